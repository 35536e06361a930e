//! The whole program against a Telegram that behaves as the real one does: it is killed, cut off and flooded, and
//! afterwards every learner is where their taps have brought them.
//!
//! What is proved, one file for each kind of trouble.

mod backup;
mod danger;
mod downtime;
mod figures;
mod first_lesson;
mod flood;
mod lesson_day;
mod outage;
mod people_who_block;
mod put;
mod secrets;
mod sending;
mod taps;
mod unsettled;
mod updates;
pub(crate) mod walker;
mod webhook;
mod without_telegram;

use crate::fake_telegram::FakeTelegram;
use crate::product::{Solis, TOKEN};

/// A Telegram, and a Solis beside it.
async fn both() -> anyhow::Result<(FakeTelegram, Solis)> {
    let telegram = FakeTelegram::start(TOKEN).await;
    let solis = Solis::start(telegram.url()).await?;
    Ok((telegram, solis))
}
