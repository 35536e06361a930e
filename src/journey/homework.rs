//! A homework's timers: reminders with the days that are left, and the end of waiting.

use jiff::Timestamp;

use super::{
    Alarm, Place, Why,
    alarms::{HomeworkAlarm, LATE},
    gate::{BUSY, Gate},
    walk::Walk,
};
use crate::{
    content::DialogueName,
    engine::{Event, Ring, Timer, Waiting},
};

impl Walk<'_> {
    /// A homework's timer rings.
    pub(super) fn homework(&mut self, ringing: HomeworkAlarm) {
        let HomeworkAlarm { dialogue, mut timer, due, planned } = ringing.clone();
        let stands = |place: &Place| {
            place.dialogue.today() == dialogue.today()
                && place.state.waiting == Waiting::Homework(timer.step.clone())
                && place.state.asked == timer.asked
        };
        let Some(at) = self.journey.places.iter().position(stands) else { return };
        // After a goodbye the homework waits for the learner, however long.
        if self.journey.silent {
            return;
        }
        if self.is_busy() {
            return self.put_off(ringing, self.now + BUSY);
        }
        if self.now.duration_since(planned) > LATE {
            return self.put_off(ringing, self.now + self.share());
        }
        let is_due = timer.ring == Ring::Due;
        if let Ring::Reminder { days } = &mut timer.ring {
            *days = self.days_until(due);
            if *days < 1 {
                // Too late to remind of it.
                return;
            }
        }
        match self.gate() {
            Gate::Open => {
                self.speak(Why::Homework);
                if is_due {
                    self.bring_to_front(at);
                    self.step(Event::Woke(timer));
                } else {
                    self.step_at(at, Event::Woke(timer));
                }
            }
            Gate::Until(then) => self.put_off(ringing, then),
            // Days of a pause are no days of the homework.
            Gate::Paused(until) if is_due => {
                self.put_off(ringing, self.time().in_days(until, 2));
            }
            Gate::Shut if is_due => self.put_off(ringing, self.time().in_days(self.now, 7)),
            Gate::Paused(_) | Gate::Shut => {}
        }
    }

    fn put_off(&mut self, alarm: HomeworkAlarm, until: Timestamp) {
        self.wake(Alarm::Homework(HomeworkAlarm { planned: until, ..alarm }), until);
    }

    /// Sets a homework's timer for the learner's hour, so many days from now.
    pub(super) fn set_timer(&mut self, dialogue: &DialogueName, timer: Timer, days: i32) {
        let left = match timer.ring {
            Ring::Reminder { days } => days,
            Ring::Due => 0,
        };
        let at = self.time().in_days(self.now, i64::from(days));
        let due = self.time().in_days(self.now, i64::from(days + left));
        let dialogue = dialogue.clone();
        self.wake(Alarm::Homework(HomeworkAlarm { dialogue, timer, due, planned: at }), at);
    }

    fn days_until(&self, due: Timestamp) -> i32 {
        let time = self.time();
        time.date(self.now).until(time.date(due)).map_or(0, |span| span.get_days())
    }
}
