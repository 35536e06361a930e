//! A talk moves: what the desk decides is kept, and both sides are told.

use futures_util::future::BoxFuture;
use jiff::Timestamp;

use super::{Cause, Door, Turned};
use crate::{
    content::Surface,
    desk::{self, Event, Mentor, Order, Request, Room, Stage, Talk, Turn, advance, next_on_duty},
    journey::{Alarm, Asking, Happening, Shows, Wish},
    office::{self, InChat},
    people::{LearnerId, TalkId, Words},
    store::{Author, NewTalk, Tx},
};

impl Door {
    /// A learner asks for a person.
    pub(super) async fn call_mentor(
        &self,
        tx: &mut Tx,
        learner: LearnerId,
        asking: Asking,
        shows: Shows,
        cause: Cause<'_>,
        now: Timestamp,
    ) -> anyhow::Result<()> {
        let talk = match tx.live_talk(learner).await? {
            Some(talk) => talk,
            None => {
                tx.new_talk(&NewTalk { learner, asking, shows, is_practice: false }, now).await?
            }
        };
        self.moves(tx, talk, &Event::Asked, cause, now).await
    }

    /// Whether what somebody says now is said in a talk: a mentor has them, or will; or they have somebody.
    pub async fn is_in_talk(tx: &mut Tx, person: LearnerId) -> anyhow::Result<bool> {
        if tx.is_staff(person).await? && !tx.open_talks(person).await?.is_empty() {
            return Ok(true);
        }
        Ok(tx.live_talk(person).await?.is_some())
    }

    /// A learner wishes something for their talk.
    pub(super) async fn wish(
        &self,
        tx: &mut Tx,
        learner: LearnerId,
        wish: Wish,
        cause: Cause<'_>,
        now: Timestamp,
    ) -> anyhow::Result<()> {
        let Some(talk) = tx.last_talk(learner).await? else { return Ok(()) };
        match wish {
            Wish::Withdraw | Wish::End => self.moves(tx, talk, &Event::Ended, cause, now).await,
            Wish::Report => self.moves(tx, talk, &Event::Reported, cause, now).await,
            Wish::Rate(choice) => tx.rate(talk.id, choice.as_str()).await,
            Wish::Reopen => {
                let again = self.again(tx, &talk, now).await?;
                self.moves(tx, again, &Event::Asked, cause, now).await
            }
        }
    }

    /// The same talk once more, as one of its own: the mentor who had it is asked first.
    async fn again(&self, tx: &mut Tx, talk: &Talk, now: Timestamp) -> anyhow::Result<Talk> {
        let stuck = talk.stuck.clone();
        let asking = Asking { stuck, ..Asking::of(&talk.dialogue, talk.topic.clone()) };
        let (learner, shows) = (talk.learner, talk.shows);
        let mut again = tx
            .new_talk(&NewTalk { learner, asking, shows, is_practice: talk.is_practice }, now)
            .await?;
        again.mentor = talk.mentor;
        Ok(again)
    }

    /// Something happens to a talk.
    pub(super) async fn at_talk(
        &self,
        tx: &mut Tx,
        talk: TalkId,
        event: &Event,
        cause: Cause<'_>,
        now: Timestamp,
    ) -> anyhow::Result<()> {
        match tx.talk(talk).await? {
            Some(talk) => self.moves(tx, talk, event, cause, now).await,
            None => Ok(()),
        }
    }

    /// Moves a talk, and does what has to be done about it.
    pub(super) async fn moves(
        &self,
        tx: &mut Tx,
        talk: Talk,
        event: &Event,
        cause: Cause<'_>,
        now: Timestamp,
    ) -> anyhow::Result<()> {
        let before = talk.clone();
        let mentors = self.mentors_for(tx, &talk, event, now).await?;
        let (learner, _) = tx.learner(talk.learner).await?;
        let (mut not, belongs) = (tx.not_again(talk.id).await?, tx.belongs(talk.learner).await?);
        if talk.stage == Stage::Open {
            // Whoever it is taken from is not asked again.
            not.extend(talk.mentor);
        }
        let moved = {
            let languages = [learner.language];
            let request = |round| Request {
                languages: &languages,
                topic: &talk.topic,
                belongs: &belongs,
                not: &not,
                round,
                translates: self.translates,
            };
            let route = |round| desk::route(&request(round), &mentors, now);
            let next = next_on_duty(&request(desk::EVERYBODY), &mentors, now).map(|it| it.1);
            advance(talk.clone(), event, &Room { mentors: &mentors, route: &route, next }, now)
        };
        if moved.talk != before {
            tx.keep_talk(&moved.talk, now).await?;
        }
        let is_gone = moved.talk.mentor.is_none() && *event != Event::Asked;
        if let Some(had) = before.mentor.filter(|_| is_gone) {
            tx.offered(talk.id, had, "gone", now).await?;
        }
        for order in moved.orders {
            self.order(tx, &moved.talk, &mentors, order, cause, now).await?;
        }
        tx.tell_desks(talk.id).await
    }

