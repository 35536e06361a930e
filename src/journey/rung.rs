//! The ladder for somebody who has been away.

use serde::{Deserialize, Serialize};

use crate::content::Surface;

/// A rung of the ladder (`curriculum`: day 3, day 7, day 21, a goodbye, then silence).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Rung {
    /// Three days away.
    Day3,
    /// A week away.
    Day7,
    /// Three weeks away.
    Day21,
    /// A month away: the last message.
    Goodbye,
}

impl Rung {
    /// After how many days without an answer.
    pub fn days(self) -> i64 {
        match self {
            Self::Day3 => 3,
            Self::Day7 => 7,
            Self::Day21 => 21,
            Self::Goodbye => 30,
        }
    }

    /// The rung after this one.
    pub(super) fn next(self) -> Option<Self> {
        match self {
            Self::Day3 => Some(Self::Day7),
            Self::Day7 => Some(Self::Day21),
            Self::Day21 => Some(Self::Goodbye),
            Self::Goodbye => None,
        }
    }

    /// What is said on it.
    pub(super) fn surface(self) -> Surface {
        match self {
            Self::Day3 => Surface::Day3,
            Self::Day7 => Surface::Day7,
            Self::Day21 => Surface::Day21,
            Self::Goodbye => Surface::Goodbye,
        }
    }
}
