//! A language Solis speaks: its own name, its direction, and how far people have reviewed its texts.

use std::collections::BTreeMap;

use indexmap::IndexMap;
use serde::{Deserialize, Serialize};
use unic_langid::LanguageIdentifier;

use super::names::DialogueName;

/// A language by its folder: `lv`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct LanguageCode(String);

/// A language Solis speaks.
#[derive(Debug)]
pub struct Language {
    /// Its folder in `locales/`, a BCP 47 tag.
    pub code: LanguageCode,
    /// The same, parsed.
    pub id: LanguageIdentifier,
    /// Its name in itself: Latviešu.
    pub name: String,
    /// Whether it is written from right to left.
    pub rtl: bool,
    /// The modules whose lessons are told in it; nothing, where it is all of them. The others are told in the source's.
    pub modules: Option<Vec<String>>,
    /// How far each dialogue's texts are reviewed, without the hashes of their sources.
    pub status: Status,
}

/// The file format of `language.toml`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct LanguageFile {
    pub(super) name: String,
    pub(super) direction: Direction,
    pub(super) modules: Option<Vec<String>>,
}

#[derive(Clone, Copy, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Direction {
    Ltr,
    Rtl,
}

/// The file format of `status.toml`: for each dialogue where its texts come from and who has reviewed them.
///
/// Fluent files cannot carry this themselves. A text counts as reviewed when its dialogue names a reviewer and the
/// source has not changed since.
#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Status(pub BTreeMap<DialogueName, DialogueStatus>);

/// See [`Status`].
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DialogueStatus {
    /// Where the texts come from.
    pub origin: Origin,
    /// Who has reviewed them; a person's name or initials.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reviewer: Option<String>,
    /// When, as YYYY-MM-DD.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date: Option<String>,
    /// For each message a short hash of the source it was translated from.
    #[serde(default)]
    pub source: IndexMap<String, String>,
}

/// Where a text comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Origin {
    /// The source itself, which the others are translated from.
    Source,
    /// Translated by a person.
    Human,
    /// Translated by a machine.
    Mt,
    /// Translated by a machine, put right by a person.
    MtEdited,
}

impl LanguageCode {
    /// The code as it is written: `lv`.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl From<&str> for LanguageCode {
    fn from(code: &str) -> Self {
        Self(code.to_owned())
    }
}

impl std::fmt::Display for LanguageCode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

impl Status {
    /// Without the hashes: only who translates asks for them, and then they are read again.
    pub(super) fn without_hashes(mut self) -> Self {
        for it in self.0.values_mut() {
            it.source = IndexMap::new();
        }
        self
    }

    /// Whether a person has translated this, or looked over it.
    pub fn is_by_a_person(&self, dialogue: &DialogueName) -> bool {
        self.0.get(dialogue).is_some_and(|it| match it.origin {
            Origin::Human => true,
            Origin::Source | Origin::Mt | Origin::MtEdited => it.reviewer.is_some(),
        })
    }

    /// Whether a reader has to be told that a machine wrote this and nobody has checked it.
    pub fn is_unreviewed_machine(&self, dialogue: &DialogueName) -> bool {
        self.0.get(dialogue).is_some_and(|it| match it.origin {
            Origin::Mt | Origin::MtEdited => it.reviewer.is_none(),
            Origin::Source | Origin::Human => false,
        })
    }
}
