//! What Solis will say by itself: the next lesson day, the next rung of the ladder.

use jiff::Timestamp;

use super::{
    Alarm, Place, Rung,
    walk::{Walk, is_lesson},
};
use crate::{content::Surface, people::Reminders};

impl Walk<'_> {
    /// Plans what Solis will say by itself. What an alarm has put off stays put off.
    pub(super) fn plan(&mut self, is_alarm: bool) {
        let is_lesson = |place: &Place| is_lesson(&place.dialogue);
        let lessons_left =
            self.next_lesson().is_some() || self.journey.places.iter().any(is_lesson);
        let welcome = Surface::Welcome.entry().0;
        let welcomed = self.journey.places.iter().all(|place| place.dialogue != welcome);
        if !welcomed || !lessons_left || self.journey.silent {
            self.journey.lesson_day = None;
            self.journey.lapse = None;
            return;
        }
        if self.next_lesson().is_none() && !self.is_in_a_lesson() {
            // All that is left is homework, which has its own alarms.
            self.journey.lesson_day = None;
        } else if !self.journey.invited && (!is_alarm || self.journey.lesson_day.is_none()) {
            self.plan_lesson_day();
        }
        if self.journey.answered_at == Some(self.now) {
            self.plan_lapse(Rung::Day3);
        }
    }

    /// The next lesson day on which Solis will really write, as things stand now: not today if today's lesson is
    /// learned, not in a pause, not over the budget; never, if the learner wants no messages.
    pub(super) fn next_promise(&self) -> Option<Timestamp> {
        let time = self.time();
        let from = match self.learner.reminders {
            Reminders::Off => return None,
            Reminders::PausedUntil(then) => then.max(self.now),
            Reminders::On => self.now,
        };
        let learned = self.journey.learned_at.map(|at| time.date(at));
        let mut days =
            std::iter::successors(time.next_lesson_day(from), |at| time.next_lesson_day(*at));
        days.by_ref()
            .take(14)
            .find(|at| Some(time.date(*at)) != learned && time.may_speak(&self.journey.spoken, *at))
    }

    /// Plans the next lesson day; a plan that still holds stays as it is.
    fn plan_lesson_day(&mut self) {
        let next = self.time().next_lesson_day(self.now);
        if self.journey.lesson_day != next {
            self.journey.lesson_day = next;
            if let Some(planned) = next {
                self.wake(Alarm::LessonDay { planned, spread: false }, planned);
            }
        }
    }

    /// Plans a rung of the ladder, counted from the learner's last answer.
    pub(super) fn plan_lapse(&mut self, rung: Rung) {
        let since = self.journey.answered_at.unwrap_or(self.now);
        let mut at = self.time().in_days(since, rung.days());
        if at <= self.now {
            at = self.time().in_days(self.now, 1);
        }
        if self.journey.lapse != Some((rung, at)) {
            self.journey.lapse = Some((rung, at));
            self.wake(Alarm::Lapse { rung, planned: at, spread: false }, at);
        }
    }
}
