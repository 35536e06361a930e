//! When somebody is there, over both clock changes of the EU and where clocks never change.
//!
//! In 2026 Riga springs from 03:00 to 04:00 on Sunday 29 March and goes back from 04:00 to 03:00 on Sunday 25 October;
//! Istanbul stays at +03.

use anyhow::{Context, Result};
use jiff::{SignedDuration, Timestamp, civil::Date, tz::TimeZone};
use solis::desk::{Away, Duty, Hours};

const WEEKDAYS: &str = "Mon-Fri 09:00-17:00";
const RIGA: &str = "Europe/Riga";
const ISTANBUL: &str = "Europe/Istanbul";

/// Hours, zone, days off, now: on duty until, next on duty.
type Row = (&'static str, &'static str, &'static str, &'static str, &'static str, &'static str);

const DUTIES: &[Row] = &[
    (WEEKDAYS, RIGA, "", "03-25 08:59 +0200", "-", "03-25 09:00 +0200"),
    (WEEKDAYS, RIGA, "", "03-25 09:00 +0200", "03-25 17:00 +0200", "03-26 09:00 +0200"),
    (WEEKDAYS, RIGA, "", "03-25 16:59 +0200", "03-25 17:00 +0200", "03-26 09:00 +0200"),
    (WEEKDAYS, RIGA, "", "03-25 17:00 +0200", "-", "03-26 09:00 +0200"),
    // The weekend of the change: Monday begins an hour earlier by the sun.
    (WEEKDAYS, RIGA, "", "03-27 18:00 +0200", "-", "03-30 09:00 +0300"),
    (WEEKDAYS, RIGA, "", "10-23 18:00 +0300", "-", "10-26 09:00 +0200"),
    (WEEKDAYS, ISTANBUL, "", "03-27 18:00 +0300", "-", "03-30 09:00 +0300"),
    (WEEKDAYS, ISTANBUL, "", "10-23 18:00 +0300", "-", "10-26 09:00 +0300"),
    // A break; over midnight.
    ("Mon 09:00-12:00,13:00-17:00", RIGA, "", "03-23 12:30 +0200", "-", "03-23 13:00 +0200"),
    ("Fri 20:00-02:00", RIGA, "", "03-28 01:00 +0200", "03-28 02:00 +0200", "04-03 20:00 +0300"),
    ("Fri 20:00-02:00", RIGA, "", "03-28 02:00 +0200", "-", "04-03 20:00 +0300"),
    (
        "Sun 20:00-24:00; Mon 00:00-03:00",
        RIGA,
        "",
        "03-22 21:00 +0200",
        "03-23 03:00 +0200",
        "03-29 20:00 +0300",
    ),
    // The hour that does not exist: 03:30 is 04:30; nothing is left of a duty inside it.
    ("Sun 01:00-03:30", RIGA, "", "03-29 02:00 +0200", "03-29 04:30 +0300", "04-05 01:00 +0300"),
    ("Sun 03:30-06:00", RIGA, "", "03-29 02:59 +0200", "-", "03-29 04:30 +0300"),
    ("Sun 03:30-04:00", RIGA, "", "03-29 02:00 +0200", "-", "04-05 03:30 +0300"),
    (
        "Sun 01:00-03:30,04:00-06:00",
        RIGA,
        "",
        "03-29 02:00 +0200",
        "03-29 06:00 +0300",
        "04-05 01:00 +0300",
    ),
    ("Sun 03:30-06:00", ISTANBUL, "", "03-29 03:29 +0300", "-", "03-29 03:30 +0300"),
    // The hour that comes twice: its first.
    ("Sun 01:00-03:30", RIGA, "", "10-25 02:00 +0300", "10-25 03:30 +0300", "11-01 01:00 +0200"),
    ("Sun 01:00-03:30", RIGA, "", "10-25 03:15 +0200", "-", "11-01 01:00 +0200"),
    ("Sun 03:30-06:00", RIGA, "", "10-25 03:30 +0300", "10-25 06:00 +0200", "11-01 03:30 +0200"),
    ("Sun 03:30-06:00", RIGA, "", "10-25 03:29 +0200", "10-25 06:00 +0200", "11-01 03:30 +0200"),
    ("Sat 22:00-06:00", RIGA, "", "10-24 23:00 +0300", "10-25 06:00 +0200", "10-31 22:00 +0200"),
    // Days off, the first and the last included.
    (WEEKDAYS, RIGA, "03-25..03-26", "03-24 18:00 +0200", "-", "03-27 09:00 +0200"),
    (WEEKDAYS, RIGA, "03-25..03-25", "03-25 10:00 +0200", "-", "03-26 09:00 +0200"),
    (WEEKDAYS, RIGA, "03-25..03-26 03-27..03-30", "03-25 10:00 +0200", "-", "03-31 09:00 +0300"),
    (WEEKDAYS, RIGA, "03-26..03-25", "03-25 10:00 +0200", "03-25 17:00 +0200", "03-26 09:00 +0200"),
    // A duty ends with the last day before them, and does not begin in their last night.
    (
        "Fri 20:00-02:00",
        RIGA,
        "03-28..03-28",
        "03-27 21:00 +0200",
        "03-28 00:00 +0200",
        "04-03 20:00 +0300",
    ),
    ("Fri 20:00-02:00", RIGA, "03-27..03-27", "03-28 01:00 +0200", "-", "04-03 20:00 +0300"),
    ("always", RIGA, "03-27..03-29", "03-25 10:00 +0200", "03-27 00:00 +0200", "03-30 00:00 +0300"),
    ("always", RIGA, "03-27..03-29", "03-28 10:00 +0200", "-", "03-30 00:00 +0300"),
    // Sixty days, today included, and no farther.
    ("always", RIGA, "", "03-25 10:00 +0200", "05-24 00:00 +0300", "-"),
    ("never", RIGA, "", "03-25 10:00 +0200", "-", "-"),
    (WEEKDAYS, RIGA, "03-25..05-21", "03-25 10:00 +0200", "-", "05-22 09:00 +0300"),
    (WEEKDAYS, RIGA, "03-25..05-23", "03-25 10:00 +0200", "-", "-"),
];

