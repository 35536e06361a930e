//! What a line says where it is read aloud: its text has an attribute for that. Who reads is the learner's own phone.

use serde::{Deserialize, Serialize};

use crate::{
    content::{LanguageCode, Library, Reading, Word},
    engine::Line,
};

/// Words to be read aloud, and what stands on the button for it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Aloud {
    /// The words: letters and pauses, no signs.
    pub words: String,
    /// What stands on the button.
    pub label: String,
}

impl Aloud {
    /// What is read of a line in a language; nothing, if nobody wrote that.
    pub(super) fn of(library: &Library, language: &LanguageCode, line: &Line) -> Option<Self> {
        let words = library.aloud(language, &line.dialogue, &line.text)?;
        let label = library.word(language, Reading::Standard, Word::ReadAloud);
        Some(Self { words, label })
    }
}
