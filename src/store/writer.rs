//! The one who writes. Work waits in a queue; what waits together is committed together.

use std::{panic::AssertUnwindSafe, sync::Arc};

use futures_util::{FutureExt, future::BoxFuture};
use sqlx::{Connection, SqliteConnection};
use tokio::sync::{mpsc, oneshot};

use crate::metrics;

/// One piece of work on its way into the database.
pub struct Tx(SqliteConnection);

/// Why nothing was written.
#[derive(Clone, Debug, thiserror::Error)]
pub enum WriteError {
    /// The database did not take it: a full or broken disk.
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
        // SQLite's primary codes: busy, locked, read-only, input/output, full, cannot open.
        const PASSING: [i64; 6] = [5, 6, 8, 10, 13, 14];
        let primary = |why: &sqlx::Error| {
            let code = why.as_database_error()?.code()?.parse::<i64>().ok()?;
            Some(code & 0xFF)
        };
        match why.downcast_ref::<Self>() {
            Some(Self::NotKept(_) | Self::Closed) => true,
            Some(Self::Panicked) => false,
            None => {
                let code = why.downcast_ref::<sqlx::Error>().and_then(primary);
                code.is_some_and(|code| PASSING.contains(&code))
            }
        }
    }
}

/// The queue to the writing task.
#[derive(Clone)]
pub(super) struct Writer(mpsc::Sender<Job>);

/// Tells whoever waits whether the commit held.
type Tell = Box<dyn FnOnce(Result<(), WriteError>) + Send>;
type Job = Box<dyn for<'a> FnOnce(Option<&'a mut Tx>) -> BoxFuture<'a, (bool, Tell)> + Send>;

/// How much work one commit may hold: enough to share an fsync, little enough that nobody waits long for it.
const BATCH: usize = 64;

impl Writer {
    pub(super) fn start(connection: SqliteConnection) -> Self {
        let (queue, jobs) = mpsc::channel(1024);
        tokio::spawn(work(Tx(connection), jobs));
        Self(queue)
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
                    Some(tx) => AssertUnwindSafe(async { work(tx).await }).catch_unwind().await,
                    None => Ok(Err(WriteError::Closed.into())),
                };
                let result = result.unwrap_or_else(|_| Err(WriteError::Panicked.into()));
                let is_good = result.is_ok();
                let tell: Tell = Box::new(move |commit| {
                    // Whoever asked may have given up; the work is done all the same.
                    let _ = tell.send(commit.map_err(anyhow::Error::from).and(result));
                });
                (is_good, tell)
            })
        });
        self.0.send(job).await.map_err(|_| WriteError::Closed)?;
        told.await.map_err(|_| WriteError::Closed)?
    }
}

impl Tx {
    /// The connection, for a statement of the store.
    pub(super) fn db(&mut self) -> &mut SqliteConnection {
        &mut self.0
    }

    async fn say(&mut self, sql: &'static str) -> sqlx::Result<()> {
        sqlx::raw_sql(sql).execute(&mut self.0).await.map(|_| ())
    }
}

async fn work(mut tx: Tx, mut jobs: mpsc::Receiver<Job>) {
    let mut waiting = Vec::with_capacity(BATCH);
    while jobs.recv_many(&mut waiting, BATCH).await > 0 {
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
            let _ = tx.say("ROLLBACK").await;
        }
        metrics::committed(told.len(), begun.elapsed());
        let result = result.map_err(|why| WriteError::NotKept(Arc::new(why)));
        for tell in told {
            tell(result.clone());
        }
        waiting.clear();
    }
    let _ = tx.0.close().await;
}

async fn batch(
    tx: &mut Tx,
    jobs: &mut impl Iterator<Item = Job>,
    told: &mut Vec<Tell>,
) -> sqlx::Result<()> {
    tx.say("BEGIN IMMEDIATE").await?;
    for job in jobs {
        if let Err(why) = tx.say("SAVEPOINT turn").await {
            told.push(job(None).await.1);
            return Err(why);
        }
        let (is_good, tell) = job(Some(tx)).await;
        told.push(tell);
        tx.say(if is_good { "RELEASE turn" } else { "ROLLBACK TO turn; RELEASE turn" }).await?;
    }
    tx.say("COMMIT").await
}