#[test]
fn somebody_is_there_or_will_be() -> Result<()> {
    for (hours, zone, away, now, until, next) in DUTIES {
        let (hours, away) = (hours.parse::<Hours>()?, days_off(away)?);
        let zone = TimeZone::get(zone)?;
        let duty = Duty { hours: &hours, zone: &zone, away: &away };
        let row = format!("{hours} {away:?} at {now}");
        let now = moment(now)?;
        assert_eq!(said(duty.until(now), &zone), *until, "until: {row}");
        assert_eq!(said(duty.next(now), &zone), *next, "next: {row}");
    }
    Ok(())
}

#[test]
fn working_time_passes_only_on_duty() -> Result<()> {
    let shift = "Mon-Fri 09:00-12:00,13:00-17:00";
    for (hours, zone, away, from, minutes, after) in [
        (WEEKDAYS, RIGA, "", "03-25 10:00 +0200", 30, "03-25 10:30 +0200"),
        (WEEKDAYS, RIGA, "", "03-25 10:00 +0200", 0, "03-25 10:00 +0200"),
        (WEEKDAYS, RIGA, "", "03-25 20:00 +0200", 0, "03-25 20:00 +0200"),
        (WEEKDAYS, RIGA, "", "03-25 20:00 +0200", 30, "03-26 09:30 +0200"),
        // To the minute at which duty ends, and one more.
        (WEEKDAYS, RIGA, "", "03-25 16:00 +0200", 60, "03-25 17:00 +0200"),
        (WEEKDAYS, RIGA, "", "03-25 16:00 +0200", 61, "03-26 09:01 +0200"),
        (shift, RIGA, "", "03-25 11:30 +0200", 60, "03-25 13:30 +0200"),
        (shift, RIGA, "", "03-25 09:00 +0200", 14 * 60, "03-26 17:00 +0200"),
        // Over the weekend of a change.
        (WEEKDAYS, RIGA, "", "03-27 16:30 +0200", 60, "03-30 09:30 +0300"),
        (WEEKDAYS, RIGA, "", "10-23 16:30 +0300", 60, "10-26 09:30 +0200"),
        (WEEKDAYS, ISTANBUL, "", "03-27 16:30 +0300", 60, "03-30 09:30 +0300"),
        (WEEKDAYS, ISTANBUL, "", "10-23 16:30 +0300", 60, "10-26 09:30 +0300"),
        // A night of a change is an hour shorter or longer.
        ("Sat 22:00-06:00", RIGA, "", "03-28 22:00 +0200", 7 * 60, "03-29 06:00 +0300"),
        ("Sat 22:00-06:00", RIGA, "", "03-28 22:00 +0200", 7 * 60 + 1, "04-04 22:01 +0300"),
        ("Sat 22:00-06:00", RIGA, "", "10-24 22:00 +0300", 9 * 60, "10-25 06:00 +0200"),
        ("Sat 22:00-06:00", ISTANBUL, "", "03-28 22:00 +0300", 8 * 60, "03-29 06:00 +0300"),
        ("always", RIGA, "", "03-28 22:00 +0200", 24 * 60, "03-29 23:00 +0300"),
        // Days off do not count; what sixty days do not hold never comes.
        (WEEKDAYS, RIGA, "03-26..03-30", "03-25 16:30 +0200", 60, "03-31 09:30 +0300"),
        (WEEKDAYS, RIGA, "03-25..06-30", "03-25 10:00 +0200", 60, "-"),
        ("Mon 09:00-10:00", RIGA, "", "03-23 08:00 +0200", 10 * 60, "-"),
        ("never", RIGA, "", "03-25 10:00 +0200", 1, "-"),
    ] {
        let (hours, away) = (hours.parse::<Hours>()?, days_off(away)?);
        let zone = TimeZone::get(zone)?;
        let duty = Duty { hours: &hours, zone: &zone, away: &away };
        let found = duty.after(moment(from)?, SignedDuration::from_mins(minutes));
        assert_eq!(said(found, &zone), after, "{minutes} minutes of {hours} after {from}");
    }
    Ok(())
}

