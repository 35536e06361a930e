//! What is kept is kept whole, once and in order: on a real database in a temporary folder.

mod shipped;
#[path = "store/mod.rs"]
mod tests;
