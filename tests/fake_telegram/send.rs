//! What the bot sends, checked as Telegram checks it.

use super::answer::{Outcome, Refusal};
use super::kinds::Kind;
use super::params::Params;
use super::sent::Sent;
use super::state::State;
use super::{markup, place};
use serde_json::{Map, Value, json};

const LONGEST_TEXT: usize = 4096;
const LONGEST_CAPTION: usize = 1024;
const LARGEST_PHOTO: usize = 10 << 20;
/// What a bot may tell of a file it uploads.
const ABOUT: [&str; 6] = ["duration", "width", "height", "length", "performer", "title"];

/// What a message says, part by part.
pub type Content = Map<String, Value>;

/// sendMessage.
pub fn message(state: &mut State, params: &Params) -> Outcome {
    let chat = target(state, params)?;
    let content = text(params, "message is too long")?;
    deliver(state, chat, params, content)
}

/// sendPhoto, sendVoice and every other method that sends a file.
pub fn file(state: &mut State, params: &Params, kind: Kind) -> Outcome {
    let chat = target(state, params)?;
    let mut content = if kind.has_caption() { caption(params)? } else { Content::new() };
    // Nothing is kept of a call that is refused.
    markup::read(params)?;
    place::find(state, chat, params)?;
    let name = kind.field();
    let id = match params.upload(name) {
        Some(file) if file.bytes.is_empty() => {
            return Err(Refusal::bad_request("file must be non-empty"));
        }
        Some(file) if kind == Kind::Photo && file.bytes.len() > LARGEST_PHOTO => {
            return Err(Refusal::bad_request("file is too big"));
        }
        Some(file) => state.files.keep(kind, file, &about(params)),
        None => params.text(name).unwrap_or_default(),
    };
    if id.is_empty() {
        return Err(Refusal::bad_request(&format!("there is no {name} in the request")));
    }
    content.extend(state.files.parts(kind, &id)?);
    deliver(state, chat, params, content)
}

/// sendChatAction.
pub fn chat_action(state: &mut State, params: &Params) -> Outcome {
    let chat = target(state, params)?;
    place::topic(state, chat, params)?;
    params
        .text("action")
        .map(|_| json!(true))
        .ok_or_else(|| Refusal::bad_request("wrong parameter action in request"))
}

/// The chat a call is about, if the bot may write there.
pub fn target(state: &mut State, params: &Params) -> Result<i64, Refusal> {
    let named = params.text("chat_id").filter(|name| !name.is_empty());
    let named = named.ok_or_else(|| Refusal::bad_request("chat_id is empty"))?;
    let id: i64 = named.parse().map_err(|_| Refusal::bad_request("chat not found"))?;
    state.writable(id).map(|_| id)
}

/// The text of a message, or why it is none.
pub fn text(params: &Params, too_long: &str) -> Result<Content, Refusal> {
    let text = params.text("text").unwrap_or_default();
    if text.trim().is_empty() {
        return Err(Refusal::bad_request("message text is empty"));
    }
    if text.chars().count() > LONGEST_TEXT {
        return Err(Refusal::bad_request(too_long));
    }
    words(params, "text", &text, "entities")
}

/// The words under a picture or a file, if there are any.
pub fn caption(params: &Params) -> Result<Content, Refusal> {
    let caption = params.text("caption").filter(|caption| !caption.trim().is_empty());
    let Some(caption) = caption else { return Ok(Content::new()) };
    if caption.chars().count() > LONGEST_CAPTION {
        return Err(Refusal::bad_request("message caption is too long"));
    }
    words(params, "caption", &caption, "caption_entities")
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

fn about(params: &Params) -> Value {
    let told = ABOUT.into_iter().filter_map(|name| {
        let value = params.int(name).map(|number| json!(number));
        Some((name.to_owned(), value.or_else(|| params.text(name).map(Value::String))?))
    });
    Value::Object(told.collect())
}

/// Puts a message into a chat, and gives it as the bot gets it back.
pub fn deliver(state: &mut State, id: i64, params: &Params, content: Content) -> Outcome {
    let markup = markup::read(params)?;
    let place = place::find(state, id, params)?;
    state.limits.admit(state.clock.now(), id).map_err(Refusal::too_many)?;
    let (from, date) = (state.bot.clone(), state.clock.date());
    let chat = state.writable(id)?;
    let number = chat.number();
    let mut raw = content;
    raw.extend(place);
    raw.insert("message_id".into(), json!(number));
    raw.insert("from".into(), from);
    raw.insert("chat".into(), chat.info.clone());
    raw.insert("date".into(), json!(date));
    if params.flag("protect_content") {
        raw.insert("has_protected_content".into(), json!(true));
    }
    raw.extend(markup::shown(&markup).map(|buttons| ("reply_markup".into(), buttons)));
    let raw = Value::Object(raw);
    chat.sent.push(Sent::new(id, number, raw.clone(), params, &markup));
    chat.bell.send_replace(());
    Ok(raw)
}
