//! Several Solis on one `PostgreSQL`, besieged: replicas are killed, frozen and restarted, the database goes and comes
//! back, and three ledgers must agree afterwards: what the learners did, what the database says, what the server saw.
//!
//! `cargo test --test whole replicas:: -- --nocapture` is the short form, `SOLIS_AXE=ten` and `SOLIS_AXE=long` are longer;
//! `SOLIS_AXE_SEED=n` repeats a run. Without `PostgreSQL` everything here is skipped. Skewed clocks are not tried: leases
//! are counted on the database's clock and on the monotonic one, which all processes of a machine share.
//!
//! What several replicas go through, one file for each row of the plan.

mod bots;
mod database;
mod fleet;
mod gate;
mod ledger;
mod partitions;
mod pooled;
pub(crate) mod relay;
mod rolling;
mod still;

/// How many stories there are to tell apart.
const STORIES: u64 = 40;

use crate::axe::{check, form, state, story, talker};
