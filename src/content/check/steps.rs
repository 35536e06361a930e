//! Whether the steps of a dialogue lead somewhere.

use std::collections::{BTreeSet, HashSet};

use super::{
    put::{in_order, worked_out},
    ways::{comes_back, exits, goes_below, reached},
};
use crate::content::{
    consent::agreeing,
    fact::Fact,
    lesson::Lesson,
    library::{Library, PICTURE_BYTES},
    names::{ChoiceName, StepName, well_formed},
    plan_box::PlanBox,
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
        leads(lesson, name, step).into_iter().for_each(&mut add);
        values(library, lesson, name, step).into_iter().for_each(&mut add);
        plan(lesson, name, step).into_iter().for_each(&mut add);
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
        Step::Ask(_) | Step::Choose(_) | Step::Recall(_) | Step::Order(_) => true,
        Step::Set(set) => !set.what.is_written(),
        Step::Say(_)
        | Step::Reflect(_)
        | Step::Number(_)
        | Step::When(_)
        | Step::Homework(_)
        | Step::Handoff(_)
        | Step::Finish(_)
        | Step::Consent(_)
        | Step::Facts(_) => false,
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
    let right = match step {
        Step::Ask(ask) => ask.right.as_ref(),
        Step::Recall(recall) => Some(&recall.right),
        // These have names of our own.
        Step::Order(_) | Step::Number(_) => None,
        Step::Say(_)
        | Step::Choose(_)
        | Step::Reflect(_)
        | Step::When(_)
        | Step::Homework(_)
        | Step::Handoff(_)
        | Step::Finish(_)
        | Step::Set(_)
        | Step::Consent(_)
        | Step::Facts(_) => None,
    };
    if let Some(right) = right.filter(|it| !choices.contains(it)) {
        found.push(Trouble::RightIsNoChoice { step: step_name(), choice: right.to_string() });
    }
    found
}

fn leads(lesson: &Lesson, name: &StepName, step: &Step) -> Vec<Trouble> {
    let mut found = Vec::new();
    for to in exits(step).into_iter().filter(|to| lesson.step(to).is_none()) {
        found.push(Trouble::NoSuchStep { from: name.to_string(), to: to.to_string() });
    }
    if goes_below(step) && lesson.after(name).is_none() {
        found.push(Trouble::NoEnd(name.to_string()));
    }
    if let Step::When(when) = step {
        let is_fact = |it: &&Fact| it.dialogue() == lesson.name && it.name() == when.answer;
        let known = if let Some(fact) = Fact::ALL.iter().find(is_fact) {
            fact.answers().into_iter().map(ChoiceName::from).collect()
        } else {
            lesson.step(&when.answer).map(Step::answers).unwrap_or_default()
        };
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
        Step::Order(order) => in_order(name, order),
        Step::Number(number) => worked_out(name, number),
        Step::Homework(_)
        | Step::Ask(_)
        | Step::Choose(_)
        | Step::Reflect(_)
        | Step::Recall(_)
        | Step::When(_)
        | Step::Handoff(_)
        | Step::Finish(_)
        | Step::Consent(_)
        | Step::Facts(_) => Vec::new(),
    }
}

/// What is wrong with what a step has to do with the plan.
fn plan(lesson: &Lesson, name: &StepName, step: &Step) -> Vec<Trouble> {
    let mut found = Vec::new();
    if step.plan().is_some() {
        if matches!(step, Step::Homework(it) if !it.proof) {
            found.push(Trouble::NothingForPlan(name.to_string()));
        }
        if matches!(step, Step::Ask(it) if it.right.is_some()) {
            found.push(Trouble::RightForPlan(name.to_string()));
        }
    }
    if (lesson.name.clone(), name.clone()) == Surface::ChangePlan.entry() {
        let choices = step.choices();
        let names = PlanBox::ALL.map(PlanBox::name).into_iter();
        found.extend(
            names
                .filter(|it| !choices.contains(it))
                .map(|it| Trouble::NoBox { step: name.to_string(), name: it.to_string() }),
        );
    }
    found
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
        Step::Ask(_) | Step::Recall(_) | Step::Order(_) | Step::Number(_) => {
            step.answers().iter().map(ToString::to_string).collect()
        }
        Step::Reflect(it) if it.quiet => Vec::new(),
        Step::Reflect(_) => vec!["thanks".to_owned()],
        Step::Homework(_) => ["reminder", "done", "late"].map(str::to_owned).to_vec(),
        Step::Handoff(it) if it.quiet => Vec::new(),
        Step::Handoff(_) => vec!["back".to_owned()],
        Step::Consent(_) => vec![agreeing::MORE.to_owned()],
        Step::Say(_)
        | Step::Choose(_)
        | Step::When(_)
        | Step::Finish(_)
        | Step::Set(_)
        | Step::Facts(_) => Vec::new(),
    };
    parts.iter().map(|part| name.reply(part).to_string()).collect()
}
