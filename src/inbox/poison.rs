//! Words that make a turn fail, for those who try what Solis does then. A release knows none.

use std::time::Duration;

use crate::{engine::Said, journey::Happening};

/// Words that make a turn fail.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Poison {
    /// Its turn panics.
    pub panics: Option<String>,
    /// It ends the process.
    pub aborts: Option<String>,
    /// For how long the process has to have run before what ended it twice is tried again, if not as ever.
    pub calm: Option<Duration>,
}

impl Poison {
    /// Reads `WORD1 WORD2 SECONDS`, or the first of them: the first makes a turn panic, the second ends the process,
    /// the third says when it has run in calm.
    pub fn read(words: &str) -> Self {
        let mut words = words.split_whitespace().map(str::to_owned);
        let (panics, aborts) = (words.next(), words.next());
        let calm = words.next().and_then(|it| it.parse().ok()).map(Duration::from_secs);
        Self { panics, aborts, calm }
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
