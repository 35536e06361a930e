//! The whole program against a Telegram that behaves as the real one does: it is killed, cut off and flooded, and
//! afterwards every learner is where their taps have brought them.

mod dice;
mod fake_telegram;
mod product;
#[path = "telegram/mod.rs"]
mod tests;
