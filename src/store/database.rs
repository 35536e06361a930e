//! Opening the database: its version, its tables, and that nobody else has it.

use std::{
    fs::{File, OpenOptions, TryLockError},
    path::{Path, PathBuf},
    str::FromStr,
    sync::Arc,
    time::Duration,
};

use sqlx::{
    ConnectOptions, SqliteConnection,
    migrate::MigrateError,
    sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous},
};

use super::{Store, writer::Writer};

/// Where the database is: `DATABASE_URL`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Url(PathBuf);

/// Why the database cannot be opened, and what to do.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// Not an address we know.
    #[error("DATABASE_URL is not `sqlite:FILE`; PostgreSQL is not supported yet")]
    Url,
    /// Another process has it.
    #[error(
        "{0} is in use by another Solis: stop that one first, or set DATABASE_URL to another file"
    )]
    InUse(String),
    /// The file cannot be opened.
    #[error("{path} cannot be opened as a database: {why}")]
    Unusable {
        /// The file.
        path: String,
        /// What the system says.
        why: String,
    },
    /// A newer Solis has written it.
    #[error(
        "{0} was written by a newer Solis: start that version, or restore a backup made before it"
    )]
    Newer(String),
    /// The `SQLite` in this binary can lose data.
    #[error(
        "this binary carries SQLite {0}; 3.51.3 or newer is needed, older ones can corrupt a database"
    )]
    OldSqlite(String),
}

/// Before this version `SQLite` could corrupt a database in WAL mode (sqlite.org, WAL-reset bug).
const OLDEST_SQLITE: [u32; 3] = [3, 51, 3];

impl FromStr for Url {
    type Err = OpenError;

    fn from_str(url: &str) -> Result<Self, OpenError> {
        let path = url.strip_prefix("sqlite:").ok_or(OpenError::Url)?;
        let path = path.strip_prefix("//").unwrap_or(path).split('?').next().unwrap_or(path);
        if path.is_empty() || path.starts_with(':') {
            Err(OpenError::Url)
        } else {
            Ok(Self(path.into()))
        }
    }
}

impl Url {
    /// The database's file.
    pub(super) fn file(&self) -> &Path {
        &self.0
    }
}

impl Store {
    /// Opens the database, makes it if it is not there, and brings its tables up to date.
    pub async fn open(url: &Url) -> Result<Self, OpenError> {
        let name = url.0.display().to_string();
        let lock = lock(&url.0, &name)?;
        Self::connect(url, name, Some(lock)).await
    }

    /// Opens a database that a running Solis has open, to leave something in it. `SQLite` keeps the two apart for the
    /// length of a transaction; nothing but a command does this.
    pub async fn beside(url: &Url) -> Result<Self, OpenError> {
        Self::connect(url, url.0.display().to_string(), None).await
    }

    async fn connect(url: &Url, name: String, lock: Option<File>) -> Result<Self, OpenError> {
        let unusable = |why: &dyn std::fmt::Display| OpenError::Unusable {
            path: name.clone(),
            why: why.to_string(),
        };
        let options = SqliteConnectOptions::new()
            .filename(&url.0)
            .create_if_missing(true)
            .journal_mode(SqliteJournalMode::Wal)
            .synchronous(SqliteSynchronous::Full)
            .busy_timeout(Duration::from_secs(5))
            .foreign_keys(true)
            .statement_cache_capacity(200)
            .disable_statement_logging();
        let mut connection = options.connect().await.map_err(|why| unusable(&why))?;
        check_version(&mut connection).await.map_err(|why| match why {
            Ok(old) => OpenError::OldSqlite(old),
            Err(why) => unusable(&why),
        })?;
        migrate(&mut connection, &name).await?;
        let read = SqlitePoolOptions::new()
            .max_connections(4)
            .connect_lazy_with(options.read_only(true).create_if_missing(false));
        Ok(Self { writer: Writer::start(connection), read, _lock: lock.map(Arc::new) })
    }
}

/// Brings the tables up to date.
pub(super) async fn migrate(
    connection: &mut SqliteConnection,
    name: &str,
) -> Result<(), OpenError> {
    let migrated = sqlx::migrate!("migrations/sqlite").run(connection).await;
    migrated.map_err(|why| {
        if matches!(why, MigrateError::VersionMissing(_) | MigrateError::VersionTooNew(_, _)) {
            OpenError::Newer(name.to_owned())
        } else {
            OpenError::Unusable { path: name.to_owned(), why: why.to_string() }
        }
    })
}

/// Takes the lock beside the database; the system gives it back when the process ends, however it ends.
pub(super) fn lock(path: &Path, name: &str) -> Result<File, OpenError> {
    let lock = path.with_added_extension("lock");
    let unusable =
        |why: std::io::Error| OpenError::Unusable { path: name.to_owned(), why: why.to_string() };
    let file = OpenOptions::new().create(true).append(true).open(lock).map_err(unusable)?;
    match file.try_lock() {
        Ok(()) => Ok(file),
        Err(TryLockError::WouldBlock) => Err(OpenError::InUse(name.to_owned())),
        Err(TryLockError::Error(why)) => Err(unusable(why)),
    }
}

async fn check_version(
    connection: &mut SqliteConnection,
) -> Result<(), Result<String, sqlx::Error>> {
    let version: String =
        sqlx::query_scalar("SELECT sqlite_version()").fetch_one(connection).await.map_err(Err)?;
    let numbers = version.split('.').filter_map(|it| it.parse().ok()).collect::<Vec<u32>>();
    if numbers.as_slice() < OLDEST_SQLITE.as_slice() { Err(Ok(version)) } else { Ok(()) }
}
