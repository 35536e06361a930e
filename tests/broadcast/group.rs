//! A group hears no more than twenty lines in any minute, and its lines keep nobody else waiting.

use std::time::Duration;

use anyhow::{Context, Result, ensure};

use super::{figures::Figures, people::enrol, seed, stage::Stage};

const GROUP: i64 = -4_000_001;
const LINES: usize = 23;

#[tokio::test]
async fn a_group_hears_twenty_lines_a_minute() -> Result<()> {
    seed("groups")?;
    let mut stage = Stage::set().await?;
    enrol(&stage, GROUP..GROUP + 1, "bakers").await?;
    enrol(&stage, 1_000_000..1_000_050, "fair").await?;
    stage.solis.begin().await?;
    for number in 1..=LINES {
        stage.announce(number, "bakers").await?;
    }
    let asked = stage.announce(LINES + 1, "fair").await?;
    stage.is_out(Duration::from_mins(15)).await?;
    let figures = Figures::of(&stage, [GROUP].into_iter().chain(1_000_000..1_000_050));
    let minute = Duration::from_mins(1);
    let group = figures.tries.iter().filter(|it| it.chat == GROUP).collect::<Vec<_>>();
    let (first, after) = (group.iter(), group.iter().skip(20));
    let closest = first.zip(after).map(|(a, b)| b.at.duration_since(a.at)).min();
    let fair = figures.heard.get(&(LINES + 1)).and_then(|at| at.last()).context("no fair")?;
    println!(
        "groups: {LINES} lines, {} answers of 429, the closest 21 in {closest:?}; 50 others had theirs in {:?}",
        figures.refused(),
        fair.saturating_duration_since(asked)
    );
    ensure!(figures.refused() == 0, "{} answers of 429", figures.refused());
    ensure!(closest.is_some_and(|it| it >= minute), "{closest:?}");
    ensure!(fair.saturating_duration_since(asked) < minute / 2, "others wait for the group");
    let mut all = vec![1; LINES];
    all.push(50);
    stage.adds_up(&all).await
}
