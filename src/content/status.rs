//! How far a language is: what is not yet said in it, what was said about a source that has changed since, and what
//! nobody has reviewed.

use std::collections::{BTreeMap, BTreeSet};

use indexmap::IndexMap;

use super::{
    danger::DANGER,
    language::{DialogueStatus, Language, LanguageCode, Origin, Status},
    library::{Files, Library, SOURCE, text_file},
    names::DialogueName,
    written::Written,
};

/// A text that a translator should look at.
#[derive(Debug, PartialEq, Eq)]
pub struct ToDo {
    /// The file in which it stands or should stand.
    pub file: String,
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

/// How much is still to be done in a language.
#[derive(Debug, Default)]
pub struct Left {
    /// Texts that are not said yet.
    pub missing: usize,
    /// Texts of an older source.
    pub stale: usize,
    /// The files in which something is to be done.
    pub files: BTreeSet<String>,
}

impl Library {
    /// How much is still to be done in a language.
    pub fn left(&self, language: &LanguageCode, files: &Files) -> Left {
        let mut left = Left::default();
        for it in self.to_do(language, files) {
            match it.what {
                Work::Missing => left.missing += 1,
                Work::Stale => left.stale += 1,
                Work::Unreviewed => {}
            }
            left.files.insert(it.file);
        }
        left
    }

    /// What is still to be done in a language, in the order of the lessons.
    pub fn to_do(&self, language: &LanguageCode, files: &Files) -> Vec<ToDo> {
        let Some(status) = self.language(language).map(|it| &it.status) else { return Vec::new() };
        let mut to_do = Vec::new();
        for (dialogue, source) in written(files, SOURCE) {
            let file = format!("locales/{language}/{dialogue}.ftl");
            let theirs = files.get(&file).map(|it| Written::parse(&String::from_utf8_lossy(it)));
            let said = theirs.unwrap_or_default();
            let reviewed = status.0.get(&dialogue);
            for (message, text) in source.messages {
                let hash = reviewed.and_then(|it| it.source.get(&message));
                let what = if !said.messages.contains_key(&message) {
                    Work::Missing
                } else if hash.is_some_and(|hash| *hash != text.hash) {
                    Work::Stale
                } else if status.is_unreviewed_machine(&dialogue) {
                    Work::Unreviewed
                } else {
                    continue;
                };
                let source = text.value.map(|it| it.words).unwrap_or_default();
                to_do.push(ToDo { file: file.clone(), message, what, source });
            }
        }
        to_do
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
        for (dialogue, source) in written(files, SOURCE).filter(|(it, _)| is_said(it)) {
            let before = known.and_then(|it| it.0.get(&dialogue)).cloned();
            let mut entry = before.unwrap_or(DialogueStatus {
                origin,
                reviewer: None,
                date: None,
                source: IndexMap::new(),
            });
            if origin != Origin::Source {
                entry.source =
                    source.messages.into_iter().map(|(key, it)| (key, it.hash)).collect();
            }
            status.insert(dialogue, entry);
        }
        Status(status)
    }
}

fn written(files: &Files, code: &str) -> impl Iterator<Item = (DialogueName, Written)> {
    files.iter().filter_map(move |(path, bytes)| {
        let (language, dialogue) = text_file(path)?;
        (language.as_str() == code)
            .then(|| (dialogue, Written::parse(&String::from_utf8_lossy(bytes))))
    })
}
