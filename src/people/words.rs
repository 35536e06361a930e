//! What somebody said: for those they share it with, and for nobody else.

use std::fmt;

use serde::{Deserialize, Serialize};

/// Somebody's own words, or what stands for a picture or voice message they sent.
///
/// They never print themselves: a log shows how many letters there were. They come in through [`Words::said`],
/// which takes out what could upset a screen or a database.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Words(String);

/// A message longer than Telegram's own limit was not typed by a person.
const LONGEST: usize = 4096;
/// A name.
const LONGEST_NAME: usize = 64;

impl Words {
    /// Takes words in: without control characters and direction overrides, cut at 4,096 letters.
    pub fn said(raw: &str) -> Self {
        Self(
            raw.chars()
                .filter(|c| is_harmless(*c))
                .take(LONGEST)
                .collect::<String>()
                .trim()
                .to_owned(),
        )
    }

    /// Takes a name in: one line of at most 64 letters; nothing, if nothing is left of it.
    pub fn name(raw: &str) -> Option<Self> {
        let said = Self::said(raw).0;
        let line = said.split_whitespace().collect::<Vec<_>>().join(" ");
        let name = line.chars().take(LONGEST_NAME).collect::<String>();
        (!name.is_empty()).then_some(Self(name))
    }

    /// The words themselves, for those who may read them.
    pub fn read(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Words {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "({} letters)", self.0.chars().count())
    }
}

/// Not a control character, and none of Unicode's direction overrides and isolates (UAX #9), with which a name could
/// turn the sentence around it.
fn is_harmless(c: char) -> bool {
    !matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}')
        && (!c.is_control() || c == '\n')
}
