//! A backup: everything Solis keeps, in one `SQLite` file, whatever engine it comes from. So it also carries an
//! installation from one engine to the other.

mod copy;
mod draft;
mod locked;
mod server;
mod tables;

use std::path::Path;

use jiff::Timestamp;

use super::{OpenError, Url, database::lock};
use draft::Draft;
pub use locked::{Key, NoKey, Readers};

/// What is in a backup.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Backup {
    /// When it was made.
    pub made_at: Timestamp,
    /// How many learners are in it.
    pub learners: i64,
    /// How many lines were on their way out; after a restore they are held back.
    pub on_their_way: i64,
    /// How many messages of learners had no turn yet; after a restore they have it, and are not answered aloud.
    pub without_turn: i64,
}

/// Why there is no backup, or why one is not restored, and what to do.
#[derive(Debug, thiserror::Error)]
pub enum BackupError {
    /// There is nothing to make a backup of.
    #[error("{0} is no database of Solis: set DATABASE_URL to the one to make a backup of")]
    NoSolis(String),
    /// Nothing is overwritten.
    #[error("{0} is there already, and a backup overwrites nothing: name another file")]
    Exists(String),
    /// There is nothing to restore.
    #[error("{0} is no backup: name a file that `solis backup` has made")]
    NoBackup(String),
    /// It is for somebody who has the key.
    #[error(
        "{0} is locked: set SOLIS_BACKUP_KEY_FILE to the file with the key for which it was made"
    )]
    Locked(String),
    /// It is for somebody else.
    #[error(
        "the key does not open {0}: set SOLIS_BACKUP_KEY_FILE to the one for which it was made"
    )]
    WrongKey(String),
    /// It cannot be trusted.
    #[error("{path} is damaged ({why}): take another backup")]
    Damaged {
        /// The file.
        path: String,
        /// What is wrong with it.
        why: String,
    },
    /// The database holds something already.
    #[error(
        "{0} holds people already, and a restore would lose them: set DATABASE_URL to a file that is not there yet, or to an empty database"
    )]
    NotEmpty(String),
    /// A file cannot be read or written.
    #[error("{path} cannot be read or written: {why}")]
    File {
        /// The file.
        path: String,
        /// What the system says.
        why: String,
    },
    /// A Solis is at work in it.
    #[error("{0} is in use by another Solis: stop it, wait a quarter of a minute, and try again")]
    AtWork(String),
    /// The database cannot be opened.
    #[error(transparent)]
    Open(#[from] OpenError),
}

/// Makes a backup, beside whoever is at work in the database: for those who may read it, or for everybody. Nothing has
/// the file's name before it is whole.
pub async fn back_up(
    url: &Url,
    into: &Path,
    readers: Option<&Readers>,
    now: Timestamp,
) -> Result<Backup, BackupError> {
    if into.symlink_metadata().is_ok() {
        return Err(BackupError::Exists(into.display().to_string()));
    }
    // What everybody could read does not come near the place where backups are kept, if there is another one.
    let draft = match (url, readers) {
        (Url::File(source), Some(_)) if source.is_file() => Draft::beside(source)?,
        (Url::File(_) | Url::Server(_), _) => Draft::beside(into)?,
    };
    match url {
        Url::File(source) => copy::take(source, &draft).await?,
        Url::Server(options) => server::take(options, url, &draft).await?,
    }
    let backup = copy::seal(&draft, now).await.map_err(|why| draft.judge(&why))?;
    draft.check(into).await?;
    match readers {
        None => draft.name(into)?,
        Some(readers) => draft.locked(into, readers)?.name(into)?,
    }
    Ok(backup)
}

/// Restores a backup into a database that holds nobody and that nobody has. It takes its place when it is whole, or
/// not at all. What was on its way when the backup was made is held back: most of it was said afterwards.
pub async fn restore(url: &Url, from: &Path, key: Option<&Key>) -> Result<Backup, BackupError> {
    let target = match url {
        Url::File(target) => target,
        Url::Server(_) => return server::restore(url, from, key).await,
    };
    let _lock = lock(target, &target.display().to_string())?;
    if target.exists() && !copy::is_new(target).await? {
        return Err(BackupError::NotEmpty(target.display().to_string()));
    }
    let draft = Draft::beside(target)?;
    draft.fill(from, key)?;
    draft.check(from).await?;
    let backup = copy::unseal(&draft, from).await?;
    draft.replace(target)?;
    Ok(backup)
}

/// What an error of the database says about a file; and what it means, if the file is no database at all.
fn judged(path: &Path, why: &sqlx::Error, stranger: fn(String) -> BackupError) -> BackupError {
    let path = path.display().to_string();
    let code = code(why);
    let why = why.as_database_error().map_or_else(|| why.to_string(), |it| it.message().to_owned());
    match code {
        Some(CORRUPT) => BackupError::Damaged { path, why },
        Some(NO_DATABASE) => stranger(path),
        Some(_) | None => BackupError::File { path, why },
    }
}

fn is_corrupt(why: &sqlx::Error) -> bool {
    code(why) == Some(CORRUPT)
}

/// `SQLite`'s primary codes.
const CORRUPT: i64 = 11;
const NO_DATABASE: i64 = 26;

fn code(why: &sqlx::Error) -> Option<i64> {
    let code = why.as_database_error()?.code()?.parse::<i64>().ok()?;
    Some(code & 0xFF)
}
