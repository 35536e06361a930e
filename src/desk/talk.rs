//! A talk between a learner and a mentor, and how it moves.

use jiff::Timestamp;

use super::{Mentor, Offer};
use crate::{
    content::{DialogueName, Surface},
    journey::{Shows, Stuck, TalkRing},
    people::{LearnerId, TalkId},
};

/// A talk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Talk {
    /// Its number.
    pub id: TalkId,
    /// Who asked for it.
    pub learner: LearnerId,
    /// The mentor who has it, or had it last.
    pub mentor: Option<LearnerId>,
    /// How far it is.
    pub stage: Stage,
    /// The pile.
    pub topic: String,
    /// The dialogue in which it was asked for.
    pub dialogue: DialogueName,
    /// Where the learner is stuck, if that is why.
    pub stuck: Option<Stuck>,
    /// What a mentor sees of the learner.
    pub shows: Shows,
    /// How far around it has been offered.
    pub round: u32,
    /// Since when the learner waits: for a mentor, or for the mentor's answer; nothing, if they do not wait.
    pub waits_since: Option<Timestamp>,
    /// Whether it is for practice, with a made-up learner.
    pub is_practice: bool,
}

/// How far a talk is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// Nobody has it.
    Waiting,
    /// A mentor has it.
    Open,
    /// It is over.
    Closed,
}

/// What happens to a talk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Event {
    /// It is asked for, or for once more.
    Asked,
    /// The learner said something.
    LearnerSaid,
    /// The mentor said something.
    MentorSaid,
    /// A mentor takes it.
    Taken(LearnerId),
    /// A mentor who was asked does not take it.
    Passed(LearnerId),
    /// The mentor gives the learner back: it is over.
    GivenBack,
    /// The mentor hands it over: to a colleague, or to whoever takes it.
    HandedOver(Option<LearnerId>),
    /// The learner ends it, or no longer wants it.
    Ended,
    /// Something is not right, the learner says.
    Reported,
    /// Its alarm rang.
    Rang(TalkRing),
}

/// Who is there.
pub struct Room<'a> {
    /// The mentors.
    pub mentors: &'a [Mentor],
    /// Whom [`super::route`] would ask in which round, best first.
    pub route: &'a dyn Fn(u32) -> Vec<Offer>,
    /// When somebody who could take it comes on duty, if nobody is.
    pub next: Option<Timestamp>,
}

/// What has to be done about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Order {
    /// Offer it to this mentor.
    Offer(Offer),
    /// Tell a mentor.
    Tell(LearnerId, Surface),
    /// Tell those who run the programme.
    TellCoordinators(Surface),
    /// Let this happen to the learner.
    Learner(Turn),
    /// Ring then; an earlier alarm of the talk is moved.
    Wake(TalkRing, Timestamp),
}

/// What a talk does to a learner.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Turn {
    /// This mentor has come.
    Came(LearnerId),
    /// The mentor is gone, and others are asked.
    Gone,
    /// The talk is over.
    Left,
}

/// A talk after something has happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Moved {
    /// The talk.
    pub talk: Talk,
    /// What has to be done.
    pub orders: Vec<Order>,
}

