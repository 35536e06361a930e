//! What a piece of work has in hand: learners that were fetched, and rows that wait to be written together at its end.

use std::collections::{HashMap, HashSet};

use jiff::Timestamp;

use super::{Identity, Leased, Tx, in_hand::InHand, lines::NewLine};
use crate::{
    content::{DialogueName, LanguageCode},
    office::InChat,
    people::{Address, LearnerId, OrganisationId, TalkId},
};

/// What is in hand, and what waits to be written.
#[derive(Default)]
pub(super) struct Sheet {
    /// Whose these addresses are; nothing, if it is nobody's.
    pub(super) identities: HashMap<Address, Option<Identity>>,
    /// Learners, as they are now.
    pub(super) learners: HashMap<LearnerId, InHand>,
    /// Causes that were asked for, and whether they have been seen.
    pub(super) causes: HashMap<String, bool>,
    pub(super) lines: Vec<NewLine>,
    pub(super) alarms: Vec<NewAlarm>,
    pub(super) answers: Vec<NewAnswer>,
    pub(super) finished: Vec<NewFinish>,
    pub(super) log: Vec<NewEntry>,
    /// Who of the staff was shown a learner's words.
    pub(super) looks: Vec<NewLook>,
    /// Rows of the inbox, by what became of them.
    pub(super) done: HashMap<&'static str, Vec<i64>>,
}

/// An alarm to be set.
pub(super) struct NewAlarm {
    pub(super) learner: LearnerId,
    pub(super) name: String,
    pub(super) alarm: String,
    pub(super) at: Timestamp,
}

/// An answer to be kept.
pub(super) struct NewAnswer {
    pub(super) learner: LearnerId,
    pub(super) dialogue: String,
    pub(super) step: String,
    pub(super) said: String,
    pub(super) share: &'static str,
    pub(super) at: Timestamp,
}

/// Somebody has come to the end of a lesson.
pub(super) struct NewFinish {
    pub(super) learner: LearnerId,
    pub(super) lesson: DialogueName,
    pub(super) version: u32,
    pub(super) language: LanguageCode,
    pub(super) began: Timestamp,
    pub(super) at: Timestamp,
}

/// A line of the log.
pub(super) struct NewEntry {
    pub(super) learner: LearnerId,
    pub(super) cause: String,
    pub(super) what: &'static str,
    pub(super) at: Timestamp,
}

/// Words of a learner go to the chat of somebody of the staff.
pub(super) struct NewLook {
    pub(super) who: LearnerId,
    pub(super) organisation: OrganisationId,
    pub(super) talk: TalkId,
    pub(super) why: InChat,
    pub(super) at: Timestamp,
}

impl Tx {
    /// Fetches, all at once, what turns with these will ask for: whose the addresses are, these learners and where
    /// they are, and which of these causes have been seen.
    pub async fn bring(
        &mut self,
        from: &[Address],
        learners: &[LearnerId],
        causes: &[String],
    ) -> anyhow::Result<()> {
        self.bring_causes(causes).await?;
        self.bring_identities(from).await?;
        let known = from.iter().filter_map(|at| self.sheet.identities.get(at).copied().flatten());
        let known = known.map(|it| it.learner).chain(learners.iter().copied());
        let known = known.collect::<HashSet<_>>();
        self.bring_learners(known.into_iter().collect()).await
    }

    /// Writes what waits, and leases the first line of each learner who waits for nothing else, where a place in the
    /// air is given to it. What that gave comes back with the place; it may be sent after the commit, until then.
    pub async fn take_off<P>(
        &mut self,
        until: Timestamp,
        place: impl FnMut(&Address, i64) -> Option<P>,
    ) -> anyhow::Result<Vec<(Leased, P)>> {
        self.write_lines(until, place).await
    }

    /// Writes everything that waits.
    pub(super) async fn flush(&mut self) -> anyhow::Result<()> {
        if !self.sheet.lines.is_empty() {
            self.write_lines(Timestamp::UNIX_EPOCH, |_, _| None::<()>).await?;
        }
        self.write_answers().await?;
        self.write_alarms().await?;
        self.write_learners().await?;
        self.write_finished().await?;
        self.write_log().await?;
        self.write_done().await
    }

    /// Writes everything that waits and lets go of what is in hand, before something changes it from elsewhere.
    pub(super) async fn put_down(&mut self) -> anyhow::Result<()> {
        self.flush().await?;
        self.sheet.identities.clear();
        self.sheet.learners.clear();
        Ok(())
    }
}
