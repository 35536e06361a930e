//! Opening the database: its version, its tables, and, where it is a file, that nobody else has it.

use std::{
    fs::{File, OpenOptions, TryLockError},
    path::Path,
    sync::Arc,
    time::Duration,
};

use sqlx::{
    ConnectOptions, Connection, PgConnection, PgPool, SqliteConnection, SqlitePool,
    migrate::{MigrateError, Migrator},
    postgres::{PgConnectOptions, PgPoolOptions},
    sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous},
};

use super::{Engine, OpenError, Store, Url, writer::Writer};

/// Before this version `SQLite` could corrupt a database in WAL mode (sqlite.org, WAL-reset bug).
const OLDEST_SQLITE: [u32; 3] = [3, 51, 3];
/// After a burst the write-ahead log is cut back to this many bytes.
const LARGEST_LOG: &str = "8388608";
/// Connections of one replica. Turns, receiving, sending and the schedule each use one at a time; the rest read.
const CONNECTIONS: u32 = 10;
/// A connection that was idle for longer is asked whether it is still good, and has so long to say so.
const FRESH: Duration = Duration::from_secs(5);
const ANSWERS: Duration = Duration::from_secs(3);

impl Store {
    fn of(engine: Engine<(Writer, SqlitePool), PgPool>, lock: Option<File>) -> Self {
        Self {
            engine,
            _lock: lock.map(Arc::new),
            #[cfg(debug_assertions)]
            disturb: None,
        }
    }

    /// Opens the database, makes it if it is not there, and brings its tables up to date.
    pub async fn open(url: &Url) -> Result<Self, OpenError> {
        match url {
            Url::File(path) => {
                let lock = lock(path, &url.to_string())?;
                file(path, url.to_string(), Some(lock)).await
            }
            Url::Server(options) => server(options, url.to_string()).await,
        }
    }

    /// Opens a database that a running Solis has open, to leave something in it. `SQLite` keeps the two apart for the
    /// length of a transaction; nothing but a command does this.
    pub async fn beside(url: &Url) -> Result<Self, OpenError> {
        match url {
            Url::File(path) => file(path, url.to_string(), None).await,
            Url::Server(options) => server(options, url.to_string()).await,
        }
    }
}

async fn file(path: &Path, name: String, lock: Option<File>) -> Result<Store, OpenError> {
    let unusable = |why: &dyn std::fmt::Display| unusable(&name, why);
    let options = SqliteConnectOptions::new()
        .filename(path)
        .create_if_missing(true)
        .journal_mode(SqliteJournalMode::Wal)
        .synchronous(SqliteSynchronous::Full)
        .pragma("journal_size_limit", LARGEST_LOG)
        .busy_timeout(Duration::from_secs(5))
        .foreign_keys(true)
        .statement_cache_capacity(200)
        .disable_statement_logging();
    let mut connection = options.connect().await.map_err(|why| unusable(&why))?;
    check_version(&mut connection).await.map_err(|why| match why {
        Ok(old) => OpenError::OldSqlite(old),
        Err(why) => unusable(&why),
    })?;
    migrate_file(&mut connection, &name, None).await?;
    let read = SqlitePoolOptions::new()
        .max_connections(4)
        .connect_lazy_with(options.read_only(true).create_if_missing(false));
    let engine = Engine::Lite((Writer::start(connection), read));
    Ok(Store::of(engine, lock))
}

