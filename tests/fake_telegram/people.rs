//! The people who talk to the bot, and what they can do.

use super::items::Item;
use super::kinds::Kind;
use super::sent::Sent;
use super::server::Server;
use super::state::{State, Tap};
use super::updates::Queue;
use serde_json::{Value, json};
use std::fmt;
use std::sync::Arc;

/// Somebody with a phone, in the private chat with the bot or in a group.
#[derive(Clone)]
pub struct Person {
    pub(super) server: Arc<Server>,
    /// Their id.
    pub id: i64,
    /// The chat they are in: their own, or a group's.
    pub chat_id: i64,
    /// The topic they write in.
    pub topic: Option<i64>,
    /// The message they answer with whatever they send.
    pub answered: Option<i64>,
}

impl fmt::Debug for Person {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Person({} in {})", self.id, self.chat_id)
    }
}

impl Person {
    /// The same person, acting in a group.
    pub fn in_group(&self, chat_id: i64) -> Self {
        Self { chat_id, topic: None, answered: None, ..self.clone() }
    }

    /// The same person, writing in a topic and seeing only what is in it.
    pub fn in_topic(&self, topic: i64) -> Self {
        Self { topic: Some(topic), answered: None, ..self.clone() }
    }

    /// The same person, answering a message with whatever they send.
    pub fn replying_to(&self, message_id: i64) -> Self {
        Self { answered: Some(message_id), ..self.clone() }
    }

    /// Writes a text; gives the message's id.
    pub fn says(&self, text: &str) -> i64 {
        self.sends(json!({ "text": text, "entities": commands(text) }))
    }

    /// Presses a key of the keyboard the bot has put up, which sends its label.
    pub fn presses(&self, label: &str) -> i64 {
        let chat = self.chat();
        let up = chat.iter().rev().find(|sent| sent.keyboard.is_some() || sent.removes_keyboard);
        let keys = up.and_then(|sent| sent.keyboard.as_ref());
        let there = keys.is_some_and(|rows| rows.iter().flatten().any(|key| key == label));
        assert!(there, "no key “{label}” is up\n{}", self.screen());
        self.says(label)
    }

    /// Sends a picture.
    pub fn sends_photo(&self) -> i64 {
        self.sends_item(&Item::file(Kind::Photo))
    }

    /// Speaks.
    pub fn sends_voice(&self) -> i64 {
        self.sends_item(&Item::file(Kind::Voice))
    }

    /// Sends a sticker.
    pub fn sends_sticker(&self) -> i64 {
        self.sends_item(&Item::file(Kind::Sticker))
    }

    /// Sends a file.
    pub fn sends_document(&self) -> i64 {
        self.sends_item(&Item::file(Kind::Document))
    }

    /// Sends a message with any content, such as `{"location": …}`.
    pub fn sends(&self, mut content: Value) -> i64 {
        if content["entities"].as_array().is_some_and(Vec::is_empty) {
            content.as_object_mut().map(|content| content.remove("entities"));
        }
        self.server.change(|state| {
            self.put_in_place(state, &mut content);
            state.hear(self.chat_id, self.id, content)
        })
    }

    /// Taps the button with this label (or with this in its label) under the newest message that
    /// has one; gives the tap's id.
    pub fn taps(&self, label: &str) -> String {
        let chat = self.chat();
        let found = chat.iter().rev().find_map(|sent| Some((sent, sent.button(label)?)));
        let Some((sent, data)) = found else {
            panic!("no button “{label}” to tap\n{}", self.screen())
        };
        self.tap(Some(sent), data)
    }

    /// Taps a button that a certain message has or once had.
    pub fn taps_on(&self, message_id: i64, label: &str) -> String {
        let chat = self.chat();
        let sent = chat.iter().find(|sent| sent.message_id == message_id);
        let found = sent.and_then(|sent| Some((sent, sent.any_button(label)?)));
        let Some((sent, data)) = found else {
            panic!("message {message_id} had no “{label}”\n{}", self.screen())
        };
        self.tap(Some(sent), data)
    }

    /// Forges a tap: this data, with the newest message of the bot.
    pub fn taps_data(&self, data: &str) -> String {
        self.tap(self.chat().last(), data)
    }

    pub(super) fn tap(&self, message: Option<&Sent>, data: &str) -> String {
        self.server.change(|state| {
            let now = state.clock.now();
            let id = format!("{}", 4_000_000_000_000_000 + state.taps.len());
            state.taps.insert(id.clone(), Tap { person: self.id, at: now });
            let mut query = json!({ "id": id, "from": state.user(self.id), "data": data });
            query["chat_instance"] = json!((self.chat_id.wrapping_mul(7_919)).to_string());
            let message = message.map(|sent| sent.raw.clone());
            query["message"] = message.unwrap_or_else(|| inaccessible(state, self.chat_id));
            if let Some(chat) = state.chats.get_mut(&self.chat_id) {
                chat.seen = chat.sent.len();
            }
            state.updates.add(now, Queue::Taps(self.id), "callback_query", &query);
            id
        })
    }

    /// Blocks the bot: what it sends is refused from now on.
    pub fn blocks(&self) {
        self.set_blocked(true);
    }

    /// Lets the bot write again.
    pub fn unblocks(&self) {
        self.set_blocked(false);
    }

    fn set_blocked(&self, blocked: bool) {
        self.server.change(|state| {
            let status = |blocked| if blocked { "kicked" } else { "member" };
            let member = |status: &str, bot: &Value| match status {
                "kicked" => json!({ "user": bot, "status": status, "until_date": 0 }),
                _ => json!({ "user": bot, "status": status }),
            };
            let (from, date, bot) = (state.user(self.id), state.clock.date(), state.bot.clone());
            let Some(chat) = state.chats.get_mut(&self.chat_id) else { return };
            let before = std::mem::replace(&mut chat.blocked, blocked);
            let change = json!({
                "chat": chat.info, "from": from, "date": date,
                "old_chat_member": member(status(before), &bot),
                "new_chat_member": member(status(blocked), &bot),
            });
            state.updates.add(
                state.clock.now(),
                Queue::Members(self.chat_id),
                "my_chat_member",
                &change,
            );
        });
    }
}

/// A message the bot can no longer see.
fn inaccessible(state: &State, chat_id: i64) -> Value {
    let chat = state.chats.get(&chat_id).map(|chat| chat.info.clone());
    json!({ "chat": chat, "message_id": 1, "date": 0 })
}

/// The commands in a text; Telegram counts in UTF-16.
fn commands(text: &str) -> Value {
    let command =
        text.split_whitespace().next().filter(|word| word.starts_with('/') && word.len() > 1);
    let length =
        command.filter(|word| text.starts_with(*word)).map(|word| word.encode_utf16().count());
    let entities =
        length.map(|length| json!({ "type": "bot_command", "offset": 0, "length": length }));
    json!(entities.into_iter().collect::<Vec<_>>())
}
