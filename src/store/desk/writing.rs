//! What the next words of one of the staff are for.

use serde::{Deserialize, Serialize};

use crate::{desk::Practice, engine::Said, people::TalkId};
/// What somebody's next words are for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Writing {
    /// A note on a talk, for colleagues.
    Note(TalkId),
    /// They are said already; it is asked in which talk.
    Whom(Vec<Pending>),
    /// Their name.
    Name,
    /// When they answer.
    Hours,
    /// Days off.
    Holidays,
    /// What they want to announce.
    Announcement,
    /// The talk with the made-up learner, which is so far.
    Practice(Practice),
}

impl Writing {
    /// What is said already and for nobody yet.
    pub fn pending(self) -> Vec<Pending> {
        match self {
            Self::Whom(pending) => pending,
            Self::Note(_)
            | Self::Name
            | Self::Hours
            | Self::Holidays
            | Self::Announcement
            | Self::Practice(_) => Vec::new(),
        }
    }
}

/// Something that was said to nobody yet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pending {
    /// What.
    pub said: Said,
    /// Where it was written: the identity, and the channel's number of it.
    pub written: Option<(i64, String)>,
}
