//! When Solis speaks: rhythms, a learner's own time in every zone there is, and ten weeks of anybody's life.

mod shipped;
mod ten_weeks;

use std::{collections::BTreeMap, sync::LazyLock};

use anyhow::{Context, Result};
use jiff::{
    SignedDuration, Timestamp, ToSpan,
    civil::{Date, Weekday, date},
    tz::{self, TimeZone},
};
use proptest::prelude::*;
use solis::schedule::{A_DAY, A_WEEK, OwnTime, QUIET_FROM, QUIET_UNTIL, Rhythm};

/// Every zone of the bundled database.
static ZONES: LazyLock<Vec<String>> =
    LazyLock::new(|| tz::db().available().map(|name| name.to_string()).collect());

/// Whether a date is a day of a rhythm.
type IsDue = fn(Date) -> bool;

/// Rhythms, each with its days in other words than `cron`'s.
const RHYTHMS: &[(&str, IsDue)] = &[
    ("* * *", |_| true),
    ("* * Mon,Wed,Fri", |it| {
        matches!(it.weekday(), Weekday::Monday | Weekday::Wednesday | Weekday::Friday)
    }),
    ("* * 1-5", |it| !matches!(it.weekday(), Weekday::Saturday | Weekday::Sunday)),
    ("* * 0", |it| it.weekday() == Weekday::Sunday),
    ("* * 6,7", |it| matches!(it.weekday(), Weekday::Saturday | Weekday::Sunday)),
    ("1,15 * *", |it| matches!(it.day(), 1 | 15)),
    ("31 * *", |it| it.day() == 31),
    ("*/2 * *", |it| it.day() % 2 == 1),
    ("* 3,10 *", |it| matches!(it.month(), 3 | 10)),
    ("29 2 *", |it| it.day() == 29 && it.month() == 2),
    ("8-14 * Sat", |it| (8..=14).contains(&it.day()) && it.weekday() == Weekday::Saturday),
];

const FIRST: Date = date(2025, 1, 1);
const LAST: Date = date(2035, 12, 31);

#[test]
fn rhythms_name_their_days() -> Result<()> {
    for (line, is_due) in RHYTHMS {
        let rhythm = line.parse::<Rhythm>()?;
        let found = rhythm.dates(FIRST).take_while(|it| *it <= LAST);
        let due = days(FIRST, LAST).filter(|it| is_due(*it));
        assert!(found.eq(due), "{line}");
    }
    Ok(())
}

#[test]
fn rhythms_are_written_in_many_ways() -> Result<()> {
    for (line, same) in [
        ("* * 7", "* * 0"),
        ("* * Sunday", "* * 0"),
        ("* * MON-fri", "* * 1-5"),
        ("  *   *   1,3,5 ", "* * Mon,Wed,Fri"),
        ("* * 0-6", "* * *"),
        ("* * 1-5/2", "* * Mon,Wed,Fri"),
        ("01,15 Jan-Dec *", "1,15 * *"),
        // Weeks that end on a Sunday, as most of the world counts them.
        ("* * 1-7", "* * *"),
        ("* * 0-7", "* * *"),
        ("* * 6-7", "* * Sat,Sun"),
        ("* * Fri-Sun", "* * Fri,Sat,Sun"),
    ] {
        let first = |line: &str| -> Result<Vec<Date>> {
            Ok(line.parse::<Rhythm>()?.dates(FIRST).take(30).collect())
        };
        assert_eq!(first(line).with_context(|| format!("{line:?}"))?, first(same)?, "{line}");
    }
    Ok(())
}

#[test]
fn rhythms_that_are_none_say_why() -> Result<()> {
    let fields = "write three fields, day of the month, month and day of the week";
    for (line, why) in [
        ("", fields),
        ("*", fields),
        ("* *", fields),
        ("* * * *", fields),
        ("0 18 * * Mon", fields),
        ("* * Funday", "`Funday` cannot be read; a day of the week is Mon to Sun"),
        ("* * 8", "`8` cannot be read; a day of the week"),
        ("* * -1", "is not a rhythm"),
        ("* * Mon,,Wed", "is not a rhythm"),
        ("0 * *", "`0` cannot be read; a day of the month is 1 to 31"),
        ("32 * *", "`32` cannot be read; a day of the month is 1 to 31"),
        ("* 13 *", "`13` cannot be read; a month is 1 to 12"),
        ("@daily * *", "is not a rhythm"),
        ("31 2 *", "`31 2 *` names no day that ever comes"),
        ("30 2 *", "`30 2 *` names no day that ever comes"),
        ("31 4,6,9,11 *", "names no day that ever comes"),
    ] {
        let Err(problem) = line.parse::<Rhythm>() else { anyhow::bail!("{line:?} is a rhythm") };
        let said = problem.to_string();
        assert!(said.starts_with(&format!("`{line}` ")) && said.contains(why), "{line:?}: {said}");
    }
    Ok(())
}

