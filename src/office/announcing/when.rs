//! When an announcement goes out.

use jiff::{
    Timestamp,
    civil::{Date, DateTime},
    tz::TimeZone,
};
use serde::{Deserialize, Serialize};

use crate::schedule::{OwnTime, Rhythm};

/// When an announcement goes out.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum When {
    /// At once.
    #[default]
    Now,
    /// At one moment for all.
    At(Timestamp),
    /// At this hour wherever somebody is.
    OwnHour(DateTime),
    /// Again and again, on days by the programme's clock.
    Rhythm {
        /// The day half of a cron line: `* * Mon`.
        days: String,
        /// The hour.
        hour: i8,
        /// The last day.
        until: Date,
    },
}

impl When {
    /// When it begins; nothing, if that never comes.
    pub fn begins(&self, zone: &TimeZone, now: Timestamp) -> Option<Timestamp> {
        match self {
            Self::Now | Self::OwnHour(_) => Some(now),
            Self::At(at) => Some(now.max(*at)),
            Self::Rhythm { .. } => self.next(zone, now),
        }
    }

    /// Whether it comes again and again.
    pub fn is_rhythm(&self) -> bool {
        match self {
            Self::Now | Self::At(_) | Self::OwnHour(_) => false,
            Self::Rhythm { .. } => true,
        }
    }

    /// When it comes again after an occurrence, if it does.
    pub fn next(&self, zone: &TimeZone, after: Timestamp) -> Option<Timestamp> {
        match self {
            Self::Now | Self::At(_) | Self::OwnHour(_) => None,
            Self::Rhythm { days, hour, until } => {
                let days = days.parse::<Rhythm>().ok()?;
                let time = OwnTime { zone: zone.clone(), hour: *hour, days };
                time.next_lesson_day(after).filter(|at| time.date(*at) <= *until)
            }
        }
    }

    /// When somebody in this zone hears it, where that is a matter of the zone.
    pub fn own(&self, zone: &str) -> Option<Timestamp> {
        match self {
            Self::Now | Self::At(_) | Self::Rhythm { .. } => None,
            Self::OwnHour(at) => {
                let zone = TimeZone::get(zone).unwrap_or(TimeZone::UTC);
                zone.to_ambiguous_timestamp(*at).compatible().ok()
            }
        }
    }
}
