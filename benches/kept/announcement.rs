//! An announcement: its recipients are frozen in one transaction, then fed into the outbox five hundred at a time.

use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};
use criterion::{Criterion, Throughput};
use jiff::SignedDuration;
use solis::{
    clock::Clock,
    desk::Standing,
    office::{
        Grant, GrantId, Who,
        announcing::{Act, Audience, Draft, DraftId, Seen},
    },
    people::{Belonging, LearnerId, OrganisationId, Role, Words},
    store::Went,
};

use crate::stage::{Stage, sum};

/// So many lines are kept ready.
const FED: usize = 500;
/// What makes everything as it was.
const TIDY: &str = "DELETE FROM outbox; DELETE FROM recipients; DELETE FROM announcements;
    DELETE FROM drafts";

/// Measures it.
pub(crate) fn bench(criterion: &mut Criterion, stage: &Stage) -> Result<()> {
    let mut group = criterion.benchmark_group("an announcement");
    group.throughput(Throughput::Elements(u64::try_from(stage.enrolled)?));
    group.bench_function(format!("{} recipients, chosen and frozen", stage.enrolled), |it| {
        it.iter_custom(|times| sum(times, || stage.runtime.block_on(approve(stage))));
    });
    group.throughput(Throughput::Elements(u64::try_from(FED)?));
    group.bench_function(format!("{FED} of them, planned"), |it| {
        it.iter_custom(|times| sum(times, || stage.runtime.block_on(feed(stage))));
    });
    group.finish();
    Ok(())
}

/// Approves an announcement of the console's: the wall, whom it means by several of its fields, a row for each.
async fn approve(stage: &Stage) -> Result<Duration> {
    stage.tidy(TIDY).await?;
    let now = Clock::system().now();
    let versions = [("en".to_owned(), Words::said("We meet on Friday."))].into();
    let audience = Audience { seen: Some(Seen::Within(10_000)), ..Audience::default() };
    let draft = Draft { versions, audience, ..Draft::default() };
    let whose = OrganisationId(1);
    let id = stage.store.write(move |tx| {
        Box::pin(async move { tx.new_draft((whose, Some(LearnerId(1))), &draft, None, now).await })
    });
    let id = id.await?;
    acts(stage, LearnerId(1), id, Act::Ask).await?;
    let begun = Instant::now();
    acts(stage, LearnerId(2), id, Act::Approve).await?;
    let took = begun.elapsed();
    let planned = stage.store.sums(id, now).await?.planned;
    ensure!(planned == i64::try_from(stage.enrolled)?, "{planned} people");
    Ok(took)
}

async fn acts(stage: &Stage, person: LearnerId, id: DraftId, act: Act) -> Result<()> {
    let now = Clock::system().now();
    let moved = stage.store.write(move |tx| {
        Box::pin(async move {
            let belongs = Belonging::default();
            let whose = belongs.organisation;
            let (role, standing) = (Role::Coordinator, Standing::Active);
            let grants = [Grant { id: GrantId(1), role, belongs, until: None }];
            let who = Who::Staff { standing, grants: &grants, now };
            tx.moves_draft((Some(person), who), (whose, id), act, now).await
        })
    });
    let moved = moved.await?;
    ensure!(matches!(moved, Went::To(_)), "{moved:?}");
    Ok(())
}

async fn feed(stage: &Stage) -> Result<Duration> {
    approve(stage).await?;
    // The minute in which it can be undone is over.
    let now = Clock::system().now() + SignedDuration::from_mins(2);
    let begun = Instant::now();
    let fed = stage.store.write(move |tx| {
        Box::pin(async move {
            let running = tx.running(now).await?.into_iter().next();
            let running = running.context("the announcement is gone")?;
            let people = tx.next_recipients(running.id, i64::try_from(FED)?).await?;
            let people = people.into_iter().map(|it| (it, now)).collect::<Vec<_>>();
            tx.plan_announcement(running, &people, now).await?;
            Ok(people.len())
        })
    });
    let fed = fed.await?;
    ensure!(fed == FED, "{fed} lines were planned");
    Ok(begun.elapsed())
}
