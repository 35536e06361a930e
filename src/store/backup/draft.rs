//! A database in the making, beside the place it is to take: whole, or gone.

use std::{
    fs::{self, File},
    path::{Path, PathBuf},
    time::Duration,
};

use sqlx::{ConnectOptions, Connection, SqliteConnection, sqlite::SqliteConnectOptions};
use tempfile::NamedTempFile;

use super::{
    BackupError, judged,
    locked::{self, Key, Readers},
};

/// A file that nobody else may read, and that is gone if it gets no name.
pub(super) struct Draft(NamedTempFile);

impl Draft {
    /// An empty one, beside a file.
    pub(super) fn beside(file: &Path) -> Result<Self, BackupError> {
        let draft = tempfile::Builder::new().prefix(".solis-draft-").tempfile_in(folder(file));
        draft.map(Self).map_err(|why| unwritten(file, &why))
    }

    /// Where it is.
    pub(super) fn path(&self) -> &Path {
        self.0.path()
    }

    /// Fills it with a backup, which the key opens if it is locked.
    pub(super) fn fill(&self, from: &Path, key: Option<&Key>) -> Result<(), BackupError> {
        let failed = |why| unwritten(from, &why);
        if locked::is_locked(from).map_err(failed)? {
            return locked::unlock(from, &mut self.0.reopen().map_err(failed)?, key);
        }
        fs::copy(from, self.path()).map(|_| ()).map_err(failed)
    }

    /// The same for those who may read it, beside the place it is to take.
    pub(super) fn locked(&self, file: &Path, readers: &Readers) -> Result<Self, BackupError> {
        let locked = Self::beside(file)?;
        let failed = |why| unwritten(file, &why);
        locked::lock(self.path(), &mut locked.0.reopen().map_err(failed)?, readers)
            .map_err(failed)?;
        Ok(locked)
    }

    /// Opens it.
    pub(super) async fn open(&self) -> sqlx::Result<SqliteConnection> {
        open(self.path()).await
    }

    /// What an error says about the place where it is made.
    pub(super) fn judge(&self, why: &sqlx::Error) -> BackupError {
        judged(&folder(self.path()), why, BackupError::NoBackup)
    }

    /// Reads every page of it; what is wrong is said of the file it stands for.
    pub(super) async fn check(&self, of: &Path) -> Result<(), BackupError> {
        let checked = async {
            let mut database = self.open().await?;
            let ask = |sql| sqlx::query_scalar::<_, String>(sql);
            let mut wrong = ask("PRAGMA integrity_check(1)").fetch_all(&mut database).await?;
            wrong.retain(|it| it != "ok");
            let strays =
                "SELECT 'rows of nobody in ' || \"table\" FROM pragma_foreign_key_check LIMIT 1";
            wrong.extend(ask(strays).fetch_all(&mut database).await?);
            database.close().await?;
            Ok(wrong)
        };
        let wrong = checked.await.map_err(|why| judged(of, &why, BackupError::NoBackup))?;
        // The first of its lines says in which database.
        match wrong.iter().find_map(|it| it.lines().last()) {
            None => Ok(()),
            Some(why) => {
                let why = why.to_owned();
                Err(BackupError::Damaged { path: of.display().to_string(), why })
            }
        }
    }

    /// Gives it a name that nobody has.
    pub(super) fn name(self, file: &Path) -> Result<(), BackupError> {
        self.0.as_file().sync_all().map_err(|why| unwritten(file, &why))?;
        self.0.persist_noclobber(file).map_err(|why| {
            if why.error.kind() == std::io::ErrorKind::AlreadyExists {
                BackupError::Exists(file.display().to_string())
            } else {
                unwritten(file, &why.error)
            }
        })?;
        keep_names(file)
    }

    /// Puts it in the place of a database that holds nobody.
    pub(super) fn replace(self, file: &Path) -> Result<(), BackupError> {
        let failed = |why: std::io::Error| unwritten(file, &why);
        self.0.as_file().sync_all().map_err(failed)?;
        // What the old one has beside it must not be taken for a part of the new one.
        for suffix in ["-wal", "-shm", "-journal"] {
            let mut beside = file.as_os_str().to_owned();
            beside.push(suffix);
            if Path::new(&beside).exists() {
                fs::remove_file(beside).map_err(failed)?;
            }
        }
        self.0.persist(file).map_err(|why| failed(why.error))?;
        keep_names(file)
    }
}

/// Opens a file that is there. It is not brought up to date, and nothing of it is changed by looking.
pub(super) async fn open(file: &Path) -> sqlx::Result<SqliteConnection> {
    let options = SqliteConnectOptions::new().filename(file).busy_timeout(Duration::from_secs(5));
    options.foreign_keys(true).disable_statement_logging().connect().await
}

/// Has the disk keep a file's name, as it keeps what is in it.
fn keep_names(file: &Path) -> Result<(), BackupError> {
    let synced = File::open(folder(file)).and_then(|folder| folder.sync_all());
    synced.map_err(|why| unwritten(file, &why))
}

fn folder(file: &Path) -> PathBuf {
    match file.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder.to_owned(),
        Some(_) | None => PathBuf::from("."),
    }
}

fn unwritten(file: &Path, why: &std::io::Error) -> BackupError {
    BackupError::File { path: file.display().to_string(), why: why.to_string() }
}
