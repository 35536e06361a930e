//! A database of its own for every test, and a second look at it.

mod alarms;
mod arrivals;
mod codes;
mod leases;
mod lines;
mod opening;
mod outcomes;
mod people;
mod turns;

use std::{
    path::PathBuf,
    sync::{Arc, OnceLock},
};

use anyhow::{Result, anyhow};
use jiff::{SignedDuration, Timestamp};
use solis::{
    content::{LanguageCode, Library},
    conversation::Door,
    people::{Address, ChannelName, LearnerId},
    store::{NewLearner, Store, Tx, Url},
};
use sqlx::{AssertSqlSafe, ConnectOptions, SqliteConnection, sqlite::SqliteConnectOptions};
use tempfile::TempDir;

use crate::shipped;

/// Does some work in a turn.
macro_rules! turn {
    ($base:expr, |$tx:ident| $work:expr) => {
        $base.store.write(move |$tx| Box::pin(async move { $work })).await
    };
}
pub(crate) use turn;

/// A database in a folder of its own.
pub(crate) struct Base {
    pub(crate) store: Store,
    pub(crate) folder: TempDir,
}

impl Base {
    pub(crate) async fn new() -> Result<Self> {
        let folder = tempfile::tempdir()?;
        let store = Store::open(&url(&folder)?).await?;
        Ok(Self { store, folder })
    }

    pub(crate) fn file(&self) -> PathBuf {
        self.folder.path().join("solis.db")
    }

    /// Another connection to the same file.
    pub(crate) async fn look(&self) -> Result<SqliteConnection> {
        Ok(SqliteConnectOptions::new().filename(self.file()).connect().await?)
    }

    pub(crate) async fn number(&self, sql: &str) -> Result<i64> {
        let mut look = self.look().await?;
        Ok(sqlx::query_scalar(AssertSqlSafe(sql)).fetch_one(&mut look).await?)
    }

    pub(crate) async fn run(&self, sql: &str) -> Result<()> {
        let mut look = self.look().await?;
        sqlx::raw_sql(AssertSqlSafe(sql)).execute(&mut look).await?;
        Ok(())
    }

    /// Somebody new, at this address.
    pub(crate) async fn somebody(&self, at: Address) -> Result<LearnerId> {
        turn!(self, |tx| {
            let learner = join(tx).await?;
            tx.give(&at, learner).await?;
            Ok(learner)
        })
    }
}

pub(crate) fn url(folder: &TempDir) -> Result<Url> {
    Ok(format!("sqlite:{}", folder.path().join("solis.db").display()).parse()?)
}

pub(crate) async fn join(tx: &mut Tx) -> Result<LearnerId> {
    let language = LanguageCode::from("en");
    let new = NewLearner { course: "first-steps", language: &language, zone: "Europe/Riga" };
    tx.join(new, at(0)).await
}

pub(crate) fn telegram(number: i64) -> Address {
    Address { channel: ChannelName::Telegram, address: number.to_string() }
}

pub(crate) fn web(name: &str) -> Address {
    Address { channel: ChannelName::Web, address: name.to_owned() }
}

/// So many minutes after a Monday noon.
pub(crate) fn at(minutes: i64) -> Timestamp {
    Timestamp::UNIX_EPOCH
        + SignedDuration::from_hours(24 * 20_465 + 12)
        + SignedDuration::from_mins(minutes)
}

/// The door to the content that ships.
pub(crate) fn door() -> Result<Door> {
    static LIBRARY: OnceLock<Arc<Library>> = OnceLock::new();
    if let Some(library) = LIBRARY.get() {
        return Ok(Door { library: Arc::clone(library) });
    }
    let loaded = Library::load(&shipped::files()?)
        .map_err(|problems| anyhow!("the content has {} problem(s)", problems.len()))?;
    Ok(Door { library: Arc::clone(LIBRARY.get_or_init(|| Arc::new(loaded))) })
}
