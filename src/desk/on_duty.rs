//! When somebody is there: their hours, their zone, their days off.
//!
//! Clock changes are as in [`crate::schedule`]: a time that does not exist is as far behind the gap as it lies in it, a
//! time that comes twice is its first (jiff's "compatible").

use std::iter;

use jiff::{SignedDuration, Span, Timestamp, civil::Date, tz::TimeZone};
use serde::{Deserialize, Serialize};

use super::hours::{DAY, Hours};

/// How many days are looked at, today included.
const AHEAD: usize = 60;

/// Days off, the first and the last included.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Away {
    /// The first day off.
    pub from: Date,
    /// The last day off.
    pub to: Date,
}

impl Away {
    /// Whether this is a day off.
    pub fn covers(&self, date: Date) -> bool {
        (self.from..=self.to).contains(&date)
    }
}

/// When somebody is there: their hours, where they are, their days off.
///
/// A day off is off from midnight to midnight, and with it the whole shift that would begin on it. Nothing is looked
/// at beyond the sixtieth day, today being the first.
#[derive(Clone, Copy, Debug)]
pub struct Duty<'a> {
    /// Their hours of a week.
    pub hours: &'a Hours,
    /// Where their clock hangs.
    pub zone: &'a TimeZone,
    /// Their days off.
    pub away: &'a [Away],
}

impl Duty<'_> {
    /// Until when they are on duty, if they are now; the end of the sixtieth day for somebody who always is.
    pub fn until(&self, now: Timestamp) -> Option<Timestamp> {
        let (from, to) = self.spells(now).find(|(_, to)| *to > now)?;
        (from <= now).then_some(to)
    }

    /// When they next come on duty; of somebody who is on duty, when they do so again.
    pub fn next(&self, now: Timestamp) -> Option<Timestamp> {
        self.spells(now).map(|(from, _)| from).find(|from| *from > now)
    }

    /// The moment when so much of their working time has passed since then; nothing, if sixty days do not hold it.
    pub fn after(&self, from: Timestamp, work: SignedDuration) -> Option<Timestamp> {
        if work <= SignedDuration::ZERO {
            return Some(from);
        }
        let mut left = work;
        for (begins, ends) in self.spells(from).filter(|(_, ends)| *ends > from) {
            let begins = begins.max(from);
            let lasts = ends.duration_since(begins);
            if left <= lasts {
                return begins.checked_add(left).ok();
            }
            left -= lasts;
        }
        None
    }

    /// Whether this moment is in one of their days off.
    pub fn is_away(&self, now: Timestamp) -> bool {
        self.is_off(now.to_zoned(self.zone.clone()).date())
    }

    /// From when to when they are on duty without a break, in order, from yesterday's shifts on.
    fn spells(&self, now: Timestamp) -> impl Iterator<Item = (Timestamp, Timestamp)> {
        let today = now.to_zoned(self.zone.clone()).date();
        let first = today.yesterday().unwrap_or(today);
        let dates = iter::successors(Some(first), |date| date.tomorrow().ok()).take(1 + AHEAD);
        let shifts = dates.flat_map(|date| self.shifts(date));
        // A gap moves what begins in it, perhaps behind what comes after it: nothing is counted twice.
        let shifts = shifts.scan(Timestamp::MIN, |done, (from, to)| {
            let from = from.max(*done);
            *done = to.max(*done);
            Some((from, to))
        });
        let mut shifts = shifts.filter(|(from, to)| from < to).peekable();
        iter::from_fn(move || {
            let (from, mut to) = shifts.next()?;
            while let Some(next) = shifts.next_if(|next| next.0 == to) {
                to = next.1;
            }
            Some((from, to))
        })
    }

    /// The shifts that begin on this date.
    fn shifts(&self, date: Date) -> Vec<(Timestamp, Timestamp)> {
        if self.is_off(date) {
            return Vec::new();
        }
        let is_off_tomorrow = date.tomorrow().is_ok_and(|it| self.is_off(it));
        let latest = if is_off_tomorrow { DAY } else { 2 * DAY };
        let shifts = self.hours.on(date.weekday()).filter_map(|it| {
            Some((self.moment(date, it.from)?, self.moment(date, it.to.min(latest))?))
        });
        let mut shifts = shifts.collect::<Vec<_>>();
        shifts.sort_unstable();
        shifts
    }

    fn is_off(&self, date: Date) -> bool {
        self.away.iter().any(|it| it.covers(date))
    }

    fn moment(&self, date: Date, minutes: i16) -> Option<Timestamp> {
        let date = date.checked_add(Span::new().days(minutes / DAY)).ok()?;
        let (hour, minute) = (minutes % DAY / 60, minutes % 60);
        let wall = date.at(hour.try_into().ok()?, minute.try_into().ok()?, 0, 0);
        self.zone.to_ambiguous_timestamp(wall).compatible().ok()
    }
}
