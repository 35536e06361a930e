//! S7: the bot gets another token while people talk to it. `.ops/SECRETS.md` says how; this does it.

use std::time::Instant;

use anyhow::{Result, ensure};
use futures_util::future::join_all;

use crate::{
    fake_telegram::FakeTelegram,
    product::{PATIENCE, Solis, TOKEN, until},
    telegram::walker::Walker,
};

const NEW: &str = "4200000001:AAnotherTokenNobodyMayEverReadInALog";
const SECRET: &str = "a-secret-of-Telegram_and_Solis";
const OTHER: &str = "another-secret-of-Telegram_and_Solis";

#[tokio::test]
async fn another_token_loses_no_update_that_solis_asks_for() -> Result<()> {
    drill(false).await
}

#[tokio::test]
async fn another_token_and_secret_lose_no_update_that_is_brought() -> Result<()> {
    drill(true).await
}

async fn drill(is_webhook: bool) -> Result<()> {
    let telegram = FakeTelegram::start(TOKEN).await;
    let mut solis = Solis::beside(telegram.url())?;
    if is_webhook {
        let url = solis.fix_port()?;
        solis.set("TELEGRAM_WEBHOOK_URL", &url);
        solis.set("TELEGRAM_WEBHOOK_SECRET", SECRET);
    }
    solis.begin().await?;
    let mut walkers = join_all((1001..1009).map(|id| Walker::in_lesson(&telegram, id))).await;
    for walker in &mut walkers {
        walker.taps_any(0).await;
    }
    // 1. @BotFather revokes the token and says a new one. Nobody waits for that.
    let begun = Instant::now();
    telegram.rotate_token(NEW);
    for walker in &mut walkers {
        walker.says("What is this?");
        walker.says("And this?");
    }
    if !is_webhook {
        // With a webhook nobody asks for updates; there the gauge `solis_token_refused` rises within a minute.
        until("it is said that the token is not known", || async {
            Ok(solis.written().contains("does not know the token"))
        })
        .await?;
    }
    // 2. The new token, and the webhook's new secret with it, go where the old ones were; 3. Solis is started again.
    solis.set("TELOXIDE_TOKEN", NEW);
    if is_webhook {
        solis.set("TELEGRAM_WEBHOOK_SECRET", OTHER);
    }
    solis.stop().await?;
    for walker in &mut walkers {
        walker.says("Are you there?");
    }
    solis.begin().await?;
    let introduced = if is_webhook { 2 } else { 0 };
    telegram
        .wait_until("it is introduced", PATIENCE, |it| it.calls("setWebhook").len() >= introduced)
        .await;
    for walker in &mut walkers {
        walker.says("Hello?");
    }
    telegram.wait_until("all is taken", PATIENCE, |it| it.pending_updates() == 0).await;
    for walker in &walkers {
        walker.is_served(&solis).await?;
        assert_eq!(walker.turns(&solis).await?, (walker.deeds, walker.deeds), "nothing is lost");
    }
    let lost = "SELECT count(*) FROM outbox WHERE state = 'dead'";
    let states: Vec<(String, i64)> =
        solis.rows("SELECT state, count(*) FROM outbox GROUP BY state", &[]).await?;
    println!("{:?} from the revoked token to the last line; {states:?}", begun.elapsed());
    ensure!(solis.number(lost, &[]).await? == 0, "no line is lost: {states:?}");
    for token in [TOKEN, NEW, SECRET, OTHER] {
        let secret = token.rsplit(':').next().unwrap_or(token);
        ensure!(!solis.written().contains(secret), "a secret is in the log");
    }
    Ok(())
}
