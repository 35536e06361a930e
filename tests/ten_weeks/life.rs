//! A learner, their alarms and their clock.

use std::{collections::BTreeMap, sync::LazyLock};

use jiff::{SignedDuration, Timestamp};
use proptest::prelude::*;
use solis::{
    content::{Arg, Days, DialogueName, Library, Step, StepName},
    engine::{Attachment, Said, Tap, Waiting},
    journey::{Alarm, Happening, Journey, Key, Order, Outcome, Place, Why, proceed},
    people::{Learner, LearnerId, Reminders, Words},
    schedule::{A_DAY, A_WEEK, OwnTime},
};

use crate::shipped;

pub(super) type Judged = Result<(), TestCaseError>;

static LIBRARY: LazyLock<Result<Library, String>> = LazyLock::new(|| {
    let files = shipped::files().map_err(|why| why.to_string())?;
    Library::load(&files).map_err(|problems| format!("{problems:?}"))
});

/// One thing somebody does with Solis.
#[derive(Clone, Debug)]
pub(super) enum Deed {
    /// Answers what is open, so many times, a minute apart; the second number says how.
    Answer(usize, usize),
    /// Writes something that is no answer.
    Write(&'static str),
    /// Sends a photo.
    Photo,
    /// Presses a key, and answers what it opens.
    Press(Key, usize),
    /// Taps the oldest button there is.
    TapOld,
    /// Says, by the menu, whether messages shall come: yes, not for a week, never.
    Pause(usize),
    /// Is in another zone from now on.
    Move(usize),
}

/// Somebody's life with Solis.
pub(super) struct Life {
    pub(super) library: &'static Library,
    pub(super) learner: Learner,
    pub(super) journey: Journey,
    pub(super) now: Timestamp,
    /// What is set to ring, by its name.
    pub(super) alarms: BTreeMap<String, (Timestamp, Alarm)>,
    /// When Solis is down.
    pub(super) outages: Vec<(Timestamp, Timestamp)>,
    /// Whether alarms that wait for the end of an outage ring in the wrong order.
    pub(super) backwards: bool,
    /// When Solis spoke unasked.
    pub(super) spoken: Vec<(Timestamp, Why)>,
    /// Whether a tap may be lost while Solis is down.
    pub(super) in_telegram: bool,
    /// Whether a test has taken away what the journey has planned.
    pub(super) is_bare: bool,
    /// How many days a reminder said are left.
    pub(super) days_left: Vec<i64>,
    offered: Vec<Tap>,
    oldest: Option<Tap>,
    /// When Solis said goodbye, until the learner is back.
    goodbye: Option<Timestamp>,
    rings: usize,
    diary: Vec<String>,
}

impl Life {
    pub(super) fn new(learner: Learner, now: Timestamp) -> Result<Self, TestCaseError> {
        let library = LIBRARY.as_ref().map_err(|why| TestCaseError::fail(why.clone()))?;
        Ok(Self {
            library,
            learner,
            journey: Journey::default(),
            now,
            alarms: BTreeMap::new(),
            outages: Vec::new(),
            backwards: false,
            spoken: Vec::new(),
            in_telegram: true,
            is_bare: false,
            days_left: Vec::new(),
            offered: Vec::new(),
            oldest: None,
            goodbye: None,
            rings: 0,
            diary: Vec::new(),
        })
    }

    /// Lives on until then: what is due rings.
    pub(super) fn until(&mut self, then: Timestamp) -> Judged {
        loop {
            let end = self.outages.iter().map(|(_, end)| *end);
            let end = end.filter(|it| *it > self.now && *it <= then).min();
            let next = self.next_alarm().filter(|(at, _)| *at <= then);
            match (end, next) {
                (None, None) => break,
                (Some(end), None) => self.back_again(end)?,
                (Some(end), Some((at, _))) if end <= at => self.back_again(end)?,
                (_, Some((at, name))) => {
                    self.now = self.now.max(at);
                    let Some((_, alarm)) = self.alarms.remove(&name) else { break };
                    self.rings += 1;
                    prop_assert!(self.rings < 1000, "alarms ring without end\n{}", self.story());
                    self.happens(Happening::Woke(alarm))?;
                }
            }
        }
        self.now = self.now.max(self.awake(then));
        Ok(())
    }

