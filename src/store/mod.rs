//! What Solis keeps. One [`Tx`] is one turn: all of it is kept, or none.
//!
//! `SQLite` has one writer. Turns that wait together are committed together, each in a savepoint of its own, so that
//! the price of `synchronous=FULL` is paid once a batch; whoever waits for a turn hears of it after the commit.
//! Every SQL text is written for `PostgreSQL` as well (`$1`, moments as numbers, JSON as text), and every statement
//! goes through [`on`], the one place where a second engine joins.

mod answers;
mod backup;
mod codes;
mod database;
mod figures;
mod identities;
mod inbox;
mod learners;
mod marks;
mod outbox;
mod timers;
mod web;
mod writer;

pub use backup::{Backup, BackupError, back_up, restore};
pub use codes::{Code, CodeKind, NewCode};
pub use database::{OpenError, Url};
pub use identities::Identity;
pub(crate) use inbox::MOST_TRIES;
pub use inbox::{Arrival, Received};
pub use learners::{Kept, NewLearner, Standing};
pub use outbox::{Leased, Outcome, Ready};
pub use timers::Due;
pub use web::{Speaker, WebLine};
pub use writer::{Tx, WriteError};

use std::{fs::File, sync::Arc};

use futures_util::future::BoxFuture;
use sqlx::SqlitePool;

use writer::Writer;

/// Runs a query on whichever engine a transaction or pool belongs to.
macro_rules! on {
    ($place:expr, |$db:ident| $query:expr) => {{
        let $db = $place;
        $query
    }};
}
pub(crate) use on;

/// The database.
#[derive(Clone)]
pub struct Store {
    writer: Writer,
    read: SqlitePool,
    /// Held as long as the store is, so that a second process refuses to start.
    _lock: Option<Arc<File>>,
}

impl Store {
    /// Does some work in a transaction, alone with the database; comes back when it is committed.
    ///
    /// # Errors
    ///
    /// What the work says, in which case nothing of it is kept; or that the commit failed.
    pub async fn write<T, F>(&self, work: F) -> anyhow::Result<T>
    where
        T: Send + 'static,
        F: for<'a> FnOnce(&'a mut Tx) -> BoxFuture<'a, anyhow::Result<T>> + Send + 'static,
    {
        self.writer.write(work).await
    }

    /// The pool for questions that change nothing.
    pub(crate) fn read(&self) -> &SqlitePool {
        &self.read
    }
}
