//! Outbox to channel: lease a line, say it, settle it. No transaction is open while a channel is awaited, and a
//! learner's second line waits until the first is settled.

mod flight;
mod limits;
mod retry;

pub use limits::Limits;

use std::{
    collections::{HashMap, HashSet},
    panic::AssertUnwindSafe,
    sync::Arc,
    time::{Duration, Instant},
};

use futures_util::FutureExt;
use jiff::{SignedDuration, Timestamp};
use tokio::{sync::Notify, task::JoinSet};

use crate::{
    channel::{Channel, Refusal},
    clock::Clock,
    content::Library,
    metrics,
    people::ChannelName,
    store::{Ready, Store},
};
use flight::Flight;
use limits::Pacer;
use retry::Breaker;

/// What a dispatcher is made of.
pub struct Parts {
    /// What is kept.
    pub store: Store,
    /// The words of every line.
    pub library: Arc<Library>,
    /// What time it is.
    pub clock: Clock,
    /// The channels there are, with their limits.
    pub channels: Vec<(ChannelName, Arc<dyn Channel>, Option<Limits>)>,
    /// Told when there are new lines.
    pub lines: Arc<Notify>,
    /// Told to stop.
    pub stop: Arc<Notify>,
}

/// How many lines are in the air at once, a channel.
const AT_ONCE: usize = 16;
/// How many lines are looked at for those whose turn it is.
const LOOK_AHEAD: i64 = 256;
/// With nothing to do, how long until the outbox is looked at again, in case somebody else wrote to it.
const IDLE: Duration = Duration::from_secs(30);

/// Sends what the outbox holds until it is told to stop; then finishes what is in the air.
pub async fn dispatch(parts: Parts) {
    let mut dispatcher = Dispatcher::new(parts);
    if let Err(why) = dispatcher.begin().await {
        tracing::error!(%why, "what was in the air when Solis stopped could not be given back");
    }
    loop {
        let wait = match dispatcher.round().await {
            Ok(wait) => wait,
            Err(why) => {
                tracing::error!(%why, "the outbox could not be read");
                Duration::from_secs(1)
            }
        };
        tokio::select! {
            () = dispatcher.parts.stop.notified() => break,
            () = dispatcher.parts.lines.notified() => {}
            Some(done) = dispatcher.flights.join_next() => dispatcher.landed(done),
            () = tokio::time::sleep(wait) => {}
        }
    }
    while let Some(done) = dispatcher.flights.join_next().await {
        dispatcher.landed(done);
    }
}

struct Dispatcher {
    parts: Parts,
    routes: HashMap<ChannelName, Route>,
    flights: JoinSet<Landing>,
    /// Rows in the air, or about to be.
    in_flight: HashSet<i64>,
}

/// A channel, and how it is doing.
struct Route {
    channel: Arc<dyn Channel>,
    pacer: Pacer,
    breaker: Breaker,
    in_flight: usize,
}

/// What came of one send.
struct Landing {
    ready: Ready,
    refusal: Option<Refusal>,
}

impl Dispatcher {
    fn new(mut parts: Parts) -> Self {
        let now = instant();
        let routes = parts.channels.drain(..).map(|(name, channel, limits)| {
            let pacer = Pacer::new(limits, now);
            (name, Route { channel, pacer, breaker: Breaker::default(), in_flight: 0 })
        });
        let routes = routes.collect();
        Self { parts, routes, flights: JoinSet::new(), in_flight: HashSet::new() }
    }

    /// Whatever is leased now was leased by a process that is gone: nobody knows whether it was sent.
    async fn begin(&self) -> anyhow::Result<()> {
        let now = self.parts.clock.now();
        let count = self
            .parts
            .store
            .write(move |tx| Box::pin(async move { tx.give_back(now, true).await }))
            .await?;
        if count > 0 {
            tracing::warn!(
                count,
                "lines were in the air when Solis stopped; they are said once more"
            );
        }
        Ok(())
    }

