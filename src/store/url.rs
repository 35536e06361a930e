//! Where the database is, and why it cannot be opened.

use std::{fmt, path::PathBuf, str::FromStr};

use sqlx::postgres::PgConnectOptions;

/// Where the database is: `DATABASE_URL`. A password in it is not printed.
#[derive(Clone)]
pub enum Url {
    /// `sqlite:FILE`.
    File(PathBuf),
    /// `postgres://…`.
    Server(Box<PgConnectOptions>),
}

/// Why the database cannot be opened, and what to do.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// Not an address we know.
    #[error("DATABASE_URL is neither `sqlite:FILE` nor `postgres://USER@HOST/DATABASE`")]
    Url,
    /// Another process has it.
    #[error(
        "{0} is in use by another Solis: stop that one first, or set DATABASE_URL to another file"
    )]
    InUse(String),
    /// The file cannot be opened, or the server does not answer.
    #[error("{path} cannot be opened as a database: {why}")]
    Unusable {
        /// The file, or the server and database.
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

impl FromStr for Url {
    type Err = OpenError;

    fn from_str(url: &str) -> Result<Self, OpenError> {
        if url.starts_with("postgres://") || url.starts_with("postgresql://") {
            let options = url.parse::<PgConnectOptions>().map_err(|_| OpenError::Url)?;
            return Ok(Self::Server(Box::new(options)));
        }
        let path = url.strip_prefix("sqlite:").ok_or(OpenError::Url)?;
        let path = path.strip_prefix("//").unwrap_or(path).split('?').next().unwrap_or(path);
        if path.is_empty() || path.starts_with(':') {
            Err(OpenError::Url)
        } else {
            Ok(Self::File(path.into()))
        }
    }
}

impl fmt::Display for Url {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::File(path) => path.display().fmt(f),
            Self::Server(at) => {
                let database = at.get_database().unwrap_or_default();
                write!(f, "postgres://{}:{}/{database}", at.get_host(), at.get_port())
            }
        }
    }
}

impl fmt::Debug for Url {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl PartialEq for Url {
    fn eq(&self, other: &Self) -> bool {
        self.to_string() == other.to_string()
    }
}

impl Eq for Url {}
