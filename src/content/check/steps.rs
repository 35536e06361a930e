//! Whether the steps of a dialogue lead somewhere.

use std::collections::{BTreeSet, HashSet};

use crate::content::{
    lesson::Lesson,
    library::{Library, PICTURE_BYTES},
    names::{ChoiceName, StepName, well_formed},
    problem::Trouble,
    step::{Homework, Set, Setting, Step},
    surface::Surface,
    texts::Reading,
    values::{Days, Wish, hour_named},
};

/// What is wrong with the steps of a dialogue, each with the step at which it shows.
pub(super) fn check(library: &Library, lesson: &Lesson) -> Vec<(String, Trouble)> {
    let mut found = Vec::new();
    for (name, step) in lesson.steps() {
        let at = name.to_string();
        let mut add = |what| found.push((at.clone(), what));
        names(lesson, name, step).into_iter().for_each(&mut add);
        choices(name, step).into_iter().for_each(&mut add);
        ways(lesson, name, step).into_iter().for_each(&mut add);
        values(library, lesson, name, step).into_iter().for_each(&mut add);
        if comes_back(lesson, name) {
            add(Trouble::EndlessCircle(name.to_string()));
        }
    }
    let reached = reached(lesson);
    let lost = lesson.steps().map(|(name, _)| name).filter(|name| !reached.contains(name));
    found.extend(lost.map(|name| (name.to_string(), Trouble::Unreachable(name.to_string()))));
    found
}

fn names(lesson: &Lesson, name: &StepName, step: &Step) -> Vec<Trouble> {
    let mut found = Vec::new();
    if !well_formed(name.as_str()) {
        found.push(Trouble::BadName(name.to_string()));
    }
    for (other, of) in lesson.steps() {
        if replies(other, of).contains(name.as_str()) {
            let (step, of) = (name.to_string(), other.to_string());
            found.push(Trouble::CalledLikeReply { step, of });
        }
        for old in of.was() {
            let taken =
                if other == name { lesson.step(old).is_some() } else { step.was().contains(old) };
            if taken {
                let (step, old) = (name.to_string(), old.to_string());
                found.push(Trouble::OldNameTaken { step, old });
            }
        }
    }
    found
}

fn choices(name: &StepName, step: &Step) -> Vec<Trouble> {
    let mut found = Vec::new();
    let choices = step.choices();
    let step_name = || name.to_string();
    let asks = match step {
        Step::Ask(_) | Step::Choose(_) => true,
        Step::Set(set) => !set.what.is_written(),
        Step::Say(_)
        | Step::Reflect(_)
        | Step::When(_)
        | Step::Homework(_)
        | Step::Handoff(_)
        | Step::Finish(_) => false,
    };
    if asks && choices.is_empty() {
        found.push(Trouble::NoChoices(step_name()));
    }
    let mut seen = HashSet::new();
    for choice in &choices {
        let ours = matches!(step, Step::Homework(_)) && *choice == ChoiceName::done();
        let choice_name = choice.to_string();
        if !ours && ["alt", "easy", "done"].contains(&choice.as_str()) {
            found.push(Trouble::ReservedChoice { step: step_name(), choice: choice_name.clone() });
        } else if !well_formed(choice.as_str()) {
            found.push(Trouble::BadName(choice_name.clone()));
        }
        if !seen.insert(choice) {
            found.push(Trouble::ChoiceTwice { step: step_name(), choice: choice_name.clone() });
        }
        // The longest there can be: ten digits for the turn, and two slashes.
        if "4294967295//".len() + name.as_str().len() + choice.as_str().len() > 64 {
            found.push(Trouble::ButtonDataTooLong { step: step_name(), choice: choice_name });
        }
    }
    if let Step::Ask(ask) = step
        && let Some(right) = ask.right.as_ref().filter(|it| !ask.choices.contains(it))
    {
        found.push(Trouble::RightIsNoChoice { step: step_name(), choice: right.to_string() });
    }
    found
}

fn ways(lesson: &Lesson, name: &StepName, step: &Step) -> Vec<Trouble> {
    let mut found = Vec::new();
    for to in exits(step).into_iter().filter(|to| lesson.step(to).is_none()) {
        found.push(Trouble::NoSuchStep { from: name.to_string(), to: to.to_string() });
    }
    if goes_below(step) && lesson.after(name).is_none() {
        found.push(Trouble::NoEnd(name.to_string()));
    }
    if let Step::When(when) = step {
        let known = lesson.step(&when.answer).map(Step::choices).unwrap_or_default();
        for choice in when.go.keys().filter(|it| !known.contains(it)) {
            found.push(Trouble::NoSuchAnswer {
                step: name.to_string(),
                question: when.answer.to_string(),
                choice: choice.to_string(),
            });
        }
    }
    found
}

