//! What somebody says in their own way: words, a voice message, a picture, a place.

use serde::{Deserialize, Serialize};

use super::Line;
use crate::{
    content::{Arg, Word},
    people::Words,
};

/// What a learner, or a mentor, said in their own words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Said {
    /// In writing.
    Words(Words),
    /// In another way.
    Attachment {
        /// In which.
        kind: Attachment,
        /// The channel's name of the file; empty where there is none.
        file: String,
        /// What else is known of it.
        #[serde(default, skip_serializing_if = "About::is_empty")]
        about: Box<About>,
    },
}

/// What can be sent instead of writing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Attachment {
    /// A picture.
    Photo,
    /// A voice message.
    Voice,
    /// A round video.
    VideoNote,
    /// A video.
    Video,
    /// A piece of music, or a recording sent as a file.
    Audio,
    /// A short video without sound.
    Animation,
    /// A file.
    Document,
    /// A sticker.
    Sticker,
    /// A place on the map.
    Place,
    /// Somebody's number.
    Contact,
    /// Anything else: a poll, dice, what messengers invent next.
    Other,
    /// A message that Solis failed on: whatever it was, it could not be read.
    Unreadable,
}

/// What is known of something that was sent, beside the file.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct About {
    /// The words under it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub caption: Option<Words>,
    /// The file's name, or whose number it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<Words>,
    /// The number of a contact.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone: Option<Words>,
    /// Whether a contact is the sender's own.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub own: bool,
    /// What kind of file it is (RFC 6838).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mime: Option<String>,
    /// How large it is, in bytes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bytes: Option<i64>,
    /// How long it takes, in seconds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub seconds: Option<i64>,
    /// A place: millionths of a degree of latitude and longitude (WGS 84).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub place: Option<(i64, i64)>,
}

impl Attachment {
    /// What it is called.
    pub fn word(self) -> Word {
        match self {
            Self::Photo => Word::Photo,
            Self::Voice => Word::Voice,
            Self::VideoNote | Self::Video | Self::Animation => Word::Video,
            Self::Audio => Word::Sound,
            Self::Document => Word::File,
            Self::Sticker => Word::Sticker,
            Self::Place => Word::PlaceOnMap,
            Self::Contact => Word::Contact,
            Self::Other => Word::Attachment,
            Self::Unreadable => Word::Unreadable,
        }
    }
}

impl Said {
    /// What kind of message it is, in a word.
    pub fn word(&self) -> Word {
        match self {
            Self::Words(_) => Word::Message,
            Self::Attachment { kind, .. } => kind.word(),
        }
    }

    /// To whoever said it: it could not be passed on.
    pub fn not_passed_on(&self) -> Line {
        let mut line = Line::word(Word::NotPassedOn);
        line.args.insert("what".to_owned(), Arg::Text(Word::dialogue(), self.word().key()));
        line
    }

    /// What is written in it: the words, or those under a picture or a recording.
    pub fn written(&self) -> Option<&Words> {
        match self {
            Self::Words(words) => Some(words),
            Self::Attachment { about, .. } => about.caption.as_ref(),
        }
    }

    /// Whether it is the sender's own number, as the messenger offers to send it.
    pub fn is_own_number(&self) -> bool {
        matches!(self, Self::Attachment { kind: Attachment::Contact, about, .. } if about.own)
    }

    /// Whether no channel can carry it.
    pub fn is_unknown(&self) -> bool {
        matches!(self, Self::Attachment { kind: Attachment::Other | Attachment::Unreadable, .. })
    }

    /// Something sent of which nothing more is known.
    pub fn attachment(kind: Attachment, file: String) -> Self {
        Self::Attachment { kind, file, about: Box::default() }
    }
}

/// A larger file is not had from the messenger it was sent by (Bot API, getFile: 20 MB).
const MOST_FETCHED: i64 = 20 << 20;

impl About {
    /// Whether the file is larger than can be had from where it was sent.
    pub fn is_too_large_to_fetch(&self) -> bool {
        self.bytes.is_some_and(|it| it > MOST_FETCHED)
    }

    /// Whether nothing is known.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}
