//! R24: a back-up under load, and what comes back from it. `solis backup FILE` runs beside a working Solis,
//! `solis restore FILE` on an empty machine.

use std::{path::Path, process::Command, time::Duration};

use anyhow::{Result, ensure};
use futures_util::future::{join, try_join_all};
use tokio::time::sleep;

use super::{sized, stage::Stage};
use crate::product::{PATIENCE, Solis};

#[tokio::test]
#[ignore = "what waited for its turn when the backup was made has it again after a restore, so its reply is said again"]
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
        command(&restored.solis, "restore", &file, restored.solis.path()).await?;
        restored.is_sound().await?;
        let kept = restored.number("SELECT count(*) FROM inbox", &[]).await?;
        ensure!(kept >= before, "{kept} of {before} updates are back");
        restored.solis.begin().await?;
        // Nothing that was said before is said again by itself: what was in the air is for a person to look at.
        sleep(Duration::from_secs(2)).await;
        let sent = restored.telegram.calls("sendMessage").len();
        ensure!(sent == 0, "{sent} old lines were said again");
        restored.says(1001, "1").await?;
        restored.solis.stop().await?;
    }
    Ok(())
}

/// Runs a command of the program on the same database, to its end.
async fn command(solis: &Solis, name: &'static str, file: &Path, folder: &Path) -> Result<()> {
    let mut command = Command::new(env!("CARGO_BIN_EXE_solis"));
    command
        .arg(name)
        .arg(file)
        .env_clear()
        .env("DATABASE_URL", solis.variable("DATABASE_URL"))
        .current_dir(folder);
    let said = tokio::task::spawn_blocking(move || command.output()).await??;
    ensure!(said.status.success(), "{name}: {}", String::from_utf8_lossy(&said.stderr));
    Ok(())
}
