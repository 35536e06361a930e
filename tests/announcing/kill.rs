//! A kill in the middle of five thousand: nobody is lost, nobody is planned twice.

use std::time::Duration;

use anyhow::{Result, ensure};

use super::{LATER, add_up, begin, coordinator, enrol, press};
use crate::{
    fake_telegram::FakeTelegram,
    product::{Solis, TOKEN, until_within},
};

const FIRST: i64 = 1_000_000;
const PEOPLE: i64 = 5_000;
const SENT: &str = "SELECT count(*) FROM outbox WHERE announcement IS NOT NULL AND state = 'sent'";
/// As many lines as are in the air at once.
const IN_AIR: usize = 128;

#[tokio::test]
async fn a_kill_loses_nobody_and_plans_nobody_twice() -> Result<()> {
    let seed = seed()?;
    println!("announcing, kill -9: SOLIS_AXE_SEED={seed}");
    let telegram = FakeTelegram::start(TOKEN).await;
    let mut solis = Solis::beside(telegram.url())?;
    solis.fix_port()?;
    enrol(&telegram, &solis, FIRST..FIRST + PEOPLE).await?;
    solis.begin().await?;
    solis.change_beside("UPDATE organisations SET approve_over = 100000", &[]).await?;
    let ilze = coordinator(&solis, "Ilze", "1").await?;
    let at = begin(&ilze).await?;
    press(&ilze, &at, "send", &[("text-en", "We meet.")]).await?;
    solis.change_beside(LATER, &[]).await?;
    let within = Duration::from_mins(15);
    let mut killed = Vec::new();
    for part in 0..3 {
        // Somewhere in each third.
        let from = PEOPLE / 3 * part + 50 + i64::try_from(seed >> (8 * part) & 0xFF)? * 5;
        until_within("so many", within, || async { Ok(solis.number(SENT, &[]).await? >= from) })
            .await?;
        solis.kill()?;
        killed.push(solis.number(SENT, &[]).await?);
        solis.begin().await?;
        add_up(&ilze, &at).await?;
    }
    println!("killed after {killed:?} of {PEOPLE}");
    until_within("all", within, || async {
        tokio::time::sleep(Duration::from_millis(300)).await;
        add_up(&ilze, &at).await?;
        Ok(solis.number(SENT, &[]).await? >= PEOPLE)
    })
    .await?;
    let lines = "SELECT count(*) FROM outbox WHERE announcement IS NOT NULL";
    let learners = "SELECT count(DISTINCT learner) FROM outbox WHERE announcement IS NOT NULL";
    ensure!(
        solis.number(lines, &[]).await? == PEOPLE && solis.number(learners, &[]).await? == PEOPLE
    );
    let heard = |chat| telegram.sent_to(chat).iter().filter(|it| it.text == "We meet.").count();
    let counts = (FIRST..FIRST + PEOPLE).map(heard).collect::<Vec<_>>();
    let (lost, more) = (
        counts.iter().filter(|it| **it == 0).count(),
        counts.iter().map(|it| it.saturating_sub(1)).sum::<usize>(),
    );
    println!(
        "{lost} heard nothing; {more} lines were in the air at a kill and are heard once more"
    );
    ensure!(lost == 0 && more <= 3 * IN_AIR, "{lost} lost, {more} more");
    let parts = add_up(&ilze, &at).await?;
    ensure!(parts.first() == Some(&PEOPLE), "{parts:?}");
    Ok(())
}

#[expect(
    clippy::disallowed_methods,
    reason = "how a test is to run is no matter of the program's configuration"
)]
fn seed() -> Result<u64> {
    let asked = std::env::var("SOLIS_AXE_SEED").ok().filter(|it| !it.is_empty());
    let now = solis::clock::Clock::system().now().as_microsecond().unsigned_abs();
    Ok(asked.map(|it| it.parse()).transpose()?.unwrap_or(now % 1_000_000_000))
}
