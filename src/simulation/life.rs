//! A made-up learner: what they are like, what they do, and what they get.

use std::collections::BTreeMap;

use fastrand::Rng;
use jiff::{SignedDuration, Timestamp};

use super::report::{Fault, Got};
use crate::{
    content::{Amount, ChoiceName, DialogueName, Library, Step, StepName, Surface},
    engine::{Said, Tap, Waiting},
    journey::{Alarm, Happening, Journey, Key},
    people::{Learner, LearnerId, Words},
};

/// More alarms than this at one moment is a storm.
const STORM: usize = 200;
/// Whoever meets one question so often in a row is stuck.
const SAME: u32 = 60;

/// So many in a hundred are old enough, and agree to each thing they are asked.
const AGREES: u8 = 97;

/// What somebody is like, in percent and in taps.
struct Temper {
    /// How likely they answer what comes unasked.
    answers: u8,
    /// How likely they come by themselves on a day.
    comes: u8,
    /// How long they stay.
    taps: u32,
    /// How likely a question is answered well.
    knows: u8,
    /// How likely they have done a homework when they are asked.
    diligent: u8,
}

/// A made-up learner, alive.
pub(super) struct Life<'a> {
    pub(super) library: &'a Library,
    pub(super) learner: Learner,
    pub(super) journey: Journey,
    pub(super) now: Timestamp,
    pub(super) alarms: BTreeMap<String, (Timestamp, Alarm)>,
    /// When a person comes, and when they leave.
    pub(super) visits: Vec<(Timestamp, bool)>,
    pub(super) offered: Vec<Tap>,
    pub(super) spoken: Vec<Timestamp>,
    temper: Temper,
    pub(super) chance: Rng,
    same: u32,
    pub(super) is_gone: bool,
    pub(super) got: Vec<Got>,
    pub(super) faults: Vec<Fault>,
}

/// A life that is over.
pub(super) struct Lived {
    pub(super) learner: Learner,
    pub(super) journey: Journey,
    pub(super) is_gone: bool,
    pub(super) got: Vec<Got>,
    pub(super) faults: Vec<Fault>,
}

impl<'a> Life<'a> {
    pub(super) fn new(
        library: &'a Library,
        course: &str,
        (number, seed): (u32, u64),
        begin: Timestamp,
    ) -> Self {
        let mut chance = Rng::with_seed(seed);
        let languages = library.languages().map(|it| it.code.clone()).collect::<Vec<_>>();
        let language = chance.choice(&languages).cloned().unwrap_or_else(|| "en".into());
        let countries = library.countries().collect::<Vec<_>>();
        let zone = chance.choice(&countries).and_then(|it| library.zone(it)).unwrap_or("UTC");
        let course = &library.course(course).name;
        let id = LearnerId(i64::from(number) + 1);
        let learner = Learner::newcomer(id, course, language, zone);
        let temper = Temper {
            answers: chance.u8(5..95),
            comes: chance.u8(0..40),
            taps: chance.u32(4..40),
            knows: chance.u8(50..100),
            diligent: chance.u8(10..90),
        };
        let later = SignedDuration::from_mins(chance.i64(8 * 60..72 * 60));
        Self {
            library,
            learner,
            journey: Journey::default(),
            now: begin.checked_add(later).unwrap_or(begin),
            alarms: BTreeMap::new(),
            visits: Vec::new(),
            offered: Vec::new(),
            spoken: Vec::new(),
            temper,
            chance,
            same: 0,
            is_gone: false,
            got: Vec::new(),
            faults: Vec::new(),
        }
    }

    pub(super) fn end(self) -> Lived {
        let Self { learner, journey, is_gone, got, faults, .. } = self;
        Lived { learner, journey, is_gone, got, faults }
    }

    /// Lives until then.
    pub(super) fn run(&mut self, end: Timestamp) {
        self.happen(Happening::Started);
        self.sit();
        while self.now < end && !self.is_gone {
            let next_day = self.now + SignedDuration::from_hours(24);
            let comes = self.likely(self.temper.comes);
            let then = self.now + SignedDuration::from_mins(self.chance.i64(0..24 * 60));
            if comes && then < end {
                self.rest_until(then);
                self.happen(Happening::Pressed(Key::Continue));
                self.sit();
            }
            self.rest_until(next_day.min(end));
        }
    }

    fn likely(&mut self, percent: u8) -> bool {
        self.chance.u8(0..100) < percent
    }

