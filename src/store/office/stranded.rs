//! Lines that did not arrive, that are held back, or of which nobody knows: few, each found by an index. `CROSS JOIN`
//! says to `SQLite` in which order: it would begin with everybody who learns there.

use jiff::{SignedDuration, Timestamp};

use super::super::{Store, Tx, on};
use crate::people::{LearnerId, OrganisationId, Words};

/// What is tried again is worth saying for so long.
const GOOD_FOR: SignedDuration = SignedDuration::from_hours(24);

/// Lines that did not arrive.
#[derive(Clone, Debug)]
pub struct Stranded {
    /// Whether they are held back, because a backup was restored.
    pub is_held: bool,
    /// Why, as the channel says it.
    pub reason: String,
    /// How many.
    pub lines: i64,
}

/// Where a line was to go, and when.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct StrandedLine {
    /// Its number.
    pub id: i64,
    learner: i64,
    name: Option<String>,
    /// Its lane: 1, an answer; 2, a reminder; 3, an announcement.
    pub lane: i64,
    at: i64,
    /// Why it did not arrive, as the channel says it.
    pub reason: String,
    /// How often nobody knew whether it had arrived.
    pub uncertain: i64,
}

/// What waits in a lane: of which organisation, which lane, since when the first, how many.
pub type InLane = (i64, i64, i64, i64);

impl StrandedLine {
    /// Whom it was for.
    pub fn learner(&self) -> LearnerId {
        LearnerId(self.learner)
    }

    /// What they are called: their name, if they let it be seen.
    pub fn alias(&self) -> String {
        let name = self.name.as_deref().and_then(Words::name);
        name.map_or_else(|| format!("№ {}", self.learner), |it| it.read().to_owned())
    }

    /// When it was planned, or said.
    pub fn at(&self) -> Timestamp {
        Timestamp::from_millisecond(self.at).unwrap_or_default()
    }
}

impl Store {
    /// An organisation's lines that did not arrive, by reasons.
    pub async fn stranded(&self, whose: OrganisationId) -> anyhow::Result<Vec<Stranded>> {
        let sql =
            "SELECT o.state, coalesce(o.reason, ''), count(*) FROM outbox o CROSS JOIN learners l
            WHERE l.id = o.learner AND o.state IN ('dead', 'held') AND l.organisation = $1
            GROUP BY o.state, coalesce(o.reason, '') ORDER BY 1, 3 DESC LIMIT 20";
        let rows: Vec<(String, String, i64)> =
            on!(self.read(), |db| sqlx::query_as(sql).bind(whose.0).fetch_all(db).await)?;
        let row = |(state, reason, lines): (String, String, i64)| Stranded {
            is_held: state == "held",
            reason,
            lines,
        };
        Ok(rows.into_iter().map(row).collect())
    }

    /// A page of an organisation's lines that did not arrive or are held back, the newest first: those before this one.
    pub async fn stranded_lines(
        &self,
        whose: OrganisationId,
        is_held: bool,
        before: Option<i64>,
        most: i64,
    ) -> anyhow::Result<Vec<StrandedLine>> {
        let sql =
            "SELECT o.id, o.learner, CASE WHEN l.seen_as IS NULL THEN NULL ELSE l.name END AS name,
                o.lane, o.planned_at AS at, coalesce(o.reason, '') AS reason, o.uncertain
            FROM outbox o CROSS JOIN learners l
            WHERE l.id = o.learner AND o.state IN ('dead', 'held') AND o.state = $2 AND o.id < $3
                AND l.organisation = $1 ORDER BY o.id DESC LIMIT $4";
        Ok(on!(self.read(), |db| sqlx::query_as(sql)
            .bind(whose.0)
            .bind(state(is_held))
            .bind(before.unwrap_or(i64::MAX))
            .bind(most)
            .fetch_all(db)
            .await)?)
    }

    /// An organisation's lines since then that were said once more because nobody knew whether they had arrived, the
    /// newest first.
    pub async fn doubtful_lines(
        &self,
        whose: OrganisationId,
        since: Timestamp,
        most: i64,
    ) -> anyhow::Result<Vec<StrandedLine>> {
        let sql =
            "SELECT o.id, o.learner, CASE WHEN l.seen_as IS NULL THEN NULL ELSE l.name END AS name,
                o.lane, o.settled_at AS at, coalesce(o.reason, '') AS reason, o.uncertain
            FROM outbox o CROSS JOIN learners l
            WHERE l.id = o.learner AND o.uncertain > 0 AND o.state = 'sent' AND o.settled_at >= $2
                AND l.organisation = $1 ORDER BY o.settled_at DESC LIMIT $3";
        Ok(on!(self.read(), |db| sqlx::query_as(sql)
            .bind(whose.0)
            .bind(since.as_millisecond())
            .bind(most)
            .fetch_all(db)
            .await)?)
    }

    /// What waits in each lane though it could be said now.
    pub async fn count_waiting(&self, now: Timestamp) -> anyhow::Result<Vec<InLane>> {
        let sql = "SELECT l.organisation, o.lane, min(o.due_at), count(*) FROM outbox o
            CROSS JOIN learners l WHERE l.id = o.learner AND o.state = 'waiting' AND o.due_at <= $1
            GROUP BY l.organisation, o.lane";
        Ok(on!(self.read(), |db| sqlx::query_as(sql)
            .bind(now.as_millisecond())
            .fetch_all(db)
            .await)?)
    }
}

impl Tx {
    /// Sends an organisation's lines that did not arrive, or lets them go: all of a kind, or one.
    pub async fn settle_stranded(
        &mut self,
        whose: OrganisationId,
        (is_held, sends): (bool, bool),
        line: Option<i64>,
        now: Timestamp,
    ) -> anyhow::Result<()> {
        self.put_down().await?;
        let again = "UPDATE outbox SET state = 'waiting', tries = 0, uncertain = 0, reason = NULL,
                settled_at = NULL, due_at = $4, deadline = $5
            WHERE state IN ('dead', 'held') AND state = $2 AND ($3 = 0 OR id = $3)
                AND learner IN (SELECT id FROM learners WHERE organisation = $1)";
        let gone = "UPDATE outbox SET state = 'expired', reason = 'let go', settled_at = $4
            WHERE state IN ('dead', 'held') AND state = $2 AND ($3 = 0 OR id = $3)
                AND learner IN (SELECT id FROM learners WHERE organisation = $1)";
        on!(self.db(), |db| {
            let query = sqlx::query(if sends { again } else { gone });
            let query = query.bind(whose.0).bind(state(is_held)).bind(line.unwrap_or_default());
            let query = query.bind(now.as_millisecond());
            let query = if sends { query.bind((now + GOOD_FOR).as_millisecond()) } else { query };
            query.execute(db).await.map(|_| ())
        })?;
        Ok(())
    }
}

fn state(is_held: bool) -> &'static str {
    if is_held { "held" } else { "dead" }
}
