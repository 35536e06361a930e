//! What people say and who they are is nobody's business who reads the logs; nor is the token.

use anyhow::Result;
use serde_json::json;

use super::walker::Walker;
use crate::fake_telegram::{FakeTelegram, Fault};
use crate::product::{PATIENCE, Solis, TOKEN, until};

/// Stands in every name, word, button and number a person can send.
const CANARY: &str = "Kanarienvogel";

#[tokio::test]
async fn no_name_no_word_and_no_token_is_ever_logged() -> Result<()> {
    let telegram = FakeTelegram::start(TOKEN).await;
    let mut solis = Solis::beside(telegram.url())?;
    solis.set("RUST_LOG", "debug");
    solis.begin().await?;
    let mut anna = Walker::new(&telegram, 1001, CANARY, "en");
    anna.says(&format!("/start {CANARY}"));
    anna.taps("English").await;
    anna.taps("Standard words").await;
    anna.question().await;
    anna.says(CANARY);
    anna.question().await;
    anna.walks_to_homework(|| 0).await;
    anna.says("A person");
    anna.is_served(&solis).await?;
    for words in [CANARY, &CANARY.repeat(200), &format!("/{CANARY}"), &format!("/why@{CANARY}")] {
        anna.says(words);
    }
    anna.person.taps_data(CANARY);
    anna.person.taps_data(&format!("1/{CANARY}/x"));
    for update in [
        json!({ "message": { "text": CANARY } }),
        json!({ CANARY: CANARY }),
        json!({ "callback_query": { "data": CANARY } }),
    ] {
        telegram.raw_update(&update);
    }
    for fault in
        [Fault::ServerError, Fault::ResetAfter, Fault::Garbage, Fault::TooMany { retry_after: 1 }]
    {
        telegram.fail_next("sendMessage", fault);
        telegram.fail_next("getUpdates", fault);
        telegram.fail_next("answerCallbackQuery", fault);
    }
    anna.says("/menu");
    telegram
        .wait_until("all goes wrong once", PATIENCE, |it| it.calls("getUpdates").len() > 8)
        .await;
    telegram.no_faults();
    telegram.wait_until("all is confirmed", PATIENCE, |it| it.pending_updates() == 0).await;
    let waiting = "SELECT count(*) FROM inbox WHERE state = 'waiting'";
    until("all is done", || async { Ok(solis.number(waiting, &[]).await? == 0) }).await?;
    solis.kill()?;
    solis.begin().await?;
    solis.stop().await?;

    let kept = "SELECT count(*) FROM learners WHERE name = 'Kanarienvogel'";
    assert_eq!(solis.number(kept, &[]).await?, 1, "the name is known to Solis");
    let log = solis.written();
    assert!(log.contains("DEBUG"), "there is something to read");
    let secret = TOKEN.split(':').nth(1).unwrap_or(TOKEN);
    for line in log.lines() {
        assert!(!line.to_lowercase().contains("kanarien"), "{line}");
        assert!(!line.contains(secret), "{line}");
    }
    Ok(())
}
