//! R26: two replicas are started anew under load, one after the other, again and again. With `SOLIS_OLDER`, the path of
//! a Solis of the version before, each start changes between the two versions, up and down.

use std::{
    path::{Path, PathBuf},
    time::{Duration, Instant},
};

use anyhow::{Result, ensure};
use futures_util::future::try_join;
use tokio::time::sleep;

use super::{
    STORIES,
    check::agree,
    fleet::{Fleet, Updates},
    form::Row,
    story::{TURNS, stories},
    talker::Crowd,
};
use crate::{fake_telegram::FakeTelegram, postgres, product::TOKEN};

/// Nobody waits longer.
const PAUSE: Duration = Duration::from_secs(30);

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_rolling_restart_is_hardly_felt() -> Result<()> {
    let row = Row::begin("R26 rolling").await;
    for updates in [Updates::Polled, Updates::Brought] {
        rolling(&row, updates, None).await?;
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_versions_work_side_by_side() -> Result<()> {
    let Some(older) = std::env::var_os("SOLIS_OLDER").map(PathBuf::from) else {
        eprintln!("skipped: SOLIS_OLDER names no Solis of the version before");
        return Ok(());
    };
    let row = Row::begin("R26 two versions").await;
    for updates in [Updates::Polled, Updates::Brought] {
        rolling(&row, updates, Some(&older)).await?;
    }
    Ok(())
}

async fn rolling(row: &Row, updates: Updates, older: Option<&Path>) -> Result<()> {
    let Some(database) = postgres::database().await? else { return Ok(()) };
    let telegram = FakeTelegram::start(TOKEN).await;
    let url = &database.url;
    let mut fleet = Fleet::of((2, updates), &telegram, url, url).await?;
    let stories = stories(STORIES)?;
    let (people, times) = (row.form.of(100, 600, 2_000), row.form.of(4, 20, 40));
    let mut crowd = Crowd::new(1_000_000, people, &stories);
    crowd.thinks =
        row.form.of(Duration::from_secs(5), Duration::from_secs(8), Duration::from_secs(8));
    let rolls = async {
        let begun = Instant::now();
        for time in 0..times {
            sleep(Duration::from_millis(1_500)).await;
            let replica = &mut fleet.replicas[time % 2].solis;
            replica.stop().await?;
            // Both are older for a while, both are new, and one of each in between.
            replica.is_of(older.filter(|_| time / 2 % 2 == 0));
            // Long enough for the other one to take over, as where a new version is fetched first.
            sleep(Duration::from_secs(4)).await;
            replica.begin().await?;
        }
        anyhow::Ok(begun.elapsed())
    };
    let (talkers, took) = try_join(crowd.lives(&telegram, TURNS), rolls).await?;
    fleet.all_run()?;
    let tally = agree(&telegram, &fleet.book, &talkers).await?;
    let (senders, pause) = (fleet.senders(), fleet.longest_pause());
    let (conflicts, hands) = (fleet.conflicts(), fleet.hands("listen").await?);
    row.says(&format!(
        "{updates:?}, {}: {times} restarts in {took:?}, {} turns: 0 lost, 0 double turns; {} lines came twice, {} marked uncertain; the longest pause {pause:?}; {conflicts} times 409 in {hands} hands; {senders:?}",
        if older.is_some() { "two versions" } else { "one version" }, tally.turns, tally.copies.len(), tally.uncertain
    ));
    ensure!(conflicts <= hands, "{conflicts} times 409 in {hands} hands");
    ensure!(pause < PAUSE, "nobody was answered for {pause:?}");
    ensure!(senders.overlaps == 0 && senders.sends >= tally.lines, "two sent at once: {senders:?}");
    Ok(())
}
