//! R14: one person sends a hundred messages a second, two hundred come again and again. Others are served, an offender
//! is told once, and the database does not grow with what is held back.

use std::time::{Duration, Instant};

use anyhow::{Result, ensure};
use futures_util::future::{join3, try_join_all};
use tokio::time::sleep;

use super::{quantile, sized, stage::Stage};
use crate::fake_telegram::FakeTelegram;

const OTHERS: i64 = 4;
const NEWCOMERS: i64 = 200;
/// What is asked of ten minutes.
const MOST: u64 = 5 << 20;

/// What a flood did.
struct Flood {
    messages: u64,
    starts: u64,
    /// How long the others waited for their receipt.
    took: Vec<Duration>,
    during: Duration,
    /// Bytes in the database before and after.
    size: (u64, u64),
}

#[tokio::test]
async fn who_floods_is_told_once_and_others_are_served() -> Result<()> {
    let (stage, flood) = flood(NEWCOMERS).await?;
    // Everybody who floods, and everybody who does not.
    let told = |it: &FakeTelegram, person| {
        it.sent_to(person).iter().filter(|sent| sent.text.contains("very fast")).count()
    };
    for person in &stage.people {
        let notices = told(&stage.telegram, *person);
        let is_calm = *person < 1001 + OTHERS;
        ensure!(notices <= usize::from(!is_calm), "{person} was told {notices} times");
    }
    ensure!(
        told(&stage.telegram, 1001 + OTHERS) == 1,
        "the one who sends a hundred a second is told"
    );
    let (before, after) = flood.size;
    let grown = after.saturating_sub(before);
    let ten_minutes = u128::from(grown) * 600_000 / flood.during.as_millis().max(1);
    println!(
        "{} messages of one, {} starts of {NEWCOMERS} in {:?}; others p50 {:?}, p99 {:?}; the database grew by {} KiB, {} KiB in ten minutes (asked for: {} KiB)",
        flood.messages,
        flood.starts,
        flood.during,
        quantile(&flood.took, 500),
        quantile(&flood.took, 990),
        grown >> 10,
        ten_minutes >> 10,
        MOST >> 10,
    );
    stage.is_whole().await
}

#[tokio::test]
async fn what_is_held_back_takes_no_room() -> Result<()> {
    let (_stage, flood) = flood(0).await?;
    let (before, after) = flood.size;
    let ten_minutes =
        u128::from(after.saturating_sub(before)) * 600_000 / flood.during.as_millis().max(1);
    println!("{} messages of one: {} KiB in ten minutes", flood.messages, ten_minutes >> 10);
    ensure!(ten_minutes <= u128::from(MOST), "{} KiB in ten minutes", ten_minutes >> 10);
    Ok(())
}

/// Floods a Solis that has its guard, with so many newcomers.
async fn flood(newcomers: i64) -> Result<(Stage, Flood)> {
    let mut stage = Stage::set(OTHERS + 1 + newcomers, None).await?;
    stage.solis.set("SOLIS_FLOOD_GUARD", "");
    stage.solis.begin().await?;
    let (calm, loud) = stage.people.split_at(usize::try_from(OTHERS)?);
    let Some((eve, starters)) = loud.split_first() else { anyhow::bail!("nobody is loud") };
    try_join_all(calm.iter().chain([eve]).map(|it| stage.begins(*it))).await?;
    try_join_all(starters.iter().map(|it| stage.says(*it, "/start"))).await?;
    stage.is_served(Duration::from_mins(2)).await?;
    let before = size(&stage).await?;
    let (begun, during) = (Instant::now(), Duration::from_secs(sized(10, 600)));
    let eve = async {
        let mut count = 0;
        while begun.elapsed() < during {
            let words = format!("hello number {count}");
            try_join_all((0..10).map(|_| stage.crowd.says(*eve, &words))).await?;
            count += 10;
            sleep(Duration::from_millis(100)).await;
        }
        anyhow::Ok(count)
    };
    let others = async {
        let mut took = Vec::new();
        while begun.elapsed() < during {
            let answers = try_join_all(calm.iter().map(|it| stage.crowd.says(*it, "1"))).await?;
            took.extend(answers.iter().map(|it| it.took));
            // A person's own pace, and no more than the guard lets everybody have.
            sleep(Duration::from_secs(2)).await;
        }
        anyhow::Ok(took)
    };
    let starts = async {
        let mut count = 0;
        while begun.elapsed() < during && !starters.is_empty() {
            let round = Instant::now();
            for some in starters.chunks(20) {
                try_join_all(some.iter().map(|it| stage.crowd.says(*it, "/start"))).await?;
                count += u64::try_from(some.len())?;
            }
            sleep(Duration::from_secs(2).saturating_sub(round.elapsed())).await;
        }
        anyhow::Ok(count)
    };
    let (messages, took, starts) = join3(eve, others, starts).await;
    let (messages, took, starts) = (messages?, took?, starts?);
    let during = begun.elapsed();
    stage.is_served(Duration::from_mins(5)).await?;
    let size = (before, size(&stage).await?);
    Ok((stage, Flood { messages, starts, took, during, size }))
}

/// How many bytes the database has in use.
async fn size(stage: &Stage) -> Result<u64> {
    let sql = "SELECT (p.page_count - f.freelist_count) * s.page_size
        FROM pragma_page_count() p, pragma_freelist_count() f, pragma_page_size() s";
    Ok(u64::try_from(stage.number(sql, &[]).await?)?)
}
