//! A rhythm of days, as people write it in a crontab.

use std::{fmt, str::FromStr, sync::Arc};

use chrono::{Datelike, NaiveDate, TimeZone as _, Utc};
use jiff::civil::Date;
use serde::Deserialize;

/// Days in a rhythm: the day half of a cron line, "day-of-month month day-of-week", such as `* * Mon,Wed,Fri`.
///
/// Days of the week are names or the numbers people know, 0 or 7 for Sunday; the crate counts Sunday as 1, so
/// numbers are turned into names before it sees them. A day of the month and a day of the week are both asked for:
/// `13 * Fri` is a Friday the 13th (a crontab would take either).
#[derive(Clone, Default, Deserialize)]
#[serde(try_from = "String")]
pub struct Rhythm {
    line: Arc<str>,
    /// Nothing for a rhythm that never comes, which is the default.
    schedule: Option<Arc<cron::Schedule>>,
}

/// Why a rhythm cannot be read.
#[derive(Debug, thiserror::Error)]
pub enum Unreadable {
    /// Not three fields.
    #[error(
        "`{0}` is not a rhythm: write three fields, day of the month, month and day of the week, such as `* * Mon,Wed,Fri`"
    )]
    Fields(String),
    /// A field that says nothing.
    #[error("`{line}` is not a rhythm: `{field}` cannot be read; {may_say}")]
    Field {
        /// What was written.
        line: String,
        /// The field.
        field: String,
        /// What may stand there.
        may_say: &'static str,
    },
    /// A rhythm without days, such as 30 February.
    #[error("`{0}` names no day that ever comes")]
    Never(String),
}

impl Rhythm {
    /// The dates of this rhythm from this date on, without end for a rhythm that comes every year.
    pub fn dates(&self, from: Date) -> impl Iterator<Item = Date> {
        let start = NaiveDate::from_ymd_opt(
            from.year().into(),
            from.month().unsigned_abs().into(),
            from.day().unsigned_abs().into(),
        );
        // The crate looks for days *after* a moment, so it starts a second before midnight.
        let before = start.and_then(|date| date.pred_opt()?.and_hms_opt(23, 59, 59));
        let found = self.schedule.as_deref().zip(before);
        let found = found.map(|(days, it)| days.after(&Utc.from_utc_datetime(&it)));
        found.into_iter().flatten().map_while(|at| {
            let (year, month, day) = (at.year(), at.month(), at.day());
            Date::new(year.try_into().ok()?, month.try_into().ok()?, day.try_into().ok()?).ok()
        })
    }
}

impl FromStr for Rhythm {
    type Err = Unreadable;

    fn from_str(line: &str) -> Result<Self, Unreadable> {
        let [day, month, weekday] = line.split_whitespace().collect::<Vec<_>>()[..] else {
            return Err(Unreadable::Fields(line.to_owned()));
        };
        let cron = format!("0 0 0 {day} {month} {}", named(weekday));
        let schedule =
            cron::Schedule::from_str(&cron).map_err(|_| blame(line, [day, month, weekday]))?;
        let rhythm = Self { line: line.into(), schedule: Some(Arc::new(schedule)) };
        let first = rhythm.dates(jiff::civil::date(2024, 1, 1)).next();
        first.map(|_| rhythm).ok_or_else(|| Unreadable::Never(line.to_owned()))
    }
}

impl TryFrom<String> for Rhythm {
    type Error = Unreadable;

    fn try_from(line: String) -> Result<Self, Unreadable> {
        line.parse()
    }
}

impl fmt::Debug for Rhythm {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Rhythm({})", self.line)
    }
}

impl fmt::Display for Rhythm {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.line)
    }
}

/// The days of the week, twice, so that a range may pass over Sunday.
const WEEK: [&str; 14] = [
    "Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed", "Thu", "Fri",
    "Sat",
];

/// A day-of-week field with every day by its name: `5-7` becomes `Fri,Sat,Sun`. What is not understood stays as it
/// is, for the crate to refuse.
fn named(field: &str) -> String {
    let item = |item: &str| {
        let (days, step) = item.split_once('/').map_or((item, Some(1)), |(days, step)| {
            (days, step.parse::<usize>().ok().filter(|step| *step > 0))
        });
        let (from, to) = days.split_once('-').unwrap_or((days, days));
        let (Some(from), Some(to), Some(step)) = (weekday(from), weekday(to), step) else {
            return item.to_owned();
        };
        // 0-7 is the whole week: it begins and ends with Sunday.
        let last = if to < from { to + 7 } else { to.min(from + 6) };
        let days = (from..=last).step_by(step).filter_map(|day| WEEK.get(day).copied());
        days.collect::<Vec<_>>().join(",")
    };
    field.split(',').map(item).collect::<Vec<_>>().join(",")
}

/// A day of the week by its number, Sunday 0 or 7, or by the beginning of its name.
fn weekday(day: &str) -> Option<usize> {
    if let Ok(number) = day.parse::<usize>() {
        return (number <= 7).then_some(number);
    }
    let is_named = |name: &&str| {
        day.len() >= 3 && day.get(..3).is_some_and(|it| it.eq_ignore_ascii_case(name))
    };
    WEEK.iter().position(is_named)
}

/// Which of the three fields cannot be read, and what it may say.
fn blame(line: &str, fields: [&str; 3]) -> Unreadable {
    let [day, month, weekday] = fields;
    let reads = |cron: String| cron::Schedule::from_str(&cron).is_ok();
    let (field, may_say) = if !reads(format!("0 0 0 {day} * *")) {
        (day, "a day of the month is 1 to 31, `*` for every day")
    } else if !reads(format!("0 0 0 * {month} *")) {
        (month, "a month is 1 to 12 or Jan to Dec, `*` for every month")
    } else {
        (
            weekday,
            "a day of the week is Mon to Sun, or 0 to 7 with Sunday as 0 and 7, `*` for every day",
        )
    };
    Unreadable::Field { line: line.to_owned(), field: field.to_owned(), may_say }
}