    /// The next alarm, and when Solis is there to hear it.
    fn next_alarm(&self) -> Option<(Timestamp, String)> {
        let alarms = self
            .alarms
            .iter()
            .map(|(name, (at, _))| (self.awake(self.now.max(*at)), *at, name.clone()));
        let next = if self.backwards {
            alarms.min_by_key(|(heard, at, _)| (*heard, std::cmp::Reverse(*at)))
        } else {
            alarms.min()
        };
        next.map(|(heard, _, name)| (heard, name))
    }

    /// Solis is back: the open question is said once more, to those who were there in the day before.
    fn back_again(&mut self, at: Timestamp) -> Judged {
        self.now = at;
        let went = self.outages.iter().find(|(_, end)| *end == at).map_or(at, |(from, _)| *from);
        let recent = went - SignedDuration::from_hours(24);
        let was_there = self.journey.answered_at.is_some_and(|it| it > recent);
        match self.journey.open_question().filter(|_| was_there && self.in_telegram) {
            Some(asked) => self.happens(Happening::Woke(Alarm::Again { asked })),
            None => Ok(()),
        }
    }

    /// A moment, or the end of the outage it falls into.
    fn awake(&self, at: Timestamp) -> Timestamp {
        let outage = self.outages.iter().find(|(from, to)| (*from..*to).contains(&at));
        outage.map_or(at, |(_, end)| *end)
    }

    pub(super) fn does(&mut self, deed: &Deed) -> Judged {
        match deed {
            Deed::Answer(times, how) => self.answers(*times, *how),
            Deed::Write(words) => self.says(words),
            Deed::Photo => {
                let (kind, file) = (Attachment::Photo, "AgACAgQ".to_owned());
                self.happens(Happening::Said(Said::attachment(kind, file)))
            }
            Deed::Press(key, how) => {
                self.happens(Happening::Pressed(*key))?;
                self.answers(2, *how)
            }
            Deed::TapOld => match self.oldest.clone() {
                Some(tap) => self.happens(Happening::Tapped(tap)),
                None => Ok(()),
            },
            Deed::Pause(how) => {
                self.happens(Happening::Pressed(Key::Pause))?;
                self.taps(*how)
            }
            Deed::Move(zone) => {
                let zones = &*crate::ZONES;
                self.learner.zone.clone_from(&zones[zone % zones.len()]);
                self.diary.push(format!("{} is now in {}", self.now, self.learner.zone));
                Ok(())
            }
        }
    }

    fn answers(&mut self, times: usize, how: usize) -> Judged {
        for nth in 0..times {
            self.until(self.now + SignedDuration::from_mins(1))?;
            match self.journey.places.last().map(|place| &place.state.waiting) {
                Some(Waiting::Words(step)) => {
                    let words = self.words(&step.clone());
                    self.says(&words)?;
                }
                Some(Waiting::Homework(_)) if !(how + nth).is_multiple_of(3) => {
                    self.happens(Happening::Pressed(Key::Continue))?;
                }
                Some(Waiting::Tap(_) | Waiting::Homework(_)) => self.taps(how / (nth + 1))?,
                Some(Waiting::Begin | Waiting::Mentor(_) | Waiting::Nothing) | None => {
                    self.happens(Happening::Pressed(Key::Continue))?;
                }
            }
        }
        Ok(())
    }

    /// What they write: the number that is worked out here, or about when they were small.
    fn words(&self, step: &StepName) -> String {
        let lesson = self.journey.places.last().and_then(|it| self.library.lesson(&it.dialogue));
        match lesson.and_then(|it| it.step(step)) {
            Some(Step::Number(number)) => number.right.to_string(),
            _ => "Kad es biju maza".to_owned(),
        }
    }

    pub(super) fn says(&mut self, words: &str) -> Judged {
        self.happens(Happening::Said(Said::Words(Words::said(words))))
    }

    /// Whether a question of a lesson is open.
    pub(super) fn is_in_a_lesson(&self) -> bool {
        self.journey.places.last().is_some_and(is_lesson)
    }

    /// Whether a lesson has begun and is not over.
    pub(super) fn has_a_lesson(&self) -> bool {
        self.journey.places.iter().any(is_lesson)
    }

