//! The axe: a real Solis is killed, stalled and lied to while learners learn. Afterwards three ledgers must agree: what
//! the learners did, what the database says, what the server saw.
//!
//! `cargo test --test axe` is the short form; `SOLIS_AXE=ten` takes about ten minutes, `SOLIS_AXE=long` has the full
//! figures: `SOLIS_AXE=long cargo test --release --test axe -- --nocapture`. `SOLIS_AXE_SEED=n` repeats a run.

mod dice;
mod fake_telegram;
mod product;
mod shipped;
#[path = "axe/mod.rs"]
mod tests;

/// Whoever hears nothing for so long in the short form is silenced.
const SILENCED: std::time::Duration = std::time::Duration::from_mins(1);

/// Where the database is, if it is not a file of Solis's own.
#[expect(clippy::unused_async, reason = "on another engine this waits for a server")]
async fn database() -> anyhow::Result<Option<String>> {
    Ok(None)
}
