//! What came in, kept before it is confirmed.

use jiff::Timestamp;
use sqlx::AssertSqlSafe;

use super::{
    Engine, Store, Tx,
    engine::within,
    made::{filled, list, places, portions, sql},
    on,
    sheet::NewEntry,
};
use crate::people::{ChannelName, LearnerId};

/// Something that arrived on a channel.
#[derive(Clone, Debug)]
pub struct Arrival {
    /// The channel.
    pub channel: ChannelName,
    /// The channel's own number of it, by which a second arrival is known.
    pub external: String,
    /// The address it came from, if it could be read: what one person sends is done in order.
    pub sender: Option<String>,
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

/// A waiting row.
type Row = (i64, String, String, Option<String>, String, i64);

const COLUMNS: &str = "id, channel, external, sender, body, tries";

impl Tx {
    /// Those of these that were kept, though whoever gave them was told otherwise, and have had no turn.
    pub async fn kept_unheard(
        &mut self,
        names: &[(ChannelName, String)],
    ) -> anyhow::Result<Vec<Received>> {
        let mut all = Vec::new();
        for portion in portions(names) {
            let sql = sql!(
                self,
                portion,
                "WITH v (channel, external) AS (VALUES {})
                SELECT i.id, i.channel, i.external, i.sender, i.body, i.tries FROM v
                JOIN inbox i ON i.channel = v.channel AND i.external = v.external
                WHERE i.state = 'waiting' ORDER BY i.id",
                places(portion.len(), 2, 0)
            );
            let rows: Vec<Row> = on!(self.db(), |db| {
                let mut query = sqlx::query_as(sql);
                for (channel, external) in portion {
                    query = query.bind(channel.name()).bind(external);
                }
                query.fetch_all(db).await
            })?;
            all.extend(rows.into_iter().map(read));
        }
        all.sort_unstable_by_key(|it: &Received| it.id);
        Ok(all)
    }

    /// Counts another try with something that is waiting.
    pub async fn try_again(&mut self, id: i64) -> anyhow::Result<()> {
        let sql = "UPDATE inbox SET tries = tries + 1 WHERE id = $1";
        on!(self.db(), |db| sqlx::query(sql).bind(id).execute(db).await.map(|_| ()))?;
        Ok(())
    }

