//! Alarms to door. Sleeps until the next one is due; what was missed while Solis was down rings now, and the journey
//! says what that means.

use std::{sync::Arc, time::Duration};

use jiff::{SignedDuration, Timestamp};
use tokio::sync::Notify;

use crate::{
    clock::Clock,
    conversation::Door,
    journey::{Alarm, Happening},
    people::ChannelName,
    store::{Due, Store},
};

/// What a scheduler is made of.
pub struct Parts {
    /// What is kept.
    pub store: Store,
    /// Where things happen.
    pub door: Door,
    /// What time it is.
    pub clock: Clock,
    /// Told when there are new lines to send.
    pub lines: Arc<Notify>,
}

/// Telegram keeps a tap for so long (Bot API server, `add_update` for callback queries: 150 seconds). After that it is
/// lost, and the question has to be asked again.
const TAP_KEPT: SignedDuration = SignedDuration::from_secs(150);
/// Those who were here so long before Solis went away may have tapped since.
const RECENT: SignedDuration = SignedDuration::from_hours(24);
/// How many alarms are taken at once.
const AT_ONCE: i64 = 256;
/// The longest sleep, so that a clock put right is noticed.
const LONGEST: Duration = Duration::from_secs(30);

/// Rings alarms for as long as the program runs.
pub async fn run(parts: Parts) {
    loop {
        let wait = match round(&parts).await {
            Ok(wait) => wait,
            Err(why) => {
                tracing::error!(%why, "the alarms could not be read");
                Duration::from_secs(1)
            }
        };
        tokio::time::sleep(wait).await;
    }
}

/// Asks open questions once more whose taps may have been lost while Solis did not hear Telegram: those of learners
/// who were there in the day before.
pub async fn offer_again(parts: &Parts, heard: Option<Timestamp>) -> anyhow::Result<()> {
    let now = parts.clock.now();
    let Some(heard) = heard.filter(|heard| now.duration_since(*heard) > TAP_KEPT) else {
        return Ok(());
    };
    let open = parts.store.open_questions(ChannelName::Telegram.as_str(), heard - RECENT).await?;
    let count = open.len();
    for (learner, asked) in open {
        let set = parts.store.write(move |tx| {
            Box::pin(async move { tx.set_alarm(learner, &Alarm::Again { asked }, now).await })
        });
        set.await?;
    }
    tracing::info!(count, "open questions are asked once more, since taps may have been lost");
    Ok(())
}

async fn round(parts: &Parts) -> anyhow::Result<Duration> {
    let now = parts.clock.now();
    let next = parts.store.next_due().await?;
    let Some(next) = next.filter(|next| *next <= now) else {
        let wait = next.map(|next| next.duration_since(now).unsigned_abs());
        return Ok(wait.unwrap_or(LONGEST).clamp(Duration::from_millis(10), LONGEST));
    };
    tracing::debug!(%next, "alarms ring");
    let due =
        parts.store.write(move |tx| Box::pin(async move { tx.due(now, AT_ONCE).await })).await?;
    for due in due {
        let (learner, name) = (due.learner, due.name.clone());
        if let Err(why) = ring(parts, due, now).await {
            tracing::error!(learner.id = learner.0, alarm = %name, %why, "an alarm failed");
        }
    }
    parts.lines.notify_one();
    Ok(Duration::ZERO)
}

async fn ring(parts: &Parts, due: Due, now: Timestamp) -> anyhow::Result<()> {
    let door = parts.door.clone();
    let rung = parts.store.write(move |tx| {
        Box::pin(async move {
            if !tx.take_alarm(&due).await? {
                return Ok(());
            }
            let cause = format!("alarm:{}:{}:{}", due.learner.0, due.name, due.at.as_millisecond());
            let happening = Happening::Woke(due.alarm);
            door.happen(tx, due.learner, &cause, happening, now).await.map(|_| ())
        })
    });
    rung.await
}
