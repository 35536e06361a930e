//! The network: a Telegram that holds every send in the air until the world decides what becomes of it.
#![allow(dead_code, reason = "what is not compared is there to be printed")]

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use futures_util::{FutureExt, future::BoxFuture};
use solis::channel::{Channel, Parcel, Receipt, Refusal, speech::Button};
use tokio::sync::oneshot;

/// What is between Solis and its learners.
#[derive(Clone, Default)]
pub(super) struct Network(Arc<Mutex<Air>>);

#[derive(Default)]
pub(super) struct Air {
    pub(super) flights: BTreeMap<u64, Flight>,
    taken_off: u64,
    /// Solis has crashed: whatever it still says is said by nobody.
    pub(super) is_dead: bool,
    pub(super) is_down: bool,
    /// Chats Solis knows to have blocked it.
    pub(super) known_blocked: BTreeSet<String>,
    pub(super) faults: Vec<String>,
    pub(super) sends: u64,
}

/// A send in the air.
pub(super) struct Flight {
    pub(super) parcel: Parcel,
    pub(super) answer: oneshot::Sender<Result<Receipt, Refusal>>,
}

/// A line on a learner's phone.
#[derive(Clone, Debug)]
pub(super) struct Shown {
    pub(super) line: i64,
    pub(super) at: i64,
    pub(super) words: String,
    pub(super) buttons: Vec<Button>,
    pub(super) keyboard: Arc<[String; 3]>,
}

impl Network {
    pub(super) fn air(&self) -> MutexGuard<'_, Air> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The sends in the air, oldest line first.
    pub(super) fn flying(&self) -> Vec<(u64, i64, String)> {
        let air = self.air();
        let mut all: Vec<_> = air
            .flights
            .iter()
            .map(|(at, it)| (*at, it.parcel.id, it.parcel.to.address.clone()))
            .collect();
        all.sort_by_key(|it| it.1);
        all
    }

    /// Everything in the air is lost with its sender.
    pub(super) fn crash(&self) -> Vec<Parcel> {
        let mut air = self.air();
        air.is_dead = false;
        std::mem::take(&mut air.flights).into_values().map(|it| it.parcel).collect()
    }
}

impl Channel for Network {
    fn send<'a>(&'a self, parcel: &'a Parcel) -> BoxFuture<'a, Result<Receipt, Refusal>> {
        let (answer, answered) = oneshot::channel();
        let mut air = self.air();
        if !air.is_dead {
            air.taken_off += 1;
            air.sends += 1;
            if air.known_blocked.contains(&parcel.to.address) {
                let fault = format!(
                    "line {} goes to {}, who has blocked Solis",
                    parcel.id, parcel.to.address
                );
                air.faults.push(fault);
            }
            let number = air.taken_off;
            air.flights.insert(number, Flight { parcel: parcel.clone(), answer });
        }
        async move {
            match answered.await {
                Ok(said) => said,
                // The process is gone; it never hears of this.
                Err(_) => std::future::pending().await,
            }
        }
        .boxed()
    }

    fn is_up(&self) -> BoxFuture<'_, bool> {
        let is_up = !self.air().is_down;
        std::future::ready(is_up).boxed()
    }

    fn account(&self) -> Option<&str> {
        Some("made-up")
    }
}
