//! Solis.

pub mod schedule;
pub mod content;
pub mod people;
pub mod engine;
pub mod journey;
pub mod store;
pub mod conversation;
pub mod channel;
pub mod clock;
pub mod inbox;
pub mod dispatcher;
pub mod scheduler;
pub mod web;
pub mod config;
pub mod program;
