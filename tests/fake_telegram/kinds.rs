//! The kinds of files, and what Telegram says and asks about each.

use serde_json::{Value, json};

/// What a file was sent as.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// A picture.
    Photo,
    /// Any file.
    Document,
    /// A voice message.
    Voice,
    /// Music, or a recording.
    Audio,
    /// A film.
    Video,
    /// A round film, a minute long at most.
    VideoNote,
    /// A film without a sound, or a GIF.
    Animation,
    /// A sticker.
    Sticker,
}

impl Kind {
    /// All of them.
    pub const ALL: [Self; 8] = [
        Self::Photo,
        Self::Document,
        Self::Voice,
        Self::Audio,
        Self::Video,
        Self::VideoNote,
        Self::Animation,
        Self::Sticker,
    ];

    /// The kind a method sends; its name is in lower case.
    pub fn of_method(method: &str) -> Option<Self> {
        let name = method.strip_prefix("send")?;
        Self::ALL.into_iter().find(|kind| kind.field().replace('_', "") == name)
    }

    /// Its name as a parameter and as a part of a message.
    pub const fn field(self) -> &'static str {
        match self {
            Self::Photo => "photo",
            Self::Document => "document",
            Self::Voice => "voice",
            Self::Audio => "audio",
            Self::Video => "video",
            Self::VideoNote => "video_note",
            Self::Animation => "animation",
            Self::Sticker => "sticker",
        }
    }

    /// Its name in a refusal.
    pub const fn type_name(self) -> &'static str {
        match self {
            Self::Photo => "Photo",
            Self::Document => "Document",
            Self::Voice => "VoiceNote",
            Self::Audio => "Audio",
            Self::Video => "Video",
            Self::VideoNote => "VideoNote",
            Self::Animation => "Animation",
            Self::Sticker => "Sticker",
        }
    }

    /// The folder it is downloaded from.
    pub const fn folder(self) -> &'static str {
        match self {
            Self::Photo => "photos",
            Self::Document => "documents",
            Self::Voice => "voice",
            Self::Audio => "music",
            Self::Video => "videos",
            Self::VideoNote => "video_notes",
            Self::Animation => "animations",
            Self::Sticker => "stickers",
        }
    }

    /// How its `file_id` begins.
    pub const fn start(self) -> &'static str {
        match self {
            Self::Photo => "AgACAgIAAxkBAAI",
            Self::Document => "BQACAgIAAxkBAAI",
            Self::Voice => "AwACAgIAAxkBAAI",
            Self::Audio => "CQACAgIAAxkBAAI",
            Self::Video => "BAACAgIAAxkBAAI",
            Self::VideoNote => "DQACAgIAAxkBAAI",
            Self::Animation => "CgACAgIAAxkBAAI",
            Self::Sticker => "CAACAgIAAxkBAAI",
        }
    }

    /// What a phone sends as this: a kind of bytes, and how such a file's name ends.
    pub const fn usual(self) -> (&'static str, &'static str) {
        match self {
            Self::Photo => ("image/jpeg", "jpg"),
            Self::Document => ("application/pdf", "pdf"),
            Self::Voice => ("audio/ogg", "oga"),
            Self::Audio => ("audio/mpeg", "mp3"),
            Self::Video | Self::VideoNote | Self::Animation => ("video/mp4", "mp4"),
            Self::Sticker => ("image/webp", "webp"),
        }
    }

    /// Whether words can stand under it.
    pub const fn has_caption(self) -> bool {
        !matches!(self, Self::VideoNote | Self::Sticker)
    }

    /// Whether a `file_id` of this kind is taken in the place of another; it stays what it is.
    pub fn passes_as(self, other: Self) -> bool {
        self == other || (self != Self::Photo && other != Self::Photo)
    }

    /// What a message says about such a file if nobody has said more.
    pub fn about(self) -> Value {
        match self {
            Self::Photo => json!({ "width": 800, "height": 600 }),
            Self::Document => json!({}),
            Self::Voice | Self::Audio => json!({ "duration": 3 }),
            Self::Video | Self::Animation => json!({ "width": 640, "height": 360, "duration": 3 }),
            Self::VideoNote => json!({ "length": 240, "duration": 3 }),
            Self::Sticker => json!({
                "width": 512, "height": 512, "type": "regular", "emoji": "👍",
                "is_animated": false, "is_video": false,
            }),
        }
    }

    /// Whether a message tells the name of such a file.
    pub const fn has_name(self) -> bool {
        matches!(self, Self::Document | Self::Audio | Self::Video | Self::Animation)
    }

    /// Whether a message tells what kind of bytes such a file has.
    pub const fn has_mime(self) -> bool {
        !matches!(self, Self::Photo | Self::VideoNote | Self::Sticker)
    }
}
