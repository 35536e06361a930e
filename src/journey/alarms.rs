//! Alarms: lesson days, homework, and the ladder for somebody who has been away. Everything Solis says unasked begins
//! here, and passes the same gate: not in quiet hours, not over the budget, not in a pause.
//!
//! What was missed while Solis was down: a lesson day up to 24 hours late is said once, spread over half an hour; one
//! that is older asks “continue today?” on the next lesson day. A rung of the ladder that is more than four hours late is
//! skipped. A homework's timer always rings, once.

use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

use super::{
    Order, Why,
    walk::{Walk, is_lesson, is_passing},
};
use crate::{
    content::{DialogueName, Surface},
    engine::{Event, Ring, Timer, Waiting},
    people::Reminders,
};

/// Something set to ring for a learner.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Alarm {
    /// A lesson day.
    LessonDay {
        /// When it was planned for; another plan makes this one stale.
        planned: Timestamp,
        /// Whether it has been given its share of the spread already.
        spread: bool,
    },
    /// A rung of the ladder.
    Lapse {
        /// Which.
        rung: Rung,
        /// When it was planned for.
        planned: Timestamp,
    },
    /// A homework's timer.
    Homework {
        /// The lesson.
        dialogue: DialogueName,
        /// The engine's timer.
        timer: Timer,
        /// When the homework is due.
        due: Timestamp,
    },
    /// The open question, once more after Solis was down.
    Again {
        /// The turn in which it was asked.
        asked: u32,
    },
}

/// A rung of the ladder (`curriculum`: day 3, day 7, day 21, a goodbye, then silence).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Rung {
    /// Three days away.
    Day3,
    /// A week away.
    Day7,
    /// Three weeks away.
    Day21,
    /// A month away: the last message.
    Goodbye,
}

/// After this long a missed lesson day is a new plan, no late message.
const LESSON_STALE: SignedDuration = SignedDuration::from_hours(24);
/// After this long a missed rung is skipped.
const RUNG_STALE: SignedDuration = SignedDuration::from_hours(4);
/// What is later than this is spread, so that not everybody hears Solis wake up at once.
const LATE: SignedDuration = SignedDuration::from_mins(10);
/// Over how long.
const SPREAD: Duration = Duration::from_mins(30);
/// For so long after an answer a learner is in the middle of something.
const BUSY: SignedDuration = SignedDuration::from_mins(30);

impl Alarm {
    /// The alarm's name: a learner has one alarm of a name, and setting it again moves it.
    pub fn name(&self) -> String {
        match self {
            Self::LessonDay { .. } => "lesson-day".to_owned(),
            Self::Lapse { .. } => "lapse".to_owned(),
            Self::Again { .. } => "again".to_owned(),
            Self::Homework { dialogue, timer, .. } => {
                let Timer { step, asked, ring } = timer;
                match ring {
                    Ring::Due => format!("homework {dialogue} {step} {asked} due"),
                    Ring::Reminder { days } => {
                        format!("homework {dialogue} {step} {asked} {days}")
                    }
                }
            }
        }
    }
}

impl Rung {
    /// After how many days without an answer.
    pub fn days(self) -> i64 {
        match self {
            Self::Day3 => 3,
            Self::Day7 => 7,
            Self::Day21 => 21,
            Self::Goodbye => 30,
        }
    }

    fn next(self) -> Option<Self> {
        match self {
            Self::Day3 => Some(Self::Day7),
            Self::Day7 => Some(Self::Day21),
            Self::Day21 => Some(Self::Goodbye),
            Self::Goodbye => None,
        }
    }

    fn surface(self) -> Surface {
        match self {
            Self::Day3 => Surface::Day3,
            Self::Day7 => Surface::Day7,
            Self::Day21 => Surface::Day21,
            Self::Goodbye => Surface::Goodbye,
        }
    }
}

/// What the gate says to something unasked.
enum Gate {
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
    pub(super) fn woke(&mut self, alarm: Alarm) {
        match alarm {
            Alarm::LessonDay { planned, spread } => self.lesson_day(planned, spread),
            Alarm::Lapse { rung, planned } => self.lapse(rung, planned),
            Alarm::Homework { dialogue, timer, due } => self.homework(dialogue, timer, due),
            Alarm::Again { asked } => self.again(asked),
        }
    }

    fn lesson_day(&mut self, planned: Timestamp, spread: bool) {
        if self.journey.lesson_day != Some(planned) {
            return;
        }
        let late = self.now.duration_since(planned);
        let time = self.time();
        let learned_at = self.journey.learned_at.map(|at| time.date(at));
        let learned_today = learned_at == Some(time.date(self.now));
        self.journey.lesson_day = None;
        if learned_today || self.was_just_asked_again() || self.is_busy() || self.journey.invited {
            return;
        }
        match self.gate() {
            Gate::Shut | Gate::Paused(_) => {}
            Gate::Until(then) => {
                let then = then + self.share();
                // With no budget left today, the next lesson day is soon enough.
                if late > LESSON_STALE || then.duration_since(planned) <= LESSON_STALE {
                    self.hold_lesson_day(planned, then);
                }
            }
            Gate::Open if late > LATE && !spread => {
                self.hold_lesson_day(planned, self.now + self.share());
            }
            Gate::Open => {
                let (surface, why) = if late > LESSON_STALE {
                    (Surface::MissedDay, Why::MissedDay)
                } else if self.is_in_a_lesson() {
                    (Surface::ResumeDay, Why::LessonDay)
                } else {
                    (Surface::LessonDay, Why::LessonDay)
                };
                self.journey.invited = true;
                self.speak(why);
                self.open(surface);
            }
        }
    }

