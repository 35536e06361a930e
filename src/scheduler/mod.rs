//! Alarms to door. Sleeps until the next one is due; what was missed while Solis was down rings now, and the journey
//! says what that means.

mod drafted;

pub use drafted::{Drafted, translate};

use std::{sync::Arc, time::Duration};

use jiff::{SignedDuration, Timestamp};
use tokio::sync::Notify;

use crate::{
    clock::Clock,
    conversation::Door,
    dispatcher::Dispatcher,
    duty::Duty,
    journey::Happening,
    store::{Due, Held, Store, WriteError},
};

/// What a scheduler is made of.
pub struct Parts {
    /// What is kept.
    pub store: Store,
    /// Where things happen.
    pub door: Door,
    /// What time it is.
    pub clock: Clock,
    /// Sends what turns plan.
    pub dispatcher: Dispatcher,
    /// Told when there are alarms that ring now.
    pub alarms: Arc<Notify>,
    /// Whether it is this replica that rings.
    pub duty: Duty,
}

/// How many alarms ring at once.
const TOGETHER: i64 = 256;
/// The longest sleep, so that a clock put right is noticed.
const LONGEST: Duration = Duration::from_secs(30);
/// The longest sleep where other replicas set alarms as well.
const LONGEST_SHARED: Duration = Duration::from_secs(2);

/// A clock that has gone back by more than this is not believed: what rang already might ring again.
const BACK: SignedDuration = SignedDuration::from_mins(10);

/// The latest moment that was seen, and whether it has been told that the clock is behind it.
struct Seen {
    latest: Timestamp,
    is_told: bool,
}

impl Seen {
    /// Whether the clock can be believed.
    fn believes(&mut self, now: Timestamp) -> bool {
        let is_back = self.latest.duration_since(now) > BACK;
        if is_back && !self.is_told {
            let latest = self.latest;
            tracing::error!(
                %now, %latest,
                "the clock has gone back: no alarm rings until it is where it was; put it right, or start Solis again if it is right now"
            );
        }
        if self.is_told && !is_back {
            tracing::warn!(%now, "the clock is where it was; alarms ring again");
        }
        self.is_told = is_back;
        self.latest = self.latest.max(now);
        !is_back
    }
}

/// Rings alarms for as long as the program runs.
pub async fn run(parts: Parts) {
    let mut seen = Seen { latest: parts.clock.now(), is_told: false };
    loop {
        let held = parts.duty.begun().await;
        if !seen.believes(parts.clock.now()) {
            tokio::time::sleep(Duration::from_secs(1)).await;
            continue;
        }
        let wait = match parts.round(held).await {
            Ok(wait) => wait,
            Err(why) => {
                tracing::error!(%why, "the alarms could not be read");
                Duration::from_secs(1)
            }
        };
        tokio::select! {
            biased;
            () = parts.alarms.notified() => {}
            () = tokio::time::sleep(wait) => {}
        }
    }
}

impl Parts {
    async fn round(&self, held: Held) -> anyhow::Result<Duration> {
        let now = self.clock.now();
        let longest = if self.store.is_shared() { LONGEST_SHARED } else { LONGEST };
        let next = self.store.next_due().await?;
        let Some(next) = next.filter(|next| *next <= now) else {
            let wait = next.map(|next| next.duration_since(now).unsigned_abs());
            return Ok(wait.unwrap_or(longest).clamp(Duration::from_millis(10), longest));
        };
        tracing::debug!(%next, "alarms ring");
        let name = self.duty.name.clone();
        let due = self.store.write(move |tx| {
            Box::pin(async move {
                tx.fenced(&name, held).await?;
                tx.due(now, TOGETHER).await
            })
        });
        let due = due.await?;
        if let Err(why) = self.ring(due.clone(), held).await {
            tracing::error!(%why, count = due.len(), "alarms failed together; each rings alone");
            for due in due {
                self.ring_alone(due, held).await?;
            }
        }
        Ok(Duration::ZERO)
    }

    async fn ring_alone(&self, due: Due, held: Held) -> anyhow::Result<()> {
        let (learner, name) = (due.learner, due.name.clone());
        let Err(why) = self.ring(vec![due], held).await else { return Ok(()) };
        tracing::error!(learner.id = learner.0, alarm = %name, %why, "an alarm failed");
        if WriteError::is_passing(&why) {
            // Once the database takes something again, this was no try.
            let forgiven = self
                .store
                .write(move |tx| Box::pin(async move { tx.forgive_alarm(learner, &name).await }));
            forgiven.await?;
        }
        Ok(())
    }

    /// Rings alarms in one piece of work.
    async fn ring(&self, due: Vec<Due>, held: Held) -> anyhow::Result<()> {
        let (door, now, duty) = (self.door.clone(), self.clock.now(), self.duty.name.clone());
        let dispatcher = self.dispatcher.clone();
        let rung = self.store.write(move |tx| {
            Box::pin(async move {
                tx.fenced(&duty, held).await?;
                let learners = due.iter().map(|it| it.learner).collect::<Vec<_>>();
                let causes = due.iter().map(cause).collect::<Vec<_>>();
                tx.bring(&[], &learners, &causes).await?;
                for due in tx.take_alarms(due).await? {
                    // An earlier one of the same moment may have moved it.
                    if !tx.is_moved(&due) {
                        let (learner, cause) = (due.learner, cause(&due));
                        let woke = Happening::Woke(due.alarm);
                        let turned = door.happen(tx, learner, &cause, woke.clone(), now).await?;
                        if turned.is_none() {
                            // After a clock has gone back an alarm may be set anew for a moment at which it has rung.
                            // It is taken with its turn, so it cannot be the old one.
                            let cause = format!("{cause}:{}", now.as_millisecond());
                            door.happen(tx, learner, &cause, woke, now).await?;
                        }
                    }
                }
                dispatcher.take_off(tx, now).await
            })
        });
        self.dispatcher.fly(rung.await?);
        Ok(())
    }
}

/// The alarm's name in the log.
fn cause(due: &Due) -> String {
    format!("alarm:{}:{}:{}", due.learner.0, due.name, due.at.as_millisecond())
}
