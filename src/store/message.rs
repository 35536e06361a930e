//! What a line of the outbox says.

use serde::{Deserialize, Serialize};

use super::AnnouncementId;
use crate::{
    content::LanguageCode,
    engine::{Line, Part},
    office::announcing::DraftId,
    people::{MessageId, TalkId},
};

/// What is said to a learner.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Message {
    /// A line of a dialogue.
    Line(Line),
    /// What the people who run the programme announce.
    Announcement {
        /// Which.
        announcement: AnnouncementId,
    },
    /// The same, and it waits for no morning.
    Urgent {
        /// Which.
        urgent: AnnouncementId,
    },
    /// What is still to be announced, for whoever writes it.
    Sample {
        /// Which draft.
        sample: DraftId,
        /// In which language.
        tongue: LanguageCode,
    },
    /// A line about a talk, for a mentor.
    Card {
        /// Which talk.
        talk: TalkId,
        /// The line.
        card: Line,
    },
    /// What somebody has said in a talk.
    Said {
        /// What.
        said: MessageId,
        /// How much of it.
        #[serde(default, skip_serializing_if = "Part::is_whole")]
        part: Part,
    },
    /// What somebody has said in a talk, and then changed.
    Changed {
        /// What.
        changed: MessageId,
        /// Whether it is said anew; else it is changed where it stands, if that can be done.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        anew: bool,
        /// How much of it.
        #[serde(default, skip_serializing_if = "Part::is_whole")]
        part: Part,
    },
    /// To whoever said something in a talk: it could not be passed on.
    Unsaid {
        /// What.
        unsaid: MessageId,
    },
}
