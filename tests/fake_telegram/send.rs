//! What the bot sends and edits, checked as Telegram checks it.

use super::answer::{Outcome, Refusal};
use super::files::Kind;
use super::params::Params;
use super::sent::Sent;
use super::state::State;
use serde_json::{Value, json};

const LONGEST_TEXT: usize = 4096;
const LONGEST_CAPTION: usize = 1024;
const LONGEST_DATA: usize = 64;
const LARGEST_PHOTO: usize = 10 << 20;

/// sendMessage.
pub fn message(state: &mut State, params: &Params) -> Outcome {
    let chat = target(state, params)?;
    let content = text(params, "message is too long")?;
    deliver(state, chat, params, content)
}

/// sendPhoto.
pub fn photo(state: &mut State, params: &Params) -> Outcome {
    send_file(state, params, Kind::Photo, "photo")
}

/// sendDocument.
pub fn document(state: &mut State, params: &Params) -> Outcome {
    send_file(state, params, Kind::Document, "document")
}

/// sendChatAction.
pub fn chat_action(state: &mut State, params: &Params) -> Outcome {
    target(state, params)?;
    params
        .text("action")
        .map(|_| json!(true))
        .ok_or_else(|| Refusal::bad_request("wrong parameter action in request"))
}

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

/// editMessageReplyMarkup.
pub fn edit_markup(state: &mut State, params: &Params) -> Outcome {
    let chat = target(state, params)?;
    edit(state, chat, params, |_| Ok(()))
}

type Content = serde_json::Map<String, Value>;

/// The chat a call is about, if the bot may write there.
fn target(state: &mut State, params: &Params) -> Result<i64, Refusal> {
    let named = params.text("chat_id").filter(|name| !name.is_empty());
    let named = named.ok_or_else(|| Refusal::bad_request("chat_id is empty"))?;
    let id: i64 = named.parse().map_err(|_| Refusal::bad_request("chat not found"))?;
    state.writable(id).map(|_| id)
}

fn text(params: &Params, too_long: &str) -> Result<Content, Refusal> {
    let text = params.text("text").unwrap_or_default();
    if text.trim().is_empty() {
        return Err(Refusal::bad_request("message text is empty"));
    }
    if text.chars().count() > LONGEST_TEXT {
        return Err(Refusal::bad_request(too_long));
    }
    words(params, "text", &text, "entities")
}

/// A text with its entities, as a message shows them; Telegram cuts blank space off its end.
fn words(params: &Params, name: &str, text: &str, entities: &str) -> Result<Content, Refusal> {
    let mut content = Content::new();
    content.insert(name.to_owned(), json!(text.trim_end()));
    if let Some(list) = params.json(entities)? {
        content.insert(entities.to_owned(), list);
    }
    Ok(content)
}

fn send_file(state: &mut State, params: &Params, kind: Kind, name: &str) -> Outcome {
    let chat = target(state, params)?;
    let caption = params.text("caption").filter(|caption| !caption.trim().is_empty());
    if caption.as_ref().is_some_and(|caption| caption.chars().count() > LONGEST_CAPTION) {
        return Err(Refusal::bad_request("message caption is too long"));
    }
    // Nothing is kept of a call that is refused.
    markup(params)?;
    let id = match params.upload(name) {
        Some(file) if file.bytes.is_empty() => {
            return Err(Refusal::bad_request("file must be non-empty"));
        }
        Some(file) if kind == Kind::Photo && file.bytes.len() > LARGEST_PHOTO => {
            return Err(Refusal::bad_request("file is too big"));
        }
        Some(file) => state.files.keep(kind, file),
        None => params.text(name).unwrap_or_default(),
    };
    if id.is_empty() {
        return Err(Refusal::bad_request(&format!("there is no {name} in the request")));
    }
    let mut content = match caption {
        Some(caption) => words(params, "caption", &caption, "caption_entities")?,
        None => Content::new(),
    };
    content.insert(name.to_owned(), state.files.content(kind, &id)?);
    deliver(state, chat, params, content)
}

