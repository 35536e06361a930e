//! Solis.

pub mod schedule;
pub mod content;
pub mod people;
pub mod engine;
