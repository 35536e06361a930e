//! A line's way through the outbox: found, leased, settled, so many at once.

use std::time::{Duration, Instant};

use anyhow::{Result, ensure};
use criterion::{Criterion, Throughput};
use jiff::SignedDuration;
use solis::{
    clock::Clock,
    content::StepName,
    engine::Line,
    people::{ChannelName, LearnerId},
    store::Outcome,
};

use crate::stage::{Stage, sum};

/// Measures it.
pub(crate) fn bench(criterion: &mut Criterion, stage: &Stage) -> Result<()> {
    let mut group = criterion.benchmark_group("the outbox");
    for count in [1, 8, 64] {
        group.throughput(Throughput::Elements(u64::try_from(count)?));
        group.bench_function(format!("{count} lines, from waiting to sent"), |it| {
            it.iter_custom(|times| sum(times, || stage.runtime.block_on(cycle(stage, count))));
        });
    }
    group.finish();
    Ok(())
}

async fn cycle(stage: &Stage, count: usize) -> Result<Duration> {
    let now = Clock::system().now();
    stage.tidy("DELETE FROM outbox").await?;
    let dialogue = stage.door.library.course("").lessons().next().cloned();
    let dialogue = dialogue.ok_or_else(|| anyhow::anyhow!("a course without a lesson"))?;
    let line = Line::plain(dialogue, StepName::from("story").text());
    let first = i64::try_from(stage.numbers(count).start % (stage.enrolled - count))? + 1;
    let many = i64::try_from(count)?;
    let planned = stage.store.write(move |tx| {
        Box::pin(async move {
            for learner in first..first + many {
                let times = (now, now + SignedDuration::from_hours(1));
                tx.plan_line(LearnerId(learner), &line, None, times).await?;
            }
            Ok(())
        })
    });
    planned.await?;
    let begun = Instant::now();
    let leased = stage.store.write(move |tx| {
        Box::pin(async move {
            let ready = tx.ready(ChannelName::Telegram, (1, 3), now, many).await?;
            let ids = ready.iter().map(|it| it.id).collect::<Vec<_>>();
            tx.lease(&ids, now + SignedDuration::from_mins(1)).await
        })
    });
    let leased = leased.await?;
    ensure!(leased.len() == count, "{} of {count} lines were leased", leased.len());
    let settled = stage.store.write(move |tx| {
        Box::pin(async move {
            let sent = Outcome::Sent("17".to_owned());
            let landed = leased.iter().map(|it| (it, &sent)).collect::<Vec<_>>();
            tx.settle(&landed, now).await
        })
    });
    settled.await?;
    Ok(begun.elapsed())
}
