//! What is kept is kept whole, once and in order: on real databases of both kinds, in a temporary folder.

mod ports;
mod postgres;
mod shipped;
#[path = "store/mod.rs"]
mod tests;
