//! Fuzzing (F1–F6): what comes from outside is read without a panic and without standing still, whatever it is. Each of
//! these makes inputs of good ones that it spoils; the short form is part of `cargo test`, the long one is
//!
//! ```text
//! SOLIS_FUZZ=1000000 cargo test --release --test fuzz -- --nocapture
//! ```
//!
//! Every test prints its seed, how many inputs a second it did, and the slowest; `SOLIS_FUZZ_SEED` plays it again. What a
//! run has found stays in `tests/fuzz/` as an input that is always tried.

#[allow(dead_code, reason = "the checker's own tests use the rest")]
mod bakery;
mod fake_telegram;
mod ports;
mod product;
mod shipped;
#[path = "fuzz/mod.rs"]
mod tests;
