//! A Telegram for tests: it keeps what the bot sends, plays the people, and goes wrong on order.
//!
//! It behaves as the Bot API server does (tdlib/telegram-bot-api), seen from the bot. It runs on
//! threads of its own, so a test may block. Its clock is its own too: `advance` lets updates grow
//! too old.
#![allow(
    dead_code,
    unused_imports,
    unreachable_pub,
    reason = "each test binary uses its own part of the fake"
)]

mod answer;
mod clock;
mod faults;
mod files;
mod ledger;
mod limits;
mod methods;
mod params;
mod people;
mod phone;
mod polling;
mod send;
mod sent;
mod server;
mod state;
mod snag;
mod storm;
mod updates;
mod wait;
mod webhook;
mod wire;

pub use faults::{Fault, Phase};
pub use people::Person;
pub use sent::Sent;
pub use state::{Answer, Request};
pub use webhook::{Pace, WebhookCall};

use serde_json::{Value, json};
use server::Server;
use state::Profile;
use std::net::TcpListener;
use std::sync::{Arc, PoisonError};
use std::time::Duration;
use tokio::runtime::Runtime;

/// A Telegram with one bot. It is gone when this is dropped.
#[derive(Debug)]
pub struct FakeTelegram {
    server: Arc<Server>,
    url: String,
    runtime: Option<Runtime>,
}

impl Drop for FakeTelegram {
    fn drop(&mut self) {
        if let Some(runtime) = self.runtime.take() {
            runtime.shutdown_background();
        }
    }
}

impl FakeTelegram {
    /// Starts on a free port of this machine, for the bot with this token.
    #[expect(clippy::unused_async, reason = "a test need not know that nothing is waited for")]
    pub async fn start(token: &str) -> Self {
        Self::try_start(token)
            .unwrap_or_else(|error| panic!("the fake Telegram does not start: {error}"))
    }

    fn try_start(token: &str) -> std::io::Result<Self> {
        let runtime =
            tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build()?;
        let listener = TcpListener::bind("127.0.0.1:0")?;
        listener.set_nonblocking(true)?;
        let url = format!("http://{}", listener.local_addr()?);
        let server = Arc::new(Server::new(token, runtime.handle().clone()));
        let listener = {
            let _inside = runtime.enter();
            tokio::net::TcpListener::from_std(listener)?
        };
        runtime.spawn(server::serve(Arc::clone(&server), listener));
        Ok(Self { server, url, runtime: Some(runtime) })
    }

    /// Its address, for `TELEGRAM_API_URL`.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// Gives the bot another name.
    pub fn set_username(&self, username: &str) {
        self.server.change(|state| state.bot["username"] = json!(username));
    }

    /// Moves Telegram's clock forward: what is too old is dropped.
    pub fn advance(&self, by: Duration) {
        self.server.change(|state| state.clock.skip(by));
    }

    /// A person the bot may write to; an empty language is a phone that does not tell.
    pub fn person(&self, id: i64, name: &str, language: &str) -> Person {
        self.server.change(|state| {
            state
                .people
                .insert(id, Profile { name: name.to_owned(), language: language.to_owned() });
            state.open_chat(id, json!({ "id": id, "type": "private", "first_name": name }));
        });
        Person { server: Arc::clone(&self.server), id, chat_id: id }
    }

    /// A group (its id is negative) or, below -1000000000000, a supergroup.
    pub fn group(&self, id: i64, title: &str) {
        let kind = if id < -1_000_000_000_000 { "supergroup" } else { "group" };
        self.server
            .change(|state| state.open_chat(id, json!({ "id": id, "type": kind, "title": title })));
    }

    /// A group becomes a supergroup: its old id is refused from now on, with the new one.
    pub fn migrates(&self, from: i64, to: i64) {
        let known = self.server.state().chats.get(&from).map(|chat| chat.info["title"].clone());
        let Some(title) = known else { panic!("there is no group {from}") };
        self.group(to, title.as_str().unwrap_or_default());
        self.server.change(|state| {
            state.hear(from, 0, json!({ "migrate_to_chat_id": to }));
            state.hear(to, 0, json!({ "migrate_from_chat_id": from }));
            if let Some(chat) = state.chats.get_mut(&from) {
                chat.migrated_to = Some(to);
            }
        });
    }

