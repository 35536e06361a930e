//! How a line looks in Telegram: one button a row, since Telegram lays rows out from the left in every language; the
//! keyboard under every line that has no buttons of its own.

use reqwest::multipart::{Form, Part};
use serde_json::json;
use teloxide::{
    payloads::{SendMessage, SendMessageSetters},
    types::{
        ChatId, InlineKeyboardButton, InlineKeyboardMarkup, KeyboardButton, KeyboardMarkup,
        ReplyMarkup,
    },
};

use super::super::Parcel;

/// A message.
pub(super) fn message(chat: i64, parcel: &Parcel) -> SendMessage {
    SendMessage::new(ChatId(chat), parcel.speech.words.clone()).reply_markup(markup(parcel))
}

/// A picture that Telegram has already.
pub(super) fn photo(chat: i64, parcel: &Parcel, file: &str) -> serde_json::Value {
    json!({
        "chat_id": chat,
        "photo": file,
        "caption": parcel.speech.words,
        "reply_markup": markup(parcel),
    })
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

fn markup(parcel: &Parcel) -> ReplyMarkup {
    if parcel.speech.buttons.is_empty() {
        let keys = parcel.keyboard.iter().map(KeyboardButton::new);
        let mut keyboard = KeyboardMarkup::new([keys.collect::<Vec<_>>()]).resize_keyboard();
        keyboard.is_persistent = true;
        return ReplyMarkup::Keyboard(keyboard);
    }
    let row = |button: &super::super::speech::Button| {
        vec![InlineKeyboardButton::callback(button.label.clone(), button.data.clone())]
    };
    let rows = parcel.speech.buttons.iter().map(row);
    ReplyMarkup::InlineKeyboard(InlineKeyboardMarkup::new(rows))
}
