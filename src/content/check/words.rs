//! Whether every text is there, in every language, and fits where it is shown.

use std::collections::{BTreeMap, BTreeSet};

use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};
use unic_langid::LanguageIdentifier;

use super::steps::replies;
use crate::content::{
    language::Language,
    lesson::Lesson,
    library::{Files, Library, SOURCE},
    names::{ChoiceName, DialogueName, TextKey},
    problem::{Problem, Trouble},
    step::{Setting, Step},
    surface::{FACTS, FOLDER, WORDS, Word},
    written::{Message, Part, Written},
};

/// Telegram's limit for a text, in letters (Bot API, sendMessage).
const TEXT: usize = 4096;
/// Telegram's limit for the text under a picture (Bot API, sendPhoto).
const CAPTION: usize = 1024;
/// Telegram's limit for the small window after a tap (Bot API, answerCallbackQuery).
const NOTICE: usize = 200;
/// What a cheap phone shows of a button.
const LABEL: usize = 40;
/// What a phone shows of each of three buttons in a row.
const KEY: usize = 16;
/// Room for a name, or whatever else a text mentions.
const MENTIONED: usize = 64;
/// A text shorter than this may well be the same in two languages.
const SAME_BY_CHANCE: usize = 15;

/// What a dialogue needs of its texts.
#[derive(Default)]
struct Needs {
    /// Each message, with its buttons and other attributes.
    messages: BTreeMap<String, Vec<String>>,
    /// Messages under a picture.
    captions: BTreeSet<String>,
    /// Messages that may mention the days that are left.
    days: BTreeSet<String>,
    /// Messages whose easy reading is no reading of theirs.
    alone: BTreeSet<String>,
}

pub(super) fn check(library: &Library, files: &Files) -> Vec<Problem> {
    let mut needs = library
        .lessons()
        .map(|lesson| (lesson.name.clone(), needs_of(lesson)))
        .collect::<BTreeMap<_, _>>();
    needs.insert(DialogueName::from(WORDS), needs_of_words());
    let mut problems = Vec::new();
    for language in library.languages() {
        for (dialogue, needs) in &needs {
            let read = |code: &str| {
                let file = format!("locales/{code}/{dialogue}.ftl");
                let ftl = files.get(&file).map(|it| Written::parse(&String::from_utf8_lossy(it)));
                ftl.map(|ftl| (file, ftl))
            };
            let Some((file, written)) = read(language.code.as_str()) else { continue };
            let source = read(SOURCE).filter(|_| language.code.as_str() != SOURCE);
            let source = source.map(|(_, written)| written);
            let page = Page { language, dialogue, needs, written: &written, source: &source };
            let found = page.check().into_iter();
            problems.extend(found.map(|(line, what)| Problem { file: file.clone(), line, what }));
        }
    }
    problems
}

/// One file of texts under the eyes of the checker.
struct Page<'a> {
    language: &'a Language,
    dialogue: &'a DialogueName,
    needs: &'a Needs,
    written: &'a Written,
    source: &'a Option<Written>,
}

type Found = Vec<(usize, Trouble)>;

