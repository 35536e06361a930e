//! What is swung at, one file for each row of the plan.

mod announcement;
mod check;
mod downtime;
mod form;
mod hurry;
mod kills;
mod outage;
mod poison;
mod shim;
mod state;
mod storm;
mod story;
mod sweep;
mod talker;
mod taps;
mod waits;

use anyhow::Result;

use crate::{
    fake_telegram::FakeTelegram,
    product::{Solis, TOKEN},
};

/// How many stories there are to tell apart.
const STORIES: u64 = 40;

/// A Telegram, and a Solis beside it that holds nobody back, not started yet.
async fn both() -> Result<(FakeTelegram, Solis)> {
    let telegram = FakeTelegram::start(TOKEN).await;
    let mut solis = Solis::beside(telegram.url())?;
    if let Some(url) = crate::database().await? {
        solis.set("DATABASE_URL", &url);
    }
    solis.set("SOLIS_FLOOD_GUARD", "off");
    // Limits that nobody reaches: as few lines are in the air as where there are limits.
    solis.set("TELEGRAM_LIMITS", "100000/s 100000/s 6000000/min");
    solis.set("RUST_LOG", "warn");
    Ok((telegram, solis))
}

const SECRET: &str = "a-secret-of-Telegram_and_Solis";

/// The same, and Telegram brings the updates.
async fn both_with_webhook() -> Result<(FakeTelegram, Solis)> {
    let (telegram, mut solis) = both().await?;
    let url = solis.fix_port()?;
    solis.set("TELEGRAM_WEBHOOK_URL", &url);
    solis.set("TELEGRAM_WEBHOOK_SECRET", SECRET);
    Ok((telegram, solis))
}
