//! A database with people in it, and a way to it that is Solis' own.

use std::{
    sync::{Arc, Mutex, PoisonError},
    time::{Duration, Instant},
};

use anyhow::{Context, Result};
use jiff::{SignedDuration, Timestamp};
use solis::{clock::Clock, content::Library, conversation::Door, journey::Happening, store::Store};
use sqlx::{Connection, SqliteConnection, sqlite::SqliteConnectOptions};
use tempfile::TempDir;
use tokio::runtime::Runtime;

use crate::rig::{enrol::enrol, lesson::steps, process::folder, shipped};

/// A database with people in it.
pub(crate) struct Stage {
    pub(crate) runtime: Runtime,
    pub(crate) store: Store,
    pub(crate) door: Door,
    pub(crate) enrolled: usize,
    /// What everybody does, one thing after another, from where they stand.
    pub(crate) ahead: Vec<Happening>,
    /// The next free number of a cause.
    next: Mutex<usize>,
    folder: TempDir,
}

impl Stage {
    /// So many people, who have just begun the first lesson.
    pub(crate) fn new(library: &Library, enrolled: usize) -> Result<Self> {
        let runtime = tokio::runtime::Runtime::new()?;
        let (folder, begun) = (folder()?, Instant::now());
        let button = runtime.block_on(enrol(folder.path(), library, enrolled, enrolled))?;
        println!("{enrolled} enrolled in {:.1} s", begun.elapsed().as_secs_f64());
        let is_open =
            |it: &Happening| matches!(it, Happening::Tapped(tap) if tap.to_string() == button);
        let steps = steps(library)?.into_iter().map(|it| it.happening);
        let ahead = steps.skip_while(|it| !is_open(it)).collect::<Vec<_>>();
        let url = format!("sqlite:{}", folder.path().join("solis.db").display());
        let store = runtime
            .block_on(async { Store::open(&url.parse()?).await.map_err(anyhow::Error::from) })?;
        let library = Library::load(&shipped::files()?).ok().context("the content is broken")?;
        let door = Door { library: Arc::new(library), translates: false, passkeys: false };
        Ok(Self { runtime, store, door, enrolled, ahead, next: Mutex::new(0), folder })
    }

    /// Takes so many numbers.
    pub(crate) fn numbers(&self, count: usize) -> std::ops::Range<usize> {
        let mut next = self.next.lock().unwrap_or_else(PoisonError::into_inner);
        *next += count;
        *next - count..*next
    }

    /// Puts the stage in order between two measurements, past Solis.
    pub(crate) async fn tidy(&self, sql: &str) -> Result<()> {
        let options = SqliteConnectOptions::new()
            .filename(self.folder.path().join("solis.db"))
            .busy_timeout(Duration::from_secs(20));
        let mut db = SqliteConnection::connect_with(&options).await?;
        for sql in sql.split(';').filter(|it| !it.trim().is_empty()) {
            sqlx::query(sqlx::AssertSqlSafe(sql)).execute(&mut db).await?;
        }
        db.close().await?;
        Ok(())
    }
}

/// The day's middle, tomorrow: nobody is woken in it.
pub(crate) fn noon() -> Timestamp {
    let day = 24 * 3600;
    let today = Clock::system().now().as_second() / day * day;
    Timestamp::from_second(today).unwrap_or_default() + SignedDuration::from_hours(24 + 11)
}

/// What is measured, as often as it is asked for: criterion wants the time, and knows no failure.
pub(crate) fn sum(count: u64, mut once: impl FnMut() -> Result<Duration>) -> Duration {
    let mut took = Duration::ZERO;
    for _ in 0..count {
        match once() {
            Ok(it) => took += it,
            Err(why) => {
                eprintln!("what is measured does not work: {why:#}");
                std::process::exit(1);
            }
        }
    }
    took
}
