//! The two engines. A statement is written once, for both, and runs on whichever it meets.

use std::{fmt::Write, io, time::Duration};

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
            $crate::store::engine::Engine::Lite($db) => $query,
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

/// Waits for a server, but not for ever.
pub(super) async fn within<T>(asked: impl Future<Output = sqlx::Result<T>>) -> sqlx::Result<T> {
    let silent = |_| Err(sqlx::Error::Io(io::ErrorKind::TimedOut.into()));
    tokio::time::timeout(STATEMENT, asked).await.unwrap_or_else(silent)
}

/// Cuts many rows into portions of few sizes, so that few statements are ever prepared and each takes many rows.
pub(super) fn portions<T>(mut rows: &[T]) -> impl Iterator<Item = &[T]> {
    std::iter::from_fn(move || {
        let size = [64, 16, 4, 1].into_iter().find(|size| *size <= rows.len())?;
        let (portion, rest) = rows.split_at(size);
        rows = rest;
        Some(portion)
    })
}

/// `($1,$2),($3,$4)`: places for so many rows of so many columns, after so many places that are taken.
pub(super) fn places(rows: usize, columns: usize, taken: usize) -> String {
    let mut places = String::with_capacity(rows * (columns * 5 + 3));
    for row in 0..rows {
        places.push_str(if row == 0 { "(" } else { ",(" });
        for column in 1..=columns {
            let comma = if column == 1 { "" } else { "," };
            // Writing into a String cannot fail.
            let _ = write!(places, "{comma}${}", taken + row * columns + column);
        }
        places.push(')');
    }
    places
}

/// `($1,$2,$3)`: places for a list of so many, after so many places that are taken.
pub(super) fn list(count: usize, taken: usize) -> String {
    places(1, count, taken)
}

#[cfg(test)]
mod tests {
    use super::{list, places, portions};

    #[test]
    fn rows_are_cut_into_few_sizes() {
        let rows = (0..87).collect::<Vec<_>>();
        let sizes = portions(&rows).map(<[i32]>::len).collect::<Vec<_>>();
        assert_eq!(sizes, [64, 16, 4, 1, 1, 1]);
        assert_eq!(portions(&rows).flatten().copied().collect::<Vec<_>>(), rows);
        assert_eq!(places(2, 2, 1), "($2,$3),($4,$5)");
        assert_eq!(list(3, 0), "($1,$2,$3)");
    }
}
