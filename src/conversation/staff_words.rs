//! What a mentor says: words for their learners, notes for colleagues, answers to what the desk has asked.

use jiff::Timestamp;

use super::{Cause, Done, Door, own_desk::closed};
use crate::{
    content::Surface,
    desk::{Deed, Talk, Tried},
    engine::Said,
    journey::Happening,
    people::{LearnerId, TalkId},
    store::{Pending, Staff, Tx, Writing},
};

/// Every command of the staff. The first opens the desk, the second the console, whichever of them somebody has.
pub const COMMANDS: [&str; 3] = [DESK, CONSOLE, ANNOUNCE];
const DESK: &str = "/desk";
const CONSOLE: &str = "/console";
/// The command that announces something.
const ANNOUNCE: &str = "/announce";

impl Door {
    /// Words of one of the staff. A thread, or the message they answer, says whom they are for; else what they were
    /// asked for; else the only talk they have. With several, they are asked.
    pub(super) async fn desk_words(
        &self,
        tx: &mut Tx,
        person: LearnerId,
        said: Said,
        cause: Cause<'_>,
        now: Timestamp,
    ) -> anyhow::Result<Done> {
        let Some(staff) = tx.staff(person).await? else {
            return Ok(Done::Not(Happening::Said(said)));
        };
        if let Some(command) = command(&said) {
            if command == ANNOUNCE && self.announce_command(tx, &staff, &said, cause, now).await? {
                return Ok(Done::Here(false));
            }
            if ![DESK, CONSOLE].contains(&command) {
                return Ok(Done::Not(Happening::Said(said)));
            }
            self.open_desk(tx, &staff, command == CONSOLE, now).await?;
            return Ok(Done::Here(false));
        }
        let meant = self.meant(tx, cause).await?;
        if let Some(closed) = closed(staff.mentor.standing) {
            return self.closed_to(tx, person, said, (closed, meant.is_some()), now).await;
        }
        if self.answers_desk(tx, &staff, &said, (meant.is_some(), cause), now).await? {
            return Ok(Done::Here(false));
        }
        let talks = match meant {
            Some(talk) => vec![talk],
            None => tx.open_talks(person).await?,
        };
        match <[Talk; 1]>::try_from(talks) {
            Ok([talk]) => {
                let say = Deed::Say(said);
                if !self.does(tx, talk.clone(), &staff, say, false, (cause, now)).await? {
                    self.card(tx, &talk, person, Surface::DeskTooLate, None, now).await?;
                }
                Ok(Done::Here(false))
            }
            Err(talks) => match talks.first() {
                None => Ok(Done::Not(Happening::Said(said))),
                Some(first) => self.ask_whom(tx, staff, first, said, (cause, now)).await,
            },
        }
    }

    /// Keeps what was said to nobody yet, and asks for whom it is.
    async fn ask_whom(
        &self,
        tx: &mut Tx,
        staff: Staff,
        first: &Talk,
        said: Said,
        (cause, now): (Cause<'_>, Timestamp),
    ) -> anyhow::Result<Done> {
        let person = staff.mentor.id;
        let written = cause.written.and_then(|(it, at)| Some((it, at.number.clone()?)));
        let mut pending = match staff.writing {
            Some(Writing::Whom(pending)) => pending,
            Some(
                Writing::Note(_)
                | Writing::Name
                | Writing::Hours
                | Writing::Holidays
                | Writing::Announcement
                | Writing::Practice(_),
            )
            | None => Vec::new(),
        };
        pending.push(Pending { said, written });
        tx.keep_writing(person, Some(&Writing::Whom(pending))).await?;
        self.card(tx, first, person, Surface::DeskWhom, None, now).await?;
        Ok(Done::Here(false))
    }

    /// Whether words are what the desk has asked for; what is plainly for a learner is not, but for a note.
    async fn answers_desk(
        &self,
        tx: &mut Tx,
        staff: &Staff,
        said: &Said,
        (is_for_learner, cause): (bool, Cause<'_>),
        now: Timestamp,
    ) -> anyhow::Result<bool> {
        match &staff.writing {
            Some(Writing::Note(talk)) => {
                self.note(tx, staff, *talk, said.clone(), cause, now).await?;
            }
            Some(_) if is_for_learner => return Ok(false),
            Some(Writing::Announcement) => {
                self.announce_words(tx, staff, said, cause, now).await?;
            }
            Some(Writing::Practice(_)) => {
                self.practise(tx, staff.clone(), Tried::Said, now).await?;
            }
            Some(writing @ (Writing::Name | Writing::Hours | Writing::Holidays)) => {
                self.own_words(tx, staff.clone(), writing, said, now).await?;
            }
            Some(Writing::Whom(_)) | None => return Ok(false),
        }
        Ok(true)
    }

    /// Words of somebody who may not work as a mentor: what is not for a learner is their own, if they learn here as
    /// well.
    async fn closed_to(
        &self,
        tx: &mut Tx,
        person: LearnerId,
        said: Said,
        (closed, is_for_learner): (Surface, bool),
        now: Timestamp,
    ) -> anyhow::Result<Done> {
        let (_, journey) = tx.learner(person).await?;
        let has_talks = !tx.open_talks(person).await?.is_empty();
        if journey.places.is_empty() || is_for_learner || has_talks {
            Self::tell_staff(tx, person, closed, now).await?;
            return Ok(Done::Here(false));
        }
        Ok(Done::Not(Happening::Said(said)))
    }

    /// The talk that a thread or an answered message names.
    async fn meant(&self, tx: &mut Tx, cause: Cause<'_>) -> anyhow::Result<Option<Talk>> {
        let Some((identity, origin)) = cause.written else { return Ok(None) };
        if let Some(thread) = origin.thread
            && let Some(talk) = tx.talk_in_thread(identity, thread).await?
        {
            return tx.talk(talk).await;
        }
        let Some(reply_to) = origin.reply_to.as_deref() else { return Ok(None) };
        match tx.copy_of((identity, reply_to)).await? {
            Some(copied) => tx.talk(copied.talk).await,
            None => Ok(None),
        }
    }

    /// Keeps a note, which nobody but colleagues sees.
    async fn note(
        &self,
        tx: &mut Tx,
        staff: &Staff,
        talk: TalkId,
        said: Said,
        cause: Cause<'_>,
        now: Timestamp,
    ) -> anyhow::Result<()> {
        let person = staff.mentor.id;
        tx.keep_writing(person, None).await?;
        if let Some(talk) = tx.talk(talk).await? {
            let note = Deed::Note(said);
            let is_kept = self.does(tx, talk.clone(), staff, note, false, (cause, now)).await?;
            let told = if is_kept { Surface::DeskNoted } else { Surface::DeskTooLate };
            self.card(tx, &talk, person, told, None, now).await?;
        }
        Ok(())
    }
}

/// The command that words are, without what follows it.
fn command(said: &Said) -> Option<&str> {
    match said {
        Said::Words(words) if words.read().starts_with('/') => {
            let first = words.read().split_whitespace().next()?;
            first.split('@').next()
        }
        Said::Words(_) | Said::Attachment { .. } => None,
    }
}
