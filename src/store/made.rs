//! The texts of statements for many rows, each made once: making one costs more than what it does.

use std::{fmt::Write, ops::RangeInclusive, sync::OnceLock};

use sqlx::sqlite::SqliteQueryResult;

/// So many rows are in one statement: few sizes, so that few statements are ever prepared, and such that any number of
/// rows takes few of them.
const SIZES: [usize; 7] = [64, 32, 16, 8, 4, 2, 1];

/// Cuts many rows into portions of few sizes.
pub(super) fn portions<T>(mut rows: &[T]) -> impl Iterator<Item = &[T]> {
    std::iter::from_fn(move || {
        let size = SIZES.into_iter().find(|size| *size <= rows.len())?;
        let (portion, rest) = rows.split_at(size);
        rows = rest;
        Some(portion)
    })
}

/// The same for statements to which a row may be given twice, as one that reads or sets: a portion that is nearly full is
/// filled with its last row, so that there are two or three statements instead of six.
pub(super) fn filled<T>(mut rows: &[T]) -> impl Iterator<Item = Vec<&T>> {
    std::iter::from_fn(move || {
        let last = rows.last()?;
        let all = rows.len().next_power_of_two();
        let is_nearly = SIZES.contains(&all) && rows.len() >= all - all / 4;
        let size = if is_nearly { all } else { portions(rows).next()?.len() };
        let (portion, rest) = rows.split_at(size.min(rows.len()));
        rows = rest;
        Some(portion.iter().chain(std::iter::repeat(last)).take(size).collect())
    })
}

/// A statement for a portion, as `format!` writes it.
macro_rules! sql {
    ($tx:ident, $portion:expr, $($text:tt)+) => {{
        static MADE: $crate::store::made::Made = $crate::store::made::Made::new();
        MADE.text($tx.is_lite(), $portion.len(), || format!($($text)+))
    }};
}
pub(super) use sql;

/// One statement for both engines, by the sizes of portions.
pub(super) struct Made([[OnceLock<String>; SIZES.len()]; 2]);

impl Made {
    /// Nothing yet.
    pub(super) const fn new() -> Self {
        Self([const { [const { OnceLock::new() }; SIZES.len()] }; 2])
    }

    /// The text for a portion of so many rows.
    pub(super) fn text(
        &'static self,
        is_lite: bool,
        rows: usize,
        make: impl FnOnce() -> String,
    ) -> &'static str {
        let engine = self.0.get(usize::from(is_lite));
        let size = SIZES.iter().position(|it| *it == rows);
        let text = || if is_lite { unnumbered(make()) } else { make() };
        match engine.zip(size).and_then(|(sizes, at)| sizes.get(at)) {
            Some(known) => known.get_or_init(text),
            // No portion has such a size.
            None => text().leak(),
        }
    }
}

/// `?` instead of `$1`, `$2` and so on, if they stand in their order, once each: `SQLite` finds the place of a name by
/// going through all of them.
fn unnumbered(sql: String) -> String {
    let mut parts = sql.split('$');
    let mut text = parts.next().unwrap_or_default().to_owned();
    let mut number = String::new();
    for (at, part) in parts.enumerate() {
        number.clear();
        // Writing into a String cannot fail.
        let _ = write!(number, "{}", at + 1);
        let digits = part.len() - part.trim_start_matches(|it: char| it.is_ascii_digit()).len();
        let (named, rest) = part.split_at(digits);
        if named != number {
            return sql;
        }
        text.push('?');
        text.push_str(rest);
    }
    text
}

/// The numbers that `SQLite` gave to rows that were inserted together.
pub(super) fn numbers(done: &SqliteQueryResult) -> RangeInclusive<i64> {
    let last = done.last_insert_rowid();
    last.saturating_sub_unsigned(done.rows_affected()) + 1..=last
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
    use super::{Made, filled, list, places, portions, unnumbered};

    #[test]
    fn rows_are_cut_into_few_sizes() {
        let rows = (0..87).collect::<Vec<_>>();
        let sizes = portions(&rows).map(<[i32]>::len).collect::<Vec<_>>();
        assert_eq!(sizes, [64, 16, 4, 2, 1]);
        assert_eq!(portions(&rows).flatten().copied().collect::<Vec<_>>(), rows);
        assert_eq!(places(2, 2, 1), "($2,$3),($4,$5)");
        assert_eq!(list(3, 0), "($1,$2,$3)");
    }

    #[test]
    fn a_portion_that_is_nearly_full_is_filled() {
        let sizes = |count: i32| {
            let rows = (0..count).collect::<Vec<_>>();
            let mut given = filled(&rows).flatten().copied().collect::<Vec<_>>();
            given.dedup();
            assert_eq!(given, rows);
            filled(&rows).map(|it| it.len()).collect::<Vec<_>>()
        };
        for (count, filled) in [
            (0, vec![]),
            (1, vec![1]),
            (3, vec![4]),
            (5, vec![4, 1]),
            (47, vec![32, 16]),
            (48, vec![64]),
            (64, vec![64]),
            (87, vec![64, 16, 8]),
            (120, vec![64, 64]),
        ] {
            assert_eq!(sizes(count), filled, "{count}");
        }
    }

    #[test]
    fn a_statement_is_made_once_for_each_engine_and_size() {
        static MADE: Made = Made::new();
        let make = |text: &'static str| move || text.to_owned();
        assert_eq!(MADE.text(false, 2, make("a $1 $2")), "a $1 $2");
        assert_eq!(MADE.text(true, 2, make("a $1 $2")), "a ? ?");
        assert_eq!(MADE.text(true, 1, make("a $1")), "a ?");
        assert_eq!(MADE.text(true, 2, make("another")), "a ? ?");
    }

    #[test]
    fn places_lose_their_numbers_only_where_they_stand_in_order() {
        for (sql, text) in [
            ("a = $1 AND b IN ($2,$3)", "a = ? AND b IN (?,?)"),
            ("($1,$2),($3,$4),($5,$6),($7,$8),($9,$10)", "(?,?),(?,?),(?,?),(?,?),(?,?)"),
            ("b IN ($2,$3) AND a = $1", "b IN ($2,$3) AND a = $1"),
            ("a = $1 OR b = $1", "a = $1 OR b = $1"),
            ("nothing", "nothing"),
        ] {
            assert_eq!(unnumbered(sql.to_owned()), text);
        }
    }
}
