//! The files Telegram has: what the bot uploaded and what people sent.

use super::answer::Refusal;
use super::params::Upload;
use axum::body::Bytes;
use serde_json::{Value, json};
use std::collections::HashMap;

/// How the `file_id` of a picture's small copy ends.
const SMALL: &str = "-s";

/// What a file was sent as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A picture.
    Photo,
    /// Any file.
    Document,
    /// A voice message.
    Voice,
    /// A sticker.
    Sticker,
}

/// A file with a `file_id`.
#[derive(Clone, Debug)]
struct Stored {
    kind: Kind,
    number: usize,
    name: String,
    mime: String,
    bytes: Bytes,
}

/// Every file, by `file_id`.
#[derive(Debug, Default)]
pub struct Files {
    stored: HashMap<String, Stored>,
}

impl Files {
    /// Keeps a file and gives its `file_id`.
    pub fn keep(&mut self, kind: Kind, file: &Upload) -> String {
        let number = self.stored.len() + 1;
        let start = match kind {
            Kind::Photo => "AgACAgIAAxkBAAI",
            Kind::Document => "BQACAgIAAxkBAAI",
            Kind::Voice => "AwACAgIAAxkBAAI",
            Kind::Sticker => "CAACAgIAAxkBAAI",
        };
        let id = format!("{start}{number:08}");
        let Upload { name, mime, bytes } = file.clone();
        self.stored.insert(id.clone(), Stored { kind, number, name, mime, bytes });
        id
    }

    /// Keeps a file a person made up.
    pub fn make(&mut self, kind: Kind, name: &str, mime: &str) -> String {
        let bytes = Bytes::from(format!("the bytes of {name}"));
        self.keep(kind, &Upload { name: name.to_owned(), mime: mime.to_owned(), bytes })
    }

    /// What a message with this file says about it, or why it cannot be sent as that.
    pub fn content(&self, kind: Kind, id: &str) -> Result<Value, Refusal> {
        let wrong = || Refusal::bad_request("wrong file identifier/HTTP URL specified");
        let file = self.find(id).ok_or_else(wrong)?;
        if file.kind != kind {
            let why = format!("can't use file of type {:?} as {kind:?}", file.kind);
            return Err(Refusal::bad_request(&why));
        }
        let id = id.strip_suffix(SMALL).unwrap_or(id);
        let (unique, size) = (format!("AQAD{:06}", file.number), file.bytes.len());
        let mut content = json!({ "file_id": id, "file_unique_id": unique, "file_size": size });
        match kind {
            Kind::Photo => {
                content["width"] = json!(800);
                content["height"] = json!(600);
                let small = json!({ "file_id": format!("{id}{SMALL}"), "file_unique_id": format!("{unique}s"),
                    "file_size": 900, "width": 90, "height": 68 });
                content = json!([small, content]);
            }
            Kind::Document => {
                content["file_name"] = json!(file.name);
                content["mime_type"] = json!(file.mime);
            }
            Kind::Voice => {
                content["duration"] = json!(3);
                content["mime_type"] = json!(file.mime);
            }
            Kind::Sticker => {
                for (name, value) in
                    [("width", json!(512)), ("height", json!(512)), ("type", json!("regular"))]
                {
                    content[name] = value;
                }
                content["is_animated"] = json!(false);
                content["is_video"] = json!(false);
                content["emoji"] = json!("👍");
            }
        }
        Ok(content)
    }

    /// The answer to getFile.
    pub fn describe(&self, id: &str) -> Result<Value, Refusal> {
        let wrong = || Refusal::bad_request("wrong file_id or the file is temporarily unavailable");
        let file = self.find(id).ok_or_else(wrong)?;
        Ok(json!({
            "file_id": id,
            "file_unique_id": format!("AQAD{:06}", file.number),
            "file_size": file.bytes.len(),
            "file_path": path(file),
        }))
    }

    fn find(&self, id: &str) -> Option<&Stored> {
        self.stored.get(id.strip_suffix(SMALL).unwrap_or(id))
    }

    /// The bytes behind a `file_id`.
    pub fn bytes(&self, id: &str) -> Option<Bytes> {
        self.find(id).map(|file| file.bytes.clone())
    }

    /// The bytes behind a path that getFile gave.
    pub fn at_path(&self, wanted: &str) -> Option<Bytes> {
        self.stored.values().find(|file| path(file) == wanted).map(|file| file.bytes.clone())
    }
}

fn path(file: &Stored) -> String {
    let folder = match file.kind {
        Kind::Photo => "photos",
        Kind::Document => "documents",
        Kind::Voice => "voice",
        Kind::Sticker => "stickers",
    };
    format!("{folder}/file_{}", file.number)
}
