//! The files Telegram has: what the bot uploaded and what people sent.

use super::answer::Refusal;
use super::kinds::Kind;
use super::params::Upload;
use axum::body::Bytes;
use serde_json::{Map, Value, json};
use std::collections::HashMap;
use std::time::Duration;

/// How the `file_id` of a picture's small copy ends.
const SMALL: &str = "-s";
/// The largest file a bot may download.
const LARGEST_DOWNLOAD: usize = 20 << 20;
/// How long a link to a file is good; the real one is good for so long at least.
const LINK_LIFE: Duration = Duration::from_hours(1);

/// A file with a `file_id`.
#[derive(Clone, Debug)]
struct Stored {
    kind: Kind,
    number: usize,
    name: String,
    mime: String,
    bytes: Bytes,
    /// How large Telegram says it is.
    size: usize,
    /// What else a message says about it.
    about: Value,
}

/// Every file, by `file_id`.
#[derive(Debug)]
pub struct Files {
    /// Whether no file can be had: neither its link nor its bytes.
    pub are_lost: bool,
    bot: i64,
    stored: HashMap<String, Stored>,
    /// Until when each link is good.
    links: HashMap<String, Duration>,
}

impl Files {
    /// No files yet; a `file_id` is good for this bot only.
    pub fn of_bot(bot: i64) -> Self {
        Self { are_lost: false, bot, stored: HashMap::new(), links: HashMap::new() }
    }

    /// Keeps a file and gives its `file_id`; `about` is what is known of it beyond the usual.
    pub fn keep(&mut self, kind: Kind, file: &Upload, about: &Value) -> String {
        let number = self.stored.len() + 1;
        let id = format!("{}{}{number:08}", kind.start(), self.bot);
        let Upload { name, mime, bytes } = file.clone();
        let mut known = kind.about();
        for (name, value) in about.as_object().into_iter().flatten() {
            known[name] = value.clone();
        }
        let size = bytes.len();
        let stored = Stored { kind, number, name, mime, bytes, size, about: known };
        self.stored.insert(id.clone(), stored);
        id
    }

    /// Lets a file pass for one of this size.
    pub fn claim_size(&mut self, id: &str, size: usize) {
        if let Some(file) = self.stored.get_mut(id) {
            file.size = size;
        }
    }

    /// The parts of a message with this file, sent as this kind, or why it cannot be sent as that.
    pub fn parts(&self, kind: Kind, id: &str) -> Result<Map<String, Value>, Refusal> {
        let wrong = || Refusal::bad_request("wrong file identifier/HTTP URL specified");
        let file = self.find(id).ok_or_else(wrong)?;
        if !file.kind.passes_as(kind) {
            let (is, wanted) = (file.kind.type_name(), kind.type_name());
            return Err(Refusal::bad_request(&format!("can't use file of type {is} as {wanted}")));
        }
        let content = described(file, id.strip_suffix(SMALL).unwrap_or(id));
        let mut parts = Map::new();
        // The real one writes an animation down twice, for old bots.
        if file.kind == Kind::Animation {
            parts.insert(Kind::Document.field().into(), content.clone());
        }
        parts.insert(file.kind.field().into(), content);
        Ok(parts)
    }

    /// The answer to getFile.
    pub fn describe(&mut self, id: &str, now: Duration) -> Result<Value, Refusal> {
        let wrong = || Refusal::bad_request("wrong file_id or the file is temporarily unavailable");
        let file = self.find(id).filter(|_| !self.are_lost).ok_or_else(wrong)?;
        if file.size > LARGEST_DOWNLOAD {
            return Err(Refusal::bad_request("file is too big"));
        }
        let path = path(file);
        let answer = json!({
            "file_id": id,
            "file_unique_id": unique(file),
            "file_size": file.size,
            "file_path": path,
        });
        self.links.insert(path, now + LINK_LIFE);
        Ok(answer)
    }

    fn find(&self, id: &str) -> Option<&Stored> {
        self.stored.get(id.strip_suffix(SMALL).unwrap_or(id))
    }

    /// The bytes behind a `file_id`.
    pub fn bytes(&self, id: &str) -> Option<Bytes> {
        self.find(id).map(|file| file.bytes.clone())
    }

    /// The bytes behind a path that getFile gave, if the link is still good.
    pub fn at_path(&self, wanted: &str, now: Duration) -> Option<Bytes> {
        self.links.get(wanted).filter(|&&ends| now < ends && !self.are_lost)?;
        self.stored.values().find(|file| path(file) == wanted).map(|file| file.bytes.clone())
    }
}

/// A file as a message shows it.
fn described(file: &Stored, id: &str) -> Value {
    let unique = unique(file);
    let mut content = file.about.clone();
    content["file_id"] = json!(id);
    content["file_unique_id"] = json!(unique);
    content["file_size"] = json!(file.size);
    if file.kind.has_name() {
        content["file_name"] = json!(file.name);
    }
    if file.kind.has_mime() {
        content["mime_type"] = json!(file.mime);
    }
    if file.kind != Kind::Photo {
        return content;
    }
    let small = json!({ "file_id": format!("{id}{SMALL}"), "file_unique_id": format!("{unique}s"),
        "file_size": 900, "width": 90, "height": 68 });
    json!([small, content])
}

fn unique(file: &Stored) -> String {
    format!("AQAD{:06}", file.number)
}

fn path(file: &Stored) -> String {
    let named = file.name.rsplit_once('.').map(|(_, end)| end);
    let plain = |end: &&str| end.len() <= 5 && end.bytes().all(|it| it.is_ascii_alphanumeric());
    let end = named.filter(plain).unwrap_or(file.kind.usual().1);
    format!("{}/file_{}.{end}", file.kind.folder(), file.number)
}