async fn server(options: &PgConnectOptions, name: String) -> Result<Store, OpenError> {
    // A replica that stops in the middle of its work lets go of the learners in its hands.
    let options = options
        .clone()
        .options([
            ("idle_in_transaction_session_timeout", "15s"),
            ("lock_timeout", "20s"),
            ("statement_timeout", "60s"),
        ])
        .application_name("solis")
        .disable_statement_logging();
    let pool = PgPoolOptions::new()
        .max_connections(CONNECTIONS)
        .acquire_timeout(Duration::from_secs(10))
        .test_before_acquire(false)
        .before_acquire(|connection, it| {
            Box::pin(async move {
                // What was used a moment ago was good then.
                Ok(it.idle_for < FRESH || answers(connection).await.is_ok())
            })
        })
        // Without this, a connection that leads nowhere would keep its place in the pool.
        .after_release(|connection, _| {
            Box::pin(async move { answers(connection).await.map(|()| true) })
        })
        .connect_with(options.clone())
        .await;
    let pool = match pool {
        Ok(pool) => pool,
        // The pool only says that it has waited.
        Err(why) => {
            let why = options.connect().await.err().unwrap_or(why);
            return Err(unusable(&name, &why));
        }
    };
    // On a connection that ends with it: where tables are newer, sqlx leaves its lock, and other replicas would wait.
    let mut connection = pool.acquire().await.map_err(|why| unusable(&name, &why))?.detach();
    let migrated = migrate(&sqlx::migrate!("migrations/postgres"), &mut connection).await;
    // It may be broken.
    let _ = connection.close().await;
    migrated.map_err(|why| not_migrated(&name, &why))?;
    Ok(Store::of(Engine::Pg(pool), None))
}

/// Brings the tables of a file up to date, or to this version.
pub(super) async fn migrate_file(
    connection: &mut SqliteConnection,
    name: &str,
    to: Option<i64>,
) -> Result<(), OpenError> {
    let migrations = sqlx::migrate!("migrations/sqlite");
    let migrated = match to {
        None => migrations.run(connection).await,
        Some(version) => migrations.run_to(version, connection).await,
    };
    migrated.map_err(|why| not_migrated(name, &why))
}

/// Whether a connection leads to somebody.
async fn answers(connection: &mut PgConnection) -> sqlx::Result<()> {
    let silent = |_| Err(sqlx::Error::Io(std::io::ErrorKind::TimedOut.into()));
    tokio::time::timeout(ANSWERS, connection.ping()).await.unwrap_or_else(silent)
}

/// Brings the tables of a server up to date. Where a newer Solis already has, and says that this one may still work beside it,
/// they are left as they are: that is how a rolling upgrade, and the way back, goes.
async fn migrate(migrations: &Migrator, connection: &mut PgConnection) -> Result<(), MigrateError> {
    match migrations.run(&mut *connection).await {
        Err(why @ (MigrateError::VersionMissing(_) | MigrateError::VersionTooNew(_, _))) => {
            let ours = migrations.iter().map(|it| it.version).max().unwrap_or_default();
            let sql = "SELECT value FROM marks WHERE name = 'readable-from'";
            let from: i64 = sqlx::query_scalar(sql).fetch_one(connection).await?;
            if from <= ours { Ok(()) } else { Err(why) }
        }
        done => done,
    }
}

pub(super) fn unusable(name: &str, why: &dyn std::fmt::Display) -> OpenError {
    OpenError::Unusable { path: name.to_owned(), why: why.to_string() }
}

fn not_migrated(name: &str, why: &MigrateError) -> OpenError {
    if matches!(why, MigrateError::VersionMissing(_) | MigrateError::VersionTooNew(_, _)) {
        OpenError::Newer(name.to_owned())
    } else {
        unusable(name, why)
    }
}

/// Takes the lock beside the database; the system gives it back when the process ends, however it ends.
pub(super) fn lock(path: &Path, name: &str) -> Result<File, OpenError> {
    let lock = path.with_added_extension("lock");
    let file = OpenOptions::new().create(true).append(true).open(lock);
    let file = file.map_err(|why| unusable(name, &why))?;
    match file.try_lock() {
        Ok(()) => Ok(file),
        Err(TryLockError::WouldBlock) => Err(OpenError::InUse(name.to_owned())),
        Err(TryLockError::Error(why)) => Err(unusable(name, &why)),
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
