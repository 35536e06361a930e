//! What is done with an announcement by those who may, and what comes of time alone.

use anyhow::Context;
use jiff::{SignedDuration, Timestamp, tz::TimeZone};

use super::{audience::Meant, drafts::KeptDraft};
use crate::{
    office::{
        Deed, Organisation, Right, Who,
        announcing::{Act, DraftId, Stage, Wrong, advance, wrong},
        may,
    },
    people::{LearnerId, OrganisationId, Words},
    store::{Hint, Tx, on},
};

/// So long an approved announcement can be undone before anything goes out.
const UNDO: SignedDuration = SignedDuration::from_mins(1);

/// What came of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Went {
    /// It is so far now.
    To(Stage),
    /// Something has to be put right first.
    Wrong(Vec<Wrong>),
    /// A second person has to approve it.
    TakesTwo,
    /// It is too late or too early for that, or they may not.
    No,
    /// There is no such announcement, or it is not for them.
    Nothing,
}

impl Tx {
    /// For how many people a draft would be now.
    pub async fn count_draft(&mut self, it: &KeptDraft, now: Timestamp) -> anyhow::Result<i64> {
        self.count_meant(&Meant::by(&it.draft, it.organisation, now)).await
    }

    /// Lets somebody of the staff do something with an announcement of their organisation, or the command line with
    /// one of an organisation's. Where nobody runs an organisation yet, no second person can be asked, and the command
    /// line is enough.
    pub async fn moves_draft(
        &mut self,
        (person, who): (Option<LearnerId>, Who<'_>),
        (whose, id): (OrganisationId, DraftId),
        act: Act,
        now: Timestamp,
    ) -> anyhow::Result<Went> {
        let Some(mut it) = self.draft(whose, id).await? else { return Ok(Went::Nothing) };
        if !may(who, it.right()) {
            return Ok(Went::Nothing);
        }
        let programme = self.programme(whose).await?;
        let goes = matches!(act, Act::Ask | Act::Approve);
        let people =
            if goes { self.count_meant(&Meant::by(&it.draft, whose, now)).await? } else { 0 };
        let is_alone = goes && person.is_none() && !self.has_coordinator(whose, now).await?;
        let takes_two = it.draft.takes_two(people, programme.approve_over) && !is_alone;
        let is_own = it.author == person;
        let may_approve = may(who, it.approval(is_own, takes_two));
        let wrong = if goes { wrong(&it.draft, &programme, now) } else { Vec::new() };
        let Some(stage) = advance(it.stage, act, takes_two) else {
            let is_for_two = act == Act::Approve && it.stage == Stage::Writing;
            return Ok(if is_for_two { Went::TakesTwo } else { Went::No });
        };
        if act == Act::Approve && !may_approve {
            return Ok(Went::TakesTwo);
        }
        if !wrong.is_empty() {
            return Ok(Went::Wrong(wrong));
        }
        (it.stage, it.changed_at) = (stage, now);
        self.acts_on(&mut it, act, (person, &programme), now).await?;
        self.keep_stage(&it).await?;
        let why = it.draft.urgent.as_ref().map(Words::read).unwrap_or_default();
        let thing = format!("draft {}", id.0);
        self.audit((person, Some(whose)), Deed::Announced, &thing, why, now).await?;
        self.hint(Hint::Announcing).await?;
        Ok(Went::To(stage))
    }

    /// Whether somebody runs an organisation, and could approve what another one has written.
    async fn has_coordinator(
        &mut self,
        organisation: OrganisationId,
        now: Timestamp,
    ) -> anyhow::Result<bool> {
        let (within, is_own) = (None, false);
        let right = Right::Approve { organisation, within, is_own, takes_two: true };
        Ok(self.all_staff().await?.iter().any(|it| may(it.who(now), right)))
    }

    /// Does what an act brings about.
    async fn acts_on(
        &mut self,
        it: &mut KeptDraft,
        act: Act,
        (person, programme): (Option<LearnerId>, &Organisation),
        now: Timestamp,
    ) -> anyhow::Result<()> {
        match act {
            Act::Approve => {
                it.approver = person;
                let begins =
                    it.draft.when.begins(&zone(programme), now).context("it never comes")?;
                let starts_at = begins.max(now + UNDO);
                let next = it.draft.when.next(&zone(programme), begins);
                if it.draft.when.is_rhythm() {
                    it.next_at = Some(starts_at);
                } else {
                    self.freeze(it, programme, starts_at, now).await?;
                    (it.occurrence, it.next_at) = (it.occurrence + 1, next);
                }
            }
            Act::Undo => {
                it.approver = None;
                it.next_at = None;
                if !it.draft.when.is_rhythm() {
                    self.thaw(it).await?;
                    it.occurrence -= 1;
                }
            }
            Act::Pause => self.stop_lines(it.id, false).await?,
            Act::Resume => self.resume_lines(it.id, now).await?,
            Act::Cancel => {
                it.next_at = None;
                self.stop_lines(it.id, true).await?;
            }
            Act::Ask | Act::Refuse | Act::Begin | Act::End => {}
        }
        Ok(())
    }

    /// Stops what is not in the air, for a while or for good.
    async fn stop_lines(&mut self, id: DraftId, is_over: bool) -> anyhow::Result<()> {
        let state = if is_over { "cancelled" } else { "paused" };
        let sql = "UPDATE announcements SET state = $2
            WHERE draft = $1 AND state IN ('running', 'planned', 'paused')";
        on!(self.db(), |db| sqlx::query(sql).bind(id.0).bind(state).execute(db).await.map(|_| ()))?;
        self.withdraw().await?;
        if is_over {
            for sql in [
                "UPDATE outbox SET state = 'cancelled' WHERE state = 'paused' AND announcement IN
                    (SELECT id FROM announcements WHERE draft = $1)",
                "UPDATE recipients SET state = 'cancelled' WHERE state IN ('waiting', 'asleep')
                    AND announcement IN (SELECT id FROM announcements WHERE draft = $1)",
            ] {
                on!(self.db(), |db| sqlx::query(sql).bind(id.0).execute(db).await.map(|_| ()))?;
            }
        }
        Ok(())
    }

    /// Withdraws lines of announcements that were stopped: those that waited then, and those that came back since.
    async fn withdraw(&mut self) -> anyhow::Result<()> {
        for state in ["paused", "cancelled"] {
            let sql = "UPDATE outbox SET state = $1
                WHERE state IN ('waiting', 'leased') AND state = 'waiting' AND announcement IN
                    (SELECT id FROM announcements
                        WHERE state IN ('running', 'paused', 'cancelled') AND state = $1)";
            on!(self.db(), |db| sqlx::query(sql).bind(state).execute(db).await.map(|_| ()))?;
        }
        Ok(())
    }

    /// What was stopped for a while goes on, but for those who have blocked Solis since, or have peace.
    async fn resume_lines(&mut self, id: DraftId, now: Timestamp) -> anyhow::Result<()> {
        let sql = "UPDATE outbox SET due_at = CASE WHEN due_at < $2 THEN $2 ELSE due_at END,
            reason = CASE WHEN deadline <= $2 THEN 'pause' ELSE reason END,
            state = CASE WHEN EXISTS (SELECT 1 FROM learners l JOIN identities i ON i.id = l.home
                WHERE l.id = outbox.learner AND i.blocked_at IS NOT NULL)
                THEN 'blocked' WHEN EXISTS (SELECT 1 FROM learners l
                WHERE l.id = outbox.learner AND l.hushed_at IS NOT NULL)
                THEN 'expired' ELSE 'waiting' END
            WHERE state = 'paused' AND announcement IN
                (SELECT id FROM announcements WHERE draft = $1 AND state = 'paused')";
        on!(self.db(), |db| sqlx::query(sql)
            .bind(id.0)
            .bind(now.as_millisecond())
            .execute(db)
            .await
            .map(|_| ()))?;
        let sql =
            "UPDATE announcements SET state = 'running' WHERE draft = $1 AND state = 'paused'";
        on!(self.db(), |db| sqlx::query(sql).bind(id.0).execute(db).await.map(|_| ()))?;
        Ok(())
    }

    /// What comes of time alone: what is approved begins, what repeats is frozen anew, what is through is done. Whether
    /// there is anything that goes out, or will.
    pub async fn tend(&mut self, now: Timestamp) -> anyhow::Result<bool> {
        let live = self.live_drafts().await?;
        let is_live = !live.is_empty();
        let mut is_moving = live.iter().any(|it| it.stage == Stage::Running);
        self.withdraw().await?;
        for mut it in live {
            let (before, due) = (it.stage, it.next_at.is_some_and(|at| at <= now));
            if it.stage == Stage::Approved && (due || self.has_begun(it.id, now).await?) {
                it.stage = Stage::Running;
            }
            if it.stage == Stage::Running && due {
                let programme = self.programme(it.organisation).await?;
                let from = it.next_at.unwrap_or(now);
                self.freeze(&it, &programme, from, now).await?;
                it.occurrence += 1;
                // What was missed meanwhile is one occurrence, not many.
                let mut next = it.draft.when.next(&zone(&programme), from);
                while let Some(at) = next.filter(|at| *at <= now) {
                    next = it.draft.when.next(&zone(&programme), at);
                }
                it.next_at = next;
            } else if before == Stage::Running
                && it.next_at.is_none()
                && self.is_through(it.id).await?
            {
                it.stage = Stage::Done;
            }
            if it.stage != before || due {
                is_moving = true;
                it.changed_at = now;
                self.keep_stage(&it).await?;
            }
        }
        if is_moving {
            self.hint(Hint::Announcing).await?;
        }
        Ok(is_live)
    }

    async fn has_begun(&mut self, id: DraftId, now: Timestamp) -> anyhow::Result<bool> {
        let sql = "SELECT count(*) FROM announcements WHERE draft = $1 AND starts_at <= $2";
        let count: i64 = on!(self.db(), |db| sqlx::query_scalar(sql)
            .bind(id.0)
            .bind(now.as_millisecond())
            .fetch_one(db)
            .await)?;
        Ok(count > 0)
    }

    /// Whether nobody is left who waits for it.
    async fn is_through(&mut self, id: DraftId) -> anyhow::Result<bool> {
        let sql = "SELECT count(*) FROM announcements a WHERE a.draft = $1 AND (a.state = 'running'
            OR EXISTS (SELECT 1 FROM recipients r WHERE r.announcement = a.id AND r.state = 'asleep')
            OR EXISTS (SELECT 1 FROM recipients r WHERE r.announcement = a.id AND r.state = 'waiting')
            OR EXISTS (SELECT 1 FROM outbox o WHERE o.announcement = a.id
                AND o.state IN ('waiting', 'leased')))";
        let count: i64 =
            on!(self.db(), |db| sqlx::query_scalar(sql).bind(id.0).fetch_one(db).await)?;
        Ok(count == 0)
    }

    async fn programme(&mut self, id: OrganisationId) -> anyhow::Result<Organisation> {
        self.organisation(id).await?.context("a draft of no organisation")
    }
}

fn zone(programme: &Organisation) -> TimeZone {
    TimeZone::get(&programme.zone).unwrap_or(TimeZone::UTC)
}
