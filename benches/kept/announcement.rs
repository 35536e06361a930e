//! An announcement: its recipients are frozen in one transaction, then fed into the outbox five hundred at a time.

use std::{
    collections::BTreeMap,
    time::{Duration, Instant},
};

use anyhow::{Context, Result, ensure};
use criterion::{Criterion, Throughput};
use jiff::SignedDuration;
use solis::{
    clock::Clock,
    people::Words,
    store::{Announcement, AnnouncementId},
};

use crate::stage::{Stage, sum};

/// So many lines are kept ready.
const FED: usize = 500;
/// What makes everything as it was.
const TIDY: &str = "DELETE FROM outbox; DELETE FROM recipients; DELETE FROM announcements";

/// Measures it.
pub(crate) fn bench(criterion: &mut Criterion, stage: &Stage) -> Result<()> {
    let mut group = criterion.benchmark_group("an announcement");
    group.throughput(Throughput::Elements(u64::try_from(stage.enrolled)?));
    group.bench_function(format!("{} recipients, frozen", stage.enrolled), |it| {
        it.iter_custom(|times| {
            sum(times, || stage.runtime.block_on(async { Ok(freeze(stage).await?.1) }))
        });
    });
    group.throughput(Throughput::Elements(u64::try_from(FED)?));
    group.bench_function(format!("{FED} of them, planned"), |it| {
        it.iter_custom(|times| sum(times, || stage.runtime.block_on(feed(stage))));
    });
    group.finish();
    Ok(())
}

async fn freeze(stage: &Stage) -> Result<(AnnouncementId, Duration)> {
    stage.tidy(TIDY).await?;
    let now = Clock::system().now();
    let texts = BTreeMap::from([("en".to_owned(), Words::said("We meet on Friday."))]);
    let expires_at = now + SignedDuration::from_hours(48);
    let new = Announcement { texts, cohort: None, expires_at };
    let begun = Instant::now();
    let frozen = stage.store.write(move |tx| Box::pin(async move { tx.announce(&new, now).await }));
    let (id, took) = (frozen.await?, begun.elapsed());
    Ok((id, took))
}

async fn feed(stage: &Stage) -> Result<Duration> {
    let (id, _) = freeze(stage).await?;
    let now = Clock::system().now();
    let begun = Instant::now();
    let fed = stage.store.write(move |tx| {
        Box::pin(async move {
            let running = tx.running(now).await?.into_iter().find(|it| it.id == id);
            let running = running.context("the announcement is gone")?;
            let people = tx.next_recipients(id, i64::try_from(FED)?).await?;
            let people = people.into_iter().map(|it| (it, now)).collect::<Vec<_>>();
            tx.plan_announcement(running, &people, now).await?;
            Ok(people.len())
        })
    });
    let fed = fed.await?;
    ensure!(fed == FED, "{fed} lines were planned");
    Ok(begun.elapsed())
}
