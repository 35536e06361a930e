//! Outbox to channel: lease a line, say it, settle it. No transaction is open while a channel is awaited, and a
//! learner's second line waits until the first is settled.
//!
//! A channel is a [`Route`] with so many places in the air. The turn that plans a line takes a place for it, if there
//! is one, and the line flies after that turn's commit; what found no place, and what comes later, is leased by the
//! route's own round, in the commit that settles what has landed.

mod announced;
mod feeder;
mod flight;
mod landing;
mod leasing;
mod limits;
mod moments;
mod pacer;
mod passing;
mod prepared;
mod retry;
mod route;
mod sender;
mod translated;

pub use feeder::feed;
pub use limits::Limits;

use std::{collections::HashMap, sync::Arc, time::Duration};

use jiff::{SignedDuration, Timestamp};
use tokio::task::JoinHandle;

use crate::{
    channel::{Channel, translate::Translator},
    clock::Clock,
    content::Library,
    duty::Duty,
    people::{Address, ChannelName},
    store::{Leased, Store, Tx},
};
use route::{Place, Route};

/// What a dispatcher is made of.
pub struct Parts {
    /// What is kept.
    pub store: Store,
    /// The words of every line.
    pub library: Arc<Library>,
    /// What time it is.
    pub clock: Clock,
    /// The channels there are.
    pub channels: Vec<Outlet>,
    /// What translates between people who do not share a language, if anything does.
    pub translator: Option<Translator>,
}

/// A channel lines go out on.
pub struct Outlet {
    /// Its name.
    pub name: ChannelName,
    /// How it sends.
    pub channel: Arc<dyn Channel>,
    /// How fast it takes messages, if that is limited.
    pub limits: Option<Limits>,
    /// Whether it is this replica that sends on it.
    pub duty: Duty,
}

/// What all channels share.
#[derive(Clone)]
struct Shared {
    store: Store,
    library: Arc<Library>,
    clock: Clock,
    translator: Option<Arc<Translator>>,
}

/// The way out for every line.
#[derive(Clone)]
pub struct Dispatcher {
    routes: Arc<HashMap<ChannelName, Arc<Route>>>,
    /// Whether other replicas may write to the outbox.
    is_shared: bool,
}

/// What takes off with some turns.
#[derive(Default)]
pub struct Off {
    lines: Vec<(Leased, Place)>,
    /// Whether some found no place.
    is_left: bool,
}

/// With nothing to do, how long until the outbox is looked at again: something may have become due, or somebody else
/// may have written to it.
const IDLE: Duration = Duration::from_secs(1);
/// Longer than the longest send: what is leased for longer belongs to nobody.
const LEASE: SignedDuration = SignedDuration::from_secs(60);

impl Dispatcher {
    /// Starts to send what the outbox holds, on every channel. The tasks end after [`Dispatcher::stop`], when nothing
    /// is in the air.
    pub fn start(parts: Parts) -> (Self, Vec<JoinHandle<()>>) {
        let Parts { store, library, clock, channels, translator } = parts;
        let is_shared = store.is_shared();
        let shared = Shared { store, library, clock, translator: translator.map(Arc::new) };
        let sources = channels.iter().map(|it| (it.name, Arc::clone(&it.channel)));
        let sources = Arc::new(sources.collect::<HashMap<_, _>>());
        let route = |outlet: Outlet| {
            let (name, sources) = (outlet.name, Arc::clone(&sources));
            let (route, landings) = Route::new(outlet, shared.clone(), sources);
            let route = Arc::new(route);
            ((name, Arc::clone(&route)), tokio::spawn(sender::send(route, landings)))
        };
        let (routes, senders): (HashMap<_, _>, Vec<_>) = channels.into_iter().map(route).unzip();
        (Self { routes: Arc::new(routes), is_shared }, senders)
    }

    /// Leases, with the turns that planned them, the lines that find a place in the air; they fly after the commit.
    pub async fn take_off(&self, tx: &mut Tx, now: Timestamp) -> anyhow::Result<Off> {
        // What others have in the air may land unseen between a question and a commit.
        let mut is_left = self.is_shared;
        let place = |to: &Address, lane| {
            let place = Route::place(self.routes.get(&to.channel)?, &to.address, lane).ok();
            is_left |= place.is_none();
            place
        };
        let lines = tx.take_off(now + LEASE, place).await?;
        Ok(Off { lines, is_left })
    }

    /// Sends the lines that turns have leased, after their commit, and has those looked for that found no place. A line
    /// that waits for another one to the same learner is looked for when that one has landed.
    pub fn fly(&self, off: Off) {
        for (leased, place) in off.lines {
            flight::take_off(leased, place);
        }
        if off.is_left {
            self.wake();
        }
    }

    /// There are lines that found no place.
    pub fn wake(&self) {
        self.routes.values().for_each(|route| route.wake());
    }

    /// Nothing new takes off.
    pub fn stop(&self) {
        self.routes.values().for_each(|route| route.stop());
    }
}

/// When a line that could not be sent is tried again.
fn later(now: Timestamp, wait: Duration) -> Timestamp {
    now + SignedDuration::try_from(wait).unwrap_or(SignedDuration::from_hours(1))
}
