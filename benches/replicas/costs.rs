//! What it cost: processor time of everybody, and what the database wrote.

use std::{fs, time::Duration};

use anyhow::Result;
use sqlx::Connection;

use crate::{
    postgres::{Cluster, look},
    rig::{
        crowd::Counts,
        process::{Solis, worked},
    },
};

/// What has been used so far, or in a while.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Costs {
    updates: f64,
    replies: f64,
    /// Milliseconds of processor time.
    solis: f64,
    postgres: f64,
    load: f64,
    commits: f64,
    wal: f64,
    size: f64,
}

impl Costs {
    /// What has been used until now.
    pub(crate) async fn now(
        cluster: &Cluster,
        url: &str,
        all: &[Solis],
        counts: Counts,
    ) -> Result<Self> {
        let mut connection = look(url).await?;
        let sql = "SELECT CAST(xact_commit AS DOUBLE PRECISION),
            CAST(pg_current_wal_lsn() - '0/0' AS DOUBLE PRECISION),
            CAST(pg_database_size(datname) AS DOUBLE PRECISION)
            FROM pg_stat_database WHERE datname = current_database()";
        let (commits, wal, size) = sqlx::query_as(sql).fetch_one(&mut connection).await?;
        connection.close().await?;
        let solis = all.iter().map(|it| worked(&it.id().to_string())).sum::<Result<f64>>()?;
        Ok(Self {
            updates: f64::from(counts.acts),
            replies: f64::from(counts.calls),
            solis,
            postgres: family(cluster.pid()?)?,
            load: worked("self")?,
            commits,
            wal,
            size,
        })
    }

    /// What was used between two moments.
    pub(crate) fn since(self, before: &Self) -> Self {
        Self {
            updates: self.updates - before.updates,
            replies: self.replies - before.replies,
            solis: self.solis - before.solis,
            postgres: self.postgres - before.postgres,
            load: self.load - before.load,
            commits: self.commits - before.commits,
            wal: self.wal - before.wal,
            size: self.size - before.size,
        }
    }

    /// Prints a row of the table.
    pub(crate) fn print(&self, replicas: usize, took: Duration, (half, most): (f64, f64)) {
        let (seconds, each) = (took.as_secs_f64(), self.updates.max(1.0));
        let cores = |work: f64| work / 1e3 / seconds;
        println!(
            "{replicas:8}  {:9.0}  {:9.0}  {half:6.1}  {most:6.1}  {:12.2}  {:10.2}  {:4.2}  \
             {:27.0}  {:10.0}  {:14.2}  {:16.0}  {:14.2}",
            self.updates / seconds,
            self.replies / seconds,
            cores(self.solis),
            cores(self.postgres),
            cores(self.load),
            self.solis / each * 1e3,
            self.postgres / each * 1e3,
            self.commits / each,
            self.wal / each,
            self.size / each / 1e3,
        );
    }
}

/// The processor time of a process and of its children that live.
fn family(parent: u32) -> Result<f64> {
    let mut work = worked(&parent.to_string())?;
    for entry in fs::read_dir("/proc")?.flatten() {
        let name = entry.file_name();
        let Some(id) = name.to_str().filter(|it| it.bytes().all(|byte| byte.is_ascii_digit()))
        else {
            continue;
        };
        let stat = fs::read_to_string(format!("/proc/{id}/stat")).unwrap_or_default();
        let fields = stat.rsplit(") ").next().unwrap_or_default();
        if fields.split(' ').nth(1) == Some(parent.to_string().as_str()) {
            // It may have ended meanwhile.
            work += worked(id).unwrap_or_default();
        }
    }
    Ok(work)
}