    /// What is due until then happens, each at its moment; to what comes unasked they may answer.
    fn rest_until(&mut self, then: Timestamp) {
        for _ in 0..STORM {
            let alarm = self.alarms.iter().map(|(name, (at, _))| (*at, name.clone())).min();
            let visit = self.visits.first().copied();
            match (alarm.filter(|it| it.0 <= then), visit.filter(|it| it.0 <= then)) {
                (alarm, Some((at, comes))) if alarm.as_ref().is_none_or(|it| at <= it.0) => {
                    self.now = self.now.max(at);
                    self.visits.remove(0);
                    let person = Happening::MentorCame(Words::said("Ilze"));
                    self.happen(if comes { person } else { Happening::MentorLeft });
                }
                (Some((at, name)), _) => {
                    self.now = self.now.max(at);
                    let Some((_, alarm)) = self.alarms.remove(&name) else { continue };
                    let before = self.spoken.len();
                    self.happen(Happening::Woke(alarm));
                    if self.spoken.len() > before && self.likely(self.temper.answers) {
                        self.now += SignedDuration::from_mins(self.chance.i64(0..120));
                        self.sit();
                    }
                }
                (None, _) => {
                    self.now = self.now.max(then);
                    return;
                }
            }
        }
        self.faults.push(self.fault("alarms ring without end"));
    }

    /// They sit down with it for a while.
    fn sit(&mut self) {
        for _ in 0..self.temper.taps {
            self.now += SignedDuration::from_secs(self.chance.i64(5..90));
            if self.is_gone || !self.act() {
                return;
            }
        }
    }

    /// One thing they do; whether they go on.
    fn act(&mut self) -> bool {
        let place = self.journey.places.last().cloned();
        let put = place.as_ref().map(|it| it.state.put.clone()).unwrap_or_default();
        let (dialogue, waiting) = place.map(|it| (it.dialogue, it.state.waiting)).unzip();
        let happening = match (dialogue, waiting) {
            (Some(dialogue), Some(Waiting::Tap(step))) => {
                let right = match self.library.lesson(&dialogue).and_then(|it| it.step(&step)) {
                    Some(Step::Order(order)) => order.next(&put).cloned(),
                    it => it.and_then(Step::right),
                };
                let first = self.offered.first().cloned();
                let agrees = dialogue == Surface::Consent.entry().0 && self.likely(AGREES);
                let tap = if agrees { first } else { self.button(right.as_ref()) };
                match tap {
                    Some(tap) if tap.step == step => Happening::Tapped(tap),
                    Some(_) | None => Happening::Pressed(Key::Continue),
                }
            }
            (Some(dialogue), Some(Waiting::Words(step))) if self.likely(70) => {
                let words = self.words(&dialogue, &step);
                Happening::Said(Said::Words(Words::said(&words)))
            }
            (_, Some(Waiting::Homework(step))) if self.likely(self.temper.diligent) => {
                match self.button(None) {
                    Some(tap) if tap.step == step => Happening::Tapped(tap),
                    Some(_) | None => Happening::Pressed(Key::Continue),
                }
            }
            (_, Some(Waiting::Homework(_))) if self.likely(50) => return false,
            (_, Some(Waiting::Mentor(_))) if self.likely(80) => return false,
            (_, _) => Happening::Pressed(Key::Continue),
        };
        let (asked, before) = (self.question(), self.journey.done.len());
        let is_heard = self.happen(happening);
        let is_same = asked.is_some() && self.question() == asked;
        self.same = if is_same && self.journey.done.len() == before { self.same + 1 } else { 0 };
        if !is_heard && !self.is_gone {
            self.faults.push(self.fault("does something, and nothing is said"));
        }
        if self.same >= SAME {
            self.same = 0;
            self.faults.push(self.fault("does not get past this"));
        }
        is_heard
    }

    /// What they write: a number where one is to be worked out, mostly the right one.
    fn words(&mut self, dialogue: &DialogueName, step: &StepName) -> String {
        let step = self.library.lesson(dialogue).and_then(|it| it.step(step));
        let Some(Step::Number(number)) = step else { return "Bread and soup".to_owned() };
        let near = number.near.values().copied().collect::<Vec<_>>();
        let slip = self.chance.choice(&near).map_or_else(|| "1234".to_owned(), Amount::to_string);
        if self.likely(self.temper.knows) { number.right.to_string() } else { slip }
    }

    fn button(&mut self, right: Option<&ChoiceName>) -> Option<Tap> {
        let knows = self.likely(self.temper.knows);
        let best = self.offered.iter().find(|it| right == Some(&it.choice)).filter(|_| knows);
        best.cloned().or_else(|| self.chance.choice(&self.offered).cloned())
    }

    /// Where they are.
    pub(super) fn question(&self) -> Option<String> {
        let place = self.journey.places.last()?;
        Some(format!("{}#{}", place.dialogue, place.state.step()?))
    }
}
