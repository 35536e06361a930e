//! A homework's timers: reminders with the days that are left, and the end of waiting.

use jiff::Timestamp;

use super::{
    Alarm, Place, Why,
    gate::{BUSY, Gate},
    walk::Walk,
};
use crate::{
    content::DialogueName,
    engine::{Event, Ring, Timer, Waiting},
};

impl Walk<'_> {
    /// A homework's timer rings.
    pub(super) fn homework(&mut self, dialogue: DialogueName, mut timer: Timer, due: Timestamp) {
        let stands = |place: &Place| {
            place.dialogue == dialogue
                && place.state.waiting == Waiting::Homework(timer.step.clone())
                && place.state.asked == timer.asked
        };
        let Some(at) = self.journey.places.iter().position(stands) else { return };
        let alarm = Alarm::Homework { dialogue, timer: timer.clone(), due };
        if self.is_busy() {
            return self.wake(alarm, self.now + BUSY);
        }
        let gate = self.gate();
        match &mut timer.ring {
            Ring::Reminder { days } => {
                *days = self.days_until(due);
                match gate {
                    // Too late to remind of it.
                    _ if *days < 1 => {}
                    Gate::Open => {
                        self.speak(Why::Homework);
                        self.step_at(at, Event::Woke(timer));
                    }
                    Gate::Until(then) => self.wake(alarm, then),
                    Gate::Paused(_) | Gate::Shut => {}
                }
            }
            Ring::Due => match gate {
                Gate::Open => {
                    self.speak(Why::Homework);
                    self.bring_to_front(at);
                    self.step(Event::Woke(timer));
                }
                Gate::Until(then) => self.wake(alarm, then),
                // Days of a pause are no days of the homework.
                Gate::Paused(until) => self.wake(alarm, self.time().in_days(until, 2)),
                Gate::Shut => self.wake(alarm, self.time().in_days(self.now, 7)),
            },
        }
    }

    /// Sets a homework's timer for the learner's hour, so many days from now.
    pub(super) fn set_timer(&mut self, dialogue: &DialogueName, timer: Timer, days: i32) {
        let left = match timer.ring {
            Ring::Reminder { days } => days,
            Ring::Due => 0,
        };
        let at = self.time().in_days(self.now, i64::from(days));
        let due = self.time().in_days(self.now, i64::from(days + left));
        self.wake(Alarm::Homework { dialogue: dialogue.clone(), timer, due }, at);
    }

    fn days_until(&self, due: Timestamp) -> i32 {
        let time = self.time();
        time.date(self.now).until(time.date(due)).map_or(0, |span| span.get_days())
    }
}
