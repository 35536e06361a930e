//! Asking Telegram for updates. Asking with a higher number confirms what came before, so the number goes up only
//! after the commit that kept it.

use std::{
    sync::atomic::{AtomicBool, Ordering},
    time::Duration,
};

use jiff::{SignedDuration, Timestamp};

use super::Inbox;
use crate::{
    channel::telegram::{NoUpdates, RawUpdate, Telegram},
    clock::Clock,
    duty::Duty,
    journey::Alarm,
    metrics,
    people::ChannelName,
    store::Arrival,
};

/// Asks for updates for as long as the program runs. Nothing here stops the web chat.
pub async fn poll(
    telegram: Telegram,
    inbox: Inbox,
    clock: Clock,
    is_alive: &AtomicBool,
    duty: &Duty,
) {
    let channel = telegram.channel();
    let mut from = 0;
    let mut hearing = Hearing::of(channel);
    let mut pause = Pauses::of(channel);
    loop {
        // Two who ask end each other's questions.
        duty.begun().await;
        // After a silence the first answer comes at once, so that it is known to be over.
        match telegram.updates(from, hearing.marked.is_some()).await {
            Ok(updates) => {
                is_alive.store(true, Ordering::Relaxed);
                pause.reset();
                let next = updates.iter().map(|it| it.id + 1).max();
                let kept = inbox
                    .receive(updates.into_iter().map(|it| arrival(channel, it)).collect())
                    .await;
                // What came in first; then what did not come.
                let result = match kept {
                    Ok(_) => hearing.hear(&inbox, clock.now()).await,
                    Err(why) => Err(why),
                };
                match result {
                    Ok(()) => from = next.unwrap_or(from),
                    Err(why) => {
                        tracing::error!(%why, "updates could not be kept, so they are not confirmed");
                        tokio::time::sleep(Duration::from_secs(1)).await;
                    }
                }
            }
            Err(why) => {
                is_alive.store(false, Ordering::Relaxed);
                hearing.lose();
                tokio::time::sleep(pause.next(&why)).await;
            }
        }
    }
}

/// Writes down every half minute that Telegram could reach us, for as long as the program runs.
pub async fn listen(channel: ChannelName, inbox: Inbox, clock: Clock, duty: &Duty) {
    let mut hearing = Hearing::of(channel);
    loop {
        duty.begun().await;
        if let Err(why) = hearing.hear(&inbox, clock.now()).await {
            tracing::error!(%why, "it could not be written down that Telegram is heard");
        }
        tokio::time::sleep(HEARD_EVERY.unsigned_abs()).await;
    }
}

/// How often that is written down.
const HEARD_EVERY: SignedDuration = SignedDuration::from_secs(30);
/// Telegram keeps a tap for so long (Bot API server, `add_update` for callback queries: 150 seconds). After that it is
/// lost, and the question has to be asked again.
const TAP_KEPT: SignedDuration = SignedDuration::from_secs(150);
/// Telegram keeps a message for so long (Bot API, "Getting updates": not longer than 24 hours).
const WORDS_KEPT: SignedDuration = SignedDuration::from_hours(24);
/// Those who were here so long before the silence may have answered in it.
const RECENT: SignedDuration = SignedDuration::from_hours(24);

/// Since when a bot is heard without a break.
struct Hearing {
    channel: ChannelName,
    /// The mark of when it was last heard, in milliseconds.
    mark: String,
    /// When that was last written down; nothing at the start, and after a break.
    marked: Option<Timestamp>,
}

impl Hearing {
    fn of(channel: ChannelName) -> Self {
        Self { channel, mark: format!("{channel}-heard"), marked: None }
    }

    fn lose(&mut self) {
        self.marked = None;
    }

    /// Telegram is heard. After a silence in which answers were lost, the questions that are open are asked once more:
    /// those for a tap, and after a day those for words. The alarms for that and the end of the silence are one commit.
    async fn hear(&mut self, inbox: &Inbox, now: Timestamp) -> anyhow::Result<()> {
        if self.marked.is_some_and(|at| now.duration_since(at) < HEARD_EVERY) {
            return Ok(());
        }
        let store = &inbox.0.store;
        let mut open = Vec::new();
        if self.marked.is_none() {
            let heard =
                store.marked(&self.mark).await?.map(Timestamp::from_millisecond).transpose()?;
            if let Some(heard) = heard.filter(|at| now.duration_since(*at) > TAP_KEPT) {
                open = store.open_questions(self.channel, heard - RECENT).await?;
                if now.duration_since(heard) > WORDS_KEPT {
                    open.extend(store.open_words(self.channel, heard - RECENT).await?);
                }
                let count = open.len();
                tracing::info!(
                    count,
                    "open questions are asked once more: answers may have been lost"
                );
            }
        }
        let mark = self.mark.clone();
        let marked = store.write(move |tx| {
            Box::pin(async move {
                for (learner, asked) in open {
                    tx.set_alarm(learner, &Alarm::Again { asked }, now)?;
                }
                tx.mark(&mark, now.as_millisecond()).await
            })
        });
        marked.await?;
        inbox.0.alarms.notify_one();
        self.marked = Some(now);
        Ok(())
    }
}

fn arrival(channel: ChannelName, update: RawUpdate) -> Arrival {
    Arrival { channel, external: update.id.to_string(), sender: None, body: update.body }
}

/// Longer and longer pauses while updates cannot be had, and one sentence in the log for each kind of trouble.
pub struct Pauses {
    channel: ChannelName,
    failures: u32,
    told: Option<std::mem::Discriminant<NoUpdates>>,
}

impl Pauses {
    /// The pauses of this bot.
    pub fn of(channel: ChannelName) -> Self {
        Self { channel, failures: 0, told: None }
    }

    /// Telegram answers.
    pub fn reset(&mut self) {
        if self.told.take().is_some() {
            tracing::info!("Telegram answers again");
        }
        metrics::unauthorised(&self.channel.name(), false);
        self.failures = 0;
    }

    /// Telegram does not answer: how long to wait before asking again.
    pub fn next(&mut self, why: &NoUpdates) -> Duration {
        self.failures += 1;
        let is_refused = *why == NoUpdates::Unauthorised;
        metrics::unauthorised(&self.channel.name(), is_refused);
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
