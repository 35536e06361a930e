//! Announcements add up to the last person, also when somebody's rows are gone: what became of their line is counted.

use super::super::{Tx, on};
use crate::people::LearnerId;

impl Tx {
    /// Counts what became of somebody's announcements, and what they answered, before their rows go.
    pub(super) async fn fold_announcements(&mut self, learner: LearnerId) -> anyhow::Result<()> {
        for sql in [
            "INSERT INTO folded (announcement, what, language, people)
            SELECT announcement, CASE WHEN state IN ('sent', 'blocked', 'expired', 'dead', 'held')
                THEN state ELSE 'cancelled' END, '', 1
            FROM outbox WHERE learner = $1 AND announcement IS NOT NULL
            ON CONFLICT (announcement, what, language) DO UPDATE SET people = folded.people + 1",
            "INSERT INTO folded (announcement, what, language, people)
            SELECT announcement, CASE WHEN state = 'held' THEN state ELSE 'cancelled' END, '', 1
            FROM recipients WHERE learner = $1 AND state <> 'planned'
            ON CONFLICT (announcement, what, language) DO UPDATE SET people = folded.people + 1",
            "INSERT INTO folded (announcement, what, language, people)
            SELECT r.announcement, 'reply ' || r.answer, l.language, 1
            FROM replies r JOIN learners l ON l.id = r.learner WHERE r.learner = $1
            ON CONFLICT (announcement, what, language) DO UPDATE SET people = folded.people + 1",
        ] {
            on!(self.db(), |db| sqlx::query(sql).bind(learner.0).execute(db).await.map(|_| ()))?;
        }
        Ok(())
    }
}
