//! Topics: threads in a private chat with the bot, or in a supergroup that is a forum.

use super::FakeTelegram;
use super::answer::{Outcome, Refusal};
use super::params::Params;
use super::send::target;
use super::state::State;
use serde_json::{Value, json};
use std::time::Instant;

/// A longer name is cut.
const LONGEST_NAME: usize = 128;
/// The colour of a topic whose maker did not choose: 0x6FB9F0.
const BLUE: i64 = 7_322_096;
const WHITE: i64 = 0x00FF_FFFF;

/// How it stands with topics in private chats.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Topics {
    /// The bot's owner has not switched them on.
    #[default]
    Off,
    /// They work.
    On,
    /// They are on, and people write in them, but what the bot sends into one is refused: "message thread not found"
    /// (as after the roll-out of Bot API 10.0, tdlib/telegram-bot-api#847).
    Lost,
    /// What the bot sends into a topic that is deleted lands outside of all topics, without a word
    /// (tdlib/telegram-bot-api#854).
    Leaky,
}

/// A topic in a chat.
#[derive(Clone, Debug)]
pub struct Topic {
    /// Its id, which is that of the message that opened it.
    pub id: i64,
    /// Its name.
    pub name: String,
    /// The names it had before, oldest first.
    pub earlier_names: Vec<String>,
    /// The colour of its icon.
    pub icon_color: i64,
    /// The person who opened it; none if the bot did.
    pub opened_by: Option<i64>,
    /// Whether nobody but its owners may write in it.
    pub is_closed: bool,
    /// Whether it is deleted.
    pub is_gone: bool,
    /// When it was opened.
    pub at: Instant,
}

impl Topic {
    /// A topic just opened.
    pub fn new(id: i64, name: &str, icon_color: i64, opened_by: Option<i64>) -> Self {
        Self {
            id,
            name: name.to_owned(),
            earlier_names: Vec::new(),
            icon_color,
            opened_by,
            is_closed: false,
            is_gone: false,
            at: Instant::now(),
        }
    }

    /// A topic that a person opened.
    pub fn of_person(id: i64, name: &str, person: i64) -> Self {
        Self::new(id, name, BLUE, Some(person))
    }

    /// Gives it another name.
    pub fn rename(&mut self, name: &str) {
        self.earlier_names.push(std::mem::replace(&mut self.name, name.to_owned()));
    }

    /// What a message says that opens it.
    pub fn created(&self) -> Value {
        json!({ "forum_topic_created": { "name": self.name, "icon_color": self.icon_color },
            "message_thread_id": self.id, "is_topic_message": true })
    }
}

impl FakeTelegram {
    /// Sets how it stands with topics in private chats; at first they are off.
    pub fn topics_are(&self, topics: Topics) {
        self.server.change(|state| state.topics = topics);
    }

    /// Makes a supergroup with topics; the bot may manage them.
    pub fn forum(&self, id: i64, title: &str) {
        let info = json!({ "id": id, "type": "supergroup", "title": title, "is_forum": true });
        self.server.change(|state| state.open_chat(id, info));
    }

    /// Every topic there was in a chat, oldest first, those that are gone too.
    pub fn topics(&self, chat_id: i64) -> Vec<Topic> {
        let state = self.server.state();
        state.chats.get(&chat_id).into_iter().flat_map(|it| it.topics.values().cloned()).collect()
    }
}

/// createForumTopic.
pub fn create(state: &mut State, params: &Params) -> Outcome {
    let id = forum(state, params)?;
    let name = name(params);
    if name.is_empty() {
        return Err(Refusal::bad_request("name must be non-empty"));
    }
    let color = params.int("icon_color").unwrap_or(BLUE);
    if !(0..=WHITE).contains(&color) {
        return Err(Refusal::bad_request("invalid icon color specified"));
    }
    state.limits.admit(state.clock.now(), id).map_err(Refusal::too_many)?;
    let chat = state.writable(id)?;
    let number = chat.number();
    chat.topics.insert(number, Topic::new(number, &name, color, None));
    Ok(json!({ "message_thread_id": number, "name": name, "icon_color": color }))
}

/// editForumTopic.
pub fn edit(state: &mut State, params: &Params) -> Outcome {
    let chat = forum(state, params)?;
    let given = params.text("name").is_some_and(|name| !name.is_empty());
    let name = name(params);
    if given && name.is_empty() {
        return Err(Refusal::bad_request("name must be non-empty"));
    }
    let topic = found(state, chat, params)?;
    if given && topic.name == name {
        return Err(Refusal::bad_request("TOPIC_NOT_MODIFIED"));
    }
    state.limits.admit(state.clock.now(), chat).map_err(Refusal::too_many)?;
    if given {
        found(state, chat, params)?.rename(&name);
    }
    Ok(json!(true))
}

/// closeForumTopic and reopenForumTopic: the real ones know supergroups only.
pub fn close(state: &mut State, params: &Params, is_closed: bool) -> Outcome {
    let chat = forum(state, params)?;
    if state.writable(chat)?.is_private() {
        return Err(Refusal::bad_request("the chat is not a supergroup forum"));
    }
    let topic = found(state, chat, params)?;
    if topic.is_closed == is_closed {
        return Err(Refusal::bad_request("TOPIC_NOT_MODIFIED"));
    }
    topic.is_closed = is_closed;
    Ok(json!(true))
}

/// deleteForumTopic.
pub fn delete(state: &mut State, params: &Params) -> Outcome {
    let chat = forum(state, params)?;
    let topic = found(state, chat, params)?.id;
    state.writable(chat)?.erase_topic(topic);
    Ok(json!(true))
}

/// The chat of a call about topics, if it may have any.
fn forum(state: &mut State, params: &Params) -> Result<i64, Refusal> {
    let id = target(state, params)?;
    let are_on = state.topics != Topics::Off;
    let chat = state.writable(id)?;
    if chat.is_forum() || (chat.is_private() && are_on) {
        return Ok(id);
    }
    Err(Refusal::bad_request("the chat is not a forum"))
}

/// The topic of a call.
fn found<'a>(state: &'a mut State, chat: i64, params: &Params) -> Result<&'a mut Topic, Refusal> {
    let id = params.int("message_thread_id").filter(|&id| id > 0);
    let id = id.ok_or_else(|| Refusal::bad_request("invalid forum topic identifier specified"))?;
    let topic = state.writable(chat)?.topics.get_mut(&id).filter(|topic| !topic.is_gone);
    topic.ok_or_else(|| Refusal::bad_request("TOPIC_ID_INVALID"))
}

fn name(params: &Params) -> String {
    let name = params.text("name").unwrap_or_default();
    name.trim().chars().take(LONGEST_NAME).collect()
}
