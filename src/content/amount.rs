//! A number to work out: as authors write it, and as people type it, in the digits and with the signs of their language.

use std::fmt;

use indexmap::IndexMap;
use serde::{Deserialize, Deserializer, de};

use super::{
    names::{ChoiceName, StepName},
    share::Share,
};

/// See [`super::Step::Number`].
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Number {
    /// What comes out.
    pub right: Amount,
    /// What comes out after a usual slip, by the name of the reply that explains it.
    #[serde(default)]
    pub near: IndexMap<ChoiceName, Amount>,
    /// Who may read the answer.
    #[serde(default = "Share::mentor")]
    pub share: Share,
    /// What the step was called before.
    #[serde(default)]
    pub was: Vec<StepName>,
}

impl Number {
    /// The name of the answer that a number is.
    pub fn named(&self, amount: Amount) -> ChoiceName {
        let near = self.near.iter().find(|it| *it.1 == amount).map(|it| it.0.clone());
        if amount == self.right {
            ChoiceName::right()
        } else {
            near.unwrap_or_else(ChoiceName::other)
        }
    }

    /// The number of this name.
    pub fn amount(&self, answer: &ChoiceName) -> Option<Amount> {
        if *answer == ChoiceName::right() {
            Some(self.right)
        } else {
            self.near.get(answer).copied()
        }
    }
}

/// So many places after the point count.
const PLACES: usize = 4;
/// One, in ten-thousandths.
const ONE: i64 = 10_000;

/// A number, in ten-thousandths.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Amount(i64);

impl Amount {
    /// A number of ten-thousandths.
    pub fn ten_thousandths(of: i64) -> Self {
        Self(of)
    }

    /// A number as a machine writes it, with a point or without: `1500`, `6.5`.
    pub(super) fn exact(number: &str) -> Option<Self> {
        let (whole, part) = number.split_once('.').unwrap_or((number, ""));
        let part = part.trim_end_matches('0');
        let is_plain = number.contains(|it: char| it.is_ascii_digit())
            && part.len() <= PLACES
            && part.chars().all(|it| it.is_ascii_digit());
        let ten_thousandths = format!("{whole}{part:0<PLACES$}").parse().ok();
        ten_thousandths.filter(|_| is_plain).map(Self)
    }

    /// The number in somebody's words, if there is exactly one: `5`, `€5`, `6,5`, `1 500 euros`, `٥ يورو`, `it is 5`.
    pub fn read(words: &str) -> Option<Self> {
        let letters = words.chars().map(plain).collect::<Vec<_>>();
        let from = letters.iter().position(char::is_ascii_digit)?;
        let to = end(&letters, from);
        if letters[to..].iter().any(char::is_ascii_digit) {
            return None;
        }
        let before = |back: usize| from.checked_sub(back).map(|at| letters[at]);
        let stands_free = |it: Option<char>| it.is_none_or(char::is_whitespace);
        // `.5` is a half; the full stop of a sentence stands at a word.
        let is_fraction = matches!(before(1), Some('.' | ',')) && stands_free(before(2));
        let is_less = before(1) == Some('-') && !before(2).is_some_and(char::is_alphanumeric);
        let from = if is_fraction { from - 1 } else { from };
        let Self(size) = valued(&letters[from..to])?;
        Some(Self(if is_less { -size } else { size }))
    }
}

/// A letter as it is counted with: European digits, and one sign for each kind of mark.
fn plain(letter: char) -> char {
    let digit = |zero: u32| char::from_digit(u32::from(letter) - zero, 10).unwrap_or(letter);
    match letter {
        '\u{0660}'..='\u{0669}' => digit(0x0660),
        '\u{06F0}'..='\u{06F9}' => digit(0x06F0),
        // ARABIC DECIMAL SEPARATOR, and the comma beside it on a keyboard.
        '\u{066B}' | '\u{060C}' => ',',
        // ARABIC THOUSANDS SEPARATOR, which many write like an apostrophe.
        '\u{066C}' | '\u{2019}' => '\'',
        '\u{00A0}' | '\u{202F}' | '\u{2009}' => ' ',
        '\u{2212}' => '-',
        other => other,
    }
}

