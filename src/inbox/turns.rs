//! What is kept becomes turns, in the order in which it came; those that wait together are taken in one piece of work.
//! If one of them fails, each is taken alone, and the one that fails three times is left alone.

use std::{collections::HashMap, sync::Arc, time::Duration};

use tokio::sync::mpsc;

use super::{
    Inner, Notice, Queued,
    turn::{Done, Turn, Verdict},
    understood,
};
use crate::{
    channel::Incoming,
    content::Reading,
    dispatcher::Off,
    metrics,
    store::{MOST_TRIES, Received, Tx, WriteError},
};

/// So many turns are one piece of work at most.
const TOGETHER: usize = 256;
/// How often it is looked for what a replica that is gone has left.
const LOOK: Duration = Duration::from_secs(2);

/// What has been tried twice, and the process ended each time, has its last try when the process has run for so long:
/// whoever kills it at its start again and again has not made that message a poison.
const CALM: Duration = Duration::from_secs(2);

/// One thing to be done, and what was decided of it before.
#[derive(Clone)]
pub(super) struct Task {
    received: Received,
    incoming: Option<Incoming>,
    verdict: Verdict,
}

/// What a piece of work leaves to be done after its commit.
struct Work {
    done: Vec<(i64, Done, metrics::Turn)>,
    off: Off,
}

/// Turns what arrives into turns.
///
/// What waited when Solis stopped comes first, one at a time and with its try counted before: if one of it ends the
/// process, it is that one which is left alone after three times, and no other. Its last try is in calm, and whatever
/// came after it waits behind it.
pub(super) async fn work(
    inner: Arc<Inner>,
    waiting: Vec<Received>,
    mut queued: mpsc::UnboundedReceiver<Queued>,
) {
    let calm = tokio::time::Instant::now() + inner.calm();
    for received in waiting {
        if received.tries == MOST_TRIES {
            tokio::time::sleep_until(calm).await;
        }
        inner.count_try(received.id).await;
        inner.alone(Inner::old(received)).await;
    }
    let mut look = tokio::time::interval(LOOK);
    let mut batch = Vec::new();
    loop {
        tokio::select! {
            count = queued.recv_many(&mut batch, TOGETHER) => {
                if count == 0 {
                    return;
                }
                inner.turns(batch.drain(..)).await;
            }
            _ = look.tick(), if inner.owner.is_some() => inner.take_over().await,
        }
    }
}

impl Inner {
    /// How long it is until the process has run in calm.
    fn calm(&self) -> Duration {
        #[cfg(debug_assertions)]
        if let Some(calm) = self.poison.calm {
            return calm;
        }
        CALM
    }

    /// Takes the turns of what waits together.
    async fn turns(&self, queued: impl Iterator<Item = Queued>) {
        let mut waiting = HashMap::new();
        let mut tasks = Vec::new();
        for Queued { received, incoming, verdict, done } in queued {
            let tap = incoming.as_ref().and_then(|it| it.tap.clone());
            waiting.insert(received.id, (received.arrival.channel, tap, done));
            tasks.push(Task { received, incoming, verdict });
        }
        let notices = match self.together(&tasks).await {
            Ok(notices) => notices,
            Err(why) => {
                tracing::error!(%why, count = tasks.len(), "turns failed together; each is taken alone");
                let mut notices = HashMap::new();
                for task in tasks {
                    notices.insert(task.received.id, self.alone(task).await);
                }
                notices
            }
        };
        for (id, (channel, tap, done)) in waiting {
            let notice = notices.get(&id).cloned().flatten();
            if let (Some(bot), Some(tap)) = (self.bots.get(&channel).cloned(), tap) {
                let words = notice.clone();
                tokio::spawn(async move {
                    bot.answer_tap(&tap, words.as_deref()).await;
                    metrics::tap_answered(&channel.name());
                });
            }
            if let Some(done) = done {
                // Whoever asked may have gone.
                let _ = done.send(notice);
            }
        }
    }

    /// Takes turns in one piece of work, and waits for a database that is away.
    async fn together(&self, tasks: &[Task]) -> anyhow::Result<HashMap<i64, Notice>> {
        let mut pause = Duration::from_millis(50);
        loop {
            match self.attempt(tasks.to_vec()).await {
                Err(why) if WriteError::is_passing(&why) => {
                    tracing::error!(%why, "turns wait for the database");
                    tokio::time::sleep(pause).await;
                    pause = (pause * 2).min(Duration::from_secs(1));
                }
                done => return done,
            }
        }
    }

