//! Channel to door. What arrives is kept first, and only then confirmed; then it becomes a turn, in the order in which
//! it came.

mod guard;
mod telegram;
mod turn;

pub use guard::{FloodGuard, Pace};
pub use telegram::{Pauses, listen, poll};

use std::{sync::Arc, time::Duration};

use anyhow::Context;
use futures_util::StreamExt;
use tokio::sync::{Notify, broadcast, mpsc, oneshot};

use crate::{
    channel::{Incoming, telegram::Telegram},
    clock::Clock,
    content::{Reading, Word},
    conversation::Door,
    metrics,
    people::{Address, ChannelName, LearnerId},
    store::{Arrival, Code, Received, Store, WriteError},
};
use turn::Turn;

/// Where arrivals are kept and become turns.
#[derive(Clone)]
pub struct Inbox(Arc<Inner>);

struct Inner {
    store: Store,
    door: Door,
    clock: Clock,
    guard: FloodGuard,
    /// Told when there are new lines to send.
    lines: Arc<Notify>,
    alarms: Arc<Notify>,
    telegram: Option<Telegram>,
    /// What a newcomer begins with: the course and the programme's zone.
    newcomer: Newcomer,
    pages: broadcast::Sender<LearnerId>,
    queue: mpsc::UnboundedSender<Queued>,
}

/// What a newcomer begins with.
#[derive(Clone, Debug)]
pub struct Newcomer {
    /// The course, a folder of `dialogues/`.
    pub course: String,
    /// The programme's zone, an IANA name.
    pub zone: String,
}

/// What an inbox is made of.
pub struct Parts {
    /// What is kept.
    pub store: Store,
    /// Where things happen.
    pub door: Door,
    /// What time it is.
    pub clock: Clock,
    /// How fast one person may go.
    pub pace: Option<Pace>,
    /// Told when there are new lines to send.
    pub lines: Arc<Notify>,
    /// Told when there are alarms that ring now.
    pub alarms: Arc<Notify>,
    /// Answers taps, if there is a bot.
    pub telegram: Option<Telegram>,
    /// What a newcomer begins with.
    pub newcomer: Newcomer,
    /// Told whose page has something new.
    pub pages: broadcast::Sender<LearnerId>,
}

/// Something to be understood and done.
struct Queued {
    received: Received,
    incoming: Option<Incoming>,
    done: Option<oneshot::Sender<Notice>>,
}

/// A short word for whoever asked, which is not kept: that a button is closed, that they are too fast.
pub type Notice = Option<String>;

/// How many turns may be on their way into the database at once.
const AT_ONCE: usize = 64;

impl Inbox {
    /// Starts working through what arrives, first through what waited when Solis stopped.
    pub async fn start(parts: Parts) -> anyhow::Result<Self> {
        let (queue, queued) = mpsc::unbounded_channel();
        let waiting = parts.store.waiting().await.context("reading the inbox")?;
        let inbox = Self(Arc::new(Inner {
            store: parts.store,
            door: parts.door,
            clock: parts.clock,
            guard: FloodGuard::new(parts.pace),
            lines: parts.lines,
            alarms: parts.alarms,
            telegram: parts.telegram,
            newcomer: parts.newcomer,
            pages: parts.pages,
            queue,
        }));
        tokio::spawn(work(inbox.clone(), waiting, queued));
        Ok(inbox)
    }

    /// Keeps what arrived, all of it or nothing; when this comes back, it may be confirmed. What arrived before is not
    /// kept again. For each thing that is new, a way to hear what became of it.
    pub async fn receive(
        &self,
        arrivals: Vec<Arrival>,
    ) -> anyhow::Result<Vec<oneshot::Receiver<Notice>>> {
        if arrivals.is_empty() {
            return Ok(Vec::new());
        }
        let now = self.0.clock.now();
        let fresh = self.0.store.write(move |tx| {
            Box::pin(async move {
                let mut fresh = Vec::new();
                for arrival in arrivals {
                    fresh.extend(tx.receive(arrival, now).await?);
                }
                Ok(fresh)
            })
        });
        let fresh: Vec<Received> = fresh.await?;
        for received in &fresh {
            metrics::received(received.arrival.channel.as_str());
        }
        Ok(fresh.into_iter().map(|received| self.queue(received)).collect())
    }

    fn queue(&self, received: Received) -> oneshot::Receiver<Notice> {
        let (done, told) = oneshot::channel();
        let incoming = understood(&received.arrival);
        // The queue ends only with the program, and what is kept is found again at the next start.
        let _ = self.0.queue.send(Queued { received, incoming, done: Some(done) });
        told
    }
}

fn understood(arrival: &Arrival) -> Option<Incoming> {
    match arrival.channel {
        ChannelName::Telegram => crate::channel::telegram::read(&arrival.body),
        ChannelName::Web => crate::channel::web::read(&arrival.body),
    }
}