/// The moments of a daily rhythm around a change of clocks, in UTC.
#[test]
fn clocks_change_around_the_world() -> Result<()> {
    for (zone, hour, from, moments) in [
        // The last Sunday of March, and of October.
        ("Europe/Riga", 18, date(2025, 3, 29), ["29T16:00", "30T15:00", "31T15:00"]),
        ("Europe/Riga", 3, date(2025, 3, 29), ["29T01:00", "30T01:00", "31T00:00"]),
        ("Europe/Riga", 18, date(2025, 10, 25), ["25T15:00", "26T16:00", "27T16:00"]),
        ("Europe/Riga", 3, date(2025, 10, 25), ["25T00:00", "26T00:00", "27T01:00"]),
        // Half an hour.
        ("Australia/Lord_Howe", 9, date(2025, 10, 4), ["03T22:30", "04T22:00", "05T22:00"]),
        ("Australia/Lord_Howe", 2, date(2025, 10, 4), ["03T15:30", "04T15:30", "05T15:00"]),
        ("Australia/Lord_Howe", 9, date(2025, 4, 5), ["04T22:00", "05T22:30", "06T22:30"]),
        // The 30th did not come here in 2011; its lesson is the 31st's.
        ("Pacific/Apia", 18, date(2011, 12, 29), ["30T04:00", "31T04:00", "01T04:00"]),
        // At midnight on a Friday; back at midnight, into the day before.
        ("Africa/Cairo", 18, date(2025, 4, 24), ["24T16:00", "25T15:00", "26T15:00"]),
        ("Africa/Cairo", 0, date(2025, 4, 24), ["23T22:00", "24T22:00", "25T21:00"]),
        ("Africa/Cairo", 23, date(2025, 10, 29), ["29T20:00", "30T20:00", "31T21:00"]),
        // An hour less in Ramadan.
        ("Africa/Casablanca", 18, date(2025, 2, 22), ["22T17:00", "23T18:00", "24T18:00"]),
        ("Africa/Casablanca", 18, date(2025, 4, 5), ["05T18:00", "06T17:00", "07T17:00"]),
        ("Africa/Casablanca", 2, date(2025, 4, 5), ["05T02:00", "06T02:00", "07T01:00"]),
    ] {
        let own = own(zone, hour, "* * *")?;
        let mut at = own.at_hour(from.yesterday()?);
        for moment in moments {
            at = own.next_lesson_day(at).context("no lesson day")?;
            let said = at.strftime("%dT%H:%M").to_string();
            assert_eq!(said, moment, "{zone} at {hour}, from {from}");
        }
    }
    Ok(())
}

/// Eleven years of lesson days in every calendar there is: most of the names of the database share one.
#[test]
fn every_day_comes_once_in_every_zone() -> Result<()> {
    let mut calendars = BTreeMap::new();
    let from: Timestamp = "2024-12-01T00:00Z".parse()?;
    let to: Timestamp = "2036-02-01T00:00Z".parse()?;
    for name in &*ZONES {
        let zone = TimeZone::get(name)?;
        let changes = zone.following(from).take_while(|it| it.timestamp() < to);
        let changes = changes.map(|it| (it.timestamp(), it.offset())).collect::<Vec<_>>();
        calendars.entry((zone.to_offset(from), changes)).or_insert(name);
    }
    assert!(ZONES.len() > 500 && calendars.len() > 50, "the database is not there");
    for (name, hour) in calendars.values().zip((QUIET_UNTIL..QUIET_FROM).cycle()) {
        let own = own(name, hour, "* * *")?;
        let mut at = own.at_hour(FIRST.yesterday()?);
        for day in days(FIRST, LAST) {
            at = own.next_lesson_day(at).context("no lesson day")?;
            is_hour_of(&own, day, at).map_err(|why| anyhow::anyhow!("{name} {day}: {why}"))?;
        }
    }
    Ok(())
}

