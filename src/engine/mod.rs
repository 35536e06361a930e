//! How a dialogue moves: where a learner is in it, plus what just happened, gives where they are now and what has to
//! be done about it.
//!
//! Nothing here waits, reads a clock, or knows a database or a channel. The whole engine is one function,
//! [`advance`], and it can be read in one sitting. It is total: an event nobody waits for changes nothing.

mod kept;
mod line;
mod parts;
mod put;
mod said;
mod turn;

pub use line::{Line, Tap};
pub use parts::Part;
pub use said::{About, Attachment, Said};

use serde::{Deserialize, Serialize};

use crate::{
    content::{ChoiceName, Fact, Frame, Lesson, Purpose, Setting, Share, Step, StepName, Then},
    people::Words,
};
use turn::Draft;

/// Where a learner is in a dialogue.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct State {
    /// What the dialogue is waiting for.
    pub waiting: Waiting,
    /// The turn in which the open question was first asked; buttons carry it, so that an older one is known.
    pub asked: u32,
    /// The turn in which it was last said.
    #[serde(default)]
    pub said: u32,
    /// What the learner tapped, for the steps that look back.
    pub answers: Vec<(StepName, ChoiceName)>,
    /// What they have put so far, one after the other, where something is put in order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub put: Vec<ChoiceName>,
}

/// What a dialogue is waiting for.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Waiting {
    /// The first word.
    #[default]
    Begin,
    /// A tap on a button under this step.
    Tap(StepName),
    /// Words of the learner's own.
    Words(StepName),
    /// A homework: a tap on “done”, or the clock.
    Homework(StepName),
    /// The mentor, who has taken over.
    Mentor(StepName),
    /// Nothing: the dialogue is over.
    Nothing,
}

/// What just happened.
#[derive(Clone, Debug, PartialEq)]
pub enum Event {
    /// The dialogue was opened, at its first step or at this one.
    Began(Option<StepName>),
    /// A button was tapped.
    Tapped(Tap),
    /// The learner said something in their own words.
    Said(Said),
    /// A timer set by [`Effect::Wake`] ran out.
    Woke(Timer),
    /// The mentor gave the learner back.
    MentorLeft,
    /// The learner goes on without waiting for the mentor, or without words of their own.
    MovedOn,
    /// The open question is to be said once more.
    AskedAgain,
}

/// What has to be done about it.
#[derive(Clone, Debug, PartialEq)]
pub enum Effect {
    /// Tell the learner something.
    Say(Line),
    /// Keep an answer.
    Remember {
        /// The question.
        step: StepName,
        /// What they said: the choice's name, or their own words.
        said: Said,
        /// Who may read it.
        share: Share,
    },
    /// Keep how the learner wants something; nothing, where they skipped it.
    Set(Setting, Option<Words>),
    /// Keep whether the learner agrees to something that is done with their data.
    Agree {
        /// What for.
        purpose: Purpose,
        /// The question.
        step: StepName,
        /// Whether they agree.
        given: bool,
    },
    /// Keep how well they remember what a question about an earlier lesson asks.
    Recalled {
        /// The question.
        step: StepName,
        /// Whether they remember.
        well: bool,
    },
    /// Show what is so in the learner's country.
    ShowFacts(Frame),
    /// Come back with [`Event::Woke`] in so many days, at the learner's hour.
    Wake(Timer, i32),
    /// Put a card on this pile of the mentor desk.
    CallMentor(String),
    /// Pass this on to the mentor.
    Relay(Said),
    /// Tell the learner that the button they tapped is no longer on offer.
    Closed,
    /// The dialogue is over; go on there.
    HandOver(Then),
}

/// An alarm for a homework.
///
/// It names its step and the turn in which the homework was given, so an alarm left over from a homework that is
/// done, or taken a second time, wakes nobody.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Timer {
    /// The homework.
    pub step: StepName,
    /// The turn in which it was given.
    pub asked: u32,
    /// What it is time for.
    pub ring: Ring,
}

