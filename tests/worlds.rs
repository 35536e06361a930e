//! Made-up worlds: engine, store, clock and network in one process, driven from a seed. Every failure is the same
//! again for its seed: `SOLIS_WORLD=seed cargo test --test worlds` tells its story.

mod shipped;
#[path = "worlds/mod.rs"]
mod tests;
