//! What a person does with messages and topics: send, change, take back.

use super::items::Item;
use super::people::Person;
use super::state::State;
use super::topics::{Topic, Topics};
use super::updates::Queue;
use serde_json::{Value, json};

impl Person {
    /// Sends something; gives the message's id.
    pub fn sends_item(&self, item: &Item) -> i64 {
        self.server.change(|state| {
            let mut content = item.parts(state, self.id);
            self.put_in_place(state, &mut content);
            state.hear(self.chat_id, self.id, content)
        })
    }

    /// Changes what they wrote before: the text, or the words under a picture or a file.
    pub fn edits(&self, message_id: i64, text: &str) {
        let is_text = self.said(message_id).get("text").is_some();
        let (words, entities) =
            if is_text { ("text", "entities") } else { ("caption", "caption_entities") };
        self.edits_parts(message_id, &json!({ words: text, entities: null }));
    }

    /// Changes any parts of what they sent before; a part that is null goes.
    pub fn edits_parts(&self, message_id: i64, parts: &Value) {
        let mut message = self.said(message_id);
        self.server.change(|state| {
            let (now, date) = (state.clock.now(), state.clock.date());
            for (name, part) in parts.as_object().into_iter().flatten() {
                message[name] = part.clone();
            }
            message["edit_date"] = json!(date);
            if let Some(parts) = message.as_object_mut() {
                parts.retain(|_, part| !part.is_null());
            }
            if let Some(chat) = state.chats.get_mut(&self.chat_id) {
                chat.said.insert(message_id, message.clone());
            }
            state.updates.add(now, Queue::Chat(self.chat_id), "edited_message", &message);
        });
    }

    /// What they said, as the bot got it.
    pub fn said(&self, message_id: i64) -> Value {
        let state = self.server.state();
        let chat = state.chats.get(&self.chat_id);
        let said = chat.and_then(|chat| chat.said.get(&message_id)).cloned();
        said.unwrap_or_else(|| panic!("{self:?} wrote no message {message_id}"))
    }

    /// Takes a message away for both sides, whoever sent it; the bot is told nothing.
    pub fn deletes(&self, message_id: i64) {
        let chat = self.chat_id;
        let there = self
            .server
            .change(|state| state.chats.get_mut(&chat).is_some_and(|it| it.erase(message_id)));
        assert!(there, "there is no message {message_id} in the chat of {self:?}");
    }

    /// Opens a topic; gives its id.
    pub fn opens_topic(&self, name: &str) -> i64 {
        self.server.change(|state| {
            assert!(state.topics != Topics::Off, "no topics in private chats: switch them on");
            let Some(chat) = state.chats.get_mut(&self.chat_id) else { panic!("no chat") };
            let topic = Topic::of_person(chat.next(), name, self.id);
            let (id, created) = (topic.id, topic.created());
            chat.topics.insert(id, topic);
            state.hear(self.chat_id, self.id, created)
        })
    }

    /// Gives a topic another name.
    pub fn renames_topic(&self, topic: i64, name: &str) {
        self.server.change(|state| {
            let mut content = json!({ "forum_topic_edited": { "name": name } });
            self.in_topic(topic).put_in_place(state, &mut content);
            let chat = state.chats.get_mut(&self.chat_id);
            if let Some(topic) = chat.and_then(|chat| chat.topics.get_mut(&topic)) {
                topic.rename(name);
            }
            state.hear(self.chat_id, self.id, content);
        });
    }

    /// Deletes a topic with everything in it; the bot is told nothing.
    pub fn deletes_topic(&self, topic: i64) {
        self.server.change(|state| {
            let chat = state.chats.get_mut(&self.chat_id);
            let chat = chat.filter(|chat| chat.topics.contains_key(&topic));
            let Some(chat) = chat else {
                panic!("there is no topic {topic} in the chat of {self:?}")
            };
            chat.erase_topic(topic);
        });
    }

    /// Adds the topic they write in, if topics are on, and the message they answer.
    pub(super) fn put_in_place(&self, state: &State, content: &mut Value) {
        let Some(chat) = state.chats.get(&self.chat_id) else { return };
        let are_on = !chat.is_private() || state.topics != Topics::Off;
        if let Some(topic) = self.topic.filter(|_| are_on) {
            let is_there = chat.topics.get(&topic).is_some_and(|topic| !topic.is_gone);
            assert!(is_there, "there is no topic {topic} in the chat of {self:?}");
            content["message_thread_id"] = json!(topic);
            content["is_topic_message"] = json!(true);
        }
        if let Some(answered) = self.answered {
            let quoted = chat.quoted(answered);
            assert!(quoted.is_some(), "there is no message {answered} in the chat of {self:?}");
            content["reply_to_message"] = quoted.unwrap_or_default();
        }
    }
}
