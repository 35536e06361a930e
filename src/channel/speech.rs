//! A line gets its words: in the learner's language and reading, in the right direction. What it becomes is the same
//! for every channel; a channel only draws it.

use serde::{Deserialize, Serialize};
use unicode_bidi::{BidiClass, bidi_class};

use super::aloud::Aloud;
use crate::{
    content::{
        AnnouncingWord, ChoiceName, Language, LanguageCode, Library, Reading, SOURCE, Step,
        StepName, Surface, Word,
    },
    engine::{Attachment, Line},
    journey::Key,
    office::announcing::{ANNOUNCED, Told},
    people::{MessageId, Words},
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
    /// What a person sent, where it is more than words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sent: Option<(MessageId, Attachment)>,
    /// A file that goes with an announcement: where a page finds it, and what it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub file: Option<(String, Attachment)>,
    /// The same to be read aloud.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub aloud: Option<Aloud>,
    /// Whether it asks for a number, which is easier to write with keys for numbers alone.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub asks_number: bool,
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
    /// The page it leads to, if it leads to one; then nothing comes back.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
}

/// Telegram's limit for a text, in UTF-16 code units (Bot API, sendMessage).
const LONGEST: usize = 4096;
/// RIGHT-TO-LEFT MARK: makes what follows begin from the right (UAX #9).
const RLM: char = '\u{200F}';

impl Speech {
    /// Gives a line its words.
    pub fn of(library: &Library, code: &LanguageCode, reading: Reading, line: &Line) -> Self {
        let told = library.spoken(code, &line.dialogue);
        let language = library.language(&told);
        let rtl = language.is_some_and(|it| it.rtl);
        let reading = if line.easy { Reading::Easy } else { reading };
        let mut words = library.text(&told, reading, &line.dialogue, &line.text, &line.args);
        // A record may be told in another language than what stands around it.
        let body = library.spoken(code, line.tells());
        if line.opens && library.language(&body).is_some_and(|it| needs_note(it, line)) {
            words = format!("{words}\n\n{}", library.word(code, reading, Word::Machine));
        }
        if line.opens && body != *code {
            words = format!("{}\n\n{words}", library.word(code, reading, Word::NotInYours));
        }
        let words = turned(words, rtl);
        let words = if library.is_unchecked(&body, line.tells()) {
            below_the_source(&words, library, (code, rtl), reading, line)
        } else {
            words
        };
        let label = |step: &StepName, choice: &ChoiceName| {
            library.label(&told, &line.dialogue, step, choice)
        };
        let outside = line.link.iter().map(|url| Button {
            label: turned(library.page_word(&told, AnnouncingWord::OpenLink), rtl),
            data: String::new(),
            url: Some(url.clone()),
        });
        let buttons = outside.chain(line.buttons.iter().map(|tap| {
            let data = tap.to_string();
            let own = line.labels.get(&data).map(|arg| library.said(&told, reading, arg));
            let label = own.unwrap_or_else(|| label(&tap.step, &tap.choice));
            Button { label: turned(label, rtl), data, url: None }
        }));
        let picture = line.picture.as_ref().and_then(|file| {
            let (path, _) = library.picture(&line.dialogue, file)?;
            let step = StepName::from(line.text.as_str());
            Some(Picture { path: path.to_owned(), alt: label(&step, &ChoiceName::from("alt")) })
        });
        Self {
            language: told.to_string(),
            rtl,
            words,
            picture,
            sent: None,
            file: None,
            aloud: Aloud::of(library, &told, line),
            asks_number: asks_number(library, line),
            buttons: buttons.collect(),
        }
    }

