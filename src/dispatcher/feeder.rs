//! Announcement to outbox, bit by bit: as much as will go out soon, so that an announcement can be stopped within
//! seconds and a small one is not kept waiting by a large one.

use std::time::Duration;

use jiff::{SignedDuration, Timestamp, tz::TimeZone};

use super::Dispatcher;
use crate::{
    clock::Clock,
    duty::Duty,
    people::LearnerId,
    schedule::{OwnTime, Rhythm},
    store::{Recipient, Running, Store, Tx},
};

/// How many lines of announcements are ready to go out, all together.
const READY: i64 = 500;
/// How often it is looked.
const EVERY: Duration = Duration::from_secs(1);
/// With nothing announced, how often it is looked.
const IDLE: Duration = Duration::from_secs(3);
/// After quiet hours, lines begin within so long, so that not everybody hears at once.
const SPREAD: SignedDuration = SignedDuration::from_mins(30);

/// Feeds announcements to the outbox for as long as the program runs.
pub async fn feed(store: Store, dispatcher: Dispatcher, clock: Clock, duty: Duty) {
    loop {
        let held = duty.begun().await;
        let now = clock.now();
        let (name, shared) = (duty.name.clone(), store.clone());
        let fed = shared.write(move |tx| {
            Box::pin(async move {
                tx.fenced(&name, held).await?;
                round(tx, now).await
            })
        });
        let wait = match fed.await {
            Ok(None) => IDLE,
            Ok(Some(planned)) => {
                if planned > 0 {
                    dispatcher.wake();
                }
                EVERY
            }
            Err(why) => {
                tracing::error!(%why, "announcements wait for the database");
                EVERY
            }
        };
        tokio::time::sleep(wait).await;
    }
}

/// Plans the next lines, an equal share of each announcement that runs; how many, if any runs.
async fn round(tx: &mut Tx, now: Timestamp) -> anyhow::Result<Option<usize>> {
    let running = tx.running(now).await?;
    if running.is_empty() {
        return Ok(None);
    }
    let share = READY / i64::try_from(running.len())?;
    let mut planned = 0;
    for it in running {
        planned += plan(tx, it, (share - it.ready).max(0), now).await?;
    }
    Ok(Some(planned))
}

async fn plan(tx: &mut Tx, running: Running, most: i64, now: Timestamp) -> anyhow::Result<usize> {
    if most == 0 {
        return Ok(0);
    }
    let people = tx.next_recipients(running.id, most).await?;
    if people.len() < usize::try_from(most)? {
        tx.announced(running.id).await?;
    }
    let from = |it: Recipient| {
        let at = awake(it.learner, &it.zone, now);
        (it, at)
    };
    let people = people.into_iter().map(from).collect::<Vec<_>>();
    tx.plan_announcement(running, &people, now).await?;
    Ok(people.len())
}

/// From when on somebody may hear something unasked: now, or some time after their quiet hours.
pub(super) fn awake(learner: LearnerId, zone: &str, now: Timestamp) -> Timestamp {
    let zone = TimeZone::get(zone).unwrap_or(TimeZone::UTC);
    let own_time = OwnTime { zone, hour: 9, days: Rhythm::default() };
    if !own_time.is_quiet(now) {
        return now;
    }
    // Nothing was spoken, so what is asked for is the end of the quiet hours.
    let until = own_time.next_free(&[], now);
    let share = learner.0.unsigned_abs().wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 54;
    until + SPREAD * i32::try_from(share).unwrap_or(0) / 1024
}
