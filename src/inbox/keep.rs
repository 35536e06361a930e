//! What arrives is kept, and only then confirmed. What arrives together is kept in one commit.

use std::{
    collections::{HashMap, HashSet},
    sync::Arc,
};

use tokio::sync::{mpsc, oneshot};

use super::{Inner, Notice, Queued, turn::Verdict, understood};
use crate::{
    channel::Incoming,
    metrics,
    people::ChannelName,
    store::{Arrival, Received},
};

/// Arrivals that wait to be kept, and who waits for that.
pub(super) struct Unkept {
    pub(super) arrivals: Vec<Arrival>,
    pub(super) kept: oneshot::Sender<anyhow::Result<Vec<oneshot::Receiver<Notice>>>>,
}

/// What was given to a database that did not answer: it may be kept, and has no turn yet.
type Unheard = HashSet<(ChannelName, String)>;

/// So many deliveries share a commit at most.
const TOGETHER: usize = 256;

/// Keeps what arrives, for as long as the program runs.
pub(super) async fn keep(inner: Arc<Inner>, mut unkept: mpsc::UnboundedReceiver<Unkept>) {
    let mut waiting = Vec::new();
    let mut unheard = Unheard::new();
    while unkept.recv_many(&mut waiting, TOGETHER).await > 0 {
        let batch = std::mem::take(&mut waiting);
        // The next batch gathers while this one is committed.
        inner.keep(batch, &mut unheard).await;
    }
}

impl Inner {
    async fn keep(&self, batch: Vec<Unkept>, unheard: &mut Unheard) {
        let mut read = HashMap::new();
        let (mut arrivals, mut tell) = (Vec::new(), Vec::new());
        for unkept in batch {
            let names = unkept.arrivals.into_iter().filter_map(|mut arrival| {
                let incoming = understood(&arrival);
                let verdict = self.verdict(incoming.as_ref());
                if verdict == (Verdict::TooFast { is_told: false }) {
                    // They have been told. What a flood brings must not fill the disk.
                    return None;
                }
                arrival.sender = incoming.as_ref().map(|it| it.from.address.clone());
                let name = (arrival.channel, arrival.external.clone());
                read.insert(name.clone(), (incoming, verdict));
                arrivals.push(arrival);
                Some(name)
            });
            let names = names.collect::<Vec<_>>();
            tell.push((names, unkept.kept));
        }
        let named = |it: &Arrival| (it.channel, it.external.clone());
        let doubtful = arrivals.iter().map(named).collect::<Vec<_>>();
        match self.write(arrivals, unheard.iter().cloned().collect()).await {
            Ok(fresh) => {
                for received in &fresh {
                    metrics::received(&received.arrival.channel.name());
                }
                unheard.clear();
                let mut notices = self.queue(fresh, &mut read);
                for (names, kept) in tell {
                    let told = names.iter().filter_map(|name| notices.remove(name)).collect();
                    // Whoever delivered it may have gone.
                    let _ = kept.send(Ok(told));
                }
            }
            Err(why) => {
                // It may be kept all the same; then nobody else would find it before the next start.
                unheard.extend(doubtful);
                let why = Arc::new(why);
                for (_, kept) in tell {
                    let _ = kept.send(Err(anyhow::anyhow!(Arc::clone(&why))));
                }
            }
        }
    }

    /// Whether they may go on, or go too fast.
    fn verdict(&self, incoming: Option<&Incoming>) -> Verdict {
        match incoming {
            Some(it) if self.guard.is_too_fast(&it.from, self.clock.now()) => {
                Verdict::TooFast { is_told: self.guard.warns(&it.from) }
            }
            Some(_) | None => Verdict::Good,
        }
    }

    async fn write(
        &self,
        arrivals: Vec<Arrival>,
        unheard: Vec<(ChannelName, String)>,
    ) -> anyhow::Result<Vec<Received>> {
        let (now, owner) = (self.clock.now(), self.owner.clone());
        let kept = self.store.write(move |tx| {
            Box::pin(async move {
                let mut found = tx.kept_unheard(&unheard).await?;
                found.extend(tx.receive(arrivals, owner.as_deref(), now).await?);
                Ok(found)
            })
        });
        kept.await
    }

    /// Gives what is new to those who take turns; ways to hear what became of it.
    fn queue(
        &self,
        fresh: Vec<Received>,
        read: &mut HashMap<(ChannelName, String), (Option<Incoming>, Verdict)>,
    ) -> HashMap<(ChannelName, String), oneshot::Receiver<Notice>> {
        let queue = |received: Received| {
            let name = (received.arrival.channel, received.arrival.external.clone());
            let known = read.remove(&name);
            let (incoming, verdict) =
                known.unwrap_or_else(|| (understood(&received.arrival), Verdict::Good));
            let (done, told) = oneshot::channel();
            // The queue ends only with the program, and what is kept is found again at the next start.
            let _ = self.queue.send(Queued { received, incoming, verdict, done: Some(done) });
            (name, told)
        };
        fresh.into_iter().map(queue).collect()
    }
}
