//! Solis besieged: a real process whose disk, clock, content and network turn against it. Nothing that was confirmed
//! is lost, nothing is done twice, and when the trouble is over it goes on by itself.
//!
//! The short form is part of `cargo test`. The long one: `SOLIS_AXE=long cargo test --release --test siege -- --nocapture`.
//! Every test prints its seed; `SOLIS_AXE_SEED` plays it again.

mod fake_telegram;
mod product;
mod shipped;
#[path = "siege/mod.rs"]
mod tests;
