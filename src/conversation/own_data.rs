//! What somebody does about what is kept of them: they want to have it, they want it gone.

use jiff::{SignedDuration, Timestamp};

use super::Door;
use crate::{
    content::{Arg, Surface},
    desk::Stage,
    engine::Line,
    office::Deed,
    people::{LearnerId, OrganisationId, Words},
    store::{Code, CodeKind, Forgotten, NewCode, Tx},
};

/// A link is good for so long.
pub(super) const LINK: SignedDuration = SignedDuration::from_mins(10);

impl Door {
    /// Puts a link that works once into a line that gives somebody their data, or their plan; whether it is such a
    /// line.
    pub(super) async fn give_link(
        tx: &mut Tx,
        learner: LearnerId,
        line: &mut Line,
        now: Timestamp,
    ) -> anyhow::Result<bool> {
        let gives = |surface: Surface| {
            let (dialogue, step) = surface.entry();
            line.dialogue == dialogue && line.text == step.text()
        };
        let (kind, page) = if gives(Surface::Data) {
            (CodeKind::Data { learner }, "mydata")
        } else if gives(Surface::TakePlan) {
            (CodeKind::Plan { learner }, "myplan")
        } else {
            return Ok(false);
        };
        let code = Code::new()?;
        let address = Arg::Address(format!("/{page}/{}", code.letters()));
        line.args.insert("link".to_owned(), address);
        tx.give_code(NewCode { code, kind, expires_at: now + LINK }).await?;
        Ok(true)
    }

    /// Forgets a learner because somebody of the staff says that they asked for it, and why; that is on record.
    pub async fn erases(
        tx: &mut Tx,
        learner: LearnerId,
        (who, whose): (LearnerId, OrganisationId),
        why: &Words,
        now: Timestamp,
    ) -> anyhow::Result<Forgotten> {
        let forgotten = Self::forgets(tx, learner, now).await?;
        let thing = format!("learner {}", learner.0);
        tx.audit((Some(who), Some(whose)), Deed::Erased, &thing, why.read(), now).await?;
        Ok(forgotten)
    }

    /// Forgets somebody, at once and for good. Whoever talks with them is told that they have left.
    pub(super) async fn forgets(
        tx: &mut Tx,
        learner: LearnerId,
        now: Timestamp,
    ) -> anyhow::Result<Forgotten> {
        let mut mentor = None;
        if let Some(talk) = tx.live_talk(learner).await? {
            tx.tell_desks(talk.id).await?;
            mentor = talk.mentor.filter(|it| talk.stage == Stage::Open && *it != learner);
        }
        let forgotten = tx.forget(learner, now).await?;
        if let Some(mentor) = mentor {
            Self::tell_staff(tx, mentor, Surface::DeskPersonLeft, now).await?;
        }
        Ok(forgotten)
    }
}
