//! Alarms: lesson days, homework, and the ladder for somebody who has been away. Everything Solis says unasked begins
//! here, and passes the same gate: not in quiet hours, not over the budget, not in a pause.
//!
//! What was missed while Solis was down: a lesson day up to 24 hours late is said once, spread over half an hour; one
//! that is older asks “continue today?” on the next lesson day. A rung of the ladder that is more than four hours late is
//! skipped. A homework's timer always rings, once.

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

use super::{
    Why,
    gate::Gate,
    walk::{Walk, is_lesson, is_passing},
};
use crate::{
    content::{DialogueName, Surface},
    engine::{Event, Ring, Timer, Waiting},
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
        /// Whether it has been given its share of the spread already.
        #[serde(default)]
        spread: bool,
    },
    /// A homework's timer.
    Homework(HomeworkAlarm),
    /// The open question, once more after Solis was down.
    Again {
        /// The turn in which it was asked.
        asked: u32,
    },
}

/// A homework's timer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct HomeworkAlarm {
    /// The lesson.
    pub dialogue: DialogueName,
    /// The engine's timer.
    pub timer: Timer,
    /// When the homework is due.
    pub due: Timestamp,
    /// When this was to ring.
    pub planned: Timestamp,
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
pub(super) const LATE: SignedDuration = SignedDuration::from_mins(10);

impl Alarm {
    /// The alarm's name: a learner has one alarm of a name, and setting it again moves it.
    pub fn name(&self) -> String {
        match self {
            Self::LessonDay { .. } => "lesson-day".to_owned(),
            Self::Lapse { .. } => "lapse".to_owned(),
            Self::Again { .. } => "again".to_owned(),
            Self::Homework(HomeworkAlarm { dialogue, timer, .. }) => {
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

    /// The rung after this one.
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

impl Walk<'_> {
    pub(super) fn woke(&mut self, alarm: Alarm) {
        match alarm {
            Alarm::LessonDay { planned, spread } => self.lesson_day(planned, spread),
            Alarm::Lapse { rung, planned, spread } => self.lapse(rung, planned, spread),
            Alarm::Homework(alarm) => self.homework(alarm),
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
                // With no budget left today, the next lesson day is soon enough.
                if late > LESSON_STALE || then.duration_since(planned) < LESSON_STALE {
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
    pub(super) fn is_in_a_lesson(&self) -> bool {
        self.journey.places.iter().any(|place| {
            is_lesson(&place.dialogue) && !matches!(place.state.waiting, Waiting::Homework(_))
        })
    }

    fn hold_lesson_day(&mut self, planned: Timestamp, then: Timestamp) {
        self.journey.lesson_day = Some(planned);
        self.wake(Alarm::LessonDay { planned, spread: true }, then);
    }

    fn lapse(&mut self, rung: Rung, planned: Timestamp, spread: bool) {
        if self.journey.lapse != Some((rung, planned)) {
            return;
        }
        let late = self.now.duration_since(planned);
        let skip = late > RUNG_STALE && !spread && rung != Rung::Goodbye;
        match self.gate() {
            Gate::Open if !skip && late > LATE && !spread => {
                let then = self.now + self.share();
                return self.wake(Alarm::Lapse { rung, planned, spread: true }, then);
            }
            Gate::Open if !skip => {
                self.speak(Why::Nudge);
                self.open(rung.surface());
            }
            // A goodbye is said however late; the others are not worth more than a few hours.
            Gate::Until(then)
                if rung == Rung::Goodbye
                    || (!skip && then.duration_since(planned) <= RUNG_STALE) =>
            {
                return self.wake(Alarm::Lapse { rung, planned, spread: true }, then);
            }
            // Days of a pause are no days away.
            Gate::Paused(until) => {
                let at = self.time().in_days(until, Rung::Day3.days());
                self.journey.lapse = Some((rung, at));
                return self.wake(Alarm::Lapse { rung, planned: at, spread: false }, at);
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

    fn again(&mut self, asked: u32) {
        let is_open = self.journey.open_question() == Some(asked);
        let is_passing = self
            .journey
            .places
            .last()
            .is_some_and(|place| is_passing(&place.dialogue) && !place.queued);
        if !is_open || is_passing || self.journey.silent || !self.learner.wants_messages(self.now) {
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
}
