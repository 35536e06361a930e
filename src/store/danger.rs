//! Distress and danger: what is on its way unasked is called back, what was written is taken out, what is left is time
//! and kind.

use jiff::Timestamp;

use super::{Tx, on};
use crate::{journey::Deed, metrics, people::LearnerId};

impl Tx {
    /// Says in the log what was done, in place of what it says already of this cause.
    pub fn note_danger(&mut self, cause: &str, deed: Deed) {
        if let Some(entry) = self.sheet.log.iter_mut().rev().find(|it| it.cause == cause) {
            entry.what = deed.name();
        }
        if let Some(door) = deed.opened_by() {
            metrics::danger(door);
        }
    }

    /// Calls back whatever waits to be said unasked to somebody who has asked for help: reminders, announcements.
    pub async fn hush(&mut self, learner: LearnerId, now: Timestamp) -> anyhow::Result<()> {
        self.call_back_unasked(learner, "the learner asked for help", now).await
    }

    /// The same, for somebody who has paused.
    pub async fn pause(&mut self, learner: LearnerId, now: Timestamp) -> anyhow::Result<()> {
        self.call_back_unasked(learner, "the learner has paused", now).await
    }

    async fn call_back_unasked(
        &mut self,
        learner: LearnerId,
        why: &str,
        now: Timestamp,
    ) -> anyhow::Result<()> {
        let sql = "UPDATE outbox SET state = 'expired', reason = $3, settled_at = $2
            WHERE learner = $1 AND state IN ('waiting', 'leased') AND state = 'waiting' AND lane > 1";
        on!(self.db(), |db| sqlx::query(sql)
            .bind(learner.0)
            .bind(now.as_millisecond())
            .bind(why)
            .execute(db)
            .await
            .map(|_| ()))?;
        Ok(())
    }

    /// Takes out what arrived; that it arrived stays, so that a second time is known.
    pub async fn take_out(&mut self, inbox: i64) -> anyhow::Result<()> {
        let sql = "UPDATE inbox SET body = '', sender = NULL WHERE id = $1";
        on!(self.db(), |db| sqlx::query(sql).bind(inbox).execute(db).await.map(|_| ()))?;
        Ok(())
    }
}
