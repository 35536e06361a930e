//! The smallest bot there is: it calls a method and reads the answer.

use crate::fake_telegram::FakeTelegram;
use reqwest::multipart::Form;
use serde_json::{Value, json};
use std::time::Duration;

/// The token of the bot under test.
pub(super) const TOKEN: &str = "7001:test-token";

/// A bot without a mind of its own.
#[derive(Clone)]
pub(super) struct Bot {
    client: reqwest::Client,
    base: String,
}

/// A fresh Telegram and its bot.
pub(super) async fn start() -> (FakeTelegram, Bot) {
    let fake = FakeTelegram::start(TOKEN).await;
    let bot = Bot::new(&fake, TOKEN);
    (fake, bot)
}

impl Bot {
    /// A bot with this token.
    pub(super) fn new(fake: &FakeTelegram, token: &str) -> Self {
        let client =
            reqwest::Client::builder().no_proxy().timeout(Duration::from_secs(20)).build().unwrap();
        Self { client, base: format!("{}/bot{token}", fake.url()) }
    }

    /// Calls a method with JSON; gives the status and the body, if there is an answer.
    pub(super) async fn try_call(
        &self,
        method: &str,
        body: &Value,
    ) -> reqwest::Result<(u16, String)> {
        let answer = self.client.post(format!("{}/{method}", self.base)).json(body).send().await?;
        Ok((answer.status().as_u16(), answer.text().await?))
    }

    /// Calls a method with JSON.
    pub(super) async fn call(&self, method: &str, body: Value) -> (u16, Value) {
        let (status, text) = self.try_call(method, &body).await.unwrap();
        (status, serde_json::from_str(&text).unwrap())
    }

    /// Calls a method that must succeed; gives its result.
    pub(super) async fn ok(&self, method: &str, body: Value) -> Value {
        let (status, mut body) = self.call(method, body).await;
        assert_eq!((status, &body["ok"]), (200, &json!(true)), "{method}: {body}");
        body["result"].take()
    }

    /// Calls a method that must be refused; gives the status and the reason.
    pub(super) async fn refused(&self, method: &str, body: Value) -> (u16, String) {
        let (status, body) = self.call(method, body).await;
        assert_eq!(
            (&body["ok"], &body["error_code"]),
            (&json!(false), &json!(status)),
            "{method}: {body}"
        );
        (status, body["description"].as_str().unwrap().to_owned())
    }

    /// Calls a method with a form.
    pub(super) async fn form(&self, method: &str, fields: &[(&str, &str)]) -> Value {
        let answer =
            self.client.post(format!("{}/{method}", self.base)).form(fields).send().await.unwrap();
        answer.json().await.unwrap()
    }

    /// Calls a method with multipart.
    pub(super) async fn parts(&self, method: &str, form: Form) -> Value {
        let answer = self
            .client
            .post(format!("{}/{method}", self.base))
            .multipart(form)
            .send()
            .await
            .unwrap();
        answer.json().await.unwrap()
    }

    /// Says a text.
    pub(super) async fn says(&self, chat: i64, text: &str) -> Value {
        self.ok("sendMessage", json!({ "chat_id": chat, "text": text })).await
    }

    /// Says a text with buttons, one in a row.
    pub(super) async fn asks(&self, chat: i64, text: &str, buttons: &[(&str, &str)]) -> i64 {
        let row = |(text, data): &(&str, &str)| json!([{ "text": text, "callback_data": data }]);
        let rows: Vec<Value> = buttons.iter().map(row).collect();
        let body =
            json!({ "chat_id": chat, "text": text, "reply_markup": { "inline_keyboard": rows } });
        self.ok("sendMessage", body).await["message_id"].as_i64().unwrap()
    }

    /// Polls once.
    pub(super) async fn polls(&self, offset: i64, timeout: u64) -> Vec<Value> {
        let body = json!({ "offset": offset, "timeout": timeout });
        self.ok("getUpdates", body).await.as_array().unwrap().clone()
    }
}
