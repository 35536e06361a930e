//! What the bot changes, takes away, and says again elsewhere.

use super::answer::{Outcome, Refusal};
use super::kinds::Kind;
use super::markup;
use super::params::Params;
use super::send::{Content, caption, deliver, target, text};
use super::state::State;
use serde_json::{Value, json};

/// How long a message can be taken back.
const DELETABLE: u64 = 48 * 60 * 60;
/// What a copy takes over, beside the kinds of files.
const COPIED: [&str; 9] = [
    "text",
    "entities",
    "caption",
    "caption_entities",
    "location",
    "venue",
    "contact",
    "poll",
    "dice",
];

/// editMessageText.
pub fn edit_text(state: &mut State, params: &Params) -> Outcome {
    let chat = target(state, params)?;
    let new = text(params, "MESSAGE_TOO_LONG")?;
    edit(state, chat, params, |raw| {
        if !raw.contains_key("text") {
            return Err(Refusal::bad_request("there is no text in the message to edit"));
        }
        raw.remove("entities");
        raw.extend(new);
        Ok(())
    })
}

/// editMessageCaption.
pub fn edit_caption(state: &mut State, params: &Params) -> Outcome {
    let chat = target(state, params)?;
    let new = caption(params)?;
    edit(state, chat, params, |raw| {
        let mut kinds = Kind::ALL.into_iter().filter(|kind| kind.has_caption());
        if !kinds.any(|kind| raw.contains_key(kind.field())) {
            return Err(Refusal::bad_request("there is no caption in the message to edit"));
        }
        raw.remove("caption");
        raw.remove("caption_entities");
        raw.extend(new);
        Ok(())
    })
}

/// editMessageReplyMarkup.
pub fn edit_markup(state: &mut State, params: &Params) -> Outcome {
    let chat = target(state, params)?;
    edit(state, chat, params, |_| Ok(()))
}

/// deleteMessage.
pub fn delete(state: &mut State, params: &Params) -> Outcome {
    let id = target(state, params)?;
    let number = message_id(params)?;
    let date = state.clock.date();
    let chat = state.writable(id)?;
    let message = chat.message(number);
    let message = message.ok_or_else(|| Refusal::bad_request("message to delete not found"))?;
    let is_old = message["date"].as_u64().is_some_and(|then| then + DELETABLE < date);
    if is_old || (chat.said.contains_key(&number) && !chat.is_private()) {
        return Err(Refusal::bad_request("message can't be deleted for everyone"));
    }
    chat.erase(number);
    Ok(json!(true))
}

/// copyMessage.
pub fn copy(state: &mut State, params: &Params) -> Outcome {
    let chat = target(state, params)?;
    let missing = || Refusal::bad_request("message to copy not found");
    let from = params
        .int("from_chat_id")
        .ok_or_else(|| Refusal::bad_request("parameter \"from_chat_id\" is required"))?;
    let source = state.chats.get(&from).ok_or_else(|| Refusal::bad_request("chat not found"))?;
    let original = source.message(message_id(params)?).ok_or_else(missing)?;
    let parts = original.as_object().into_iter().flatten();
    let is_copied =
        |name: &str| COPIED.contains(&name) || Kind::ALL.iter().any(|kind| kind.field() == name);
    let mut content: Content = parts
        .filter(|(name, _)| is_copied(name))
        .map(|(name, part)| (name.clone(), part.clone()))
        .collect();
    if content.is_empty() {
        return Err(Refusal::bad_request("message can't be copied"));
    }
    if params.text("caption").is_some() && !content.contains_key("text") {
        content.remove("caption");
        content.remove("caption_entities");
        content.extend(caption(params)?);
    }
    let copy = deliver(state, chat, params, content)?;
    Ok(json!({ "message_id": copy["message_id"] }))
}

fn message_id(params: &Params) -> Result<i64, Refusal> {
    let id = params.int("message_id").filter(|&id| id > 0);
    id.ok_or_else(|| Refusal::bad_request("message identifier is not specified"))
}

fn edit(
    state: &mut State,
    id: i64,
    params: &Params,
    change: impl FnOnce(&mut Content) -> Result<(), Refusal>,
) -> Outcome {
    let markup = markup::read(params)?;
    let number = message_id(params)?;
    let date = state.clock.date();
    let chat = state.writable(id)?;
    if chat.said.contains_key(&number) {
        return Err(Refusal::bad_request("message can't be edited"));
    }
    let place = chat.position(number);
    let place = place.ok_or_else(|| Refusal::bad_request("message to edit not found"))?;
    let Some(sent) = chat.sent.get(place) else { return Ok(Value::Null) };
    let mut raw = sent.raw.as_object().cloned().unwrap_or_default();
    change(&mut raw)?;
    raw.remove("reply_markup");
    raw.extend(markup::shown(&markup).map(|buttons| ("reply_markup".into(), buttons)));
    if sent.raw.as_object() == Some(&raw) {
        let why = "message is not modified: specified new message content and reply markup are exactly the same \
            as a current content and reply markup of the message";
        return Err(Refusal::bad_request(why));
    }
    state.limits.admit(state.clock.now(), id).map_err(Refusal::too_many)?;
    let chat = state.writable(id)?;
    raw.insert("edit_date".into(), json!(date));
    if let Some(sent) = chat.sent.get_mut(place) {
        sent.edit(Value::Object(raw.clone()), params);
    }
    chat.bell.send_replace(());
    Ok(Value::Object(raw))
}
