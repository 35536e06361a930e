//! R24: a back-up under load, and what comes back from it. `solis backup FILE` runs beside a working Solis,
//! `solis restore FILE` on an empty machine.

use std::{path::Path, process::Command, time::Duration};

use anyhow::{Result, ensure};
use futures_util::future::{join, try_join_all};
use tokio::time::sleep;

use super::{crowd::body, sized, stage::Stage};
use crate::product::{PATIENCE, Solis, until};

#[tokio::test]
async fn a_backup_under_load_comes_back_whole() -> Result<()> {
    let mut stage = Stage::set(8, None).await?;
    stage.solis.begin().await?;
    try_join_all(stage.people.iter().map(|it| stage.begins(*it))).await?;
    let folder = tempfile::tempdir()?;
    let load = try_join_all(stage.people.iter().map(async |person| {
        for _ in 0..sized(20, 500) {
            stage.crowd.says_until_taken(*person, "1").await?;
        }
        anyhow::Ok(())
    }));
    let backups = async {
        let mut kept = Vec::new();
        for number in 0..sized(2, 20) {
            sleep(Duration::from_millis(200)).await;
            let before = stage.number("SELECT count(*) FROM inbox", &[]).await?;
            let file = folder.path().join(format!("{number}.backup"));
            command(&stage.solis, "backup", &file, stage.solis.path()).await?;
            kept.push((file, before));
        }
        anyhow::Ok(kept)
    };
    let (loaded, backups) = join(load, backups).await;
    loaded?;
    let backups = backups?;
    stage.is_served(PATIENCE).await?;
    stage.is_whole().await?;
    stage.solis.stop().await?;
    for (file, before) in backups {
        let mut restored = Stage::set(8, None).await?;
        restored.crowd.goes_on_after(&stage.crowd);
        command(&restored.solis, "restore", &file, restored.solis.path()).await?;
        restored.is_sound().await?;
        let kept = restored.number("SELECT count(*) FROM inbox", &[]).await?;
        ensure!(kept >= before, "{kept} of {before} updates are back");
        let known = restored.number("SELECT coalesce(max(id), 0) FROM outbox", &[]).await?;
        restored.solis.begin().await?;
        asks_once_more_and_repeats_nothing(&restored, known).await?;
        restored.is_whole().await?;
        let before = restored.telegram.sent_to(1001).len();
        restored.says(1001, "1").await?;
        restored.is_served(PATIENCE).await?;
        ensure!(restored.telegram.sent_to(1001).len() > before, "1001 is answered");
        restored.solis.stop().await?;
    }
    Ok(())
}

/// Nothing that was said before is said again by itself: what was in the air is for a person to look at, and so is what
/// answers what was in the inbox. But whoever is asked something is asked once more.
async fn asks_once_more_and_repeats_nothing(stage: &Stage, known: i64) -> Result<()> {
    let heard = "SELECT count(*) FROM marks WHERE name = 'telegram-heard'
        AND value > (SELECT max(at) FROM log) - 60000";
    until("Telegram is heard", || async { Ok(stage.number(heard, &[]).await? == 1) }).await?;
    let alarms = "SELECT count(*) FROM alarms WHERE name = 'again'";
    until("the alarms have rung", || async { Ok(stage.number(alarms, &[]).await? == 0) }).await?;
    stage.is_served(PATIENCE).await?;
    sleep(Duration::from_secs(2)).await;
    // A menu can be opened again.
    let forgotten = r#"SELECT count(*) FROM learners l WHERE (open_question IS NOT NULL OR open_words IS NOT NULL)
        AND standing NOT LIKE '%solis/%' AND NOT EXISTS
            (SELECT 1 FROM outbox WHERE learner = l.id AND id > $1 AND why = '"again"')"#;
    let forgotten = stage.solis.number(forgotten, &[known]).await?;
    ensure!(forgotten == 0, "{forgotten} are asked something and wait");
    let kinds: Vec<(String, i64, i64)> = stage
        .solis
        .rows(
            "SELECT state, count(*), coalesce(sum(why IS NULL), 0) FROM outbox WHERE id > $1 GROUP BY state",
            &[known],
        )
        .await?;
    let mut said = 0;
    for (state, lines, answers) in &kinds {
        match state.as_str() {
            "sent" => ensure!(*answers == 0, "{answers} old messages were answered aloud"),
            "held" => ensure!(answers == lines, "{} questions were held back", lines - answers),
            other => anyhow::bail!("{lines} lines are {other}"),
        }
        said += if state == "sent" { *lines } else { 0 };
    }
    let sent = stage.people.iter().map(|it| stage.telegram.sent_to(*it).len()).sum::<usize>();
    println!("after the restore: {kinds:?}, {sent} sent");
    ensure!(i64::try_from(sent)? == said, "{sent} sent, {said} of them new questions");
    let repeated = r#"SELECT count(*) FROM (SELECT 1 FROM outbox WHERE id > $1 AND why = '"again"'
        GROUP BY learner, line HAVING count(*) > 1)"#;
    ensure!(stage.solis.number(repeated, &[known]).await? == 0, "a question came twice");
    Ok(())
}

