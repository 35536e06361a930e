//! Tests of the fake, by part.

mod bot;
mod failing;
mod people;
mod polling;
mod profile;
mod sending;
mod webhooks;
