//! R20: sixty-four people at once, and somebody who reads the database all the while, so that its log cannot be folded
//! into the file. Nobody hears that the database is busy.

use std::{fs, time::Duration};

use anyhow::{Result, ensure};
use futures_util::future::{join, try_join_all};
use sqlx::Connection;
use tokio::time::Instant;

use super::{
    quantile, sized,
    stage::{Stage, is_sound, tail},
};

/// What the log may grow to.
const MOST: u64 = 256 << 20;
const LANES: i64 = 64;

#[tokio::test]
async fn a_long_reader_disturbs_nobody() -> Result<()> {
    let mut stage = Stage::set(LANES, None).await?;
    stage.solis.begin().await?;
    try_join_all(stage.people.iter().map(|it| stage.begins(*it))).await?;
    let size = |name: &str| fs::metadata(stage.solis.path().join(name)).map_or(0, |it| it.len());
    let before = size("solis.db-wal");
    let mut reader = stage.look().await?;
    sqlx::raw_sql("BEGIN; SELECT count(*) FROM learners").execute(&mut reader).await?;
    let (times, begun) = (sized(30, 1500), Instant::now());
    let everybody = try_join_all(stage.people.iter().map(async |person| {
        let mut took = Vec::new();
        for at in 0..times {
            let answer =
                stage.crowd.says(*person, if at % 10 == 9 { "/menu" } else { "1" }).await?;
            ensure!(answer.status == 200, "{answer:?}\n{}", tail(&stage.solis.written()));
            took.push(answer.took);
        }
        Ok(took)
    }));
    let looking = async {
        for _ in 0..sized(2, 20) {
            tokio::time::sleep(Duration::from_millis(sized(500, 30_000))).await;
            is_sound(&mut stage.look().await?).await?;
        }
        anyhow::Ok(())
    };
    let (took, looked) = join(everybody, looking).await;
    looked?;
    let took = took?.concat();
    let turns = u64::try_from(took.len())?;
    let grown = size("solis.db-wal").saturating_sub(before);
    let seconds = begun.elapsed().as_secs_f64();
    is_sound(&mut reader).await?;
    sqlx::raw_sql("ROLLBACK").execute(&mut reader).await?;
    reader.close().await?;
    stage.is_served(Duration::from_mins(10)).await?;
    let rest = size("solis.db-wal");
    println!(
        "{turns} updates of {LANES} people in {seconds:.1} s beside a reader, p99 {:?}; the log grew by {} KiB, {} bytes an update; with the reader gone it is {} KiB",
        quantile(&took, 990),
        grown >> 10,
        grown / turns.max(1),
        rest >> 10,
    );
    ensure!(size("solis.db-wal") <= MOST, "the log has {} MiB", size("solis.db-wal") >> 20);
    let log = stage.solis.written();
    ensure!(!log.contains("locked") && !log.contains("busy"), "{}", tail(&log));
    stage.is_whole().await
}

#[tokio::test]
async fn with_the_reader_gone_the_log_is_small_again() -> Result<()> {
    let mut stage = Stage::set(LANES, None).await?;
    stage.solis.begin().await?;
    let mut reader = stage.look().await?;
    sqlx::raw_sql("BEGIN; SELECT count(*) FROM learners").execute(&mut reader).await?;
    try_join_all(stage.people.iter().map(|it| stage.begins(*it))).await?;
    for _ in 0..20 {
        try_join_all(stage.people.iter().map(|it| stage.crowd.says(*it, "1"))).await?;
    }
    let size = || fs::metadata(stage.solis.path().join("solis.db-wal")).map_or(0, |it| it.len());
    let grown = size();
    reader.close().await?;
    for _ in 0..20 {
        try_join_all(stage.people.iter().map(|it| stage.crowd.says(*it, "1"))).await?;
    }
    stage.is_served(Duration::from_mins(10)).await?;
    println!("the log had {} KiB beside a reader, and has {} KiB now", grown >> 10, size() >> 10);
    ensure!(grown > 8 << 20 && size() <= 8 << 20, "{} KiB, then {} KiB", grown >> 10, size() >> 10);
    Ok(())
}
