//! What one of the staff does with a talk, whether the bot or the page hears of it. Whether they may is asked here, of
//! [`office::may`], and nowhere else.

use jiff::Timestamp;

use super::{Cause, Door, Turned};
use crate::{
    desk::{self, Deed, Event, Request, Right, Stage, Talk},
    engine::Said,
    journey::Wish,
    office,
    people::{LearnerId, TalkId, Words},
    store::{Author, Staff, Tx, Writing},
};

/// Whether one of the staff may do something with a talk, which they were asked to take or not, and could be or not.
pub(super) async fn may(
    tx: &mut Tx,
    staff: &Staff,
    (right, talk): (Right, &Talk),
    asked: (bool, bool),
    now: Timestamp,
) -> anyhow::Result<bool> {
    let theirs = tx.belongs(talk.learner).await?;
    let before = staff.before(&theirs, asked, now);
    let is_allowed = office::may(staff.who(now), office::Right::Talk { right, talk, before });
    if !is_allowed {
        tx.note_denied(staff.mentor.id, "talk");
    }
    Ok(is_allowed)
}

impl Door {
    /// Lets one of the staff do something with a talk that a page named. What the page is told is whether it was still
    /// possible.
    ///
    /// A cause that has been seen before changes nothing.
    pub async fn deed(
        &self,
        tx: &mut Tx,
        person: LearnerId,
        cause: &str,
        (talk, deed): (TalkId, Deed),
        now: Timestamp,
    ) -> anyhow::Result<Option<Turned>> {
        if !tx.log(person, cause, "deed", now).await? {
            return Ok(None);
        }
        let cause = Cause::from(cause);
        let (staff, talk) = (tx.staff(person).await?, tx.learner_and_talk(talk).await?);
        let is_done = match (staff, talk) {
            (Some(staff), Some(talk)) => {
                let fits = self.fits(tx, &talk, &staff, now).await?;
                let is_taken = deed == Deed::Take && talk.stage != Stage::Waiting;
                let is_mine = talk.mentor == Some(person) && talk.stage == Stage::Open;
                // Whoever taps twice has it already.
                if is_taken {
                    is_mine
                } else {
                    self.does(tx, talk, &staff, deed, fits, (cause, now)).await?
                }
            }
            (_, _) => false,
        };
        self.turned(tx, person, !is_done).await.map(Some)
    }

    /// Whether somebody could be asked to take a talk by now.
    async fn fits(
        &self,
        tx: &mut Tx,
        talk: &Talk,
        staff: &Staff,
        now: Timestamp,
    ) -> anyhow::Result<bool> {
        let (learner, _) = tx.learner(talk.learner).await?;
        let (not, belongs) = (tx.not_again(talk.id).await?, tx.belongs(talk.learner).await?);
        let request = Request {
            languages: &[learner.language],
            topic: &talk.topic,
            belongs: &belongs,
            not: &not,
            round: desk::EVERYBODY,
            translates: self.translates,
        };
        Ok(desk::fits(&request, &staff.mentor, now))
    }

    /// Lets one of the staff do something with a talk; whether they may.
    pub(super) async fn does(
        &self,
        tx: &mut Tx,
        talk: Talk,
        staff: &Staff,
        deed: Deed,
        fits: bool,
        (cause, now): (Cause<'_>, Timestamp),
    ) -> anyhow::Result<bool> {
        let person = staff.mentor.id;
        let was_asked = tx.was_offered(talk.id, person).await?;
        if !may(tx, staff, (deed.needs(), &talk), (was_asked, fits), now).await? {
            return Ok(false);
        }
        let event = match deed {
            Deed::Take => {
                // A learner who is there comes before a made-up one.
                if matches!(staff.writing, Some(Writing::Practice(_))) {
                    tx.keep_writing(person, None).await?;
                }
                Event::Taken(person)
            }
            Deed::Pass => {
                tx.offered(talk.id, person, "passed", now).await?;
                Event::Passed(person)
            }
            Deed::Say(said) => {
                self.mentor_says(tx, talk, person, said, cause, now).await?;
                return Ok(true);
            }
            Deed::Ready(choice) => {
                let Some(words) = self.ready_words(tx, talk.learner, &choice).await? else {
                    return Ok(false);
                };
                let said = Said::Words(Words::said(&words));
                self.mentor_says(tx, talk, person, said, cause, now).await?;
                return Ok(true);
            }
            Deed::Note(said) => {
                self.say(tx, &talk, (Author::Note, person), &said, cause, now).await?;
                tx.tell_desks(talk.id).await?;
                return Ok(true);
            }
            Deed::Report => {
                self.wish(tx, talk.learner, Wish::Report, cause, now).await?;
                return Ok(true);
            }
            Deed::HandOver(to) => Event::HandedOver(to),
            Deed::GiveBack => Event::GivenBack,
        };
        self.moves(tx, talk, &event, cause, now).await?;
        Ok(true)
    }
}
