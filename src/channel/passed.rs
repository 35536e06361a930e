//! What one person says to another gets its words: as it was said, under the name of whoever said it.

use super::speech::{Speech, turned};
use crate::{
    content::{Arg, Args, LanguageCode, Library, Reading, Word},
    engine::{Attachment, Said},
    people::Words,
};

/// What is said around somebody's words, in the language of whoever hears them.
#[derive(Clone, Copy)]
pub struct Around<'a> {
    /// Every text.
    pub library: &'a Library,
    /// The language.
    pub code: &'a LanguageCode,
    /// What those who hear it call who says it.
    pub name: &'a str,
}

impl Around<'_> {
    /// Above what somebody says.
    pub fn from(&self) -> String {
        self.word(Word::From, None)
    }

    /// Above what somebody has said and then changed.
    pub fn changed(&self) -> String {
        self.word(Word::Changed, None)
    }

    /// In place of something that cannot be carried.
    pub fn was_sent(&self, said: &Said) -> String {
        self.notice(Word::WasSent, said)
    }

    /// To whoever said it.
    pub fn not_passed_on(&self, said: &Said) -> String {
        self.notice(Word::NotPassedOn, said)
    }

    /// Words, as they go to the channel.
    pub fn speech(&self, words: String) -> Speech {
        let language = self.code.to_string();
        let (picture, sent, file, aloud, buttons) = (None, None, None, None, Vec::new());
        Speech {
            language,
            rtl: self.rtl(),
            words,
            picture,
            sent,
            file,
            aloud,
            asks_number: false,
            buttons,
        }
    }

    fn notice(&self, word: Word, said: &Said) -> String {
        turned(self.word(word, Some(said.word())), self.rtl())
    }

    fn rtl(&self) -> bool {
        self.library.language(self.code).is_some_and(|it| it.rtl)
    }

    fn word(&self, word: Word, what: Option<Word>) -> String {
        let what = what.map(|it| ("what".to_owned(), Arg::Text(Word::dialogue(), it.key())));
        let name = ("name".to_owned(), Arg::Plain(self.name.to_owned()));
        let args = what.into_iter().chain([name]).collect::<Args>();
        self.library.text(self.code, Reading::Standard, &Word::dialogue(), &word.key(), &args)
    }
}

/// A line above others, if there is one.
pub fn above(head: Option<&str>, words: &str) -> String {
    let lines = head.into_iter().chain(Some(words).filter(|it| !it.is_empty()));
    lines.collect::<Vec<_>>().join("\n")
}

/// What was sent, in words, where words can say all of it: a place, a number.
pub fn in_words(said: &Said) -> Option<String> {
    let Said::Attachment { kind, about, .. } = said else { return None };
    let name = about.name.as_ref().map(Words::read);
    let is_words = matches!(kind, Attachment::Place | Attachment::Contact);
    let rest = match (about.place, &about.phone) {
        (Some((latitude, longitude)), _) => {
            format!("📍 {}, {}", degrees(latitude), degrees(longitude))
        }
        (None, Some(phone)) => format!("👤 {}", phone.read()),
        (None, None) => return None,
    };
    is_words.then(|| above(name, &rest))
}

/// Millionths of a degree, in degrees.
pub fn degrees(millionths: i64) -> String {
    let (sign, size) = (if millionths < 0 { "-" } else { "" }, millionths.unsigned_abs());
    format!("{sign}{}.{:06}", size / 1_000_000, size % 1_000_000)
}