/// What it is time for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Ring {
    /// A reminder, with so many days left.
    Reminder {
        /// How many days are left.
        days: i32,
    },
    /// The end of waiting.
    Due,
}

/// The outcome of one event.
#[derive(Clone, Debug, PartialEq)]
pub struct Turn {
    /// Where the learner is now.
    pub state: State,
    /// What has to be done, in this order.
    pub effects: Vec<Effect>,
}

/// Moves a dialogue by one event. `number` counts the learner's turns; it marks the buttons asked in this one.
pub fn advance(lesson: &Lesson, state: State, number: u32, event: Event) -> Turn {
    let mut draft = Draft::new(lesson, state, number);
    match event {
        Event::Began(at) => draft.begin(at.as_ref()),
        Event::Tapped(tap) => draft.tapped(&tap),
        Event::Said(said) => draft.said(said),
        Event::Woke(timer) => draft.woke(&timer),
        Event::MentorLeft => draft.mentor_left(),
        Event::MovedOn => draft.moved_on(),
        Event::AskedAgain => draft.ask_again(),
    }
    draft.finish()
}

impl Waiting {
    /// What is waited for at a step; one that does not wait leaves nothing to wait for.
    fn at(name: &StepName, step: &Step) -> Self {
        let waiting = match step {
            Step::Set(set) if set.what.is_written() => Self::Words,
            Step::Ask(_)
            | Step::Choose(_)
            | Step::Recall(_)
            | Step::Order(_)
            | Step::Set(_)
            | Step::Consent(_) => Self::Tap,
            Step::Reflect(_) | Step::Number(_) => Self::Words,
            Step::Homework(_) => Self::Homework,
            Step::Handoff(_) => Self::Mentor,
            Step::Say(_) | Step::When(_) | Step::Finish(_) | Step::Facts(_) => {
                return Self::Nothing;
            }
        };
        waiting(name.clone())
    }

    /// Waits for words where it waited for a tap, or the other way round, if the step is asked so today.
    pub fn fit(&mut self, lesson: &Lesson) {
        let (Self::Tap(name) | Self::Words(name)) = &*self else { return };
        let today = lesson.step(name).map(|step| Self::at(name, step));
        if let Some(today @ (Self::Tap(_) | Self::Words(_))) = today {
            *self = today;
        }
    }
}

impl State {
    /// The step the learner stands on, if they stand anywhere.
    pub fn step(&self) -> Option<&StepName> {
        match &self.waiting {
            Waiting::Tap(step)
            | Waiting::Words(step)
            | Waiting::Homework(step)
            | Waiting::Mentor(step) => Some(step),
            Waiting::Begin | Waiting::Nothing => None,
        }
    }

    /// Gives a dialogue a fact, as if it were an earlier answer.
    pub fn knows(&mut self, fact: Fact, is_so: bool) {
        self.hears(fact, Fact::answer(is_so));
    }

    /// The same, where the fact is more than yes or no.
    pub fn hears(&mut self, fact: Fact, answer: &str) {
        let name = fact.name();
        self.answers.retain(|(step, _)| *step != name);
        self.answers.push((name, answer.into()));
    }

    /// Whether this tap is on a button of the question that is open now.
    pub fn offers(&self, lesson: &Lesson, tap: &Tap) -> bool {
        let offered = match &self.waiting {
            Waiting::Tap(step) | Waiting::Words(step) | Waiting::Homework(step) => step,
            Waiting::Begin | Waiting::Mentor(_) | Waiting::Nothing => return false,
        };
        *offered == tap.step
            && self.asked == tap.asked
            && lesson.step(&tap.step).is_some_and(|step| self.offered(step).contains(&tap.choice))
    }

    /// The buttons that are on offer where they stand: of what is put in order, those that are left.
    pub fn offered(&self, step: &Step) -> Vec<ChoiceName> {
        let Step::Order(order) = step else { return step.choices() };
        let again = Some(ChoiceName::again()).filter(|_| !self.put.is_empty());
        order.left(&self.put).into_iter().chain(again).collect()
    }
}