/// Where the number ends that begins here: a mark belongs to it if a digit follows, a space or an apostrophe if it sets
/// thousands apart.
fn end(letters: &[char], from: usize) -> usize {
    let digits = |at: usize| letters[at..].iter().take_while(|it| it.is_ascii_digit()).count();
    let mut group = digits(from);
    let mut at = from + group;
    while let Some(mark) = letters.get(at) {
        let next = digits(at + 1);
        let goes_on = match mark {
            '.' | ',' => next > 0,
            ' ' | '\'' => next == 3 && group <= 3,
            _ => false,
        };
        if !goes_on {
            break;
        }
        group = next;
        at += 1 + next;
    }
    at
}

/// What a number is worth, if its marks make sense.
fn valued(number: &[char]) -> Option<Amount> {
    let is_mark = |it: &char| matches!(it, '.' | ',');
    let marks = number.iter().copied().filter(is_mark).collect::<Vec<_>>();
    let last = number.iter().rposition(is_mark);
    let after = last.map_or(0, |at| number.len() - at - 1);
    let is_point = match (marks.as_slice(), last) {
        ([], _) | (_, None) => false,
        // `1.500` and `1,500` set thousands apart; `0.500` and `1 500.250` do not.
        ([_], Some(at)) => after != 3 || at > 3 || number[..at].first().is_none_or(|it| *it == '0'),
        ([others @ .., point], Some(_)) => {
            if others.iter().all(|it| it == point) {
                false
            } else if others.contains(point) {
                return None;
            } else {
                true
            }
        }
    };
    let (whole, part) = match last.filter(|_| is_point) {
        Some(at) => (&number[..at], &number[at + 1..]),
        None => (number, &[][..]),
    };
    let mut groups = whole.split(|it| !it.is_ascii_digit());
    let first = groups.next().map_or(0, <[char]>::len);
    let mut is_grouped = false;
    for group in groups {
        is_grouped = true;
        if group.len() != 3 {
            return None;
        }
    }
    if is_grouped && !(1..=3).contains(&first) || !part.iter().all(char::is_ascii_digit) {
        return None;
    }
    let digit = |it: &char| it.to_digit(10).map(i64::from);
    // Nobody works out more than there is room for; it is some large number.
    let add = |sum: i64, digit: i64| sum.saturating_mul(10).saturating_add(digit);
    let size = whole.iter().filter_map(digit).fold(0, add);
    let places = part.iter().filter_map(digit).chain(std::iter::repeat(0)).take(PLACES);
    Some(Amount(places.fold(size, add)))
}

impl fmt::Display for Amount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.0 < 0 { "-" } else { "" };
        let size = self.0.unsigned_abs();
        let (whole, part) = (size / ONE.unsigned_abs(), size % ONE.unsigned_abs());
        let places = format!("{part:0PLACES$}");
        let part = places.trim_end_matches('0');
        // Three places could as well be thousands.
        let part = if part.len() == 3 { &places } else { part };
        let point = if part.is_empty() { "" } else { "." };
        write!(f, "{sign}{whole}{point}{part}")
    }
}

impl<'de> Deserialize<'de> for Amount {
    fn deserialize<D: Deserializer<'de>>(amount: D) -> Result<Self, D::Error> {
        struct Written;
        impl de::Visitor<'_> for Written {
            type Value = Amount;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a number, such as 5 or 6.5")
            }

            fn visit_i64<E: de::Error>(self, it: i64) -> Result<Amount, E> {
                it.checked_mul(ONE).map(Amount).ok_or_else(|| E::custom("this number is too large"))
            }

            fn visit_f64<E: de::Error>(self, it: f64) -> Result<Amount, E> {
                let amount = Amount::exact(&it.to_string());
                amount.ok_or_else(|| E::custom("a number has four places after the point at most"))
            }
        }
        amount.deserialize_any(Written)
    }
}

#[cfg(test)]
#[path = "amount_tests.rs"]
mod tests;
