//! A learner's whole way: the lessons one after another, and the talk around them.
//!
//! The engine moves one dialogue; a journey is a pile of them. The one on top is in front: words go to it. A homework
//! lies at the bottom while the next lesson goes on; the menu lies on top of the question it interrupted, which is
//! said again when the menu is gone. Everything here is pure: [`proceed`] takes a learner, their journey, what
//! happened and the moment, and returns all three anew with what has to be done.

mod acts;
mod alarms;
mod facts;
mod gate;
mod heard;
mod homework;
mod plan;
mod settings;
mod walk;

pub use alarms::{Alarm, HomeworkAlarm, Rung};
pub use heard::Key;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::{
    content::{DialogueName, Library, Share, StepName},
    engine::{Line, Said, State, Tap},
    people::Learner,
};
use walk::Walk;

/// How far a learner is.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Journey {
    /// How many turns there have been.
    pub turn: u32,
    /// The dialogues that are open; the last one is in front.
    pub places: Vec<Place>,
    /// The lessons that are finished, in that order.
    pub done: Vec<DialogueName>,
    /// When the learner last came to the end of a lesson, or to its homework.
    pub learned_at: Option<Timestamp>,
    /// When the learner last said or tapped something.
    pub answered_at: Option<Timestamp>,
    /// Whether the first settings (place, hour, days) have been asked for.
    pub settled: bool,
    /// Whether a lesson day's message still waits for an answer; then the ladder takes over.
    pub invited: bool,
    /// Whether Solis has said goodbye, and is silent until the learner comes back.
    pub silent: bool,
    /// When Solis spoke unasked in the last week.
    pub spoken: Vec<Timestamp>,
    /// Why it did so last, and when.
    pub why: Option<(Why, Timestamp)>,
    /// The lesson day that is planned.
    pub lesson_day: Option<Timestamp>,
    /// The rung of the ladder that is planned.
    pub lapse: Option<(Rung, Timestamp)>,
}

/// An open dialogue.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Place {
    /// Which.
    pub dialogue: DialogueName,
    /// Where it begins, if not at its first step.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at: Option<StepName>,
    /// Where the learner is in it.
    pub state: State,
    /// Whether it waits for its turn after another, and must not be dropped for the menu.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub queued: bool,
}

/// What happened to a learner.
#[derive(Clone, Debug, PartialEq)]
pub enum Happening {
    /// They opened the chat.
    Started,
    /// They went on from another device or messenger.
    Moved,
    /// They tapped a button under a line.
    Tapped(Tap),
    /// They pressed a button that is always there, or gave its command.
    Pressed(Key),
    /// They said something in their own words.
    Said(Said),
    /// An alarm rang.
    Woke(Alarm),
}

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
    /// Ring then. An alarm of the same name is moved.
    Wake {
        /// What for.
        alarm: Alarm,
        /// When.
        at: Timestamp,
    },
    /// Put a card on the mentor desk.
    CallMentor {
        /// The dialogue that asks for it.
        dialogue: DialogueName,
        /// The pile.
        topic: String,
    },
    /// Pass this on to the mentor.
    Relay(Said),
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
    /// Solis was down, and a tap may have been lost.
    Again,
}

/// Everything after something happened.
#[derive(Clone, Debug)]
pub struct Outcome {
    /// The learner, with new settings if they set any.
    pub learner: Learner,
    /// Where they are now.
    pub journey: Journey,
    /// What has to be done, in this order.
    pub orders: Vec<Order>,
}

/// Lets one thing happen to a learner.
pub fn proceed(
    library: &Library,
    learner: Learner,
    journey: Journey,
    happening: Happening,
    now: Timestamp,
) -> Outcome {
    let is_alarm = matches!(happening, Happening::Woke(_));
    let mut walk = Walk::new(library, learner, journey, now);
    match happening {
        Happening::Woke(alarm) => walk.woke(alarm),
        Happening::Started => walk.started(),
        Happening::Moved => walk.moved(),
        Happening::Tapped(tap) => walk.tapped(tap),
        Happening::Pressed(key) => walk.pressed(key),
        Happening::Said(said) => walk.said(said),
    }
    walk.plan(is_alarm);
    walk.finish()
}

impl Journey {
    /// The steps the learner stands on, as `dialogue#step`, for those who change lessons.
    pub fn standing(&self) -> Vec<String> {
        let step = |place: &Place| Some(format!("{}#{}", place.dialogue, place.state.step()?));
        self.places.iter().filter_map(step).collect()
    }

    /// The number of the open question, if one is open in front.
    pub fn open_question(&self) -> Option<u32> {
        use crate::engine::Waiting;
        self.places.last().and_then(|place| match place.state.waiting {
            Waiting::Tap(_) => Some(place.state.asked),
            Waiting::Begin
            | Waiting::Words(_)
            | Waiting::Homework(_)
            | Waiting::Mentor(_)
            | Waiting::Nothing => None,
        })
    }
}
