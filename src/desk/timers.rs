//! What keeps a talk's promise: it is offered further and further around until somebody takes it, and a mentor who does
//! not answer in their working hours is reminded, and then relieved.

use jiff::{SignedDuration, Timestamp};

use super::{
    Offer,
    talk::{Draft, Order},
};
use crate::{content::Surface, journey::TalkRing};

/// For so long a talk waits for the learner's question before it is offered.
const FOR_WORDS: SignedDuration = SignedDuration::from_secs(60);
/// From this round on everybody is asked who has a language with the learner and a free place.
pub const EVERYBODY: u32 = 2;
/// How long the first who were asked have to take it, and then the next.
const ROUNDS: [SignedDuration; 2] = [SignedDuration::from_mins(30), SignedDuration::from_hours(2)];
/// After everybody was asked, how often those who run the programme hear that nobody takes it.
const NOBODY: SignedDuration = SignedDuration::from_hours(24);
/// So much working time a mentor has for an answer before they are reminded, and again before the talk goes to others.
const REPLY: SignedDuration = SignedDuration::from_hours(4);

impl Draft<'_> {
    /// Gives the learner a minute to say what it is about.
    pub(super) fn wait_for_words(&mut self) {
        self.wake(TalkRing::Widen, self.now + FOR_WORDS);
    }

    /// Now it is known what it is about: it is offered at once, if it has not been.
    pub(super) fn said_while_waiting(&mut self) {
        if self.talk.round == 0 {
            self.widen();
        }
    }

    /// Asks the next ones, until somebody is there to be asked.
    pub(super) fn widen(&mut self) {
        if self.talk.round > EVERYBODY {
            return self.nobody();
        }
        let rounds = self.talk.round..=EVERYBODY;
        let found =
            rounds.map(|round| (round, (self.room.route)(round))).find(|it| !it.1.is_empty());
        if let Some((round, offers)) = found {
            self.talk.round = round;
            self.offer(offers);
        } else {
            self.talk.round = EVERYBODY + 1;
            self.nobody();
        }
    }

    /// Offers it, and says until when those who are asked have time.
    pub(super) fn offer(&mut self, offers: Vec<Offer>) {
        let round = usize::try_from(self.talk.round).unwrap_or(usize::MAX);
        let wait = ROUNDS.get(round).copied().unwrap_or(NOBODY);
        self.talk.round += 1;
        self.orders.extend(offers.into_iter().map(Order::Offer));
        self.wake(TalkRing::Widen, self.now + wait);
    }

    /// Nobody takes it: those who run the programme hear of it, and everybody is asked again when somebody comes on
    /// duty, at the latest in a day.
    fn nobody(&mut self) {
        self.orders.push(Order::TellCoordinators(Surface::DeskNobody));
        self.talk.round = 0;
        let again = self.now + NOBODY;
        let next = self.room.next.filter(|next| *next > self.now).unwrap_or(again);
        self.wake(TalkRing::Widen, next.min(again));
    }

    /// The learner waits for the mentor's answer from now on, if they did not yet.
    pub(super) fn waits(&mut self) {
        if self.talk.waits_since.is_none() {
            self.talk.waits_since = Some(self.now);
            self.wake_in_hours(TalkRing::Remind);
        }
    }

    pub(super) fn remind(&mut self) {
        if self.talk.waits_since.is_some() {
            self.tell_mentor(Surface::DeskRemind);
            self.wake_in_hours(TalkRing::Return);
        }
    }

    /// The talk goes to others; the learner, the mentor and those who run the programme are told.
    pub(super) fn take_away(&mut self) {
        if self.talk.waits_since.is_none() {
            return;
        }
        self.tell_mentor(Surface::DeskTakenAway);
        self.orders.push(Order::TellCoordinators(Surface::DeskSilent));
        self.again(None);
    }

    /// Rings after the mentor's next working hours; at the latest in a week, if they have none.
    fn wake_in_hours(&mut self, ring: TalkRing) {
        let mentor = self.room.mentors.iter().find(|it| Some(it.id) == self.talk.mentor);
        let after = mentor.and_then(|it| it.duty().after(self.now, REPLY));
        let at = after.unwrap_or(self.now + SignedDuration::from_hours(7 * 24));
        self.wake(ring, at);
    }

    fn wake(&mut self, ring: TalkRing, at: Timestamp) {
        self.orders.push(Order::Wake(ring, at));
    }
}
