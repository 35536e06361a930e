//! A piece of a GIFT file: signs that know whether they were escaped, and on which line they stand.

use super::{Fault, Wrong, html};

/// A letter of the file.
#[derive(Clone, Copy, Debug)]
pub(super) struct Sign {
    pub(super) letter: char,
    /// Whether it is no more than itself, because a backslash stood before it.
    pub(super) literal: bool,
    pub(super) line: usize,
}

/// How words are to be understood.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Markup {
    /// Nothing is said: Moodle takes tags in it for tags, and line ends for line ends.
    Moodle,
    /// As they stand.
    Plain,
    /// As a page.
    Html,
}

/// Reads the signs of a line, and the end of the line as one more.
pub(super) fn signs(line: usize, text: &str) -> Vec<Sign> {
    let mut found = Vec::new();
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        let next = letters.peek().copied().filter(|_| letter == '\\');
        let meant = match next {
            Some('n') => Some('\n'),
            Some(it) if "~=#{}:\\".contains(it) => Some(it),
            Some(_) | None => None,
        };
        if meant.is_some() {
            letters.next();
        }
        let sign = Sign { letter: meant.unwrap_or(letter), literal: meant.is_some(), line };
        found.push(sign);
    }
    found.push(Sign { letter: '\n', literal: false, line });
    found
}

/// Where these letters stand first, none of them escaped.
pub(super) fn find(part: &[Sign], letters: &str) -> Option<usize> {
    (0..part.len()).find(|at| begins(&part[*at..], letters))
}

/// Where these letters stand last, none of them escaped.
pub(super) fn find_last(part: &[Sign], letters: &str) -> Option<usize> {
    (0..part.len()).rev().find(|at| begins(&part[*at..], letters))
}

/// Whether a piece begins with these letters, none of them escaped.
pub(super) fn begins(part: &[Sign], letters: &str) -> bool {
    let mut signs = part.iter();
    letters.chars().all(|it| signs.next().is_some_and(|sign| sign.is(it)))
}

/// A piece in two, around what was found there.
pub(super) fn around(part: &[Sign], at: usize, width: usize) -> (&[Sign], &[Sign]) {
    (&part[..at], &part[at + width..])
}

/// A piece without the white space around it.
pub(super) fn trim(part: &[Sign]) -> &[Sign] {
    let is_word = |it: &Sign| it.literal || !it.letter.is_whitespace();
    let from = part.iter().position(is_word).unwrap_or(part.len());
    let to = part.iter().rposition(is_word).map_or(from, |at| at + 1);
    &part[from..to]
}

/// The letters of a piece.
pub(super) fn letters(part: &[Sign]) -> String {
    part.iter().map(|it| it.letter).collect()
}

/// What a piece says, without its mark, and how it and what belongs to it are to be understood.
pub(super) fn words(part: &[Sign], before: Markup) -> Result<(String, Markup), Fault> {
    let part = trim(part);
    let (part, markup) = marked(part, before)?;
    let text = letters(part);
    let line = part.first().map_or(0, |it| it.line);
    let is_page = match markup {
        Markup::Plain => false,
        Markup::Moodle => html::has_tags(&text),
        Markup::Html => true,
    };
    if !is_page {
        return Ok((tidy(&text), markup));
    }
    // In a page without tags for it, a line ends where it is full; in Moodle's own text, where its author ended it.
    let text = if markup == Markup::Html { text.replace('\n', " ") } else { text };
    let words = html::words(&text).map_err(|tag| Fault { line, what: Wrong::Tag(tag) })?;
    Ok((tidy(&words), markup))
}

/// A piece without the mark at its beginning.
fn marked(part: &[Sign], before: Markup) -> Result<(&[Sign], Markup), Fault> {
    let Some(end) = find(part, "]").filter(|_| begins(part, "[")) else {
        return Ok((part, before));
    };
    let rest = &part[end + 1..];
    match letters(&part[1..end]).as_str() {
        "plain" => Ok((rest, Markup::Plain)),
        "html" => Ok((rest, Markup::Html)),
        "moodle" => Ok((rest, Markup::Moodle)),
        "markdown" => {
            let line = part.first().map_or(0, |it| it.line);
            Err(Fault { line, what: Wrong::Markup("markdown".to_owned()) })
        }
        _ => Ok((part, before)),
    }
}

/// Words without white space around them and around each of their lines.
pub(super) fn tidy(text: &str) -> String {
    text.trim().lines().map(str::trim).collect::<Vec<_>>().join("\n")
}

impl Sign {
    /// Whether it is this letter, and has its meaning.
    pub(super) fn is(&self, letter: char) -> bool {
        !self.literal && self.letter == letter
    }
}
