//! Whom Solis asks when a learner wants a person: working hours, duty, and the table in `tests/routing/offers.txt`.

#[path = "routing/mod.rs"]
mod tests;
