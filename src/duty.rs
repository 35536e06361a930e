//! What only one replica does at a time: hear a bot, ring alarms, feed announcements, send on a channel. A duty is a
//! lease in the database; whoever holds it renews it, and counts its end by the monotonic clock, a little earlier than
//! the database does. Where there is one process only, every duty is its own.

use std::{
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use anyhow::Context;
use tokio::time::Instant;

use crate::{
    metrics,
    store::{Held, Lease, Store, Taken},
};

/// How long a lease is good, on the database's clock.
const LENGTH: Duration = Duration::from_secs(12);
/// How long its holder counts on it: three seconds less.
const COUNTED: Duration = Duration::from_secs(9);
/// How often it is renewed, and how often others ask for it.
const EVERY: Duration = Duration::from_secs(3);

/// How a duty began.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Began {
    /// Nobody had it, or it was given back in order.
    First,
    /// Another's lease ran out then: it may not know yet.
    AfterAnother(Instant),
}

/// A duty, held or not.
#[derive(Clone)]
pub struct Duty {
    /// Its name.
    pub name: Arc<str>,
    store: Store,
    holder: Arc<str>,
    state: Arc<Mutex<State>>,
}

#[derive(Default)]
struct State {
    held: Option<(Held, Began)>,
    /// Until when, if it can run out.
    until: Option<Instant>,
    is_over: bool,
}

impl Duty {
    /// A duty of this replica, from now on if nobody has it.
    pub async fn take(store: &Store, name: String, holder: Arc<str>) -> anyhow::Result<Self> {
        let (name, state) = (name.into(), Arc::default());
        let duty = Self { name, store: store.clone(), holder, state };
        duty.renew().await?;
        if store.is_shared() {
            tokio::spawn(duty.clone().keep());
        }
        Ok(duty)
    }

    /// The lease, while it is held, and how that began.
    pub fn held(&self) -> Option<(Held, Began)> {
        let state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        state.held.filter(|_| state.until.is_none_or(|until| Instant::now() < until))
    }

    /// Waits until it is held.
    pub async fn begun(&self) -> Held {
        loop {
            if let Some((held, _)) = self.held() {
                return held;
            }
            tokio::time::sleep(Duration::from_millis(200)).await;
        }
    }

    /// Gives it back, so that another replica can go on at once.
    pub async fn end(&self) {
        let held = {
            let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
            state.is_over = true;
            state.held.take()
        };
        if let Some((held, _)) = held
            && let Err(why) = self.store.give_up(&self.name, held).await
        {
            tracing::warn!(duty = %self.name, %why, "a duty could not be given back; it runs out");
        }
    }

    async fn keep(self) {
        loop {
            tokio::time::sleep(EVERY).await;
            if self.state.lock().unwrap_or_else(PoisonError::into_inner).is_over {
                return;
            }
            // Asked anew rather than waited for: soon it would be too late.
            let renewed = tokio::time::timeout(EVERY, self.renew()).await;
            if let Err(why) = renewed.context("the database is silent").flatten() {
                tracing::warn!(duty = %self.name, %why, "a duty could not be renewed");
            }
        }
    }

    /// Counts that it has changed hands. A replica's own name is nobody else's, so its lease says nothing.
    fn count(&self, taken: Taken) {
        match taken {
            Taken::Free | Taken::RunOut(_) if !self.name.starts_with("replica:") => {
                metrics::lease_taken(&self.name);
            }
            Taken::Free | Taken::RunOut(_) | Taken::Renewed => {}
        }
    }

    async fn renew(&self) -> anyhow::Result<()> {
        let asked = Instant::now();
        let lease = self.store.lease(&self.name, &self.holder, LENGTH).await?;
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        if state.is_over {
            return Ok(());
        }
        match lease {
            Lease::Anothers => state.held = None,
            Lease::Held(held, taken) => {
                if state.held.is_none_or(|(before, _)| before != held) {
                    let began = match taken {
                        Taken::RunOut(ago) => {
                            let now = Instant::now();
                            Began::AfterAnother(now.checked_sub(ago).unwrap_or(now))
                        }
                        Taken::Renewed | Taken::Free => Began::First,
                    };
                    self.count(taken);
                    tracing::debug!(duty = %self.name, fence = held.fence, "a duty begins here");
                    state.held = Some((held, began));
                }
                state.until = self.store.is_shared().then(|| asked + COUNTED);
            }
        }
        Ok(())
    }
}
