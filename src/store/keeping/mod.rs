//! What is done with what is kept of people, beside keeping it: it is given to them, it is forgotten, its time is over.

mod forget;
mod fold;
mod ledger;
mod lives;
mod own;
mod replay;
mod sweep;
mod talked;

pub use forget::Forgotten;
pub(super) use ledger::Ledger;
pub use ledger::read_ledger;
pub use own::{OwnFile, OwnRows, side};
pub use sweep::Round;
