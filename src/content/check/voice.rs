//! What is written to be read aloud.

/// The attribute that says a text as a voice reads it.
pub(in crate::content) const VOICE: &str = "voice";

/// Whether a voice can read this: letters with their marks, and the pauses between them.
pub(super) fn is_read_aloud(c: char) -> bool {
    // Persian writes the parts of a word apart by it.
    let is_joint = c == '\u{200C}';
    let is_mark = unicode_normalization::char::is_combining_mark(c);
    c.is_alphabetic() || is_mark || is_joint || c.is_whitespace() || ",.?!;:’'-–،؟؛".contains(c)
}
