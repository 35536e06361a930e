//! Words between a learner and a mentor: kept, and passed on to the other side.

use jiff::Timestamp;

use super::{ANSWER_GOOD_FOR, Cause, Door};
use crate::{
    desk::{Event, Stage, Standing, Talk},
    engine::{Attachment, Said},
    journey::Happening,
    people::{LearnerId, MessageId},
    store::{Author, Message, NewMessage, Pending, Tx, Writing, Written},
};

impl Door {
    /// Something that is said now, and until when it is worth passing on.
    pub(super) fn live(now: Timestamp) -> (Timestamp, Timestamp) {
        (now, now + ANSWER_GOOD_FOR)
    }

    /// A learner says something to the person they talk with, or who will come.
    pub(super) async fn learner_says(
        &self,
        tx: &mut Tx,
        learner: LearnerId,
        said: Said,
        cause: Cause<'_>,
        now: Timestamp,
    ) -> anyhow::Result<()> {
        let Some(talk) = tx.live_talk(learner).await? else { return Ok(()) };
        let id = self.say(tx, &talk, (Author::Learner, learner), &said, cause, now).await?;
        if let (Stage::Open, Some(mentor)) = (talk.stage, talk.mentor)
            && Self::may_work(tx, mentor).await?
        {
            self.pass(tx, &talk, mentor, (id, &said), now).await?;
        }
        self.moves(tx, talk, &Event::LearnerSaid, cause, now).await
    }

    /// A mentor says something to their learner.
    pub(super) async fn mentor_says(
        &self,
        tx: &mut Tx,
        talk: Talk,
        mentor: LearnerId,
        said: Said,
        cause: Cause<'_>,
        now: Timestamp,
    ) -> anyhow::Result<()> {
        let learner = talk.learner;
        let id = self.say(tx, &talk, (Author::Mentor, mentor), &said, cause, now).await?;
        self.pass(tx, &talk, learner, (id, &said), now).await?;
        if said.is_unknown() || tx.is_away(learner).await? {
            tx.plan_message(mentor, Message::Unsaid { unsaid: id }, Self::live(now)).await?;
        }
        self.moves(tx, talk, &Event::MentorSaid, cause, now).await
    }

    /// Whether a mentor may read what learners say, and answer: not while they are frozen, nor when they have left.
    async fn may_work(tx: &mut Tx, mentor: LearnerId) -> anyhow::Result<bool> {
        let staff = tx.staff(mentor).await?;
        Ok(staff.is_some_and(|it| it.mentor.standing == Standing::Active))
    }

    /// Plans the messages in which something that was said goes to somebody.
    pub(super) async fn pass(
        &self,
        tx: &mut Tx,
        talk: &Talk,
        to: LearnerId,
        (id, said): (MessageId, &Said),
        now: Timestamp,
    ) -> anyhow::Result<()> {
        let says_who = to == talk.learner || !tx.has_thread(talk.id).await?;
        for part in said.parts(says_who) {
            tx.plan_message(to, Message::Said { said: id, part }, Self::live(now)).await?;
        }
        Ok(())
    }

    /// Keeps something that is said in a talk.
    pub(super) async fn say(
        &self,
        tx: &mut Tx,
        talk: &Talk,
        (author, person): (Author, LearnerId),
        said: &Said,
        cause: Cause<'_>,
        now: Timestamp,
    ) -> anyhow::Result<MessageId> {
        let written = cause
            .written
            .and_then(|(identity, origin)| origin.number.clone().map(|number| (identity, number)));
        let answers =
            match cause.written.and_then(|(it, origin)| Some((it, origin.reply_to.as_deref()?))) {
                Some(at) => tx.copy_of(at).await?.filter(|it| it.talk == talk.id),
                None => None,
            };
        let answers = answers.and_then(|it| it.message);
        let said = said.clone();
        let new = NewMessage { talk: talk.id, author, person, said, written, answers };
        tx.say_in_talk(&new, now).await
    }

