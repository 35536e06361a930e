//! Where in a chat a message goes: into which topic, and in answer to what.

use super::answer::Refusal;
use super::params::Params;
use super::send::Content;
use super::state::State;
use super::topics::Topics;
use serde_json::{Value, json};

/// The topic and the message answered, as a message shows them, or why there are no such.
pub fn find(state: &State, chat: i64, params: &Params) -> Result<Content, Refusal> {
    let mut place = Content::new();
    if let Some(topic) = topic(state, chat, params)? {
        place.insert("message_thread_id".into(), json!(topic));
        place.insert("is_topic_message".into(), json!(true));
    }
    if let Some(answered) = answered(state, chat, params)? {
        place.insert("reply_to_message".into(), answered);
    }
    Ok(place)
}

/// The topic a call is about, if it is about one.
pub fn topic(state: &State, chat: i64, params: &Params) -> Result<Option<i64>, Refusal> {
    let wanted = params.int("message_thread_id").filter(|&id| id > 0);
    let (Some(id), Some(chat)) = (wanted, state.chats.get(&chat)) else { return Ok(None) };
    if !chat.is_private() && !chat.is_forum() {
        return Ok(None);
    }
    let gone = || Refusal::bad_request("message thread not found");
    let topic = chat.topics.get(&id).ok_or_else(gone)?;
    if !chat.is_private() {
        return if topic.is_gone { Err(gone()) } else { Ok(Some(id)) };
    }
    match state.topics {
        Topics::Off | Topics::Lost => Err(gone()),
        Topics::Leaky if topic.is_gone => Ok(None),
        Topics::On if topic.is_gone => Err(gone()),
        Topics::On | Topics::Leaky => Ok(Some(id)),
    }
}

/// The message this one is an answer to.
fn answered(state: &State, chat: i64, params: &Params) -> Result<Option<Value>, Refusal> {
    let (wanted, is_optional) = match params.json("reply_parameters")? {
        Some(wanted) if wanted.is_object() => {
            let is_optional = wanted["allow_sending_without_reply"] == json!(true);
            (wanted["message_id"].as_i64(), is_optional)
        }
        Some(_) => return Err(Refusal::bad_request("object expected as reply parameters")),
        None => (params.int("reply_to_message_id"), params.flag("allow_sending_without_reply")),
    };
    let Some(id) = wanted.filter(|&id| id > 0) else { return Ok(None) };
    let found = state.chats.get(&chat).and_then(|chat| chat.quoted(id));
    if found.is_none() && !is_optional {
        return Err(Refusal::bad_request("message to be replied not found"));
    }
    Ok(found)
}