/// Turns what arrives into turns. They enter the database in the order in which they came.
///
/// What waited when Solis stopped comes first, one at a time and with its try counted before: if one of it ends the
/// process, it is that one which is left alone after three times, and no other.
async fn work(inbox: Inbox, waiting: Vec<Received>, queued: mpsc::UnboundedReceiver<Queued>) {
    for received in waiting {
        inbox.0.count_try(received.id).await;
        let incoming = understood(&received.arrival);
        inbox.0.turn(Queued { received, incoming, done: None }).await;
    }
    let queued = futures_util::stream::unfold(queued, |mut queued| async move {
        queued.recv().await.map(|it| (it, queued))
    });
    let turns = queued.map(|it| inbox.0.turn(it)).buffer_unordered(AT_ONCE);
    turns.for_each(|()| std::future::ready(())).await;
}

impl Inner {
    async fn turn(&self, queued: Queued) {
        let Queued { mut received, incoming, done } = queued;
        let tap = incoming.as_ref().and_then(|it| it.tap.clone());
        let notice = loop {
            match self.attempt(&received, incoming.as_ref()).await {
                Ok(notice) => break notice,
                Err(why) if WriteError::is_passing(&why) => {
                    tracing::error!(inbox = received.id, %why, "a turn waits for the database");
                    tokio::time::sleep(Duration::from_secs(1)).await;
                }
                Err(why) => {
                    tracing::error!(inbox = received.id, tries = received.tries, why = %why, "a turn failed");
                    metrics::turned(metrics::Turn::Failed);
                    received.tries += 1;
                    self.count_try(received.id).await;
                }
            }
        };
        self.lines.notify_one();
        if let (Some(telegram), Some(tap)) = (&self.telegram, tap) {
            let telegram = telegram.clone();
            let words = notice.clone();
            let channel = received.arrival.channel;
            tokio::spawn(async move {
                telegram.answer_tap(&tap, words.as_deref()).await;
                metrics::tap_answered(channel.as_str());
            });
        }
        if let Some(done) = done {
            // Whoever asked may have gone.
            let _ = done.send(notice);
        }
    }

    /// Counts another try, as soon as the database takes it.
    async fn count_try(&self, id: i64) {
        let count = || self.store.write(move |tx| Box::pin(async move { tx.try_again(id).await }));
        while let Err(why) = count().await {
            tracing::error!(inbox = id, %why, "a try waits for the database");
            tokio::time::sleep(Duration::from_secs(1)).await;
        }
    }

    async fn attempt(
        &self,
        received: &Received,
        incoming: Option<&Incoming>,
    ) -> anyhow::Result<Notice> {
        let (id, now) = (received.id, self.clock.now());
        let Some(incoming) = incoming.cloned() else {
            let ignore = self
                .store
                .write(move |tx| Box::pin(async move { tx.received(id, "ignored").await }));
            return ignore.await.map(|()| {
                metrics::turned(metrics::Turn::Ignored);
                None
            });
        };
        let too_fast = received.tries == 1 && self.guard.is_too_fast(&incoming.from, now);
        let is_poison = received.tries > crate::store::MOST_TRIES;
        let cause = format!("{}:{}", received.arrival.channel, received.arrival.external);
        let (door, newcomer) = (self.door.clone(), self.newcomer.clone());
        let first_warning = too_fast && self.guard.warns(&incoming.from);
        let external = received.arrival.external.clone();
        let done = self.store.write(move |tx| {
            Box::pin(async move {
                let turn = Turn {
                    door: &door,
                    newcomer: &newcomer,
                    cause: &cause,
                    external: &external,
                    now,
                };
                let (done, state) = if too_fast {
                    (turn.refuse(tx, &incoming, Word::TooFast, first_warning).await?, "ignored")
                } else if is_poison {
                    (turn.refuse(tx, &incoming, Word::Trouble, true).await?, "dead")
                } else {
                    (turn.take(tx, &incoming).await?, "done")
                };
                tx.received(id, state).await?;
                Ok(done)
            })
        });
        let done = done.await?;
        metrics::turned(match (too_fast, is_poison) {
            (true, _) => metrics::Turn::Ignored,
            (false, true) => metrics::Turn::Dead,
            (false, false) => metrics::Turn::Done,
        });
        if let Some(learner) = done.learner {
            // Nobody may be looking.
            let _ = self.pages.send(learner);
        }
        Ok(done
            .said
            .map(|(word, language)| self.door.library.word(&language, Reading::Standard, word)))
    }
}

/// An address on the web chat.
pub fn web_address(key: &Code) -> Address {
    Address { channel: ChannelName::Web, address: key.hash() }
}
