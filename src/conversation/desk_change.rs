//! How a mentor works, changed by a tap or by what they write.

use jiff::{Timestamp, civil::Date};

use super::own_desk::MOST;
use crate::{
    content::{LanguageCode, Surface},
    desk::{Away, Hours, UnreadableHours},
    engine::Tap,
    people::Words,
    store::{Staff, Writing},
};

/// Changes how somebody works, as a tap says; the card that shows it. Nothing, if the tap means nothing.
pub(super) fn change(staff: &mut Staff, tap: &Tap, now: Timestamp) -> Option<Surface> {
    let choice = tap.choice.as_str();
    let mentor = &mut staff.mentor;
    let is = |surface: Surface| tap.step == surface.entry().1;
    if is(Surface::DeskLanguages) {
        let code = LanguageCode::from(choice);
        match mentor.languages.iter().position(|it| *it == code) {
            Some(at) if mentor.languages.len() > 1 => {
                mentor.languages.remove(at);
            }
            Some(_) => {}
            None => mentor.languages.push(code),
        }
        return Some(Surface::DeskLanguages);
    }
    if is(Surface::DeskTopics) {
        match mentor.topics.iter().position(|it| it == choice) {
            _ if choice == "everything" => mentor.topics.clear(),
            Some(at) => {
                mentor.topics.remove(at);
            }
            None => mentor.topics.push(choice.to_owned()),
        }
        return Some(Surface::DeskTopics);
    }
    if is(Surface::DeskCapacity) {
        let number = choice.strip_prefix('n')?.parse().ok()?;
        mentor.capacity = Some(number).filter(|it| (1..=MOST).contains(it))?;
        return Some(Surface::DeskCapacity);
    }
    if is(Surface::DeskHours) {
        if choice == "own" {
            staff.writing = Some(Writing::Hours);
            return Some(Surface::DeskWriteHours);
        }
        mentor.hours = Hours::named(choice)?;
        return Some(Surface::DeskHours);
    }
    if choice == "own" {
        staff.writing = Some(Writing::Holidays);
        return Some(Surface::DeskWriteHolidays);
    }
    let today = now.to_zoned(mentor.zone.clone()).date();
    mentor.away = Away::joined(std::mem::take(&mut mentor.away), today);
    match days(choice) {
        Some(days) => mentor.away.retain(|it| *it != days),
        None => mentor.away.push(Away::named(choice, today)?),
    }
    mentor.away = Away::joined(std::mem::take(&mut mentor.away), today);
    Some(Surface::DeskHolidays)
}

/// The days off that a button takes back: `x2026-12-24.2027-01-03`.
fn days(choice: &str) -> Option<Away> {
    let (from, to) = choice.strip_prefix('x')?.split_once('.')?;
    Some(Away { from: from.parse::<Date>().ok()?, to: to.parse().ok()? })
}

/// The card that says what could not be read, and that part.
pub(super) type Unread = (Surface, String);

/// Reads a name.
pub(super) fn named(staff: &mut Staff, text: &str) -> Result<(), Unread> {
    let name = Words::name(text).filter(|it| it.read().chars().any(char::is_alphabetic));
    let name = name.ok_or((Surface::DeskBadName, String::new()))?;
    name.read().clone_into(&mut staff.mentor.name);
    Ok(())
}

/// Reads working hours.
pub(super) fn timed(staff: &mut Staff, text: &str) -> Result<(), Unread> {
    let unread = |why: UnreadableHours| match why {
        UnreadableHours::Nothing => (Surface::DeskHoursDay, "–".to_owned()),
        UnreadableHours::NoDay(part) | UnreadableHours::Day(part) => (Surface::DeskHoursDay, part),
        UnreadableHours::NoTime(part)
        | UnreadableHours::Times(part)
        | UnreadableHours::Time(part) => (Surface::DeskHoursTime, part),
        UnreadableHours::Empty(part) => (Surface::DeskHoursEmpty, part),
    };
    staff.mentor.hours = text.parse().map_err(unread)?;
    Ok(())
}

/// Reads days off.
pub(super) fn away(staff: &mut Staff, text: &str, now: Timestamp) -> Result<(), Unread> {
    let mentor = &mut staff.mentor;
    let today = now.to_zoned(mentor.zone.clone()).date();
    let days = Away::written(text, today);
    let days = days.ok_or_else(|| (Surface::DeskBadHolidays, text.to_owned()))?;
    mentor.away.push(days);
    mentor.away = Away::joined(std::mem::take(&mut mentor.away), today);
    Ok(())
}
