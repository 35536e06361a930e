//! Asking Telegram for updates. Asking with a higher number confirms what came before, so the number goes up only
//! after the commit that kept it.

use std::{
    sync::atomic::{AtomicBool, Ordering},
    time::Duration,
};

use super::Inbox;
use crate::{
    channel::telegram::{NoUpdates, RawUpdate, Telegram},
    clock::Clock,
    people::ChannelName,
    store::Arrival,
};

/// The mark of when Telegram was last heard, in milliseconds.
pub const HEARD: &str = "telegram-heard";
/// How often that is written down.
const HEARD_EVERY: i64 = 30_000;

/// Asks for updates for as long as the program runs. Nothing here stops the web chat.
pub async fn poll(telegram: Telegram, inbox: Inbox, clock: Clock, is_alive: &AtomicBool) {
    let mut from = 0;
    let mut heard = 0;
    let mut pause = Pauses::default();
    loop {
        match telegram.updates(from).await {
            Ok(updates) => {
                is_alive.store(true, Ordering::Relaxed);
                pause.reset();
                let next = updates.iter().map(|it| it.id + 1).max();
                let now = clock.now().as_millisecond();
                if updates.is_empty() && now - heard < HEARD_EVERY {
                    continue;
                }
                let arrivals = updates.into_iter().map(arrival).collect();
                match inbox.receive(arrivals, Some((HEARD, now))).await {
                    Ok(_) => {
                        heard = now;
                        from = next.unwrap_or(from);
                    }
                    Err(why) => {
                        tracing::error!(%why, "updates could not be kept, so they are not confirmed");
                        tokio::time::sleep(Duration::from_secs(1)).await;
                    }
                }
            }
            Err(why) => {
                is_alive.store(false, Ordering::Relaxed);
                let wait = pause.next(&why);
                tokio::time::sleep(wait).await;
            }
        }
    }
}

fn arrival(update: RawUpdate) -> Arrival {
    Arrival { channel: ChannelName::Telegram, external: update.id.to_string(), body: update.body }
}

/// Longer and longer pauses while updates cannot be had, and one sentence in the log for each kind of trouble.
#[derive(Default)]
pub struct Pauses {
    failures: u32,
    told: Option<std::mem::Discriminant<NoUpdates>>,
}

impl Pauses {
    /// Telegram answers.
    pub fn reset(&mut self) {
        if self.told.take().is_some() {
            tracing::info!("Telegram answers again");
        }
        self.failures = 0;
    }

    /// Telegram does not answer: how long to wait before asking again.
    pub fn next(&mut self, why: &NoUpdates) -> Duration {
        self.failures += 1;
        let kind = std::mem::discriminant(why);
        if self.told.replace(kind) != Some(kind) {
            match why {
                NoUpdates::Unauthorised => {
                    tracing::error!(
                        "Telegram does not know the token in TELOXIDE_TOKEN: ask @BotFather for the right one and start again; the web chat goes on"
                    );
                }
                NoUpdates::TakenByAnother => {
                    tracing::error!(
                        "another program asks for this bot's updates, or it has a webhook: stop the other one"
                    );
                }
                NoUpdates::TooMany(_) => tracing::warn!("Telegram asks to wait"),
                NoUpdates::Away(why) => {
                    tracing::warn!(%why, "Telegram cannot be reached; trying again");
                }
            }
        }
        match why {
            NoUpdates::TooMany(wait) => *wait,
            NoUpdates::Unauthorised => Duration::from_mins(1),
            NoUpdates::TakenByAnother | NoUpdates::Away(_) => {
                Duration::from_millis(500 * 2_u64.pow(self.failures.min(6)))
            }
        }
    }
}
