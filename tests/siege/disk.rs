//! R22: a disk that is full, broken or read-only for a while. The webhook says so, nothing half is kept, and when the
//! disk is well again everything goes on without a hand.

use std::time::Duration;

use anyhow::{Result, ensure};
use futures_util::future::{join_all, try_join_all};
use tokio::time::{Instant, sleep};

use super::{
    crowd::Answer,
    dice,
    shim::{BROKEN, FULL, READ_ONLY, Refused, Shim},
    sized,
    stage::{Stage, tail},
};

/// What goes wrong with a disk.
const TROUBLES: [(&str, Refused, i64); 5] = [
    ("full", Refused::Write, FULL),
    ("broken for writing", Refused::Write, BROKEN),
    ("broken for syncing", Refused::Sync, BROKEN),
    ("read-only", Refused::Write, READ_ONLY),
    ("full for syncing", Refused::Sync, FULL),
];
/// Within this it must go on by itself.
const RECOVERY: Duration = Duration::from_mins(3);

#[tokio::test]
async fn a_disk_in_trouble_confirms_nothing_and_everything_goes_on_by_itself() -> Result<()> {
    let mut dice = dice("disk")?;
    let Some(shim) = Shim::compile()? else { return Ok(()) };
    let mut stage = Stage::set(8, Some(&shim)).await?;
    stage.solis.begin().await?;
    try_join_all(stage.people.iter().map(|person| stage.begins(*person))).await?;
    let (mut slowest, mut unsaid) = (Duration::ZERO, 0);
    for round in 0..sized(5, 50) {
        let (name, what, errno) = TROUBLES[round % TROUBLES.len()];
        // Something is under way when it begins.
        try_join_all(stage.people.iter().map(|it| stage.crowd.says(*it, "1"))).await?;
        sleep(Duration::from_millis(dice.below(40))).await;
        shim.refuse(what, errno)?;
        let refused = refusals(&stage, name).await?;
        unsaid += refused.iter().filter(|it| it.1.retry_after.is_none()).count();
        sleep(Duration::from_millis(dice.below(1500))).await;
        let (status, _) = stage.solis.get("/healthz").await?;
        ensure!(status == 200, "the process answers: {status}");
        shim.relent()?;
        let well = Instant::now();
        redelivered(&stage, &refused).await?;
        slowest = slowest.max(well.elapsed());
        ensure!(well.elapsed() < RECOVERY, "{name}: {:?}", well.elapsed());
    }
    // A line whose end could not be written down waits for its lease to run out.
    let served = stage.is_served(RECOVERY * 2).await?;
    let uncertain = stage.number("SELECT sum(uncertain) FROM outbox", &[]).await?;
    println!(
        "{} refusals; taken again within {slowest:?}; all said {served:?} after the last; {uncertain} lines uncertain; {unsaid} answers of 503 without Retry-After",
        shim.refusals()?
    );
    stage.is_whole().await?;
    stage.solis.stop().await
}

/// Everybody writes something while the disk is in trouble; nobody is told that it was kept.
async fn refusals(stage: &Stage, name: &str) -> Result<Vec<(i64, Answer)>> {
    let mut refused = Vec::new();
    for words in ["1", "2"] {
        let answers = join_all(stage.people.iter().map(|it| stage.crowd.says(*it, words))).await;
        for (person, answer) in stage.people.iter().zip(answers) {
            let answer = answer?;
            ensure!(answer.status == 503, "{name}: {answer:?}\n{}", tail(&stage.solis.written()));
            refused.push((*person, answer));
        }
    }
    Ok(refused)
}

/// Telegram brings again what was refused, until it is taken.
async fn redelivered(stage: &Stage, refused: &[(i64, Answer)]) -> Result<()> {
    for (person, answer) in refused {
        let well = Instant::now();
        while stage.crowd.bring(answer.update, *person, "1").await?.status != 200 {
            ensure!(well.elapsed() < RECOVERY, "not taken:\n{}", tail(&stage.solis.written()));
            sleep(Duration::from_millis(50)).await;
        }
    }
    Ok(())
}

#[tokio::test]
async fn a_refusal_says_when_to_come_again() -> Result<()> {
    let Some(shim) = Shim::compile()? else { return Ok(()) };
    let mut stage = Stage::set(1, Some(&shim)).await?;
    stage.solis.begin().await?;
    shim.refuse(Refused::Write, FULL)?;
    let answer = stage.crowd.says(1001, "/start").await?;
    ensure!(answer.status == 503, "{answer:?}");
    // Telegram obeys it up to an hour; without it the pauses double on their own.
    ensure!(answer.retry_after.is_some_and(|it| (1..=60).contains(&it)), "{answer:?}");
    Ok(())
}

#[tokio::test]
async fn without_inodes_a_start_names_the_trouble_and_what_runs_goes_on() -> Result<()> {
    let Some(shim) = Shim::compile()? else { return Ok(()) };
    let mut stage = Stage::set(1, Some(&shim)).await?;
    shim.refuse(Refused::Create, FULL)?;
    let why = stage.solis.begin().await.err().map(|it| format!("{it:#}")).unwrap_or_default();
    ensure!(why.contains("solis.db") && why.contains("No space left"), "not named: {why}");
    shim.relent()?;
    stage.solis.kill()?;
    stage.solis.begin().await?;
    stage.begins(1001).await?;
    shim.refuse(Refused::Create, FULL)?;
    // Its files are there already.
    stage.says(1001, "1").await?;
    stage.is_served(crate::product::PATIENCE).await?;
    stage.is_whole().await
}
