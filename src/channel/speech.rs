//! A line gets its words: in the learner's language and reading, in the right direction. What it becomes is the same
//! for every channel; a channel only draws it.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use unicode_bidi::{BidiClass, bidi_class};

use crate::{
    content::{
        ChoiceName, FOLDER, Language, LanguageCode, Library, Reading, StepName, Surface, Word,
    },
    engine::Line,
    journey::Key,
    people::Words,
};

/// A line with its words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Speech {
    /// The language, a BCP 47 tag.
    pub language: String,
    /// Whether it is written from right to left.
    pub rtl: bool,
    /// The words.
    pub words: String,
    /// The picture above them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub picture: Option<Picture>,
    /// The buttons below, one a row.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub buttons: Vec<Button>,
}

/// A picture of a lesson.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Picture {
    /// Its path in the library.
    pub path: String,
    /// What it shows, for those who do not see it.
    pub alt: String,
}

/// A button under a line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Button {
    /// What stands on it.
    pub label: String,
    /// What comes back when it is tapped.
    pub data: String,
}

/// RIGHT-TO-LEFT MARK: makes what follows begin from the right (UAX #9).
const RLM: char = '\u{200F}';

impl Speech {
    /// Gives a line its words.
    pub fn of(library: &Library, code: &LanguageCode, reading: Reading, line: &Line) -> Self {
        let language = library.language(code);
        let rtl = language.is_some_and(|it| it.rtl);
        let mut words = library.text(code, reading, &line.dialogue, &line.text, &line.args);
        if line.opens && language.is_some_and(|it| needs_note(it, line)) {
            words = format!("{words}\n\n{}", library.word(code, reading, Word::Machine));
        }
        let label = |step: &StepName, choice: &ChoiceName| {
            library.label(code, &line.dialogue, step, choice)
        };
        let buttons = line.buttons.iter().map(|tap| Button {
            label: turned(label(&tap.step, &tap.choice), rtl),
            data: tap.to_string(),
        });
        let picture = line.picture.as_ref().and_then(|file| {
            let (path, _) = library.picture(&line.dialogue, file)?;
            let step = StepName::from(line.text.as_str());
            Some(Picture { path: path.to_owned(), alt: label(&step, &ChoiceName::from("alt")) })
        });
        Self {
            language: code.to_string(),
            rtl,
            words: turned(words, rtl),
            picture,
            buttons: buttons.collect(),
        }
    }

    /// Gives an announcement its words: in the learner's language if it is said in it, else in English, else in
    /// the first it is said in.
    pub fn announced(
        library: &Library,
        code: &LanguageCode,
        texts: &BTreeMap<String, Words>,
    ) -> Self {
        let found = texts.get_key_value(code.as_str());
        let found = found.or_else(|| texts.get_key_value("en")).or_else(|| texts.iter().next());
        let (language, words) = found.map_or(("", ""), |(it, words)| (it.as_str(), words.read()));
        let rtl = library.language(&LanguageCode::from(language)).is_some_and(|it| it.rtl);
        Self {
            language: language.to_owned(),
            rtl,
            words: turned(words.to_owned(), rtl),
            picture: None,
            buttons: Vec::new(),
        }
    }
}

/// The three buttons that are always there, in one language.
pub fn keyboard(library: &Library, code: &LanguageCode) -> [String; 3] {
    Key::KEYBOARD.map(|(_, word)| library.word(code, Reading::Standard, word))
}

/// Whether readers are told here that a machine translated this: at the first words of all, and where a lesson begins.
fn needs_note(language: &Language, line: &Line) -> bool {
    let is_lesson = line.dialogue.course() != FOLDER;
    let is_first = line.dialogue == Surface::Welcome.entry().0;
    (is_lesson || is_first) && language.status.is_unreviewed_machine(&line.dialogue)
}

/// Makes a text of a right-to-left language begin from the right, whatever stands in front: Telegram and browsers
/// take the direction from the first letter that has one, and for some clients an isolated name is one.
fn turned(words: String, rtl: bool) -> String {
    let first = words.chars().next().map(bidi_class);
    match first {
        Some(BidiClass::R | BidiClass::AL) | None => words,
        Some(_) if rtl => format!("{RLM}{words}"),
        Some(_) => words,
    }
}
