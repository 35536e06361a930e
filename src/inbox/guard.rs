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
    buckets: Mutex<HashMap<Address, Bucket>>,
}

struct Bucket {
    /// Thousandths of an update that are left.
    left: i64,
    at: Timestamp,
    is_warned: bool,
}

/// Buckets that are full again are forgotten when there are more than this.
const MOST_BUCKETS: usize = 100_000;

impl FloodGuard {
    /// A guard with this pace, or none.
    pub fn new(pace: Option<Pace>) -> Self {
        Self { pace, buckets: Mutex::default() }
    }

    /// Counts an update, and says whether it is one too many.
    pub fn is_too_fast(&self, from: &Address, now: Timestamp) -> bool {
        let Some(pace) = self.pace else { return false };
        let full = i64::from(pace.burst) * 1000;
        let mut buckets = self.buckets.lock().unwrap_or_else(PoisonError::into_inner);
        if buckets.len() > MOST_BUCKETS {
            buckets.retain(|_, it| refilled(it, pace, now) < full);
        }
        let new = || Bucket { left: full, at: now, is_warned: false };
        let bucket = buckets.entry(from.clone()).or_insert_with(new);
        bucket.left = refilled(bucket, pace, now).min(full);
        bucket.at = now;
        if bucket.left >= 1000 {
            bucket.left -= 1000;
            bucket.is_warned &= bucket.left < full / 2;
            return false;
        }
        true
    }

    /// Whether this is the first time in this rush that they are told.
    pub fn warns(&self, from: &Address) -> bool {
        let mut buckets = self.buckets.lock().unwrap_or_else(PoisonError::into_inner);
        buckets.get_mut(from).is_some_and(|it| !std::mem::replace(&mut it.is_warned, true))
    }
}

fn refilled(bucket: &Bucket, pace: Pace, now: Timestamp) -> i64 {
    let millis = now.as_millisecond().saturating_sub(bucket.at.as_millisecond()).max(0);
    bucket.left.saturating_add(millis.saturating_mul(i64::from(pace.a_minute)) / 60)
}
