//! What was restored from a backup, and had no turn when that was made. It has its turn now, so that nobody's words are
//! lost; what Solis answers to it was most likely said afterwards, and is held back for somebody to look at.

use std::collections::BTreeMap;

use jiff::Timestamp;

use super::{Store, Tx, on};
use crate::{office::announcing::DraftId, people::LearnerId};

/// The mark of the last arrival that was restored.
pub(super) const RESTORED: &str = "restored-inbox";

impl Tx {
    /// Holds back what has just been planned in answer to a learner.
    pub async fn hold_answer(&mut self, learner: LearnerId, now: Timestamp) -> anyhow::Result<()> {
        // What waits is written first.
        self.put_down().await?;
        let sql = "UPDATE outbox SET state = 'held', settled_at = $2,
                reason = 'an answer to what had no turn when the backup was made'
            WHERE learner = $1 AND state IN ('waiting', 'leased') AND state = 'waiting'
                AND planned_at = $2 AND why IS NULL";
        on!(self.db(), |db| sqlx::query(sql)
            .bind(learner.0)
            .bind(now.as_millisecond())
            .execute(db)
            .await
            .map(|_| ()))?;
        Ok(())
    }
}

impl Store {
    /// How many people of each announcement a restore has held back, with their line or before they had one.
    pub async fn held_back(&self) -> anyhow::Result<BTreeMap<DraftId, i64>> {
        let sql = "SELECT a.draft, count(*) FROM (
                SELECT announcement FROM outbox WHERE state IN ('dead', 'held') AND state = 'held'
                    AND announcement IS NOT NULL
                UNION ALL SELECT announcement FROM recipients WHERE state = 'held') AS held
            JOIN announcements a ON a.id = held.announcement WHERE a.draft IS NOT NULL
            GROUP BY a.draft";
        let rows: Vec<(i64, i64)> = on!(self.read(), |db| sqlx::query_as(sql).fetch_all(db).await)?;
        Ok(rows.into_iter().map(|(id, people)| (DraftId(id), people)).collect())
    }

    /// The last arrival that came with a restored backup; nothing, if nothing ever was restored.
    pub async fn last_restored(&self) -> anyhow::Result<i64> {
        Ok(self.marked(RESTORED).await?.unwrap_or_default())
    }

    /// Whether something that came with a restored backup still has to have its turn.
    pub async fn restored_waits(&self, last: i64) -> anyhow::Result<bool> {
        let sql = "SELECT id FROM inbox WHERE state = 'waiting' ORDER BY id LIMIT 1";
        let first: Option<i64> =
            on!(self.read(), |db| sqlx::query_scalar(sql).fetch_optional(db).await)?;
        Ok(first.is_some_and(|it| it <= last))
    }
}
