//! Pause, resume, cancel: within two seconds, and the sums add up at every look.

use std::time::{Duration, Instant};

use anyhow::{Result, ensure};

use super::{LATER, add_up, begin, coordinator, enrol, press};
use crate::{
    fake_telegram::FakeTelegram,
    product::{Solis, TOKEN, until},
};

const FIRST: i64 = 1_000_000;
const PEOPLE: i64 = 400;
const SENT: &str = "SELECT count(*) FROM outbox WHERE announcement IS NOT NULL AND state = 'sent'";

#[tokio::test]
async fn a_pause_is_within_two_seconds_and_nobody_is_lost() -> Result<()> {
    let telegram = FakeTelegram::start(TOKEN).await;
    let mut solis = Solis::beside(telegram.url())?;
    solis.set("TELEGRAM_LIMITS", "10/s 1/s 20/min");
    enrol(&telegram, &solis, FIRST..FIRST + PEOPLE).await?;
    solis.begin().await?;
    let ilze = coordinator(&solis, "Ilze", "1").await?;
    let at = begin(&ilze).await?;
    press(&ilze, &at, "send", &[("text-en", "We meet.")]).await?;
    solis.change_beside(LATER, &[]).await?;
    until("some are told", || async { Ok(solis.number(SENT, &[]).await? > 30) }).await?;
    add_up(&ilze, &at).await?;
    for _ in 0..2 {
        press(&ilze, &at, "pause", &[]).await?;
        let asked = Instant::now();
        let then = stands_still(&solis).await?;
        let parts = add_up(&ilze, &at).await?;
        println!("paused: {then} were told {:?} after it was asked; {parts:?}", asked.elapsed());
        tokio::time::sleep(Duration::from_secs(3)).await;
        ensure!(solis.number(SENT, &[]).await? == then, "it went on while it was paused");
        ensure!(then < PEOPLE, "there was nothing left to pause");
        ensure!(parts.get(5) == Some(&(PEOPLE - then)), "{parts:?}");
        press(&ilze, &at, "resume", &[]).await?;
        let more = || async { Ok(solis.number(SENT, &[]).await? > then + 20) };
        until("it goes on", more).await?;
    }
    while solis.number(SENT, &[]).await? < PEOPLE {
        add_up(&ilze, &at).await?;
        tokio::time::sleep(Duration::from_millis(200)).await;
    }
    let done = "SELECT count(*) FROM drafts WHERE stage = 'done'";
    until("it is done", || async { Ok(solis.number(done, &[]).await? == 1) }).await?;
    let (parts, twice) = (add_up(&ilze, &at).await?, telegram_twice(&telegram));
    ensure!(parts.first() == Some(&PEOPLE) && twice == 0, "{parts:?}, {twice} twice");

    // Another one is cancelled: who was told was told, and nobody else will be.
    solis.change_beside(super::LONG_AGO, &[]).await?;
    let at = begin(&ilze).await?;
    press(&ilze, &at, "send", &[("text-en", "We do not meet.")]).await?;
    solis.change_beside(LATER, &[]).await?;
    until("some are told", || async { Ok(solis.number(SENT, &[]).await? > PEOPLE + 10) }).await?;
    press(&ilze, &at, "cancel", &[]).await?;
    let then = stands_still(&solis).await?;
    tokio::time::sleep(Duration::from_secs(3)).await;
    ensure!(solis.number(SENT, &[]).await? == then, "it went on after it was cancelled");
    let parts = add_up(&ilze, &at).await?;
    ensure!(parts.last() == Some(&(2 * PEOPLE - then)), "{parts:?}");
    Ok(())
}

/// How many were told, as soon as that is the same two seconds later.
async fn stands_still(solis: &Solis) -> Result<i64> {
    loop {
        let then = solis.number(SENT, &[]).await?;
        tokio::time::sleep(Duration::from_secs(2)).await;
        if solis.number(SENT, &[]).await? == then {
            return Ok(then);
        }
    }
}

/// How many heard the same twice.
fn telegram_twice(telegram: &FakeTelegram) -> usize {
    let heard = |chat| telegram.sent_to(chat).iter().filter(|it| it.text == "We meet.").count();
    (FIRST..FIRST + PEOPLE).filter(|chat| heard(*chat) != 1).count()
}
