//! How things are written on paper.

use solis::{
    engine::{Attachment, Said},
    journey::Why,
};

/// Why Solis spoke.
pub(super) fn name(why: Why) -> &'static str {
    match why {
        Why::LessonDay => "lesson-day",
        Why::MissedDay => "missed-day",
        Why::Homework => "homework",
        Why::Nudge => "nudge",
        Why::Again => "again",
    }
}

/// What somebody said.
pub(super) fn words(said: &Said) -> &str {
    match said {
        Said::Words(words) => words.read(),
        Said::Attachment { kind, .. } => match kind {
            Attachment::Photo => "(photo)",
            Attachment::Voice => "(voice)",
            Attachment::VideoNote
            | Attachment::Video
            | Attachment::Audio
            | Attachment::Animation
            | Attachment::Document
            | Attachment::Sticker
            | Attachment::Place
            | Attachment::Contact
            | Attachment::Other => "(attachment)",
            Attachment::Unreadable => "(unreadable)",
        },
    }
}

/// Marks that are not seen on a screen are seen on paper.
pub(super) fn visible(words: &str) -> String {
    words.replace('\u{2068}', "⟨").replace('\u{2069}', "⟩").replace('\u{200F}', "‹rlm›")
}

/// A label as a script writes it, with or without its marks.
pub(super) fn plain(label: &str) -> String {
    visible(label).replace(['⟨', '⟩'], "").replace("‹rlm›", "")
}
