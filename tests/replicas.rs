//! Several Solis on one `PostgreSQL`, besieged: replicas are killed, frozen and restarted, the database goes and comes
//! back, and three ledgers must agree afterwards: what the learners did, what the database says, what the server saw.
//!
//! `cargo test --test replicas -- --nocapture` is the short form, `SOLIS_AXE=ten` and `SOLIS_AXE=long` are longer;
//! `SOLIS_AXE_SEED=n` repeats a run. Without `PostgreSQL` everything here is skipped. Skewed clocks are not tried: leases
//! are counted on the database's clock and on the monotonic one, which all processes of a machine share.

mod dice;
mod fake_telegram;
mod postgres;
mod product;
mod shipped;
#[path = "replicas/mod.rs"]
mod tests;

/// Whoever hears nothing for so long in the short form is silenced: a sender that is killed is waited for.
const SILENCED: std::time::Duration = std::time::Duration::from_mins(3);
