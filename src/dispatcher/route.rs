//! A channel on the way out: how many lines are in the air, how fast it may go, how it is doing.

use std::{
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::{Duration, Instant},
};

use tokio::sync::{Notify, mpsc};

use super::{
    Outlet, Shared,
    landing::Landing,
    pacer::{Leave, Pacer, Wait},
    passing::Sources,
    prepared::Prepared,
    retry::Breaker,
};
use crate::{
    channel::{Channel, Refusal, translate::Translator},
    clock::Clock,
    content::Library,
    duty::Duty,
    metrics,
    people::{Address, ChannelName},
    store::{Held, Store},
};

/// A channel, and how it is doing.
pub(super) struct Route {
    pub(super) name: ChannelName,
    pub(super) channel: Arc<dyn Channel>,
    pub(super) store: Store,
    pub(super) library: Arc<Library>,
    pub(super) clock: Clock,
    pub(super) duty: Duty,
    pub(super) translator: Option<Arc<Translator>>,
    pub(super) prepared: Mutex<Prepared>,
    pub(super) sources: Sources,
    /// Told of lines to look for, and when it is time to stop.
    pub(super) woken: Notify,
    traffic: Mutex<Traffic>,
    landings: mpsc::UnboundedSender<Landing>,
}

struct Traffic {
    in_air: usize,
    is_limited: bool,
    /// How long a send takes, of late.
    takes: Duration,
    pacer: Pacer,
    breaker: Breaker,
    is_stopped: bool,
    /// The lease under which this replica has begun to send.
    begun: Option<Held>,
}

/// A place in the air. It is free again when this is gone, which is after the line is settled.
pub(super) struct Place {
    pub(super) route: Arc<Route>,
    /// The lease under which it was given.
    pub(super) held: Held,
    /// Whom the line is for, and when it leaves.
    to: String,
    leave: Option<Leave>,
    /// Whether the channel failed before, so that it is asked first whether it is there.
    pub(super) is_probe: bool,
    /// Since when it is on its way.
    since: Instant,
}

/// So many lines are in the air at once where a channel limits how fast it takes them: whoever ends the process leaves
/// at most so many of which nobody knows whether they arrived.
const LIMITED: usize = 8;
/// So many where it takes long to answer as well.
const LIMITED_SLOW: usize = 16;
/// So many where nothing is limited.
const UNLIMITED: usize = 128;
/// An answer takes long from here on.
const SLOW: Duration = Duration::from_millis(100);

impl Route {
    pub(super) fn new(
        outlet: Outlet,
        shared: Shared,
        sources: Sources,
    ) -> (Self, mpsc::UnboundedReceiver<Landing>) {
        let (landings, landed) = mpsc::unbounded_channel();
        let traffic = Traffic {
            in_air: 0,
            is_limited: outlet.limits.is_some(),
            takes: Duration::ZERO,
            pacer: Pacer::new(outlet.limits, instant()),
            breaker: Breaker::default(),
            is_stopped: false,
            begun: None,
        };
        let route = Self {
            name: outlet.name,
            channel: outlet.channel,
            store: shared.store,
            library: shared.library,
            clock: shared.clock,
            duty: outlet.duty,
            translator: shared.translator,
            prepared: Mutex::default(),
            sources,
            woken: Notify::new(),
            traffic: Mutex::new(traffic),
            landings,
        };
        (route, landed)
    }

    /// A place in the air for a line of this lane to this address; if there is none, how long it is to be waited for.
    pub(super) fn place(this: &Arc<Self>, to: &str, lane: i64) -> Result<Place, Wait> {
        const FULL: Duration = Duration::from_secs(1);
        let now = instant();
        let mut traffic = this.traffic();
        let Some(held) = this.duty.held().map(|it| it.0).filter(|it| traffic.begun == Some(*it))
        else {
            return Err(Wait::All(FULL));
        };
        if traffic.is_stopped || traffic.in_air >= traffic.most() {
            return Err(Wait::All(FULL));
        }
        if let Some(pause) = traffic.breaker.pause(now) {
            return Err(Wait::All(pause));
        }
        let leave = Some(traffic.pacer.take(to, lane, now)?);
        traffic.in_air += 1;
        let is_probe = traffic.breaker.is_probing();
        drop(traffic);
        Ok(Place { route: Arc::clone(this), held, to: to.to_owned(), leave, is_probe, since: now })
    }

    /// This replica sends from now on, or no longer. Before, nothing takes off: another one's last sends may be in the
    /// air.
    pub(super) fn begin(&self, held: Option<Held>) {
        self.traffic().begun = held;
    }

