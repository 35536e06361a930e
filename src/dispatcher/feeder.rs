//! Announcement to outbox, bit by bit: as much as will go out soon, so that an announcement can be stopped within
//! seconds and a small one is not kept waiting by a large one. Who has quiet hours, or talks with a person, is not planned
//! before that is over, so that nobody who is awake waits behind those who sleep.

use std::{collections::HashMap, time::Duration};

use jiff::{SignedDuration, Timestamp, tz::TimeZone};

use super::Dispatcher;
use crate::{
    clock::Clock,
    duty::Duty,
    people::LearnerId,
    schedule::{OwnTime, QUIET_FROM, QUIET_UNTIL, Rhythm},
    store::{Recipient, Running, Store, Tx},
};

/// How many lines of announcements are ready to go out, all together.
const READY: i64 = 500;
/// Announcements that run together take turns, so many lines each.
const BITE: i64 = 10;
/// So many people are looked at together at most: those who sleep fill no place.
const LOOK: usize = 2_000;
/// How often it is looked.
const EVERY: Duration = Duration::from_secs(1);
/// With nothing announced, how often it is looked.
const IDLE: Duration = Duration::from_secs(3);
/// While a person talks with somebody, how long until it is looked again whether they are done.
const AFTER_TALK: SignedDuration = SignedDuration::from_mins(10);
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

/// Plans the next lines, an equal share of each announcement that runs, in turns; how many, if any runs.
async fn round(tx: &mut Tx, now: Timestamp) -> anyhow::Result<Option<usize>> {
    let is_live = tx.tend(now).await?;
    let running = tx.running(now).await?;
    let count = i64::try_from(running.len())?;
    if count == 0 {
        return Ok(is_live.then_some(0));
    }
    let share = (READY / count).max(1);
    let bite = if count == 1 { READY } else { BITE };
    let mut open = Vec::new();
    for it in running {
        tx.wake_sleepers(it.id, READY, now).await?;
        open.push((it, (share - it.ready).max(0)));
    }
    let (mut planned, mut looked) = (0, 0);
    while looked < LOOK {
        open.retain(|(_, room)| *room > 0);
        if open.is_empty() {
            break;
        }
        for (running, room) in &mut open {
            let most = bite.min(*room);
            let (awake, people) = plan(tx, *running, most, now).await?;
            planned += awake;
            looked += people;
            *room -= i64::try_from(awake)?;
            if people < usize::try_from(most)? {
                tx.announced(running.id).await?;
                *room = 0;
            }
        }
    }
    Ok(Some(planned))
}

/// Plans the next lines of an announcement for those of the next people who are awake; how many are, and of how many.
async fn plan(
    tx: &mut Tx,
    running: Running,
    most: i64,
    now: Timestamp,
) -> anyhow::Result<(usize, usize)> {
    let people = tx.next_recipients(running.id, most).await?;
    let count = people.len();
    let heard = if running.is_urgent {
        HashMap::new()
    } else {
        let ids = people.iter().map(|it| it.learner).collect::<Vec<_>>();
        tx.heard_of_late(&ids, now).await?
    };
    let is_late = now >= running.expires_at;
    let from = |mut it: Recipient| {
        it.is_late = is_late;
        // A line that will not go out needs no hour.
        if it.is_blocked || it.is_hushed || is_late {
            return (it, now);
        }
        let (at, why) = if it.is_talking {
            (now + AFTER_TALK, Some("talk"))
        } else if let Some(until) = it.rests_until.filter(|until| *until > now) {
            (until, Some("rest"))
        } else if running.is_urgent {
            (now, None)
        } else {
            free(&it, heard.get(&it.learner), now)
        };
        it.why = why.map(str::to_owned);
        // Who sleeps longer than it is worth saying wakes when that is over, and is told nothing.
        (it, at.min(running.expires_at))
    };
    let (awake, asleep): (Vec<_>, Vec<_>) =
        people.into_iter().map(from).partition(|(_, at)| *at <= now);
    tx.plan_announcement(running, &awake, now).await?;
    tx.let_sleep(running.id, &asleep).await?;
    Ok((awake.len(), count))
}

/// From when on somebody may hear an announcement, and what it waits for: the morning, or a day on which they have not
/// heard enough unasked.
fn free(
    it: &Recipient,
    heard: Option<&(Vec<Timestamp>, Option<i64>)>,
    now: Timestamp,
) -> (Timestamp, Option<&'static str>) {
    let at = awake(it.learner, &it.zone, now);
    if at > now {
        return (at, Some("quiet"));
    }
    let Some((spoken, hour)) = heard else { return (now, None) };
    let zone = TimeZone::get(&it.zone).unwrap_or(TimeZone::UTC);
    let hour = hour.and_then(|it| i8::try_from(it).ok()).unwrap_or(10);
    let time =
        OwnTime { zone, hour: hour.clamp(QUIET_UNTIL, QUIET_FROM - 1), days: Rhythm::default() };
    let at = time.next_free(spoken, now);
    if at > now { (at, Some("budget")) } else { (now, None) }
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