    /// Gives the bot an update of any kind; its `update_id` is set here and given back.
    pub fn raw_update(&self, update: &Value) -> i64 {
        self.server.change(|state| state.updates.add_raw(state.clock.now(), None, update))
    }

    /// Sets the id of the next update, as after a week of silence.
    pub fn continue_at(&self, update_id: i64) {
        self.server.change(|state| state.updates.continue_at(update_id));
    }
}

/// What goes wrong.
impl FakeTelegram {
    /// The next call that fits goes wrong: a method's name, `send*` or `*`. Orders wait in line.
    pub fn fail_next(&self, method: &str, fault: Fault) {
        self.server.change(|state| state.faults.once(method, 0, fault));
    }

    /// One call that fits goes wrong, after so many that go well.
    pub fn fail_after(&self, spared: usize, method: &str, fault: Fault) {
        self.server.change(|state| state.faults.once(method, spared, fault));
    }

    /// A share of the calls that fit goes wrong, at most two in a row in one chat; the same seed gives the same calls.
    pub fn fail_rate(&self, method: &str, percent: u8, seed: u64, fault: Fault) {
        self.server.change(|state| state.faults.often(method, percent, seed, fault));
    }

    /// Nothing goes wrong any more.
    pub fn no_faults(&self) {
        self.server.change(|state| {
            state.faults.clear();
            state.snags.clear();
        });
    }

    /// How many orders of `fail_next` have not happened yet.
    pub fn faults_left(&self) -> usize {
        self.server.state().faults.left()
    }

    /// Drops every connection, open or new, and delivers nothing.
    pub fn down(&self) {
        self.server.network.set_down(true);
    }

    /// Takes connections again.
    pub fn up(&self) {
        self.server.network.set_down(false);
        self.server.change(|_| ());
    }

    /// Keeps Telegram's flood limits, or not.
    pub fn enforce_limits(&self, enforced: bool) {
        self.server.change(|state| state.limits.enforced = enforced);
    }

    /// Takes so many times as much overall, for a long test; a chat and a group stay as they are.
    pub fn raise_limit(&self, times: usize) {
        self.server.change(|state| state.limits.raised = Some(times));
    }

    /// Delivers each update to the webhook so many times.
    pub fn duplicate_webhooks(&self, times: usize) {
        self.server.pace.lock().unwrap_or_else(PoisonError::into_inner).copies = times;
    }

    /// Brings each update to the webhook up to so many times, the copies at any moment up to so much later, whatever
    /// else is brought meanwhile; the same seed gives the same copies.
    pub fn storm_of_webhooks(&self, seed: u64, most: u64, latest: Duration) {
        self.server.storm.rage(seed, most, latest);
    }

    /// One call that fits stands still at this point of its way, after so many that go well.
    pub fn snag(&self, spared: usize, method: &str, phase: Phase) {
        self.server.change(|state| match phase {
            Phase::BeforeReading => state.snags.order_unread(spared, method),
            Phase::BeforeAnswering | Phase::MidAnswer | Phase::AfterAnswering => {
                state.faults.once(method, spared, Fault::Snag(phase));
            }
        });
    }

    /// How many calls have come to the point where they were to stand still.
    pub fn snagged(&self) -> usize {
        self.server.state().snags.reached
    }

    /// Keeps only what a long run needs: who was called when, and not with what.
    pub fn keep_little(&self) {
        self.server.change(|state| state.is_lean = true);
    }

    /// Sets how webhooks are tried again: pauses grow from `first` to `longest`.
    pub fn webhook_pace(&self, first: Duration, longest: Duration, timeout: Duration) {
        let mut pace = self.server.pace.lock().unwrap_or_else(PoisonError::into_inner);
        *pace = Pace { first, longest, timeout, ..*pace };
    }
}
