//! Webhook delivery: the header, the order, the retries, the queues.

use super::bot::{Bot, start};
use crate::fake_telegram::FakeTelegram;
use axum::Router;
use axum::extract::Request;
use axum::http::StatusCode;
use serde_json::{Value, json};
use std::collections::VecDeque;
use std::sync::{Arc, Mutex};
use std::time::Duration;

const SOON: Duration = Duration::from_secs(5);

/// An update and the secret it came with.
type Delivery = (Value, Option<String>);

/// A bot's door: it keeps what comes, and answers as it was told, else with 200.
#[derive(Clone, Default)]
struct Hook {
    seen: Arc<Mutex<Vec<Delivery>>>,
    answers: Arc<Mutex<VecDeque<u16>>>,
    slow_taps: Option<Duration>,
}

impl Hook {
    async fn open(self) -> String {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}/hook", listener.local_addr().unwrap());
        let router = Router::new().fallback(move |request: Request| self.clone().take(request));
        tokio::spawn(async move { axum::serve(listener, router).await });
        url
    }

    async fn take(self, request: Request) -> StatusCode {
        let secret = request.headers().get("X-Telegram-Bot-Api-Secret-Token").cloned();
        let secret = secret.map(|secret| secret.to_str().unwrap().to_owned());
        let body = axum::body::to_bytes(request.into_body(), 1 << 20).await.unwrap();
        let update: Value = serde_json::from_slice(&body).unwrap();
        if let Some(pause) = self.slow_taps.filter(|_| update.get("callback_query").is_some()) {
            tokio::time::sleep(pause).await;
        }
        self.seen.lock().unwrap().push((update, secret));
        let status = self.answers.lock().unwrap().pop_front().unwrap_or(200);
        StatusCode::from_u16(status).unwrap()
    }

    /// What came: the text or the data, in order.
    fn words(&self) -> Vec<String> {
        let seen = self.seen.lock().unwrap();
        let word = |update: &Value| {
            update["message"]["text"]
                .as_str()
                .or(update["callback_query"]["data"].as_str())
                .unwrap_or_default()
                .to_owned()
        };
        seen.iter().map(|(update, _)| word(update)).collect()
    }
}

async fn hooked(hook: &Hook) -> (FakeTelegram, Bot) {
    let (fake, bot) = start().await;
    let url = hook.clone().open().await;
    bot.ok("setWebhook", json!({ "url": url, "secret_token": "s3cret_-", "max_connections": 10 }))
        .await;
    (fake, bot)
}

async fn empty(fake: &FakeTelegram) {
    fake.wait_until("everything delivered", SOON, |fake| fake.pending_updates() == 0).await;
}

#[tokio::test]
async fn updates_come_with_the_secret_and_only_once() {
    let hook = Hook::default();
    let (fake, bot) = hooked(&hook).await;
    let amal = fake.person(11, "Amal", "ar");
    for text in ["one", "two", "three"] {
        amal.says(text);
    }
    empty(&fake).await;
    assert_eq!(hook.words(), ["one", "two", "three"]);
    assert!(
        hook.seen.lock().unwrap().iter().all(|(_, secret)| secret.as_deref() == Some("s3cret_-"))
    );
    let info = bot.ok("getWebhookInfo", json!({})).await;
    assert_eq!((&info["pending_update_count"], &info["max_connections"]), (&json!(0), &json!(10)));
    assert_eq!(fake.webhook_calls().len(), 3);
}

#[tokio::test]
async fn the_head_blocks_its_queue_until_it_is_taken_and_other_queues_go_on() {
    let hook = Hook::default();
    let (fake, bot) = hooked(&hook).await;
    let (amal, reza) = (fake.person(11, "Amal", "ar"), fake.person(12, "Reza", "fa"));
    hook.answers.lock().unwrap().extend([500, 503, 302]);
    amal.says("one");
    amal.says("two");
    empty(&fake).await;
    assert_eq!(hook.words(), ["one", "one", "one", "one", "two"]);
    let info = bot.ok("getWebhookInfo", json!({})).await;
    assert!(
        info["last_error_message"]
            .as_str()
            .unwrap()
            .starts_with("Wrong response from the webhook: "),
        "{info}"
    );
    reza.says("three");
    empty(&fake).await;
    assert_eq!(hook.words().pop().as_deref(), Some("three"));
}

#[tokio::test]
async fn a_text_may_overtake_a_tap_of_the_same_person() {
    let hook = Hook { slow_taps: Some(Duration::from_millis(300)), ..Hook::default() };
    let (fake, bot) = hooked(&hook).await;
    let amal = fake.person(11, "Amal", "ar");
    bot.asks(11, "Ready?", &[("Yes", "tap")]).await;
    amal.taps("Yes");
    amal.taps("Yes");
    amal.says("text");
    empty(&fake).await;
    assert_eq!(hook.words(), ["text", "tap", "tap"]);
}

#[tokio::test]
async fn a_bot_that_is_away_gets_what_is_not_too_old_when_it_is_back() {
    let (fake, bot) = start().await;
    let amal = fake.person(11, "Amal", "ar");
    bot.asks(11, "Ready?", &[("Yes", "tap")]).await;
    bot.ok("setWebhook", json!({ "url": "http://127.0.0.1:9/hook" })).await;
    amal.says("hello");
    amal.taps("Yes");
    fake.wait_until("a few tries", SOON, |fake| fake.webhook_calls().len() > 4).await;
    assert!(fake.webhook_calls().iter().all(|call| call.status.is_none()));
    assert_eq!(bot.ok("getWebhookInfo", json!({})).await["pending_update_count"], 2);
    fake.advance(Duration::from_secs(151));
    let hook = Hook::default();
    let url = hook.clone().open().await;
    bot.ok("setWebhook", json!({ "url": url })).await;
    empty(&fake).await;
    assert_eq!(hook.words(), ["hello"]);
}

#[tokio::test]
async fn each_update_can_come_several_times() {
    let hook = Hook::default();
    let (fake, _bot) = hooked(&hook).await;
    fake.duplicate_webhooks(3);
    let amal = fake.person(11, "Amal", "ar");
    amal.says("one");
    amal.says("two");
    fake.wait_until("all copies", SOON, |fake| fake.webhook_calls().len() == 6).await;
    assert_eq!(hook.words(), ["one", "one", "one", "two", "two", "two"]);
}

#[tokio::test]
async fn pending_updates_can_be_dropped_and_wrong_secrets_are_refused() {
    let (fake, bot) = start().await;
    fake.person(11, "Amal", "ar").says("hello");
    let space = json!({ "url": "http://127.0.0.1:9/", "secret_token": "a b" });
    let (status, why) = bot.refused("setWebhook", space).await;
    assert_eq!(
        (status, why.as_str()),
        (400, "Bad Request: secret token contains unallowed characters")
    );
    bot.ok("deleteWebhook", json!({ "drop_pending_updates": true })).await;
    assert_eq!(fake.pending_updates(), 0);
}

#[tokio::test]
async fn while_telegram_is_down_nothing_is_delivered() {
    let hook = Hook::default();
    let (fake, _bot) = hooked(&hook).await;
    fake.down();
    fake.person(11, "Amal", "ar").says("hello");
    tokio::time::sleep(Duration::from_millis(100)).await;
    assert!(hook.words().is_empty());
    fake.up();
    empty(&fake).await;
    assert_eq!(hook.words(), ["hello"]);
}
