//! What arrives is kept, and only then confirmed. What arrives together is kept in one commit.

use std::{
    collections::{HashMap, HashSet},
    sync::Arc,
};

use tokio::sync::{mpsc, oneshot};

use super::{Entrance, Inner, Notice, Queued, turn::Verdict, understood};
use crate::{
    channel::{Act, Incoming},
    content::{Reading, Word},
    journey::Happening,
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
        // What has come at the same moment is read first.
        tokio::task::yield_now().await;
        while waiting.len() < TOGETHER
            && let Ok(it) = unkept.try_recv()
        {
            waiting.push(it);
        }
        let batch = std::mem::take(&mut waiting);
        // The next batch gathers while this one is committed.
        inner.keep(batch, &mut unheard).await;
    }
}

impl Inner {
    async fn keep(&self, batch: Vec<Unkept>, unheard: &mut Unheard) {
        let understood = |arrival: Arrival| (understood(&arrival), arrival);
        let batch = batch.into_iter().map(|unkept| {
            (unkept.arrivals.into_iter().map(understood).collect::<Vec<_>>(), unkept.kept)
        });
        let batch = batch.collect::<Vec<_>>();
        self.look_up(batch.iter().flat_map(|it| &it.0).filter_map(|it| it.0.as_ref())).await;
        let mut read = HashMap::new();
        let (mut arrivals, mut tell) = (Vec::new(), Vec::new());
        for (unkept, kept) in batch {
            let names = unkept.into_iter().filter_map(|(incoming, mut arrival)| {
                // What a flood brings must not fill the disk; they have been told.
                let verdict = self.verdict(incoming.as_ref())?;
                arrival.sender = incoming.as_ref().map(|it| it.from.address.clone());
                let name = (arrival.channel, arrival.external.clone());
                read.insert(name.clone(), (incoming, verdict));
                arrivals.push(arrival);
                Some(name)
            });
            let names = names.collect::<Vec<_>>();
            tell.push((names, kept));
        }
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
                let why = Arc::new(why);
                for (names, kept) in tell {
                    // It may be kept all the same; then nobody else would find it before the next start.
                    unheard.extend(names);
                    let _ = kept.send(Err(anyhow::anyhow!(Arc::clone(&why))));
                }
            }
        }
    }

    /// What is decided of it; nothing, if it is not even kept.
    fn verdict(&self, incoming: Option<&Incoming>) -> Option<Verdict> {
        let Some(it) = incoming else { return Some(Verdict::Good) };
        let now = self.clock.now();
        if is_counted(it)
            && !self.reception.knows(&it.from)
            && let Entrance::Full { tell } =
                self.reception.enters(&it.from, self.asks_for_help(it), now)
        {
            metrics::turned_away(&it.from.channel.name());
            if tell {
                self.turn_away(it);
            }
            return None;
        }
        let is_start = matches!(it.act, Act::Started(_));
        // However much somebody has sent: who calls for help is heard.
        if !self.guard.is_too_fast(&it.from, is_start, now) || self.is_call(it) {
            return Some(Verdict::Good);
        }
        self.guard.warns(&it.from).then_some(Verdict::TooFast)
    }

    /// Whether somebody who is not known asks for help with it.
    fn asks_for_help(&self, incoming: &Incoming) -> bool {
        match &incoming.act {
            Act::Happened(happening) => self.door.asks_for_help(happening),
            Act::Started(_) | Act::JoinsGroup(_) | Act::Joined(_) | Act::AtDesk { .. } => false,
            Act::Edited(_) | Act::Blocked | Act::Moved(_) => false,
        }
    }

    /// Whether somebody calls for help with it.
    fn is_call(&self, incoming: &Incoming) -> bool {
        match &incoming.act {
            Act::Happened(happening) => self.door.is_call(happening),
            Act::Edited(said) => self.door.is_call(&Happening::Reworded(said.clone())),
            Act::Started(_) | Act::JoinsGroup(_) | Act::Joined(_) | Act::AtDesk { .. } => false,
            Act::Blocked | Act::Moved(_) => false,
        }
    }

    /// Finds out which of those who have not been met since the start are known.
    async fn look_up<'a>(&self, incoming: impl Iterator<Item = &'a Incoming>) {
        let now = self.clock.now();
        let wonders = |it: &&Incoming| is_counted(it) && self.reception.wonders(&it.from, now);
        let who = incoming.filter(wonders).map(|it| it.from.clone()).collect::<HashSet<_>>();
        let who = who.into_iter().collect::<Vec<_>>();
        if who.is_empty() {
            return;
        }
        match self.store.known(&who).await {
            Ok(known) => self.reception.meets(&known),
            // Nobody is turned away because of the database.
            Err(why) => {
                tracing::error!(%why, "it could not be looked up who is known");
                self.reception.meets(&who);
            }
        }
    }

    /// Says to somebody new that they cannot be taken in now. Nothing is kept of them, so it is said at once or never.
    fn turn_away(&self, incoming: &Incoming) {
        let Some(bot) = self.bots.get(&incoming.from.channel).cloned() else { return };
        let asked = incoming.language.as_deref().unwrap_or_default();
        let language = self.door.library.nearest(asked);
        let library = &self.door.library;
        let words = library.crowded(&language);
        let person = library.word(&language, Reading::Standard, Word::Person);
        let chat = incoming.from.address.clone();
        tokio::spawn(async move { bot.turn_away(&chat, &words, Some(&person)).await });
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

/// Whether somebody who is not known becomes a learner by this. Browsers are counted where they come in.
fn is_counted(incoming: &Incoming) -> bool {
    match incoming.act {
        Act::Started(_) | Act::Happened(_) => incoming.from.channel != ChannelName::Web,
        // An invitation of the staff is good once, and the staff are known.
        Act::Joined(_) | Act::AtDesk { .. } => false,
        // Whoever is not known joins nothing by it.
        Act::JoinsGroup(_) => false,
        Act::Edited(_) | Act::Blocked | Act::Moved(_) => false,
    }
}
