//! A route's round: settle what has landed, and lease what may go out next, in one commit.

use std::{collections::HashSet, sync::Arc, time::Duration};

use jiff::Timestamp;
use tokio::sync::mpsc;

use super::{
    Dispatcher, flight,
    pacer::Wait,
    route::{Landing, Place, Route},
};
use crate::{
    duty::Began,
    metrics,
    store::{Held, Leased, Outcome, Tx},
};

/// With nothing to do, how long until the outbox is looked at again: something may have become due, or somebody else
/// may have written to it.
const IDLE: Duration = Duration::from_secs(1);
/// The lanes of answers, and of what nobody asked for: each is looked at, so that neither hides the other.
const ANSWERS: (i64, i64) = (1, 1);
const UNASKED: (i64, i64) = (2, 3);
/// How often leases are looked for that have run out.
const SWEEP: Duration = Duration::from_secs(10);
/// How long the sender before this one may still be sending: the longest send.
const LAST_SENDS: Duration = Duration::from_secs(20);

/// Sends what waits on a route, for as long as it is this replica's duty and until the route is stopped; then settles
/// what is in the air.
pub(super) async fn send(route: Arc<Route>, landings: mpsc::UnboundedReceiver<Landing>) {
    let mut sender = Sender { route, landings, landed: Vec::new(), swept: None };
    while !sender.is_over() {
        let wait = match sender.round().await {
            Ok(wait) => wait,
            Err(why) => {
                tracing::error!(channel = %sender.route.name, %why, "the outbox waits for the database");
                IDLE
            }
        };
        sender.wait(wait).await;
    }
    sender.route.duty.end().await;
}

struct Sender {
    route: Arc<Route>,
    landings: mpsc::UnboundedReceiver<Landing>,
    /// What has landed and is not settled.
    landed: Vec<Arc<Landing>>,
    swept: Option<tokio::time::Instant>,
}

/// What a round brought.
struct Round {
    off: Vec<(Leased, Place)>,
    wait: Duration,
}

impl Sender {
    fn is_over(&self) -> bool {
        self.landed.is_empty() && self.route.is_over()
    }

    /// Waits for something to do. What is unasked and has landed waits a moment for company, where lines cannot go out
    /// faster anyway.
    async fn wait(&mut self, wait: Duration) {
        let mut end = tokio::time::Instant::now() + wait;
        let breath = self.route.breath();
        loop {
            tokio::select! {
                () = self.route.woken.notified() => break,
                Some(landing) = self.landings.recv() => {
                    let may_wait = landing.leased.lane > 1 && !breath.is_zero();
                    self.landed.push(Arc::new(landing));
                    if !may_wait {
                        break;
                    }
                    end = end.min(tokio::time::Instant::now() + breath);
                }
                () = tokio::time::sleep_until(end) => break,
            }
        }
        while let Ok(landing) = self.landings.try_recv() {
            self.landed.push(Arc::new(landing));
        }
    }

    /// Sends what can be sent now; how long until there may be more.
    async fn round(&mut self) -> anyhow::Result<Duration> {
        let Some(held) = self.begin().await? else { return Ok(IDLE) };
        let is_sweep = self.swept.is_none_or(|at| at.elapsed() > SWEEP);
        let now = self.route.clock.now();
        let (channel, free) = (self.route.name, i64::try_from(self.route.free())?);
        if self.landed.is_empty() && !is_sweep {
            let is_idle = free == 0 || !self.route.store.has_ready(channel, now).await?;
            if is_idle {
                return Ok(IDLE);
            }
        }
        let landed = std::mem::take(&mut self.landed);
        let (route, settled) = (Arc::clone(&self.route), landed.clone());
        let done = self.route.store.write(move |tx| {
            Box::pin(async move {
                tx.fenced(&route.duty.name, held).await?;
                settle(tx, &route, &settled, now).await?;
                if is_sweep {
                    sweep(tx, &route, now).await?;
                }
                lease(tx, &route, free, now).await
            })
        });
        match done.await {
            Ok(Round { off, wait }) => {
                count(&self.route, &landed);
                if is_sweep {
                    self.swept = Some(tokio::time::Instant::now());
                }
                for (leased, place) in off {
                    flight::take_off(leased, place);
                }
                Ok(wait)
            }
            Err(why) => {
                // Settled another time; nobody else knows what came of these.
                self.landed = landed;
                Err(why)
            }
        }
    }

