//! What waits for a moment of a clock that has gone back since: it waits no longer than it would have.

use jiff::{SignedDuration, Timestamp};

use super::{Store, Tx, on};
use crate::people::ChannelName;

impl Tx {
    /// The clock has gone back by so much: whatever waits on this channel for a later moment is due earlier by that.
    pub async fn put_back_clock(
        &mut self,
        channel: ChannelName,
        by: SignedDuration,
        now: Timestamp,
    ) -> anyhow::Result<u64> {
        let by = i64::try_from(by.as_millis()).unwrap_or(i64::MAX);
        let sql = "UPDATE identities SET waits_until = waits_until - $1
            WHERE channel = $2 AND waits_until IS NOT NULL AND waits_until > $3";
        on!(self.db(), |db| sqlx::query(sql)
            .bind(by)
            .bind(channel.name())
            .bind(now.as_millisecond())
            .execute(db)
            .await
            .map(|_| ()))?;
        let sql = "UPDATE outbox SET due_at = due_at - $1
            WHERE state IN ('waiting', 'leased') AND channel = $2 AND due_at > $3";
        Ok(on!(self.db(), |db| sqlx::query(sql)
            .bind(by)
            .bind(channel.name())
            .bind(now.as_millisecond())
            .execute(db)
            .await
            .map(|done| done.rows_affected()))?)
    }
}

impl Store {
    /// When the newest line was planned that is still on its way on this channel: the clock has been there.
    pub async fn last_planned(&self, channel: ChannelName) -> anyhow::Result<Option<Timestamp>> {
        let sql = "SELECT max(planned_at) FROM outbox
            WHERE state IN ('waiting', 'leased') AND channel = $1";
        let at: Option<i64> = on!(self.read(), |db| sqlx::query_scalar(sql)
            .bind(channel.name())
            .fetch_one(db)
            .await)?;
        Ok(at.map(Timestamp::from_millisecond).transpose()?)
    }
}