    /// Answers what is open as somebody does who learns: in a lesson seldom wrongly, and at most twice.
    pub(super) fn learns(
        &mut self,
        wrong: &mut impl Iterator<Item = usize>,
        wrongly: &mut BTreeMap<DialogueName, u32>,
    ) -> Judged {
        let place = self.journey.places.last().cloned();
        let put = place.as_ref().map(|it| it.state.put.clone()).unwrap_or_default();
        let (dialogue, step) = match place.map(|it| (it.dialogue, it.state.waiting)) {
            Some((dialogue, Waiting::Tap(step) | Waiting::Homework(step))) => (dialogue, step),
            Some((_, Waiting::Words(_))) => return self.answers(1, 0),
            Some((_, Waiting::Begin | Waiting::Mentor(_) | Waiting::Nothing)) | None => {
                return self.happens(Happening::Pressed(Key::Continue));
            }
        };
        if !self.offered.iter().any(|tap| tap.step == step) {
            // Its buttons stand far above by now.
            return self.happens(Happening::Pressed(Key::Continue));
        }
        let lesson = self.library.lesson(&dialogue);
        let right = match lesson.and_then(|it| it.step(&step)) {
            Some(Step::Order(order)) => order.next(&put).cloned(),
            step => step.and_then(Step::right),
        };
        let Some(right) = right else { return self.answers(1, 0) };
        let times = wrongly.entry(dialogue).or_default();
        let slips = *times < 2 && wrong.next() == Some(1);
        *times += u32::from(slips);
        let fits = |tap: &Tap| tap.step == step && (tap.choice == right) != slips;
        match self.offered.iter().find(|tap| fits(tap)).cloned() {
            Some(tap) => self.happens(Happening::Tapped(tap)),
            None => self.happens(Happening::Pressed(Key::Continue)),
        }
    }

    /// Taps one of the buttons that were shown last.
    pub(super) fn taps(&mut self, nth: usize) -> Judged {
        match self.offered.get(nth % self.offered.len().max(1)).cloned() {
            Some(tap) => self.happens(Happening::Tapped(tap)),
            None => Ok(()),
        }
    }

    /// Taps the button of this name, of those that were shown last.
    pub(super) fn taps_on(&mut self, choice: &str) -> Judged {
        let nth = self.offered.iter().position(|tap| tap.choice.as_str() == choice);
        prop_assert!(nth.is_some(), "no button {choice}\n{}", self.story());
        self.taps(nth.unwrap_or_default())
    }

    pub(super) fn happens(&mut self, happening: Happening) -> Judged {
        let is_alarm = matches!(happening, Happening::Woke(_));
        self.diary.push(format!("{} {happening:?}", self.own_time().local(self.now)));
        let (learner, journey) = (self.learner.clone(), self.journey.clone());
        let outcome = proceed(self.library, learner, journey, happening, self.now);
        for order in &outcome.orders {
            self.diary.push(format!("    {order:?}"));
        }
        self.goodbye = self.goodbye.filter(|_| is_alarm);
        self.is_allowed(&outcome, is_alarm)?;
        for order in outcome.orders {
            match order {
                Order::Wake { alarm, at } => {
                    prop_assert!(at >= self.now, "wakes in the past\n{}", self.story());
                    self.alarms.insert(alarm.name(), (at, alarm));
                }
                Order::Say { line, .. } if !line.buttons.is_empty() => {
                    self.oldest = self.oldest.take().or_else(|| line.buttons.first().cloned());
                    self.offered = line.buttons;
                }
                Order::Say { .. }
                | Order::Remember { .. }
                | Order::Judge(_)
                | Order::CallMentor { .. }
                | Order::Agree(_)
                | Order::Doubt(_)
                | Order::Relay(_)
                | Order::Join(_)
                | Order::Talk(_)
                | Order::Forget
                | Order::Closed => {}
            }
        }
        (self.learner, self.journey) = (outcome.learner, outcome.journey);
        if self.is_bare { Ok(()) } else { self.plans_stand() }
    }

