//! Drafts of announcements.

use jiff::Timestamp;
use sqlx::AssertSqlSafe;

use crate::{
    office::{
        Right,
        announcing::{Draft, DraftId, Stage},
    },
    people::{LearnerId, OrganisationId},
    store::{Store, Tx, on},
};

/// A draft, and how far it is.
#[derive(Clone, Debug)]
pub struct KeptDraft {
    /// Its number.
    pub id: DraftId,
    /// Whose it is.
    pub organisation: OrganisationId,
    /// Who wrote it; nobody, if it was made at the command line.
    pub author: Option<LearnerId>,
    /// Who approved it.
    pub approver: Option<LearnerId>,
    /// What it says, to whom, when.
    pub draft: Draft,
    /// How far it is.
    pub stage: Stage,
    /// How often it was frozen.
    pub occurrence: i64,
    /// When it is frozen next.
    pub next_at: Option<Timestamp>,
    /// When it was changed last.
    pub changed_at: Timestamp,
}

impl KeptDraft {
    /// What it takes to see it, and to do something with it.
    pub fn right(&self) -> Right<'_> {
        let (organisation, within) = (self.organisation, self.draft.within.as_ref());
        Right::KeepAnnouncement { organisation, within }
    }

    /// What it takes to approve it.
    pub fn approval(&self, is_own: bool, takes_two: bool) -> Right<'_> {
        let (organisation, within) = (self.organisation, self.draft.within.as_ref());
        Right::Approve { organisation, within, is_own, takes_two }
    }
}

/// A row, as it is read.
type Row = (i64, i64, Option<i64>, Option<i64>, String, String, i64, Option<i64>, i64);

const SELECT: &str = "SELECT id, organisation, author, approver, draft, stage, occurrence, next_at,
    changed_at FROM drafts";

impl Tx {
    /// Keeps a new draft of somebody, or of nobody, if it comes from the command line. One that a form has posted
    /// before, by the form's number, is there already.
    pub async fn new_draft(
        &mut self,
        (whose, author): (OrganisationId, Option<LearnerId>),
        draft: &Draft,
        posted: Option<&str>,
        now: Timestamp,
    ) -> anyhow::Result<DraftId> {
        let body = serde_json::to_string(draft)?;
        let sql = "INSERT INTO drafts
                (organisation, author, draft, stage, occurrence, changed_at, posted)
            VALUES ($1, $2, $3, $4, 0, $5, $6)
            ON CONFLICT (organisation, posted) WHERE posted IS NOT NULL DO NOTHING RETURNING id";
        let new: Option<i64> = on!(self.db(), |db| sqlx::query_scalar(sql)
            .bind(whose.0)
            .bind(author.map(|it| it.0))
            .bind(&body)
            .bind(said(Stage::Writing))
            .bind(now.as_millisecond())
            .bind(posted)
            .fetch_optional(db)
            .await)?;
        if let Some(id) = new {
            return Ok(DraftId(id));
        }
        let sql = "SELECT id FROM drafts
            WHERE organisation = $1 AND posted IS NOT NULL AND posted = $2";
        let id = on!(self.db(), |db| sqlx::query_scalar(sql)
            .bind(whose.0)
            .bind(posted)
            .fetch_one(db)
            .await)?;
        Ok(DraftId(id))
    }

    /// A machine is to make a draft's versions, or is not any more.
    pub async fn wants_machine(&mut self, id: DraftId, wants: bool) -> anyhow::Result<()> {
        let sql = "UPDATE drafts SET wants_machine = $2 WHERE id = $1";
        on!(self.db(), |db| sqlx::query(sql)
            .bind(id.0)
            .bind(i64::from(wants))
            .execute(db)
            .await
            .map(|_| ()))?;
        Ok(())
    }

    /// A draft of an organisation, for nobody else to change meanwhile.
    pub async fn draft(
        &mut self,
        whose: OrganisationId,
        id: DraftId,
    ) -> anyhow::Result<Option<KeptDraft>> {
        let lock = self.locking("FOR UPDATE");
        let sql = format!("{SELECT} WHERE id = $1 AND organisation = $2 {lock}");
        let row: Option<Row> = on!(self.db(), |db| sqlx::query_as(AssertSqlSafe(sql))
            .bind(id.0)
            .bind(whose.0)
            .fetch_optional(db)
            .await)?;
        row.map(read).transpose()
    }

    /// Changes a draft while it is written; whether it still was.
    pub async fn change_draft(
        &mut self,
        whose: OrganisationId,
        id: DraftId,
        draft: &Draft,
        now: Timestamp,
    ) -> anyhow::Result<bool> {
        let body = serde_json::to_string(draft)?;
        let sql = "UPDATE drafts SET draft = $3, changed_at = $4
            WHERE id = $1 AND organisation = $2 AND stage = $5";
        let changed = on!(self.db(), |db| sqlx::query(sql)
            .bind(id.0)
            .bind(whose.0)
            .bind(&body)
            .bind(now.as_millisecond())
            .bind(said(Stage::Writing))
            .execute(db)
            .await
            .map(|done| done.rows_affected()))?;
        Ok(changed == 1)
    }

