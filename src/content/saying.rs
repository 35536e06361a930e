//! What the library says: a text, a label, a word, in one language and reading.

use super::{
    check::VOICE,
    danger::EMERGENCY,
    given::{Arg, Args, Mark},
    language::LanguageCode,
    library::Library,
    names::{ChoiceName, DialogueName, StepName, TextKey},
    pages::PlanWord,
    plan_box::PlanBox,
    step::Step,
    surface::Surface,
    texts::{Given, Reading, Value},
    word::{PageWord, WORDS, Word},
};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};

/// What keeps somebody's words apart from the line they stand in (UAX #9, FIRST STRONG ISOLATE and its end).
const FSI: char = '\u{2068}';
const PDI: char = '\u{2069}';

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
        let own = own.or_else(|| name().map(|it| it.name.clone()));
        own.or_else(|| self.unwritten(language, dialogue, step, choice)).unwrap_or_default()
    }

    /// What is said of an answer for which no author writes a button: how something was put in order, which number came
    /// out.
    fn unwritten(
        &self,
        language: &LanguageCode,
        dialogue: &DialogueName,
        step: &StepName,
        choice: &ChoiceName,
    ) -> Option<String> {
        let lesson = self.lesson(dialogue)?;
        let word = match lesson.step(lesson.today(step)?)? {
            Step::Order(_) if *choice == ChoiceName::again() => Word::StartAgain,
            Step::Order(_) if *choice == ChoiceName::right() => Word::InOrder,
            Step::Order(_) if *choice == ChoiceName::other() => Word::InAnotherOrder,
            Step::Number(_) if *choice == ChoiceName::other() => Word::AnotherNumber,
            Step::Number(number) => return number.amount(choice).map(|it| it.to_string()),
            Step::Order(_)
            | Step::Say(_)
            | Step::Ask(_)
            | Step::Choose(_)
            | Step::Reflect(_)
            | Step::Recall(_)
            | Step::When(_)
            | Step::Homework(_)
            | Step::Handoff(_)
            | Step::Finish(_)
            | Step::Set(_)
            | Step::Consent(_)
            | Step::Facts(_) => return None,
        };
        Some(self.word(language, Reading::Standard, word))
    }

    /// What is said to somebody who cannot be taken in now: when to come again, and help that is there all the same.
    pub fn crowded(&self, language: &LanguageCode) -> String {
        let emergency = Arg::Plain(EMERGENCY.to_owned());
        let args = Args::from([("emergency".to_owned(), emergency)]);
        let (words, key) = (Word::dialogue(), Word::Crowded.key());
        self.text(language, Reading::Standard, &words, &key, &args)
    }

    /// What is read aloud of a line in a language: only where consent is asked is that written.
    pub fn aloud(
        &self,
        language: &LanguageCode,
        dialogue: &DialogueName,
        key: &TextKey,
    ) -> Option<String> {
        let step = StepName::from(key.as_str());
        let asks = matches!(self.lesson(dialogue)?.step(&step)?, Step::Consent(_));
        let words =
            asks.then(|| self.label(language, dialogue, &step, &ChoiceName::from(VOICE)))?;
        (!words.is_empty()).then_some(words)
    }

    /// What stands on the red button; what a page shows in place of words that are nobody's.
    pub fn red_button(&self, language: &LanguageCode) -> String {
        let (menu, step) = Surface::Menu.entry();
        self.label(language, &menu, &step, &ChoiceName::from("danger"))
    }

    /// Says what a line mentions in one language.
    fn given(&self, language: &LanguageCode, reading: Reading, args: &Args) -> Given {
        let value = |arg: &Arg| match arg {
            Arg::Number(number) => Value::Number(*number),
            Arg::Plain(_)
            | Arg::Address(_)
            | Arg::Text(_, _)
            | Arg::Fact(_, _, _)
            | Arg::Label(_, _, _)
            | Arg::When { .. }
            | Arg::Path(_)
            | Arg::Plan(_)
            | Arg::List(_)
            | Arg::Numbered(_) => Value::Words(self.said(language, reading, arg)),
        };
        args.iter().map(|(name, arg)| (name.clone(), value(arg))).collect()
    }

    /// One thing a line mentions, in the words of the source.
    pub fn plain(&self, arg: &Arg) -> String {
        self.said(&LanguageCode::from(super::SOURCE), Reading::Standard, arg)
    }

    /// One thing a line mentions, in words.
    pub fn said(&self, language: &LanguageCode, reading: Reading, arg: &Arg) -> String {
        match arg {
            Arg::Number(number) => number.to_string(),
            Arg::Plain(words) => words.clone(),
            Arg::Address(path) => format!("{}{path}", self.site()),
            Arg::Text(dialogue, key) => self.text(language, reading, dialogue, key, &Args::new()),
            Arg::Fact(dialogue, key, number) => {
                let number = number.clone().map(|it| ("value".to_owned(), Arg::Plain(it)));
                self.text(language, reading, dialogue, key, &number.into_iter().collect())
            }
            Arg::Label(dialogue, step, choice) => self.label(language, dialogue, step, choice),
            Arg::When { day, time } => format!("{} {time}", self.word(language, reading, *day)),
            Arg::Path(lessons) => self.path(language, lessons),
            Arg::Plan(boxes) if boxes.is_empty() => self.page_word(language, PlanWord::Empty),
            Arg::Plan(boxes) => {
                let line = |(it, words): &(PlanBox, Arg)| {
                    let words = self.said(language, reading, words);
                    format!("{}: {FSI}{words}{PDI}", self.box_title(language, *it))
                };
                boxes.iter().map(line).collect::<Vec<_>>().join("\n")
            }
            Arg::List(lines) => {
                let said = |arg: &Arg| self.said(language, reading, arg);
                let line = |parts: &Vec<Arg>| {
                    format!("• {}", parts.iter().map(said).collect::<Vec<_>>().join(" – "))
                };
                lines.iter().map(line).collect::<Vec<_>>().join("\n")
            }
            Arg::Numbered(things) => {
                let said = |arg: &Arg| self.said(language, reading, arg);
                let lines = (1..).zip(things).map(|(at, it)| format!("{at}. {}", said(it)));
                lines.collect::<Vec<_>>().join("\n")
            }
        }
    }

    /// What a box of the plan is called.
    pub fn box_title(&self, language: &LanguageCode, it: PlanBox) -> String {
        let (dialogue, step, choice) = it.title();
        self.label(language, &dialogue, &step, &choice)
    }

    /// Words that stand alone.
    pub fn word(&self, language: &LanguageCode, reading: Reading, word: Word) -> String {
        self.text(language, reading, &DialogueName::from(WORDS), &word.key(), &Args::new())
    }

    /// The SHA-256 in base64url of what a text says in a language and reading before anything is filled in, by which it can be
    /// shown later what somebody agreed to.
    pub fn fingerprint(
        &self,
        language: &LanguageCode,
        reading: Reading,
        dialogue: &DialogueName,
        key: &TextKey,
    ) -> String {
        let words = self.text(language, reading, dialogue, key, &Args::new());
        let sum = ring::digest::digest(&ring::digest::SHA256, words.as_bytes());
        URL_SAFE_NO_PAD.encode(sum)
    }

    /// Words of a page that mention nothing.
    pub fn page_word(&self, language: &LanguageCode, word: impl PageWord) -> String {
        self.page_text(language, word, &Args::new())
    }

    /// Words of a page, with what they mention.
    pub fn page_text(&self, language: &LanguageCode, word: impl PageWord, args: &Args) -> String {
        let (dialogue, key) = word.place();
        self.text(language, Reading::Standard, &dialogue, &key, args)
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
