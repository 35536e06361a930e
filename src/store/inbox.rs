//! What came in, kept before it is confirmed.

use jiff::Timestamp;

use super::{Store, Tx, on};
use crate::people::{ChannelName, LearnerId};

/// Something that arrived on a channel.
#[derive(Clone, Debug)]
pub struct Arrival {
    /// The channel.
    pub channel: ChannelName,
    /// The channel's own number of it, by which a second arrival is known.
    pub external: String,
    /// What it is, as it came.
    pub body: String,
}

/// An arrival that is kept.
#[derive(Clone, Debug)]
pub struct Received {
    /// Its row.
    pub id: i64,
    /// How often a turn was begun with it, this time included.
    pub tries: i64,
    /// What arrived.
    pub arrival: Arrival,
}

/// After so many tries something is left alone: it is what makes the turn fail.
pub(crate) const MOST_TRIES: i64 = 3;

impl Tx {
    /// Keeps an arrival, and counts the first try with it; nothing, if it has arrived before.
    pub async fn receive(
        &mut self,
        arrival: Arrival,
        now: Timestamp,
    ) -> anyhow::Result<Option<Received>> {
        let sql = "INSERT INTO inbox (channel, external, body, received_at, tries, state)
            VALUES ($1, $2, $3, $4, 1, 'waiting') ON CONFLICT (channel, external) DO NOTHING RETURNING id";
        let id: Option<i64> = on!(self.db(), |db| sqlx::query_scalar(sql)
            .bind(arrival.channel.as_str())
            .bind(&arrival.external)
            .bind(&arrival.body)
            .bind(now.as_millisecond())
            .fetch_optional(db)
            .await)?;
        Ok(id.map(|id| Received { id, tries: 1, arrival }))
    }

    /// Counts another try with something that is waiting.
    pub async fn try_again(&mut self, id: i64) -> anyhow::Result<()> {
        let sql = "UPDATE inbox SET tries = tries + 1 WHERE id = $1";
        on!(self.db(), |db| sqlx::query(sql).bind(id).execute(db).await)?;
        Ok(())
    }

    /// Its turn is over: `done`, `ignored` or `dead`.
    pub async fn received(&mut self, id: i64, state: &'static str) -> anyhow::Result<()> {
        let sql = "UPDATE inbox SET state = $2 WHERE id = $1";
        on!(self.db(), |db| sqlx::query(sql).bind(id).bind(state).execute(db).await)?;
        Ok(())
    }

    /// Writes down what happened to a learner; false, if it is written down already.
    pub async fn log(
        &mut self,
        learner: LearnerId,
        cause: &str,
        what: &'static str,
        now: Timestamp,
    ) -> anyhow::Result<bool> {
        let sql = "INSERT INTO log (learner, cause, what, at) VALUES ($1, $2, $3, $4)
            ON CONFLICT (cause) DO NOTHING";
        let done = on!(self.db(), |db| sqlx::query(sql)
            .bind(learner.0)
            .bind(cause)
            .bind(what)
            .bind(now.as_millisecond())
            .execute(db)
            .await)?;
        Ok(done.rows_affected() == 1)
    }
}

impl Store {
    /// What was waiting when Solis stopped, oldest first.
    pub async fn waiting(&self) -> anyhow::Result<Vec<Received>> {
        let sql = "SELECT id, channel, external, body, tries FROM inbox WHERE state = 'waiting' ORDER BY id";
        let rows: Vec<(i64, String, String, String, i64)> =
            on!(self.read(), |db| sqlx::query_as(sql).fetch_all(db).await)?;
        let received =
            |(id, channel, external, body, tries): (i64, String, String, String, i64)| {
                let channel = ChannelName::named(&channel);
                Received { id, tries: tries + 1, arrival: Arrival { channel, external, body } }
            };
        Ok(rows.into_iter().map(received).collect())
    }
}
