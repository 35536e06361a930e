//! What came of it.

use std::{collections::BTreeMap, fmt};

use jiff::civil::DateTime;

use super::{Plan, life::Lived};
use crate::{content::Library, journey::Why};

/// Something a learner got.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Got {
    /// Their number, from 1.
    pub learner: i64,
    /// When, on their own clock.
    pub at: DateTime,
    /// Why, if they had not asked.
    pub why: Option<Why>,
    /// The text: `dialogue#message`.
    pub text: String,
}

/// Something that must not happen to anybody.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    pub(super) learner: i64,
    pub(super) at: DateTime,
    pub(super) what: &'static str,
    pub(super) place: String,
}

/// What came of a simulation; written as a page of text.
#[derive(Debug, PartialEq, Eq)]
pub struct Report {
    learners: u32,
    weeks: u32,
    seed: u64,
    lessons: usize,
    /// What everybody got, learner by learner.
    pub got: Vec<Got>,
    /// What must not have happened.
    pub faults: Vec<Fault>,
    /// Those who have finished so many lessons.
    finished: BTreeMap<usize, u32>,
    languages: BTreeMap<String, u32>,
    gone: u32,
    silent: u32,
}

impl Report {
    pub(super) fn new(library: &Library, plan: &Plan) -> Self {
        Self {
            learners: plan.learners,
            weeks: plan.weeks,
            seed: plan.seed,
            lessons: library.course(&plan.course).lessons().count(),
            got: Vec::new(),
            faults: Vec::new(),
            finished: BTreeMap::new(),
            languages: BTreeMap::new(),
            gone: 0,
            silent: 0,
        }
    }

    pub(super) fn take(&mut self, lived: Lived) {
        *self.finished.entry(lived.journey.done.len()).or_default() += 1;
        *self.languages.entry(lived.learner.language.to_string()).or_default() += 1;
        self.gone += u32::from(lived.is_gone);
        self.silent += u32::from(lived.journey.silent);
        self.got.extend(lived.got);
        self.faults.extend(lived.faults);
    }

    fn count(&self, is_it: impl Fn(&Got) -> bool) -> usize {
        self.got.iter().filter(|it| is_it(it)).count()
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { learners, weeks, seed, lessons, .. } = self;
        writeln!(f, "{learners} learners, {weeks} weeks, {lessons} lessons, seed {seed}")?;
        let languages = self.languages.iter().map(|(it, count)| format!("{it} {count}"));
        writeln!(f, "languages: {}", languages.collect::<Vec<_>>().join(", "))?;
        writeln!(f, "messages: {}", self.got.len())?;
        for (why, name) in [
            (Why::LessonDay, "lesson days"),
            (Why::MissedDay, "missed lesson days"),
            (Why::Homework, "homework"),
            (Why::Nudge, "nudges"),
            (Why::Again, "questions asked again"),
        ] {
            writeln!(f, "  unasked, {name}: {}", self.count(|it| it.why == Some(why)))?;
        }
        let is_recall = |it: &Got| it.text.starts_with("recall/");
        writeln!(f, "  about earlier lessons: {}", self.count(is_recall))?;
        writeln!(f, "lessons finished:")?;
        for (lessons, count) in &self.finished {
            writeln!(f, "  {lessons:2}: {count:4} {}", "█".repeat(bar(*count, *learners)))?;
        }
        writeln!(f, "had a goodbye and did not come back: {}", self.silent)?;
        writeln!(f, "were forgotten, by their own wish: {}", self.gone)?;
        writeln!(f, "faults: {}", self.faults.len())?;
        for it in self.faults.iter().take(20) {
            writeln!(f, "  learner {} {} at {}, {}", it.learner, it.what, it.place, it.at)?;
        }
        Ok(())
    }
}

fn bar(count: u32, of: u32) -> usize {
    usize::try_from(u64::from(count) * 50 / u64::from(of.max(1))).unwrap_or(0)
}
