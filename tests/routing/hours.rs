//! Working hours as people write them.

use anyhow::Result;
use proptest::prelude::*;
use solis::desk::{Hours, UnreadableHours};

const DAYS: [&str; 7] = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

#[test]
fn hours_are_written_in_many_ways() -> Result<()> {
    for (written, canonical) in [
        ("Mon-Fri 09:00-17:00", "Mon-Fri 09:00-17:00"),
        ("Mon,Wed 09:00-12:00; Sat 10:00-14:00", "Mon,Wed 09:00-12:00; Sat 10:00-14:00"),
        ("Mon-Fri 09:00-12:00,13:00-17:00", "Mon-Fri 09:00-12:00,13:00-17:00"),
        ("Fri 20:00-02:00", "Fri 20:00-02:00"),
        ("always", "always"),
        (" ALWAYS ", "always"),
        ("never", "never"),
        // As phones and people write.
        ("mon-FRI 9:00-17:00", "Mon-Fri 09:00-17:00"),
        ("Monday – Friday 9.00 – 17.00", "Mon-Fri 09:00-17:00"),
        ("Tues , Thursday 09:00 - 12:00 , 13:00 - 17:00 ;", "Tue,Thu 09:00-12:00,13:00-17:00"),
        ("Sat 10:00-14:00\nMon 09:00-12:00", "Mon 09:00-12:00; Sat 10:00-14:00"),
        // Two days in a row are two, three are a range; a range may pass over Sunday.
        ("Sat-Sun 10:00-14:00", "Sat,Sun 10:00-14:00"),
        ("Fri-Mon 10:00-14:00", "Mon,Fri-Sun 10:00-14:00"),
        ("Wed-Wed 10:00-14:00", "Wed 10:00-14:00"),
        // What touches or overlaps is one.
        ("Mon 09:00-12:00,12:00-13:00,11:00-14:00", "Mon 09:00-14:00"),
        ("Mon 09:00-12:00; Mon-Tue 10:00-14:00", "Mon 09:00-14:00; Tue 10:00-14:00"),
        ("Fri 20:00-24:00; Sat 00:00-02:00", "Fri 20:00-02:00"),
        ("Sun 22:00-00:00; Mon 00:00-06:00", "Sun 22:00-06:00"),
        ("Mon-Sun 22:00-06:00", "Mon-Sun 22:00-06:00"),
        // A day or longer is cut at midnight.
        ("Sat 00:00-24:00", "Sat 00:00-24:00"),
        ("Sat 00:00-00:01,00:01-24:00", "Sat 00:00-24:00"),
        ("Fri 12:00-00:00; Sat 00:00-12:00", "Fri 12:00-24:00; Sat 00:00-12:00"),
        ("Fri 20:00-08:00; Sat 08:00-02:00", "Fri 20:00-24:00; Sat 00:00-24:00; Sun 00:00-02:00"),
        ("Mon-Sun 00:00-24:00", "always"),
        ("Mon-Sun 12:00-11:59; Mon-Sun 11:00-13:00", "always"),
    ] {
        let hours = written.parse::<Hours>()?;
        assert_eq!(hours.to_string(), canonical, "{written}");
        assert_eq!(canonical.parse::<Hours>()?, hours, "{written}");
        let json = serde_json::to_string(&hours)?;
        assert_eq!(json, format!("\"{canonical}\""));
        assert_eq!(serde_json::from_str::<Hours>(&json)?, hours);
    }
    assert_eq!(Hours::always(), "always".parse()?);
    assert_eq!(Hours::default(), "never".parse()?);
    Ok(())
}

