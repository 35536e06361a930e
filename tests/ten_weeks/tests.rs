//! What is true of every life, and some lives that are told in full.

use std::collections::BTreeMap;

use jiff::{SignedDuration, Timestamp};
use proptest::{collection::vec, prelude::*, sample::select};
use solis::{
    content::Days,
    journey::{Alarm, Happening, Key, Why},
    people::{Learner, LearnerId, Reminders},
};

use super::life::{Deed, Judged, Life, learner};

const TEN_WEEKS: i64 = 70 * 24 * 60;

proptest! {
    #![proptest_config(crate::cases())]

    /// Unasked messages: not at night, one a day, three a week, none in a pause, none after the goodbye.
    #[test]
    fn whatever_happens_solis_keeps_quiet_when_it_should(
        who in any_learner(),
        from in 0..5_700_000_i64,
        deeds in vec((any_wait(), any_deed()), 1..40),
        outages in vec((0..TEN_WEEKS, any_outage()), 0..4),
        backwards in any::<bool>(),
    ) {
        let from = Timestamp::UNIX_EPOCH + SignedDuration::from_mins(28_927_000 + from);
        let mut life = Life::new(who, from)?;
        let outage = |(at, long): (i64, i64)| {
            let at = from + SignedDuration::from_mins(at);
            (at, at + SignedDuration::from_mins(long))
        };
        life.outages = apart(outages.into_iter().map(outage).collect());
        life.backwards = backwards;
        life.happens(Happening::Started)?;
        life.does(&Deed::Answer(5, 0))?;
        for (wait, deed) in deeds {
            life.until(life.now + SignedDuration::from_mins(wait))?;
            life.does(&deed)?;
        }
        life.until(life.now.max(from + SignedDuration::from_mins(TEN_WEEKS)))?;
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..crate::cases() })]

    /// Who learns normally is never taken for stuck: at most two wrong answers in a lesson, a look into the menu, some
    /// words that are no button, a few days without time.
    #[test]
    fn who_learns_normally_is_never_taken_for_stuck(
        wrong in vec(0..2_usize, 20),
        asides in vec(0..8_usize, 80),
        waits in vec(prop_oneof![8 => 1..10_i64, 1 => 60..5_000_i64], 80),
    ) {
        let mut life = in_riga()?;
        let (mut wrong, mut asked) = (wrong.into_iter(), BTreeMap::new());
        for (aside, wait) in asides.into_iter().zip(waits) {
            life.until(life.now + SignedDuration::from_mins(wait))?;
            match aside {
                0 => {
                    life.happens(Happening::Pressed(Key::Menu))?;
                    life.taps_on("back")?;
                }
                1 => life.says("what does this mean")?,
                _ => {}
            }
            // Whoever comes back goes on from the reminder to a question, and answers it.
            for _ in 0..4 {
                let was_asked = life.is_in_a_lesson();
                life.learns(&mut wrong, &mut asked)?;
                if was_asked {
                    break;
                }
            }
            prop_assert!(life.journey.hard.offered.is_empty(), "{}", life.story());
        }
        let has_learned = !life.journey.done.is_empty() || life.has_a_lesson();
        prop_assert!(has_learned, "nothing was learned\n{}", life.story());
    }
}

/// Outages, one after another.
fn apart(mut outages: Vec<(Timestamp, Timestamp)>) -> Vec<(Timestamp, Timestamp)> {
    outages.sort();
    let mut end = Timestamp::MIN;
    outages.retain(|(from, to)| {
        let is_apart = *from > end;
        end = end.max(*to);
        is_apart
    });
    outages
}

fn any_learner() -> impl Strategy<Value = Learner> {
    let days = select(vec![
        Days::Course,
        Days::EveryDay,
        Days::Weekdays,
        Days::MonWedFri,
        Days::TueThuSat,
        Days::Weekend,
    ]);
    let hour = prop::option::of(9..=20_i8);
    (0..crate::ZONES.len(), hour, days, 0..1000_i64, any::<bool>()).prop_map(
        |(zone, hour, days, id, off)| Learner {
            id: LearnerId(id),
            hour,
            days,
            reminders: if off && id % 4 == 0 { Reminders::Off } else { Reminders::On },
            ..learner(&crate::ZONES[zone])
        },
    )
}

/// Minutes until somebody does something again: soon, some other day, or after weeks.
fn any_wait() -> impl Strategy<Value = i64> {
    prop_oneof![4 => 0..600_i64, 4 => 600..5_000_i64, 1 => 5_000..60_000_i64]
}

