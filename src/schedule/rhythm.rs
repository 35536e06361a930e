//! A rhythm of days, as people write it in a crontab.

use std::{fmt, str::FromStr};

use chrono::{Datelike, NaiveDate, TimeZone as _, Utc};
use jiff::civil::Date;
use serde::Deserialize;

/// Days in a rhythm: the day half of a cron line, "day-of-month month day-of-week", such as `* * Mon,Wed,Fri`.
///
/// Days of the week are names or the numbers people know, 0 or 7 for Sunday; the crate counts Sunday as 1, so
/// numbers are turned into names before it sees them.
#[derive(Clone, Default, Deserialize)]
#[serde(try_from = "String")]
pub struct Rhythm {
    line: String,
    /// Nothing for a rhythm that never comes, which is the default.
    schedule: Option<Box<cron::Schedule>>,
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
    #[error("`{line}` is not a rhythm: {why}")]
    Cron {
        /// What was written.
        line: String,
        /// What the crate says about it.
        why: String,
    },
    /// A rhythm without days, such as 30 February.
    #[error("`{0}` names no day that ever comes")]
    Never(String),
}

impl Rhythm {
    /// The dates of this rhythm from this date on, without end for a rhythm that comes every year.
    pub fn dates(&self, from: Date) -> impl Iterator<Item = Date> + use<> {
        let start = NaiveDate::from_ymd_opt(
            from.year().into(),
            from.month().unsigned_abs().into(),
            from.day().unsigned_abs().into(),
        );
        // The crate looks for days *after* a moment, so it starts a second before midnight.
        let before = start.and_then(|date| date.pred_opt()?.and_hms_opt(23, 59, 59));
        let schedule = self.schedule.as_deref().cloned();
        let found = schedule.zip(before);
        let found = found.map(|(days, it)| days.after_owned(Utc.from_utc_datetime(&it)));
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
        let schedule = cron::Schedule::from_str(&cron)
            .map_err(|why| Unreadable::Cron { line: line.to_owned(), why: why.to_string() })?;
        let rhythm = Self { line: line.to_owned(), schedule: Some(Box::new(schedule)) };
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

/// A day-of-week field with names for numbers: `1-5` becomes `Mon-Fri`. A number of steps stays a number.
fn named(field: &str) -> String {
    const NAMES: [&str; 8] = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
    let day = |it: &str| match it.parse::<usize>() {
        Ok(number) => NAMES.get(number).map_or_else(|| it.to_owned(), |name| (*name).to_owned()),
        Err(_) => it.to_owned(),
    };
    let item = |item: &str| {
        let (days, step) = item.split_once('/').map_or((item, None), |(a, b)| (a, Some(b)));
        let days = days.split('-').map(day).collect::<Vec<_>>().join("-");
        step.map_or(days.clone(), |step| format!("{days}/{step}"))
    };
    field.split(',').map(item).collect::<Vec<_>>().join(",")
}