    /// Makes sure that these are still ours to do, and in whose order: what others received of the same people earlier
    /// comes first, and what others have done falls out. Where there is nobody else, this changes nothing.
    pub async fn claim(&mut self, received: Vec<Received>) -> anyhow::Result<Vec<Received>> {
        if matches!(self.db(), Engine::Lite(_)) {
            return Ok(received);
        }
        let ids = received.iter().map(|it| it.id).collect::<Vec<_>>();
        let mut all = Vec::new();
        for portion in portions(&ids) {
            // An array: rows are found by their number, whatever the planner knows of the table.
            let sql = sql!(
                self,
                portion,
                "SELECT {COLUMNS} FROM inbox WHERE state = 'waiting' AND id = ANY (ARRAY(
                    SELECT id FROM inbox WHERE id IN {0} UNION ALL
                    SELECT earlier.id FROM inbox later JOIN inbox earlier
                        ON earlier.state = 'waiting' AND earlier.channel = later.channel
                            AND earlier.sender = later.sender AND earlier.id < later.id
                        WHERE later.id IN {0}))
                ORDER BY id FOR UPDATE",
                list(portion.len(), 0)
            );
            let rows: Vec<Row> = on!(self.db(), |db| {
                let mut query = sqlx::query_as(sql);
                for id in portion {
                    query = query.bind(*id);
                }
                query.fetch_all(db).await
            })?;
            all.extend(rows.into_iter().map(read));
        }
        all.sort_unstable_by_key(|it: &Received| it.id);
        all.dedup_by_key(|it| it.id);
        Ok(all)
    }

    /// Takes over what waits for a replica that is gone, its next try counted; `owner` does it from now on.
    pub async fn take_over(&mut self, owner: &str, most: i64) -> anyhow::Result<Vec<Received>> {
        let Engine::Pg(db) = self.db() else { return Ok(Vec::new()) };
        let sql = format!(
            "UPDATE inbox SET tries = tries + 1, owner = $1 WHERE id IN (
                SELECT i.id FROM inbox i WHERE i.state = 'waiting' AND NOT EXISTS (
                    SELECT 1 FROM leases l WHERE l.name = 'replica:' || i.owner
                        AND l.until > CAST(extract(epoch FROM clock_timestamp()) * 1000 AS BIGINT))
                ORDER BY i.id LIMIT $2 FOR UPDATE SKIP LOCKED)
            RETURNING {COLUMNS}"
        );
        let sql = AssertSqlSafe(sql);
        let rows: Vec<Row> =
            within(sqlx::query_as(sql).bind(owner).bind(most).fetch_all(db)).await?;
        let mut all = rows.into_iter().map(read).collect::<Vec<_>>();
        all.sort_unstable_by_key(|it| it.id);
        Ok(all)
    }

    /// Its turn is over: `done`, `ignored` or `dead`.
    pub fn received(&mut self, id: i64, state: &'static str) {
        self.sheet.done.entry(state).or_default().push(id);
    }

    pub(super) async fn write_done(&mut self) -> anyhow::Result<()> {
        for (state, ids) in std::mem::take(&mut self.sheet.done) {
            for portion in filled(&ids) {
                let sql = sql!(
                    self,
                    portion,
                    "UPDATE inbox SET state = $1 WHERE id IN {}",
                    list(portion.len(), 1)
                );
                on!(self.db(), |db| {
                    let mut query = sqlx::query(sql).bind(state);
                    for id in portion {
                        query = query.bind(id);
                    }
                    query.execute(db).await.map(|_| ())
                })?;
            }
        }
        Ok(())
    }

    /// Finds out which of these causes have been seen.
    pub(super) async fn bring_causes(&mut self, causes: &[String]) -> anyhow::Result<()> {
        let mut seen: Vec<String> = Vec::new();
        for portion in filled(causes) {
            let sql = sql!(
                self,
                portion,
                "SELECT cause FROM log WHERE cause IN {}",
                list(portion.len(), 0)
            );
            let rows: Vec<String> = on!(self.db(), |db| {
                let mut query = sqlx::query_scalar(sql);
                for cause in portion {
                    query = query.bind(cause);
                }
                query.fetch_all(db).await
            })?;
            seen.extend(rows);
        }
        let known = &mut self.sheet.causes;
        for cause in causes {
            known.entry(cause.clone()).or_insert(false);
        }
        known.extend(seen.into_iter().map(|cause| (cause, true)));
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
        if !self.sheet.causes.contains_key(cause) {
            self.bring_causes(&[cause.to_owned()]).await?;
        }
        if self.sheet.causes.insert(cause.to_owned(), true) == Some(true) {
            return Ok(false);
        }
        self.sheet.log.push(NewEntry { learner, cause: cause.to_owned(), what, at: now });
        Ok(true)
    }

    pub(super) async fn write_log(&mut self) -> anyhow::Result<()> {
        let log = std::mem::take(&mut self.sheet.log);
        for portion in portions(&log) {
            let sql = sql!(
                self,
                portion,
                "INSERT INTO log (learner, cause, what, at) VALUES {}",
                places(portion.len(), 4, 0)
            );
            on!(self.db(), |db| {
                let mut query = sqlx::query(sql);
                for it in portion {
                    query = query
                        .bind(it.learner.0)
                        .bind(&it.cause)
                        .bind(it.what)
                        .bind(it.at.as_millisecond());
                }
                query.execute(db).await.map(|_| ())
            })?;
        }
        Ok(())
    }
}

fn read((id, channel, external, sender, body, tries): Row) -> Received {
    let channel = ChannelName::named(&channel);
    Received { id, tries, arrival: Arrival { channel, external, sender, body } }
}

impl Store {
    /// What was waiting when Solis stopped, oldest first; the try that comes is counted by whoever begins it.
    pub async fn waiting(&self) -> anyhow::Result<Vec<Received>> {
        let sql = format!("SELECT {COLUMNS} FROM inbox WHERE state = 'waiting' ORDER BY id");
        let rows: Vec<Row> =
            on!(self.read(), |db| sqlx::query_as(AssertSqlSafe(sql)).fetch_all(db).await)?;
        Ok(rows.into_iter().map(read).map(|it| Received { tries: it.tries + 1, ..it }).collect())
    }
}
