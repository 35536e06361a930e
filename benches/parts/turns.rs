//! A turn: of one dialogue, and of a learner's whole journey.

use anyhow::{Context, Result, ensure};
use criterion::{BatchSize, Criterion};
use solis::{
    clock::Clock,
    content::{DialogueName, Library},
    engine::{Effect, Event, State, Tap, advance},
    journey::{Journey, proceed},
};

use crate::rig::lesson::steps;

/// Measures it.
pub(crate) fn bench(criterion: &mut Criterion, library: &Library) -> Result<()> {
    let name = library.course("").lessons().next().context("a course without a lesson")?.clone();
    engine(criterion, library, &name)?;
    journey(criterion, library)
}

fn engine(criterion: &mut Criterion, library: &Library, name: &DialogueName) -> Result<()> {
    let lesson = library.lesson(name).context("the first lesson")?;
    let mut group = criterion.benchmark_group("engine::advance");
    let begun = || advance(lesson, State::default(), 1, Event::Began(None));
    group.bench_function("the first step of a lesson", |it| it.iter(begun));
    // The tap with the most to do: an answer that is kept, a reply, the next question.
    let (mut turn, mut number, mut best) = (begun(), 1, None);
    while let Some(tap) = last_button(&turn.effects) {
        number += 1;
        let before = (turn.state.clone(), number, Event::Tapped(tap));
        turn = advance(lesson, turn.state, number, before.2.clone());
        let most = best.as_ref().map_or(0, |(effects, _)| *effects);
        if turn.effects.len() > most {
            best = Some((turn.effects.len(), before));
        }
        ensure!(number < 100, "the lesson has no end");
    }
    let (_, before) = best.context("a lesson without a tap")?;
    group.bench_function("the tap with the most effects", |it| {
        let move_on = |(state, number, event)| advance(lesson, state, number, event);
        it.iter_batched(|| before.clone(), move_on, BatchSize::SmallInput);
    });
    group.finish();
    Ok(())
}

fn journey(criterion: &mut Criterion, library: &Library) -> Result<()> {
    let now = Clock::system().now();
    let befores = steps(library)?;
    let mut group = criterion.benchmark_group("journey::proceed");
    let middle = befores.len() / 2;
    let turns = [
        ("the greeting of a newcomer", 0),
        ("a tap in the middle of the course", middle),
        ("the tap that ends the last lesson", befores.len() - 1),
    ];
    for (what, at) in turns {
        let before = befores.get(at).context("no such turn")?;
        group.bench_function(what, |it| {
            let parts =
                || (before.learner.clone(), before.journey.clone(), before.happening.clone());
            let turn =
                |(learner, journey, happening)| proceed(library, learner, journey, happening, now);
            it.iter_batched(parts, turn, BatchSize::SmallInput);
        });
    }
    // What the store does around it.
    let before = befores.get(middle).context("no such turn")?;
    let json = serde_json::to_string(&before.journey)?;
    group.bench_function("reading and writing the journey as JSON", |it| {
        it.iter(|| serde_json::from_str::<Journey>(&json).map(|it| serde_json::to_string(&it)));
    });
    group.finish();
    Ok(())
}

fn last_button(effects: &[Effect]) -> Option<Tap> {
    let said = effects.iter().rev().filter_map(|it| match it {
        Effect::Say(line) => Some(line),
        Effect::Remember { .. }
        | Effect::Set(..)
        | Effect::Agree { .. }
        | Effect::Recalled { .. }
        | Effect::Wake(..)
        | Effect::CallMentor(_)
        | Effect::Relay(_)
        | Effect::ShowFacts(_)
        | Effect::Closed
        | Effect::HandOver(_) => None,
    });
    said.take(1).find_map(|line| line.buttons.first().cloned())
}