    /// Somebody changes what they have said: the other side sees it. If it speaks of danger now, help opens; whether
    /// it is kept nowhere for that.
    pub async fn change(
        &self,
        tx: &mut Tx,
        person: LearnerId,
        cause: Cause<'_>,
        said: &Said,
        now: Timestamp,
    ) -> anyhow::Result<bool> {
        if !tx.log(person, cause.name, "changed", now).await? {
            return Ok(false);
        }
        let reworded = Happening::Reworded(said.clone());
        let mut is_nobodys = false;
        // What the staff say to learners is theirs to say.
        if self.is_call(&reworded) && !tx.is_staff(person).await? {
            let own = Cause { written: None, ..cause };
            is_nobodys = self.journey(tx, person, reworded, own, now).await?.is_nobodys;
        }
        let is_talking = match tx.live_talk(person).await? {
            Some(talk) => talk.stage == Stage::Open,
            None => false,
        };
        if !is_nobodys || is_talking {
            self.pass_on_change(tx, person, cause, said, now).await?;
        }
        Ok(is_nobodys)
    }

    /// Changes what somebody has said where it was said to somebody, and shows it to the other side.
    async fn pass_on_change(
        &self,
        tx: &mut Tx,
        person: LearnerId,
        cause: Cause<'_>,
        said: &Said,
        now: Timestamp,
    ) -> anyhow::Result<()> {
        let at = cause.written.and_then(|(it, origin)| Some((it, origin.number.as_deref()?)));
        let Some(at) = at else { return Ok(()) };
        let Some(written) = tx.said_at(at).await? else {
            return self.change_pending(tx, person, at, said).await;
        };
        if written.said == *said {
            return Ok(());
        }
        tx.change_said(written.id, said, now).await?;
        let Some(talk) = tx.talk(written.talk).await?.filter(|it| it.stage == Stage::Open) else {
            return Ok(());
        };
        tx.tell_desks(talk.id).await?;
        let other = match written.author {
            Author::Learner => talk.mentor,
            Author::Mentor => Some(talk.learner).filter(|_| talk.mentor == Some(person)),
            // It is sent to nobody.
            Author::Note => None,
        };
        let Some(other) = other.filter(|_| !is_place(said)) else { return Ok(()) };
        let Some(mentor) = talk.mentor else { return Ok(()) };
        if Self::may_work(tx, mentor).await? {
            self.pass_change(tx, &talk, other, (&written, said), now).await?;
        }
        Ok(())
    }

    /// Changes what a mentor has said to nobody yet.
    async fn change_pending(
        &self,
        tx: &mut Tx,
        person: LearnerId,
        (identity, number): (i64, &str),
        said: &Said,
    ) -> anyhow::Result<()> {
        let Some(staff) = tx.staff(person).await? else { return Ok(()) };
        let Some(Writing::Whom(mut pending)) = staff.writing else { return Ok(()) };
        let is_it = |it: &&mut Pending| it.written == Some((identity, number.to_owned()));
        if let Some(it) = pending.iter_mut().find(is_it) {
            it.said = said.clone();
            tx.keep_writing(person, Some(&Writing::Whom(pending))).await?;
        }
        Ok(())
    }

    /// Plans how a change gets to the other side: where the words stand, or as new messages.
    async fn pass_change(
        &self,
        tx: &mut Tx,
        talk: &Talk,
        to: LearnerId,
        (written, said): (&Written, &Said),
        now: Timestamp,
    ) -> anyhow::Result<()> {
        let (changed, anew) = (written.id, !said.only_rewords(&written.said));
        let says_who = to == talk.learner || !tx.has_thread(talk.id).await?;
        for part in said.parts(says_who) {
            let message = Message::Changed { changed, anew, part };
            tx.plan_message(to, message, Self::live(now)).await?;
        }
        Ok(())
    }
}

/// Whether it is a place. One that is shared for a while changes every few seconds; the first is passed on.
fn is_place(said: &Said) -> bool {
    matches!(said, Said::Attachment { kind: Attachment::Place, .. })
}
