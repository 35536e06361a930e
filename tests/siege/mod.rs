//! Solis besieged: a real process whose disk, clock, content and network turn against it. Nothing that was confirmed
//! is lost, nothing is done twice, and when the trouble is over it goes on by itself.
//!
//! The short form is part of `cargo test`. The long one: `SOLIS_AXE=long cargo test --release --test whole siege:: -- --nocapture`.
//! Every test prints its seed; `SOLIS_AXE_SEED` plays it again.
//!
//! What is proved, one file for each kind of trouble.

mod backup;
mod clock;
mod content;
mod crowd;
mod disk;
mod downtime;
mod flood;
mod journal;
mod loris;
mod power;
mod reader;
mod shim;
mod stage;

use anyhow::Result;

use crate::axe::form::sized;

/// What is random, and printed, so that it can be played again.
fn dice(test: &str) -> Result<Dice> {
    let asked = environment("SOLIS_AXE_SEED").map(|it| it.parse()).transpose()?;
    let seed = asked
        .unwrap_or_else(|| solis::clock::Clock::system().now().as_microsecond().unsigned_abs());
    println!("{test}: SOLIS_AXE_SEED={seed}");
    Ok(Dice(seed))
}

#[expect(
    clippy::disallowed_methods,
    reason = "how a test is to run is no matter of the program's configuration"
)]
fn environment(variable: &str) -> Option<String> {
    std::env::var(variable).ok().filter(|it| !it.is_empty())
}

/// Random numbers that are the same again for the same seed (`SplitMix64`).
struct Dice(u64);

impl Dice {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// A number below this one.
    fn below(&mut self, most: u64) -> u64 {
        self.next() % most.max(1)
    }

    /// One of these.
    fn one_of<T: Copy>(&mut self, of: &[T]) -> Option<T> {
        let at = self.below(u64::try_from(of.len()).unwrap_or(1));
        of.get(usize::try_from(at).unwrap_or(0)).copied()
    }
}

/// The value below which so many thousandths of these are.
fn quantile<T: Copy + Ord + Default>(of: &[T], thousandths: usize) -> T {
    let mut sorted = of.to_vec();
    sorted.sort_unstable();
    let at = (sorted.len() * thousandths / 1000).min(sorted.len().saturating_sub(1));
    sorted.get(at).copied().unwrap_or_default()
}
