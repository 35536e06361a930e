//! How fast it goes from the console's button to the last person, against a Telegram that enforces its limits.
//!
//! The short form is part of `cargo test`; the long one:
//! `SOLIS_AXE=long cargo test --release --test whole announcing::figures -- --nocapture --test-threads=1`.

use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};

use super::{LATER, add_up, begin, coordinator, enrol, press};
use crate::{
    axe::form::{figure, sized},
    fake_telegram::FakeTelegram,
    product::{PATIENCE, Solis, TOKEN, until_within},
};

const FIRST: i64 = 1_000_000;
/// Telegram's limit for all chats together.
const A_SECOND: f64 = 30.0;
const SENT: &str = "SELECT count(*) FROM outbox WHERE announcement IS NOT NULL AND state = 'sent'";
/// What a button of the console may take to act.
const ACTS: Duration = Duration::from_secs(2);

#[tokio::test]
async fn figures_of_the_whole_way() -> Result<()> {
    let (people, telegram) = (sized(450, 3_000), FakeTelegram::start(TOKEN).await);
    telegram.enforce_limits(true);
    let mut solis = Solis::beside(telegram.url())?;
    // Nothing said is Telegram's own limits.
    solis.set("TELEGRAM_LIMITS", "");
    enrol(&telegram, &solis, FIRST..FIRST + people).await?;
    solis.begin().await?;
    solis.change_beside("UPDATE organisations SET approve_over = 1000000", &[]).await?;
    let ilze = coordinator(&solis, "Ilze", "1").await?;

    let at = begin(&ilze).await?;
    press(&ilze, &at, "send", &[("text-en", "We meet.")]).await?;
    solis.change_beside(LATER, &[]).await?;
    let within = Duration::from_mins(10);
    let all = || async {
        tokio::time::sleep(Duration::from_millis(200)).await;
        Ok(solis.number(SENT, &[]).await? >= people)
    };
    until_within("all have it", within, all).await?;
    let mut heard = Vec::new();
    for chat in FIRST..FIRST + people {
        heard.extend(
            telegram.sent_to(chat).iter().filter(|it| it.text == "We meet.").map(|it| it.at),
        );
    }
    heard.sort_unstable();
    ensure!(i64::try_from(heard.len())? == people, "{} of {people}", heard.len());
    let (first, last) = (heard.first().context("none")?, heard.last().context("none")?);
    let took = last.duration_since(*first);
    let shortest = f64::from(u32::try_from(people - 1)?) / A_SECOND;
    let refused =
        telegram.look_at_requests(|all| all.iter().filter(|it| it.status == Some(429)).count());
    let ratio = took.as_secs_f64() / shortest;
    println!(
        "the whole way: {people} people in {took:?}, {ratio:.4} times the least; {refused} answers of 429"
    );
    ensure!(add_up(&ilze, &at).await?.first() == Some(&people));
    ensure!(refused < 5, "{refused} answers of 429");
    // The first second is shared with what is left of the second before; the long form has room for the goal.
    let most = sized(1.15, 1.03);
    figure(ratio < most, format!("{ratio} times the least"))?;

    // Pause, resume, cancel: from the button to the last line that leaves, or the first.
    solis.change_beside(super::LONG_AGO, &[]).await?;
    let at = begin(&ilze).await?;
    press(&ilze, &at, "send", &[("text-en", "We do not meet.")]).await?;
    solis.change_beside(LATER, &[]).await?;
    until_within("some", within, || async { Ok(solis.number(SENT, &[]).await? > people + 40) })
        .await?;
    let asked = Instant::now();
    press(&ilze, &at, "pause", &[]).await?;
    let paused = stands_still(&telegram, people, asked).await;
    let asked = Instant::now();
    press(&ilze, &at, "resume", &[]).await?;
    let mut resumed = None;
    while resumed.is_none() && asked.elapsed() < PATIENCE {
        tokio::time::sleep(Duration::from_millis(20)).await;
        resumed = last_said(&telegram, people).filter(|it| *it > asked);
    }
    let resumed = resumed.context("it does not go on")?.duration_since(asked);
    let asked = Instant::now();
    press(&ilze, &at, "cancel", &[]).await?;
    let cancelled = stands_still(&telegram, people, asked).await;
    println!("paused after {paused:?}, went on after {resumed:?}, cancelled after {cancelled:?}");
    figure(paused < ACTS && resumed < ACTS && cancelled < ACTS, "a button acts too late")?;
    add_up(&ilze, &at).await.map(|_| ())
}

/// When the last line left.
fn last_said(telegram: &FakeTelegram, people: i64) -> Option<Instant> {
    let of = |chat| telegram.sent_to(chat).last().map(|it| it.at);
    (FIRST..FIRST + people).filter_map(of).max()
}

/// How long after this moment the last line left.
async fn stands_still(telegram: &FakeTelegram, people: i64, asked: Instant) -> Duration {
    tokio::time::sleep(ACTS * 2).await;
    last_said(telegram, people).map_or(Duration::ZERO, |it| it.saturating_duration_since(asked))
}
