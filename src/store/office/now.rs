//! What goes on in an organisation at this moment, and what is wrong: few rows, each found by an index. `CROSS JOIN` says
//! to `SQLite` in which order: it would begin with everybody who learns there.

use jiff::Timestamp;

use super::super::{Store, on};
use crate::people::OrganisationId;

/// What goes on.
#[derive(Clone, Debug, Default)]
pub struct GoesOn {
    /// How many wait for a mentor, and since when the first.
    pub waiting: (i64, Option<Timestamp>),
    /// How many talk with one.
    pub talking: i64,
    /// How many announcements are on their way.
    pub announcing: i64,
}

impl Store {
    /// What goes on in an organisation.
    pub async fn goes_on(&self, whose: OrganisationId) -> anyhow::Result<GoesOn> {
        let sql = "SELECT count(*), min(t.waits_since) FROM talks t CROSS JOIN learners l
            WHERE l.id = t.learner AND t.stage = 'waiting' AND t.is_practice = 0 AND l.organisation = $1
                AND NOT EXISTS (SELECT 1 FROM staff s WHERE s.person = l.id AND s.standing <> 'left')";
        let (waiting, since): (i64, Option<i64>) =
            on!(self.read(), |db| sqlx::query_as(sql).bind(whose.0).fetch_one(db).await)?;
        // Written as the index is, or every talk there ever was would be read.
        let sql = "SELECT count(*) FROM talks t CROSS JOIN learners l
            WHERE l.id = t.learner AND t.stage IN ('waiting', 'open') AND t.stage = 'open' AND t.is_practice = 0
                AND l.organisation = $1
                AND NOT EXISTS (SELECT 1 FROM staff s WHERE s.person = l.id AND s.standing <> 'left')";
        let talking: i64 =
            on!(self.read(), |db| sqlx::query_scalar(sql).bind(whose.0).fetch_one(db).await)?;
        // By its draft: an announcement whose last line is planned is out only when that has been said.
        let sql = "SELECT count(*) FROM drafts WHERE organisation = $1
            AND stage IN ('approved', 'running', 'paused') AND stage = 'running'";
        let announcing: i64 =
            on!(self.read(), |db| sqlx::query_scalar(sql).bind(whose.0).fetch_one(db).await)?;
        let since = since.map(Timestamp::from_millisecond).transpose()?;
        Ok(GoesOn { waiting: (waiting, since), talking, announcing })
    }

    /// How much came in that could not be handled. Whose it was is in what came, which nobody reads.
    pub async fn unhandled(&self) -> anyhow::Result<i64> {
        let sql = "SELECT count(*) FROM inbox WHERE state = 'dead'";
        Ok(on!(self.read(), |db| sqlx::query_scalar(sql).fetch_one(db).await)?)
    }
}
