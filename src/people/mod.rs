//! Who there is: learners, and how they want it. A mentor is a person like them who also answers others.

mod address;
mod belonging;
mod words;

pub use address::{Address, ChannelName, Origin};
pub use belonging::{Belonging, OrganisationId, Role};
pub use words::Words;

use jiff::{Timestamp, tz::TimeZone};
use serde::{Deserialize, Serialize};

use crate::{
    content::{ChoiceName, Course, Days, LanguageCode, Reading},
    schedule::{OwnTime, QUIET_FROM, QUIET_UNTIL},
};

/// A learner's number in this installation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct LearnerId(pub i64);

/// A talk's number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct TalkId(pub i64);

/// The number of something that was said in a talk.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct MessageId(pub i64);

/// A learner, and how they want it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Learner {
    /// Their number.
    pub id: LearnerId,
    /// The course they take: a folder of `dialogues/`.
    pub course: String,
    /// Their language; before they choose one, the one their phone asks for.
    pub language: LanguageCode,
    /// Standard or easy words.
    pub reading: Reading,
    /// What to call them.
    pub name: Option<Words>,
    /// Where they are: a key of `dialogues/zones.toml`.
    pub country: Option<ChoiceName>,
    /// The IANA name of their zone; the programme's, until they say where they are.
    pub zone: String,
    /// The hour they chose.
    pub hour: Option<i8>,
    /// The days they chose.
    pub days: Days,
    /// Whether Solis may speak unasked.
    pub reminders: Reminders,
}

/// Whether Solis may speak unasked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Reminders {
    /// On lesson days.
    #[default]
    On,
    /// Not until then.
    PausedUntil(Timestamp),
    /// Never.
    Off,
}

impl Learner {
    /// Somebody who has not said yet how they want it.
    pub fn newcomer(id: LearnerId, course: &str, language: LanguageCode, zone: &str) -> Self {
        Self {
            id,
            course: course.to_owned(),
            language,
            reading: Reading::default(),
            name: None,
            country: None,
            zone: zone.to_owned(),
            hour: None,
            days: Days::default(),
            reminders: Reminders::default(),
        }
    }

    /// The learner's own time. A zone that the data no longer knows falls back to UTC, a course without a rhythm to
    /// every day: a bad setting never silences anybody.
    pub fn own_time(&self, course: &Course) -> OwnTime {
        OwnTime {
            zone: TimeZone::get(&self.zone).unwrap_or(TimeZone::UTC),
            hour: self.hour.unwrap_or(course.hour).clamp(QUIET_UNTIL, QUIET_FROM - 1),
            days: self.days.rhythm().unwrap_or(&course.days).clone(),
        }
    }

    /// Whether Solis may speak unasked at this moment, as far as the learner's own wish goes.
    pub fn wants_messages(&self, now: Timestamp) -> bool {
        match self.reminders {
            Reminders::On => true,
            Reminders::PausedUntil(then) => now >= then,
            Reminders::Off => false,
        }
    }
}
