//! What the library says: a text, a label, a word, in one language and reading.

use super::{
    given::{Arg, Args, Mark},
    language::LanguageCode,
    library::Library,
    names::{ChoiceName, DialogueName, StepName, TextKey},
    surface::{WORDS, Word},
    texts::{Given, Reading, Value},
};

impl Library {
    /// What the bot says; nothing where the text is missing, which the checker has ruled out.
    pub fn text(
        &self,
        language: &LanguageCode,
        reading: Reading,
        dialogue: &DialogueName,
        key: &TextKey,
        args: &Args,
    ) -> String {
        let given = self.given(language, reading, args);
        let said = self.texts(language, dialogue).and_then(|it| it.message(key, reading, &given));
        said.unwrap_or_default()
    }

    /// What stands on a button. A language is called by its own name.
    pub fn label(
        &self,
        language: &LanguageCode,
        dialogue: &DialogueName,
        step: &StepName,
        choice: &ChoiceName,
    ) -> String {
        let own = self.texts(language, dialogue).and_then(|it| it.label(&step.text(), choice));
        let name = || self.languages.get(&LanguageCode::from(choice.as_str()));
        own.or_else(|| name().map(|it| it.name.clone())).unwrap_or_default()
    }

    /// Says what a line mentions in one language.
    fn given(&self, language: &LanguageCode, reading: Reading, args: &Args) -> Given {
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