    /// Keeps how far a draft is.
    pub(super) async fn keep_stage(&mut self, it: &KeptDraft) -> anyhow::Result<()> {
        let sql = "UPDATE drafts SET stage = $2, approver = $3, occurrence = $4, next_at = $5,
            changed_at = $6 WHERE id = $1";
        on!(self.db(), |db| sqlx::query(sql)
            .bind(it.id.0)
            .bind(said(it.stage))
            .bind(it.approver.map(|it| it.0))
            .bind(it.occurrence)
            .bind(it.next_at.map(Timestamp::as_millisecond))
            .bind(it.changed_at.as_millisecond())
            .execute(db)
            .await
            .map(|_| ()))?;
        Ok(())
    }

    /// The drafts that go out, or soon will, or wait.
    pub(super) async fn live_drafts(&mut self) -> anyhow::Result<Vec<KeptDraft>> {
        let lock = self.locking("FOR UPDATE");
        let sql = format!(
            "{SELECT} WHERE stage IN ('approved', 'running', 'paused') ORDER BY stage, id {lock}"
        );
        let rows: Vec<Row> =
            on!(self.db(), |db| sqlx::query_as(AssertSqlSafe(sql)).fetch_all(db).await)?;
        rows.into_iter().map(read).collect()
    }
}

impl Store {
    /// The drafts of an organisation, the newest first, of those before this one.
    pub async fn drafts(
        &self,
        whose: OrganisationId,
        before: Option<DraftId>,
        most: i64,
    ) -> anyhow::Result<Vec<KeptDraft>> {
        let sql = format!("{SELECT} WHERE organisation = $1 AND id < $2 ORDER BY id DESC LIMIT $3");
        let rows: Vec<Row> = on!(self.read(), |db| sqlx::query_as(AssertSqlSafe(sql))
            .bind(whose.0)
            .bind(before.map_or(i64::MAX, |it| it.0))
            .bind(most)
            .fetch_all(db)
            .await)?;
        rows.into_iter().map(read).collect()
    }

    /// A draft of an organisation.
    pub async fn draft(
        &self,
        whose: OrganisationId,
        id: DraftId,
    ) -> anyhow::Result<Option<KeptDraft>> {
        let sql = format!("{SELECT} WHERE id = $1 AND organisation = $2");
        let row: Option<Row> = on!(self.read(), |db| sqlx::query_as(AssertSqlSafe(sql))
            .bind(id.0)
            .bind(whose.0)
            .fetch_optional(db)
            .await)?;
        row.map(read).transpose()
    }

    /// The drafts for which a machine is to make versions.
    pub async fn drafts_for_machine(&self) -> anyhow::Result<Vec<KeptDraft>> {
        let sql = format!("{SELECT} WHERE wants_machine > 0 ORDER BY id LIMIT 10");
        let rows: Vec<Row> =
            on!(self.read(), |db| sqlx::query_as(AssertSqlSafe(sql)).fetch_all(db).await)?;
        rows.into_iter().map(read).collect()
    }

    /// A draft, whoever's it is, for the line that shows it to its author.
    pub async fn sample(&self, id: DraftId) -> anyhow::Result<Option<KeptDraft>> {
        let sql = format!("{SELECT} WHERE id = $1");
        let row: Option<Row> = on!(self.read(), |db| sqlx::query_as(AssertSqlSafe(sql))
            .bind(id.0)
            .fetch_optional(db)
            .await)?;
        row.map(read).transpose()
    }
}

/// A stage, as it is kept.
fn said(stage: Stage) -> String {
    match stage {
        Stage::Writing => "writing",
        Stage::Asked => "asked",
        Stage::Approved => "approved",
        Stage::Running => "running",
        Stage::Paused => "paused",
        Stage::Done => "done",
        Stage::Cancelled => "cancelled",
    }
    .to_owned()
}

fn read(row: Row) -> anyhow::Result<KeptDraft> {
    let (id, organisation, author, approver, draft, stage, occurrence, next_at, changed_at) = row;
    Ok(KeptDraft {
        id: DraftId(id),
        organisation: OrganisationId(organisation),
        author: author.map(LearnerId),
        approver: approver.map(LearnerId),
        draft: serde_json::from_str(&draft)?,
        stage: serde_json::from_value(stage.into())?,
        occurrence,
        next_at: next_at.map(Timestamp::from_millisecond).transpose()?,
        changed_at: Timestamp::from_millisecond(changed_at)?,
    })
}
