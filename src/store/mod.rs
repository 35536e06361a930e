//! What Solis keeps. One [`Tx`] is one piece of work: all of it is kept, or none.
//!
//! A piece of work may hold many turns. What they read is fetched for all of them at once, and what they leave waits on
//! a [`sheet`] until the end and is written many rows a statement: durability is paid once a batch. `SQLite` has one
//! writer, which commits the work that waits together; `PostgreSQL` has a pool, and locks the learners in hand.
//! Every SQL text is written for both (`$1`, moments as numbers, JSON as text), and every statement goes through [`on`].

mod announcements;
mod answers;
mod arrivals;
mod backup;
mod codes;
mod consents;
mod danger;
mod database;
mod desk;
#[cfg(debug_assertions)]
mod disturbance;
mod doubts;
mod engine;
mod figures;
mod hints;
mod holdings;
mod identities;
mod in_hand;
mod inbox;
mod judged;
mod keeping;
mod leases;
mod learners;
mod lines;
mod made;
mod marks;
mod message;
mod moments;
mod office;
mod outbox;
mod ready;
mod restored;
mod sheet;
#[cfg(debug_assertions)]
mod step;
mod timers;
mod url;
mod web;
mod writer;

pub use announcements::{AnnouncementId, Recipient, Running};
pub use answers::Answer;
pub use backup::{Backup, BackupError, Key, NoKey, Readers, back_up, restore};
pub use codes::{Code, CodeKind, NewCode, NewStaff};
pub use consents::Consent;
pub use desk::{
    Author, Copied, KeptPasskey, NewMessage, NewPasskey, NewSession, NewTalk, OnPage, Pending,
    Pile, Rite, Seen, Session, Spoken, Staff, StepUp, TriedCode, Upload, Waiting, Way, Writing,
    Written,
};
#[cfg(debug_assertions)]
pub use disturbance::{Disturb, Disturbance};
pub use doubts::Doubt;
pub(crate) use engine::{Engine, on};
pub use hints::Hint;
pub use holdings::Holdings;
pub use identities::Identity;
pub(crate) use inbox::MOST_TRIES;
pub use inbox::{Arrival, Received};
pub use keeping::{Forgotten, OwnFile, OwnRows, Round, read_ledger, side};
pub use learners::{Kept, NewLearner, Standing};
pub use leases::{Held, Lease, Taken};
pub use lines::Leased;
pub use message::Message;
pub use office::{
    Answered, CohortMark, Count, Counted, CountedJudged, Detail, Fell, GONE, GoesOn, InLane,
    KeptDraft, LATELY, Led, Link, LinkId, Listed, Moved, NIGHT, NewGrant, NewLink, Person, Reach,
    Reply, STILL, SaidOfLesson, Stranded, StrandedLine, Sums, TakenLesson, Tallies, Tally, Waited,
    WaitingIn, Wanted, Went,
};
pub use outbox::Outcome;
pub use ready::Ready;
#[cfg(debug_assertions)]
pub use step::keep_step;
pub use timers::Due;
pub use url::{OpenError, Url};
pub use web::{Speaker, WebLine};
pub use writer::{Tx, WriteError};

use std::{
    collections::HashSet,
    fs::File,
    path::PathBuf,
    sync::{Arc, Mutex, PoisonError},
};

use futures_util::future::BoxFuture;
use sqlx::{PgPool, SqlitePool};

use keeping::Ledger;
use writer::Writer;

/// The database.
#[derive(Clone)]
pub struct Store {
    engine: Engine<(Writer, SqlitePool), PgPool>,
    /// Held as long as the store is, so that a second process refuses to start.
    _lock: Option<Arc<File>>,
    /// Where it stands who was erased.
    ledger: SharedLedger,
    /// Lines that were on their way and are called back, where no other process sends.
    called_back: Arc<Mutex<HashSet<i64>>>,
    #[cfg(debug_assertions)]
    disturb: Option<Disturb>,
}

/// The ledger, as the store and its transactions share it.
type SharedLedger = Arc<Mutex<Ledger>>;

impl Store {
    /// Keeps the ledger of who was erased in this file too, with hashes by this key.
    pub fn keeps_ledger(&self, file: Option<PathBuf>, key: Option<String>) {
        self.ledger.lock().unwrap_or_else(PoisonError::into_inner).set(file, key);
    }

    /// Whether it is written anywhere but in the database who was erased.
    pub fn has_ledger_file(&self) -> bool {
        self.ledger().is_on_disk()
    }

    /// These lines were on their way, and are not any more.
    pub fn call_back(&self, lines: &[i64]) {
        if !self.is_shared() {
            let mut called_back = self.called_back.lock().unwrap_or_else(PoisonError::into_inner);
            called_back.extend(lines);
        }
    }

    /// Whether a line that was leased may still be said: not to, or of, somebody who has been forgotten since.
    pub async fn is_still_said(&self, line: i64) -> anyhow::Result<bool> {
        let Engine::Pg(pool) = &self.engine else {
            let called_back = self.called_back.lock().unwrap_or_else(PoisonError::into_inner);
            return Ok(!called_back.contains(&line));
        };
        // Another replica may have forgotten them.
        self.is_leased(pool, line).await
    }

    fn ledger(&self) -> Ledger {
        self.ledger.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

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
            Engine::Pg(pool) => writer::write(pool, &self.ledger, work).await,
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
