//! Whether every text is there, in every language, and fits where it is shown.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    danger::{OF_A_LINE, is_of_a_line},
    plurals::plural_forms,
    steps::replies,
    voice::{VOICE, is_read_aloud},
};
use crate::content::{
    danger::{Cost, DANGER, Hours, LineKind},
    language::Language,
    lesson::Lesson,
    library::{Files, Library, SOURCE},
    mentioned::{FACTS, WORDS_TO_CHOOSE_BY},
    names::{ChoiceName, DialogueName, TextKey},
    pages::pages,
    problem::{Problem, Trouble},
    step::{Setting, Step},
    surface::FOLDER,
    word::{WORDS, Word},
    written::{Message, Part, Written},
};

/// Telegram's limit for a text, in letters (Bot API, sendMessage).
pub(in crate::content) const TEXT: usize = 4096;
/// Telegram's limit for the text under a picture (Bot API, sendPhoto).
const CAPTION: usize = 1024;
/// Telegram's limit for the small window after a tap (Bot API, answerCallbackQuery).
const NOTICE: usize = 200;
/// What a cheap phone shows of a button.
pub(in crate::content) const LABEL: usize = 40;
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
    /// Whether these are the words of a page, which mention what their source does.
    is_page: bool,
}

pub(super) fn check(library: &Library, files: &Files) -> Vec<Problem> {
    let mut needs = library
        .lessons()
        .map(|lesson| (lesson.name.clone(), needs_of(lesson)))
        .collect::<BTreeMap<_, _>>();
    let named = [Word::WelcomeBack, Word::From, Word::Changed, Word::WasSent, Word::NotPassedOn];
    let words = needs_of_words(|| Word::ALL.iter().map(|it| it.key()), &named);
    needs.insert(DialogueName::from(WORDS), words);
    for (page, keys) in pages() {
        let words = needs_of_words(|| keys.iter().cloned(), &[]);
        needs.insert(page, Needs { is_page: true, ..words });
    }
    let mut problems = Vec::new();
    for (dialogue, needs) in &needs {
        let read = |code: &str| {
            let file = format!("locales/{code}/{dialogue}.ftl");
            let ftl = files.get(&file).map(|it| Written::parse(&String::from_utf8_lossy(it)));
            ftl.map(|ftl| (file, ftl))
        };
        // It is compared with every other language.
        let source = read(SOURCE).map(|(_, written)| written);
        for language in library.languages() {
            let Some((file, written)) = read(language.code.as_str()) else { continue };
            let source = source.as_ref().filter(|_| language.code.as_str() != SOURCE);
            let page = Page { language, dialogue, needs, written: &written, source };
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
    source: Option<&'a Written>,
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
        let aloud = attribute == Some(VOICE);
        let limit = self.limit(name, spoken || aloud || attribute == Some("alt"));
        if letters > limit {
            found.push(Trouble::TooLong { text: text.to_owned(), letters, limit });
        }
        if aloud && !part.words.chars().all(is_read_aloud) {
            found.push(Trouble::NotForVoice(text.to_owned()));
        }
        for variable in part.variables.iter().filter(|it| !self.gives(name, spoken, it)) {
            found.push(Trouble::NotGiven { text: text.to_owned(), variable: variable.clone() });
        }
        for to in &part.references {
            found.push(Trouble::Reference { text: text.to_owned(), to: to.clone() });
        }
        for (variable, forms) in &part.selects {
            for form in self.forms(variable).difference(forms) {
                let (variable, form) = (variable.clone(), form.clone());
                found.push(Trouble::NoPluralForm { text: text.to_owned(), variable, form });
            }
        }
        let theirs = self.source.and_then(|it| it.messages.get(name));
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

    /// The forms of a text that chooses by this: the words it can be, or the plural forms of the language.
    fn forms(&self, variable: &str) -> BTreeSet<String> {
        let ours = self.dialogue.course() == FOLDER;
        let word = WORDS_TO_CHOOSE_BY.iter().find(|(it, _)| ours && *it == variable);
        let words = word.map(|(_, forms)| forms.iter().copied().map(str::to_owned).collect());
        words.unwrap_or_else(|| plural_forms(&self.language.id))
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
        let is_crowded = self.dialogue.as_str() == WORDS && Word::Crowded.key().as_str() == name;
        let helps = (is_crowded || self.dialogue.as_str() == DANGER) && variable == "emergency";
        let is_line = self.dialogue.as_str() == DANGER && is_of_a_line(name);
        let danger = helps || is_line && OF_A_LINE.contains(&variable);
        let days = variable == "days" && self.needs.days.contains(name);
        let known = variable == "name" && !self.needs.alone.contains(name);
        if self.needs.is_page {
            let theirs = self.source.map(|it| it.messages.get(name));
            let theirs = theirs.map(|it| it.and_then(|it| it.value.as_ref()));
            return theirs.is_none_or(|it| it.is_some_and(|it| it.variables.contains(variable)));
        }
        spoken && (known || days || danger || surface && FACTS.contains(&variable))
    }
}

fn needs_of(lesson: &Lesson) -> Needs {
    let mut needs = Needs::default();
    if lesson.name.is_lesson() {
        for name in ["title", "nudge"] {
            needs.messages.insert(name.to_owned(), Vec::new());
            needs.alone.insert(name.to_owned());
        }
    }
    for (name, step) in lesson.steps().filter(|(_, step)| step.speaks()) {
        let languages = matches!(step, Step::Set(set) if set.what == Setting::Language);
        let labels = if languages { Vec::new() } else { step.choices() };
        let mut attributes = labels.iter().map(ChoiceName::to_string).collect::<Vec<_>>();
        if matches!(step, Step::Consent(_)) {
            attributes.push(VOICE.to_owned());
        }
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
    if lesson.name.as_str() == DANGER {
        let lines = LineKind::ALL.iter().map(|it| it.text());
        let words = lines.chain([Cost::Free.text(), Cost::Paid.text(), Hours::ALWAYS]);
        needs.messages.extend(words.map(|it| (it.to_owned(), Vec::new())));
    }
    needs
}

/// Words that stand alone: those that are named mention a name.
fn needs_of_words<K: Fn() -> I, I: Iterator<Item = TextKey>>(keys: K, named: &[Word]) -> Needs {
    let is_alone = |key: &TextKey| !named.iter().any(|it| it.key() == *key);
    Needs {
        messages: keys().map(|key| (key.to_string(), Vec::new())).collect(),
        alone: keys().filter(is_alone).map(|key| key.to_string()).collect(),
        ..Needs::default()
    }
}
