//! R12: one announcement to very many, while others talk.

use std::time::Duration;

use anyhow::{Context, Result, ensure};
use tokio::time::Instant;

use super::{
    figure,
    figures::{Figures, waits},
    people::enrol,
    seed, sized,
    stage::Stage,
    talkers::Talkers,
};

const FIRST: i64 = 1_000_000;

#[tokio::test]
async fn a_broadcast_uses_the_whole_rate_and_keeps_nobody_waiting() -> Result<()> {
    seed("R12 broadcast")?;
    let count = sized(1_200, 100_000);
    let chats = FIRST..FIRST + i64::try_from(count)?;
    let mut stage = Stage::set().await?;
    enrol(&stage, chats.clone(), "fair").await?;
    stage.solis.begin().await?;
    // Long: a thousand answers in ten minutes, at ten times the rate.
    let talkers = Talkers::begin(&stage, 20, Duration::from_secs(sized(8, 3))).await?;
    let before = (stage.processor()?, Instant::now());
    let asked = stage.announce(1, "fair").await?;
    let out = async {
        let out = stage.is_out(Duration::from_secs(sized(900, 3600))).await;
        talkers.stop();
        out
    };
    let (out, took) = tokio::join!(out, talkers.talk());
    let (processor, during) = (stage.processor()?.saturating_sub(before.0), before.1.elapsed());
    let took = took?;
    out?;
    stage.adds_up(&[count]).await?;
    let figures = Figures::of(&stage, chats);
    let (from, to) = figures.span().context("nobody heard it")?;
    let ratio = figures.ratio().context("nobody heard it")?;
    println!(
        "R12: {count} people in {:?} (the first after {:?}), {ratio:.4} times the least; {} answers of 429; {}; processor {processor:?} in {during:?}",
        to - from,
        from.saturating_duration_since(asked),
        figures.refused(),
        waits(&took),
    );
    figures.keeps_limits()?;
    ensure!(figures.heard.get(&1).map(Vec::len) == Some(count), "each hears it once");
    figure(figures.refused() < 5, format_args!("{} answers of 429", figures.refused()))?;
    figure(ratio < 1.10, format!("{ratio} times the least"))?;
    let took = took.iter().map(|it| it.took).collect::<Vec<_>>();
    let slowest = super::quantile(&took, 990);
    figure(slowest < Duration::from_secs(4), format!("one of a hundred answers takes {slowest:?}"))
}
