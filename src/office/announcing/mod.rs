//! Announcements: what is written, for whom, when it goes out. How one lives is [`advance`], what is wrong with one is
//! [`wrong`].

mod ends;
mod life;
mod when;
mod wrong;

pub use ends::{Queue, measured, through, turns};
pub use life::{Act, Stage, advance};
pub use when::When;
pub use wrong::{LONGEST, LONGEST_CAPTION, Wrong, wrong};

use std::collections::{BTreeMap, BTreeSet};

use jiff::SignedDuration;
use serde::{Deserialize, Serialize};

use crate::{
    content::LanguageCode,
    engine::Attachment,
    office::Reach,
    people::{LearnerId, Words},
};

/// The step that a tap under an announcement names.
pub const ANNOUNCED: &str = "announced";

/// A draft's number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct DraftId(pub i64);

impl DraftId {
    /// No draft has this number.
    pub const NONE: Self = Self(0);
}

/// What is to be announced.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Draft {
    /// What is said, by languages: BCP 47 tags.
    pub versions: BTreeMap<String, Words>,
    /// The languages of which a machine has made the version.
    pub machine: BTreeSet<String>,
    /// What those hear in whose language there is no version.
    pub missing: Missing,
    /// The languages for which a machine was asked, and has made nothing.
    pub unmade: BTreeSet<String>,
    /// Whether it goes out all the same: they hear the programme's version.
    pub despite: bool,
    /// What goes with it.
    pub attached: Option<Attached>,
    /// The page a button leads to.
    pub link: Option<String>,
    /// What is asked of people.
    pub asks: Asks,
    /// The cohorts of whoever has written it; nothing: the whole organisation. Nobody else is meant, whatever is said
    /// of the audience.
    pub within: Option<BTreeSet<String>>,
    /// For whom it is.
    pub audience: Audience,
    /// When it goes out.
    pub when: When,
    /// Why it cannot wait for the morning, if it cannot.
    pub urgent: Option<Words>,
    /// For so many hours it is worth saying; nothing: for a week.
    pub hours: Option<u32>,
}

/// An announcement is worth saying for so many hours, unless somebody says otherwise.
const HOURS: u32 = 7 * 24;

/// What those hear in whose language there is no version.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Missing {
    /// The version in the programme's language.
    #[default]
    Programme,
    /// What a machine makes of it, and that it was a machine.
    Machine,
    /// Nothing: it is not for them.
    Nobody,
}

/// What is asked of people.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Asks {
    /// Nothing.
    #[default]
    Nothing,
    /// That they have read it.
    GotIt,
    /// Yes, maybe or no.
    YesMaybeNo,
}

impl Asks {
    /// The answers there are, as they are kept.
    pub fn answers(self) -> &'static [&'static str] {
        match self {
            Self::Nothing => &[],
            Self::GotIt => &["got-it"],
            Self::YesMaybeNo => &["yes", "maybe", "no"],
        }
    }
}

/// A file that goes with an announcement.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Attached {
    /// What it is.
    pub kind: Attachment,
    /// Its name where it is kept.
    pub file: String,
    /// The channel that knows it by that name.
    pub channel: String,
    /// What is in it.
    pub mime: Option<String>,
    /// What it is called, if it has a name of its own.
    #[serde(default)]
    pub name: Option<Words>,
}

/// For whom an announcement is: everybody of the programme for whom all of this is so.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Audience {
    /// The cohort they are in.
    pub cohort: Option<String>,
    /// The languages they read; none: any.
    pub languages: Vec<String>,
    /// Where they are.
    pub country: Option<String>,
    /// The course they take.
    pub course: Option<String>,
    /// The lesson they have reached.
    pub lesson: Option<String>,
    /// When they were here last.
    pub seen: Option<Seen>,
    /// Who has answered them.
    pub mentor: Option<LearnerId>,
    /// What they have answered to an earlier announcement.
    pub replied: Option<(DraftId, String)>,
}

/// When somebody was here last.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Seen {
    /// In the last so many days.
    Within(u16),
    /// Not in the last so many days.
    NotFor(u16),
}

impl Draft {
    /// The same for somebody who reaches these people and nobody else.
    #[must_use]
    pub fn narrowed(mut self, reach: Reach) -> Self {
        let Reach::Cohorts(theirs) = reach else { return self };
        let theirs = theirs.into_iter().filter(|it| self.can_mean(it)).collect();
        self.within = Some(theirs);
        self
    }

    /// Whether people of this cohort can be meant at all.
    pub fn can_mean(&self, cohort: &str) -> bool {
        self.within.as_ref().is_none_or(|it| it.contains(cohort))
    }

    /// The languages of those it is for; nothing: any.
    pub fn languages(&self) -> Option<Vec<&str>> {
        let asked = &self.audience.languages;
        let said = |it: &str| self.versions.contains_key(it);
        match self.missing {
            Missing::Programme | Missing::Machine if asked.is_empty() => None,
            Missing::Programme | Missing::Machine => {
                Some(asked.iter().map(String::as_str).collect())
            }
            Missing::Nobody if asked.is_empty() => {
                Some(self.versions.keys().map(String::as_str).collect())
            }
            Missing::Nobody => {
                Some(asked.iter().map(String::as_str).filter(|it| said(it)).collect())
            }
        }
    }

    /// For how long it is worth saying.
    pub fn good_for(&self) -> SignedDuration {
        SignedDuration::from_hours(i64::from(self.hours.unwrap_or(HOURS)))
    }

    /// The languages a machine is to make of the programme's, if that is the rule: those that people it is for read,
    /// in which nobody has written it.
    pub fn for_machine<'a>(
        &self,
        languages: impl Iterator<Item = &'a LanguageCode>,
        readers: &BTreeSet<String>,
        programme: &LanguageCode,
    ) -> Vec<&'a LanguageCode> {
        let is_written = |it: &str| self.versions.contains_key(it) && !self.machine.contains(it);
        let is_wanted = |it: &&LanguageCode| {
            *it != programme && readers.contains(it.as_str()) && !is_written(it.as_str())
        };
        languages.filter(is_wanted).collect()
    }

    /// Without what a machine has made of it.
    #[must_use]
    pub fn by_people(mut self) -> Self {
        let made = std::mem::take(&mut self.machine);
        self.versions.retain(|it, _| !made.contains(it));
        self.unmade.clear();
        self.despite = false;
        self
    }

    /// Whether a second person approves it, being for so many.
    pub fn takes_two(&self, people: i64, over: u32) -> bool {
        self.urgent.is_some() || people > i64::from(over)
    }

    /// What is told of it.
    pub fn told(&self, programme: &LanguageCode) -> Told {
        Told {
            versions: self.versions.clone(),
            extra: Extra {
                programme: programme.to_string(),
                machine: self.machine.clone(),
                link: self.link.clone(),
                asks: self.asks,
                attached: self.attached.clone(),
            },
        }
    }
}

/// What people are told.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Told {
    /// The words, by languages.
    pub versions: BTreeMap<String, Words>,
    /// What is beside them.
    pub extra: Extra,
}

/// What is beside the words of an announcement.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Extra {
    /// The programme's language.
    pub programme: String,
    /// The languages of which a machine has made the version.
    pub machine: BTreeSet<String>,
    /// The page a button leads to.
    pub link: Option<String>,
    /// What is asked.
    pub asks: Asks,
    /// What goes with it.
    pub attached: Option<Attached>,
}
