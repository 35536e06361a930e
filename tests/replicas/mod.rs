//! What several replicas go through, one file for each row of the plan.

#[allow(dead_code, reason = "the axe uses more of it")]
#[path = "../axe/announcement.rs"]
mod announcement;
mod bots;
#[allow(dead_code, reason = "the axe uses more of it")]
#[path = "../axe/check.rs"]
mod check;
mod database;
mod fleet;
#[allow(dead_code, reason = "the axe uses more of it")]
#[path = "../axe/form.rs"]
mod form;
mod gate;
mod ledger;
mod partitions;
mod relay;
mod rolling;
#[allow(dead_code, reason = "the axe uses more of it")]
#[path = "../axe/state.rs"]
mod state;
#[path = "../axe/story.rs"]
mod story;
#[allow(dead_code, reason = "the axe uses more of it")]
#[path = "../axe/talker.rs"]
mod talker;

/// How many stories there are to tell apart.
const STORIES: u64 = 40;
