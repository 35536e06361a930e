//! What goes out when Telegram refuses, fails, or does not say.

use std::time::{Duration, Instant};

use anyhow::{Context, Result};

use super::{both, walker::Walker};
use crate::fake_telegram::{Fault, Request};
use crate::product::{PATIENCE, Solis, until};

/// What became of the line that was tried most: its state, its tries, how often nobody knew.
async fn most_tried(solis: &Solis) -> Result<(String, i64, i64)> {
    let sql = "SELECT state, tries, uncertain FROM outbox ORDER BY tries DESC, id DESC LIMIT 1";
    solis.row(sql, &[]).await
}

#[tokio::test]
async fn too_many_delays_that_chat_alone_and_nothing_is_sent_before() -> Result<()> {
    const WAIT: u32 = 5;
    let (telegram, mut solis) = both().await?;
    let mut anna = Walker::in_lesson(&telegram, 1001).await;
    let mut omar = Walker::in_lesson(&telegram, 1002).await;
    anna.is_served(&solis).await?;
    omar.is_served(&solis).await?;

    telegram.fail_next("send*", Fault::TooMany { retry_after: WAIT });
    anna.taps_any(0).await;
    telegram.wait_until("429", PATIENCE, |it| it.too_many() == 1).await;
    let refused = |it: &Request| it.status == Some(429);
    let refused_at = telegram.requests().into_iter().find(refused).context("no 429")?.at;
    omar.taps_any(0).await;
    omar.question().await;
    let allowed_at = refused_at + Duration::from_secs(WAIT.into());
    let others_served = Instant::now();
    omar.is_served(&solis).await?;
    // The wait is not forgotten with the process.
    let waits = "SELECT count(*) FROM outbox WHERE state = 'waiting' AND reason IS NOT NULL";
    until("the wait is kept", || async { Ok(solis.number(waits, &[]).await? == 1) }).await?;
    solis.kill()?;
    solis.begin().await?;
    anna.question().await;
    anna.is_served(&solis).await?;

    assert!(others_served < allowed_at, "another chat is served meanwhile");
    let sends = telegram.requests().into_iter().filter(|it| it.chat == Some(1001));
    let early = |it: &Request| it.at > refused_at && it.at < allowed_at;
    assert_eq!(sends.filter(early).count(), 0, "nothing is sent before");
    assert_eq!(most_tried(&solis).await?, ("sent".to_owned(), 2, 0));
    Ok(())
}

#[tokio::test]
async fn a_line_is_sent_once_after_errors_in_which_nothing_was_sent() -> Result<()> {
    let (telegram, solis) = both().await?;
    let mut anna = Walker::in_lesson(&telegram, 1001).await;
    for fault in [Fault::ServerError, Fault::BadGateway] {
        anna.is_served(&solis).await?;
        telegram.fail_next("sendMessage", fault);
        anna.taps_any(0).await;
        anna.question().await;
        anna.is_served(&solis).await?;
        assert_eq!(telegram.faults_left(), 0);
        let texts = anna.person.news().into_iter().map(|it| it.text).collect::<Vec<_>>();
        assert!(texts.windows(2).all(|two| two[0] != two[1]), "{texts:?}");
    }
    assert_eq!(most_tried(&solis).await?, ("sent".to_owned(), 2, 0));
    assert_eq!(sent_twice(&anna, &solis).await?, 0);
    Ok(())
}

#[tokio::test]
async fn what_may_have_arrived_is_sent_again_and_recorded() -> Result<()> {
    let (telegram, mut solis) = both().await?;
    for (id, fault, doubled) in [(1001, Fault::ResetBefore, 0), (1002, Fault::ResetAfter, 1)] {
        let mut anna = Walker::in_lesson(&telegram, id).await;
        anna.is_served(&solis).await?;
        telegram.fail_next("sendMessage", fault);
        anna.taps_any(0).await;
        until("nobody knows", || async { Ok(most_tried(&solis).await?.2 == 1) }).await?;
        // Half a minute passes.
        solis.meanwhile("UPDATE outbox SET due_at = planned_at").await?;
        anna.question().await;
        anna.is_served(&solis).await?;
        let learner = anna.learner(&solis).await?;
        let sql = "SELECT state, tries, uncertain FROM outbox WHERE learner = $1 AND tries > 1";
        let line: (String, i64, i64) = solis.row(sql, &[learner]).await?;
        assert_eq!(line, ("sent".to_owned(), 2, 1));
        assert_eq!(sent_twice(&anna, &solis).await?, doubled, "{fault:?}");
        solis.meanwhile("UPDATE outbox SET tries = 1, uncertain = 0").await?;
    }
    Ok(())
}