proptest! {
    #![proptest_config(cases())]

    /// One lesson day for each due date, whatever the rhythm, the hour and the zone.
    #[test]
    fn every_due_date_comes_once(own in any_time(), from in any_day(), steps in 1..80_usize) {
        let (own, is_due) = own;
        let mut at = own.at_hour(from);
        for day in days(own.date(at), date(2060, 1, 1)).skip(1).filter(|it| is_due(*it)).take(steps) {
            let next = own.next_lesson_day(at);
            prop_assert!(next > Some(at));
            at = next.unwrap_or(at);
            is_hour_of(&own, day, at)?;
        }
    }

    /// From any moment, not only from lesson day to lesson day.
    #[test]
    fn the_next_lesson_day_is_the_first_one_ahead(own in any_time(), now in any_moment()) {
        let (own, is_due) = own;
        let due = days(own.date(now), date(2060, 1, 1)).filter(|it| is_due(*it));
        let next = due.map(|day| own.at_hour(day)).find(|at| *at > now);
        prop_assert_eq!(own.next_lesson_day(now), next);
    }

    /// After a move, the lesson days are those of the new place, from that moment on; none is left out.
    #[test]
    fn a_move_loses_no_day(
        own in any_time(), zone in any_zone(), from in any_day(), steps in 0..9_usize, minutes in 0..5_000_i64,
    ) {
        let (mut own, is_due) = own;
        let mut at = own.at_hour(from);
        for _ in 0..steps {
            at = own.next_lesson_day(at).unwrap_or(at);
        }
        let moved = at + SignedDuration::from_mins(minutes);
        let waits_for = own.next_lesson_day(moved);
        own.zone = zone;
        let next = own.next_lesson_day(moved);
        prop_assert!(next > Some(moved));
        let next = next.unwrap_or(at);
        is_hour_of(&own, own.date(next), next)?;
        prop_assert!(is_due(own.date(next)));
        let missed = days(own.date(moved), own.date(next)).filter(|it| is_due(*it));
        let missed = missed.map(|day| own.at_hour(day)).find(|it| *it > moved && *it < next);
        prop_assert_eq!(missed, None);
        // Nobody lives more than 26 hours from anybody else.
        let shift = waits_for.map(|it| it.duration_since(next).abs());
        // Every day in March is not every day: April is not far.
        let daily = days(from, own.date(moved).saturating_add(6.days())).all(is_due);
        prop_assert!(!daily || shift.is_some_and(|it| it <= SignedDuration::from_hours(26)));
    }

    /// In so many days: at the learner's hour, which is never a quiet one.
    #[test]
    fn in_days_is_at_the_learners_hour(own in any_time(), now in any_moment(), ahead in 0..60_i64) {
        let (own, _) = own;
        let at = own.in_days(now, ahead);
        prop_assert!(at > now);
        let day = own.date(now).saturating_add(ahead.days());
        let day = if own.at_hour(day) > now { day } else { day.saturating_add(1.day()) };
        prop_assert!(ahead == 0 || own.date(at) == day);
        is_hour_of(&own, day, at)?;
    }

    /// The next free moment is free, and there is no free day before it.
    #[test]
    fn the_next_free_moment_is_free(own in any_time(), spoken in any_past(), now in any_moment()) {
        let (own, _) = own;
        let spoken = spoken.iter().map(|ago| now - SignedDuration::from_mins(*ago));
        let spoken = spoken.collect::<Vec<_>>();
        let at = own.next_free(&spoken, now);
        prop_assert!(at >= now);
        prop_assert!(!is_night(&own, at), "{} is in quiet hours", own.local(at));
        prop_assert!(has_budget(&own, &spoken, own.date(at)), "{} is over the budget", own.local(at));
        prop_assert!(own.may_speak(&spoken, at));
        prop_assert_eq!(own.may_speak(&spoken, now), at == now);
        let tomorrow = own.date(now).saturating_add(1.day());
        let between = days(tomorrow, own.date(at)).filter(|it| *it < own.date(at));
        for day in between {
            prop_assert!(!has_budget(&own, &spoken, day), "{day} would have been free");
        }
    }

    /// Whoever speaks as soon as they may, stays within the budget, also when clocks change.
    #[test]
    fn speaking_as_soon_as_allowed_keeps_the_budget(
        own in any_time(), now in any_moment(), pauses in prop::collection::vec(0..4_000_i64, 20),
    ) {
        let (own, _) = own;
        let (mut spoken, mut now) = (Vec::new(), now);
        for pause in pauses {
            let at = own.next_free(&spoken, now);
            prop_assert!(has_budget(&own, &spoken, own.date(at)));
            prop_assert!(!is_night(&own, at));
            spoken.push(at);
            now = at + SignedDuration::from_mins(pause);
        }
    }
}