/// Moves a talk by one event. An event that does not fit its stage changes nothing.
pub fn advance(talk: Talk, event: &Event, room: &Room<'_>, now: Timestamp) -> Moved {
    let mut draft = Draft { talk, orders: Vec::new(), room, now };
    match (draft.talk.stage, event) {
        (_, Event::Asked) => draft.asked(),
        (Stage::Waiting, Event::Taken(mentor)) => draft.taken(*mentor),
        (Stage::Open | Stage::Closed, Event::Taken(mentor)) => draft.too_late(*mentor),
        (_, Event::Passed(mentor)) => draft.tell(*mentor, Surface::DeskPassed),
        (Stage::Waiting, Event::LearnerSaid) => draft.said_while_waiting(),
        (Stage::Open, Event::LearnerSaid) => draft.waits(),
        (Stage::Open, Event::MentorSaid) => draft.talk.waits_since = None,
        (Stage::Open, Event::GivenBack) => draft.given_back(),
        (Stage::Open, Event::HandedOver(to)) => draft.handed_over(*to),
        (Stage::Waiting | Stage::Open, Event::Ended) => draft.ended(),
        (_, Event::Reported) => draft.orders.push(Order::TellCoordinators(Surface::DeskReported)),
        (Stage::Waiting, Event::Rang(TalkRing::Widen)) => draft.widen(),
        (Stage::Open, Event::Rang(TalkRing::Remind)) => draft.remind(),
        (Stage::Open, Event::Rang(TalkRing::Return)) => draft.take_away(),
        (Stage::Open, Event::Rang(TalkRing::Lost)) => draft.again(None),
        (Stage::Waiting, Event::MentorSaid | Event::GivenBack | Event::HandedOver(_))
        | (
            Stage::Closed,
            Event::LearnerSaid
            | Event::MentorSaid
            | Event::GivenBack
            | Event::HandedOver(_)
            | Event::Ended,
        )
        | (
            Stage::Waiting | Stage::Closed,
            Event::Rang(TalkRing::Remind | TalkRing::Return | TalkRing::Lost),
        )
        | (Stage::Open | Stage::Closed, Event::Rang(TalkRing::Widen)) => {}
    }
    Moved { talk: draft.talk, orders: draft.orders }
}

/// What will be [`Moved`].
pub(super) struct Draft<'a> {
    pub(super) talk: Talk,
    pub(super) orders: Vec<Order>,
    pub(super) room: &'a Room<'a>,
    pub(super) now: Timestamp,
}

impl Draft<'_> {
    fn asked(&mut self) {
        self.talk.stage = Stage::Waiting;
        self.talk.round = 0;
        self.talk.waits_since = Some(self.now);
        // Whoever had it before is asked first.
        match self.talk.mentor.take().and_then(|it| self.fitting(it)) {
            Some(offer) => self.offer(vec![offer]),
            None => self.wait_for_words(),
        }
    }

    /// This mentor, if they can take it.
    fn fitting(&self, mentor: LearnerId) -> Option<Offer> {
        let offers = (self.room.route)(super::timers::EVERYBODY);
        offers.into_iter().find(|offer| offer.mentor == mentor)
    }

    fn taken(&mut self, mentor: LearnerId) {
        self.talk.stage = Stage::Open;
        self.talk.mentor = Some(mentor);
        self.talk.waits_since = None;
        self.orders.push(Order::Learner(Turn::Came(mentor)));
        self.tell(mentor, Surface::DeskTaken);
        self.waits();
    }

    fn too_late(&mut self, mentor: LearnerId) {
        let is_mine = self.talk.stage == Stage::Open && self.talk.mentor == Some(mentor);
        self.tell(mentor, if is_mine { Surface::DeskTaken } else { Surface::DeskTooLate });
    }

    fn given_back(&mut self) {
        self.close();
        self.orders.push(Order::Learner(Turn::Left));
        self.tell_mentor(Surface::DeskGivenBack);
    }

    /// The learner has ended it, and knows.
    fn ended(&mut self) {
        let was_open = self.talk.stage == Stage::Open;
        self.close();
        if was_open {
            self.tell_mentor(Surface::DeskEnded);
        }
    }

    fn handed_over(&mut self, to: Option<LearnerId>) {
        self.tell_mentor(Surface::DeskHandedOver);
        self.again(to);
    }

    /// Somebody else is asked: this colleague, or whoever fits.
    pub(super) fn again(&mut self, to: Option<LearnerId>) {
        self.talk.stage = Stage::Waiting;
        self.talk.mentor = None;
        self.talk.round = 0;
        self.talk.waits_since = Some(self.now);
        self.orders.push(Order::Learner(Turn::Gone));
        match to.and_then(|to| self.fitting(to)) {
            Some(offer) => self.offer(vec![offer]),
            None => self.widen(),
        }
    }

    fn close(&mut self) {
        self.talk.stage = Stage::Closed;
        self.talk.waits_since = None;
    }

    pub(super) fn tell(&mut self, whom: LearnerId, what: Surface) {
        self.orders.push(Order::Tell(whom, what));
    }

    pub(super) fn tell_mentor(&mut self, what: Surface) {
        if let Some(mentor) = self.talk.mentor {
            self.tell(mentor, what);
        }
    }
}
