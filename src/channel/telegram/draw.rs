//! How a line looks in Telegram: one button a row, since Telegram lays rows out from the left in every language; the
//! keyboard under every line that has no buttons of its own.

use reqwest::{
    Url,
    multipart::{Form, Part},
};
use serde::Serialize;
use serde_json::json;

use super::{
    super::{InTalk, Parcel, speech},
    things::Call,
};

/// A message.
#[derive(Serialize)]
pub(super) struct Message<'a> {
    chat_id: i64,
    text: &'a str,
    reply_markup: Markup<'a>,
}

/// A picture that Telegram has already.
#[derive(Serialize)]
pub(super) struct Sent<'a> {
    chat_id: i64,
    photo: &'a str,
    caption: &'a str,
    reply_markup: Markup<'a>,
}

/// What stands below: buttons, or the keyboard.
#[derive(Serialize)]
#[serde(untagged)]
enum Markup<'a> {
    Buttons { inline_keyboard: Vec<[Button<'a>; 1]> },
    Keyboard { keyboard: [[Key<'a>; 3]; 1], resize_keyboard: bool, is_persistent: bool },
}

#[derive(Serialize)]
struct Button<'a> {
    text: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    url: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    callback_data: Option<&'a str>,
}

#[derive(Serialize)]
struct Key<'a> {
    text: &'a str,
}

/// A message.
pub(super) fn message(chat: i64, parcel: &Parcel) -> Message<'_> {
    Message { chat_id: chat, text: &parcel.speech.words, reply_markup: markup(parcel) }
}

/// A picture that Telegram has already.
pub(super) fn photo<'a>(chat: i64, parcel: &'a Parcel, file: &'a str) -> Sent<'a> {
    let caption = &parcel.speech.words;
    Sent { chat_id: chat, photo: file, caption, reply_markup: markup(parcel) }
}

/// A picture with its bytes.
pub(super) fn upload(chat: i64, parcel: &Parcel, bytes: Vec<u8>) -> Form {
    let markup = serde_json::to_string(&markup(parcel)).unwrap_or_default();
    Form::new()
        .text("chat_id", chat.to_string())
        .text("caption", parcel.speech.words.clone())
        .text("reply_markup", markup)
        .part("photo", Part::bytes(bytes).file_name("picture"))
}

/// What belongs to a talk: these words, in this topic, or in the chat itself.
pub(super) fn in_talk(
    chat: i64,
    parcel: &Parcel,
    talk: &InTalk,
    words: &str,
    topic: Option<i64>,
) -> Call {
    let mut call = match &talk.sent {
        Some(thing) => Call::thing(thing, words),
        None if words.trim().is_empty() => Call::words(talk.head.as_deref().unwrap_or_default()),
        None => Call::words(words),
    };
    call.set("chat_id", chat);
    if let Some(topic) = topic {
        call.set("message_thread_id", topic);
    }
    if let Some(number) = talk.answers.as_ref().and_then(|it| it.parse::<i64>().ok()) {
        let answered = json!({ "message_id": number, "allow_sending_without_reply": true });
        call.set("reply_parameters", answered);
    }
    if !parcel.speech.buttons.is_empty() {
        call.set("reply_markup", markup(parcel));
    }
    call
}

fn markup(parcel: &Parcel) -> Markup<'_> {
    if parcel.speech.buttons.is_empty() {
        let keyboard = [parcel.keyboard.each_ref().map(|text| Key { text })];
        return Markup::Keyboard { keyboard, resize_keyboard: true, is_persistent: true };
    }
    Markup::Buttons { inline_keyboard: parcel.speech.buttons.iter().map(row).collect() }
}

fn row(button: &speech::Button) -> [Button<'_>; 1] {
    // What is no address would make Telegram refuse the whole message.
    let url = button.url.as_deref().and_then(|it| Url::parse(it).ok()).map(String::from);
    let callback_data = url.is_none().then_some(button.data.as_str());
    [Button { text: &button.label, url, callback_data }]
}