/// Minutes for which Solis is down: five minutes, hours, days, weeks.
fn any_outage() -> impl Strategy<Value = i64> {
    prop_oneof![1..10_i64, 10..600_i64, 600..6_000_i64, 6_000..30_000_i64]
}

fn any_deed() -> impl Strategy<Value = Deed> {
    let keys = select(vec![
        Key::Continue,
        Key::Person,
        Key::Menu,
        Key::Why,
        Key::Path,
        Key::Settings,
        Key::Pause,
        Key::About,
    ]);
    prop_oneof![
        6 => (1..25_usize, 0..60_usize).prop_map(|(times, how)| Deed::Answer(times, how)),
        1 => select(vec!["2", "Continue", "labdien", "/start", "🙂"]).prop_map(Deed::Write),
        1 => Just(Deed::Photo),
        3 => (keys, 0..60_usize).prop_map(|(key, how)| Deed::Press(key, how)),
        1 => Just(Deed::TapOld),
        1 => (0..3_usize).prop_map(Deed::Pause),
        1 => (0..1000_usize).prop_map(Deed::Move),
    ]
}

/// A learner in Riga who has finished the welcome and the first settings: every day at 20, from Monday on.
fn in_riga() -> Result<Life, TestCaseError> {
    let now = at("2026-01-12T08:00Z")?;
    let who = Learner { hour: Some(20), days: Days::EveryDay, ..learner("Europe/Riga") };
    let mut life = Life::new(who, now)?;
    life.happens(Happening::Started)?;
    life.taps_on("en")?;
    life.taps_on("standard")?;
    life.taps_on("skip")?;
    Ok(life)
}

fn at(moment: &str) -> Result<Timestamp, TestCaseError> {
    moment.parse().map_err(|why: jiff::Error| TestCaseError::fail(why.to_string()))
}

fn spoken(life: &Life) -> Vec<(String, Why)> {
    let at = |at: Timestamp| life.own_time().local(at).strftime("%a %d %H:%M").to_string();
    life.spoken.iter().map(|(it, why)| (at(*it), *why)).collect()
}

#[test]
fn one_who_never_answers_hears_the_ladder_and_then_nothing() -> Judged {
    let mut life = in_riga()?;
    life.until(at("2026-06-01T00:00Z")?)?;
    let said = [
        ("Mon 12 20:00", Why::LessonDay),
        ("Thu 15 20:00", Why::Nudge),
        ("Mon 19 20:00", Why::Nudge),
        ("Mon 02 20:00", Why::Nudge),
        ("Wed 11 20:00", Why::Nudge),
    ];
    prop_assert_eq!(spoken(&life), said.map(|(at, why)| (at.to_owned(), why)));
    prop_assert!(life.journey.silent);
    Ok(())
}

/// Kabul is two and a half hours ahead of Riga in winter: eight in the evening there is night here.
#[test]
fn who_moves_to_kabul_hears_at_eight_in_kabul() -> Judged {
    let mut life = in_riga()?;
    life.until(at("2026-01-12T12:00Z")?)?;
    life.happens(Happening::Pressed(Key::Settings))?;
    life.taps_on("place")?;
    life.taps_on("asia")?;
    life.taps_on("af")?;
    prop_assert_eq!(life.learner.zone.as_str(), "Asia/Kabul");
    life.until(at("2026-01-13T12:00Z")?)?;
    prop_assert_eq!(spoken(&life), [("Mon 12 20:00".to_owned(), Why::LessonDay)]);
    Ok(())
}

/// The same, when the alarm does not know: it rings at night, and waits for the next day.
#[test]
fn an_alarm_of_another_zone_waits_for_the_day() -> Judged {
    let mut life = in_riga()?;
    "Asia/Kabul".clone_into(&mut life.learner.zone);
    life.until(at("2026-01-13T21:00Z")?)?;
    let said = spoken(&life);
    prop_assert_eq!(said.len(), 1, "{}", life.story());
    prop_assert!(said[0].0.starts_with("Tue 13 20:"), "{said:?}");
    Ok(())
}

/// Who flies west has the same evening twice, and hears from Solis once.
#[test]
fn the_same_evening_twice_is_one_evening() -> Judged {
    let mut life = in_riga()?;
    life.until(at("2026-01-12T18:30Z")?)?;
    prop_assert_eq!(life.spoken.len(), 1);
    life.taps_on("later")?;
    "America/Los_Angeles".clone_into(&mut life.learner.zone);
    life.says("hello")?;
    life.until(at("2026-01-13T08:00Z")?)?;
    prop_assert_eq!(life.spoken.len(), 1, "{}", life.story());
    life.until(at("2026-01-14T05:00Z")?)?;
    prop_assert_eq!(spoken(&life)[1..].to_vec(), [("Tue 13 20:00".to_owned(), Why::LessonDay)]);
    Ok(())
}

