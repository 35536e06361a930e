//! R25: a sender that stood still, and of which nobody has taken over meanwhile, goes on with what it has in the air.

use std::time::Duration;

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
use crate::{
    fake_telegram::{FakeTelegram, Fault},
    postgres,
    product::{TOKEN, until_within},
};

/// Longer than a sender trusts its own clock, and shorter than its lease, whenever that was renewed last.
const STILL: Duration = Duration::from_millis(9_500);
/// So often it stands still.
const TIMES: usize = 3;
/// Whatever is done between two troubles is done in this time.
const SO_MUCH: Duration = Duration::from_mins(10);

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_sender_that_stood_still_says_nothing_twice() -> Result<()> {
    let row = Row::begin("R25 still").await;
    let Some(database) = postgres::database().await? else { return Ok(()) };
    let telegram = FakeTelegram::start(TOKEN).await;
    // Something is in the air at any moment.
    telegram.fail_rate("send*", 50, row.seed(1), Fault::HangAfter(Duration::from_millis(400)));
    let url = &database.url;
    let mut fleet = Fleet::of((1, Updates::Polled), &telegram, url, url).await?;
    let stories = stories(STORIES)?;
    let mut crowd = Crowd::new(1_000_000, 60, &stories);
    crowd.thinks = Duration::from_secs(1);
    let stands_still = async {
        for time in 1..=TIMES {
            let moment = crowd.all_deeds() * time / (TIMES + 2);
            let is_due = || async { Ok(crowd.done() >= moment) };
            until_within("so much is done", SO_MUCH, is_due).await?;
            fleet.replicas[0].signal("-STOP")?;
            sleep(STILL).await;
            fleet.replicas[0].signal("-CONT")?;
        }
        anyhow::Ok(())
    };
    let (talkers, ()) = try_join(crowd.lives(&telegram, TURNS), stands_still).await?;
    fleet.all_run()?;
    let tally = agree(&telegram, &fleet.book, &talkers).await?;
    let hands = fleet.hands("sender").await?;
    row.says(&format!(
        "{TIMES} times {STILL:?}, {} lines: {} came twice, {} uncertain; the duty had {hands} hands",
        tally.lines,
        tally.copies.len(),
        tally.uncertain
    ));
    // On a machine that is very busy the lease may run out after all; then nobody can know.
    let is_kept = hands == 1;
    ensure!(!is_kept || tally.copies.is_empty(), "{} lines came twice", tally.copies.len());
    Ok(())
}
