//! What is kept of people: for how long, what of it is given to whoever asks for their data, and what becomes of it
//! when somebody wants to be forgotten. Two tables, as matches; nothing here looks or removes.

mod periods;
mod tables;

pub use periods::{Kind, Life, Periods};
pub use tables::{Facts, Fate, Given, Table};
