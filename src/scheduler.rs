//! Alarms to door. Sleeps until the next one is due; what was missed while Solis was down rings now, and the journey
//! says what that means.

use std::{sync::Arc, time::Duration};

use jiff::Timestamp;
use tokio::sync::Notify;

use crate::{
    clock::Clock,
    conversation::Door,
    journey::Happening,
    store::{Due, Store, WriteError},
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
    /// Told when there are alarms that ring now.
    pub alarms: Arc<Notify>,
}

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
        tokio::select! {
            () = parts.alarms.notified() => {}
            () = tokio::time::sleep(wait) => {}
        }
    }
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
            if WriteError::is_passing(&why) {
                // Once the database takes something again, this was no try.
                let forgiven = parts.store.write(move |tx| {
                    Box::pin(async move { tx.forgive_alarm(learner, &name).await })
                });
                forgiven.await?;
            }
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
