//! A storm of copies: what a webhook has been brought is brought again, at any later moment, beside everything else.

use super::server::Server;
use super::webhook::{Parcel, post_copy};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use tokio::time::sleep;

/// How many copies there are, and how late they come.
#[derive(Debug, Default)]
pub struct Storm(Mutex<Option<Dice>>);

#[derive(Debug)]
struct Dice {
    seed: u64,
    most: u64,
    latest: Duration,
}

impl Storm {
    /// From now on each update is brought up to so many times in all, the last up to so much later.
    pub fn rage(&self, seed: u64, most: u64, latest: Duration) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(Dice { seed, most, latest });
    }

    /// How late each further copy of an update comes.
    fn copies(&self, update: i64) -> Vec<Duration> {
        let storm = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let Some(dice) = storm.as_ref() else { return Vec::new() };
        let mut number = mixed(dice.seed ^ update.unsigned_abs());
        let copies = number % dice.most;
        let late = |_| {
            number = mixed(number);
            dice.latest.mul_f64(f64::from(u32::try_from(number % 1000).unwrap_or(0)) / 1000.0)
        };
        (0..copies).map(late).collect()
    }
}

/// Brings the copies of an update, each in its own time.
pub fn scatter(server: &Arc<Server>, parcel: &Parcel) {
    for late in server.storm.copies(parcel.id) {
        let (server, parcel) = (Arc::clone(server), parcel.clone());
        server.runtime.clone().spawn(async move {
            sleep(late).await;
            post_copy(&server, &parcel).await;
        });
    }
}

/// A number that looks like any other (`SplitMix64`).
fn mixed(seed: u64) -> u64 {
    let mut mixed = seed.wrapping_add(0x9E37_79B9_7F4A_7C15);
    mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    mixed ^ (mixed >> 31)
}
