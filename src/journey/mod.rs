//! A learner's whole way: the lessons one after another, and the talk around them.
//!
//! The engine moves one dialogue; a journey is a pile of them. The one on top is in front: words go to it. A homework
//! lies at the bottom while the next lesson goes on; the menu lies on top of the question it interrupted, which is
//! said again when the menu is gone. Everything here is pure: [`proceed`] takes a learner, their journey, what
//! happened and the moment, and returns all three anew with what has to be done.

mod acts;
mod alarms;
mod clear;
mod consent;
mod country;
mod danger;
mod ends;
mod facts;
mod gate;
mod heard;
mod homework;
mod invited;
mod memory;
mod one_page;
mod order;
mod permit;
mod plan;
mod rung;
mod settings;
mod stuck;
mod talk;
mod today;
mod walk;

pub use alarms::{Alarm, HomeworkAlarm, TalkRing};
pub use clear::{Judged, Verdict};
pub use consent::{Agreed, Young};
pub use country::{Doubt, Doubted};
pub use danger::{Deed, Hush};
pub use facts::on_the_clock;
pub use heard::Key;
pub use invited::Invitation;
pub use memory::{Learned, Leitner, Spacing};
pub use one_page::OnePage;
pub use order::{Order, Why};
pub use rung::Rung;
pub use stuck::{Hard, Stuck, StuckBy};
pub use talk::{Asking, Mentoring, Shows, Wish};

use std::collections::BTreeMap;

use jiff::{Timestamp, civil::Date};
use serde::{Deserialize, Serialize};

use crate::{
    content::{DialogueName, Library, Permit, Purpose, StepName},
    engine::{Said, State, Tap},
    people::{Learner, Words},
};
use walk::{Walk, is_lesson};

/// How far a learner is.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
#[expect(clippy::struct_excessive_bools, reason = "each is a yes or no of its own")]
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
    /// How far their wish for a person is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mentoring: Option<Mentoring>,
    /// What they are about to ask a person for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub asking: Option<Asking>,
    /// What fell due while a person talked with them.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub held: Vec<Alarm>,
    /// Whether everything unasked has stopped because the learner asked for help in danger.
    pub hush: Option<Hush>,
    /// Whether somebody reads now what this learner writes to a person on duty. It is nothing of the learner's, and is
    /// not kept: whoever knows says so before each turn.
    #[serde(skip)]
    pub on_duty: bool,
    /// The first day of their group, before which nothing unasked is said. It is the group's, and is not kept here.
    #[serde(skip)]
    pub begins_on: Option<Date>,
    /// When their last talk with a person was over.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub talked_at: Option<Timestamp>,
    /// The lesson day that fell due in a talk, and when it is made up for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub made_up: Option<Timestamp>,
    /// What they have agreed to, and what not; a purpose they have not been asked about is not there.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub agreed: BTreeMap<Purpose, bool>,
    /// Whether they are too young to agree by themselves.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub young: Option<Young>,
    /// A group they can join.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub invitation: Option<Invitation>,
    /// What they have learned, and when they are asked about it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub learned: Vec<Learned>,
    /// Whether they may usually work for themselves where they are, as far as they were told, and when.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub permit: Option<(Permit, Timestamp)>,
    /// The fact they say is wrong, until they have said how.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub doubts: Option<String>,
    /// What has been hard for them.
    #[serde(skip_serializing_if = "Hard::is_nothing")]
    pub hard: Hard,
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
    /// The lesson it asks about, if it asks whether one was clear.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub about: Option<DialogueName>,
    /// The version of the lesson they are in, or that is asked about.
    #[serde(default = "first", skip_serializing_if = "is_first")]
    pub version: u32,
    /// Since when they are in this lesson.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub since: Option<Timestamp>,
}

/// The version of whatever was begun before there were versions.
fn first() -> u32 {
    1
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde asks so")]
fn is_first(version: &u32) -> bool {
    *version == first()
}

impl Place {
    /// A dialogue that has not begun, and begins at this step, or at its first.
    pub fn new(dialogue: DialogueName, at: Option<StepName>) -> Self {
        let (state, version) = (State::default(), first());
        Self { dialogue, at, state, queued: false, about: None, version, since: None }
    }
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
    /// They changed something they had said.
    Reworded(Said),
    /// An alarm rang.
    Woke(Alarm),
    /// They have become one of the staff.
    Joined,
    /// They have opened a link into a group, and are known already.
    Invited(Invitation),
    /// A mentor of this name has taken them.
    MentorCame(Words),
    /// Their mentor has gone without ending the talk; others are asked.
    MentorGone,
    /// The talk with their mentor is over.
    MentorLeft,
    /// Somebody who runs the programme says that they may go on, though they are young.
    VouchedFor,
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
    /// What the learner did in distress or danger; the words they wrote then are nobody's.
    pub deed: Option<Deed>,
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
        Happening::Reworded(said) => walk.reworded(&said),
        Happening::Joined => {}
        Happening::Invited(invitation) => walk.invited(invitation),
        Happening::MentorCame(name) => walk.mentor_came(name),
        Happening::MentorGone => walk.mentor_gone(),
        Happening::MentorLeft => walk.mentor_left(),
        Happening::VouchedFor => walk.vouched_for(),
    }
    walk.offer_help();
    walk.forget_asking();
    walk.plan(is_alarm);
    walk.finish()
}

impl Journey {
    /// The steps the learner stands on, as `dialogue#step`, for those who change lessons.
    pub fn standing(&self) -> Vec<String> {
        let step =
            |place: &Place| Some(format!("{}#{}", place.dialogue.today(), place.state.step()?));
        self.places.iter().filter_map(step).collect()
    }

    /// The lesson the learner is in, with the step they stand on; the last one they finished, if they are in none.
    pub fn lesson(&self) -> Option<(&DialogueName, Option<&StepName>)> {
        let open = self.places.iter().rev().find(|place| is_lesson(&place.dialogue));
        let open = open.map(|place| (&place.dialogue, place.state.step()));
        open.or_else(|| self.done.last().map(|lesson| (lesson, None)))
    }

    /// Since when the learner is stuck in a lesson: help was offered, nobody has come, and the lesson is not finished.
    pub fn stuck_since(&self) -> Option<Timestamp> {
        let stuck = self.hard.last.as_ref().filter(|it| !self.done.contains(&it.dialogue.today()));
        stuck.and(self.hard.offered_at)
    }

    /// The number of the open question, if one with buttons is open in front.
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

    /// The same, if it is one for words.
    pub fn open_words(&self) -> Option<u32> {
        use crate::engine::Waiting;
        self.places.last().and_then(|place| match place.state.waiting {
            Waiting::Words(_) => Some(place.state.asked),
            Waiting::Begin
            | Waiting::Tap(_)
            | Waiting::Homework(_)
            | Waiting::Mentor(_)
            | Waiting::Nothing => None,
        })
    }
}
