//! From which age somebody may agree by themselves to what is done with their data: dated, sourced records
//! (`dialogues/ages.toml`).

use indexmap::IndexMap;
use jiff::civil::Date;
use serde::Deserialize;

use super::{library::Library, names::ChoiceName};

/// The file format of `dialogues/ages.toml`: rules by their name.
pub(super) type Ages = IndexMap<String, AgeRule>;

/// A rule, and where it stands.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct AgeRule {
    /// In years.
    age: u8,
    /// Where it holds: keys of `zones.toml`.
    pub(super) countries: Vec<ChoiceName>,
    /// Where it stands.
    source: String,
    /// The day of the source.
    source_date: Date,
    /// When somebody last compared it with the source.
    checked_on: Date,
}

impl AgeRule {
    /// What is wrong with it, apart from its countries.
    pub(super) fn faults(&self) -> Option<&'static str> {
        if !(13..=18).contains(&self.age) {
            return Some("is not between 13 and 18");
        }
        if self.source.trim().is_empty() {
            return Some("has no source");
        }
        (self.checked_on < self.source_date).then_some("was compared before its source was written")
    }
}

/// The age in years for somebody in this country, where the country has one. Where nobody has said where they are, it
/// is the highest there is.
pub(super) fn age_in(ages: &Ages, country: Option<&ChoiceName>) -> Option<u8> {
    let holds = |rule: &&AgeRule| country.is_none_or(|it| rule.countries.contains(it));
    ages.values().filter(holds).map(|rule| rule.age).max()
}

impl Library {
    /// From which age in years somebody in this country may agree by themselves to what is done with their data, where
    /// the country has such an age; the highest of all, where nobody has said where they are.
    pub fn age_to_agree(&self, country: Option<&ChoiceName>) -> Option<u8> {
        age_in(&self.ages, country)
    }
}
