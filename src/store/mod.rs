//! What Solis keeps. One [`Tx`] is one piece of work: all of it is kept, or none.
//!
//! A piece of work may hold many turns. What they read is fetched for all of them at once, and what they leave waits on
//! a [`sheet`] until the end and is written many rows a statement: durability is paid once a batch. `SQLite` has one
//! writer, which commits the work that waits together; `PostgreSQL` has a pool, and locks the learners in hand.
//! Every SQL text is written for both (`$1`, moments as numbers, JSON as text), and every statement goes through [`on`].

mod announcements;
mod answers;
mod backup;
mod codes;
mod database;
#[cfg(debug_assertions)]
mod disturbance;
mod engine;
mod figures;
mod hints;
mod identities;
mod in_hand;
mod inbox;
mod leases;
mod learners;
mod lines;
mod marks;
mod outbox;
mod sheet;
mod timers;
mod url;
mod web;
mod writer;

pub use announcements::{Announcement, AnnouncementId, Progress, Recipient, Running};
pub use backup::{Backup, BackupError, back_up, restore};
pub use codes::{Code, CodeKind, NewCode};
#[cfg(debug_assertions)]
pub use disturbance::{Disturb, Disturbance};
pub(crate) use engine::{Engine, on};
pub use hints::Hint;
pub use identities::Identity;
pub(crate) use inbox::MOST_TRIES;
pub use inbox::{Arrival, Received};
pub use learners::{Kept, NewLearner, Standing};
pub use leases::{Held, Lease, Taken};
pub use lines::{Leased, Message};
pub use outbox::{Outcome, Ready};
pub use timers::Due;
pub use url::{OpenError, Url};
pub use web::{Speaker, WebLine};
pub use writer::{Tx, WriteError};

use std::{fs::File, sync::Arc};

use futures_util::future::BoxFuture;
use sqlx::{PgPool, SqlitePool};

use writer::Writer;

/// The database.
#[derive(Clone)]
pub struct Store {
    engine: Engine<(Writer, SqlitePool), PgPool>,
    /// Held as long as the store is, so that a second process refuses to start.
    _lock: Option<Arc<File>>,
    #[cfg(debug_assertions)]
    disturb: Option<Disturb>,
}

impl Store {
    /// Does some work in a transaction; comes back when it is committed. On `SQLite` it is alone with the database.
    ///
    /// # Errors
    ///
    /// What the work says, in which case nothing of it is kept; or that the commit failed.
    pub async fn write<T, F>(&self, work: F) -> anyhow::Result<T>
    where
        T: Send + 'static,
        F: for<'a> FnOnce(&'a mut Tx) -> BoxFuture<'a, anyhow::Result<T>> + Send + 'static,
    {
        #[cfg(debug_assertions)]
        let disturbance = self.disturb.as_ref().map_or(Disturbance::None, |disturb| disturb());
        #[cfg(debug_assertions)]
        if disturbance == Disturbance::NotDone {
            return Err(disturbance::away());
        }
        let done = match &self.engine {
            Engine::Lite((writer, _)) => writer.write(work).await,
            Engine::Pg(pool) => writer::write(pool, work).await,
        };
        #[cfg(debug_assertions)]
        if disturbance == Disturbance::DoneUnheard {
            return Err(disturbance::away());
        }
        done
    }

    /// The same database, which is not always well.
    #[cfg(debug_assertions)]
    #[must_use]
    pub fn disturbed(self, disturb: Disturb) -> Self {
        Self { disturb: Some(disturb), ..self }
    }

    /// Whether several replicas may share this database.
    pub fn is_shared(&self) -> bool {
        matches!(self.engine, Engine::Pg(_))
    }

    /// The pool for questions that change nothing.
    pub(crate) fn read(&self) -> Engine<&SqlitePool, &PgPool> {
        match &self.engine {
            Engine::Lite((_, pool)) => Engine::Lite(pool),
            Engine::Pg(pool) => Engine::Pg(pool),
        }
    }
}
