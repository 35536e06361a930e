//! A database of a test's own, on either engine.

use std::{
    path::PathBuf,
    sync::{Arc, OnceLock},
};

use anyhow::{Context, Result, anyhow, bail};
use jiff::{SignedDuration, Timestamp};
use solis::{
    content::{LanguageCode, Library},
    conversation::Door,
    people::{Address, ChannelName, LearnerId},
    store::{NewLearner, Store, Tx, Url},
};
use sqlx::{
    AssertSqlSafe, ConnectOptions, PgConnection, SqliteConnection, sqlite::SqliteConnectOptions,
};
use tempfile::TempDir;

use super::turn;
use crate::{
    postgres::{self, Database},
    shipped,
};

/// A database, and the store on it.
pub(crate) struct Base {
    pub(crate) store: Store,
    pub(crate) place: Place,
}

/// Where a database is.
pub(crate) enum Place {
    /// A folder with the file in it.
    Folder(TempDir),
    /// On the server.
    Server(Database),
}

/// Another connection to the same database.
pub(crate) enum Look {
    Lite(SqliteConnection),
    Pg(PgConnection),
}

impl Base {
    /// A new file.
    pub(crate) async fn lite() -> Result<Self> {
        Self::open(Place::Folder(tempfile::tempdir()?)).await
    }

    /// A new database on the server, where there is one.
    pub(crate) async fn server() -> Result<Option<Self>> {
        match postgres::database().await? {
            Some(database) => Self::open(Place::Server(database)).await.map(Some),
            None => Ok(None),
        }
    }

    async fn open(place: Place) -> Result<Self> {
        Ok(Self { store: Store::open(&place.url()?).await?, place })
    }

    /// A new one of the same kind.
    pub(crate) async fn another(&self) -> Result<Self> {
        match &self.place {
            Place::Folder(_) => Self::lite().await,
            Place::Server(_) => Self::server().await?.context("the server is gone"),
        }
    }

    /// The same one, closed and opened again.
    pub(crate) async fn again(self) -> Result<Self> {
        let Self { store, place } = self;
        drop(store);
        Self::open(place).await
    }

    /// The same database as another replica has it.
    pub(crate) async fn replica(&self) -> Result<Store> {
        Ok(Store::open(&self.place.url()?).await?)
    }

    pub(crate) fn is_shared(&self) -> bool {
        matches!(self.place, Place::Server(_))
    }

    pub(crate) async fn look(&self) -> Result<Look> {
        Ok(match &self.place {
            Place::Folder(_) => Look::Lite(
                SqliteConnectOptions::new().filename(self.place.file()?).connect().await?,
            ),
            Place::Server(database) => Look::Pg(postgres::look(&database.url).await?),
        })
    }

    /// The only number a question has for an answer.
    pub(crate) async fn number(&self, sql: &str) -> Result<i64> {
        let sql = format!("SELECT CAST(({sql}) AS BIGINT)");
        let number: Option<i64> = match self.look().await? {
            Look::Lite(mut it) => sqlx::query_scalar(AssertSqlSafe(sql)).fetch_one(&mut it).await?,
            Look::Pg(mut it) => sqlx::query_scalar(AssertSqlSafe(sql)).fetch_one(&mut it).await?,
        };
        number.context("no number")
    }

    /// The texts a question has for an answer, each row in one.
    pub(crate) async fn texts(&self, sql: &str) -> Result<Vec<String>> {
        self.look().await?.texts(sql).await
    }

    pub(crate) async fn run(&self, sql: &str) -> Result<()> {
        self.look().await?.run(sql).await
    }

    /// From now on the database takes no such change of a table: an `INSERT` or `UPDATE` that makes this true of `new`.
    pub(crate) async fn breaks(&self, table: &str, change: &str, when: &str) -> Result<()> {
        let sql = match self.place {
            Place::Folder(_) => format!(
                "CREATE TRIGGER broken BEFORE {change} ON {table} WHEN {when}
                BEGIN SELECT RAISE(FAIL, 'no room'); END"
            ),
            Place::Server(_) => format!(
                "CREATE FUNCTION broken() RETURNS trigger LANGUAGE plpgsql AS
                    $$ BEGIN RAISE 'no room'; END $$;
                CREATE TRIGGER broken BEFORE {change} ON {table} FOR EACH ROW WHEN ({when})
                    EXECUTE FUNCTION broken()"
            ),
        };
        self.run(&sql).await
    }

    /// It does again.
    pub(crate) async fn mends(&self, table: &str) -> Result<()> {
        match self.place {
            Place::Folder(_) => self.run("DROP TRIGGER broken").await,
            Place::Server(_) => {
                self.run(&format!("DROP TRIGGER broken ON {table}; DROP FUNCTION broken")).await
            }
        }
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

impl Place {
    pub(crate) fn url(&self) -> Result<Url> {
        Ok(match self {
            Self::Folder(_) => format!("sqlite:{}", self.file()?.display()).parse()?,
            Self::Server(database) => database.url.parse()?,
        })
    }

    pub(crate) fn file(&self) -> Result<PathBuf> {
        match self {
            Self::Folder(folder) => Ok(folder.path().join("solis.db")),
            Self::Server(_) => bail!("it is no file"),
        }
    }
}

impl Look {
    pub(crate) async fn run(&mut self, sql: &str) -> Result<()> {
        let sql = AssertSqlSafe(sql);
        match self {
            Self::Lite(it) => sqlx::raw_sql(sql).execute(it).await.map(|_| ())?,
            Self::Pg(it) => sqlx::raw_sql(sql).execute(it).await.map(|_| ())?,
        }
        Ok(())
    }

    pub(crate) async fn texts(&mut self, sql: &str) -> Result<Vec<String>> {
        let query = AssertSqlSafe(sql);
        let rows = match self {
            Self::Lite(it) => sqlx::query_scalar(query).fetch_all(it).await,
            Self::Pg(it) => sqlx::query_scalar(query).fetch_all(it).await,
        };
        rows.with_context(|| sql.to_owned())
    }
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
        return Ok(Door { library: Arc::clone(library), translates: false, passkeys: false });
    }
    let loaded = Library::load(&shipped::files()?)
        .map_err(|problems| anyhow!("the content has {} problem(s)", problems.len()))?;
    let library = Arc::clone(LIBRARY.get_or_init(|| Arc::new(loaded)));
    Ok(Door { library, translates: false, passkeys: false })
}
