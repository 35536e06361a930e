//! A database that is not always well, for those who try what Solis does then. A release knows none.

use std::sync::Arc;

use super::WriteError;

/// What goes wrong with a piece of work.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Disturbance {
    /// Nothing.
    None,
    /// It is not done: the database is busy, or does not answer.
    NotDone,
    /// It is done, and nobody hears of it: the answer is lost.
    DoneUnheard,
}

/// Says of each piece of work what goes wrong with it.
pub type Disturb = Arc<dyn Fn() -> Disturbance + Send + Sync>;

/// What whoever waited for the work is told.
pub(super) fn away() -> anyhow::Error {
    WriteError::NotKept(Arc::new(sqlx::Error::PoolTimedOut)).into()
}
