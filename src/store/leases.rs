//! Leases: which replica does what only one may do at a time. A lease is a row, good for a while by the database's
//! clock; whoever holds it renews it long before that, and counts its end by their own clock, a little earlier.

use std::time::Duration;

use super::{Store, Tx};
use crate::store::engine::{Engine, within};

/// A lease that is held.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Held {
    /// How often the lease has changed hands: whoever holds an older one has lost it.
    pub fence: i64,
}

/// What came of asking for a lease.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lease {
    /// It is ours. Whether it was somebody else's before, who may not know yet that it is over.
    Held(Held, Taken),
    /// It is another's.
    Anothers,
}

/// From whom a lease was taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Taken {
    /// It was ours.
    Renewed,
    /// It was given back, or nobody ever had it.
    Free,
    /// Its holder has not renewed it in time, and could not for so long.
    RunOut(Duration),
}

/// A replica that has not renewed its lease for so long is gone, or begins anew.
const GONE: Duration = Duration::from_hours(1);

impl Store {
    /// Takes or renews a lease for so long. `SQLite` has nobody else, so there it is always ours.
    pub async fn lease(&self, name: &str, holder: &str, length: Duration) -> anyhow::Result<Lease> {
        let Engine::Pg(pool) = &self.engine else {
            return Ok(Lease::Held(Held { fence: 0 }, Taken::Renewed));
        };
        let length = i64::try_from(length.as_millis()).unwrap_or(i64::MAX);
        // The clock is the database's; a holder that lost the lease and takes it again gets a new fence.
        let sql = "WITH before AS (SELECT holder, until FROM leases WHERE name = $1),
            clock AS (SELECT CAST(extract(epoch FROM clock_timestamp()) * 1000 AS BIGINT) AS now)
            INSERT INTO leases AS l (name, holder, fence, until)
            SELECT $1, $2, 1, clock.now + $3 FROM clock
            ON CONFLICT (name) DO UPDATE SET holder = excluded.holder, until = excluded.until,
                fence = CASE WHEN l.holder = $2 AND l.until > (SELECT now FROM clock)
                    THEN l.fence ELSE l.fence + 1 END
                WHERE l.holder = $2 OR l.until <= (SELECT now FROM clock)
            RETURNING fence, (SELECT holder FROM before), (SELECT until FROM before),
                (SELECT now FROM clock)";
        let row: Option<(i64, Option<String>, Option<i64>, i64)> =
            within(sqlx::query_as(sql).bind(name).bind(holder).bind(length).fetch_optional(pool))
                .await?;
        let Some((fence, before, until, now)) = row else { return Ok(Lease::Anothers) };
        let ran_out = until.filter(|until| *until > 0);
        let ago = |until: i64| Duration::from_millis(u64::try_from(now - until).unwrap_or(0));
        let taken = match (before.as_deref(), ran_out) {
            (Some(before), _) if before == holder => Taken::Renewed,
            (Some(_), Some(until)) => Taken::RunOut(ago(until)),
            (Some(_) | None, _) => Taken::Free,
        };
        Ok(Lease::Held(Held { fence }, taken))
    }

    /// Forgets replicas that are gone for long. Each start has a name of its own, so nobody asks for these again.
    pub async fn forget_replicas(&self) -> anyhow::Result<()> {
        let Engine::Pg(pool) = &self.engine else { return Ok(()) };
        let sql = "DELETE FROM leases WHERE name LIKE 'replica:%'
            AND until < CAST(extract(epoch FROM clock_timestamp()) * 1000 AS BIGINT) - $1";
        let ago = i64::try_from(GONE.as_millis()).unwrap_or(i64::MAX);
        within(sqlx::query(sql).bind(ago).execute(pool)).await?;
        Ok(())
    }

    /// Gives a lease back, so that the next one need not wait for its end.
    pub async fn give_up(&self, name: &str, held: Held) -> anyhow::Result<()> {
        let Engine::Pg(pool) = &self.engine else { return Ok(()) };
        let sql = "UPDATE leases SET until = 0 WHERE name = $1 AND fence = $2";
        within(sqlx::query(sql).bind(name).bind(held.fence).execute(pool)).await?;
        Ok(())
    }
}

impl Tx {
    /// Goes on only if the lease is still held: whoever holds it cannot lose it before the commit.
    ///
    /// # Errors
    ///
    /// Another has it now.
    pub async fn fenced(&mut self, name: &str, held: Held) -> anyhow::Result<()> {
        let Engine::Pg(connection) = self.db() else { return Ok(()) };
        let sql = "SELECT fence FROM leases WHERE name = $1 AND fence = $2
            AND until > CAST(extract(epoch FROM clock_timestamp()) * 1000 AS BIGINT) FOR SHARE";
        let found: Option<i64> =
            within(sqlx::query_scalar(sql).bind(name).bind(held.fence).fetch_optional(connection))
                .await?;
        if found.is_some() { Ok(()) } else { anyhow::bail!("another replica has the lease {name}") }
    }
}