    /// Sends what can be sent now; how long until there may be more.
    async fn round(&mut self) -> anyhow::Result<Duration> {
        let now = self.parts.clock.now();
        if self.parts.store.has_overdue(now).await? {
            let back = self
                .parts
                .store
                .write(move |tx| Box::pin(async move { tx.give_back(now, false).await }));
            let count = back.await?;
            tracing::warn!(
                count,
                "the end of some lines could not be kept; they are said once more"
            );
        }
        let ready = self.parts.store.ready(now, LOOK_AHEAD).await?;
        let instant = instant();
        let mut wait = IDLE;
        for ready in
            ready.into_iter().filter(|it| !self.in_flight.contains(&it.id)).collect::<Vec<_>>()
        {
            let Some(route) = self.routes.get_mut(&ready.to.channel) else { continue };
            if route.in_flight >= AT_ONCE {
                continue;
            }
            if let Some(pause) = route.breaker.pause(instant) {
                wait = wait.min(pause);
                continue;
            }
            match route.pacer.take(&ready.to.address, instant) {
                Err(pause) => wait = wait.min(pause),
                Ok(()) => self.fly(ready),
            }
        }
        if let Some(next) = self.parts.store.next_ready(now).await? {
            let next = next.duration_since(now).unsigned_abs();
            wait = wait.min(next.max(Duration::from_millis(1)));
        }
        Ok(wait.max(Duration::from_millis(1)))
    }

    fn fly(&mut self, ready: Ready) {
        let Some(route) = self.routes.get_mut(&ready.to.channel) else { return };
        route.in_flight += 1;
        self.in_flight.insert(ready.id);
        let flight = Flight {
            store: self.parts.store.clone(),
            library: Arc::clone(&self.parts.library),
            clock: self.parts.clock,
            channel: Arc::clone(&route.channel),
            is_probe: route.breaker.is_probing(),
        };
        self.flights.spawn(async move {
            // A line that makes the send fail must not take its place in the air with it.
            let gone = AssertUnwindSafe(flight.go(ready.id)).catch_unwind().await;
            let refusal = match gone {
                Ok(Ok(refusal)) => refusal,
                Ok(Err(why)) => {
                    tracing::error!(line = ready.id, %why, "a line could not be settled; its lease runs out");
                    None
                }
                Err(_) => {
                    tracing::error!(line = ready.id, "a send failed; the line's lease runs out");
                    None
                }
            };
            Landing { ready, refusal }
        });
    }

    fn landed(&mut self, done: Result<Landing, tokio::task::JoinError>) {
        let Ok(Landing { ready, refusal }) = done else {
            // Only when the program ends.
            return;
        };
        self.in_flight.remove(&ready.id);
        let Some(route) = self.routes.get_mut(&ready.to.channel) else { return };
        route.in_flight -= 1;
        let (now, channel) = (instant(), ready.to.channel.as_str());
        match refusal {
            Some(Refusal::TooMany(wait)) => {
                metrics::too_many(channel);
                route.pacer.told_to_wait(&ready.to.address, wait, now);
                route.breaker.worked();
            }
            Some(Refusal::NotSent(why) | Refusal::Uncertain(why)) => {
                if route.breaker.failed(&ready.to.address, now) {
                    metrics::circuit(channel, true);
                    tracing::warn!(channel = %ready.to.channel, %why, "the channel is away; waiting for it");
                }
            }
            None
            | Some(
                Refusal::Blocked | Refusal::Moved(_) | Refusal::PictureUnknown | Refusal::Never(_),
            ) => route.breaker.worked(),
        }
        if !route.breaker.is_probing() {
            metrics::circuit(channel, false);
        }
    }
}

/// The monotonic clock, for pauses of this process.
fn instant() -> Instant {
    tokio::time::Instant::now().into_std()
}

/// When a line that could not be sent is tried again.
fn later(now: Timestamp, wait: Duration) -> Timestamp {
    now + SignedDuration::try_from(wait).unwrap_or(SignedDuration::from_hours(1))
}
