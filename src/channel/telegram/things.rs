//! How each kind of thing is sent: the method, and what it says.

use reqwest::multipart::{Form, Part};
use serde::Serialize;
use serde_json::{Map, Value, json};

use super::super::{Content, Thing, passed};
use crate::{
    engine::{About, Attachment},
    people::Words,
};

/// A call that sends something.
#[derive(Clone, Debug)]
pub(super) struct Call {
    /// The method.
    pub(super) method: &'static str,
    /// What it says.
    pub(super) fields: Map<String, Value>,
    file: Option<Upload>,
}

/// A file that goes with a call.
#[derive(Clone, Debug)]
struct Upload {
    field: &'static str,
    bytes: Vec<u8>,
    name: String,
    mime: Option<String>,
}

/// A larger picture is no picture to Telegram (Bot API, sendPhoto: 10 MB); it goes as a file.
const LARGEST_PHOTO: usize = 10 << 20;

impl Call {
    /// Says words.
    pub(super) fn words(words: &str) -> Self {
        Self::of("sendMessage", &json!({ "text": words }))
    }

    /// Sends a thing, with words under it where it can have some.
    pub(super) fn thing(thing: &Thing, words: &str) -> Self {
        match thing.kind {
            Attachment::Place => place(&thing.about),
            Attachment::Contact => contact(&thing.about),
            Attachment::Photo
            | Attachment::Voice
            | Attachment::VideoNote
            | Attachment::Video
            | Attachment::Audio
            | Attachment::Animation
            | Attachment::Document
            | Attachment::Sticker
            | Attachment::Unreadable
            | Attachment::Other => file(thing.kind, thing, words),
        }
    }

    /// Calls this method with an object.
    pub(super) fn of(method: &'static str, fields: &Value) -> Self {
        let fields = fields.as_object().cloned().unwrap_or_default();
        Self { method, fields, file: None }
    }

    /// Says one more thing.
    pub(super) fn set(&mut self, name: &str, value: impl Serialize) {
        if let Ok(value) = serde_json::to_value(value) {
            self.fields.insert(name.to_owned(), value);
        }
    }

    /// The field its words stand in, if it has any.
    pub(super) fn words_field(&self) -> Option<&'static str> {
        ["text", "caption"].into_iter().find(|it| self.fields.contains_key(*it))
    }

    /// The call as a form, if a file goes with it.
    pub(super) fn form(&self) -> Option<Form> {
        let Upload { field, bytes, name, mime } = self.file.as_ref()?;
        let part = || Part::bytes(bytes.clone()).file_name(name.clone());
        let typed = mime.as_deref().and_then(|mime| part().mime_str(mime).ok());
        let form = Form::new().part(*field, typed.unwrap_or_else(part));
        let said = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
        let fields = self.fields.iter();
        Some(fields.fold(form, |form, (name, value)| form.text(name.clone(), said(value))))
    }
}

/// The method that sends such files, its field, and what a file is called that has no name.
fn way(kind: Attachment) -> (&'static str, &'static str, &'static str) {
    match kind {
        Attachment::Photo => ("sendPhoto", "photo", "picture.jpg"),
        Attachment::Voice => ("sendVoice", "voice", "voice.oga"),
        Attachment::VideoNote => ("sendVideoNote", "video_note", "video.mp4"),
        Attachment::Video => ("sendVideo", "video", "video.mp4"),
        Attachment::Audio => ("sendAudio", "audio", "sound.mp3"),
        Attachment::Animation => ("sendAnimation", "animation", "animation.mp4"),
        Attachment::Sticker => ("sendSticker", "sticker", "sticker.webp"),
        Attachment::Document
        | Attachment::Place
        | Attachment::Contact
        | Attachment::Unreadable
        | Attachment::Other => ("sendDocument", "document", "file"),
    }
}

fn file(kind: Attachment, thing: &Thing, words: &str) -> Call {
    let is_heavy = |bytes: &Vec<u8>| kind == Attachment::Photo && bytes.len() > LARGEST_PHOTO;
    let kind = match &thing.content {
        Some(Content::Bytes(bytes)) if is_heavy(bytes) => Attachment::Document,
        Some(Content::Bytes(_) | Content::Known(_)) | None => kind,
    };
    let (method, field, name) = way(kind);
    let mut call = Call::of(method, &json!({}));
    if kind.has_caption() {
        call.set("caption", words);
    }
    match &thing.content {
        Some(Content::Known(id)) => call.set(field, id),
        Some(Content::Bytes(bytes)) => {
            let About { name: own, mime, seconds, .. } = &thing.about;
            if let Some(seconds) = seconds {
                call.set("duration", seconds);
            }
            let name = own.as_ref().map_or(name, Words::read).to_owned();
            let (bytes, mime) = (bytes.clone(), mime.clone());
            call.file = Some(Upload { field, bytes, name, mime });
        }
        None => {}
    }
    call
}

fn place(about: &About) -> Call {
    let (latitude, longitude) = about.place.unwrap_or_default();
    let at = |millionths| passed::degrees(millionths).parse::<f64>().unwrap_or_default();
    let (latitude, longitude) = (at(latitude), at(longitude));
    let point = json!({ "latitude": latitude, "longitude": longitude });
    let Some(name) = &about.name else { return Call::of("sendLocation", &point) };
    let (title, address) = name.read().split_once('\n').unwrap_or((name.read(), name.read()));
    let mut call = Call::of("sendVenue", &point);
    call.set("title", title);
    call.set("address", address);
    call
}

fn contact(about: &About) -> Call {
    let phone = about.phone.as_ref().map_or("", Words::read);
    let name = about.name.as_ref().map_or(phone, Words::read);
    Call::of("sendContact", &json!({ "phone_number": phone, "first_name": name }))
}
