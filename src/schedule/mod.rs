//! When: the days of lessons, quiet hours, and how often Solis may speak unasked. Pure: the moment is an argument.
//!
//! Clock changes: an hour that does not exist is the first valid moment after it, an hour that comes twice is its
//! first (jiff's "compatible", which is RFC 5545's rule). The crate `cron` says which *days*; it never sees a zone,
//! because on zoned time it skips a day in a gap and rings twice in an overlap.

mod rhythm;

pub use rhythm::{Rhythm, Unreadable};

use jiff::{Span, Timestamp, ToSpan, Zoned, civil::Date, tz::TimeZone};

/// From this hour on Solis says nothing unasked.
pub const QUIET_FROM: i8 = 21;
/// Until this hour Solis says nothing unasked.
pub const QUIET_UNTIL: i8 = 9;
/// Unasked messages a local day, all kinds together.
pub const A_DAY: usize = 1;
/// Unasked messages in any seven local days, all kinds together.
pub const A_WEEK: usize = 3;

/// A learner's own time.
#[derive(Clone, Debug)]
pub struct OwnTime {
    /// Where they are.
    pub zone: TimeZone,
    /// The hour of unasked messages, [`QUIET_UNTIL`] to [`QUIET_FROM`] - 1.
    pub hour: i8,
    /// The days of their lessons.
    pub days: Rhythm,
}

impl OwnTime {
    /// The next lesson day, at the learner's hour, after this moment.
    pub fn next_lesson_day(&self, after: Timestamp) -> Option<Timestamp> {
        let from = self.date(after).yesterday().ok()?;
        self.days.dates(from).take(3000).map(|date| self.at_hour(date)).find(|at| *at > after)
    }

    /// The learner's hour, so many days from now; never earlier than now.
    pub fn in_days(&self, now: Timestamp, days: i64) -> Timestamp {
        let at = self.at_hour(self.date(now).saturating_add(Span::new().days(days)));
        if at > now { at } else { self.at_hour(self.date(now).saturating_add(1.day())) }
    }

    /// Whether this is a moment of quiet hours.
    pub fn is_quiet(&self, at: Timestamp) -> bool {
        !(QUIET_UNTIL..QUIET_FROM).contains(&self.local(at).hour())
    }

    /// Whether Solis may speak unasked now, having spoken unasked at these moments before.
    pub fn may_speak(&self, spoken: &[Timestamp], now: Timestamp) -> bool {
        !self.is_quiet(now) && self.budget_left(spoken, self.date(now))
    }

    /// The beginning of the next quiet hours.
    pub fn quiet_from(&self, now: Timestamp) -> Timestamp {
        let tonight = self.moment(self.date(now), QUIET_FROM);
        if tonight > now {
            tonight
        } else {
            self.moment(self.date(now).saturating_add(1.day()), QUIET_FROM)
        }
    }

    /// The next moment at which Solis may speak unasked: the end of quiet hours, or the learner's hour on the next
    /// day with budget left.
    pub fn next_free(&self, spoken: &[Timestamp], now: Timestamp) -> Timestamp {
        let today = self.date(now);
        if self.budget_left(spoken, today) {
            let local = self.local(now);
            if local.hour() < QUIET_UNTIL {
                return self.moment(today, QUIET_UNTIL);
            }
            if local.hour() < QUIET_FROM {
                return now;
            }
        }
        (1..=i64::try_from(A_WEEK).unwrap_or(3) + 7)
            .map(|days| today.saturating_add(Span::new().days(days)))
            .find(|date| self.budget_left(spoken, *date))
            .map_or(now, |date| self.at_hour(date))
    }

    /// The local date of a moment.
    pub fn date(&self, at: Timestamp) -> Date {
        self.local(at).date()
    }

    /// A moment as the learner's clock shows it.
    pub fn local(&self, at: Timestamp) -> Zoned {
        at.to_zoned(self.zone.clone())
    }

    /// The learner's hour on this date.
    pub fn at_hour(&self, date: Date) -> Timestamp {
        self.moment(date, self.hour)
    }

    fn moment(&self, date: Date, hour: i8) -> Timestamp {
        let wall = date.at(hour.clamp(0, 23), 0, 0, 0);
        let resolved = self.zone.to_ambiguous_timestamp(wall).compatible();
        resolved.unwrap_or(if date.year() > 0 { Timestamp::MAX } else { Timestamp::MIN })
    }

    fn budget_left(&self, spoken: &[Timestamp], date: Date) -> bool {
        let week_ago = date.saturating_sub(6.days());
        let days = spoken.iter().map(|at| self.date(*at));
        let week = days.filter(|it| *it >= week_ago && *it <= date).collect::<Vec<_>>();
        week.iter().filter(|it| **it == date).count() < A_DAY && week.len() < A_WEEK
    }
}
