//! Announcements that are written in the program: drafts, whom they are frozen for, how far they are.

mod ahead;
mod audience;
mod budget;
mod control;
mod drafts;
mod freeze;
mod people;
mod replies;
mod sums;

pub use ahead::Fell;
pub use control::Went;
pub use drafts::KeptDraft;
pub use people::Person;
pub use replies::Reply;
pub use sums::{NIGHT, Reach, Sums};
