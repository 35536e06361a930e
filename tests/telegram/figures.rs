//! What the figures say of Telegram: sends that are refused, a webhook that is behind, a token that is not known.

use anyhow::{Context, Result};

use super::{both, walker::Walker};
use crate::fake_telegram::{FakeTelegram, Fault};
use crate::product::{PATIENCE, Solis, until};

/// Waits until a figure has this value.
async fn becomes(solis: &Solis, figure: &str, wanted: &str) -> Result<()> {
    let line = format!("{figure} {wanted}");
    let said =
        until(&line, || async { Ok(solis.get("/metrics").await?.1.lines().any(|it| it == line)) });
    said.await.with_context(|| figure.to_owned())
}

#[tokio::test]
async fn what_telegram_refuses_is_counted() -> Result<()> {
    let (telegram, solis) = both().await?;
    becomes(&solis, "solis_too_many_total{channel=\"telegram\"}", "0").await?;
    telegram.fail_next("sendMessage", Fault::TooMany { retry_after: 1 });
    let anna = Walker::in_lesson(&telegram, 1001).await;
    anna.is_served(&solis).await?;
    becomes(&solis, "solis_too_many_total{channel=\"telegram\"}", "1").await?;
    let retried = "solis_lines_total{lane=\"1\",channel=\"telegram\",outcome=\"retried\"}";
    becomes(&solis, retried, "1").await?;
    becomes(&solis, "solis_taps_answered_total{channel=\"telegram\"}", "3").await?;
    becomes(&solis, "solis_lines_waiting{lane=\"1\"}", "0").await?;
    becomes(&solis, "solis_token_refused{channel=\"telegram\"}", "0").await
}

#[tokio::test]
async fn an_outage_shows_as_an_open_circuit_and_passes() -> Result<()> {
    let (telegram, solis) = both().await?;
    let anna = Walker::in_lesson(&telegram, 1001).await;
    anna.is_served(&solis).await?;
    // One after the other: a share of the calls spares every third of a chat.
    for _ in 0..20 {
        telegram.fail_next("send*", Fault::ServerError);
    }
    telegram.fail_rate("getMe", 100, 7, Fault::ServerError);
    anna.person.says("/menu");
    becomes(&solis, "solis_circuit_open{channel=\"telegram\"}", "1").await?;
    telegram.no_faults();
    becomes(&solis, "solis_circuit_open{channel=\"telegram\"}", "0").await
}

#[tokio::test]
async fn a_token_that_is_not_known_shows() -> Result<()> {
    let telegram = FakeTelegram::start("4200000002:AAhAnotherTokenThatIsTheRightOne000").await;
    let solis = Solis::start(telegram.url()).await?;
    becomes(&solis, "solis_token_refused{channel=\"telegram\"}", "1").await
}

#[tokio::test]
async fn a_webhook_is_asked_how_it_is() -> Result<()> {
    let telegram = FakeTelegram::start(crate::product::TOKEN).await;
    let mut solis = Solis::beside(telegram.url())?;
    let url = solis.fix_port()?;
    solis.set("TELEGRAM_WEBHOOK_URL", &url);
    solis.set("TELEGRAM_WEBHOOK_SECRET", "a-secret-of-Telegram_and_Solis");
    solis.begin().await?;
    telegram.wait_until("asked", PATIENCE, |it| !it.calls("getWebhookInfo").is_empty()).await;
    becomes(&solis, "solis_webhook_pending{channel=\"telegram\"}", "0").await?;
    becomes(&solis, "solis_webhook_failed_timestamp_seconds{channel=\"telegram\"}", "0").await
}
