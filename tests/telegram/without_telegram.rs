//! The bot does not work, and the web chat does.

use anyhow::Result;

use super::walker::Walker;
use crate::fake_telegram::FakeTelegram;
use crate::product::{Solis, TOKEN, until};

#[tokio::test]
async fn a_wrong_token_is_one_clear_sentence_and_the_web_chat_goes_on() -> Result<()> {
    let telegram = FakeTelegram::start("77:another-bots-token-it-is").await;
    let solis = Solis::start(telegram.url()).await?;
    let said = || async { Ok(solis.written().contains("TELOXIDE_TOKEN")) };
    until("it says what is wrong", said).await?;
    goes_on_alone(&solis).await?;
    let lines = solis.written();
    let complaints = lines.lines().filter(|it| it.contains("WARN") || it.contains("ERROR"));
    assert_eq!(complaints.count(), 1, "one sentence:\n{lines}");
    assert!(lines.contains("@BotFather"), "and what to do:\n{lines}");
    assert!(!lines.contains(secret()), "without the token:\n{lines}");
    Ok(())
}

#[tokio::test]
async fn while_telegram_is_away_the_web_chat_goes_on_and_the_bot_comes_back() -> Result<()> {
    let telegram = FakeTelegram::start(TOKEN).await;
    telegram.down();
    let mut solis = Solis::start(telegram.url()).await?;
    let said = || async { Ok(solis.written().contains("cannot be reached")) };
    until("it says what is wrong", said).await?;
    goes_on_alone(&solis).await?;
    assert!(!solis.written().contains(secret()), "without the token");

    telegram.up();
    let ready = || async { Ok(solis.get("/readyz").await?.0 == 200) };
    until("it comes back by itself, though nobody writes", ready).await?;
    let anna = Walker::in_lesson(&telegram, 1001).await;
    anna.is_served(&solis).await?;
    solis.stop().await
}

/// The web chat answers, and who watches over Solis learns that it is not whole.
async fn goes_on_alone(solis: &Solis) -> Result<()> {
    assert_eq!(solis.get("/").await?.0, 200);
    assert_eq!(solis.get("/healthz").await?.0, 200);
    assert_eq!(solis.get("/readyz").await?.0, 503);
    Ok(())
}

/// The part of the token that nobody may know.
fn secret() -> &'static str {
    TOKEN.split(':').nth(1).unwrap_or(TOKEN)
}
