//! The door: a tap with all that it leaves, so many in a commit, and the same many as works of their own that wait
//! together.

use std::time::{Duration, Instant};

use anyhow::{Context, Result};
use criterion::{Criterion, Throughput};
use jiff::{SignedDuration, Timestamp};
use solis::{
    clock::Clock,
    conversation::Door,
    journey::Happening,
    people::LearnerId,
    store::{Store, Tx},
};

use crate::stage::{Stage, sum};

/// The outbox is emptied after so many turns: a learner with an open line gets the next one later.
const EMPTIED_AFTER: usize = 512;

/// Somebody's turn.
#[derive(Clone)]
struct Turn {
    learner: LearnerId,
    cause: String,
    happening: Happening,
}

/// Measures it.
pub(crate) fn bench(criterion: &mut Criterion, stage: &Stage) -> Result<()> {
    stage.ahead.first().context("nobody has anything to do")?;
    let mut group = criterion.benchmark_group("the door");
    for count in [1, 8, 64] {
        group.throughput(Throughput::Elements(u64::try_from(count)?));
        let mut open = 0;
        group.bench_function(format!("{count} turns a commit"), |it| {
            it.iter_custom(|times| sum(times, || together(stage, count, &mut open)));
        });
    }
    group.throughput(Throughput::Elements(64));
    let mut open = 0;
    group.bench_function("64 works of one turn that wait together", |it| {
        it.iter_custom(|times| sum(times, || apart(stage, 64, &mut open)));
    });
    group.finish();
    Ok(())
}

/// Many turns in one piece of work, as the inbox does it.
fn together(stage: &Stage, count: usize, open: &mut usize) -> Result<Duration> {
    let turns = turns(stage, count)?;
    stage.runtime.block_on(async {
        empty(stage, count, open).await?;
        let begun = Instant::now();
        take(&stage.store, &stage.door, turns).await?;
        Ok(begun.elapsed())
    })
}

/// As many pieces of work, at once.
fn apart(stage: &Stage, count: usize, open: &mut usize) -> Result<Duration> {
    let turns = turns(stage, count)?;
    stage.runtime.block_on(async {
        empty(stage, count, open).await?;
        let begun = Instant::now();
        let works = turns.into_iter().map(|it| take(&stage.store, &stage.door, vec![it]));
        futures_util::future::try_join_all(works).await?;
        Ok(begun.elapsed())
    })
}

async fn empty(stage: &Stage, count: usize, open: &mut usize) -> Result<()> {
    *open += count;
    if *open > EMPTIED_AFTER {
        *open = count;
        stage.tidy("DELETE FROM outbox").await?;
    }
    Ok(())
}

/// The next turns: everybody does one thing, then everybody the next.
fn turns(stage: &Stage, count: usize) -> Result<Vec<Turn>> {
    let turn = |number: usize| {
        let (nth, who) = (number / stage.enrolled, number % stage.enrolled);
        let happening = stage.ahead.get(nth).context("all lessons are done")?.clone();
        let learner = LearnerId(i64::try_from(who)? + 1);
        Ok(Turn { learner, cause: format!("telegram:{number}"), happening })
    };
    stage.numbers(count).map(turn).collect()
}

async fn take(store: &Store, door: &Door, turns: Vec<Turn>) -> Result<()> {
    let (now, door) = (Clock::system().now(), door.clone());
    let works = store.write(move |tx| {
        Box::pin(async move {
            let learners = turns.iter().map(|it| it.learner).collect::<Vec<_>>();
            let causes = turns.iter().map(|it| it.cause.clone()).collect::<Vec<_>>();
            tx.bring(&[], &learners, &causes).await?;
            for turn in turns {
                go(tx, &door, turn, now).await?;
            }
            let until = now + SignedDuration::from_mins(1);
            tx.take_off(until, |_, _| Some(())).await.map(|off| off.len())
        })
    });
    works.await.map(|_| ())
}

async fn go(tx: &mut Tx, door: &Door, turn: Turn, now: Timestamp) -> Result<()> {
    let Turn { learner, cause, happening } = turn;
    let turned = door.happen(tx, learner, &cause, happening, now).await?;
    anyhow::ensure!(turned.is_some_and(|it| !it.is_closed), "a turn did nothing");
    Ok(())
}