    /// The mentors this may concern: everybody, where somebody new may be asked; else whoever has it.
    async fn mentors_for(
        &self,
        tx: &mut Tx,
        talk: &Talk,
        event: &Event,
        now: Timestamp,
    ) -> anyhow::Result<Vec<Mentor>> {
        let is_between_two = talk.stage == Stage::Open
            && matches!(
                event,
                Event::LearnerSaid | Event::MentorSaid | Event::GivenBack | Event::Ended
            );
        let staff = match talk.mentor.filter(|_| is_between_two) {
            Some(mentor) => tx.staff(mentor).await?.into_iter().collect(),
            None => tx.all_staff().await?,
        };
        let mentors = staff.into_iter().filter(|it| it.answers(now));
        Ok(mentors.map(|it| it.mentor).collect())
    }

    async fn order(
        &self,
        tx: &mut Tx,
        talk: &Talk,
        mentors: &[Mentor],
        order: Order,
        cause: Cause<'_>,
        now: Timestamp,
    ) -> anyhow::Result<()> {
        match order {
            Order::Offer(offer) => {
                tx.offered(talk.id, offer.mentor, "offered", now).await?;
                self.card(tx, talk, offer.mentor, Surface::DeskOffer, Some(&offer.why), now).await
            }
            Order::Tell(mentor, what) => {
                let has_just_taken = what == Surface::DeskTaken && talk.waits_since == Some(now);
                if has_just_taken {
                    let of = (talk.id, talk.learner);
                    tx.shows_in_chat(mentor, of, InChat::Took, now).await?;
                }
                self.card(tx, talk, mentor, what, None, now).await?;
                if has_just_taken { self.pass_all(tx, talk, mentor, now).await } else { Ok(()) }
            }
            Order::TellCoordinators(what) => {
                let staff = tx.all_staff().await?;
                let theirs = tx.belongs(talk.learner).await?;
                let right = office::Right::SeeLearner(&theirs);
                let people = staff.iter().filter(|it| office::may(it.who(now), right));
                for person in people.map(|it| it.mentor.id).collect::<Vec<_>>() {
                    self.card(tx, talk, person, what, None, now).await?;
                }
                Ok(())
            }
            Order::Learner(turn) => {
                let name = |id: LearnerId| mentors.iter().find(|it| it.id == id);
                let happening = match turn {
                    Turn::Came(mentor) => {
                        let name = name(mentor).map(|it| it.name.as_str()).unwrap_or_default();
                        Happening::MentorCame(Words::said(name))
                    }
                    Turn::Gone => Happening::MentorGone,
                    Turn::Left => Happening::MentorLeft,
                };
                // It is part of the same turn, and has the same cause.
                let cause = Cause { written: None, ..cause };
                self.within(tx, talk.learner, happening, cause, now).await.map(|_| ())
            }
            Order::Wake(ring, at) => {
                tx.set_alarm(talk.learner, &Alarm::Talk { talk: talk.id, ring }, at)
            }
        }
    }

    /// The learner's side of a turn that began on the mentor's.
    fn within<'a>(
        &'a self,
        tx: &'a mut Tx,
        learner: LearnerId,
        happening: Happening,
        cause: Cause<'a>,
        now: Timestamp,
    ) -> BoxFuture<'a, anyhow::Result<Turned>> {
        Box::pin(self.journey(tx, learner, happening, cause, now))
    }

    /// Passes on to a mentor what the learner has said so far.
    async fn pass_all(
        &self,
        tx: &mut Tx,
        talk: &Talk,
        mentor: LearnerId,
        now: Timestamp,
    ) -> anyhow::Result<()> {
        for (id, said) in tx.said_in(talk.id, Author::Learner).await? {
            self.pass(tx, talk, mentor, (id, &said), now).await?;
        }
        Ok(())
    }
}