impl Page<'_> {
    fn check(&self) -> Found {
        let mut found = Vec::new();
        for (line, why) in &self.written.junk {
            found.push((*line, Trouble::Unreadable(format!("this is not Fluent: {why}"))));
        }
        for (line, name) in &self.written.twice {
            found.push((*line, Trouble::TextTwice(name.clone())));
        }
        found.extend(self.keys());
        for (name, attributes) in &self.needs.messages {
            match self.written.messages.get(name) {
                None => found.push((0, Trouble::MissingText(name.clone()))),
                Some(message) if message.value.is_none() => {
                    found.push((message.line, Trouble::MissingText(name.clone())));
                }
                Some(message) => found.extend(Self::buttons(name, attributes, message)),
            }
        }
        for (name, message) in &self.written.messages {
            let Some(attributes) = self.needs.messages.get(name) else {
                found.push((message.line, Trouble::UnusedText(name.clone())));
                continue;
            };
            for attribute in message.attributes.keys() {
                if attribute != "easy" && !attributes.contains(attribute) {
                    let text = format!("{name}.{attribute}");
                    found.push((message.line, Trouble::UnusedText(text)));
                }
            }
            for (attribute, part) in message.parts() {
                let text = attribute.map_or(name.clone(), |it| format!("{name}.{it}"));
                let troubles = self.part(name, attribute, &text, part);
                found.extend(troubles.into_iter().map(|what| (message.line, what)));
            }
        }
        found
    }

    /// The words of the keyboard, which are pressed and typed, must differ.
    fn keys(&self) -> Found {
        if self.dialogue.as_str() != WORDS {
            return Vec::new();
        }
        let keys = [Word::Continue, Word::Person, Word::Menu].map(Word::key);
        let message = |key: &TextKey| self.written.messages.get(key.as_str());
        let word = |key| Some(message(key)?.value.as_ref()?.words.trim().to_lowercase());
        let mut found = Vec::new();
        for (at, a) in keys.iter().enumerate() {
            for b in keys.iter().skip(at + 1).filter(|b| word(a).is_some() && word(a) == word(b)) {
                let line = message(b).map_or(0, |it| it.line);
                let what = Trouble::SameKey { a: a.to_string(), b: b.to_string() };
                found.push((line, what));
            }
        }
        found
    }

    fn buttons(name: &str, attributes: &[String], message: &Message) -> Found {
        let mut found = Vec::new();
        let mut labels = BTreeMap::new();
        for attribute in attributes {
            let Some(part) = message.attributes.get(attribute) else {
                let what = Trouble::NoLabel(format!("{name}.{attribute}"), attribute.clone());
                found.push((message.line, what));
                continue;
            };
            let label = part.words.trim().to_lowercase();
            // A choice written twice has been told about in the lesson.
            if let Some(other) =
                labels.insert(label, attribute.clone()).filter(|other| other != attribute)
            {
                let (message_name, b) = (name.to_owned(), attribute.clone());
                let what = Trouble::SameLabel { message: message_name, a: other, b };
                found.push((message.line, what));
            }
        }
        found
    }

    fn part(&self, name: &str, attribute: Option<&str>, text: &str, part: &Part) -> Vec<Trouble> {
        let mut found = Vec::new();
        let spoken = attribute.is_none_or(|it| it == "easy");
        let letters = part.words.chars().count() + MENTIONED * part.variables.len();
        let limit = self.limit(name, spoken || attribute == Some("alt"));
        if letters > limit {
            found.push(Trouble::TooLong { text: text.to_owned(), letters, limit });
        }
        for variable in part.variables.iter().filter(|it| !self.gives(name, spoken, it)) {
            found.push(Trouble::NotGiven { text: text.to_owned(), variable: variable.clone() });
        }
        for to in &part.references {
            found.push(Trouble::Reference { text: text.to_owned(), to: to.clone() });
        }
        for (variable, forms) in &part.selects {
            for form in plural_forms(&self.language.id).difference(forms) {
                let (variable, form) = (variable.clone(), form.clone());
                found.push(Trouble::NoPluralForm { text: text.to_owned(), variable, form });
            }
        }
        let theirs = self.source.as_ref().and_then(|it| it.messages.get(name));
        let theirs = theirs.and_then(|message| match attribute {
            None => message.value.as_ref(),
            Some(attribute) => message.attributes.get(attribute),
        });
        let letters = part.words.chars().filter(|c| c.is_alphabetic()).count();
        if letters >= SAME_BY_CHANCE && theirs.is_some_and(|it| it.words == part.words) {
            found.push(Trouble::NeverTranslated(text.to_owned()));
        }
        found
    }

    fn limit(&self, name: &str, spoken: bool) -> usize {
        let key = |word: Word| word.key().as_str() == name;
        let words = self.dialogue.as_str() == WORDS;
        if words && [Word::Continue, Word::Person, Word::Menu].into_iter().any(key) {
            KEY
        } else if words && key(Word::Closed) {
            NOTICE
        } else if !spoken {
            LABEL
        } else if self.needs.captions.contains(name) {
            CAPTION
        } else {
            TEXT
        }
    }

    fn gives(&self, name: &str, spoken: bool, variable: &str) -> bool {
        let surface = self.dialogue.course() == FOLDER && !self.needs.alone.contains(name);
        let days = variable == "days" && self.needs.days.contains(name);
        let known = variable == "name" && !self.needs.alone.contains(name);
        spoken && (known || days || surface && FACTS.contains(&variable))
    }
}

fn needs_of(lesson: &Lesson) -> Needs {
    let mut needs = Needs::default();
    if lesson.name.course() != FOLDER {
        for name in ["title", "nudge"] {
            needs.messages.insert(name.to_owned(), Vec::new());
            needs.alone.insert(name.to_owned());
        }
    }
    for (name, step) in lesson.steps().filter(|(_, step)| step.speaks()) {
        let languages = matches!(step, Step::Set(set) if set.what == Setting::Language);
        let labels = if languages { Vec::new() } else { step.choices() };
        let mut attributes = labels.iter().map(ChoiceName::to_string).collect::<Vec<_>>();
        if matches!(step, Step::Say(say) if say.picture.is_some()) {
            attributes.push("alt".to_owned());
            needs.captions.insert(name.to_string());
        }
        needs.messages.insert(name.to_string(), attributes);
        needs.messages.extend(replies(name, step).into_iter().map(|reply| (reply, Vec::new())));
        if matches!(step, Step::Homework(_)) {
            needs.days.insert(name.reply("reminder").to_string());
        }
    }
    needs
}

fn needs_of_words() -> Needs {
    let keys = || Word::ALL.iter().map(|word| word.key().to_string());
    Needs {
        messages: keys().map(|key| (key, Vec::new())).collect(),
        alone: keys().filter(|key| *key != Word::WelcomeBack.key().as_str()).collect(),
        ..Needs::default()
    }
}

/// The plural forms a language has for whole numbers (CLDR, cardinal).
fn plural_forms(language: &LanguageIdentifier) -> BTreeSet<String> {
    let other = BTreeSet::from(["other".to_owned()]);
    let Ok(rules) = PluralRules::create(language.clone(), PluralRuleType::CARDINAL) else {
        return other;
    };
    let forms =
        (0..200_u32).filter_map(|number| rules.select(number).ok()).map(|form| match form {
            PluralCategory::ZERO => "zero",
            PluralCategory::ONE => "one",
            PluralCategory::TWO => "two",
            PluralCategory::FEW => "few",
            PluralCategory::MANY => "many",
            PluralCategory::OTHER => "other",
        });
    forms.map(str::to_owned).chain(other).collect()
}