    /// Whether what took off under this lease may still be sent.
    pub(super) fn may_send(&self, held: Held) -> bool {
        self.duty.held().is_some_and(|(now, _)| now == held)
    }

    /// How many lines may be looked for.
    pub(super) fn free(&self) -> usize {
        let traffic = self.traffic();
        traffic.most().saturating_sub(traffic.in_air)
    }

    /// Learns who was told to wait before this process sent anything.
    pub(super) async fn inform(&self) -> anyhow::Result<()> {
        let now = self.clock.now();
        let held = self.store.held(self.name, now).await?;
        let mut traffic = self.traffic();
        for (chat, until) in held {
            let wait = Duration::try_from(until.duration_since(now)).unwrap_or_default();
            traffic.pacer.waits(&chat, wait, instant());
        }
        drop(traffic);
        Ok(())
    }

    /// How long what has landed may wait for company.
    pub(super) fn breath(&self) -> Duration {
        self.traffic().pacer.breath()
    }

    /// Whether nothing new takes off, and nothing is in the air.
    pub(super) fn is_over(&self) -> bool {
        let traffic = self.traffic();
        traffic.is_stopped && traffic.in_air == 0
    }

    /// Whether nothing new takes off any more.
    pub(super) fn is_stopped(&self) -> bool {
        self.traffic().is_stopped
    }

    pub(super) fn stop(&self) {
        self.traffic().is_stopped = true;
        self.wake();
    }

    pub(super) fn wake(&self) {
        self.woken.notify_one();
    }

    /// A line has come back: what the channel said of it tells how the channel is.
    pub(super) fn landed(&self, mut landing: Landing, refusal: Option<&Refusal>) {
        // What was not even tried says nothing of the channel.
        let is_tried = landing.place.leave.is_some_and(|it| it.left.is_some());
        landing.place.land();
        if is_tried || refusal.is_some() {
            self.hear(&landing.leased.to, landing.place.since, refusal);
        }
        // The receiver ends with the program.
        let _ = self.landings.send(landing);
    }

    fn hear(&self, to: &Address, since: Instant, refusal: Option<&Refusal>) {
        let (now, channel, mut traffic) = (instant(), to.channel.name(), self.traffic());
        // What came of late counts more.
        traffic.takes = (traffic.takes * 7 + now.saturating_duration_since(since)) / 8;
        match refusal {
            Some(Refusal::TooMany(wait)) => {
                metrics::too_many(&channel);
                traffic.pacer.told_to_wait(&to.address, *wait, now);
                traffic.breaker.worked();
            }
            Some(Refusal::NotSent(why) | Refusal::Uncertain(why)) => {
                if traffic.breaker.failed(&to.address, now) {
                    metrics::circuit(&channel, true);
                    tracing::warn!(channel = %to.channel, %why, "the channel is away; waiting for it");
                }
            }
            None
            | Some(
                Refusal::Blocked | Refusal::Moved(_) | Refusal::PictureUnknown | Refusal::Never(_),
            ) => {
                traffic.pacer.worked();
                traffic.breaker.worked();
            }
        }
        metrics::parked(&channel, traffic.pacer.parked(now));
        if !traffic.breaker.is_probing() {
            metrics::circuit(&channel, false);
        }
    }

    fn traffic(&self) -> MutexGuard<'_, Traffic> {
        self.traffic.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Traffic {
    /// How many lines may be in the air.
    fn most(&self) -> usize {
        match (self.is_limited, self.takes > SLOW) {
            (false, _) => UNLIMITED,
            (true, false) => LIMITED,
            (true, true) => LIMITED_SLOW,
        }
    }
}

impl Place {
    /// Waits until it is time to leave.
    pub(super) async fn waits(&self) {
        let Some(leave) = self.leave.filter(|it| it.at > instant()) else { return };
        tokio::time::sleep_until(leave.at.into()).await;
    }

    /// The line leaves.
    pub(super) fn leaves(&mut self) {
        if let Some(leave) = &mut self.leave {
            self.since = instant();
            leave.left = Some(self.since);
        }
    }

    /// The line is answered, or will not leave: its moment is known, or somebody else's.
    fn land(&mut self) {
        if let Some(leave) = self.leave.take() {
            self.route.traffic().pacer.landed(&self.to, leave, instant());
        }
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        self.land();
        self.route.traffic().in_air -= 1;
        if self.route.traffic().is_stopped {
            self.route.wake();
        }
    }
}

/// The monotonic clock.
pub(super) fn instant() -> Instant {
    tokio::time::Instant::now().into_std()
}
