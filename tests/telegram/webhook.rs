//! Updates that Telegram brings.

use std::time::Duration;

use anyhow::Result;
use serde_json::json;

use super::walker::Walker;
use crate::fake_telegram::FakeTelegram;
use crate::product::{PATIENCE, Solis, TOKEN, until};

const SECRET: &str = "a-secret-of-Telegram_and_Solis";

/// A Telegram, and a Solis it brings its updates to.
async fn both() -> Result<(FakeTelegram, Solis)> {
    let telegram = FakeTelegram::start(TOKEN).await;
    let mut solis = Solis::beside(telegram.url())?;
    let url = solis.fix_port()?;
    solis.set("TELEGRAM_WEBHOOK_URL", &url);
    solis.set("TELEGRAM_WEBHOOK_SECRET", SECRET);
    solis.begin().await?;
    telegram.wait_until("webhook", PATIENCE, |it| !it.calls("setWebhook").is_empty()).await;
    Ok((telegram, solis))
}

#[tokio::test]
async fn a_webhook_needs_its_secret() -> Result<()> {
    let (telegram, solis) = both().await?;
    let call = telegram.calls("setWebhook")[0].body.clone();
    assert_eq!(call["url"], json!(format!("{}/telegram/webhook", solis.url()?)));
    assert_eq!(call["secret_token"], json!(SECRET));
    assert_eq!(
        call["allowed_updates"],
        json!(["message", "edited_message", "callback_query", "my_chat_member"])
    );

    let update = json!({ "update_id": 1, "message": {
        "message_id": 1, "date": 0, "text": "/start", "chat": { "id": 1001, "type": "private", "first_name": "Eve" },
        "from": { "id": 1001, "is_bot": false, "first_name": "Eve" },
    } })
    .to_string();
    let kept = || solis.number("SELECT count(*) FROM inbox", &[]);
    for wrong in [
        None,
        Some(""),
        Some("a-secret-of-Telegram_and_Solis0"),
        Some("A-secret-of-Telegram_and_Solis"),
    ] {
        assert_eq!(solis.post_update(wrong, &update).await?, 401, "{wrong:?}");
    }
    assert_eq!(kept().await?, 0, "nothing is kept");
    assert_eq!(
        solis.post_update(Some(SECRET), "no update").await?,
        200,
        "it would only come again"
    );
    assert_eq!(kept().await?, 0);
    assert_eq!(solis.post_update(Some(SECRET), &update).await?, 200);
    assert_eq!(kept().await?, 1);
    until("ready", || async { Ok(solis.get("/readyz").await?.0 == 200) }).await
}

#[tokio::test]
async fn a_webhook_is_answered_after_the_commit() -> Result<()> {
    let (telegram, solis) = both().await?;
    let mut anna = Walker::in_lesson(&telegram, 1001).await;
    anna.is_served(&solis).await?;
    telegram.wait_until("all is taken", PATIENCE, |it| it.pending_updates() == 0).await;
    let calls = telegram.webhook_calls().len();
    let lock = solis.lock().await?;
    anna.taps_any(0).await;
    anna.person.hears_nothing(Duration::from_secs(2)).await;
    assert_eq!(telegram.webhook_calls().len(), calls, "no answer yet");
    lock.release().await?;
    anna.question().await;
    telegram.wait_until("all is taken", PATIENCE, |it| it.pending_updates() == 0).await;
    assert!(telegram.webhook_calls().iter().all(|it| it.status == Some(200)));
    Ok(())
}

#[tokio::test]
async fn what_is_brought_three_times_on_two_queues_is_one_turn_each() -> Result<()> {
    let (telegram, solis) = both().await?;
    telegram.duplicate_webhooks(3);
    let mut walkers =
        futures_util::future::join_all((1001..1007).map(|id| Walker::in_lesson(&telegram, id)))
            .await;
    for _ in 0..4 {
        for walker in &mut walkers {
            // Taps and texts come on queues of their own.
            walker.taps_any(0).await;
            walker.says("What is this?");
        }
        for walker in &mut walkers {
            walker.question().await;
        }
    }
    let brought = |it: &FakeTelegram| it.pending_updates() == 0;
    telegram.wait_until("all is taken", PATIENCE, brought).await;
    for walker in &walkers {
        walker.is_served(&solis).await?;
        assert_eq!(walker.turns(&solis).await?, (walker.deeds, walker.deeds));
        let sql = "SELECT external FROM outbox WHERE learner = $1 AND state = 'sent' ORDER BY id";
        let said: Vec<(String,)> = solis.rows(sql, &[walker.learner(&solis).await?]).await?;
        assert_eq!(said.len(), walker.person.chat().len(), "nothing is said twice");
    }
    until("three of each", || async {
        let deeds = walkers.iter().map(|it| it.deeds).sum::<i64>();
        Ok(telegram.webhook_calls().len() >= usize::try_from(deeds)? * 3)
    })
    .await
}

#[tokio::test]
async fn a_quiet_webhook_is_no_downtime() -> Result<()> {
    let (_telegram, solis) = both().await?;
    // Nobody writes for hours; a restart must not take that for hours in which nobody was heard.
    let mark = "SELECT count(*) FROM marks WHERE name = 'telegram-heard'";
    until("it is written down that Telegram can be heard", || async {
        Ok(solis.number(mark, &[]).await? == 1)
    })
    .await
}