/// As many cases as `PROPTEST_CASES` asks for, else 256; a failure prints its smallest input and writes no file.
fn cases() -> ProptestConfig {
    ProptestConfig { failure_persistence: None, ..ProptestConfig::default() }
}

fn any_zone() -> impl Strategy<Value = TimeZone> {
    (0..ZONES.len()).prop_map(|at| TimeZone::get(&ZONES[at]).unwrap_or(TimeZone::UTC))
}

fn any_time() -> impl Strategy<Value = (OwnTime, IsDue)> {
    (any_zone(), QUIET_UNTIL..QUIET_FROM, 0..RHYTHMS.len()).prop_map(|(zone, hour, rhythm)| {
        let (line, is_due) = RHYTHMS[rhythm];
        (OwnTime { zone, hour, days: line.parse().unwrap_or_default() }, is_due)
    })
}

fn any_day() -> impl Strategy<Value = Date> {
    (0..365 * 10 + 300_i64).prop_map(|days| FIRST.saturating_add(days.days()))
}

fn any_moment() -> impl Strategy<Value = Timestamp> {
    let first = Timestamp::UNIX_EPOCH + SignedDuration::from_hours(20_089 * 24);
    (0..11 * 365 * 24 * 60_i64).prop_map(move |it| first + SignedDuration::from_mins(it))
}

/// Up to six unasked messages of the last nine days, in minutes before now: more than there should be, since a
/// learner may have moved.
fn any_past() -> impl Strategy<Value = Vec<i64>> {
    prop::collection::vec(0..9 * 24 * 60_i64, 0..6)
}

fn own(zone: &str, hour: i8, days: &str) -> Result<OwnTime> {
    Ok(OwnTime { zone: TimeZone::get(zone)?, hour, days: days.parse()? })
}

fn days(from: Date, to: Date) -> impl Iterator<Item = Date> {
    from.series(1.day()).take_while(move |it| *it <= to)
}

/// Whether this is the first moment of the date at which the learner's clock shows their hour; where the clock skips
/// it, the first moment after.
fn is_hour_of(own: &OwnTime, day: Date, at: Timestamp) -> Result<(), TestCaseError> {
    let wall = day.at(own.hour, 0, 0, 0);
    let shows = |at: Timestamp| at.to_zoned(own.zone.clone()).datetime();
    prop_assert!(shows(at) >= wall, "{} is before {wall}", shows(at));
    let just_before = shows(at - SignedDuration::from_secs(1));
    prop_assert!(just_before < wall, "{just_before} is already {wall}");
    let twice = (1..=6).map(|it| shows(at - SignedDuration::from_mins(30 * it)));
    prop_assert!(twice.into_iter().all(|it| it < wall), "{} is the second {wall}", shows(at));
    prop_assert!(shows(at) > wall || !is_night(own, at), "{} is in quiet hours", shows(at));
    Ok(())
}

fn is_night(own: &OwnTime, at: Timestamp) -> bool {
    !(9..21).contains(&at.to_zoned(own.zone.clone()).hour())
}

/// The budget, counted in another way than Solis does.
fn has_budget(own: &OwnTime, spoken: &[Timestamp], day: Date) -> bool {
    let ago = |at: &Timestamp| {
        let then = at.to_zoned(own.zone.clone()).date();
        day.since(then).map_or(0, |it| it.get_days())
    };
    let today = spoken.iter().filter(|at| ago(at) == 0).count();
    let week = spoken.iter().filter(|at| (0..7).contains(&ago(at))).count();
    today < A_DAY && week < A_WEEK
}
