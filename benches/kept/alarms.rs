//! Alarms that are due, among all the others that are not.

use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};
use criterion::{Criterion, Throughput};
use jiff::SignedDuration;
use solis::{journey::Happening, store::Due};

use crate::stage::{Stage, noon, sum};

/// So many ring at once.
const TOGETHER: usize = 256;

/// Measures it.
pub(crate) fn bench(criterion: &mut Criterion, stage: &Stage) -> Result<()> {
    let name = format!("alarms among {} sleepers", stage.enrolled);
    let mut group = criterion.benchmark_group(name);
    group.bench_function("when the next one is due", |it| {
        it.iter_custom(|times| sum(times, || stage.runtime.block_on(next(stage))));
    });
    for count in [1, TOGETHER] {
        group.throughput(Throughput::Elements(u64::try_from(count)?));
        group.bench_function(format!("{count} due, found"), |it| {
            it.iter_custom(|times| {
                sum(times, || stage.runtime.block_on(async { Ok(found(stage, count).await?.1) }))
            });
        });
    }
    group.bench_function(format!("{TOGETHER} due, found and rung"), |it| {
        it.iter_custom(|times| sum(times, || stage.runtime.block_on(rung(stage))));
    });
    group.finish();
    Ok(())
}

async fn next(stage: &Stage) -> Result<Duration> {
    let begun = Instant::now();
    stage.store.next_due().await?.context("nobody has an alarm")?;
    Ok(begun.elapsed())
}

/// Makes so many due, and has them found.
async fn found(stage: &Stage, count: usize) -> Result<(Vec<Due>, Duration)> {
    let now = noon();
    // Spread over everybody, and other ones each time.
    let (first, stride) = (stage.numbers(1).start, stage.enrolled / count);
    let who = (0..count).map(|nth| (nth * stride + first % stride + 1).to_string());
    let who = who.collect::<Vec<_>>().join(",");
    let due = now.as_millisecond() - 1;
    stage
        .tidy(&format!(
            "UPDATE alarms SET tries = 0, due_at = due_at + 31536000000 WHERE due_at <= {due};
            UPDATE alarms SET due_at = {due}, tries = 0 WHERE learner IN ({who})
                AND name = (SELECT min(name) FROM alarms it WHERE it.learner = alarms.learner)"
        ))
        .await?;
    let begun = Instant::now();
    let most = i64::try_from(TOGETHER)?;
    let due = stage.store.write(move |tx| Box::pin(async move { tx.due(now, most).await }));
    let (due, took) = (due.await?, begun.elapsed());
    ensure!(due.len() == count, "{} of {count} alarms were due", due.len());
    Ok((due, took))
}

async fn rung(stage: &Stage) -> Result<Duration> {
    let (due, took) = found(stage, TOGETHER).await?;
    let (now, door, number) = (noon(), stage.door.clone(), stage.numbers(1).start);
    let begun = Instant::now();
    let rung = stage.store.write(move |tx| {
        Box::pin(async move {
            let learners = due.iter().map(|it| it.learner).collect::<Vec<_>>();
            let cause = |it: &Due| format!("alarm:{}:{}:{number}", it.learner.0, it.name);
            tx.bring(&[], &learners, &due.iter().map(cause).collect::<Vec<_>>()).await?;
            for due in due {
                if !tx.take_alarms(vec![due.clone()]).await?.is_empty() {
                    let cause = cause(&due);
                    door.happen(tx, due.learner, &cause, Happening::Woke(due.alarm), now).await?;
                }
            }
            let until = now + SignedDuration::from_mins(1);
            tx.take_off(until, |_, _| Some(())).await.map(|off| off.len())
        })
    });
    rung.await?;
    Ok(took + begun.elapsed())
}
