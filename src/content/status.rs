//! How far a language is: what is not yet said in it, what was said about a source that has changed since, and what
//! nobody has reviewed.

use std::{
    borrow::Cow,
    collections::{BTreeMap, BTreeSet},
};

use indexmap::IndexMap;

use super::{
    danger::DANGER,
    language::{DialogueStatus, Language, LanguageCode, Origin, Status},
    library::{Files, Library, SOURCE, text_file},
    names::DialogueName,
    pack::PACKS,
    written::{Written, hashes},
};

/// What learners read in danger, and about their rights: there a text that is not plain is a mistake, and what a machine
/// has made of it does not stand alone.
pub(super) const SAFETY: [&str; 6] = [
    "solis/danger",
    "solis/consent",
    "solis/privacy",
    "solis/young",
    "solis/permit",
    "recall/safety",
];

/// A text that a translator should look at.
#[derive(Debug, PartialEq, Eq)]
pub struct ToDo {
    /// The file in which it stands or should stand.
    pub file: String,
    /// The dialogue it belongs to.
    pub dialogue: DialogueName,
    /// The message.
    pub message: String,
    /// What is to be done.
    pub what: Work,
    /// The source, as it is written.
    pub source: String,
}

/// What is to be done about a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Work {
    /// It is not said yet.
    Missing,
    /// Its source has changed since.
    Stale,
    /// A machine translated it, and nobody has reviewed it.
    Unreviewed,
}

/// How far a language is, in texts: each counts once, as missing, stale, machine-made or a person's; the source's own,
/// which nobody has reviewed, only among all.
#[derive(Debug, Default)]
pub struct Progress {
    /// All texts it has to say.
    pub all: usize,
    /// Texts that are not said yet.
    pub missing: usize,
    /// Texts of an older source.
    pub stale: usize,
    /// Texts that a machine has made, and nobody has reviewed.
    pub machine: usize,
    /// Texts that a person has translated or reviewed.
    pub human: usize,
    /// The files in which something is missing or stale.
    pub files: BTreeSet<String>,
}

impl Progress {
    /// So many texts in per cent of all: 0 and 100 only where it is none and all of them.
    pub fn percent(&self, count: usize) -> usize {
        match (count, self.all) {
            (0, _) | (_, 0) => 0,
            (count, all) if count >= all => 100,
            (count, all) => (count * 100 / all).clamp(1, 99),
        }
    }
}

impl Library {
    /// How far a language is.
    pub fn progress(&self, language: &LanguageCode, files: &Files) -> Progress {
        let mut progress = Progress::default();
        let Some(language) = self.language(language) else { return progress };
        for (dialogue, ftl) in of_source(files) {
            if !self.claims(language, &dialogue) {
                continue;
            }
            let count = Written::parse(&ftl).messages.len();
            progress.all += count;
            if language.status.is_by_a_person(&dialogue) {
                progress.human += count;
            }
        }
        for it in self.to_do(&language.code, files) {
            let is_by_a_person = language.status.is_by_a_person(&it.dialogue);
            match it.what {
                Work::Missing => progress.missing += 1,
                Work::Stale => progress.stale += 1,
                Work::Unreviewed => {
                    progress.machine += 1;
                    continue;
                }
            }
            progress.human -= usize::from(is_by_a_person);
            progress.files.insert(it.file);
        }
        progress
    }

    /// What is still to be done in a language, in the order of the lessons.
    pub fn to_do(&self, language: &LanguageCode, files: &Files) -> Vec<ToDo> {
        let Some(status) = self.language(language).map(|it| &it.status) else { return Vec::new() };
        let stamped = stamped(language, files);
        let mut to_do = Vec::new();
        let claimed =
            |it: &DialogueName| self.language(language).is_some_and(|known| self.claims(known, it));
        for (dialogue, ftl) in of_source(files).filter(|(it, _)| claimed(it)) {
            let (source, hashes) = (Written::parse(&ftl), hashes(&ftl));
            let file = format!("locales/{language}/{dialogue}.ftl");
            let theirs = files.get(&file).map(|it| Written::parse(&String::from_utf8_lossy(it)));
            let said = theirs.unwrap_or_default();
            let stamped = stamped.0.get(&dialogue);
            for (message, text) in source.messages {
                let hash = stamped.and_then(|it| it.source.get(&message));
                let is_stale = hash.is_some() && hash != hashes.get(&message);
                let what = if !said.messages.contains_key(&message) {
                    Work::Missing
                } else if is_stale {
                    Work::Stale
                } else if status.is_unreviewed_machine(&dialogue) {
                    Work::Unreviewed
                } else {
                    continue;
                };
                let source = text.value.map(|it| it.words).unwrap_or_default();
                to_do.push(ToDo {
                    file: file.clone(),
                    dialogue: dialogue.clone(),
                    message,
                    what,
                    source,
                });
            }
        }
        to_do
    }

    /// Whether words about safety or the law are only a machine's in this language: then they stand below the source's.
    pub fn is_unchecked(&self, language: &LanguageCode, dialogue: &DialogueName) -> bool {
        let is_a_machines = |it: &Language| it.status.is_unreviewed_machine(dialogue);
        let is_grave = SAFETY.contains(&dialogue.as_str()) || dialogue.course() == PACKS;
        is_grave && self.language(language).is_some_and(is_a_machines)
    }

    /// The languages in which nobody has reviewed what is said to somebody in danger.
    pub fn unreviewed_in_danger(&self) -> impl Iterator<Item = &LanguageCode> {
        let dialogue = DialogueName::from(DANGER);
        let is_reviewed = move |language: &Language| {
            language.status.0.get(&dialogue).is_some_and(|it| it.reviewer.is_some())
        };
        self.languages().filter(move |it| !is_reviewed(it)).map(|it| &it.code)
    }

    /// The language's `status.toml` anew: what is there stays, today's sources are stamped, and dialogues that were
    /// not in it come in as machine translations.
    pub fn stamped_status(&self, language: &LanguageCode, files: &Files) -> Status {
        let known = self.language(language).map(|it| &it.status);
        let origin = if language.as_str() == SOURCE { Origin::Source } else { Origin::Mt };
        let mut status = BTreeMap::new();
        let is_said = |dialogue: &DialogueName| {
            files.contains_key(&format!("locales/{language}/{dialogue}.ftl"))
        };
        for (dialogue, ftl) in of_source(files).filter(|(it, _)| is_said(it)) {
            let before = known.and_then(|it| it.0.get(&dialogue)).cloned();
            let mut entry = before.unwrap_or(DialogueStatus {
                origin,
                reviewer: None,
                date: None,
                source: IndexMap::new(),
            });
            if origin != Origin::Source {
                entry.source = hashes(&ftl);
            }
            status.insert(dialogue, entry);
        }
        Status(status)
    }
}

/// What is written in the source's language.
fn of_source(files: &Files) -> impl Iterator<Item = (DialogueName, Cow<'_, str>)> {
    files.iter().filter_map(|(path, bytes)| {
        let (language, dialogue) = text_file(path)?;
        (language.as_str() == SOURCE).then(|| (dialogue, String::from_utf8_lossy(bytes)))
    })
}

/// A language's `status.toml` with its hashes, of which the library keeps none.
fn stamped(language: &LanguageCode, files: &Files) -> Status {
    let text = files.get(&format!("locales/{language}/status.toml"));
    let text = text.map(|it| String::from_utf8_lossy(it));
    // A file that cannot be read has been refused by the checker.
    text.and_then(|it| toml::from_str(&it).ok()).unwrap_or_default()
}
