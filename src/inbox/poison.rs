//! Words that make a turn fail, for those who try what Solis does then. A release knows none.

use crate::{engine::Said, journey::Happening};

/// Words that make a turn fail.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Poison {
    /// Its turn panics.
    pub panics: Option<String>,
    /// It ends the process.
    pub aborts: Option<String>,
}

impl Poison {
    /// Reads `WORD` or `WORD1 WORD2`: the first makes a turn panic, the second ends the process.
    pub fn read(words: &str) -> Self {
        let mut words = words.split_whitespace().map(str::to_owned);
        Self { panics: words.next(), aborts: words.next() }
    }

    /// Fails, if the words say so.
    pub(super) fn strike(&self, happening: &Happening) {
        let Happening::Said(Said::Words(words)) = happening else { return };
        let says =
            |word: &Option<String>| word.as_deref().is_some_and(|word| words.read().contains(word));
        if says(&self.aborts) {
            std::process::abort();
        }
        assert!(!says(&self.panics), "this is a poisoned turn");
    }
}