    /// Whether the learner has stopped in the middle of a lesson.
    fn is_in_a_lesson(&self) -> bool {
        self.journey.places.iter().any(|place| {
            is_lesson(&place.dialogue) && !matches!(place.state.waiting, Waiting::Homework(_))
        })
    }

    fn hold_lesson_day(&mut self, planned: Timestamp, then: Timestamp) {
        self.journey.lesson_day = Some(planned);
        self.wake(Alarm::LessonDay { planned, spread: true }, then);
    }

    fn lapse(&mut self, rung: Rung, planned: Timestamp) {
        if self.journey.lapse != Some((rung, planned)) {
            return;
        }
        let late = self.now.duration_since(planned);
        let skip = late > RUNG_STALE && rung != Rung::Goodbye;
        match self.gate() {
            Gate::Open if !skip => {
                self.speak(Why::Nudge);
                self.open(rung.surface());
            }
            Gate::Until(then) if !skip && then.duration_since(planned) <= RUNG_STALE => {
                return self.wake(Alarm::Lapse { rung, planned }, then + self.share());
            }
            // Days of a pause are no days away.
            Gate::Paused(until) => {
                let at = self.time().in_days(until, Rung::Day3.days());
                self.journey.lapse = Some((rung, at));
                return self.wake(Alarm::Lapse { rung, planned: at }, at);
            }
            Gate::Open | Gate::Until(_) | Gate::Shut => {}
        }
        if let Some(next) = rung.next() {
            self.plan_lapse(next);
        } else {
            self.journey.lapse = None;
            self.journey.silent = true;
        }
    }

    fn homework(&mut self, dialogue: DialogueName, mut timer: Timer, due: Timestamp) {
        let stands = |place: &super::Place| {
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

    fn again(&mut self, asked: u32) {
        let is_open = self.journey.open_question() == Some(asked);
        let is_passing = self.journey.places.last().is_some_and(|place| {
            is_passing(&place.dialogue) && !place.queued
        });
        if !is_open || is_passing || !self.learner.wants_messages(self.now) {
            return;
        }
        let time = self.time();
        if time.is_quiet(self.now) {
            return self.wake(Alarm::Again { asked }, time.next_free(&[], self.now));
        }
        // It repeats what the learner is waiting for, so it does not count as unasked.
        self.why = Some(Why::Again);
        self.journey.why = Some((Why::Again, self.now));
        self.step(Event::AskedAgain);
    }

    /// Whether the open question has been said again today after an outage; that is enough for a day.
    fn was_just_asked_again(&self) -> bool {
        let time = self.time();
        let today = |at| time.date(at) == time.date(self.now);
        matches!(self.journey.why, Some((Why::Again, at)) if today(at))
    }

    /// Plans what Solis will say by itself. What an alarm has put off stays put off.
    pub(super) fn plan(&mut self, is_alarm: bool) {
        let is_lesson = |place: &super::Place| is_lesson(&place.dialogue);
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
        let mut days = std::iter::successors(time.next_lesson_day(from), |at| time.next_lesson_day(*at));
        days.by_ref().take(14).find(|at| {
            Some(time.date(*at)) != learned && time.may_speak(&self.journey.spoken, *at)
        })
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

    fn plan_lapse(&mut self, rung: Rung) {
        let since = self.journey.answered_at.unwrap_or(self.now);
        let mut at = self.time().in_days(since, rung.days());
        if at <= self.now {
            at = self.time().in_days(self.now, 1);
        }
        if self.journey.lapse != Some((rung, at)) {
            self.journey.lapse = Some((rung, at));
            self.wake(Alarm::Lapse { rung, planned: at }, at);
        }
    }

    fn wake(&mut self, alarm: Alarm, at: Timestamp) {
        self.orders.push(Order::Wake { alarm, at });
    }

    /// From here on in this turn, Solis speaks unasked.
    fn speak(&mut self, why: Why) {
        self.why = Some(why);
        self.journey.why = Some((why, self.now));
        let week_ago = self.now - SignedDuration::from_hours(8 * 24);
        self.journey.spoken.retain(|at| *at > week_ago);
        self.journey.spoken.push(self.now);
    }

    fn gate(&self) -> Gate {
        let time = self.time();
        match self.learner.reminders {
            Reminders::Off => return Gate::Shut,
            Reminders::PausedUntil(then) if self.now < then => return Gate::Paused(then),
            Reminders::PausedUntil(_) | Reminders::On => {}
        }
        if time.may_speak(&self.journey.spoken, self.now) {
            return Gate::Open;
        }
        Gate::Until(time.next_free(&self.journey.spoken, self.now))
    }

    /// This learner's share of the half hour over which late messages are spread.
    fn share(&self) -> SignedDuration {
        let share = self.learner.id.0.unsigned_abs().wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 32;
        SignedDuration::from_secs(i64::try_from(share % SPREAD.as_secs()).unwrap_or(0))
    }

    fn is_busy(&self) -> bool {
        let answered = self.journey.answered_at;
        self.journey.open_question().is_some()
            && answered.is_some_and(|at| self.now.duration_since(at) < BUSY)
    }
}
