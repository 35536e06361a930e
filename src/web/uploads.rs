//! What a browser sends as a file: a picture or a recording, by what it is and not by what it says it is. Where and
//! with what a picture was taken is no part of it.

use std::{
    collections::HashMap,
    sync::{Mutex, PoisonError},
};

use axum::extract::{Multipart, multipart::MultipartError};
use jiff::{SignedDuration, Timestamp};
use ring::digest::{SHA256, digest};

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};

use crate::{
    channel::media::{kind_of, paper, without_traces},
    content::DeskWord,
    engine::{About, Attachment, Said},
    people::{LearnerId, Words},
    store::Upload,
};

/// The largest file: 5 MB.
pub(super) const MOST_BYTES: usize = 5 * 1024 * 1024;
/// So much of a file that is too large is still listened to, so that a browser hears why it is not taken.
pub(super) const MOST_HEARD: usize = 32 * 1024 * 1024;
/// The most points of a picture: more would fill a phone's memory.
pub(super) const MOST_POINTS: u64 = 50_000_000;
/// The name of a file that stands in the database and not with a channel.
pub(super) const WEB: &str = "web:";

/// How much somebody may upload: so many bytes…
const PACE: usize = 40 * 1024 * 1024;
/// …in so much time.
const WINDOW: SignedDuration = SignedDuration::from_mins(10);

/// Who has uploaded how much of late.
#[derive(Default)]
pub struct Uploads(Mutex<HashMap<LearnerId, (Timestamp, usize)>>);

impl Uploads {
    /// Notes an upload; whether it is one too many.
    pub(super) fn is_too_much(&self, person: LearnerId, bytes: usize, now: Timestamp) -> bool {
        let mut people = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        people.retain(|_, (since, _)| now.duration_since(*since) < WINDOW);
        let (_, sum) = people.entry(person).or_insert((now, 0));
        *sum = sum.saturating_add(bytes);
        *sum > PACE
    }
}

/// A form with a file in it.
#[derive(Default)]
pub(super) struct Filled {
    /// The browser's number of it.
    pub(super) id: String,
    /// Whether a script posts it.
    pub(super) is_script: bool,
    /// The words beside the file.
    pub(super) say: Option<Words>,
    /// What is in the file.
    pub(super) bytes: Vec<u8>,
    /// What the browser says that it is.
    pub(super) mime: String,
    /// What the file is called.
    pub(super) name: Option<Words>,
    /// Whether there was more than is taken.
    pub(super) is_too_large: bool,
}

impl Filled {
    /// Reads a form, of a file no more than is taken.
    pub(super) async fn read(mut form: Multipart) -> Result<Self, MultipartError> {
        let mut filled = Self::default();
        while let Some(mut field) = form.next_field().await? {
            match field.name().unwrap_or_default().to_owned().as_str() {
                "id" => filled.id = field.text().await?,
                "script" => filled.is_script = true,
                "say" => {
                    let words = Words::said(&field.text().await?);
                    filled.say = Some(words).filter(|it| !it.read().is_empty());
                }
                "file" => {
                    filled.mime = field.content_type().unwrap_or_default().to_owned();
                    let name = field.file_name().and_then(|it| it.rsplit(['/', '\\']).next());
                    filled.name = name.and_then(Words::name);
                    while let Some(chunk) = field.chunk().await? {
                        filled.is_too_large |= filled.bytes.len() + chunk.len() > MOST_BYTES;
                        if !filled.is_too_large {
                            filled.bytes.extend_from_slice(&chunk);
                        }
                    }
                }
                _ => {}
            }
        }
        Ok(filled)
    }

    /// What is sent with it, and the file to be kept; or what is wrong with it. The same post names the same file.
    pub(super) fn understood(self, from: &str) -> Result<(Said, Upload), DeskWord> {
        let kind = kind_of(&self.bytes, &self.mime);
        self.of_kind(kind, from)
    }

    /// The same; a document is taken as well.
    pub(super) fn understood_or_paper(self, from: &str) -> Result<(Said, Upload), DeskWord> {
        let kind = kind_of(&self.bytes, &self.mime).or_else(|| paper(&self.bytes));
        self.of_kind(kind, from)
    }

    fn of_kind(
        self,
        kind: Option<(Attachment, &'static str)>,
        from: &str,
    ) -> Result<(Said, Upload), DeskWord> {
        if self.is_too_large {
            return Err(DeskWord::TooLarge);
        }
        let (kind, mime) = kind.ok_or(DeskWord::WrongKind)?;
        let sum = digest(&SHA256, format!("{from}:{}", self.id).as_bytes());
        let name = format!("{WEB}{}", URL_SAFE_NO_PAD.encode(sum));
        let bytes = if kind == Attachment::Photo {
            let picture = without_traces(self.bytes).filter(|it| it.points <= MOST_POINTS);
            picture.ok_or(DeskWord::WrongKind)?.bytes
        } else {
            self.bytes
        };
        let about = About {
            caption: self.say,
            name: self.name.filter(|_| kind == Attachment::Document),
            mime: Some(mime.to_owned()),
            bytes: i64::try_from(bytes.len()).ok(),
            ..About::default()
        };
        let said = Said::Attachment { kind, file: name.clone(), about: Box::new(about) };
        Ok((said, Upload { name, mime: mime.to_owned(), bytes }))
    }
}
