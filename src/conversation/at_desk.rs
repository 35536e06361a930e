//! What a mentor does: taps under cards.

use jiff::Timestamp;

use super::{Cause, Done, Door, announce::ANNOUNCE, deeds::may, own_desk::closed};
use crate::{
    content::Surface,
    desk::{Deed, Right, Talk},
    engine::Tap,
    journey::Happening,
    people::{LearnerId, Origin, TalkId},
    store::{Pending, Staff, Tx, Writing},
};

/// How the desk's steps are called, so that a tap on one is known.
const DESK: &str = "desk-";

impl Door {
    /// Something happens to one of the staff: it is for the desk, or for the learner they are as well.
    pub(super) async fn at_desk(
        &self,
        tx: &mut Tx,
        person: LearnerId,
        happening: Happening,
        cause: Cause<'_>,
        now: Timestamp,
    ) -> anyhow::Result<Done> {
        match happening {
            Happening::Tapped(tap) if tap.step.as_str().starts_with(DESK) => {
                let is_good = self.desk_tap(tx, person, &tap, cause, now).await?;
                Ok(Done::Here(!is_good))
            }
            Happening::Said(said) => self.desk_words(tx, person, said, cause, now).await,
            Happening::Tapped(_)
            | Happening::Started
            | Happening::Moved
            | Happening::Pressed(_)
            | Happening::Reworded(_)
            | Happening::Woke(_)
            | Happening::Joined
            | Happening::Invited(_)
            | Happening::MentorCame(_)
            | Happening::MentorGone
            | Happening::MentorLeft
            | Happening::VouchedFor => Ok(Done::Not(happening)),
        }
    }

    /// A tap under a card; whether it is on offer to them.
    async fn desk_tap(
        &self,
        tx: &mut Tx,
        person: LearnerId,
        tap: &Tap,
        cause: Cause<'_>,
        now: Timestamp,
    ) -> anyhow::Result<bool> {
        let Some(staff) = tx.staff(person).await? else { return Ok(false) };
        if Self::ends_sessions(tx, person, tap, now).await? {
            return Ok(true);
        }
        if let Some(closed) = closed(staff.mentor.standing) {
            Self::tell_staff(tx, person, closed, now).await?;
            return Ok(true);
        }
        if tap.step.as_str().starts_with(ANNOUNCE) {
            return self.announce_tap(tx, &staff, tap, now).await;
        }
        if tap.asked == 0 {
            return self.own_tap(tx, staff, tap, now).await;
        }
        let Some(talk) = tx.talk(TalkId(i64::from(tap.asked))).await? else { return Ok(false) };
        let is_at = |surface: Surface| tap.step == surface.entry().1;
        let choice = tap.choice.as_str();
        let deed = match choice {
            "take" if is_at(Surface::DeskOffer) => Deed::Take,
            "pass" if is_at(Surface::DeskOffer) => Deed::Pass,
            _ if is_at(Surface::DeskOffer) => return Ok(false),
            _ if is_at(Surface::DeskWhom) => return self.whom(tx, talk, &staff, cause, now).await,
            _ if is_at(Surface::DeskReady) => Deed::Ready(tap.choice.clone()),
            _ if is_at(Surface::DeskHandOver) => {
                let to = choice.strip_prefix('m').and_then(|it| it.parse().ok()).map(LearnerId);
                Deed::HandOver(to)
            }
            "give-back" => Deed::GiveBack,
            "report" => Deed::Report,
            _ => return self.first_asks(tx, talk, &staff, choice, now).await,
        };
        let told = match &deed {
            Deed::Ready(_) => Some(Surface::DeskPassedOn),
            Deed::Report => Some(Surface::DeskReport),
            // Either the talk says it, or who did it sees it.
            Deed::Take
            | Deed::Pass
            | Deed::Say(_)
            | Deed::Note(_)
            | Deed::HandOver(_)
            | Deed::GiveBack => None,
        };
        // What stands ready was not written by hand.
        let cause = Cause { written: None, ..cause };
        if !self.does(tx, talk.clone(), &staff, deed, false, (cause, now)).await? {
            return Ok(false);
        }
        if let Some(told) = told {
            self.card(tx, &talk, person, told, None, now).await?;
        }
        Ok(true)
    }

    /// A tap that asks for something first: to whom, which answer, what note.
    async fn first_asks(
        &self,
        tx: &mut Tx,
        talk: Talk,
        staff: &Staff,
        choice: &str,
        now: Timestamp,
    ) -> anyhow::Result<bool> {
        let person = staff.mentor.id;
        let (what, right) = match choice {
            "hand-over" => (Surface::DeskHandOver, Right::HandOver),
            "ready" => (Surface::DeskReady, Right::Work),
            "note" => (Surface::DeskNote, Right::Work),
            _ => return Ok(false),
        };
        if !may(tx, staff, (right, &talk), (false, false), now).await? {
            return Ok(false);
        }
        if what == Surface::DeskNote {
            tx.keep_writing(person, Some(&Writing::Note(talk.id))).await?;
        }
        self.card(tx, &talk, person, what, None, now).await?;
        Ok(true)
    }

    /// Says to a learner what was said to nobody yet.
    async fn whom(
        &self,
        tx: &mut Tx,
        talk: Talk,
        staff: &Staff,
        cause: Cause<'_>,
        now: Timestamp,
    ) -> anyhow::Result<bool> {
        let person = staff.mentor.id;
        let Some(Writing::Whom(pending)) = staff.writing.clone() else { return Ok(false) };
        if !may(tx, staff, (Right::Work, &talk), (false, false), now).await? {
            return Ok(false);
        }
        tx.keep_writing(person, None).await?;
        for Pending { said, written } in pending {
            let written = written.map(|(it, number)| (it, Origin::of(number)));
            let cause = Cause { written: written.as_ref().map(|(it, at)| (*it, at)), ..cause };
            let say = Deed::Say(said);
            self.does(tx, talk.clone(), staff, say, false, (cause, now)).await?;
        }
        self.card(tx, &talk, person, Surface::DeskPassedOn, None, now).await?;
        Ok(true)
    }
}