#[test]
fn what_is_wrong_is_named() {
    let nothing = "no working hours are written: ";
    let no_day = "names no day of the week: ";
    let day = "is not a day of the week: ";
    let no_time = "names no time: ";
    let times = "does not say from when to when: ";
    let time = "is not a time of the day: ";
    let empty = "begins and ends at the same time: ";
    for (written, part, problem) in [
        ("", "", nothing),
        (" ; ;", "", nothing),
        ("09:00-17:00", "09:00-17:00", no_day),
        ("Mon 09:00-12:00; 13:00-17:00", "13:00-17:00", no_day),
        ("hello", "hello", day),
        ("Mo 09:00-17:00", "Mo", day),
        ("Mon-Fry 09:00-17:00", "Fry", day),
        ("Mon- 09:00-17:00", "Mon-", day),
        ("пн-пт 09:00-17:00", "пн", day),
        ("Mon-Wed-Fri 09:00-17:00", "Wed-Fri", day),
        ("Mon-Fri", "Mon-Fri", no_time),
        ("Mon 09:00-12:00; Sat", "Sat", no_time),
        ("Mon 09:00", "09:00", times),
        ("Mon 09:00-", "09:00-", times),
        ("Mon 9-17", "9", time),
        ("Mon 09:00-25:00", "25:00", time),
        ("Mon 09:00-24:01", "24:01", time),
        ("Mon 09:60-10:00", "09:60", time),
        ("Mon 09:0-10:00", "09:0", time),
        ("Mon 09:00-+9:30", "+9:30", time),
        ("Mon 24:00-02:00", "24:00", time),
        ("Mon 09:00-12:00-15:00", "12:00-15:00", time),
        ("Mon 09:00-12:00, Sat 10:00-14:00", "Sat 10:00", time),
        ("Mon 5pm-8pm", "5pm", time),
        ("Mon 09:00-99999999999:00", "99999999999:00", time),
        ("Mon 09:00-09:00", "09:00-09:00", empty),
        ("Mon 00:00-00:00", "00:00-00:00", empty),
    ] {
        let found = written.parse::<Hours>().map_err(|it| it.to_string());
        let said = found.err().unwrap_or_default();
        let named =
            if part.is_empty() { problem.to_owned() } else { format!("`{part}` {problem}") };
        assert!(said.starts_with(&named), "{written}: {said}");
        let example = said.rsplit('`').find(|it| it.parse::<Hours>().is_ok());
        assert!(example.is_some(), "{said} shows no right example");
    }
    assert_eq!("".parse::<Hours>(), Err(UnreadableHours::Nothing));
    assert!(serde_json::from_str::<Hours>("\"Mon\"").is_err());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]

    /// Whatever is written means the same minutes when it is written anew, and is then written the same.
    #[test]
    fn hours_mean_what_is_written(shifts in prop::collection::vec((0..7_usize, 0..96_usize, 1..96_usize), 1..12)) {
        let mut minutes = vec![false; 7 * 1440];
        let mut written = Vec::new();
        for (day, from, lasts) in shifts {
            let (from, to) = (from * 15, (from + lasts) * 15);
            (from..to).for_each(|it| minutes[(day * 1440 + it) % (7 * 1440)] = true);
            written.push(format!("{} {}-{}", DAYS[day], clock(from), clock(to % 1440)));
        }
        let hours = written.join(";").parse::<Hours>()?;
        prop_assert_eq!(hours.to_string().parse::<Hours>()?, hours.clone());
        // Monday 5 January 2026.
        let monday = "2026-01-05T00:00Z".parse::<jiff::Timestamp>()?;
        let zone = jiff::tz::TimeZone::UTC;
        let duty = solis::desk::Duty { hours: &hours, zone: &zone, away: &[] };
        for minute in (0_usize..7 * 1440).step_by(15) {
            let now = monday + jiff::SignedDuration::from_mins(minute.try_into()?);
            let ahead = |wanted: bool| -> Option<jiff::Timestamp> {
                let mut minutes = minutes.iter().cycle().skip(minute).take(7 * 1440);
                let found = minutes.position(|it| *it == wanted)?;
                Some(now + jiff::SignedDuration::from_mins(found.try_into().ok()?))
            };
            let until = duty.until(now);
            prop_assert_eq!(until.is_some(), minutes[minute], "{} at {}", hours, now);
            if until.is_none() {
                prop_assert_eq!(duty.next(now), ahead(true));
            } else if let Some(end) = ahead(false) {
                prop_assert_eq!(until, Some(end));
            }
        }
    }
}

fn clock(minutes: usize) -> String {
    format!("{:02}:{:02}", minutes / 60, minutes % 60)
}
