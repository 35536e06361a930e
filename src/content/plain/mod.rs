//! How plain a text is: how long its sentences and cards are, whether its easy words are easier, and which words of it
//! would be better others. What a language holds for plain stands in its `plain.toml`.
//!
//! The limits for English are those of its own editors; formulas that count letters cannot be compared across
//! languages, so words in a sentence are all that is measured, and each language says its own limits.

mod measure;
mod rough;
mod rules;

use std::collections::BTreeMap;

use indexmap::IndexMap;
use serde::Deserialize;

pub use rough::{Remark, Rough};

use super::{names::DialogueName, texts::Reading};

/// The file format of `plain.toml`.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Plain {
    standard: Limits,
    easy: Limits,
    /// Words that no lesson says: promises, shame, threats. `*` ends a word that may go on.
    #[serde(default)]
    never: Vec<String>,
    /// Figures of speech, which learners take by their letters.
    #[serde(default)]
    idioms: Vec<String>,
    /// Numbers that are written as digits.
    #[serde(default)]
    numbers: Vec<String>,
    /// One word for one thing: what is not said, and what is said for it.
    #[serde(default)]
    instead: IndexMap<String, String>,
    /// Official words, and the lesson that explains each; no earlier lesson says it.
    #[serde(default)]
    explained: BTreeMap<String, DialogueName>,
}

/// What a reading may be, in words.
#[derive(Clone, Copy, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Limits {
    /// In a sentence, over a whole lesson.
    average: usize,
    /// In the longest sentence.
    longest: usize,
    /// In a card.
    card: usize,
}

impl Plain {
    fn limits(&self, reading: Reading) -> Limits {
        match reading {
            Reading::Standard => self.standard,
            Reading::Easy => self.easy,
        }
    }
}
