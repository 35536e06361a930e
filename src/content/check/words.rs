//! Whether every text is there, in every language, and fits where it is shown.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    danger::{self, Labels, OF_A_LINE, is_of_a_line},
    needs::{Needs, needs_of, needs_of_pack, needs_of_words},
    packs,
    plurals::plural_forms,
    voice::{VOICE, is_read_aloud},
};
use crate::content::{
    danger::DANGER,
    in_order::MOST,
    language::Language,
    library::{Files, Library, Mentions, SOURCE},
    mentioned::{FACTS, WORDS_TO_CHOOSE_BY},
    names::{DialogueName, FOLDER, TextKey},
    pack::COUNTRY,
    pages::pages,
    plan_box::{BRIEF, PlanBox},
    problem::{Problem, Trouble},
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
/// What the texts of steps that show the plan mention.
const PLAN: &str = "plan";
/// What the texts of an order mention: the right one, and what has been put so far.
const ORDER: &str = "order";
const PUT: &str = "put";
/// Room for every box of it, with its title.
const BOXES: usize = PlanBox::ALL.len() * (LABEL + BRIEF);
/// A text shorter than this may well be the same in two languages.
const SAME_BY_CHANCE: usize = 15;

/// Reads every text of every language, once, one at a time: what each mentions, and what is wrong with it.
pub(super) fn read(library: &mut Library, files: &Files) -> Vec<Problem> {
    let mut mentions = Mentions::new();
    let mut problems = Vec::new();
    let mut labels = Labels::default();
    for (dialogue, needs) in &needs(library) {
        let mentioned = mentions.entry(dialogue.clone()).or_default();
        let read = |code: &str| {
            let file = format!("locales/{code}/{dialogue}.ftl");
            let ftl = files.get(&file).map(|it| Written::parse(&String::from_utf8_lossy(it)));
            ftl.map(|ftl| (file, ftl))
        };
        let source = read(SOURCE);
        for language in library.languages() {
            let is_source = language.code.as_str() == SOURCE;
            // The source is compared with every other language.
            let theirs = if is_source { None } else { read(language.code.as_str()) };
            let Some((file, written)) = (if is_source { &source } else { &theirs }) else {
                continue;
            };
            let source = source.as_ref().filter(|_| !is_source).map(|(_, it)| it);
            let page = Page { language, dialogue, needs, written, source };
            let found = page.check().into_iter();
            let found = found.chain(danger::texts(dialogue, written));
            let found = found.chain(labels.of(library, dialogue, written));
            problems.extend(found.map(|(line, what)| Problem { file: file.clone(), line, what }));
            for (key, message) in &written.messages {
                for variable in message.variables() {
                    mentioned.entry(key.clone()).or_default().insert(variable);
                }
            }
        }
    }
    library.mentions = mentions;
    problems
}

/// What every dialogue, every page and every pack needs.
fn needs(library: &Library) -> BTreeMap<DialogueName, Needs> {
    let mut needs = library
        .lessons()
        .map(|lesson| (lesson.name.clone(), needs_of(lesson)))
        .collect::<BTreeMap<_, _>>();
    let named = [
        Word::WelcomeBack,
        Word::From,
        Word::Changed,
        Word::WasSent,
        Word::NotPassedOn,
        Word::SoFar,
    ];
    let words = needs_of_words(|| Word::ALL.iter().map(|it| it.key()), &named);
    needs.insert(DialogueName::from(WORDS), words);
    for (page, keys) in pages() {
        let words = needs_of_words(|| keys.iter().cloned(), &[]);
        needs.insert(page, Needs { is_page: true, ..words });
    }
    let packs = packs::countries(library);
    needs.extend(packs.map(|(it, pack)| (Library::pack_words(it), needs_of_pack(pack))));
    needs
}

/// One file of texts under the eyes of the checker.
struct Page<'a> {
    language: &'a Language,
    dialogue: &'a DialogueName,
    needs: &'a Needs,
    written: &'a Written,
    source: Option<&'a Written>,
}

/// What is wrong, and on which line.
pub(super) type Found = Vec<(usize, Trouble)>;

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
        let mentioned = part.variables.iter().map(|it| match it.as_str() {
            PLAN => BOXES,
            ORDER | PUT => MOST * (LABEL + "1. ".len()),
            _ => MENTIONED,
        });
        let letters = part.words.chars().count() + mentioned.sum::<usize>();
        let aloud = attribute == Some(VOICE);
        let limit = self.limit(name, spoken || aloud || attribute == Some("alt"));
        if letters > limit {
            found.push(Trouble::TooLong { text: text.to_owned(), letters, limit });
        }
        let shows_plan = spoken && self.needs.plan.contains(name);
        if shows_plan && !part.variables.iter().any(|it| it == PLAN) {
            found.push(Trouble::NoPlan(text.to_owned()));
        }
        let corrects = spoken && self.needs.corrects.contains(name);
        if corrects && !part.variables.iter().any(|it| it == ORDER) {
            found.push(Trouble::NoOrder(text.to_owned()));
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
        let helps = (is_crowded || [DANGER, COUNTRY].contains(&self.dialogue.as_str()))
            && variable == "emergency";
        let is_line = self.dialogue.as_str() == DANGER && is_of_a_line(name);
        let danger = helps || is_line && OF_A_LINE.contains(&variable);
        let days = variable == "days" && self.needs.days.contains(name);
        let value = variable == "value" && self.needs.values.contains(name);
        let known = variable == "name" && !self.needs.alone.contains(name);
        if self.needs.is_page {
            let theirs = self.source.map(|it| it.messages.get(name));
            let theirs = theirs.map(|it| it.and_then(|it| it.value.as_ref()));
            return theirs.is_none_or(|it| it.is_some_and(|it| it.variables.contains(variable)));
        }
        let plan = variable == PLAN && self.needs.plan.contains(name);
        let order = variable == ORDER && self.needs.orders.contains(name);
        let known = known || value || days || plan || order || danger;
        spoken && (known || surface && FACTS.contains(&variable))
    }
}
