//! How much waits, and since when; what the disk has left. Asked every few seconds, so every question stays on an index.

use std::path::Path;

use jiff::Timestamp;

use super::{Store, on};
use crate::metrics::{Backlog, Disk};

/// The lanes there are.
const LANES: [i64; 3] = [1, 2, 3];

impl Store {
    /// What is on its way.
    pub async fn backlog(&self, now: Timestamp) -> anyhow::Result<Backlog> {
        let mut lanes = Vec::with_capacity(LANES.len());
        for lane in LANES {
            let sql = "SELECT count(*) FROM outbox WHERE state = 'waiting' AND lane = $1";
            let count: i64 =
                on!(self.read(), |db| sqlx::query_scalar(sql).bind(lane).fetch_one(db).await)?;
            let sql = "SELECT planned_at FROM outbox WHERE state = 'waiting' AND lane = $1
                ORDER BY id LIMIT 1";
            let oldest: Option<i64> =
                on!(self.read(), |db| sqlx::query_scalar(sql).bind(lane).fetch_optional(db).await)?;
            lanes.push((lane, count, age(oldest, now)));
        }
        let inbox = self.number("SELECT count(*) FROM inbox WHERE state = 'waiting'").await?;
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
        let leased = "SELECT count(*) FROM outbox
            WHERE state IN ('waiting', 'leased') AND state = 'leased'";
        Ok(Backlog {
            lanes,
            leased: self.number(leased).await?,
            dead: review("dead"),
            held: review("held"),
            inbox: (inbox, age(oldest, now)),
            inbox_dead: self.number("SELECT count(*) FROM inbox WHERE state = 'dead'").await?,
            alarm_late: age(due, now),
        })
    }

    /// The disk under the database, if it is a file.
    pub fn disk(&self) -> Option<Disk> {
        let options = self.read().connect_options();
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
