//! The axe: a real Solis is killed, stalled and lied to while learners learn. Afterwards three ledgers must agree: what
//! the learners did, what the database says, what the server saw.
//!
//! `cargo test --test whole axe::` is the short form; `SOLIS_AXE=ten` takes about ten minutes, `SOLIS_AXE=long` has the full
//! figures: `SOLIS_AXE=long cargo test --release --test whole axe:: -- --nocapture`. `SOLIS_AXE_SEED=n` repeats a run.
//!
//! What is swung at, one file for each row of the plan.

pub(crate) mod announcement;
pub(crate) mod check;
mod downtime;
pub(crate) mod form;
mod hurry;
mod kills;
mod outage;
mod poison;
mod shim;
pub(crate) mod state;
mod storm;
pub(crate) mod story;
mod sweep;
pub(crate) mod talker;
mod taps;
mod waits;

use anyhow::Result;

use crate::{
    fake_telegram::FakeTelegram,
    product::{Solis, TOKEN},
};

/// How many stories there are to tell apart.
const STORIES: u64 = 40;

/// Where a Solis keeps what it keeps.
enum Engine {
    /// In a file of its own.
    File,
    /// On the `PostgreSQL` at this address.
    Server(String),
}

impl Engine {
    /// Whether it is the server that writes, not Solis.
    fn is_server(&self) -> bool {
        matches!(self, Self::Server(_))
    }
}

/// Runs these tests on both engines; without `PostgreSQL` on one.
macro_rules! on_both_engines {
    ($($test:ident),+ $(,)?) => {
        mod on_a_file {
            $(#[tokio::test]
            async fn $test() -> anyhow::Result<()> {
                super::$test(super::Engine::File).await
            })+
        }
        mod on_postgres {
            $(#[tokio::test]
            async fn $test() -> anyhow::Result<()> {
                match crate::postgres::database().await? {
                    Some(it) => super::$test(super::Engine::Server(it.url)).await,
                    None => Ok(()),
                }
            })+
        }
    };
}
use on_both_engines;

/// A Telegram, and a Solis beside it that holds nobody back, not started yet.
async fn both(engine: &Engine) -> Result<(FakeTelegram, Solis)> {
    let telegram = FakeTelegram::start(TOKEN).await;
    let mut solis = Solis::beside(telegram.url())?;
    match engine {
        Engine::File => {}
        Engine::Server(url) => solis.set("DATABASE_URL", url),
    }
    solis.set("SOLIS_FLOOD_GUARD", "off");
    // Limits that nobody reaches: as few lines are in the air as where there are limits.
    solis.set("TELEGRAM_LIMITS", "100000/s 100000/s 6000000/min");
    solis.set("RUST_LOG", "warn");
    Ok((telegram, solis))
}

const SECRET: &str = "a-secret-of-Telegram_and_Solis";

/// The same, and Telegram brings the updates.
async fn both_with_webhook(engine: &Engine) -> Result<(FakeTelegram, Solis)> {
    let (telegram, mut solis) = both(engine).await?;
    let url = solis.fix_port()?;
    solis.set("TELEGRAM_WEBHOOK_URL", &url);
    solis.set("TELEGRAM_WEBHOOK_SECRET", SECRET);
    Ok((telegram, solis))
}
