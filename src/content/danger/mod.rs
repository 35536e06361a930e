//! Words of distress and danger, in every language, and the lines that help. The lists would rather ring once too often
//! than not at all: whoever rang by mistake has lost one tap.

mod lines;
mod plain;

pub(super) use lines::Lines;
pub use lines::{Cost, HelpLine, Hours, LineKind};

use std::collections::HashMap;

use serde::Deserialize;

use plain::{Said, Start, Word, plain};

/// The number that is always there, and always first; in no file, so that no file can lose it.
pub const EMERGENCY: &str = "112";

/// The dialogue that the red button opens.
pub(super) const DANGER: &str = "solis/danger";

/// So many other words may stand where a phrase has dots.
const GAP: usize = 3;

/// The file format of `locales/<language>/danger.toml`: phrases, in groups for those who read them.
///
/// A phrase is some words in a row; `*` ends a word that may end otherwise, `...` stands for up to three other words. One
/// that begins with `=` is all that somebody writes: “sos” is an ordinary word in some languages.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct WordList {
    /// One's own life, and the end of one's strength.
    life: Vec<String>,
    /// Blows, threats, fear of somebody.
    violence: Vec<String>,
    /// Papers, pay or freedom taken by somebody.
    captivity: Vec<String>,
    /// A call for help.
    help: Vec<String>,
}

/// A phrase, ready to be found.
#[derive(Debug)]
pub(super) struct Phrase {
    parts: Vec<Part>,
    /// Whether it counts only where nothing else is said.
    is_all: bool,
}

#[derive(Debug)]
enum Part {
    Word(Word),
    Gap,
}

/// What is wrong with a phrase.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Misphrased {
    /// It has no words, or begins or ends with a gap.
    Loose,
    /// It is found in too much: a single short word, or the beginning of one.
    Short,
}

impl WordList {
    /// Every phrase as it is written.
    pub(super) fn phrases(&self) -> impl Iterator<Item = &str> {
        let groups = [&self.life, &self.violence, &self.captivity, &self.help];
        groups.into_iter().flatten().map(String::as_str)
    }
}

impl Phrase {
    /// Reads a phrase.
    pub(super) fn read(written: &str) -> Result<Self, Misphrased> {
        let mut parts = Vec::new();
        let (written, is_all) = written.strip_prefix('=').map_or((written, false), |it| (it, true));
        for (at, stretch) in written.split("...").enumerate() {
            if at > 0 {
                parts.push(Part::Gap);
            }
            parts.extend(Word::read(stretch).into_iter().map(Part::Word));
        }
        let is_gap = |part: Option<&Part>| !matches!(part, Some(Part::Word(_)));
        if is_gap(parts.first()) || is_gap(parts.last()) {
            return Err(Misphrased::Loose);
        }
        match parts.as_slice() {
            [Part::Word(word)] if word.is_short() && !is_all => Err(Misphrased::Short),
            _ => Ok(Self { parts, is_all }),
        }
    }
}

/// Phrases in every language, by how their first word begins.
#[derive(Debug, Default)]
pub(super) struct Phrases(HashMap<Start, Vec<Phrase>>);

impl Phrases {
    /// Gathers phrases; what is none is left out, the checker tells of it.
    pub(super) fn of<'a>(written: impl Iterator<Item = &'a str>) -> Self {
        let mut phrases = Self::default();
        for phrase in written.filter_map(|it| Phrase::read(it).ok()) {
            if let Some(Part::Word(first)) = phrase.parts.first() {
                phrases.0.entry(first.start()).or_default().push(phrase);
            }
        }
        phrases
    }

    /// Whether somebody who writes this is in distress or danger, as far as these phrases go.
    pub(super) fn are_said_in(&self, words: &str) -> bool {
        let words = plain(words).iter().map(|it| Said::of(it)).collect::<Vec<_>>();
        (0..words.len()).any(|at| words.get(at..).is_some_and(|rest| self.begin(rest, at == 0)))
    }

    fn begin(&self, words: &[Said], is_start: bool) -> bool {
        let starts = words.first().into_iter().flat_map(Said::starts);
        let phrases = starts.filter_map(|start| self.0.get(&start)).flatten();
        let fits = |it: &Phrase| !it.is_all || is_start && it.parts.len() == words.len();
        phrases.into_iter().any(|phrase| fits(phrase) && begins(&phrase.parts, words))
    }
}

/// Whether these words begin with these parts.
fn begins(parts: &[Part], words: &[Said]) -> bool {
    match parts {
        [] => true,
        [Part::Gap, rest @ ..] => {
            (0..=GAP).any(|skip| words.get(skip..).is_some_and(|words| begins(rest, words)))
        }
        [Part::Word(word), rest @ ..] => words
            .split_first()
            .is_some_and(|(first, words)| first.sounds_like(word) && begins(rest, words)),
    }
}
