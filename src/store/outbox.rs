//! Lines on their way: planned, leased, settled.

use jiff::Timestamp;

use super::{Store, Tx, on};
use crate::{
    engine::Line,
    journey::Why,
    metrics,
    people::{Address, ChannelName, LearnerId},
};

/// A line that could go out now.
#[derive(Clone, Debug)]
pub struct Ready {
    /// Its row.
    pub id: i64,
    /// Where it would go.
    pub to: Address,
}

/// A line somebody has leased, to send it.
#[derive(Clone, Debug)]
pub struct Leased {
    /// Its row.
    pub id: i64,
    /// Who it is for.
    pub learner: LearnerId,
    /// How urgent it is: 1 to 3.
    pub lane: i64,
    /// The identity it goes to.
    pub identity: i64,
    /// Where that is.
    pub to: Address,
    /// What to say.
    pub line: Line,
    /// How often it was tried, this time included.
    pub tries: i64,
    /// How often nobody knew whether it arrived.
    pub uncertain: i64,
    /// After this it is not worth saying.
    pub deadline: Timestamp,
}

/// A leased line as it is kept.
type LeasedRow = (i64, i64, String, i64, i64, i64, Option<i64>);

/// What became of a leased line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It was sent; the channel's number of the message.
    Sent(String),
    /// It was not sent; again then.
    Later(Timestamp, String),
    /// Nobody knows whether it was; again then.
    Uncertain(Timestamp, String),
    /// The learner has blocked Solis.
    Blocked,
    /// It will never be sent, for this reason.
    Dead(String),
    /// It is no longer worth saying.
    Expired,
}

impl Tx {
    /// Plans a line for a learner; one for somebody who has blocked Solis is kept as what it is, a line not sent.
    pub async fn plan_line(
        &mut self,
        learner: LearnerId,
        line: &Line,
        why: Option<Why>,
        (now, deadline): (Timestamp, Timestamp),
    ) -> anyhow::Result<()> {
        let urgency = if why.is_none() { 1 } else { 2 };
        let sql =
            "INSERT INTO outbox (learner, lane, line, why, planned_at, not_before, deadline, state)
            VALUES ($1, $2, $3, $4, $5, $5, $6, CASE WHEN EXISTS (
                SELECT 1 FROM learners l JOIN identities i ON i.id = l.home
                WHERE l.id = $1 AND i.blocked_at IS NOT NULL) THEN 'blocked' ELSE 'waiting' END)";
        on!(self.db(), |db| sqlx::query(sql)
            .bind(learner.0)
            .bind(urgency)
            .bind(serde_json::to_string(line)?)
            .bind(why.map(|why| serde_json::to_string(&why)).transpose()?)
            .bind(now.as_millisecond())
            .bind(deadline.as_millisecond())
            .execute(db)
            .await)?;
        metrics::planned(urgency);
        Ok(())
    }

    /// Leases a line until then, if it is still waiting.
    pub async fn lease(&mut self, id: i64, until: Timestamp) -> anyhow::Result<Option<Leased>> {
        let sql = "UPDATE outbox SET state = 'leased', tries = tries + 1, leased_until = $2
            WHERE id = $1 AND state = 'waiting'
                AND EXISTS (SELECT 1 FROM learners l WHERE l.id = outbox.learner AND l.home IS NOT NULL)
            RETURNING learner, lane, line, tries, uncertain, deadline,
                (SELECT home FROM learners l WHERE l.id = outbox.learner)";
        let row: Option<LeasedRow> = on!(self.db(), |db| sqlx::query_as(sql)
            .bind(id)
            .bind(until.as_millisecond())
            .fetch_optional(db)
            .await)?;
        let Some((learner, urgency, line, tries, uncertain, deadline, Some(identity))) = row else {
            return Ok(None);
        };
        let sql = "SELECT channel, address FROM identities WHERE id = $1";
        let (channel, address): (String, String) =
            on!(self.db(), |db| sqlx::query_as(sql).bind(identity).fetch_one(db).await)?;
        Ok(Some(Leased {
            id,
            learner: LearnerId(learner),
            lane: urgency,
            identity,
            to: Address { channel: ChannelName::named(&channel), address },
            line: serde_json::from_str(&line)?,
            tries,
            uncertain,
            deadline: Timestamp::from_millisecond(deadline)?,
        }))
    }

