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
        let say = |key: &TextKey| self.texts(language, dialogue)?.message(key, reading, &given);
        say(key).or_else(|| say(&self.today(dialogue, key)?)).unwrap_or_default()
    }

    /// What a text is called today, if its step had another name when a line was planned.
    fn today(&self, dialogue: &DialogueName, key: &TextKey) -> Option<TextKey> {
        self.lesson(dialogue)?.steps().find_map(|(name, step)| {
            let rest = step.was().iter().find_map(|was| key.as_str().strip_prefix(was.as_str()));
            let rest = rest.filter(|rest| rest.is_empty() || rest.starts_with('-'))?;
            Some(TextKey::from(format!("{name}{rest}").as_str()))
        })
    }

    /// What stands on a button. A language is called by its own name.
    pub fn label(
        &self,
        language: &LanguageCode,
        dialogue: &DialogueName,
        step: &StepName,
        choice: &ChoiceName,
    ) -> String {
        let label = |key: &TextKey| self.texts(language, dialogue)?.label(key, choice);
        let own = label(&step.text()).or_else(|| label(&self.today(dialogue, &step.text())?));
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
