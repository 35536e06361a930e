//! Announcements under Telegram's flood limits: the real process beside a Telegram that enforces them. Nobody is
//! skipped, almost nothing is refused, and whoever talks meanwhile is answered.
//!
//! The short form is part of `cargo test`. The long one, with ten times the limits on both sides so that it ends within
//! the hour: `SOLIS_AXE=long cargo test --release --test whole broadcast:: -- --nocapture --test-threads=1`.
//! Every test prints its seed; `SOLIS_AXE_SEED` plays it again.
//!
//! What is proved: one broadcast among talkers (R12), three at once (R13), a storm of 429 (R8), a group.

mod figures;
mod group;
mod mentors;
mod one;
mod people;
mod stage;
mod storm;
mod talkers;
mod three;

use std::time::Duration;

use anyhow::Result;

use crate::axe::form::{figure, sized};

/// How much higher the overall limit is in the long form, for Telegram and for Solis.
fn times() -> usize {
    sized(1, 10)
}

/// What is random, and printed, so that it can be played again.
fn seed(test: &str) -> Result<u64> {
    let asked = environment("SOLIS_AXE_SEED").map(|it| it.parse()).transpose()?;
    let now = solis::clock::Clock::system().now().as_microsecond().unsigned_abs();
    let seed = asked.unwrap_or(now % 1_000_000_000);
    println!("{test}: SOLIS_AXE_SEED={seed}");
    Ok(seed)
}

#[expect(
    clippy::disallowed_methods,
    reason = "how a test is to run is no matter of the program's configuration"
)]
fn environment(variable: &str) -> Option<String> {
    std::env::var(variable).ok().filter(|it| !it.is_empty())
}

/// The value below which so many thousandths of these are.
fn quantile(of: &[Duration], thousandths: usize) -> Duration {
    let mut sorted = of.to_vec();
    sorted.sort_unstable();
    let at = (sorted.len() * thousandths / 1000).min(sorted.len().saturating_sub(1));
    sorted.get(at).copied().unwrap_or_default()
}
