//! What the choices of a setting mean.

use std::sync::LazyLock;

use serde::{Deserialize, Serialize};

use super::texts::Reading;
use crate::schedule::{QUIET_FROM, QUIET_UNTIL, Rhythm};

/// On which days a learner wants lessons.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Days {
    /// As the course has it.
    #[default]
    Course,
    /// Every day.
    EveryDay,
    /// Monday to Friday.
    Weekdays,
    /// Monday, Wednesday, Friday.
    MonWedFri,
    /// Tuesday, Thursday, Saturday.
    TueThuSat,
    /// Saturday and Sunday.
    Weekend,
}

/// Whether unasked messages shall come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wish {
    /// On lesson days.
    On,
    /// Not for seven days.
    PauseSevenDays,
    /// Never.
    Off,
}

impl Days {
    /// Reads a choice: `mon-wed-fri`.
    pub fn named(choice: &str) -> Option<Self> {
        Some(match choice {
            "course" => Self::Course,
            "every-day" => Self::EveryDay,
            "weekdays" => Self::Weekdays,
            "mon-wed-fri" => Self::MonWedFri,
            "tue-thu-sat" => Self::TueThuSat,
            "weekend" => Self::Weekend,
            _ => return None,
        })
    }

    /// The rhythm, unless it is the course's.
    pub fn rhythm(self) -> Option<&'static Rhythm> {
        static READ: LazyLock<Vec<(Days, Rhythm)>> = LazyLock::new(|| {
            let read = |days: Days| Some((days, days.line()?.parse().ok()?));
            Days::ALL.into_iter().filter_map(read).collect()
        });
        READ.iter().find(|(days, _)| *days == self).map(|(_, rhythm)| rhythm)
    }

    /// All of them.
    const ALL: [Self; 6] = [
        Self::Course,
        Self::EveryDay,
        Self::Weekdays,
        Self::MonWedFri,
        Self::TueThuSat,
        Self::Weekend,
    ];

    fn line(self) -> Option<&'static str> {
        match self {
            Self::Course => None,
            Self::EveryDay => Some("* * *"),
            Self::Weekdays => Some("* * Mon-Fri"),
            Self::MonWedFri => Some("* * Mon,Wed,Fri"),
            Self::TueThuSat => Some("* * Tue,Thu,Sat"),
            Self::Weekend => Some("* * Sat,Sun"),
        }
    }
}

impl Wish {
    /// Reads a choice: `pause-7`.
    pub fn named(choice: &str) -> Option<Self> {
        Some(match choice {
            "on" => Self::On,
            "pause-7" => Self::PauseSevenDays,
            "off" => Self::Off,
            _ => return None,
        })
    }
}

impl Reading {
    /// Reads a choice. It cannot be called `easy`, which is the name of the easy words themselves.
    pub fn named(choice: &str) -> Option<Self> {
        Some(match choice {
            "standard" => Self::Standard,
            "easy-words" => Self::Easy,
            _ => return None,
        })
    }

    /// Its name, as it is kept.
    pub fn name(self) -> &'static str {
        match self {
            Self::Standard => "standard",
            Self::Easy => "easy",
        }
    }
}

/// Reads the choice of an hour: `at-18`. Hours of quiet are no choice.
pub fn hour_named(choice: &str) -> Option<i8> {
    let hour = choice.strip_prefix("at-")?.parse().ok()?;
    (QUIET_UNTIL..QUIET_FROM).contains(&hour).then_some(hour)
}