    /// Whether Solis may say this, here and now.
    fn is_allowed(&mut self, outcome: &Outcome, is_alarm: bool) -> Judged {
        let said = outcome.orders.iter().filter_map(|order| match order {
            Order::Say { line, why } => Some((line, *why)),
            Order::Remember { .. }
            | Order::Judge(_)
            | Order::Wake { .. }
            | Order::CallMentor { .. }
            | Order::Agree(_)
            | Order::Doubt(_)
            | Order::Relay(_)
            | Order::Join(_)
            | Order::Talk(_)
            | Order::Forget
            | Order::Closed => None,
        });
        let said = said.collect::<Vec<_>>();
        self.days_left.extend(said.iter().filter_map(|(line, _)| match line.args.get("days") {
            Some(Arg::Number(days)) => Some(*days),
            _ => None,
        }));
        let is_unasked = said.iter().all(|(_, why)| why.is_some() == is_alarm);
        prop_assert!(is_unasked, "an alarm says why, an answer needs no reason\n{}", self.story());
        let Some((_, Some(why))) = said.first() else { return Ok(()) };
        let own = self.own_time();
        prop_assert!(!crate::is_night(&own, self.now), "in quiet hours\n{}", self.story());
        prop_assert!(self.goodbye.is_none(), "after the goodbye\n{}", self.story());
        if *why == Why::Again {
            return Ok(());
        }
        prop_assert!(!self.has_paused(), "in a pause\n{}", self.story());
        self.spoken.push((self.now, *why));
        let today = own.date(self.now);
        let ago = |at: Timestamp| today.since(own.date(at)).map_or(0, |it| it.get_days());
        let day = self.spoken.iter().filter(|(at, _)| ago(*at) == 0).count();
        let week = self.spoken.iter().filter(|(at, _)| (0..7).contains(&ago(*at))).count();
        prop_assert!(day <= A_DAY, "{day} on one day\n{}", self.story());
        prop_assert!(week <= A_WEEK, "{week} in one week\n{}", self.story());
        let is_goodbye = said.iter().any(|(line, _)| line.text.as_str() == "goodbye");
        self.goodbye = is_goodbye.then_some(self.now);
        Ok(())
    }

    fn has_paused(&self) -> bool {
        match self.learner.reminders {
            Reminders::On => false,
            Reminders::Off => true,
            Reminders::PausedUntil(then) => self.now < then,
        }
    }

    /// What the journey waits for is set to ring, so nobody is forgotten.
    fn plans_stand(&self) -> Judged {
        let (journey, alarms) = (&self.journey, || self.alarms.values().map(|(_, alarm)| alarm));
        let lesson_day = journey.lesson_day.is_none_or(|it| {
            alarms()
                .any(|alarm| matches!(alarm, Alarm::LessonDay { planned, .. } if *planned == it))
        });
        let lapse = journey.lapse.is_none_or(|it| {
            alarms().any(
                |alarm| matches!(alarm, Alarm::Lapse { rung, planned, .. } if (*rung, *planned) == it),
            )
        });
        prop_assert!(lesson_day && lapse, "no alarm\n{}", self.story());
        let has_ladder = journey.silent || journey.lapse.is_some();
        prop_assert!(!self.is_on_the_way() || has_ladder, "forgotten\n{}", self.story());
        let has_day = journey.silent || journey.invited || journey.lesson_day.is_some();
        prop_assert!(!self.is_on_the_way() || has_day, "no lesson day\n{}", self.story());
        Ok(())
    }

    /// Whether the welcome is over and there is a lesson to begin or to go on with.
    fn is_on_the_way(&self) -> bool {
        let places = || self.journey.places.iter();
        let course = self.library.course(&self.learner.course);
        let is_new = |lesson: &DialogueName| {
            !self.journey.done.contains(lesson) && places().all(|place| place.dialogue != *lesson)
        };
        let is_open = places().any(|place| {
            place.dialogue.course() == course.name
                && !matches!(place.state.waiting, Waiting::Homework(_))
        });
        self.journey.settled && (is_open || course.lessons().any(is_new))
    }

    pub(super) fn own_time(&self) -> OwnTime {
        self.learner.own_time(self.library.course(&self.learner.course))
    }

    /// The last things that happened.
    pub(super) fn story(&self) -> String {
        let from = self.diary.len().saturating_sub(40);
        self.diary[from..].join("\n")
    }
}

/// A learner nobody knows anything about yet.
pub(super) fn learner(zone: &str) -> Learner {
    Learner {
        id: LearnerId(1),
        course: "first-steps".to_owned(),
        language: "en".into(),
        reading: solis::content::Reading::default(),
        name: None,
        country: None,
        zone: zone.to_owned(),
        hour: None,
        days: Days::default(),
        reminders: Reminders::default(),
    }
}

fn is_lesson(place: &Place) -> bool {
    place.dialogue.as_str().starts_with("first-steps/")
}
