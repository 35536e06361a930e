//! Tests of the fake, by part.

mod bot;
mod changing;
mod downloads;
mod failing;
mod items;
mod kinds;
mod people;
mod polling;
mod profile;
mod sending;
mod teloxide_too;
mod topics;
mod webhooks;
