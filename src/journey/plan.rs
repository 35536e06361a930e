//! What Solis will say by itself: the next lesson day, the next rung of the ladder.

use jiff::Timestamp;

use super::{
    Alarm, Place, Rung,
    walk::{Walk, is_lesson},
};
use crate::{content::Surface, engine::Waiting, people::Reminders};

impl Walk<'_> {
    /// Plans what Solis will say by itself. What an alarm has put off stays put off.
    pub(super) fn plan(&mut self, is_alarm: bool) {
        let is_lesson = |place: &Place| is_lesson(&place.dialogue);
        let lessons_left =
            self.next_lesson().is_some() || self.journey.places.iter().any(is_lesson);
        let welcome = Surface::Welcome.entry().0;
        let welcomed = self.journey.places.iter().all(|place| place.dialogue != welcome);
        // Somebody of the staff who never began to learn is not called to it.
        if !welcomed || !lessons_left || self.journey.silent || !self.has_begun() {
            self.journey.lesson_day = None;
            self.journey.lapse = None;
            return;
        }
        // While a person talks with them, and until what fell due then is made up for, the plan stays as it is.
        let waits = self.is_talking() || self.makes_up();
        if self.next_lesson().is_none() && !self.is_in_a_lesson() {
            // All that is left is homework, which has its own alarms.
            self.journey.lesson_day = None;
        } else if !waits
            && !self.joins()
            && !self.journey.invited
            && (!is_alarm || self.journey.lesson_day.is_none())
        {
            self.plan_lesson_day();
        }
        if [self.journey.answered_at, self.journey.talked_at].contains(&Some(self.now)) {
            self.plan_lapse(Rung::Day3);
        }
    }

    /// Whether they have ever begun a lesson.
    pub(super) fn has_begun(&self) -> bool {
        let is_open = self.journey.places.iter().any(|place| is_lesson(&place.dialogue));
        is_open || !self.journey.done.is_empty()
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
        let first = self.first_day().filter(|at| *at >= from);
        let first = first.or_else(|| time.next_lesson_day(from));
        let mut days = std::iter::successors(first, |at| time.next_lesson_day(*at));
        days.by_ref()
            .take(14)
            .find(|at| Some(time.date(*at)) != learned && time.may_speak(&self.journey.spoken, *at))
    }

    /// Plans the next lesson day; a plan that still holds stays as it is.
    fn plan_lesson_day(&mut self) {
        let next = self.first_day().or_else(|| self.time().next_lesson_day(self.now));
        if self.journey.lesson_day != next {
            self.journey.lesson_day = next;
            if let Some(planned) = next {
                self.wake(Alarm::LessonDay { planned, spread: false }, planned);
            }
        }
    }

    /// The learner's hour on the first day of their group, while it is still to come.
    fn first_day(&self) -> Option<Timestamp> {
        self.journey.begins_on.map(|day| self.time().at_hour(day)).filter(|at| *at > self.now)
    }

    /// Whether the learner has stopped in the middle of a lesson.
    pub(super) fn is_in_a_lesson(&self) -> bool {
        self.journey.places.iter().any(|place| {
            is_lesson(&place.dialogue) && !matches!(place.state.waiting, Waiting::Homework(_))
        })
    }

    /// Plans a rung of the ladder, counted from the learner's last answer, or the end of their last talk.
    pub(super) fn plan_lapse(&mut self, rung: Rung) {
        let since = self.journey.answered_at.max(self.journey.talked_at).unwrap_or(self.now);
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
