//! The gate that everything unasked passes: not in quiet hours, not over the budget, not in a pause.

use std::time::Duration;

use jiff::{SignedDuration, Timestamp};

use super::{Alarm, Order, Why, walk::Walk};
use crate::people::Reminders;

/// Over how long late messages are spread, so that not everybody hears Solis wake up at once.
const SPREAD: Duration = Duration::from_mins(30);
/// For so long after an answer a learner is in the middle of something.
pub(super) const BUSY: SignedDuration = SignedDuration::from_mins(30);

/// What the gate says to something unasked.
pub(super) enum Gate {
    /// Speak.
    Open,
    /// Not now, but then.
    Until(Timestamp),
    /// Not while the learner has paused, until then.
    Paused(Timestamp),
    /// Not while the learner wants no messages.
    Shut,
}

impl Walk<'_> {
    /// What the gate says now.
    pub(super) fn gate(&self) -> Gate {
        let time = self.time();
        if let Some(first) = self.journey.begins_on.filter(|it| time.date(self.now) < *it) {
            return match self.learner.reminders {
                Reminders::Off => Gate::Shut,
                Reminders::PausedUntil(_) | Reminders::On => Gate::Paused(time.at_hour(first)),
            };
        }
        match self.learner.reminders {
            Reminders::Off => return Gate::Shut,
            Reminders::PausedUntil(then) if self.now < then => return Gate::Paused(then),
            Reminders::PausedUntil(_) | Reminders::On => {}
        }
        if time.may_speak(&self.journey.spoken, self.now) {
            return Gate::Open;
        }
        let free = time.next_free(&self.journey.spoken, self.now);
        // Not everybody at the very end of quiet hours.
        Gate::Until(if time.is_quiet(self.now) { free + self.share() } else { free })
    }

    /// From here on in this turn, Solis speaks unasked.
    pub(super) fn speak(&mut self, why: Why) {
        self.why = Some(why);
        self.journey.why = Some((why, self.now));
        let week_ago = self.now - SignedDuration::from_hours(8 * 24);
        self.journey.spoken.retain(|at| *at > week_ago);
        self.journey.spoken.push(self.now);
    }

    /// Sets an alarm.
    pub(super) fn wake(&mut self, alarm: Alarm, at: Timestamp) {
        self.orders.push(Order::Wake { alarm, at });
    }

    /// This learner's share of the half hour over which late messages are spread.
    pub(super) fn share(&self) -> SignedDuration {
        let share = self.learner.id.0.unsigned_abs().wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 32;
        SignedDuration::from_secs(i64::try_from(share % SPREAD.as_secs()).unwrap_or(0))
    }

    /// Whether the learner is in the middle of something.
    pub(super) fn is_busy(&self) -> bool {
        let answered = self.journey.answered_at;
        self.journey.open_question().is_some()
            && answered.is_some_and(|at| self.now.duration_since(at) < BUSY)
    }
}
