//! Where steps lead, and whether somebody gets there.

use std::collections::HashSet;

use crate::content::{
    lesson::Lesson,
    names::{RECALL, StepName},
    step::Step,
    surface::Surface,
};

/// Where a step leads by its keys.
pub(super) fn exits(step: &Step) -> Vec<&StepName> {
    match step {
        Step::Choose(choose) => choose.go.values().collect(),
        Step::When(when) => when.go.values().collect(),
        Step::Homework(homework) => vec![&homework.late],
        Step::Set(set) => set.go.iter().collect(),
        Step::Reflect(reflect) => reflect.go.iter().collect(),
        Step::Consent(consent) => consent.no.iter().collect(),
        Step::Facts(facts) => facts.go.iter().collect(),
        Step::Say(_)
        | Step::Ask(_)
        | Step::Recall(_)
        | Step::Order(_)
        | Step::Number(_)
        | Step::Handoff(_)
        | Step::Finish(_) => Vec::new(),
    }
}

/// Whether a step can lead to the one below it.
pub(super) fn goes_below(step: &Step) -> bool {
    match step {
        Step::Choose(_) | Step::Recall(_) | Step::Finish(_) => false,
        Step::Set(set) => set.go.is_none(),
        Step::Reflect(reflect) => reflect.go.is_none(),
        Step::Facts(facts) => facts.go.is_none(),
        Step::Say(_)
        | Step::Ask(_)
        | Step::Order(_)
        | Step::Number(_)
        | Step::When(_)
        | Step::Homework(_)
        | Step::Handoff(_)
        | Step::Consent(_) => true,
    }
}

/// Whether a step goes on without waiting for anybody.
fn is_silent(step: &Step) -> bool {
    match step {
        Step::Say(_) | Step::When(_) | Step::Facts(_) => true,
        Step::Ask(_)
        | Step::Choose(_)
        | Step::Reflect(_)
        | Step::Recall(_)
        | Step::Order(_)
        | Step::Number(_)
        | Step::Homework(_)
        | Step::Handoff(_)
        | Step::Finish(_)
        | Step::Set(_)
        | Step::Consent(_) => false,
    }
}

fn next<'a>(lesson: &'a Lesson, name: &'a StepName) -> Vec<&'a StepName> {
    let Some(step) = lesson.step(name) else { return Vec::new() };
    let below = lesson.after(name).filter(|_| goes_below(step));
    exits(step).into_iter().chain(below).collect()
}

pub(super) fn comes_back(lesson: &Lesson, start: &StepName) -> bool {
    let silent = |name| lesson.step(name).is_some_and(is_silent);
    if !silent(start) {
        return false;
    }
    let (mut seen, mut ahead) = (HashSet::new(), next(lesson, start));
    while let Some(name) = ahead.pop() {
        if name == start {
            return true;
        }
        if silent(name) && seen.insert(name) {
            ahead.extend(next(lesson, name));
        }
    }
    false
}

pub(super) fn reached(lesson: &Lesson) -> HashSet<&StepName> {
    let entries = Surface::ALL.iter().map(|it| it.entry());
    let opened = entries.filter(|(dialogue, _)| *dialogue == lesson.name).map(|(_, step)| step);
    let opened = opened.collect::<Vec<_>>();
    let begins = |name: &&StepName| {
        // Each question about an earlier lesson is opened by itself.
        if lesson.name.course() == RECALL {
            true
        } else if opened.is_empty() {
            lesson.first() == Some(*name)
        } else {
            opened.contains(name)
        }
    };
    let mut ahead = lesson.steps().map(|(name, _)| name).filter(begins).collect::<Vec<_>>();
    let mut seen = HashSet::new();
    while let Some(name) = ahead.pop() {
        if seen.insert(name) {
            ahead.extend(next(lesson, name));
        }
    }
    seen
}