fn values(library: &Library, lesson: &Lesson, name: &StepName, step: &Step) -> Vec<Trouble> {
    match step {
        Step::Say(say) => {
            let Some(picture) = &say.picture else { return Vec::new() };
            let (step, picture) = (name.to_string(), picture.clone());
            match library.picture(&lesson.name, &picture) {
                None => vec![Trouble::NoPicture { step, picture }],
                Some((_, it)) if it.len() > PICTURE_BYTES => {
                    vec![Trouble::PictureTooLarge { step, picture, bytes: it.len() }]
                }
                Some(_) => Vec::new(),
            }
        }
        Step::Homework(homework) if !counts_in_days(homework) => {
            vec![Trouble::BadDays(name.to_string())]
        }
        Step::Set(set) => settings(library, name, set),
        Step::Homework(_)
        | Step::Ask(_)
        | Step::Choose(_)
        | Step::Reflect(_)
        | Step::When(_)
        | Step::Handoff(_)
        | Step::Finish(_) => Vec::new(),
    }
}

fn counts_in_days(homework: &Homework) -> bool {
    let days = |span: &jiff::Span| {
        let days = span.get_days();
        (days > 0 && span.fieldwise() == jiff::Span::new().days(days).fieldwise()).then_some(days)
    };
    let due = days(&homework.due);
    due.is_some() && homework.remind.iter().all(|it| days(it).is_some_and(|it| Some(it) < due))
}

fn settings(library: &Library, name: &StepName, set: &Set) -> Vec<Trouble> {
    let (what, good): (_, &dyn Fn(&str) -> bool) = match set.what {
        Setting::Language => ("language", &|it| library.languages().any(|l| l.code.as_str() == it)),
        Setting::Reading => ("reading", &|it| Reading::named(it).is_some()),
        Setting::Name => ("choice: a name is written", &|_| false),
        Setting::Country => ("country of zones.toml", &|it| library.zone(&it.into()).is_some()),
        Setting::Hour => ("hour between 9 and 20", &|it| hour_named(it).is_some()),
        Setting::Days => ("rhythm of days", &|it| Days::named(it).is_some()),
        Setting::Reminders => ("kind of reminders", &|it| Wish::named(it).is_some()),
    };
    let bad = set.choices.iter().filter(|it| !good(it.as_str()));
    bad.map(|choice| {
        let (step, choice) = (name.to_string(), choice.to_string());
        Trouble::BadValue { step, choice, what }
    })
    .collect()
}

/// The texts a step answers with.
pub(super) fn replies(name: &StepName, step: &Step) -> BTreeSet<String> {
    let parts = match step {
        Step::Ask(ask) => ask.choices.iter().map(ToString::to_string).collect(),
        Step::Reflect(_) => vec!["thanks".to_owned()],
        Step::Homework(_) => ["reminder", "done", "late"].map(str::to_owned).to_vec(),
        Step::Handoff(_) => vec!["back".to_owned()],
        Step::Say(_) | Step::Choose(_) | Step::When(_) | Step::Finish(_) | Step::Set(_) => {
            Vec::new()
        }
    };
    parts.iter().map(|part| name.reply(part).to_string()).collect()
}

/// Where a step leads by its keys.
fn exits(step: &Step) -> Vec<&StepName> {
    match step {
        Step::Choose(choose) => choose.go.values().collect(),
        Step::When(when) => when.go.values().collect(),
        Step::Homework(homework) => vec![&homework.late],
        Step::Set(set) => set.go.iter().collect(),
        Step::Say(_) | Step::Ask(_) | Step::Reflect(_) | Step::Handoff(_) | Step::Finish(_) => {
            Vec::new()
        }
    }
}

/// Whether a step can lead to the one below it.
fn goes_below(step: &Step) -> bool {
    match step {
        Step::Choose(_) | Step::Finish(_) => false,
        Step::Set(set) => set.go.is_none(),
        Step::Say(_)
        | Step::Ask(_)
        | Step::Reflect(_)
        | Step::When(_)
        | Step::Homework(_)
        | Step::Handoff(_) => true,
    }
}

/// Whether a step goes on without waiting for anybody.
fn is_silent(step: &Step) -> bool {
    match step {
        Step::Say(_) | Step::When(_) => true,
        Step::Ask(_)
        | Step::Choose(_)
        | Step::Reflect(_)
        | Step::Homework(_)
        | Step::Handoff(_)
        | Step::Finish(_)
        | Step::Set(_) => false,
    }
}

fn next<'a>(lesson: &'a Lesson, name: &'a StepName) -> Vec<&'a StepName> {
    let Some(step) = lesson.step(name) else { return Vec::new() };
    let below = lesson.after(name).filter(|_| goes_below(step));
    exits(step).into_iter().chain(below).collect()
}

fn comes_back(lesson: &Lesson, start: &StepName) -> bool {
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

fn reached(lesson: &Lesson) -> HashSet<&StepName> {
    let entries = Surface::ALL.iter().map(|it| it.entry());
    let opened = entries.filter(|(dialogue, _)| *dialogue == lesson.name).map(|(_, step)| step);
    let opened = opened.collect::<Vec<_>>();
    let begins = |name: &&StepName| {
        if opened.is_empty() { lesson.first() == Some(*name) } else { opened.contains(name) }
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
