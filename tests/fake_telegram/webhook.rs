//! Webhook delivery: every queue in order, queues side by side, each update until a 2xx or its end.

use super::answer::{Outcome, Refusal};
use super::params::Params;
use super::server::Server;
use super::state::State;
use super::storm;
use super::updates::Queue;
use serde_json::{Value, json};
use std::sync::{Arc, PoisonError};
use std::time::{Duration, Instant};
use tokio::sync::Semaphore;
use tokio::time::sleep;

/// Where the bot wants its updates.
#[derive(Clone, Debug)]
pub struct Webhook {
    url: reqwest::Url,
    secret: String,
    max_connections: i64,
    places: Arc<Semaphore>,
    last_error: Option<(u64, String)>,
}

/// An update on its way to the bot.
#[derive(Clone, Debug)]
pub struct Parcel {
    webhook: Webhook,
    /// The update's id.
    pub id: i64,
    body: Value,
}

/// One try to deliver an update.
#[derive(Clone, Debug)]
pub struct WebhookCall {
    /// The update.
    pub update_id: i64,
    /// When it was tried.
    pub at: Instant,
    /// What the bot answered; none if it did not.
    pub status: Option<u16>,
}

/// How webhooks are tried again.
#[derive(Clone, Copy, Debug)]
pub struct Pace {
    /// The pause after the second failure; the first is tried again at once.
    pub first: Duration,
    /// The longest pause; each is twice the one before.
    pub longest: Duration,
    /// How long the bot may take to answer.
    pub timeout: Duration,
    /// How many times each update is delivered.
    pub copies: usize,
}

impl Default for Pace {
    /// A hundred times faster than Telegram, so that a test does not wait.
    fn default() -> Self {
        let first = Duration::from_millis(20);
        Self {
            first,
            longest: Duration::from_millis(600),
            timeout: Duration::from_mins(1),
            copies: 1,
        }
    }
}

/// setWebhook.
pub fn set(state: &mut State, params: &Params) -> Outcome {
    let url = params.text("url").unwrap_or_default();
    if url.is_empty() {
        return Ok(delete(state, params));
    }
    let url = reqwest::Url::parse(&url)
        .map_err(|_| Refusal::bad_request("invalid webhook URL specified"))?;
    let secret = params.text("secret_token").unwrap_or_default();
    if secret.len() > 256 {
        return Err(Refusal::bad_request("secret token is too long"));
    }
    if !secret.bytes().all(|letter| letter.is_ascii_alphanumeric() || b"-_".contains(&letter)) {
        return Err(Refusal::bad_request("secret token contains unallowed characters"));
    }
    if let Some(kinds) = params.json("allowed_updates")? {
        state.updates.allow(serde_json::from_value(kinds).unwrap_or_default());
    }
    if params.flag("drop_pending_updates") {
        state.updates.clear();
    }
    let max_connections = params.int("max_connections").unwrap_or(40).clamp(1, 100);
    let places = Arc::new(Semaphore::new(usize::try_from(max_connections).unwrap_or(1)));
    state.webhook = Some(Webhook { url, secret, max_connections, places, last_error: None });
    Ok(json!(true))
}

/// deleteWebhook.
pub fn delete(state: &mut State, params: &Params) -> Value {
    if params.flag("drop_pending_updates") {
        state.updates.clear();
    }
    state.webhook = None;
    json!(true)
}

/// getWebhookInfo.
pub fn info(state: &mut State) -> Value {
    let url = state.webhook.as_ref().map_or("", |webhook| webhook.url.as_str());
    let mut info = json!({ "url": url, "has_custom_certificate": false });
    info["pending_update_count"] = json!(state.updates.len(state.clock.now()));
    if let Some(webhook) = &state.webhook {
        info["max_connections"] = json!(webhook.max_connections);
        info["ip_address"] = json!("127.0.0.1");
        if let Some((date, message)) = &webhook.last_error {
            info["last_error_date"] = json!(date);
            info["last_error_message"] = json!(message);
        }
    }
    if !state.updates.allowed().is_empty() {
        info["allowed_updates"] = json!(state.updates.allowed());
    }
    info
}

/// Starts every queue that has something to deliver and is not under way.
pub fn kick(server: &Arc<Server>) {
    if server.network.is_down() {
        return;
    }
    let mut state = server.state();
    if state.webhook.is_none() {
        return;
    }
    for queue in state.updates.queues() {
        if state.under_way.insert(queue) {
            server.runtime.spawn(deliver(Arc::clone(server), queue));
        }
    }
}

/// Delivers a queue until it is empty.
async fn deliver(server: Arc<Server>, queue: Queue) {
    let (mut last, mut fails) = (0, 0);
    while let Some(parcel) = next(&server, queue) {
        let id = parcel.id;
        fails = if id == last { fails } else { 0 };
        last = id;
        let pace = pace(&server);
        match post(&server, &parcel, pace).await {
            Ok(()) => {
                server.change(|state| state.updates.remove(id));
                storm::scatter(&server, &parcel);
                for _ in 1..pace.copies {
                    post_copy(&server, &parcel).await;
                }
            }
            Err(wanted) => {
                let own = if fails == 0 {
                    Duration::ZERO
                } else {
                    pace.first * (1 << (fails - 1).min(16))
                };
                sleep(wanted.unwrap_or(own).min(pace.longest)).await;
                fails += 1;
            }
        }
    }
}

fn pace(server: &Server) -> Pace {
    *server.pace.lock().unwrap_or_else(PoisonError::into_inner)
}

/// What to deliver next; when there is nothing, the queue is no longer under way.
fn next(server: &Server, queue: Queue) -> Option<Parcel> {
    let down = server.network.is_down();
    let mut state = server.state();
    let now = state.clock.now();
    let head = if down { None } else { state.updates.head(now, queue) };
    let parcel = state.webhook.clone().zip(head);
    let parcel = parcel.map(|(webhook, (id, body))| Parcel { webhook, id, body });
    if parcel.is_none() {
        state.under_way.remove(&queue);
    }
    parcel
}

/// Brings a copy. Whatever the bot says to it, it has had the update.
pub async fn post_copy(server: &Arc<Server>, parcel: &Parcel) {
    let _ = post(server, parcel, pace(server)).await;
}

/// Tries once; a failure gives the pause the bot asked for.
async fn post(server: &Arc<Server>, parcel: &Parcel, pace: Pace) -> Result<(), Option<Duration>> {
    let Parcel { webhook, id, body } = parcel;
    let _place = webhook.places.acquire().await;
    let at = Instant::now();
    let mut request = server.client.post(webhook.url.clone()).timeout(pace.timeout).json(body);
    if !webhook.secret.is_empty() {
        request = request.header("X-Telegram-Bot-Api-Secret-Token", &webhook.secret);
    }
    let answer = request.send().await;
    let status = answer.as_ref().ok().map(reqwest::Response::status);
    let good = status.is_some_and(|status| status.is_success());
    server.change(|state| {
        state.webhook_calls.push(WebhookCall {
            update_id: *id,
            at,
            status: status.map(|status| status.as_u16()),
        });
        let date = state.clock.date();
        if let Some(webhook) = state.webhook.as_mut().filter(|_| !good) {
            let why = status.map(|status| format!("Wrong response from the webhook: {status}"));
            webhook.last_error = Some((date, why.unwrap_or_else(|| "Connection refused".into())));
        }
    });
    if good {
        return Ok(());
    }
    let wanted = answer
        .ok()
        .and_then(|answer| answer.headers().get("retry-after")?.to_str().ok()?.parse().ok());
    Err(wanted.map(Duration::from_secs))
}
