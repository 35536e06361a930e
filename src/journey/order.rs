//! What a turn leaves to be done, and why Solis speaks unasked.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::{Agreed, Alarm, Asking, Doubt, Invitation, Judged, Shows, Wish};
use crate::{
    content::{DialogueName, Share, StepName},
    engine::{Line, Said},
};

/// What has to be done.
#[derive(Clone, Debug, PartialEq)]
pub enum Order {
    /// Say this.
    Say {
        /// What.
        line: Line,
        /// Why, if nobody asked.
        why: Option<Why>,
    },
    /// Keep an answer.
    Remember {
        /// The dialogue.
        dialogue: DialogueName,
        /// The question.
        step: StepName,
        /// The answer.
        said: Said,
        /// Who may read it.
        share: Share,
    },
    /// Keep what they say of a lesson.
    Judge(Judged),
    /// Ring then. An alarm of the same name is moved.
    Wake {
        /// What for.
        alarm: Alarm,
        /// When.
        at: Timestamp,
    },
    /// Put a card on the mentor desk.
    CallMentor {
        /// What it is about.
        asking: Asking,
        /// What the card may show.
        shows: Shows,
    },
    /// Keep what they agree to.
    Agree(Agreed),
    /// Tell those who run the programme that a fact is wrong.
    Doubt(Doubt),
    /// Pass this on to the mentor.
    Relay(Said),
    /// Let them into this group.
    Join(Invitation),
    /// Do as they wish with their talk.
    Talk(Wish),
    /// Forget them: whatever else was to be done falls out.
    Forget,
    /// Tell the learner that this button is no longer on offer.
    Closed,
}

/// Why Solis spoke unasked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Why {
    /// It was a lesson day.
    LessonDay,
    /// Solis had missed a lesson day.
    MissedDay,
    /// A homework was open.
    Homework,
    /// The learner was away.
    Nudge,
    /// Solis was down, and an answer may have been lost.
    Again,
}
