//! R8: a storm of 429. Nobody is written to before they may be, others are not kept waiting, and afterwards the rate
//! comes back. A wait of hours survives a restart.

use std::{
    collections::HashMap,
    time::{Duration, Instant},
};

use anyhow::{Context, Result, ensure};
use tokio::time::sleep;

use super::{
    figure,
    figures::{Figures, waits},
    people::enrol,
    seed, sized,
    stage::Stage,
    talkers::Talkers,
    times,
};
use crate::{fake_telegram::Fault, product::until};

const FIRST: i64 = 1_000_000;
const HOURS: u32 = 10_072;

#[tokio::test]
async fn a_storm_of_429_passes() -> Result<()> {
    let seed = seed("R8 storm of 429")?;
    let count = sized(1_500, 60_000);
    let chats = FIRST..FIRST + i64::try_from(count)?;
    let mut stage = Stage::set().await?;
    enrol(&stage, chats.clone(), "fair").await?;
    stage.solis.begin().await?;
    let talkers = Talkers::begin(&stage, 20, Duration::from_secs(4)).await?;
    // Five shares that make about 30 in a hundred.
    for (number, retry_after) in (1..).zip(sized([1, 2, 3, 4, 5], [1, 10, 30, 60, 120])) {
        stage.telegram.fail_rate("send*", 7, seed ^ number, Fault::TooMany { retry_after });
    }
    stage.announce(1, "fair").await?;
    let out = async {
        sleep(Duration::from_secs(sized(20, 120))).await;
        stage.telegram.no_faults();
        let over = Instant::now();
        let out = stage.is_out(Duration::from_secs(sized(900, 3600))).await;
        talkers.stop();
        out.map(|()| over)
    };
    let (over, took) = tokio::join!(out, talkers.talk());
    let (over, took) = (over?, took?);
    stage.adds_up(&[count]).await?;
    let figures = Figures::of(&stage, chats);
    let (_, end) = figures.span().context("nobody heard it")?;
    println!(
        "R8: {} answers of 429 in all; {}; of those whose own chat had none {}",
        figures.refused(),
        waits(&took),
        waits(&figures.unhindered(&took))
    );
    let window = Duration::from_secs(5);
    let (mut from, mut back) = (over, None);
    while from + window < end {
        let taken = figures.taken(from, from + window).len();
        println!("R8: {:?} after the storm: {} lines in 5 s", from.duration_since(over), taken);
        if taken * 10 >= 30 * times() * 5 * 8 {
            back = back.or(Some(from.duration_since(over)));
        }
        from += window;
    }
    println!("R8: four fifths of the rate again after {back:?}");
    nobody_was_hurried(&figures)?;
    ensure!(figures.refused() > 40, "there was a storm");
    figure(back.is_some_and(|it| it < Duration::from_secs(90)), "the rate does not come back")
}

#[tokio::test]
async fn a_wait_of_hours_survives_a_restart() -> Result<()> {
    seed("R8 a wait of hours")?;
    let mut stage = Stage::set().await?;
    enrol(&stage, FIRST..FIRST + 1, "fair").await?;
    stage.solis.begin().await?;
    stage.telegram.fail_next("send*", Fault::TooMany { retry_after: HOURS });
    stage.announce(1, "fair").await?;
    let waits = "SELECT count(*) FROM outbox WHERE state = 'waiting' AND tries = 1";
    until("it waits", || async { Ok(stage.solis.number(waits, &[]).await? == 1) }).await?;
    stage.solis.kill()?;
    stage.solis.begin().await?;
    // Something else for the same chat, and something the learner asked for: they wait as well.
    stage.announce(2, "fair").await?;
    let planned = "SELECT count(*) FROM outbox WHERE announcement = 2";
    until("planned", || async { Ok(stage.solis.number(planned, &[]).await? == 1) }).await?;
    stage.telegram.person(FIRST, "Anna", "en").says("/start");
    let answers = "SELECT count(*) FROM outbox WHERE lane = 1";
    until("answered", || async { Ok(stage.solis.number(answers, &[]).await? > 0) }).await?;
    sleep(Duration::from_secs(3)).await;
    let figures = Figures::of(&stage, FIRST..=FIRST);
    ensure!(figures.tries.len() == 1, "{:?}", figures.tries);
    let due = "SELECT min(due_at) - min(planned_at) FROM outbox WHERE announcement = 1";
    let due = stage.solis.number(due, &[]).await?;
    println!("R8: a wait of {HOURS} s: {due} ms in the outbox after a restart");
    ensure!(due >= i64::from(HOURS) * 1000, "{due} ms");
    Ok(())
}

/// Nobody was written to before they might be.
fn nobody_was_hurried(figures: &Figures) -> Result<()> {
    let mut may: HashMap<i64, Instant> = HashMap::new();
    for it in &figures.tries {
        let from = may.get(&it.chat);
        ensure!(from.is_none_or(|from| it.at >= *from), "{} was hurried", it.chat);
        if let Some(wait) = it.refused {
            may.insert(it.chat, it.at + wait);
        }
    }
    Ok(())
}
