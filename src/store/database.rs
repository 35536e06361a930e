//! Opening the database: its version, its tables, and, where it is a file, that nobody else has it.

use std::{
    fs::{File, OpenOptions, TryLockError},
    path::Path,
    sync::{Arc, Mutex},
    time::Duration,
};

use sqlx::{
    ConnectOptions, Connection, PgConnection, PgPool, SqliteConnection, SqlitePool,
    migrate::{MigrateError, Migrator},
    postgres::{PgConnectOptions, PgPoolOptions},
    sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous},
};

use super::{Engine, OpenError, SharedLedger, Store, Url, keeping::Ledger, writer::Writer};

/// Before this version `SQLite` could corrupt a database in WAL mode (sqlite.org, WAL-reset bug).
const OLDEST_SQLITE: [u32; 3] = [3, 51, 3];
/// After a burst the write-ahead log is cut back to this many bytes.
const LARGEST_LOG: &str = "8388608";
/// So many pages of it, which are as many bytes, are gathered before they go to their places: what changes again and
/// again goes there once.
const LOG_PAGES: &str = "2000";
/// So many rows may wait for whoever asked: all that one statement brings, so that nobody waits for a reader.
const ROWS: usize = 256;
/// Connections of one replica. Turns, receiving, sending and the schedule each use one at a time; the rest read.
const CONNECTIONS: u32 = 10;
/// A connection that was idle for longer is asked whether it is still good, and has so long to say so.
const FRESH: Duration = Duration::from_secs(5);
const ANSWERS: Duration = Duration::from_secs(3);
/// A connection that is older is not used again. The pool does not look for such ones itself: sqlx 0.9 counts them down
/// before it has counted them up, and whoever looks through them in that moment looks through 2^64, a core held for ever.
const LIFE: Duration = Duration::from_mins(30);

impl Store {
    fn of(
        engine: Engine<(Writer, SqlitePool), PgPool>,
        lock: Option<File>,
        ledger: SharedLedger,
    ) -> Self {
        Self {
            engine,
            _lock: lock.map(Arc::new),
            ledger,
            called_back: Arc::default(),
            #[cfg(debug_assertions)]
            disturb: None,
        }
    }

    /// Opens the database, makes it if it is not there, and brings its tables up to date.
    pub async fn open(url: &Url) -> Result<Self, OpenError> {
        match url {
            Url::File(path) => {
                let lock = lock(path, &url.to_string())?;
                file(path, url, Some(lock)).await
            }
            Url::Server(options) => server(options, url).await,
        }
    }

    /// Opens a database that a running Solis has open, to leave something in it. `SQLite` keeps the two apart for the
    /// length of a transaction; nothing but a command does this.
    pub async fn beside(url: &Url) -> Result<Self, OpenError> {
        match url {
            Url::File(path) => file(path, url, None).await,
            Url::Server(options) => server(options, url).await,
        }
    }
}

async fn file(path: &Path, url: &Url, lock: Option<File>) -> Result<Store, OpenError> {
    let name = url.to_string();
    let unusable = |why: &dyn std::fmt::Display| unusable(&name, why);
    let options = SqliteConnectOptions::new()
        .filename(path)
        .create_if_missing(true)
        .journal_mode(SqliteJournalMode::Wal)
        .synchronous(SqliteSynchronous::Full)
        .pragma("journal_size_limit", LARGEST_LOG)
        .pragma("wal_autocheckpoint", LOG_PAGES)
        // What is taken out of a row is taken out of the file.
        .pragma("secure_delete", "FAST")
        .busy_timeout(Duration::from_secs(5))
        .foreign_keys(true)
        .statement_cache_capacity(300)
        .row_buffer_size(ROWS)
        .disable_statement_logging();
    // What a piece of work would undo is a few pages, which need no file of their own.
    let writing = options.clone().pragma("temp_store", "MEMORY");
    let mut connection = writing.connect().await.map_err(|why| unusable(&why))?;
    check_version(&mut connection).await.map_err(|why| match why {
        Ok(old) => OpenError::OldSqlite(old),
        Err(why) => unusable(&why),
    })?;
    migrate_file(&mut connection, &name, None).await?;
    let read = SqlitePoolOptions::new()
        .max_connections(4)
        // A file does not go away.
        .test_before_acquire(false)
        // Nobody looks through what lies idle: see `LIFE`.
        .idle_timeout(None)
        .max_lifetime(None)
        .connect_lazy_with(options.read_only(true).create_if_missing(false));
    let ledger = Arc::new(Mutex::new(Ledger::beside(url)));
    let engine = Engine::Lite((Writer::start(connection, Arc::clone(&ledger)), read));
    Ok(Store::of(engine, lock, ledger))
}

async fn server(options: &PgConnectOptions, url: &Url) -> Result<Store, OpenError> {
    let name = url.to_string();
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
        .idle_timeout(None)
        .max_lifetime(None)
        .before_acquire(|connection, it| {
            Box::pin(async move {
                // What was used a moment ago was good then.
                Ok(it.idle_for < FRESH || answers(connection).await.is_ok())
            })
        })
        // Without this, a connection that leads nowhere would keep its place in the pool.
        .after_release(|connection, it| {
            Box::pin(async move { Ok(it.age < LIFE && answers(connection).await.is_ok()) })
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
    Ok(Store::of(Engine::Pg(pool), None, Arc::new(Mutex::new(Ledger::beside(url)))))
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
