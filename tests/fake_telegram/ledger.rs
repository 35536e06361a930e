//! What the bot did: everything a test may ask about afterwards.

use super::sent::Sent;
use super::state::{Answer, Request};
use super::webhook::WebhookCall;
use super::{FakeTelegram, wait};
use serde_json::{Value, json};
use std::time::Duration;

impl FakeTelegram {
    /// What the bot sent to a chat.
    pub fn sent_to(&self, chat_id: i64) -> Vec<Sent> {
        self.server.state().chats.get(&chat_id).map(|chat| chat.sent.clone()).unwrap_or_default()
    }

    /// What the bot sent to a chat and is deleted, in the order in which it went.
    pub fn deleted_from(&self, chat_id: i64) -> Vec<Sent> {
        let state = self.server.state();
        state.chats.get(&chat_id).map(|chat| chat.deleted.clone()).unwrap_or_default()
    }

    /// What the bot sent to a chat of this kind: `text`, `photo`, `voice` and so on.
    pub fn sent_as(&self, chat_id: i64, kind: &str) -> Vec<Sent> {
        self.sent_to(chat_id).into_iter().filter(|sent| sent.kind == kind).collect()
    }

    /// The taps the bot answered, in order.
    pub fn answers(&self) -> Vec<Answer> {
        self.server.state().answers.clone()
    }

    /// How many taps the bot has answered.
    pub fn answer_count(&self) -> usize {
        self.server.state().answers.len()
    }

    /// The taps the bot answered after the first so many.
    pub fn answers_after(&self, count: usize) -> Vec<Answer> {
        self.server.state().answers[count..].to_vec()
    }

    /// Whether a tap is answered.
    pub fn is_answered(&self, query: &str) -> bool {
        self.server.state().answered.contains(query)
    }

    /// Every call, in order.
    pub fn requests(&self) -> Vec<Request> {
        self.server.state().requests.clone()
    }

    /// Every call of a method, in order.
    pub fn calls(&self, method: &str) -> Vec<Request> {
        let state = self.server.state();
        let fits = |request: &&Request| request.method.eq_ignore_ascii_case(method);
        state.requests.iter().filter(fits).cloned().collect()
    }

    /// How many calls were answered with 429.
    pub fn too_many(&self) -> usize {
        self.server.state().requests.iter().filter(|request| request.status == Some(429)).count()
    }

    /// Every `parse_mode` the bot ever asked for; Solis never does.
    pub fn parse_modes(&self) -> Vec<String> {
        let state = self.server.state();
        let modes = state.requests.iter().filter_map(|request| request.body["parse_mode"].as_str());
        modes.map(ToOwned::to_owned).collect()
    }

    /// How many updates wait for the bot.
    pub fn pending_updates(&self) -> usize {
        let mut state = self.server.state();
        let now = state.clock.now();
        state.updates.len(now)
    }

    /// The updates that wait, oldest first.
    pub fn waiting_updates(&self) -> Vec<Value> {
        let mut state = self.server.state();
        let now = state.clock.now();
        state.updates.waiting(now)
    }

    /// How many updates grew too old before the bot took them.
    pub fn expired_updates(&self) -> usize {
        let mut state = self.server.state();
        let now = state.clock.now();
        state.updates.expired(now)
    }

    /// Every update a person has made in their private chat, without those that grew too old.
    pub fn updates_of(&self, person: i64) -> Vec<i64> {
        let mut state = self.server.state();
        let now = state.clock.now();
        state.updates.expired(now);
        state.updates.made_by(person)
    }

    /// Looks at every call, without a copy of all.
    pub fn look_at_requests<T>(&self, look: impl FnOnce(&[Request]) -> T) -> T {
        look(&self.server.state().requests)
    }

    /// The highest offset the bot has polled with; 0 before.
    pub fn confirmed_offset(&self) -> i64 {
        self.server.state().updates.confirmed()
    }

    /// Every try to deliver an update to the webhook.
    pub fn webhook_calls(&self) -> Vec<WebhookCall> {
        self.server.state().webhook_calls.clone()
    }

    /// The menu of commands in a language ("" for all others), in the default scope: name and
    /// description.
    pub fn commands(&self, language: &str) -> Vec<(String, String)> {
        self.commands_in(&json!({ "type": "default" }), language)
    }

    /// The same for one private chat alone.
    pub fn commands_of(&self, chat: i64, language: &str) -> Vec<(String, String)> {
        self.commands_in(&json!({ "type": "chat", "chat_id": chat }), language)
    }

    fn commands_in(&self, scope: &Value, language: &str) -> Vec<(String, String)> {
        let scope = scope.to_string();
        let state = self.server.state();
        let list = state.commands.get(&(scope, language.to_owned())).and_then(Value::as_array);
        let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        list.into_iter()
            .flatten()
            .map(|one| (text(&one["command"]), text(&one["description"])))
            .collect()
    }

    /// What people read before they start the bot.
    pub fn description(&self, language: &str) -> Option<String> {
        self.server.state().descriptions.get(&("setmydescription".into(), language.into())).cloned()
    }

    /// What people read on the bot's page.
    pub fn short_description(&self, language: &str) -> Option<String> {
        self.server
            .state()
            .descriptions
            .get(&("setmyshortdescription".into(), language.into()))
            .cloned()
    }

    /// The bytes of a file, uploaded by the bot or sent by a person.
    pub fn file(&self, file_id: &str) -> Option<Vec<u8>> {
        self.server.state().files.bytes(file_id).map(|bytes| bytes.to_vec())
    }

    /// Waits until something is true of this Telegram; `what` tells a failing test what it was.
    pub async fn wait_until(&self, what: &str, within: Duration, is_so: impl Fn(&Self) -> bool) {
        let found = wait::wait(&self.server, within, || is_so(self).then_some(())).await;
        assert!(found.is_some(), "not within {within:?}: {what}");
    }
}