#[test]
fn a_pause_of_seven_days_is_seven_days_long() -> Judged {
    let mut life = in_riga()?;
    life.happens(Happening::Pressed(Key::Pause))?;
    life.taps_on("pause-7")?;
    life.until(at("2026-01-19T17:59Z")?)?;
    prop_assert_eq!(spoken(&life), []);
    life.until(at("2026-01-20T00:00Z")?)?;
    prop_assert_eq!(life.spoken.len(), 1, "{}", life.story());
    Ok(())
}

/// What was missed: a lesson day by hours is said once, within half an hour; by days, as a question on the next one.
#[test]
fn what_was_missed_is_said_once() -> Judged {
    for (from, to, said) in [
        ("2026-01-12T17:55Z", "2026-01-12T18:00Z", [("Mon 12 20:00", Why::LessonDay)]),
        ("2026-01-12T17:00Z", "2026-01-12T18:09Z", [("Mon 12 20:09", Why::LessonDay)]),
        ("2026-01-12T17:00Z", "2026-01-13T08:00Z", [("Tue 13 10:", Why::LessonDay)]),
        ("2026-01-12T17:00Z", "2026-01-14T08:00Z", [("Wed 14 10:", Why::MissedDay)]),
    ] {
        let mut life = in_riga()?;
        life.in_telegram = false;
        life.outages.push((at(from)?, at(to)?));
        life.until(at(to)? + SignedDuration::from_mins(31))?;
        let found = spoken(&life);
        let is_so =
            found.iter().zip(said).all(|((at, why), it)| at.starts_with(it.0) && *why == it.1);
        prop_assert!(
            found.len() == said.len() && is_so,
            "{from} to {to}: {found:?}\n{}",
            life.story()
        );
    }
    Ok(())
}

/// Whoever has heard the goodbye hears nothing: no lesson day, no question again after an outage.
#[test]
fn after_the_goodbye_there_is_silence() -> Judged {
    let mut life = in_riga()?;
    life.until(at("2026-02-12T12:00Z")?)?;
    prop_assert!(life.journey.silent);
    prop_assert_eq!(life.spoken.len(), 5);
    let back = at("2026-02-13T12:00Z")?;
    life.outages.push((life.now, back));
    life.until(back + SignedDuration::from_hours(24))
}

/// A homework that was put off beyond the goodbye stays put off: its alarm changes nothing.
#[test]
fn a_homework_is_silent_after_the_goodbye() -> Judged {
    let mut life = with_homework()?;
    life.journey.silent = true;
    life.until(at("2026-02-20T12:00Z")?)?;
    prop_assert_eq!(spoken(&life), [], "{}", life.story());
    Ok(())
}

/// A reminder that comes late says how many days are left now, not how many there would have been.
#[test]
fn a_late_reminder_counts_the_days_that_are_left() -> Judged {
    let mut life = with_homework()?;
    let given = life.now;
    let due = life.alarms.values().map(|(at, _)| *at).max().unwrap_or(given);
    // The reminder of the first day comes on the third.
    life.outages.push((given, given + SignedDuration::from_hours(55)));
    life.until(given + SignedDuration::from_hours(69))?;
    let left = life.own_time().date(due).since(life.own_time().date(life.spoken[0].0));
    let left = left.map_or(0, |it| i64::from(it.get_days()));
    prop_assert_eq!(&life.days_left, &[left], "{}", life.story());
    Ok(())
}

/// A learner who has just been given the first lesson's homework.
fn with_homework() -> Result<Life, TestCaseError> {
    let mut life = in_riga()?;
    let is_homework = |alarm: &Alarm| matches!(alarm, Alarm::Homework(_));
    let is_given = |life: &Life| life.alarms.values().any(|(_, alarm)| is_homework(alarm));
    for _ in 0..60 {
        if !is_given(&life) {
            life.does(&Deed::Answer(1, 0))?;
        }
    }
    prop_assert!(is_given(&life), "no homework\n{}", life.story());
    life.alarms.retain(|_, (_, alarm)| is_homework(alarm));
    (life.journey.lesson_day, life.journey.lapse) = (None, None);
    (life.journey.invited, life.is_bare) = (true, true);
    Ok(life)
}