/// What hangs under a message, if it is well formed.
fn markup(params: &Params) -> Result<Value, Refusal> {
    let markup = params.json("reply_markup")?.unwrap_or(Value::Null);
    let rows = markup["inline_keyboard"].as_array();
    for button in rows.into_iter().flatten().filter_map(Value::as_array).flatten() {
        if button["text"].as_str().is_none_or(str::is_empty) {
            return Err(Refusal::bad_request(
                "can't parse inline keyboard button: Field \"text\" must be non-empty",
            ));
        }
        match button.get("callback_data").map(|data| data.as_str().unwrap_or_default().len()) {
            Some(1..=LONGEST_DATA) => {}
            Some(_) => return Err(Refusal::bad_request("BUTTON_DATA_INVALID")),
            None if ["url", "web_app", "login_url", "copy_text"]
                .iter()
                .any(|kind| button.get(kind).is_some()) => {}
            None => {
                let why = "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard";
                return Err(Refusal::bad_request(why));
            }
        }
    }
    Ok(markup)
}

/// Only buttons under a message come back with it.
fn shown(markup: &Value) -> Option<Value> {
    let rows = markup["inline_keyboard"].as_array()?;
    (!rows.is_empty()).then(|| json!({ "inline_keyboard": rows }))
}

fn deliver(state: &mut State, id: i64, params: &Params, content: Content) -> Outcome {
    let markup = markup(params)?;
    state.limits.admit(state.clock.now(), id).map_err(Refusal::too_many)?;
    let (from, date) = (state.bot.clone(), state.clock.date());
    let chat = state.writable(id)?;
    let number = chat.number();
    let mut raw = content;
    raw.insert("message_id".into(), json!(number));
    raw.insert("from".into(), from);
    raw.insert("chat".into(), chat.info.clone());
    raw.insert("date".into(), json!(date));
    if params.flag("protect_content") {
        raw.insert("has_protected_content".into(), json!(true));
    }
    raw.extend(shown(&markup).map(|buttons| ("reply_markup".into(), buttons)));
    let raw = Value::Object(raw);
    chat.sent.push(Sent::new(id, number, raw.clone(), params, &markup));
    chat.bell.send_replace(());
    Ok(raw)
}

fn edit(
    state: &mut State,
    id: i64,
    params: &Params,
    change: impl FnOnce(&mut Content) -> Result<(), Refusal>,
) -> Outcome {
    let markup = markup(params)?;
    let number = params
        .int("message_id")
        .ok_or_else(|| Refusal::bad_request("message identifier is not specified"))?;
    let date = state.clock.date();
    let chat = state.writable(id)?;
    if chat.said.contains_key(&number) {
        return Err(Refusal::bad_request("message can't be edited"));
    }
    let sent = chat.sent.iter_mut().find(|sent| sent.message_id == number);
    let sent = sent.ok_or_else(|| Refusal::bad_request("message to edit not found"))?;
    let mut raw = sent.raw.as_object().cloned().unwrap_or_default();
    change(&mut raw)?;
    raw.remove("reply_markup");
    raw.extend(shown(&markup).map(|buttons| ("reply_markup".into(), buttons)));
    if sent.raw.as_object() == Some(&raw) {
        let why = "message is not modified: specified new message content and reply markup are exactly the same \
            as a current content and reply markup of the message";
        return Err(Refusal::bad_request(why));
    }
    state.limits.admit(state.clock.now(), id).map_err(Refusal::too_many)?;
    let chat = state.writable(id)?;
    let Some(sent) = chat.sent.iter_mut().find(|sent| sent.message_id == number) else {
        return Ok(Value::Null);
    };
    raw.insert("edit_date".into(), json!(date));
    sent.edit(Value::Object(raw.clone()), params);
    Ok(Value::Object(raw))
}
