//! Solis.

pub mod schedule;
pub mod content;
pub mod people;
pub mod engine;
pub mod journey;
pub mod channel;