/// What was confirmed and had no turn yet when the backup was made: words are not lost, and nobody hears twice what
/// they have heard.
#[tokio::test]
async fn who_waited_for_a_turn_at_the_backup_has_it_and_is_not_answered_twice() -> Result<()> {
    let mut stage = Stage::set(2, None).await?;
    stage.solis.begin().await?;
    try_join_all(stage.people.iter().map(|it| stage.begins(*it))).await?;
    stage.is_served(PATIENCE).await?;
    stage.solis.stop().await?;
    let arrived = "INSERT INTO inbox (channel, external, sender, body, received_at, tries, state)
        VALUES ('telegram', '500900001', '1001', $1, 5, 1, 'waiting')";
    stage.solis.change_beside(arrived, &[&body(500_900_001, 1001, "1")]).await?;
    let folder = tempfile::tempdir()?;
    let file = folder.path().join("one.backup");
    command(&stage.solis, "backup", &file, stage.solis.path()).await?;
    let mut restored = Stage::set(2, None).await?;
    restored.crowd.goes_on_after(&stage.crowd);
    let said = command(&restored.solis, "restore", &file, restored.solis.path()).await?;
    ensure!(said.contains("1 message(s)"), "{said}");
    let known = restored.number("SELECT max(id) FROM outbox", &[]).await?;
    let before = restored.standing(1001).await?;
    restored.solis.begin().await?;
    asks_once_more_and_repeats_nothing(&restored, known).await?;
    restored.is_whole().await?;
    ensure!(restored.standing(1001).await? != before, "1001 has had their turn");
    let held = "SELECT count(*) FROM outbox WHERE state = 'held'";
    ensure!(restored.number(held, &[]).await? > 0, "its answer is held back");
    let old = restored.telegram.sent_to(1001);
    restored.says(1001, "1").await?;
    restored.is_served(PATIENCE).await?;
    ensure!(restored.telegram.sent_to(1001).len() > old.len(), "1001 is answered");
    // A second start is none after a restore.
    restored.solis.stop().await?;
    restored.solis.begin().await?;
    restored.is_served(PATIENCE).await?;
    restored.is_whole().await
}

/// Runs a command of the program on the same database, to its end; what it wrote.
async fn command(solis: &Solis, name: &'static str, file: &Path, folder: &Path) -> Result<String> {
    let mut command = Command::new(env!("CARGO_BIN_EXE_solis"));
    command
        .arg(name)
        .args((name == "backup").then_some("--plain"))
        .arg(file)
        .env_clear()
        .env("DATABASE_URL", solis.variable("DATABASE_URL"))
        .current_dir(folder);
    let said = tokio::task::spawn_blocking(move || command.output()).await??;
    ensure!(said.status.success(), "{name}: {}", String::from_utf8_lossy(&said.stderr));
    Ok(String::from_utf8(said.stdout)?)
}
