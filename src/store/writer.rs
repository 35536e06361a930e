//! Those who write. On `SQLite` there is one: work waits in a queue, and what waits together is committed together.

use std::{
    panic::AssertUnwindSafe,
    sync::{Arc, Mutex, PoisonError},
};

use futures_util::{FutureExt, future::BoxFuture};
use sqlx::{Connection, PgConnection, PgPool, Postgres, SqliteConnection, Transaction};
use tokio::sync::{mpsc, oneshot};

use super::{
    Hint, SharedLedger,
    engine::{Engine, answered, within},
    keeping::Ledger,
    sheet::Sheet,
};
use crate::metrics;

/// One piece of work on its way into the database.
pub struct Tx {
    place: Engine<SqliteConnection, Transaction<'static, Postgres>>,
    /// What is in hand, and what waits to be written.
    pub(super) sheet: Sheet,
    /// What to tell after the commit, where nothing else tells it.
    pub(super) hints: Vec<Hint>,
    ledger: SharedLedger,
}

/// Why nothing was written.
#[derive(Clone, Debug, thiserror::Error)]
pub enum WriteError {
    /// The database did not take it: a full or broken disk, a server that is away.
    #[error("the database could not keep it: {0}")]
    NotKept(Arc<sqlx::Error>),
    /// The work panicked. What it panicked about may hold personal words, so it is not repeated.
    #[error("the turn failed")]
    Panicked,
    /// The program is ending.
    #[error("the database is closed")]
    Closed,
}

impl WriteError {
    /// Whether work failed because of the database, which may get better, and not because of itself.
    pub fn is_passing(why: &anyhow::Error) -> bool {
        match why.downcast_ref::<Self>() {
            Some(Self::NotKept(_) | Self::Closed) => true,
            Some(Self::Panicked) => false,
            None => why.downcast_ref::<sqlx::Error>().is_some_and(passes),
        }
    }
}

/// Whether a database that said this may take the same work a moment later.
fn passes(why: &sqlx::Error) -> bool {
    // SQLite's primary codes: busy, locked, read-only, input/output, full, cannot open.
    const LITE: [i64; 6] = [5, 6, 8, 10, 13, 14];
    // PostgreSQL's classes of SQLSTATE: connection, invalid transaction state (its server was promoted or sits in
    // recovery), rolled back for another's sake, resources, not in this state, operator, system.
    const PG: [&str; 7] = ["08", "25", "40", "53", "55", "57", "58"];
    let Some(said) = why.as_database_error() else {
        // Not the database's own words: the way to it is broken.
        let is_ours = matches!(
            why,
            sqlx::Error::RowNotFound
                | sqlx::Error::ColumnNotFound(_)
                | sqlx::Error::ColumnDecode { .. }
                | sqlx::Error::Decode(_)
                | sqlx::Error::Encode(_)
                | sqlx::Error::TypeNotFound { .. }
        );
        return !is_ours;
    };
    let code = said.code().unwrap_or_default();
    let lite = code.parse::<i64>().is_ok_and(|it| code.len() < 5 && LITE.contains(&(it & 0xFF)));
    lite || (code.len() == 5 && PG.iter().any(|class| code.starts_with(class)))
}

/// The queue to the writing task of `SQLite`.
#[derive(Clone)]
pub(super) struct Writer {
    queue: mpsc::Sender<Job>,
    /// They are told after each commit what it leaves to be looked at.
    listeners: Listeners,
}

type Listeners = Arc<Mutex<Vec<mpsc::UnboundedSender<Hint>>>>;

/// Tells whoever waits whether the commit held.
type Tell = Box<dyn FnOnce(Result<(), WriteError>) + Send>;
type Job = Box<dyn for<'a> FnOnce(Option<&'a mut Tx>) -> BoxFuture<'a, (bool, Tell)> + Send>;

/// How much work one commit may hold: enough to share an fsync, little enough that nobody waits long for it.
const BATCH: usize = 64;

impl Writer {
    pub(super) fn start(connection: SqliteConnection, ledger: SharedLedger) -> Self {
        let (queue, jobs) = mpsc::channel(1024);
        let place = Engine::Lite(connection);
        let tx = Tx { place, sheet: Sheet::default(), hints: Vec::new(), ledger };
        let listeners = Listeners::default();
        tokio::spawn(work(tx, jobs, Arc::clone(&listeners)));
        Self { queue, listeners }
    }

    /// From now on tells this one what commits leave to be looked at.
    pub(super) fn tells(&self, listener: mpsc::UnboundedSender<Hint>) {
        self.listeners.lock().unwrap_or_else(PoisonError::into_inner).push(listener);
    }

    pub(super) async fn write<T, F>(&self, work: F) -> anyhow::Result<T>
    where
        T: Send + 'static,
        F: for<'a> FnOnce(&'a mut Tx) -> BoxFuture<'a, anyhow::Result<T>> + Send + 'static,
    {
        let (tell, told) = oneshot::channel::<anyhow::Result<T>>();
        let job: Job = Box::new(move |tx| {
            Box::pin(async move {
                let result = match tx {
                    Some(tx) => whole(tx, work).await,
                    None => Err(WriteError::Closed.into()),
                };
                let is_good = result.is_ok();
                let tell: Tell = Box::new(move |commit| {
                    // Whoever asked may have given up; the work is done all the same.
                    let _ = tell.send(commit.map_err(anyhow::Error::from).and(result));
                });
                (is_good, tell)
            })
        });
        self.queue.send(job).await.map_err(|_| WriteError::Closed)?;
        told.await.map_err(|_| WriteError::Closed)?
    }
}

