//! What a text mentions: values that only become words when they are said, in the language they are said in.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{
    language::LanguageCode,
    library::Library,
    names::{ChoiceName, DialogueName, StepName, TextKey},
    surface::{WORDS, Word},
    texts::{Given, Reading, Value},
};

/// What a line mentions, by the name it has in the text.
pub type Args = BTreeMap<String, Arg>;

/// One thing a line mentions.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Arg {
    /// A number, which chooses the plural form.
    Number(i64),
    /// Something that is the same in every language: 18:00, Latviešu.
    Plain(String),
    /// A text of another dialogue, such as a lesson's title.
    Text(DialogueName, TextKey),
    /// The label of a button.
    Label(DialogueName, StepName, ChoiceName),
    /// A day of the week and an hour.
    When {
        /// The day.
        day: Word,
        /// The hour: 18:00.
        time: String,
    },
    /// Lessons, one a line, each with its mark.
    Path(Vec<(Mark, DialogueName)>),
}

/// How far a learner is with a lesson.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Mark {
    /// Finished.
    Done,
    /// Begun.
    Open,
    /// Still to come.
    ToCome,
}

impl Library {
    /// Says what a line mentions in one language.
    pub(super) fn given(&self, language: &LanguageCode, reading: Reading, args: &Args) -> Given {
        let value = |arg: &Arg| match arg {
            Arg::Number(number) => Value::Number(*number),
            Arg::Plain(words) => Value::Words(words.clone()),
            Arg::Text(dialogue, key) => {
                Value::Words(self.text(language, reading, dialogue, key, &Args::new()))
            }
            Arg::Label(dialogue, step, choice) => {
                Value::Words(self.label(language, dialogue, step, choice))
            }
            Arg::When { day, time } => {
                Value::Words(format!("{} {time}", self.word(language, reading, *day)))
            }
            Arg::Path(lessons) => Value::Words(self.path(language, lessons)),
        };
        args.iter().map(|(name, arg)| (name.clone(), value(arg))).collect()
    }

    /// Words that stand alone.
    pub fn word(&self, language: &LanguageCode, reading: Reading, word: Word) -> String {
        self.text(language, reading, &DialogueName::from(WORDS), &word.key(), &Args::new())
    }

    fn path(&self, language: &LanguageCode, lessons: &[(Mark, DialogueName)]) -> String {
        let title = |lesson: &DialogueName| {
            let key = TextKey::from("title");
            self.text(language, Reading::Standard, lesson, &key, &Args::new())
        };
        let line = |(mark, lesson): &(Mark, DialogueName)| {
            let mark = match mark {
                Mark::Done => "✅",
                Mark::Open => "📖",
                Mark::ToCome => "▫️",
            };
            format!("{mark} {}", title(lesson))
        };
        lessons.iter().map(line).collect::<Vec<_>>().join("\n")
    }
}
