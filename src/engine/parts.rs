//! What somebody says, cut into messages that every channel can carry: nothing of it is lost on the way.

use serde::{Deserialize, Serialize};

use super::{Attachment, Said};
use crate::people::Words;

/// A message of what somebody said, on its way to somebody else.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Part {
    /// All of it.
    #[default]
    Whole,
    /// Who says it: what comes next can have no words of its own.
    Head,
    /// What was sent, without the words under it, which come next.
    Bare,
    /// So many pieces of its words are before this one.
    Piece(usize),
}

/// The longest message, in UTF-16 units (Bot API, sendMessage: 4096), less the line that says whose it is.
const TEXT: usize = 4096 - HEAD;
/// The longest words under a file (Bot API, sendPhoto: 1024), less that line.
const CAPTION: usize = 1024 - HEAD;
/// The longest line that says whose something is: a name has 64 letters at most.
const HEAD: usize = 192;

impl Part {
    /// Whether it is all of it.
    pub fn is_whole(&self) -> bool {
        *self == Self::Whole
    }
}

impl Said {
    /// The messages it takes; one of them says only who speaks, if that has to be said and has no other place.
    pub fn parts(&self, says_who: bool) -> Vec<Part> {
        let pieces = |words: &str| (0..pieces(words).len()).map(Part::Piece);
        match self {
            Self::Words(words) if units(words.read()) <= TEXT => vec![Part::Whole],
            Self::Words(words) => pieces(words.read()).collect(),
            Self::Attachment { kind, .. } if !kind.has_caption() && says_who => {
                vec![Part::Head, Part::Whole]
            }
            Self::Attachment { about, .. } => match &about.caption {
                Some(caption) if units(caption.read()) > CAPTION => {
                    std::iter::once(Part::Bare).chain(pieces(caption.read())).collect()
                }
                Some(_) | None => vec![Part::Whole],
            },
        }
    }

    /// The words of a part; nothing, if there is no such part any more.
    pub fn words(&self, part: Part) -> Option<&str> {
        let all = match self {
            Self::Words(words) => words.read(),
            Self::Attachment { about, .. } => about.caption.as_ref().map_or("", Words::read),
        };
        match part {
            Part::Whole => Some(all),
            Part::Head | Part::Bare => Some(""),
            Part::Piece(at) => pieces(all).get(at).copied(),
        }
    }

    /// Whether this differs from what was said before only in words that can be changed where they stand.
    pub fn only_rewords(&self, before: &Self) -> bool {
        let is_one = |said: &Self| said.parts(false) == [Part::Whole];
        let is_alike = match (self, before) {
            (Self::Words(_), Self::Words(_)) => true,
            (
                Self::Attachment { kind, file, .. },
                Self::Attachment { kind: old_kind, file: old_file, .. },
            ) => kind.has_caption() && (kind, file) == (old_kind, old_file),
            (Self::Words(_), Self::Attachment { .. })
            | (Self::Attachment { .. }, Self::Words(_)) => false,
        };
        is_alike && is_one(self) && is_one(before)
    }
}

impl Attachment {
    /// Whether words can stand under it.
    pub fn has_caption(self) -> bool {
        match self {
            Self::Photo
            | Self::Voice
            | Self::Video
            | Self::Audio
            | Self::Animation
            | Self::Document => true,
            // Of anything else only words are passed on.
            Self::Unreadable | Self::Other => true,
            Self::VideoNote | Self::Sticker | Self::Place | Self::Contact => false,
        }
    }
}

/// A text's length as messengers count it.
fn units(text: &str) -> usize {
    text.chars().map(char::len_utf16).sum()
}

/// Cuts a long text, after blank space if it has some.
fn pieces(text: &str) -> Vec<&str> {
    let mut pieces = Vec::new();
    let mut rest = text;
    while units(rest) > TEXT {
        let (mut long, mut end, mut blank) = (0, rest.len(), 0);
        for (at, c) in rest.char_indices() {
            long += c.len_utf16();
            if long > TEXT {
                end = at;
                break;
            }
            if c.is_whitespace() {
                blank = at + c.len_utf8();
            }
        }
        let (piece, after) = rest.split_at(if blank > end / 2 { blank } else { end });
        pieces.push(piece);
        rest = after;
    }
    pieces.push(rest);
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::About;

    fn photo(caption: &str) -> Said {
        let about = About { caption: Some(Words::said(caption)), ..About::default() };
        Said::Attachment { kind: Attachment::Photo, file: "a".to_owned(), about: Box::new(about) }
    }

    #[test]
    fn what_is_long_is_cut_and_nothing_is_lost() {
        for text in ["a ".repeat(2040), "🙂".repeat(3000), "é".repeat(4096), "x".to_owned()] {
            let said = Said::Words(Words::said(&text));
            let parts = said.parts(true);
            let pieces = parts.iter().filter_map(|part| said.words(*part)).collect::<Vec<_>>();
            assert!(pieces.iter().all(|it| units(it) <= TEXT), "{} pieces", pieces.len());
            assert_eq!(pieces.concat(), text.trim());
            assert_eq!(said.words(Part::Piece(9)), None);
        }
    }

    #[test]
    fn what_has_no_words_of_its_own_says_first_whose_it_is() {
        let note = Said::attachment(Attachment::VideoNote, "a".to_owned());
        assert_eq!(note.parts(true), [Part::Head, Part::Whole]);
        assert_eq!(note.parts(false), [Part::Whole]);
        assert_eq!(photo("short").parts(true), [Part::Whole]);
        assert_eq!(photo(&"x".repeat(1000)).parts(true), [Part::Bare, Part::Piece(0)]);
    }

    #[test]
    fn only_words_are_changed_where_they_stand() {
        assert!(photo("one").only_rewords(&photo("two")));
        assert!(!photo("one").only_rewords(&photo(&"x".repeat(1000))));
        assert!(!photo("one").only_rewords(&Said::Words(Words::said("one"))));
    }
}
