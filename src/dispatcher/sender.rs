//! A route's round: settle what has landed, and lease what may go out next, in one commit.

use std::{collections::HashSet, sync::Arc, time::Duration};

use jiff::{SignedDuration, Timestamp};
use tokio::sync::mpsc;

use super::{
    IDLE, flight,
    landing::{Landing, count},
    later,
    leasing::{Round, lease, lease_behind},
    moments,
    route::Route,
};
use crate::{
    duty::Began,
    store::{Author, Held, Message, Outcome, Tx},
};

/// How often leases are looked for that have run out.
const SWEEP: Duration = Duration::from_secs(10);
/// That something was not passed on is worth saying for a day.
const UNSAID_GOOD_FOR: SignedDuration = SignedDuration::from_hours(24);
/// How long the sender before this one may still be sending: the longest send.
const LAST_SENDS: Duration = Duration::from_secs(20);

/// Sends what waits on a route, for as long as it is this replica's duty and until the route is stopped; then settles
/// what is in the air.
pub(super) async fn send(route: Arc<Route>, landings: mpsc::UnboundedReceiver<Landing>) {
    let mut sender = Sender {
        route,
        landings,
        landed: Vec::new(),
        looks_everywhere: true,
        looked: None,
        sent_under: None,
        swept: None,
        seen: None,
    };
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
    /// Whether lines are looked for that are not behind what has landed: something may have become due, somebody else
    /// may have written, or somebody waits for a place.
    looks_everywhere: bool,
    /// When that was last done.
    looked: Option<tokio::time::Instant>,
    /// The lease under which it has begun to send, even if it is not sure of it just now.
    sent_under: Option<Held>,
    swept: Option<tokio::time::Instant>,
    /// Where the clock was at the last round.
    seen: Option<Timestamp>,
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
                biased;
                () = self.route.woken.notified() => {
                    self.looks_everywhere = true;
                    break;
                }
                Some(landing) = self.landings.recv() => {
                    let may_wait = landing.leased.lane > 1 && !breath.is_zero();
                    self.landed.push(Arc::new(landing));
                    if !may_wait {
                        break;
                    }
                    end = end.min(tokio::time::Instant::now() + breath);
                }
                () = tokio::time::sleep_until(end) => {
                    self.looks_everywhere = true;
                    break;
                }
            }
        }
        // What has come back at the same moment is heard first.
        tokio::task::yield_now().await;
        while let Ok(landing) = self.landings.try_recv() {
            self.landed.push(Arc::new(landing));
        }
    }

    /// Sends what can be sent now; how long until there may be more.
    async fn round(&mut self) -> anyhow::Result<Duration> {
        let Some(held) = self.begin().await? else { return Ok(IDLE) };
        let is_sweep = self.swept.is_none_or(|at| at.elapsed() > SWEEP);
        let now = moments::look(&self.route, &mut self.seen).await?;
        let (channel, free) = (self.route.name, i64::try_from(self.route.free())?);
        if self.landed.is_empty() && !is_sweep {
            let is_idle = free == 0 || !self.route.store.has_ready(channel, now).await?;
            if is_idle {
                return Ok(IDLE);
            }
        }
        let landed = std::mem::take(&mut self.landed);
        let is_time = self.looked.is_none_or(|at| at.elapsed() > IDLE);
        let was_asked = std::mem::replace(&mut self.looks_everywhere, true);
        let looks_everywhere = was_asked || is_time || is_sweep;
        let (route, settled) = (Arc::clone(&self.route), landed.clone());
        let done = self.route.store.write(move |tx| {
            Box::pin(async move {
                tx.fenced(&route.duty.name, held).await?;
                settle(tx, &route, &settled, now).await?;
                if is_sweep {
                    sweep(tx, &route, now).await?;
                }
                if looks_everywhere {
                    return lease(tx, &route, free, now).await;
                }
                lease_behind(tx, &route, &settled, now).await
            })
        });
        match done.await {
            Ok(Round { off, wait, has_more }) => {
                self.looks_everywhere = has_more;
                if looks_everywhere {
                    self.looked = Some(tokio::time::Instant::now());
                }
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
            if self.route.is_stopped() {
                // Whoever sends next finds out what became of these.
                self.landed.clear();
            }
            return Ok(None);
        };
        if self.sent_under == Some(held) {
            // If it has stood still meanwhile, nobody else has had the lease, and what is in the air is its own.
            self.route.begin(Some(held));
            return Ok(Some(held));
        }
        // What took off under an earlier lease has been given back by whoever sent since, or is now.
        self.landed.retain(|it| it.place.held == held);
        match began {
            // Its last sends are waited for.
            Began::AfterAnother(at) if at.elapsed() < LAST_SENDS => return Ok(None),
            Began::AfterAnother(_) | Began::First => {}
        }
        let now = moments::look(&self.route, &mut self.seen).await?;
        let route = Arc::clone(&self.route);
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
        self.route.inform().await?;
        self.sent_under = Some(held);
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
    let outcomes = landed.iter().map(|it| (&it.leased, &it.outcome));
    tx.settle(&outcomes.collect::<Vec<_>>(), now).await?;
    for landing in landed {
        let Some((copied, thread)) = &landing.talk else { continue };
        let identity = landing.leased.identity;
        if let Outcome::Sent(external) = &landing.outcome
            && !external.is_empty()
        {
            tx.copied((identity, external), *copied).await?;
        }
        if let Some(thread) = thread {
            tx.keep_thread(copied.talk, (landing.leased.learner, identity), *thread).await?;
        }
    }
    for landing in landed {
        let Some(id) = landing.unsaid else { continue };
        // Whoever said it may have been forgotten.
        let Some((person, author)) = tx.author_of(id).await? else { continue };
        // A mentor who is away loses the talk, and whoever takes it hears everything.
        if landing.outcome != Outcome::Blocked || author == Author::Mentor {
            let until = now + UNSAID_GOOD_FOR;
            tx.plan_message(person, Message::Unsaid { unsaid: id }, (now, until)).await?;
        }
    }
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
        if let Some(wait) = landing.told {
            tx.hold(landing.leased.identity, later(now, wait)).await?;
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

/// Gives back what was leased too long ago: its send failed, or its end could not be written down.
async fn sweep(tx: &mut Tx, route: &Route, now: Timestamp) -> anyhow::Result<()> {
    let count = tx.give_back(route.name, now, now, false).await?;
    if count > 0 {
        tracing::warn!(count, "the end of some lines could not be kept; they are said once more");
    }
    Ok(())
}