    /// Writes down what became of a leased line.
    pub async fn settle(
        &mut self,
        leased: &Leased,
        outcome: &Outcome,
        now: Timestamp,
    ) -> anyhow::Result<()> {
        let (state, not_before, uncertain, reason, external) = match outcome {
            Outcome::Sent(external) => ("sent", now, 0, None, Some(external)),
            Outcome::Later(at, why) => ("waiting", *at, 0, Some(why.as_str()), None),
            Outcome::Uncertain(at, why) => ("waiting", *at, 1, Some(why.as_str()), None),
            Outcome::Blocked => ("blocked", now, 0, Some("blocked by the learner"), None),
            Outcome::Dead(why) => ("dead", now, 0, Some(why.as_str()), None),
            Outcome::Expired => ("expired", now, 0, Some("too late to say it"), None),
        };
        let sql = "UPDATE outbox SET state = $2, not_before = $3, uncertain = uncertain + $4, reason = $5,
            external = $6, identity = $7, settled_at = $8, leased_until = NULL
            WHERE id = $1 AND state = 'leased'";
        on!(self.db(), |db| sqlx::query(sql)
            .bind(leased.id)
            .bind(state)
            .bind(not_before.as_millisecond())
            .bind(uncertain)
            .bind(reason)
            .bind(external)
            .bind(leased.identity)
            .bind(now.as_millisecond())
            .execute(db)
            .await)?;
        match outcome {
            Outcome::Blocked => self.blocked(leased.identity, now).await,
            Outcome::Sent(_)
            | Outcome::Later(_, _)
            | Outcome::Uncertain(_, _)
            | Outcome::Dead(_)
            | Outcome::Expired => Ok(()),
        }
    }

    /// Gives back what was leased by somebody who is gone: it may or may not have been sent.
    pub async fn give_back(&mut self, now: Timestamp, all: bool) -> anyhow::Result<u64> {
        // A line whose lease runs out again and again is what makes the sender fail.
        let sql = "UPDATE outbox SET leased_until = NULL, uncertain = uncertain + 1,
            state = CASE WHEN uncertain >= 2 AND NOT $2 THEN 'dead' ELSE 'waiting' END,
            reason = 'nobody knows whether it was sent: the sender ended'
            WHERE state = 'leased' AND (leased_until <= $1 OR $2)";
        let done = on!(self.db(), |db| sqlx::query(sql)
            .bind(now.as_millisecond())
            .bind(all)
            .execute(db)
            .await)?;
        Ok(done.rows_affected())
    }
}

impl Store {
    /// The lines that could go out now: at most one a learner, so that nobody hears the second before the first;
    /// answers before lessons, and then the oldest.
    pub async fn ready(&self, now: Timestamp, most: i64) -> anyhow::Result<Vec<Ready>> {
        let sql = "SELECT o.id, i.channel, i.address FROM outbox o
            JOIN learners l ON l.id = o.learner
            JOIN identities i ON i.id = l.home AND i.blocked_at IS NULL
            WHERE o.state = 'waiting' AND o.not_before <= $1 AND NOT EXISTS (
                SELECT 1 FROM outbox earlier WHERE earlier.learner = o.learner AND earlier.id < o.id
                    AND earlier.state IN ('waiting', 'leased'))
            ORDER BY o.lane, o.id LIMIT $2";
        let rows: Vec<(i64, String, String)> = on!(self.read(), |db| sqlx::query_as(sql)
            .bind(now.as_millisecond())
            .bind(most)
            .fetch_all(db)
            .await)?;
        let ready = |(id, channel, address): (i64, String, String)| {
            let channel = ChannelName::named(&channel);
            Ready { id, to: Address { channel, address } }
        };
        Ok(rows.into_iter().map(ready).collect())
    }

    /// Whether a lease has run out: its end could not be written down.
    pub async fn has_overdue(&self, now: Timestamp) -> anyhow::Result<bool> {
        let sql = "SELECT 1 FROM outbox WHERE state = 'leased' AND leased_until <= $1 LIMIT 1";
        let found: Option<i64> = on!(self.read(), |db| sqlx::query_scalar(sql)
            .bind(now.as_millisecond())
            .fetch_optional(db)
            .await)?;
        Ok(found.is_some())
    }

    /// When the next line that waits for a moment may go out.
    pub async fn next_ready(&self, now: Timestamp) -> anyhow::Result<Option<Timestamp>> {
        let sql = "SELECT min(not_before) FROM outbox WHERE state = 'waiting' AND not_before > $1";
        let at: Option<i64> = on!(self.read(), |db| sqlx::query_scalar(sql)
            .bind(now.as_millisecond())
            .fetch_one(db)
            .await)?;
        Ok(at.map(Timestamp::from_millisecond).transpose()?)
    }
}
