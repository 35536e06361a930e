//! What the bot sent, as a person sees it on the screen.

use super::params::Params;
use serde_json::{Value, json};
use std::time::Instant;

/// What a message can be, the telling part first.
const KINDS: [&str; 14] = [
    "text",
    "animation",
    "document",
    "photo",
    "voice",
    "audio",
    "video",
    "video_note",
    "sticker",
    "venue",
    "location",
    "contact",
    "poll",
    "dice",
];

/// A row of buttons under a message: label and data (or link).
type Row = Vec<(String, String)>;

/// A message from the bot.
#[derive(Clone, Debug)]
pub struct Sent {
    /// Its number in the chat.
    pub message_id: i64,
    /// The chat.
    pub chat_id: i64,
    /// What it is: `text`, `photo`, `voice` and so on, named as the part of the message that holds it.
    pub kind: &'static str,
    /// The topic it is in.
    pub topic: Option<i64>,
    /// The message it answers.
    pub reply_to: Option<i64>,
    /// Its text, or the caption of its picture or file.
    pub text: String,
    /// The buttons under it: label and data (or link).
    pub buttons: Vec<Row>,
    /// The keyboard it put in the place of the letters.
    pub keyboard: Option<Vec<Vec<String>>>,
    /// Whether it took such a keyboard away.
    pub removes_keyboard: bool,
    /// The `file_id` of its picture.
    pub photo: Option<String>,
    /// The `file_id` of its file.
    pub document: Option<String>,
    /// The `file_id` of its file, of whatever kind.
    pub file: Option<String>,
    /// The `parse_mode` it was sent or edited with; Solis never uses one.
    pub parse_mode: Option<String>,
    /// When it came.
    pub at: Instant,
    /// When it was last edited.
    pub edited_at: Option<Instant>,
    /// The texts it had before its edits, oldest first.
    pub earlier_texts: Vec<String>,
    /// When it was deleted.
    pub deleted_at: Option<Instant>,
    /// The message as the bot got it back.
    pub raw: Value,
    /// Every button it ever had: a phone may still show an old one.
    earlier: Row,
}

impl Sent {
    /// A message just made.
    pub fn new(chat_id: i64, message_id: i64, raw: Value, params: &Params, markup: &Value) -> Self {
        let file = |file: &Value| file["file_id"].as_str().map(ToOwned::to_owned);
        let kind = KINDS.into_iter().find(|kind| raw.get(kind).is_some()).unwrap_or("other");
        let photo = raw["photo"].as_array().and_then(|sizes| file(sizes.last()?));
        let mut sent = Self {
            message_id,
            chat_id,
            kind,
            topic: raw["message_thread_id"].as_i64(),
            reply_to: raw["reply_to_message"]["message_id"].as_i64(),
            text: String::new(),
            buttons: Vec::new(),
            keyboard: markup["keyboard"]
                .as_array()
                .map(|rows| rows.iter().map(keyboard_row).collect()),
            removes_keyboard: markup["remove_keyboard"] == json!(true),
            document: file(&raw["document"]).filter(|_| kind == "document"),
            file: photo.clone().or_else(|| file(&raw[kind])),
            photo,
            parse_mode: params.text("parse_mode"),
            at: Instant::now(),
            edited_at: None,
            earlier_texts: Vec::new(),
            deleted_at: None,
            raw: Value::Null,
            earlier: Vec::new(),
        };
        sent.show(raw);
        sent
    }

    /// Changes what is on the screen.
    pub fn edit(&mut self, raw: Value, params: &Params) {
        self.parse_mode = params.text("parse_mode").or(self.parse_mode.take());
        self.edited_at = Some(Instant::now());
        self.earlier_texts.push(self.text.clone());
        self.show(raw);
    }

    fn show(&mut self, raw: Value) {
        let text = raw["text"].as_str().or(raw["caption"].as_str()).unwrap_or_default();
        text.clone_into(&mut self.text);
        let rows = raw["reply_markup"]["inline_keyboard"].as_array();
        self.buttons = rows.map(|rows| rows.iter().map(button_row).collect()).unwrap_or_default();
        self.earlier.extend(self.buttons.iter().flatten().cloned());
        self.raw = raw;
    }

    /// The data of the button with this label, or else of one whose label has this in it.
    pub fn button(&self, label: &str) -> Option<&str> {
        find(self.buttons.iter().flatten(), label)
    }

    /// The same among all buttons it has and ever had.
    pub fn any_button(&self, label: &str) -> Option<&str> {
        self.button(label).or_else(|| find(self.earlier.iter().rev(), label))
    }

    /// Forgets every button it has and had.
    pub fn forget_buttons(&mut self) {
        (self.buttons, self.earlier, self.keyboard) = (Vec::new(), Vec::new(), None);
    }

    /// The labels of all its buttons.
    pub fn labels(&self) -> Vec<&str> {
        self.buttons.iter().flatten().map(|(label, _)| label.as_str()).collect()
    }
}

fn find<'a>(
    mut buttons: impl Iterator<Item = &'a (String, String)> + Clone,
    label: &str,
) -> Option<&'a str> {
    let exact = buttons.clone().find(|(name, _)| name == label);
    exact.or_else(|| buttons.find(|(name, _)| name.contains(label))).map(|(_, data)| data.as_str())
}

fn button_row(row: &Value) -> Row {
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let data = |button: &Value| text(button.get("callback_data").unwrap_or(&button["url"]));
    let buttons = row.as_array().into_iter().flatten();
    buttons.map(|button| (text(&button["text"]), data(button))).collect()
}

fn keyboard_row(row: &Value) -> Vec<String> {
    let label = |key: &Value| key.as_str().or(key["text"].as_str()).unwrap_or_default().to_owned();
    row.as_array().into_iter().flatten().map(label).collect()
}