    /// Gives an announcement its words: in the learner's language if it is said in it, else in the programme's, else in
    /// English, else in the first it is said in. Taps on its buttons carry its number.
    pub fn announced(library: &Library, code: &LanguageCode, told: &Told, number: i64) -> Self {
        let Told { versions, extra } = told;
        let found = versions.get_key_value(code.as_str());
        let found = found.or_else(|| versions.get_key_value(&extra.programme));
        let found = found.or_else(|| versions.get_key_value("en"));
        let found = found.or_else(|| versions.iter().next());
        let (language, words) = found.map_or(("", ""), |(it, words)| (it.as_str(), words.read()));
        let said = LanguageCode::from(language);
        let rtl = library.language(&said).is_some_and(|it| it.rtl);
        let mut words = words.to_owned();
        if extra.machine.contains(language) {
            words =
                format!("{}\n{words}", library.word(&said, Reading::Standard, Word::Translated));
        }
        let label = |word| turned(library.page_word(&said, word), rtl);
        let link = extra.link.iter().map(|url| Button {
            label: label(AnnouncingWord::OpenLink),
            data: String::new(),
            url: Some(url.clone()),
        });
        let answer = |it: &&str| Button {
            label: label(answer_word(it)),
            data: format!("{number}/{ANNOUNCED}/{it}"),
            url: None,
        };
        let buttons = link.chain(extra.asks.answers().iter().map(answer)).collect();
        Self {
            language: language.to_owned(),
            rtl,
            words: turned(words, rtl),
            picture: None,
            sent: None,
            file: None,
            aloud: None,
            asks_number: false,
            buttons,
        }
    }
}

/// What stands on a button that answers an announcement.
pub fn answer_word(answer: &str) -> AnnouncingWord {
    match answer {
        "yes" => AnnouncingWord::Yes,
        "maybe" => AnnouncingWord::Maybe,
        "no" => AnnouncingWord::No,
        _ => AnnouncingWord::GotIt,
    }
}

impl Speech {
    /// Puts below what a person says what a machine has made of it, and that it was a machine. Where there is no room
    /// for it, the person's own words go alone.
    pub fn add_translation(&mut self, library: &Library, code: &LanguageCode, text: &Words) {
        let marked = library.word(code, Reading::Standard, Word::Translated);
        let below = format!("\n\n{marked}\n{}", text.read());
        if self.words.encode_utf16().count() + below.encode_utf16().count() <= LONGEST {
            self.words += &below;
        }
    }
}

/// Whether a line asks for a number.
fn asks_number(library: &Library, line: &Line) -> bool {
    let step = StepName::from(line.text.as_str());
    let lesson = library.lesson(&line.dialogue);
    matches!(lesson.and_then(|it| it.step(it.today(&step)?)), Some(Step::Number(_)))
}

/// The three buttons that are always there, in one language.
pub fn keyboard(library: &Library, code: &LanguageCode) -> [String; 3] {
    Key::KEYBOARD.map(|(_, word)| library.word(code, Reading::Standard, word))
}

/// Whether readers are told here that a machine translated this: at the first words of all, and where a lesson begins.
fn needs_note(language: &Language, line: &Line) -> bool {
    let is_lesson = line.dialogue.is_lesson();
    let is_first = line.dialogue == Surface::Welcome.entry().0;
    (is_lesson || is_first) && language.status.is_unreviewed_machine(&line.dialogue)
}

/// What only a machine has said about safety or the law stands below the words of the source, and a notice says so where
/// the dialogue begins. Where there is no room for both, the source's words go alone.
fn below_the_source(
    words: &str,
    library: &Library,
    (code, rtl): (&LanguageCode, bool),
    reading: Reading,
    line: &Line,
) -> String {
    let source = library.text(&SOURCE.into(), reading, &line.dialogue, &line.text, &line.args);
    let notice = line.opens.then(|| turned(library.word(code, reading, Word::Unchecked), rtl));
    let above = notice.into_iter().chain([source]).collect::<Vec<_>>().join("\n\n");
    let both = format!("{above}\n\n{words}");
    if both.encode_utf16().count() <= LONGEST { both } else { above }
}

/// Makes each line of a text of a right-to-left language begin from the right, whatever stands in front: Telegram and
/// browsers take the direction of each line from the first letter that has one, and for some clients an isolated name
/// is one.
pub(super) fn turned(words: String, rtl: bool) -> String {
    if !rtl {
        return words;
    }
    let line = |line: &str| match line.chars().next().map(bidi_class) {
        Some(BidiClass::R | BidiClass::AL) | None => line.to_owned(),
        Some(_) => format!("{RLM}{line}"),
    };
    words.split('\n').map(line).collect::<Vec<_>>().join("\n")
}
