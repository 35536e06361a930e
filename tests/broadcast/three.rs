//! R13: three announcements at once, while others flood Solis with what has to be answered.

use std::time::Duration;

use anyhow::{Context, Result, ensure};

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
async fn a_small_announcement_does_not_wait_for_a_large_one() -> Result<()> {
    seed("R13 three announcements")?;
    let counts = sized([1_500, 300, 20], [100_000, 5_000, 50]);
    let mut stage = Stage::set().await?;
    let (mut from, mut groups) = (FIRST, Vec::new());
    for (count, cohort) in counts.iter().zip(["large", "middle", "small"]) {
        let chats = from..from + i64::try_from(*count)?;
        from = chats.end;
        enrol(&stage, chats, cohort).await?;
        groups.push(cohort);
    }
    // All three are asked for before the first line goes, however long a command takes here.
    for (number, cohort) in (1..).zip(&groups) {
        stage.announce(number, cohort).await?;
    }
    stage.solis.set("SOLIS_FLOOD_GUARD", "off");
    stage.solis.begin().await?;
    let talkers = Talkers::begin(&stage, sized(20, 200), Duration::from_secs(3)).await?;
    let out = async {
        let out = stage.is_out(Duration::from_secs(sized(900, 3600))).await;
        talkers.stop();
        out
    };
    let (out, took) = tokio::join!(out, talkers.talk());
    let took = took?;
    out?;
    stage.adds_up(&counts).await?;
    let figures = Figures::of(&stage, FIRST..from);
    let (begun, end) = figures.span().context("nobody heard it")?;
    let mut ends = Vec::new();
    for number in 1..=counts.len() {
        let heard = figures.heard.get(&number).context("nobody heard it")?;
        let (first, last) = (heard.first().context("none")?, heard.last().context("none")?);
        println!(
            "R13: {} people: the first after {:?}, the last after {:?}",
            heard.len(),
            first.duration_since(begun),
            last.duration_since(begun)
        );
        ends.push(*last);
    }
    println!("R13: {} answers of 429; {}", figures.refused(), waits(&took));
    figures.keeps_limits()?;
    ensure!(ends.is_sorted_by(|a, b| a > b), "the small one is done first, and the large one last");
    figure(figures.refused() < 5, format_args!("{} answers of 429", figures.refused()))?;
    // Fair: while all three wait, none has more than its part by much; here, the small one is done long before half.
    let small = ends.last().context("none")?.duration_since(begun);
    figure(small * 3 < end - begun, format_args!("the small one took {small:?}"))
}