/// The ends of time are moments like any other.
#[test]
fn the_ends_of_time_are_no_trouble() {
    let (hours, zone) = (Hours::always(), TimeZone::UTC);
    let duty = Duty { hours: &hours, zone: &zone, away: &[] };
    assert_eq!(duty.next(Timestamp::MAX), None);
    for now in [Timestamp::MIN, Timestamp::MAX] {
        assert_eq!(duty.after(now, SignedDuration::MIN), Some(now));
        assert_eq!(duty.after(now, SignedDuration::MAX), None);
    }
}

fn days_off(text: &str) -> Result<Vec<Away>> {
    let date = |day: &str| format!("2026-{day}").parse::<Date>();
    let away = text.split_whitespace().map(|it| {
        let (from, to) = it.split_once("..").context("no days")?;
        Ok(Away { from: date(from)?, to: date(to)? })
    });
    away.collect()
}

fn moment(text: &str) -> Result<Timestamp> {
    Ok(Timestamp::strptime("%Y-%m-%d %H:%M %z", format!("2026-{text}"))?)
}

fn said(at: Option<Timestamp>, zone: &TimeZone) -> String {
    let local = at.map(|it| it.to_zoned(zone.clone()).strftime("%m-%d %H:%M %z").to_string());
    local.unwrap_or_else(|| "-".to_owned())
}