    /// Begins to send, if that is this replica's duty. Whatever is leased then was leased by somebody who is gone:
    /// nobody knows whether it was sent.
    async fn begin(&mut self) -> anyhow::Result<Option<Held>> {
        let Some((held, began)) = self.route.duty.held() else {
            self.route.begin(None);
            return Ok(None);
        };
        if self.route.begun() == Some(held) {
            return Ok(Some(held));
        }
        match began {
            // Its last sends are waited for.
            Began::AfterAnother(at) if at.elapsed() < LAST_SENDS => return Ok(None),
            Began::AfterAnother(_) | Began::First => {}
        }
        let (route, now) = (Arc::clone(&self.route), self.route.clock.now());
        let back = self.route.store.write(move |tx| {
            Box::pin(async move {
                tx.fenced(&route.duty.name, held).await?;
                tx.give_back(route.name, Timestamp::MAX, now, true).await
            })
        });
        let count = back.await?;
        if count > 0 {
            tracing::warn!(
                count,
                "lines were in the air when Solis stopped; they are said once more"
            );
        }
        self.route.begin(Some(held));
        Ok(Some(held))
    }
}

/// Writes down what became of what has landed.
async fn settle(
    tx: &mut Tx,
    route: &Route,
    landed: &[Arc<Landing>],
    now: Timestamp,
) -> anyhow::Result<()> {
    let outcomes = landed.iter().map(|it| (it.leased.clone(), it.outcome.clone()));
    tx.settle(&outcomes.collect::<Vec<_>>(), now).await?;
    let mut named = HashSet::new();
    for landing in landed {
        if let (Some((picture, file)), Some(account)) = (&landing.picture, route.channel.account())
            && named.insert(picture)
        {
            match file {
                Some(file) => tx.keep_picture(account, picture, file).await?,
                None => tx.forget_picture(account, picture).await?,
            }
        }
        if let Some(to) = &landing.moved {
            tx.readdress(&landing.leased.to, to).await?;
        }
        if let Outcome::Dead(why) = &landing.outcome {
            let (line, learner) = (landing.leased.id, landing.leased.learner.0);
            tracing::error!(line, learner.id = learner, %why, "a line was given up");
        }
    }
    Ok(())
}

/// Counts what became of what has landed.
fn count(route: &Route, landed: &[Arc<Landing>]) {
    let channel = route.name.name();
    for landing in landed {
        metrics::line(landing.leased.lane, &channel, became(&landing.outcome));
    }
}

fn became(outcome: &Outcome) -> metrics::Line {
    match outcome {
        Outcome::Sent(_) => metrics::Line::Sent,
        Outcome::Later(_, _) => metrics::Line::Retried,
        Outcome::Uncertain(_, _) => metrics::Line::Uncertain,
        Outcome::Blocked => metrics::Line::Blocked,
        Outcome::Expired => metrics::Line::Expired,
        Outcome::Dead(_) => metrics::Line::Dead,
    }
}

/// Gives back what was leased too long ago: its send failed, or its end could not be written down.
async fn sweep(tx: &mut Tx, route: &Route, now: Timestamp) -> anyhow::Result<()> {
    let count = tx.give_back(route.name, now, now, false).await?;
    if count > 0 {
        tracing::warn!(count, "the end of some lines could not be kept; they are said once more");
    }
    Ok(())
}

/// Leases the lines whose turn it is, as many as find a place.
async fn lease(
    tx: &mut Tx,
    route: &Arc<Route>,
    free: i64,
    now: Timestamp,
) -> anyhow::Result<Round> {
    let mut wait = IDLE;
    let (mut ids, mut places) = (Vec::new(), std::collections::HashMap::new());
    // Some of those at the head may have to wait, and those behind them need not.
    let look = (free * 2).min(free + 100);
    for lanes in [ANSWERS, UNASKED] {
        for ready in tx.ready(route.name, lanes, now, look).await? {
            match Route::place(route, &ready.to.address, ready.lane) {
                Ok(place) => {
                    ids.push(ready.id);
                    places.insert(ready.id, place);
                }
                Err(Wait::Chat(pause)) => wait = wait.min(pause),
                // Those behind it wait as well.
                Err(Wait::All(pause)) => {
                    wait = wait.min(pause);
                    break;
                }
            }
        }
    }
    let leased = tx.lease(&ids, Dispatcher::lease(now)).await?;
    let off = leased.into_iter().filter_map(|it| places.remove(&it.id).map(|place| (it, place)));
    Ok(Round { off: off.collect(), wait: wait.max(Duration::from_millis(1)) })
}
