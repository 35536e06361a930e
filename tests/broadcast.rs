//! Announcements under Telegram's flood limits: the real process beside a Telegram that enforces them. Nobody is
//! skipped, almost nothing is refused, and whoever talks meanwhile is answered.
//!
//! The short form is part of `cargo test`. The long one, with ten times the limits on both sides so that it ends within
//! the hour: `SOLIS_AXE=long cargo test --release --test broadcast -- --nocapture --test-threads=1`.
//! Every test prints its seed; `SOLIS_AXE_SEED` plays it again.

mod fake_telegram;
mod product;
mod shipped;
#[path = "broadcast/mod.rs"]
mod tests;
