//! A backup is made while learners learn, and restored into an empty folder after everything else is lost. Everybody
//! goes on at the step where the backup has them, and nothing old is said to them again by itself.

use std::{path::Path, process::Command, time::Duration};

use anyhow::{Context, Result, ensure};
use futures_util::future::{join, join_all};
use tokio::time::sleep;

use super::{both, walker::Walker};
use crate::dice::Dice;
use crate::fake_telegram::{FakeTelegram, Fault, Sent};
use crate::product::{PATIENCE, Solis, until};

const LEARNERS: i64 = 12;
const SEED: u64 = 20_261_122;
/// How many questions each answers before everything is lost.
const TAPS: usize = 8;

#[tokio::test]
async fn a_backup_brings_everybody_back_and_repeats_nothing() -> Result<()> {
    println!("seed {SEED}");
    let (telegram, mut lost) = both().await?;
    // Telegram is slow to answer, so that lines are in the air when the backup is made.
    telegram.fail_rate("send*", 50, SEED, Fault::HangAfter(Duration::from_millis(200)));
    let new = |id| Walker::new(&telegram, id, "Anna", "en");
    let mut walkers = (1..=LEARNERS).map(new).collect::<Vec<_>>();
    let folder = tempfile::tempdir()?;
    let file = folder.path().join("all.backup");
    let (_, backed_up) =
        join(join_all(walkers.iter_mut().map(walk)), back_up_once_busy(&lost, &file)).await;
    println!("{}", backed_up?.trim());
    lost.kill()?;
    telegram.no_faults();

    let mut found = Solis::beside(telegram.url())?;
    let said = run(&found, &["restore", &file.display().to_string()])?;
    println!("{}", said.trim());
    let old = "SELECT count(*) FROM outbox WHERE state IN ('waiting', 'leased')";
    assert_eq!(found.number(old, &[]).await?, 0, "nothing old is left to be sent");
    let held = found.number("SELECT count(*) FROM outbox WHERE state = 'held'", &[]).await?;
    ensure!(held > 0, "lines were on their way");
    ensure!(said.contains(&format!("{held} line(s)")), "it is said how many: {said}");
    let known = found.number("SELECT max(id) FROM outbox", &[]).await?;
    let before = sends(&telegram);
    let newest = |it: &Walker| it.person.chat().iter().map(|it| it.message_id).max();
    let heard = walkers.iter().map(|it| newest(it).unwrap_or_default()).collect::<Vec<_>>();
    found.begin().await?;
    for (walker, last) in walkers.iter().zip(heard) {
        goes_on(walker, &found, last).await.with_context(|| walker.person.screen())?;
    }
    let old = "SELECT count(*) FROM outbox WHERE id <= $1 AND state IN ('sent', 'held')
        AND settled_at > (SELECT min(planned_at) FROM outbox WHERE id > $1)";
    assert_eq!(found.number(old, &[known]).await?, 0, "no old line was touched");
    let sent = sends(&telegram) - before;
    let new = found.number("SELECT count(*) FROM outbox WHERE id > $1", &[known]).await?;
    println!("{held} held back, {sent} sent after the restore, {new} planned after it");
    ensure!(i64::try_from(sent)? <= new, "each line that was sent is a new one");
    Ok(())
}

fn sends(telegram: &FakeTelegram) -> usize {
    telegram.requests().iter().filter(|it| it.method.to_lowercase().starts_with("send")).count()
}

/// Some questions of a first lesson, at a person's own pace.
async fn walk(walker: &mut Walker) {
    let mut dice = Dice(SEED ^ walker.person.id.unsigned_abs());
    walker.says("/start");
    for _ in 0..TAPS {
        walker.taps_any(dice.button()).await;
        sleep(Duration::from_millis(dice.below(200))).await;
    }
}

/// Makes a backup in the middle of it.
async fn back_up_once_busy(solis: &Solis, file: &Path) -> Result<String> {
    let busy = "SELECT (SELECT count(*) FROM log) > 40
        AND (SELECT count(*) FROM outbox WHERE state IN ('waiting', 'leased')) > 3";
    until("everybody is at work", || async { Ok(solis.number(busy, &[]).await? == 1) }).await?;
    run(solis, &["backup", "--plain", &file.display().to_string()])
}

/// They are where the backup has them, are asked their question again, and their tap moves them.
async fn goes_on(walker: &Walker, solis: &Solis, last: i64) -> Result<()> {
    let is_new = |sent: &Sent| sent.message_id > last && !sent.labels().is_empty();
    let sql = "SELECT count(*) FROM learners WHERE id = $1 AND open_question IS NULL";
    if solis.number(sql, &[walker.learner(solis).await?]).await? == 1 {
        // A question for words is asked again as well, but has no button that says which it is.
        let place = walker.place(solis).await?;
        walker.person.says("Anna");
        return until("their words move them", || async {
            Ok(walker.place(solis).await? != place)
        })
        .await;
    }
    walker.person.wait_for(is_new, PATIENCE).await;
    let place = walker.place(solis).await?;
    let (turns, _) = walker.turns(solis).await?;
    let chat = walker.person.chat();
    let sent = chat.into_iter().rfind(is_new).context("the question is gone")?;
    let label = (*sent.labels().first().context("no buttons")?).to_owned();
    walker.person.taps_on(sent.message_id, &label);
    until("the tap moves them", || async {
        Ok(walker.turns(solis).await?.0 > turns && walker.place(solis).await? != place)
    })
    .await
}

/// Runs a command on a Solis' database.
fn run(solis: &Solis, args: &[&str]) -> Result<String> {
    let mut command = Command::new(env!("CARGO_BIN_EXE_solis"));
    let command = command.args(args).env_clear();
    let output = command.env("DATABASE_URL", solis.variable("DATABASE_URL")).output()?;
    let err = String::from_utf8_lossy(&output.stderr);
    ensure!(output.status.success() && err.is_empty(), "{args:?}: {} {err}", output.status);
    Ok(String::from_utf8(output.stdout)?)
}