    /// Takes one turn, again and again until it is done or given up.
    pub(super) async fn alone(&self, mut task: Task) -> Notice {
        let id = task.received.id;
        loop {
            match self.together(std::slice::from_ref(&task)).await {
                Ok(mut notices) => return notices.remove(&id).flatten(),
                Err(why) => {
                    let tries = task.received.tries;
                    tracing::error!(inbox = id, tries, %why, "a turn failed");
                    metrics::turned(metrics::Turn::Failed);
                    task.received.tries += 1;
                    if task.received.tries > MOST_TRIES {
                        task.verdict = Verdict::Poison;
                    }
                    self.count_try(id).await;
                    if tries > 2 * MOST_TRIES {
                        tracing::error!(
                            inbox = id,
                            "even the apology fails; it waits for the next start"
                        );
                        return None;
                    }
                }
            }
        }
    }

    async fn attempt(&self, tasks: Vec<Task>) -> anyhow::Result<HashMap<i64, Notice>> {
        let (door, newcomer) = (self.door.clone(), self.newcomer.clone());
        let (dispatcher, now) = (self.dispatcher.clone(), self.clock.now());
        let last_restored = self.last_restored;
        #[cfg(debug_assertions)]
        let poison = self.poison.clone();
        let work = self.store.write(move |tx| {
            Box::pin(async move {
                let tasks = claim(tx, tasks).await?;
                bring(tx, &tasks).await?;
                let mut done = Vec::with_capacity(tasks.len());
                for task in &tasks {
                    let turn = Turn {
                        door: &door,
                        newcomer: &newcomer,
                        #[cfg(debug_assertions)]
                        poison: &poison,
                        last_restored,
                        now,
                    };
                    let incoming = task.incoming.as_ref();
                    let (it, became) =
                        turn.take(tx, &task.received, incoming, task.verdict).await?;
                    done.push((task.received.id, it, became));
                }
                let off = dispatcher.take_off(tx, now).await?;
                Ok(Work { done, off })
            })
        });
        let Work { done, off } = work.await?;
        self.dispatcher.fly(off);
        let told = |(id, done, became): (i64, Done, metrics::Turn)| {
            metrics::turned(became);
            if let Some(learner) = done.learner {
                // Nobody may be looking.
                let _ = self.pages.send(learner);
            }
            if let Some(forgotten) = &done.forgotten {
                self.let_go(forgotten, done.said.as_ref());
            }
            if let Some(chat) = done.opened {
                self.offer_desk(chat);
            }
            let say = |(word, language)| self.door.library.word(&language, Reading::Standard, word);
            (id, done.said.map(say))
        };
        Ok(done.into_iter().map(told).collect())
    }

    /// Counts another try, as soon as the database takes it.
    pub(super) async fn count_try(&self, id: i64) {
        let count = || self.store.write(move |tx| Box::pin(async move { tx.try_again(id).await }));
        while let Err(why) = count().await {
            tracing::error!(inbox = id, %why, "a try waits for the database");
            tokio::time::sleep(Duration::from_secs(1)).await;
        }
    }

    /// Does what a replica that is gone has left, one at a time.
    pub(super) async fn take_over(&self) {
        let Some(owner) = self.owner.clone() else { return };
        let most = i64::try_from(TOGETHER).unwrap_or(i64::MAX);
        let taken = self
            .store
            .write(move |tx| Box::pin(async move { tx.take_over(&owner, most).await }))
            .await;
        match taken {
            Ok(received) => {
                if !received.is_empty() {
                    tracing::warn!(count = received.len(), "another replica left these");
                }
                for received in received {
                    self.alone(Self::old(received)).await;
                }
            }
            Err(why) => tracing::error!(%why, "what others left could not be read"),
        }
    }

    pub(super) fn old(received: Received) -> Task {
        let incoming = understood(&received.arrival);
        let is_poison = received.tries > MOST_TRIES;
        let verdict = if is_poison { Verdict::Poison } else { Verdict::Good };
        Task { received, incoming, verdict }
    }
}

/// Makes sure that the tasks are still ours, with what comes before them.
async fn claim(tx: &mut Tx, tasks: Vec<Task>) -> anyhow::Result<Vec<Task>> {
    let received = tasks.iter().map(|it| it.received.clone()).collect();
    let mut tasks = tasks.into_iter().map(|it| (it.received.id, it)).collect::<HashMap<_, _>>();
    let claimed = tx.claim(received).await?;
    let task = |received: Received| {
        tasks.remove(&received.id).unwrap_or_else(|| {
            let incoming = understood(&received.arrival);
            Task { received, incoming, verdict: Verdict::Good }
        })
    };
    Ok(claimed.into_iter().map(task).collect())
}

/// Fetches what the turns will ask for.
async fn bring(tx: &mut Tx, tasks: &[Task]) -> anyhow::Result<()> {
    let from = tasks.iter().filter_map(|it| it.incoming.as_ref()).map(|it| it.from.clone());
    let from = from.collect::<std::collections::HashSet<_>>().into_iter().collect::<Vec<_>>();
    let causes = tasks.iter().map(|it| Turn::cause(&it.received)).collect::<Vec<_>>();
    tx.bring(&from, &[], &causes).await
}
