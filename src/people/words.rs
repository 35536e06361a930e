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
/// The same with every address that hid behind its words.
const LONGEST_WITH_LINKS: usize = 4 * LONGEST;
/// A name.
const LONGEST_NAME: usize = 64;

impl Words {
    /// Takes words in: without control characters and direction overrides, cut at 4,096 letters.
    pub fn said(raw: &str) -> Self {
        Self::cut(raw, LONGEST)
    }

    /// Takes words in that have grown by the addresses behind them.
    pub fn with_links(raw: &str) -> Self {
        Self::cut(raw, LONGEST_WITH_LINKS)
    }

    fn cut(raw: &str, most: usize) -> Self {
        Self(
            raw.chars()
                .filter(|c| is_harmless(*c))
                .take(most)
                .collect::<String>()
                .trim()
                .to_owned(),
        )
    }

    /// Takes a name in: one line of at most 64 letters; nothing, if nothing of it can be seen.
    pub fn name(raw: &str) -> Option<Self> {
        Self::line(raw, LONGEST_NAME)
    }

    /// Takes one line in, of at most so many letters: a name, or a title; nothing, if nothing of it can be seen.
    pub fn line(raw: &str, most: usize) -> Option<Self> {
        let seen = Self::said(raw).0.chars().filter(|c| !is_empty(*c)).collect::<String>();
        let line = seen.split_whitespace().collect::<Vec<_>>().join(" ");
        let line = line.chars().take(most).collect::<String>();
        // Joiners join letters; alone they are nothing.
        let is_seen =
            line.chars().any(|c| !c.is_whitespace() && !matches!(c, '\u{200C}' | '\u{200D}'));
        is_seen.then(|| Self(line.trim().to_owned()))
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
/// turn the sentence around it; nor its line and paragraph separators, nor what stands between lines.
fn is_harmless(c: char) -> bool {
    !matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}'
        | '\u{2028}' | '\u{2029}' | '\u{FFF9}'..='\u{FFFB}')
        && (!c.is_control() || c == '\n')
}

/// What a line of words has no use for, since nobody sees it: marks of direction, spaces of no width, letters that are
/// blank, and letters that only a machine reads. Joiners stay, without which Persian and many faces fall apart.
fn is_empty(c: char) -> bool {
    matches!(c, '\u{AD}' | '\u{61C}' | '\u{115F}' | '\u{1160}' | '\u{17B4}' | '\u{17B5}' | '\u{180E}'
        | '\u{200B}' | '\u{200E}' | '\u{200F}' | '\u{2060}'..='\u{2065}' | '\u{206A}'..='\u{206F}'
        | '\u{2800}' | '\u{3164}' | '\u{FFA0}' | '\u{E0000}'..='\u{E007F}')
}

#[cfg(test)]
mod tests {
    use super::Words;

    #[test]
    fn a_name_is_one_line_that_can_be_seen_and_turns_nothing_around() {
        let name = |raw: &str| Words::name(raw).map(|it| it.read().to_owned());
        let is = |raw: &str, said: &str| assert_eq!(name(raw).as_deref(), Some(said), "{raw:?}");
        is("  Anna\n\tMaria\u{2028}K ", "Anna MariaK");
        is("\u{202E}annA\u{202C}", "annA");
        is("a\u{200B}d\u{AD}min\u{E0041}", "admin");
        is("\u{200F}\u{639}\u{645}\u{631}", "\u{639}\u{645}\u{631}");
        is("\u{645}\u{6CC}\u{200C}\u{62E}", "\u{645}\u{6CC}\u{200C}\u{62E}");
        is(&"x".repeat(100), &"x".repeat(64));
        is("a \u{200B} b", "a b");
        for nothing in [
            "",
            " \n",
            "\u{200B}\u{2060}",
            "\u{3164}",
            "\u{200D}",
            "\u{2066}\u{2069}",
            "\u{0}\u{7F}",
        ] {
            assert_eq!(name(nothing), None, "{nothing:?}");
        }
    }
}
