//! One chat: what was said in it by whom, and its topics.

use super::sent::Sent;
use super::topics::Topic;
use serde_json::{Value, json};
use std::collections::{BTreeMap, HashMap};
use std::time::Instant;
use tokio::sync::watch;

/// A chat with everything in it.
#[derive(Debug)]
pub struct Chat {
    /// The chat as JSON.
    pub info: Value,
    /// What the bot said, and is still there.
    pub sent: Vec<Sent>,
    /// What the bot said, and is deleted.
    pub deleted: Vec<Sent>,
    /// What people said, by message id.
    pub said: HashMap<i64, Value>,
    /// What people said before this id is no longer kept.
    pub forgotten_before: i64,
    /// How much of `sent` was there when somebody last did something.
    pub seen: usize,
    /// Whether the bot is blocked.
    pub blocked: bool,
    /// The id the group has now.
    pub migrated_to: Option<i64>,
    /// Its topics, by id.
    pub topics: BTreeMap<i64, Topic>,
    /// Rings whenever something is said here.
    pub bell: watch::Sender<()>,
    next_message: i64,
}

impl Chat {
    /// A chat in which nothing has been said.
    pub fn new(info: Value) -> Self {
        Self {
            info,
            sent: Vec::new(),
            deleted: Vec::new(),
            said: HashMap::new(),
            forgotten_before: 0,
            seen: 0,
            blocked: false,
            migrated_to: None,
            topics: BTreeMap::new(),
            bell: watch::Sender::new(()),
            next_message: 1,
        }
    }

    /// The id of the next message, counted within the chat.
    pub fn number(&mut self) -> i64 {
        self.next_message += 1;
        self.next_message - 1
    }

    /// The id the next message will have.
    pub const fn next(&self) -> i64 {
        self.next_message
    }

    /// Whether it is between the bot and one person.
    pub fn is_private(&self) -> bool {
        self.info["type"] == "private"
    }

    /// Whether it is a supergroup with topics.
    pub fn is_forum(&self) -> bool {
        self.info["is_forum"] == json!(true)
    }

    /// Where in `sent` a message is; their ids grow.
    pub fn position(&self, id: i64) -> Option<usize> {
        self.sent.binary_search_by_key(&id, |sent| sent.message_id).ok()
    }

    /// A message, whoever said it.
    pub fn message(&self, id: i64) -> Option<&Value> {
        self.said.get(&id).or_else(|| Some(&self.sent.get(self.position(id)?)?.raw))
    }

    /// A message as it stands in the answer to it.
    pub fn quoted(&self, id: i64) -> Option<Value> {
        let kept = self.message(id).filter(|message| !message.is_null());
        let is_forgotten = id < self.forgotten_before || self.position(id).is_some();
        let Some(mut message) = kept.cloned() else {
            let bare = || json!({ "message_id": id, "chat": self.info, "date": 0 });
            return is_forgotten.then(bare);
        };
        if let Some(parts) = message.as_object_mut() {
            parts.remove("reply_to_message");
        }
        Some(message)
    }

    /// Takes a message away, whoever said it; whether there was one.
    pub fn erase(&mut self, id: i64) -> bool {
        let Some(place) = self.position(id) else { return self.said.remove(&id).is_some() };
        let mut gone = self.sent.remove(place);
        gone.deleted_at = Some(Instant::now());
        self.deleted.push(gone);
        if place < self.seen {
            self.seen -= 1;
        }
        self.bell.send_replace(());
        true
    }

    /// Takes a topic away, with everything said in it.
    pub fn erase_topic(&mut self, id: i64) {
        if let Some(topic) = self.topics.get_mut(&id) {
            topic.is_gone = true;
        }
        self.said.retain(|_, message| message["message_thread_id"] != json!(id));
        let inside = self.sent.iter().filter(|sent| sent.topic == Some(id));
        let inside: Vec<i64> = inside.map(|sent| sent.message_id).collect();
        for message in inside {
            self.erase(message);
        }
    }
}
