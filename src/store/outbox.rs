//! The outbox, as those who send see it: what could go out, and what became of it.

use jiff::Timestamp;

use super::{
    Leased, Store, Tx,
    made::{filled, list, places, portions, sql},
    on,
};
use crate::people::ChannelName;

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

impl Outcome {
    /// The channel's number of the message, if it was sent.
    fn external(&self) -> Option<&str> {
        match self {
            Self::Sent(external) => Some(external),
            Self::Later(_, _)
            | Self::Uncertain(_, _)
            | Self::Blocked
            | Self::Dead(_)
            | Self::Expired => None,
        }
    }
}

impl Tx {
    /// Writes down what became of leased lines.
    pub async fn settle(
        &mut self,
        landed: &[(&Leased, &Outcome)],
        now: Timestamp,
    ) -> anyhow::Result<()> {
        let (sent, other): (Vec<_>, Vec<_>) =
            landed.iter().partition(|it| matches!(it.1, Outcome::Sent(_)));
        for portion in filled(&sent) {
            let sql = sql!(
                self,
                portion,
                "WITH v (id, external, identity, at) AS (VALUES {})
                UPDATE outbox SET state = 'sent', external = v.external, identity = v.identity,
                    reason = NULL, settled_at = v.at
                FROM v WHERE outbox.id = v.id AND outbox.state = 'leased'",
                places(portion.len(), 4, 0)
            );
            on!(self.db(), |db| {
                let mut query = sqlx::query(sql);
                for (leased, outcome) in portion {
                    query = query
                        .bind(leased.id)
                        .bind(outcome.external())
                        .bind(leased.identity)
                        .bind(now.as_millisecond());
                }
                query.execute(db).await.map(|_| ())
            })?;
        }
        for (leased, outcome) in other {
            self.settle_unsent(leased, outcome, now).await?;
        }
        Ok(())
    }

    async fn settle_unsent(
        &mut self,
        leased: &Leased,
        outcome: &Outcome,
        now: Timestamp,
    ) -> anyhow::Result<()> {
        let (state, due, uncertain, reason) = match outcome {
            Outcome::Sent(_) => return Ok(()),
            Outcome::Later(at, why) => ("waiting", *at, 0, why.as_str()),
            Outcome::Uncertain(at, why) => ("waiting", *at, 1, why.as_str()),
            Outcome::Blocked => ("blocked", now, 0, "blocked by the learner"),
            Outcome::Dead(why) => ("dead", now, 0, why.as_str()),
            Outcome::Expired => ("expired", now, 0, "too late to say it"),
        };
        let sql = "UPDATE outbox SET state = $2, due_at = $3, uncertain = uncertain + $4,
            reason = CASE WHEN $2 = 'expired' AND announcement IS NOT NULL
                THEN coalesce(reason, $5) ELSE $5 END,
            identity = $6, settled_at = $7, channel = (SELECT i.channel FROM learners l
                JOIN identities i ON i.id = l.home WHERE l.id = outbox.learner)
            WHERE id = $1 AND state = 'leased'";
        on!(self.db(), |db| sqlx::query(sql)
            .bind(leased.id)
            .bind(state)
            .bind(due.as_millisecond())
            .bind(i64::from(uncertain))
            .bind(reason)
            .bind(leased.identity)
            .bind(now.as_millisecond())
            .execute(db)
            .await
            .map(|_| ()))?;
        match outcome {
            Outcome::Blocked => self.blocked(leased.identity, now).await,
            Outcome::Sent(_)
            | Outcome::Later(_, _)
            | Outcome::Uncertain(_, _)
            | Outcome::Dead(_)
            | Outcome::Expired => Ok(()),
        }
    }

    /// The channel asked not to be given anything for this address before then.
    pub async fn hold(&mut self, identity: i64, until: Timestamp) -> anyhow::Result<()> {
        let sql = "UPDATE identities SET waits_until = $2 WHERE id = $1";
        let until = until.as_millisecond();
        on!(self.db(), |db| sqlx::query(sql)
            .bind(identity)
            .bind(until)
            .execute(db)
            .await
            .map(|_| ()))?;
        Ok(())
    }

    /// Puts leased lines back that were not tried, as if nobody had taken them.
    pub async fn put_back(&mut self, ids: &[i64], now: Timestamp) -> anyhow::Result<()> {
        for portion in portions(ids) {
            let sql = sql!(
                self,
                portion,
                "UPDATE outbox SET state = 'waiting', tries = tries - 1, due_at = $1,
                    channel = (SELECT i.channel FROM learners l
                        JOIN identities i ON i.id = l.home WHERE l.id = outbox.learner)
                WHERE id IN {} AND state = 'leased'",
                list(portion.len(), 1)
            );
            on!(self.db(), |db| {
                let mut query = sqlx::query(sql).bind(now.as_millisecond());
                for id in portion {
                    query = query.bind(*id);
                }
                query.execute(db).await.map(|_| ())
            })?;
        }
        Ok(())
    }

    /// Gives back what was leased on a channel until this moment, or before it, by somebody who is gone: it may or may
    /// not have been sent. A line whose lease runs out again and again is given up, unless it is spared: it may be what
    /// makes the sender fail.
    pub async fn give_back(
        &mut self,
        channel: ChannelName,
        until: Timestamp,
        now: Timestamp,
        spare: bool,
    ) -> anyhow::Result<u64> {
        let most = if spare { i64::MAX } else { 2 };
        let sql = "UPDATE outbox SET due_at = $1, uncertain = uncertain + 1,
            state = CASE WHEN uncertain >= $4 THEN 'dead' ELSE 'waiting' END,
            channel = (SELECT i.channel FROM learners l
                JOIN identities i ON i.id = l.home WHERE l.id = outbox.learner),
            reason = 'nobody knows whether it was sent: the sender ended'
            WHERE state = 'leased' AND due_at <= $2 AND channel = $3";
        Ok(on!(self.db(), |db| sqlx::query(sql)
            .bind(now.as_millisecond())
            .bind(until.as_millisecond())
            .bind(channel.name())
            .bind(most)
            .execute(db)
            .await
            .map(|done| done.rows_affected()))?)
    }
}

impl Store {
    /// Which addresses of a channel are to be given nothing now, and until when.
    pub async fn held(
        &self,
        channel: ChannelName,
        now: Timestamp,
    ) -> anyhow::Result<Vec<(String, Timestamp)>> {
        let sql =
            "SELECT address, waits_until FROM identities WHERE channel = $1 AND waits_until > $2";
        let rows: Vec<(String, i64)> = on!(self.read(), |db| sqlx::query_as(sql)
            .bind(channel.name())
            .bind(now.as_millisecond())
            .fetch_all(db)
            .await)?;
        let held = |(address, until)| Ok((address, Timestamp::from_millisecond(until)?));
        rows.into_iter().map(held).collect()
    }
}
