//! The web chat in a real browser: what a learner sees, taps and keeps.

mod browser_stage;
#[path = "browser/mod.rs"]
mod tests;
