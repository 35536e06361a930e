//! Words and sentences, counted.

use std::{fmt, ops::AddAssign};

/// What has been counted of some text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Figures {
    /// Its sentences.
    pub(super) sentences: usize,
    /// Its words.
    pub(super) words: usize,
    /// The words of its longest sentence.
    pub(super) longest: usize,
}

impl Figures {
    /// Counts a text.
    pub(super) fn of(text: &str) -> Self {
        let mut figures = Self::default();
        for sentence in sentences(text) {
            let words = words(sentence).count();
            figures += Self { sentences: 1, words, longest: words };
        }
        figures
    }

    /// Words a sentence.
    pub(super) fn average(&self) -> Tenths {
        Tenths((self.words * 10).div_ceil(self.sentences.max(1)))
    }
}

/// A number with one digit after its point.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Tenths(pub usize);

impl fmt::Display for Tenths {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.0 / 10, self.0 % 10)
    }
}

impl AddAssign for Figures {
    fn add_assign(&mut self, other: Self) {
        self.sentences += other.sentences;
        self.words += other.words;
        self.longest = self.longest.max(other.longest);
    }
}

/// The sentences of a text: what ends with a full stop, a question or exclamation mark, a colon, or a line.
pub(super) fn sentences(text: &str) -> impl Iterator<Item = &str> {
    // Greek asks with a semicolon, or with the letter that looks like one; Arabic and Persian with a mark of their own.
    const ENDS: [char; 9] = ['.', '!', '?', ':', '…', '؟', ';', '\u{37E}', '\n'];
    let mut rest = text;
    let cut = std::iter::from_fn(move || {
        let end = rest.char_indices().find(|(at, c)| {
            let after = rest[at + c.len_utf8()..].chars().next();
            // “12.30” and “solis.example” go on.
            ENDS.contains(c) && (*c == '\n' || after.is_none_or(|it| !it.is_alphanumeric()))
        });
        let end = end.map_or(rest.len(), |(at, c)| at + c.len_utf8());
        let (sentence, others) = rest.split_at(end);
        rest = others;
        (!sentence.is_empty()).then_some(sentence)
    });
    cut.filter(|it| words(it).next().is_some())
}

/// The words of a text: whatever has a letter or a digit in it.
pub(super) fn words(text: &str) -> impl Iterator<Item = &str> {
    let bare = |it| str::trim_matches(it, |c: char| !c.is_alphanumeric());
    text.split_whitespace().map(bare).filter(|it| !it.is_empty())
}

#[cfg(test)]
mod tests {
    use super::Figures;

    #[test]
    fn sentences_and_words_are_counted_as_people_count_them() {
        let of = |text| {
            let it = Figures::of(text);
            (it.sentences, it.words, it.longest)
        };
        assert_eq!(of("Today she sold soap. She earned 20 euros!"), (2, 8, 4));
        assert_eq!(of("At 12.30 she calls solis.example."), (1, 5, 5));
        assert_eq!(of("🧺 – ✅"), (0, 0, 0));
        assert_eq!(of("هل هذا عمل؟ نعم."), (2, 4, 3));
        assert_eq!(of("Τι κάνει; Πουλάει σαπούνι."), (2, 4, 2));
        assert_eq!(of("One line\nand another"), (2, 4, 2));
    }
}
