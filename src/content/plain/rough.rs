//! What is not plain, and where.

use std::fmt;

use super::measure::Tenths;
use crate::content::texts::Reading;

/// Something that could be said more plainly.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Remark {
    /// The file, from the folder that holds `dialogues/` and `locales/`.
    pub file: String,
    /// The line, counted from 1; 0 where it is about the whole file.
    pub line: usize,
    /// What is not plain.
    pub what: Rough,
}

/// What is not plain.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[expect(missing_docs, reason = "each variant's sentence names its fields")]
pub enum Rough {
    /// Long sentences, on the whole.
    #[error("{} words have {words} words a sentence on average: at most {limit}", reading.name())]
    LongSentences { reading: Reading, words: Tenths, limit: usize },
    /// A long sentence.
    #[error("`{text}` has a sentence of {words} words, and at most {limit} are plain: “{begins}…”")]
    LongSentence { text: String, words: usize, limit: usize, begins: String },
    /// A long card.
    #[error("`{text}` has {words} words: at most {limit} fit a card")]
    LongCard { text: String, words: usize, limit: usize },
    /// Easy words that are no easier.
    #[error("`{text}.easy` is not shorter than `{text}`: {easy} words instead of {standard}")]
    NotShorter { text: String, easy: usize, standard: usize },
    /// Easy words in longer sentences.
    #[error(
        "easy words have longer sentences than standard ones: {easy} instead of {standard} words"
    )]
    NotPlainer { easy: Tenths, standard: Tenths },
    /// A word no lesson says.
    #[error("`{text}` says “{word}”, which promises, shames or frightens: say it another way")]
    Never { text: String, word: String },
    /// A figure of speech.
    #[error("`{text}` says “{word}”, which some will take by its letters: say what is meant")]
    Idiom { text: String, word: String },
    /// A number in words.
    #[error("`{text}` says “{word}”: write numbers as digits")]
    Number { text: String, word: String },
    /// Another word for the same thing.
    #[error("`{text}` says “{word}”: everywhere else it is “{instead}”")]
    Instead { text: String, word: String, instead: String },
    /// An official word before it is explained.
    #[error("`{text}` says “{word}”, which is explained only in {lesson}")]
    NotExplained { text: String, word: String, lesson: String },
}

impl fmt::Display for Remark {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.line {
            0 => write!(f, "{}: {}", self.file, self.what),
            line => write!(f, "{}:{line}: {}", self.file, self.what),
        }
    }
}
