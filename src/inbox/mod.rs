//! Channel to door. What arrives is kept first, and only then confirmed; then it becomes a turn, in the order in which
//! it came.

mod forgotten;
mod guard;
mod keep;
mod led;
#[cfg(debug_assertions)]
mod poison;
mod reception;
mod restored;
mod spared;
mod telegram;
mod turn;
mod turns;

pub use guard::{FloodGuard, Pace};
#[cfg(debug_assertions)]
pub use poison::Poison;
pub use telegram::{Pauses, listen, poll};

use std::{collections::HashMap, sync::Arc};

use anyhow::Context;
use tokio::sync::{Notify, broadcast, mpsc, oneshot};

use crate::{
    channel::{Incoming, telegram::Telegram},
    clock::Clock,
    conversation::Door,
    dispatcher::Dispatcher,
    journey::Happening,
    people::{Address, ChannelName, LearnerId},
    store::{Arrival, Code, Received, Store},
};
use keep::Unkept;
use reception::{Entrance, Reception};
use turn::Verdict;

/// Where arrivals are kept and become turns.
#[derive(Clone)]
pub struct Inbox(Arc<Inner>);

struct Inner {
    store: Store,
    door: Door,
    clock: Clock,
    guard: FloodGuard,
    reception: Reception,
    dispatcher: Dispatcher,
    alarms: Arc<Notify>,
    bots: HashMap<ChannelName, Telegram>,
    newcomer: Newcomer,
    pages: broadcast::Sender<LearnerId>,
    /// This replica, if there may be others.
    owner: Option<Arc<str>>,
    /// What came up to here was restored from a backup.
    last_restored: i64,
    #[cfg(debug_assertions)]
    poison: Poison,
    unkept: mpsc::UnboundedSender<Unkept>,
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
    /// How fast one person may go; then newcomers are counted as well.
    pub pace: Option<Pace>,
    /// Sends what turns plan.
    pub dispatcher: Dispatcher,
    /// Told when there are alarms that ring now.
    pub alarms: Arc<Notify>,
    /// They answer taps.
    pub bots: HashMap<ChannelName, Telegram>,
    /// What a newcomer begins with.
    pub newcomer: Newcomer,
    /// Told whose page has something new.
    pub pages: broadcast::Sender<LearnerId>,
    /// This replica's name, if there may be others.
    pub owner: Option<Arc<str>>,
    /// Words that make a turn fail.
    #[cfg(debug_assertions)]
    pub poison: Poison,
}

/// Something to be understood and done.
struct Queued {
    received: Received,
    incoming: Option<Incoming>,
    verdict: Verdict,
    done: Option<oneshot::Sender<Notice>>,
}

/// A short word for whoever asked, which is not kept: that a button is closed, that they are too fast.
pub type Notice = Option<String>;

impl Inbox {
    /// Starts working through what arrives, first through what waited when Solis stopped.
    pub async fn start(parts: Parts) -> anyhow::Result<Self> {
        let (queue, queued) = mpsc::unbounded_channel();
        let (unkept, arriving) = mpsc::unbounded_channel();
        let waiting = match &parts.owner {
            None => parts.store.waiting().await.context("reading the inbox")?,
            // Other replicas may be at it.
            Some(_) => Vec::new(),
        };
        let last_restored = parts.store.last_restored().await.context("reading the inbox")?;
        let inner = Arc::new(Inner {
            store: parts.store,
            door: parts.door,
            clock: parts.clock,
            guard: FloodGuard::new(parts.pace),
            reception: Reception::new(parts.pace.is_some()),
            dispatcher: parts.dispatcher,
            alarms: parts.alarms,
            bots: parts.bots,
            newcomer: parts.newcomer,
            pages: parts.pages,
            owner: parts.owner,
            last_restored,
            #[cfg(debug_assertions)]
            poison: parts.poison,
            unkept,
            queue,
        });
        let waiting = restored::first(&inner, waiting).await?;
        tokio::spawn(keep::keep(Arc::clone(&inner), arriving));
        tokio::spawn(turns::work(Arc::clone(&inner), waiting, queued));
        Ok(Self(inner))
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
        let (kept, told) = oneshot::channel();
        self.0.unkept.send(Unkept { arrivals, kept }).context("Solis is ending")?;
        told.await.context("Solis is ending")?
    }

    /// Whether somebody who is not known may come in now, with what they do.
    pub fn welcomes(&self, who: &Address, what: Option<&Happening>) -> bool {
        let asks_for_help = what.is_some_and(|it| self.0.door.asks_for_help(it));
        self.0.reception.enters(who, asks_for_help, self.0.clock.now()) == Entrance::Open
    }
}

impl Inner {
    /// Offers one of the staff the way to their desk, where they have just opened the chat. Best effort: they can write
    /// it too.
    fn offer_desk(&self, chat: Address) {
        let Some(bot) = self.bots.get(&chat.channel).cloned() else { return };
        let library = Arc::clone(&self.door.library);
        tokio::spawn(async move {
            if let Err(why) = bot.describe_desk(&library, &chat.address).await {
                tracing::debug!(?why, "the staff's commands could not be set");
            }
        });
    }
}

fn understood(arrival: &Arrival) -> Option<Incoming> {
    match arrival.channel {
        ChannelName::Telegram | ChannelName::Bot(_) => {
            crate::channel::telegram::read(arrival.channel, &arrival.body)
        }
        ChannelName::Web => crate::channel::web::read(&arrival.body),
    }
}

/// An address on the web chat.
pub fn web_address(key: &Code) -> Address {
    Address { channel: ChannelName::Web, address: key.hash() }
}