#[tokio::test]
async fn what_has_arrived_is_not_sent_again_though_the_answer_is_garbage() -> Result<()> {
    let (telegram, solis) = both().await?;
    let mut anna = Walker::in_lesson(&telegram, 1001).await;
    anna.is_served(&solis).await?;
    telegram.fail_next("sendMessage", Fault::Garbage);
    anna.taps_any(0).await;
    anna.question().await;
    anna.is_served(&solis).await?;
    assert_eq!(most_tried(&solis).await?, ("sent".to_owned(), 1, 0));
    assert_eq!(sent_twice(&anna, &solis).await?, 0);
    Ok(())
}

#[tokio::test]
async fn a_picture_telegram_has_forgotten_is_uploaded_anew() -> Result<()> {
    let (telegram, mut solis) = both().await?;
    Walker::in_lesson(&telegram, 1001).await.is_served(&solis).await?;
    solis.meanwhile("UPDATE pictures SET file = 'AgACAgIAAxkBAAI09999999'").await?;
    let omar = Walker::in_lesson(&telegram, 1002).await;
    omar.is_served(&solis).await?;
    let calls = telegram.calls("sendPhoto");
    let is_upload = calls.iter().map(|it| it.body["photo"].is_object()).collect::<Vec<_>>();
    assert_eq!(is_upload, [true, false, true], "bytes, a name nobody knows, bytes");
    let photo = omar.person.chat().into_iter().find_map(|it| it.photo).context("no picture")?;
    assert!(telegram.file(&photo).is_some());
    let (known,): (String,) = solis.row("SELECT file FROM pictures", &[]).await?;
    assert_eq!(known, photo, "the new name is kept");
    Ok(())
}

#[tokio::test]
async fn a_chat_with_a_new_number_is_followed() -> Result<()> {
    const OLD: i64 = -5_001;
    const NEW: i64 = -1_009_000_005_001;
    let (telegram, mut solis) = both().await?;
    let anna = Walker::in_lesson(&telegram, 1001).await;
    anna.is_served(&solis).await?;
    telegram.group(OLD, "Anna and a friend");
    telegram.migrates(OLD, NEW);
    // A line waits for the chat by its old number.
    let waits = "UPDATE identities SET address = '-5001';
        UPDATE outbox SET state = 'waiting', due_at = 0 WHERE id = (SELECT max(id) FROM outbox)";
    solis.meanwhile(waits).await?;
    until("the line is there", || async { Ok(telegram.sent_to(NEW).len() == 1) }).await?;
    let (address,): (String,) = solis.row("SELECT address FROM identities", &[]).await?;
    assert_eq!(address, NEW.to_string());
    assert_eq!(telegram.sent_to(OLD).len(), 0);
    Ok(())
}

#[tokio::test]
async fn telegrams_limits_are_kept_and_everybody_is_served() -> Result<()> {
    let telegram = crate::fake_telegram::FakeTelegram::start(crate::product::TOKEN).await;
    telegram.enforce_limits(true);
    let mut solis = Solis::beside(telegram.url())?;
    solis.set("TELEGRAM_LIMITS", "30/s 1/s 20/min");
    solis.begin().await?;
    let walkers = (1001..1013).map(|id| Walker::in_lesson(&telegram, id));
    let walkers = futures_util::future::join_all(walkers).await;
    for walker in &walkers {
        walker.is_served(&solis).await?;
        assert_eq!(sent_twice(walker, &solis).await?, 0);
    }
    let sends = telegram.requests().iter().filter(|it| it.method.starts_with("send")).count();
    // Both clocks tick by themselves, so a send may arrive a little early.
    assert!(telegram.too_many() * 20 <= sends, "{} of {sends} refused", telegram.too_many());
    Ok(())
}

/// How many lines are in the chat more often than Solis knows of.
async fn sent_twice(walker: &Walker, solis: &Solis) -> Result<usize> {
    let sql = "SELECT count(*) FROM outbox WHERE learner = $1 AND state = 'sent'";
    let sent = solis.number(sql, &[walker.learner(solis).await?]).await?;
    Ok(walker.person.chat().len() - usize::try_from(sent)?)
}
