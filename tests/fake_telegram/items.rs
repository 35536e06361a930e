//! What a person can send, of every kind, with what hangs on it.

use super::kinds::Kind;
use super::params::Upload;
use super::state::State;
use axum::body::Bytes;
use serde_json::{Value, json};

/// Something to send.
#[derive(Clone, Debug)]
pub struct Item {
    /// The part of the message that holds it: `text`, `voice`, `venue` and so on.
    pub kind: &'static str,
    content: Value,
    file: Option<File>,
    is_own_contact: bool,
}

/// A file to send.
#[derive(Clone, Debug)]
struct File {
    kind: Kind,
    name: Option<String>,
    mime: &'static str,
    bytes: Option<Bytes>,
    size: Option<usize>,
    about: Value,
}

impl Item {
    fn plain(kind: &'static str, part: Value) -> Self {
        let mut content = json!({});
        content[kind] = part;
        Self { kind, content, file: None, is_own_contact: false }
    }

    /// A text.
    pub fn text(text: &str) -> Self {
        Self::plain("text", json!(text))
    }

    /// A file, as a phone usually sends one of this kind.
    pub fn file(kind: Kind) -> Self {
        let mime = kind.usual().0;
        let file = File { kind, name: None, mime, bytes: None, size: None, about: json!({}) };
        Self { kind: kind.field(), content: json!({}), file: Some(file), is_own_contact: false }
    }

    /// A place.
    pub fn location(latitude: f64, longitude: f64) -> Self {
        Self::plain("location", json!({ "latitude": latitude, "longitude": longitude }))
    }

    /// A place with a name.
    pub fn venue(title: &str, address: &str) -> Self {
        let place = json!({ "latitude": 56.95, "longitude": 24.1 });
        let venue = json!({ "location": place, "title": title, "address": address });
        Self::plain("venue", venue).with(&json!({ "location": place }))
    }

    /// Somebody else's number.
    pub fn contact(phone: &str, name: &str) -> Self {
        Self::plain("contact", json!({ "phone_number": phone, "first_name": name }))
    }

    /// The sender's own number.
    pub fn own_contact(phone: &str) -> Self {
        Self { is_own_contact: true, ..Self::contact(phone, "") }
    }

    /// A poll.
    pub fn poll(question: &str, options: &[&str]) -> Self {
        let option = |text: &&str| json!({ "text": text, "voter_count": 0 });
        let options: Vec<Value> = options.iter().map(option).collect();
        let poll = json!({ "id": "5350000000000000001", "question": question, "options": options,
            "total_voter_count": 0, "is_closed": false, "is_anonymous": true, "type": "regular",
            "allows_multiple_answers": false, "allows_revoting": false, "members_only": false });
        Self::plain("poll", poll)
    }

    /// A thrown die.
    pub fn dice(value: u8) -> Self {
        Self::plain("dice", json!({ "emoji": "🎲", "value": value }))
    }

    /// A game.
    pub fn game(title: &str) -> Self {
        let photo = json!([{ "file_id": "game-picture", "file_unique_id": "game-picture-1",
            "width": 90, "height": 68 }]);
        Self::plain("game", json!({ "title": title, "description": "A game", "photo": photo }))
    }

    /// Somebody's story.
    pub fn story() -> Self {
        let chat = json!({ "id": 77, "type": "private", "first_name": "Omar" });
        Self::plain("story", json!({ "chat": chat, "id": 3 }))
    }

    /// A kind of message that came after the bot was written.
    pub fn unheard_of() -> Self {
        Self::plain("hologram", json!({ "depth": 3 }))
    }

    /// One of every kind there is.
    pub fn every_kind() -> Vec<Self> {
        let files = Kind::ALL.into_iter().map(Self::file);
        let others = [
            Self::text("Labdien!"),
            Self::location(56.95, 24.1),
            Self::venue("Market", "Nēģu iela 7"),
            Self::contact("+37120000001", "Omar"),
            Self::own_contact("+37120000002"),
            Self::poll("When?", &["Today", "Tomorrow"]),
            Self::dice(4),
            Self::game("Snake"),
            Self::story(),
            Self::unheard_of(),
        ];
        files.chain(others).collect()
    }

    /// Words under it.
    pub fn caption(self, caption: &str) -> Self {
        self.with(&json!({ "caption": caption }))
    }

    /// What is bold, a link and so on in its words; Telegram counts in UTF-16.
    pub fn entities(self, entities: &Value) -> Self {
        let name = if self.kind == "text" { "entities" } else { "caption_entities" };
        self.with(&json!({ name: entities }))
    }

    /// Any other parts of the message, such as `media_group_id` or `forward_origin`.
    pub fn with(mut self, parts: &Value) -> Self {
        for (name, part) in parts.as_object().into_iter().flatten() {
            self.content[name] = part.clone();
        }
        self
    }

    /// What is in its file.
    pub fn bytes(self, bytes: &[u8]) -> Self {
        self.with_file(|file| file.bytes = Some(Bytes::copy_from_slice(bytes)))
    }

    /// Its file passes for one of this size.
    pub fn size(self, size: usize) -> Self {
        self.with_file(|file| file.size = Some(size))
    }

    /// The name of its file, and what kind of bytes it has.
    pub fn named(self, name: &str, mime: &'static str) -> Self {
        self.with_file(|file| (file.name, file.mime) = (Some(name.to_owned()), mime))
    }

    /// What else is known of its file, such as `{"duration": 61}`.
    pub fn about(self, about: &Value) -> Self {
        self.with_file(|file| file.about = about.clone())
    }

    fn with_file(mut self, change: impl FnOnce(&mut File)) -> Self {
        let Some(file) = &mut self.file else { panic!("{} has no file", self.kind) };
        change(file);
        self
    }

    /// The parts of the message it makes when this person sends it.
    pub(super) fn parts(&self, state: &mut State, person: i64) -> Value {
        let mut content = self.content.clone();
        if self.is_own_contact {
            content["contact"]["user_id"] = json!(person);
            content["contact"]["first_name"] = state.user(person)["first_name"].clone();
        }
        let Some(File { kind, name, mime, bytes, size, about }) = self.file.clone() else {
            return content;
        };
        let name = name.unwrap_or_else(|| format!("{} of {person}", kind.field()));
        let bytes = bytes.unwrap_or_else(|| Bytes::from(format!("the bytes of {name}")));
        let upload = Upload { name, mime: mime.to_owned(), bytes };
        let id = state.files.keep(kind, &upload, &about);
        if let Some(size) = size {
            state.files.claim_size(&id, size);
        }
        let Ok(parts) = state.files.parts(kind, &id) else { panic!("{id} was just kept") };
        for (name, part) in parts {
            content[&name] = part;
        }
        content
    }
}
