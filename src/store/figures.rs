//! How much waits, and since when; what the disk has left. Asked every few seconds, so every question stays on an index.

use std::path::Path;

use jiff::Timestamp;

use super::{Engine, Store, on};
use crate::metrics::{Backlog, Disk};

/// The lanes there are.
const LANES: [i64; 3] = [1, 2, 3];

impl Store {
    /// What is on its way.
    pub async fn backlog(&self, now: Timestamp) -> anyhow::Result<Backlog> {
        let lanes = self.lanes(now).await?;
        let sql = "SELECT count(*) FROM inbox WHERE state = 'waiting'";
        let inbox = self.number(sql).await?;
        let sql = "SELECT received_at FROM inbox WHERE state = 'waiting' ORDER BY id LIMIT 1";
        let oldest: Option<i64> =
            on!(self.read(), |db| sqlx::query_scalar(sql).fetch_optional(db).await)?;
        let due = self.next_due().await?.map(Timestamp::as_millisecond);
        // Written as the index is, or the whole outbox would be read.
        let sql =
            "SELECT state, count(*) FROM outbox WHERE state IN ('dead', 'held') GROUP BY state";
        let review: Vec<(String, i64)> =
            on!(self.read(), |db| sqlx::query_as(sql).fetch_all(db).await)?;
        let review = |state: &str| review.iter().find(|it| it.0 == state).map_or(0, |it| it.1);
        let sql = "SELECT count(*) FROM outbox WHERE state = 'leased'";
        let leased = self.number(sql).await?;
        let sql = "SELECT count(*) FROM inbox WHERE state = 'dead'";
        let inbox_dead = self.number(sql).await?;
        let sql = "SELECT count(*), min(waits_since) FROM talks WHERE stage = 'waiting'";
        let (waiting, since): (i64, Option<i64>) =
            on!(self.read(), |db| sqlx::query_as(sql).fetch_one(db).await)?;
        // The first number of the index is named, or every talk there ever was would be read.
        let sql = "SELECT count(*) FROM talks
            WHERE learner > 0 AND stage IN ('waiting', 'open') AND stage = 'open'";
        let talks_open = self.number(sql).await?;
        Ok(Backlog {
            lanes,
            leased,
            dead: review("dead"),
            held: review("held"),
            inbox: (inbox, age(oldest, now)),
            inbox_dead,
            alarm_late: age(due, now),
            talks_waiting: (waiting, age(since, now)),
            talks_open,
        })
    }

    async fn lanes(&self, now: Timestamp) -> anyhow::Result<Vec<(i64, i64, f64)>> {
        // By channel first, as the index is: what waits is read from it and from nowhere else.
        let sql = "SELECT channel, lane, count(*), min(id) FROM outbox WHERE state = 'waiting'
            GROUP BY channel, lane";
        let rows: Vec<(Option<String>, i64, i64, i64)> =
            on!(self.read(), |db| sqlx::query_as(sql).fetch_all(db).await)?;
        let mut lanes = Vec::with_capacity(LANES.len());
        for lane in LANES {
            let waiting = rows.iter().filter(|it| it.1 == lane);
            let count = waiting.clone().map(|it| it.2).sum();
            let oldest = match waiting.map(|it| it.3).min() {
                Some(id) => self.planned_at(id).await?,
                None => None,
            };
            lanes.push((lane, count, age(oldest, now)));
        }
        Ok(lanes)
    }

    async fn planned_at(&self, id: i64) -> anyhow::Result<Option<i64>> {
        let sql = "SELECT planned_at FROM outbox WHERE id = $1";
        Ok(on!(self.read(), |db| sqlx::query_scalar(sql).bind(id).fetch_optional(db).await)?)
    }

    /// The disk under the database, if it is a file.
    pub fn disk(&self) -> Option<Disk> {
        let Engine::Lite(pool) = self.read() else { return None };
        let options = pool.connect_options();
        let file = options.get_filename();
        let disk = rustix::fs::statvfs(folder(file)).ok()?;
        #[expect(clippy::cast_precision_loss, reason = "a share needs no more")]
        let free = disk.f_bavail as f64 / disk.f_blocks.max(1) as f64;
        let bytes = |file: &Path| file.metadata().map_or(0, |it| it.len());
        let mut wal = file.as_os_str().to_owned();
        wal.push("-wal");
        Some(Disk { free, database: bytes(file), wal: bytes(Path::new(&wal)) })
    }

    async fn number(&self, sql: &'static str) -> anyhow::Result<i64> {
        Ok(on!(self.read(), |db| sqlx::query_scalar(sql).fetch_one(db).await)?)
    }
}

fn folder(file: &Path) -> &Path {
    file.parent().filter(|it| !it.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

/// How long ago that was, in seconds; nothing, if it is still to come.
fn age(at: Option<i64>, now: Timestamp) -> f64 {
    let Some(at) = at else { return 0.0 };
    #[expect(clippy::cast_precision_loss, reason = "an age needs no more")]
    let millis = now.as_millisecond().saturating_sub(at).max(0) as f64;
    millis / 1000.0
}
