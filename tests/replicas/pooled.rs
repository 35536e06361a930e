//! R23: behind `PgBouncer`, in session mode. Its transaction mode is not for Solis: sqlx names its statements on a
//! connection whatever `statement-cache-capacity` says, and meets the names of others there ("already exists").

use std::{
    fs,
    path::Path,
    process::{Child, Stdio},
};

use anyhow::{Context, Result, ensure};

use super::{
    STORIES,
    check::agree,
    fleet::{Fleet, Updates},
    form::Row,
    story::{TURNS, stories},
    talker::Crowd,
};
use crate::{
    fake_telegram::FakeTelegram,
    postgres::{Cluster, look},
    product::{TOKEN, until},
};

const PROGRAM: &str = "/usr/sbin/pgbouncer";

/// A running `PgBouncer`; it ends with the test.
struct Bouncer {
    process: Child,
    port: u16,
    folder: tempfile::TempDir,
}

impl Bouncer {
    fn before(cluster: &Cluster) -> Result<Self> {
        let folder = tempfile::tempdir()?;
        cluster.lend(folder.path())?;
        let port = crate::ports::free()?;
        let settings = format!(
            "[databases]
* = user=solis host=127.0.0.1 port={}
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = {port}
unix_socket_dir =
auth_type = any
pool_mode = session
default_pool_size = 40
ignore_startup_parameters = extra_float_digits,options
logfile = {1}/log
",
            cluster.port(),
            folder.path().display(),
        );
        let file = folder.path().join("settings.ini");
        fs::write(&file, settings)?;
        let mut command = cluster.command(Path::new(PROGRAM));
        command.arg(&file).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        Ok(Self { process: command.spawn().context(PROGRAM)?, port, folder })
    }

    fn log(&self) -> String {
        fs::read_to_string(self.folder.path().join("log")).unwrap_or_default()
    }
}

impl Drop for Bouncer {
    fn drop(&mut self) {
        // It may have ended already.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn behind_a_pool_nothing_is_lost() -> Result<()> {
    let row = Row::begin("R23 PgBouncer").await;
    if !Path::new(PROGRAM).exists() {
        println!("SKIPPED: there is no {PROGRAM} here");
        return Ok(());
    }
    let Some(cluster) = Cluster::start()? else { return Ok(()) };
    let database = cluster.database().await?;
    let bouncer = Bouncer::before(&cluster)?;
    let there = format!("postgres://solis@127.0.0.1:{}/{}", bouncer.port, database.name);
    until("it takes connections", || async { Ok(look(&there).await.is_ok()) })
        .await
        .with_context(|| bouncer.log())?;
    let telegram = FakeTelegram::start(TOKEN).await;
    let fleet = Fleet::of((2, Updates::Brought), &telegram, &there, &database.url).await?;
    let stories = stories(STORIES)?;
    let crowd = Crowd::new(1_000_000, row.form.of(100, 1_000, 4_000), &stories);
    let talkers = crowd.lives(&telegram, TURNS).await?;
    let tally = agree(&telegram, &fleet.book, &talkers).await?;
    row.says(&format!("{} turns, {} lines: 0 lost, 0 double turns", tally.turns, tally.lines));
    let told = fleet.replicas.iter().map(|it| it.solis.written()).collect::<String>();
    ensure!(tally.copies.is_empty(), "{} lines came twice", tally.copies.len());
    ensure!(!told.contains("ERROR"), "{told}");
    Ok(())
}
