//! The two engines. A statement is written once, for both, and runs on whichever it meets.

use std::{io, time::Duration};

/// Something of `SQLite`, or the same of `PostgreSQL`: a pool, a connection.
#[derive(Clone, Debug)]
pub(crate) enum Engine<L, P> {
    /// `SQLite`, in the same process.
    Lite(L),
    /// `PostgreSQL`, where several replicas may work.
    Pg(P),
}

/// Runs a query on whichever engine a transaction or pool belongs to.
macro_rules! on {
    ($place:expr, |$db:ident| $query:expr) => {
        match $place {
            $crate::store::engine::Engine::Lite($db) => {
                $crate::store::engine::answered(async { $query }).await
            }
            $crate::store::engine::Engine::Pg($db) => {
                $crate::store::engine::within(async { $query }).await
            }
        }
    };
}
pub(crate) use on;

/// A server has so long for a statement: longer than it waits for a lock. After that the way to it leads nowhere, as when
/// its host is gone without a word, which a connection may learn of only a quarter of an hour later.
const STATEMENT: Duration = Duration::from_secs(25);

/// Waits for `SQLite`.
#[cfg(debug_assertions)]
pub(super) use super::step::in_step as answered;

/// Waits for `SQLite`.
#[cfg(not(debug_assertions))]
pub(super) async fn answered<T>(asked: impl Future<Output = T>) -> T {
    asked.await
}

/// Waits for a server, but not for ever.
pub(super) async fn within<T>(asked: impl Future<Output = sqlx::Result<T>>) -> sqlx::Result<T> {
    let silent = |_| Err(sqlx::Error::Io(io::ErrorKind::TimedOut.into()));
    tokio::time::timeout(STATEMENT, asked).await.unwrap_or_else(silent)
}
