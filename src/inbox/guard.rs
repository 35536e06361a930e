//! How fast one person may go. The rest wait behind nobody.

use std::{
    collections::HashMap,
    sync::{Mutex, PoisonError},
};

use jiff::Timestamp;

use crate::people::Address;

/// So many a minute, after so many at once.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pace {
    /// Updates a minute.
    pub a_minute: u32,
    /// Updates at once.
    pub burst: u32,
}

/// Holds back those who send too much: a bucket each, in memory, since a restart forgives.
pub struct FloodGuard {
    pace: Option<Pace>,
    senders: Mutex<HashMap<Address, Sender>>,
}

struct Sender {
    bucket: Bucket,
    /// Of what they open the chat by.
    starts: Bucket,
    is_warned: bool,
}

/// What is left of a pace.
pub(super) struct Bucket {
    /// In thousandths.
    left: i64,
    at: Timestamp,
}

/// How often somebody may open the chat: nobody has to more than once.
const STARTS: Pace = Pace { a_minute: 1, burst: 4 };
/// Buckets that are full again are forgotten when there are more than this.
const MOST_BUCKETS: usize = 100_000;

impl FloodGuard {
    /// A guard with this pace, or none.
    pub fn new(pace: Option<Pace>) -> Self {
        Self { pace, senders: Mutex::default() }
    }

    /// Counts an update, and says whether it is one too many. Who opens the chat again and again needs no answer each
    /// time, and may be guessing codes.
    pub fn is_too_fast(&self, from: &Address, is_start: bool, now: Timestamp) -> bool {
        let Some(pace) = self.pace else { return false };
        let mut senders = self.senders.lock().unwrap_or_else(PoisonError::into_inner);
        if senders.len() > MOST_BUCKETS {
            senders.retain(|_, it| it.bucket.refilled(pace, now) < pace.full());
        }
        let new = || Sender {
            bucket: Bucket::full(pace, now),
            starts: Bucket::full(STARTS, now),
            is_warned: false,
        };
        let sender = senders.entry(from.clone()).or_insert_with(new);
        if sender.bucket.take(pace, now) && (!is_start || sender.starts.take(STARTS, now)) {
            let is_calm = sender.bucket.left >= pace.full() / 2
                && sender.starts.refilled(STARTS, now) >= STARTS.full() / 2;
            sender.is_warned &= !is_calm;
            return false;
        }
        true
    }

    /// Forgets somebody.
    pub fn forget(&self, who: &Address) {
        self.senders.lock().unwrap_or_else(PoisonError::into_inner).remove(who);
    }

    /// Whether this is the first time in this rush that they are told.
    pub fn warns(&self, from: &Address) -> bool {
        let mut senders = self.senders.lock().unwrap_or_else(PoisonError::into_inner);
        senders.get_mut(from).is_some_and(|it| !std::mem::replace(&mut it.is_warned, true))
    }
}

impl Pace {
    fn full(self) -> i64 {
        i64::from(self.burst) * 1000
    }
}

impl Bucket {
    pub(super) fn full(pace: Pace, now: Timestamp) -> Self {
        Self { left: pace.full(), at: now }
    }

    /// Takes one, if there is one.
    pub(super) fn take(&mut self, pace: Pace, now: Timestamp) -> bool {
        self.left = self.refilled(pace, now).min(pace.full());
        self.at = now;
        let is_enough = self.left >= 1000;
        if is_enough {
            self.left -= 1000;
        }
        is_enough
    }

    fn refilled(&self, pace: Pace, now: Timestamp) -> i64 {
        let millis = now.as_millisecond().saturating_sub(self.at.as_millisecond()).max(0);
        self.left.saturating_add(millis.saturating_mul(i64::from(pace.a_minute)) / 60)
    }
}
