//! Organisations, and the cohorts in which their learners begin together.

use jiff::civil::Date;

use crate::{
    content::LanguageCode,
    people::{ChannelName, OrganisationId},
};

/// An organisation that runs a programme.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Organisation {
    /// Its number.
    pub id: OrganisationId,
    /// Its name, no other's in this installation.
    pub name: String,
    /// The programme's language.
    pub language: LanguageCode,
    /// The programme's zone: an IANA name.
    pub zone: String,
    /// Over so many people, a second person approves an announcement.
    pub approve_over: u32,
    /// Whoever comes on this channel without an invitation is theirs.
    pub channel: Option<ChannelName>,
    /// Whom learners ask about their data: an address, a number, a place.
    pub contact: Option<String>,
}

/// Learners who begin together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cohort {
    /// What stands in commands and addresses: no other cohort's in this installation.
    pub key: String,
    /// Whose it is.
    pub organisation: OrganisationId,
    /// Its name.
    pub name: String,
    /// The course they take: a folder of `dialogues/`; empty: the first there is.
    pub course: String,
    /// The language a newcomer begins with; nothing: the one their phone asks for.
    pub language: Option<LanguageCode>,
    /// The zone a newcomer begins with: an IANA name; nothing: the programme's.
    pub zone: Option<String>,
    /// The first day; nothing: at once.
    pub starts_on: Option<Date>,
    /// How many can join; nothing: as many as come.
    pub capacity: Option<u32>,
}

/// What is wrong with a cohort.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WrongCohort {
    /// It has no name.
    Name,
    /// There is no such course.
    Course,
    /// There is no such language.
    Language,
    /// There is no such zone.
    Zone,
    /// The first day is no day: it is written 2026-12-01.
    Start,
    /// The number of places is no number from 1 on.
    Capacity,
}

/// The longest key, in letters.
const LONGEST: usize = 40;

impl Cohort {
    /// A key made of a name: its Latin letters and digits, small, with `-` between; `cohort`, if it has none. The same
    /// name gives the same key, so whoever keeps it adds a number where it is taken.
    pub fn key_of(name: &str) -> String {
        let letters = name.chars().map(|it| if it.is_ascii_alphanumeric() { it } else { '-' });
        let letters = letters.collect::<String>().to_ascii_lowercase();
        let words = letters.split('-').filter(|it| !it.is_empty()).collect::<Vec<_>>();
        let key = words.join("-").chars().take(LONGEST).collect::<String>();
        if key.is_empty() { "cohort".to_owned() } else { key }
    }
}