/// Does a piece of work in a transaction of its own.
pub(super) async fn write<T, F>(pool: &PgPool, ledger: &SharedLedger, work: F) -> anyhow::Result<T>
where
    T: Send,
    F: for<'a> FnOnce(&'a mut Tx) -> BoxFuture<'a, anyhow::Result<T>> + Send,
{
    let not_kept = |why| WriteError::NotKept(Arc::new(why));
    let place = Engine::Pg(within(pool.begin()).await.map_err(not_kept)?);
    let ledger = Arc::clone(ledger);
    let mut tx = Tx { place, sheet: Sheet::default(), hints: Vec::new(), ledger };
    let result = whole(&mut tx, work).await?;
    let Engine::Pg(transaction) = tx.place else { return Err(WriteError::Closed.into()) };
    let begun = tokio::time::Instant::now();
    within(transaction.commit()).await.map_err(not_kept)?;
    metrics::committed(1, begun.elapsed());
    Ok(result)
}

/// Does a piece of work to its end, with everything written that waited on the sheet.
async fn whole<T, F>(tx: &mut Tx, work: F) -> anyhow::Result<T>
where
    F: for<'a> FnOnce(&'a mut Tx) -> BoxFuture<'a, anyhow::Result<T>> + Send,
{
    tx.sheet = Sheet::default();
    let work = AssertUnwindSafe(async {
        let result = work(tx).await?;
        tx.flush().await?;
        tx.write_looks().await?;
        Ok(result)
    });
    work.catch_unwind().await.unwrap_or_else(|_| Err(WriteError::Panicked.into()))
}

impl Tx {
    /// The connection, for a statement of the store.
    pub(super) fn db(&mut self) -> Engine<&mut SqliteConnection, &mut PgConnection> {
        match &mut self.place {
            Engine::Lite(connection) => Engine::Lite(connection),
            Engine::Pg(transaction) => Engine::Pg(transaction),
        }
    }

    /// Where it stands who was erased.
    pub(super) fn ledger(&self) -> Ledger {
        self.ledger.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Whether it is `SQLite`.
    pub(super) fn is_lite(&self) -> bool {
        matches!(self.place, Engine::Lite(_))
    }

    /// What asks for the numbers of new rows. `SQLite`, where nobody else writes, gives them one after another, and says
    /// the last one by itself.
    pub(super) fn numbering(&self, what: &'static str) -> &'static str {
        self.locking(what)
    }

    /// What keeps others from the rows of a question until the commit. `SQLite` has nobody else.
    pub(super) fn locking(&self, what: &'static str) -> &'static str {
        match self.place {
            Engine::Lite(_) => "",
            Engine::Pg(_) => what,
        }
    }
}

async fn say(tx: &mut Tx, sql: &'static str) -> sqlx::Result<()> {
    match &mut tx.place {
        Engine::Lite(connection) => {
            answered(sqlx::query(sql).execute(connection)).await.map(|_| ())
        }
        Engine::Pg(_) => Ok(()),
    }
}

async fn work(mut tx: Tx, mut jobs: mpsc::Receiver<Job>, listeners: Listeners) {
    let mut waiting = Vec::with_capacity(BATCH);
    while jobs.recv_many(&mut waiting, BATCH).await > 0 {
        // Whoever is about to write shares the commit.
        tokio::task::yield_now().await;
        while waiting.len() < BATCH
            && let Ok(job) = jobs.try_recv()
        {
            waiting.push(job);
        }
        let mut told = Vec::with_capacity(waiting.len());
        let begun = tokio::time::Instant::now();
        let mut batched = waiting.drain(..);
        let result = batch(&mut tx, &mut batched, &mut told).await;
        // Those whose turn never came are told the same as the others.
        for job in batched {
            told.push(job(None).await.1);
        }
        if result.is_err() {
            // Nothing of the batch is kept. There may be no transaction left to roll back.
            let _ = say(&mut tx, "ROLLBACK").await;
        }
        metrics::committed(told.len(), begun.elapsed());
        let hints = std::mem::take(&mut tx.hints);
        if result.is_ok() && !hints.is_empty() {
            let mut listeners = listeners.lock().unwrap_or_else(PoisonError::into_inner);
            listeners.retain(|it| hints.iter().all(|hint| it.send(*hint).is_ok()));
        }
        let result = result.map_err(|why| WriteError::NotKept(Arc::new(why)));
        for tell in told {
            tell(result.clone());
        }
        waiting.clear();
    }
    if let Engine::Lite(connection) = tx.place {
        let _ = connection.close().await;
    }
}

/// Does pieces of work in one transaction, each whole or not at all: the first one needs no savepoint for that.
async fn batch(
    tx: &mut Tx,
    jobs: &mut impl Iterator<Item = Job>,
    told: &mut Vec<Tell>,
) -> sqlx::Result<()> {
    say(tx, "BEGIN IMMEDIATE").await?;
    let (mut next, mut is_saved) = (jobs.next(), false);
    while let Some(job) = next {
        let (is_good, tell) = job(Some(tx)).await;
        told.push(tell);
        next = jobs.next();
        let then = match (is_good, is_saved, next.is_some()) {
            (true, false, true) => "SAVEPOINT turn",
            (true, true, true) => "RELEASE turn; SAVEPOINT turn",
            (true, _, false) => "COMMIT",
            (false, false, true) => "ROLLBACK; BEGIN IMMEDIATE",
            (false, false, false) => "ROLLBACK",
            (false, true, true) => "ROLLBACK TO turn",
            (false, true, false) => "ROLLBACK TO turn; COMMIT",
        };
        is_saved |= is_good;
        if let Err(why) = say(tx, then).await {
            if let Some(job) = next {
                told.push(job(None).await.1);
            }
            return Err(why);
        }
    }
    Ok(())
}
