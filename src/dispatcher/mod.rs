//! Outbox to channel: lease a line, say it, settle it. No transaction is open while a channel is awaited, and a
//! learner's second line waits until the first is settled.
//!
//! A channel is a [`Route`] with so many places in the air. The turn that plans a line takes a place for it, if there
//! is one, and the line flies after that turn's commit; what found no place, and what comes later, is leased by the
//! route's own round, in the commit that settles what has landed.

mod feeder;
mod flight;
mod limits;
mod pacer;
mod prepared;
mod retry;
mod route;
mod sender;

pub use feeder::feed;
pub use limits::Limits;
pub use route::Place;

use std::{collections::HashMap, sync::Arc, time::Duration};

use jiff::{SignedDuration, Timestamp};
use tokio::task::JoinHandle;

use crate::{
    channel::Channel,
    clock::Clock,
    content::Library,
    duty::Duty,
    people::{Address, ChannelName},
    store::{Leased, Store},
};
use route::Route;

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

/// The way out for every line.
#[derive(Clone)]
pub struct Dispatcher {
    routes: Arc<HashMap<ChannelName, Arc<Route>>>,
}

/// Longer than the longest send: what is leased for longer belongs to nobody.
const LEASE: SignedDuration = SignedDuration::from_secs(60);

impl Dispatcher {
    /// Starts to send what the outbox holds, on every channel. The tasks end after [`Dispatcher::stop`], when nothing
    /// is in the air.
    pub fn start(parts: Parts) -> (Self, Vec<JoinHandle<()>>) {
        let Parts { store, library, clock, channels } = parts;
        let route = |outlet: Outlet| {
            let name = outlet.name;
            let (route, landings) = Route::new(outlet, store.clone(), Arc::clone(&library), clock);
            let route = Arc::new(route);
            ((name, Arc::clone(&route)), tokio::spawn(sender::send(route, landings)))
        };
        let (routes, senders): (HashMap<_, _>, Vec<_>) = channels.into_iter().map(route).unzip();
        (Self { routes: Arc::new(routes) }, senders)
    }

    /// A place in the air for a line of this lane to this address, if there is one now.
    pub fn place(&self, to: &Address, lane: i64) -> Option<Place> {
        Route::place(self.routes.get(&to.channel)?, &to.address, lane).ok()
    }

    /// Until when a line that takes its place now is leased.
    pub fn lease(now: Timestamp) -> Timestamp {
        now + LEASE
    }

    /// Sends lines that a turn has leased, after its commit.
    pub fn fly(&self, off: Vec<(Leased, Place)>) {
        for (leased, place) in off {
            flight::take_off(leased, place);
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
