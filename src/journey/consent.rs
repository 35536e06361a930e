//! What may be done with a learner's data: asked after their first lesson, each purpose by itself; and what happens to
//! somebody who is too young to agree. Without the first of these answers no further lesson begins.

use serde::{Deserialize, Serialize};

use super::{
    Order, Place,
    walk::{Walk, is_lesson},
};
use crate::{
    content::{Arg, DialogueName, Fact, Purpose, StepName, Surface, Word},
    engine::Waiting,
    people::Reminders,
};

/// How it is with somebody who is too young to agree by themselves.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Young {
    /// They say that they are: nothing goes on until a person has looked at it.
    Waits,
    /// Somebody who runs the programme says that they may go on: a parent or guardian has agreed, or it was a wrong tap.
    VouchedFor,
}

/// An answer to a question for consent, as it is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Agreed {
    /// What for.
    pub purpose: Purpose,
    /// The dialogue of the question.
    pub dialogue: DialogueName,
    /// The question.
    pub step: StepName,
    /// Whether they agree.
    pub given: bool,
}

impl Walk<'_> {
    /// Keeps an answer. Whoever does not agree to be taught is sent nothing unasked until they do.
    pub(super) fn agree(&mut self, agreed: Agreed) {
        let before = self.journey.agreed.insert(agreed.purpose, agreed.given);
        match (agreed.purpose, agreed.given, before) {
            (Purpose::Course, false, _) => self.learner.reminders = Reminders::Off,
            (Purpose::Course, true, Some(false)) => self.learner.reminders = Reminders::On,
            (Purpose::Course | Purpose::Trainer | Purpose::Reports | Purpose::Talk, _, _) => {}
        }
        self.orders.push(Order::Agree(agreed));
    }

    /// What a learner lets a mentor see is agreed to with the talk itself, and with nothing else.
    pub(super) fn agree_to_talk(&mut self) {
        let (dialogue, step) = Surface::Person.entry();
        self.orders.push(Order::Agree(Agreed {
            purpose: Purpose::Talk,
            dialogue,
            step,
            given: true,
        }));
    }

    /// Whether this dialogue must not begin yet: something has to be asked or looked at first.
    pub(super) fn is_kept_from(&self, dialogue: &DialogueName) -> Option<Surface> {
        if !is_lesson(dialogue) {
            None
        } else if self.journey.young == Some(Young::Waits) {
            Some(Surface::YoungStill)
        } else if self.has_learned() && !self.agrees_to(Purpose::Course) {
            Some(Surface::Consent)
        } else if self.is_at_gate(dialogue) {
            Some(Surface::Permit)
        } else {
            None
        }
    }

    /// Whether the first lesson is behind them, after which they are asked.
    fn has_learned(&self) -> bool {
        self.journey.learned_at.is_some() || !self.journey.done.is_empty()
    }

    pub(super) fn agrees_to(&self, purpose: Purpose) -> bool {
        self.journey.agreed.get(&purpose) == Some(&true)
    }

    /// Gives the questions the fact they ask for.
    pub(super) fn say_whether_age_matters(&self, place: &mut Place) {
        let fact = Fact::AgeMatters;
        if place.dialogue == fact.dialogue() {
            let is_new = self.journey.agreed.is_empty() && self.journey.young.is_none();
            place.state.knows(fact, is_new && self.age().is_some());
        }
    }

    /// From which age somebody may agree by themselves where this learner is.
    pub(super) fn age(&self) -> Option<u8> {
        self.library.age_to_agree(self.learner.country.as_ref())
    }

    /// They are too young: the lessons are put away, nothing comes unasked, and a person is called.
    pub(super) fn is_too_young(&mut self) {
        self.journey.young = Some(Young::Waits);
        self.learner.reminders = Reminders::Off;
        // What is left of a lesson is its homework, which can wait.
        self.journey.places.retain(|it| matches!(it.state.waiting, Waiting::Homework(_)));
        self.open(Surface::Young);
    }

    /// Somebody who runs the programme says that they may go on.
    pub(super) fn vouched_for(&mut self) {
        if self.journey.young == Some(Young::Waits) {
            self.journey.young = Some(Young::VouchedFor);
            self.learner.reminders = Reminders::On;
            self.open(Surface::YoungVouched);
        }
    }

    /// What they have agreed to so far, a line each.
    pub(super) fn agreed(&self) -> Arg {
        let asked = [
            (Purpose::Course, Word::ForCourse),
            (Purpose::Trainer, Word::ForTrainer),
            (Purpose::Reports, Word::ForReports),
        ];
        let line = |(purpose, word): (Purpose, Word)| {
            let answer = match self.journey.agreed.get(&purpose) {
                Some(true) => Word::Agreed,
                Some(false) => Word::NotAgreed,
                None => Word::NotAsked,
            };
            [word, answer].map(|it| Arg::Text(Word::dialogue(), it.key())).to_vec()
        };
        Arg::List(asked.map(line).to_vec())
    }
}
