//! Words that somebody writes where they could have pressed a button, in whatever language.

use std::collections::HashMap;

use super::{library::Library, texts::Reading, word::Word};

/// The buttons that are always there.
const BUTTONS: [Word; 3] = [Word::Continue, Word::Person, Word::Menu];
/// Words that call for something, one after another: help, or easier words.
const CALLS: [Word; 2] = [Word::HelpWords, Word::EasierWords];

/// What they stand for, as [`typed`] has them.
#[derive(Debug)]
pub(super) struct Typed {
    buttons: HashMap<String, Word>,
    calls: HashMap<String, Word>,
}

impl Typed {
    /// Gathers them from every language; where two stand for the same, the first of ours goes first.
    fn of(library: &Library) -> Self {
        let gathered = |all: &[Word], apart: &[char]| {
            let mut gathered = HashMap::new();
            for word in all {
                for language in library.languages() {
                    let said = library.word(&language.code, Reading::Standard, *word);
                    let said = said.split(apart).map(typed).filter(|it| !it.is_empty());
                    said.for_each(|it| _ = gathered.entry(it).or_insert(*word));
                }
            }
            gathered
        };
        Self { buttons: gathered(&BUTTONS, &[]), calls: gathered(&CALLS, &[',', '،']) }
    }
}

impl Library {
    /// The button that is always there which has these words on it in some language.
    pub fn button_in_words(&self, words: &str) -> Option<Word> {
        self.typed().buttons.get(&typed(words)).copied()
    }

    /// What these words call for in some language: [`Word::HelpWords`] or [`Word::EasierWords`].
    pub fn call_in_words(&self, words: &str) -> Option<Word> {
        self.typed().calls.get(&typed(words)).copied()
    }

    fn typed(&self) -> &Typed {
        self.typed.get_or_init(|| Typed::of(self))
    }
}

/// Words as they are compared: small letters, single spaces, no punctuation or pictures, European digits.
pub fn typed(words: &str) -> String {
    let letter = |c: char| match c {
        '\u{0660}'..='\u{0669}' => char::from_digit(u32::from(c) - 0x0660, 10),
        '\u{06F0}'..='\u{06F9}' => char::from_digit(u32::from(c) - 0x06F0, 10),
        c if c.is_alphanumeric() => Some(c),
        c if c.is_whitespace() || c == '-' || c == ':' => Some(' '),
        _ => None,
    };
    let words = words.to_lowercase().chars().filter_map(letter).collect::<String>();
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}
