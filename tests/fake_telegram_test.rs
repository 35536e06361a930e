//! The fake Telegram behaves as the real one, seen from a bot.
#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

mod fake_telegram;
#[path = "fake_telegram/tests/mod.rs"]
mod tests;
