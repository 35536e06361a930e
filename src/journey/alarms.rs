//! Alarms: lesson days, homework, and the ladder for somebody who has been away. Everything Solis says unasked begins
//! here, and passes the same gate: not in quiet hours, not over the budget, not in a pause.
//!
//! What was missed while Solis was down: a lesson day up to 24 hours late is said once, spread over half an hour; one
//! that is older asks “continue today?” on the next lesson day. A rung of the ladder that is more than four hours late is
//! skipped. A homework's timer always rings, once.

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

use super::{
    Rung, Why,
    gate::{BUSY, Gate},
    walk::{Walk, is_passing},
};
use crate::{
    content::{DialogueName, Surface},
    engine::{Event, Ring, Timer},
    people::TalkId,
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
    /// What is planned for lesson days holds no longer: their group begins on another day, or they have another group.
    /// It stands in place of the lesson day's own alarm.
    PlanAnew,
    /// The open question, once more after Solis was down.
    Again {
        /// The turn in which it was asked.
        asked: u32,
    },
    /// Something about their talk with a mentor, which the desk sees to.
    Talk {
        /// Which talk.
        talk: TalkId,
        /// What it is time for.
        ring: TalkRing,
    },
}

/// What it is time for in a talk.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum TalkRing {
    /// Nobody has taken it: ask others too.
    Widen,
    /// The mentor has not answered: remind them.
    Remind,
    /// The mentor has still not answered: give it to others.
    Return,
    /// The mentor is not there any more: give it to others.
    Lost,
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
            Self::LessonDay { .. } | Self::PlanAnew => "lesson-day".to_owned(),
            Self::Lapse { .. } => "lapse".to_owned(),
            Self::Again { .. } => "again".to_owned(),
            // A talk waits for one thing at a time.
            Self::Talk { talk, .. } => format!("talk {}", talk.0),
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

impl Walk<'_> {
    pub(super) fn woke(&mut self, alarm: Alarm) {
        if alarm == Alarm::PlanAnew {
            self.journey.lesson_day = None;
            return;
        }
        if self.is_talking() {
            return self.hold(alarm);
        }
        match alarm {
            Alarm::LessonDay { .. } | Alarm::Lapse { .. } if !self.has_begun() => {}
            Alarm::LessonDay { planned, spread } => self.lesson_day(planned, spread),
            Alarm::Lapse { rung, planned, spread } => self.lapse(rung, planned, spread),
            Alarm::Homework(alarm) => self.homework(alarm),
            Alarm::Again { asked } => self.again(asked),
            Alarm::Talk { .. } | Alarm::PlanAnew => {}
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
        let makes_up = self.makes_up();
        self.journey.lesson_day = None;
        if self.now < planned && self.journey.begins_on.is_some() {
            // It rings so early where the group's first day has changed: it is planned anew.
            return;
        }
        if learned_today || self.was_just_asked_again() || self.journey.invited {
            return;
        }
        if self.is_busy() {
            if makes_up && self.is_after_talk() {
                self.hold_lesson_day(planned, self.now + BUSY);
            }
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
                let begins = self.journey.begins_on == Some(time.date(planned));
                let (surface, why) = if begins {
                    (Surface::GroupBegins, Why::LessonDay)
                } else if late > LESSON_STALE && !makes_up {
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
                let surface = self.stuck_in_silence(rung).unwrap_or(rung.surface());
                self.open(surface);
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
        let is_for_words = self.journey.open_words() == Some(asked);
        let is_open = is_for_words || self.journey.open_question() == Some(asked);
        // Who has written to a person waits for an answer; a menu can be opened again.
        let is_passing = !is_for_words
            && self
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
