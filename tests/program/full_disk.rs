//! A full disk: nothing is confirmed that is not kept, and it goes on by itself when there is room again.

use std::{
    fs,
    io::Write,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, Result, ensure};
use reqwest::StatusCode;

use super::{
    Place,
    browser::{Browser, first_of_last},
    ends::is_sound,
    look,
};

/// A small disk of its own, gone when this is dropped.
struct Disk(PathBuf);

impl Disk {
    /// Nothing, where mounting is not allowed.
    fn new(at: &Path) -> Result<Option<Self>> {
        fs::create_dir(at)?;
        let mut mount = Command::new("mount");
        let mount = mount.args(["-t", "tmpfs", "-o", "size=2m", "tmpfs"]).arg(at).output();
        let is_mounted = mount.is_ok_and(|it| it.status.success());
        Ok(is_mounted.then(|| Self(at.to_owned())))
    }

    fn fill(&self) -> Result<()> {
        let mut filler = fs::File::create(self.0.join("filler"))?;
        // Ends with the disk.
        while filler.write_all(&[0; 4096]).is_ok() {}
        Ok(())
    }

    fn make_room(&self) -> Result<()> {
        Ok(fs::remove_file(self.0.join("filler"))?)
    }
}

impl Drop for Disk {
    fn drop(&mut self) {
        // The folder is temporary; what stays mounted would keep it.
        let _ = Command::new("umount").arg("-l").arg(&self.0).status();
    }
}

#[tokio::test]
async fn a_full_disk_confirms_nothing_and_passes() -> Result<()> {
    let place = Place::new()?;
    let file = place.path().join("disk/solis.db");
    let Some(disk) = Disk::new(&place.path().join("disk"))? else {
        println!("SKIPPED: a full disk needs `mount -t tmpfs`, which is not allowed here");
        return Ok(());
    };
    let running = place.start(&[("DATABASE_URL", "sqlite:disk/solis.db")])?;
    let mut browser = Browser::new(&running.url)?;
    browser.go_on(&[]).await?;
    let page = browser.get("/").await?;
    let (tap, _) = first_of_last(&page).context("no button")?;
    let kept = "SELECT count(*) FROM inbox";
    let count = async || -> Result<i64> {
        Ok(sqlx::query_scalar(kept).fetch_one(&mut look(&file).await?).await?)
    };
    let before = count().await?;

    disk.fill()?;
    for _ in 0..3 {
        let status = browser.post_as("full", &[("tap", &tap)]).await?;
        assert_eq!(status, StatusCode::SERVICE_UNAVAILABLE);
        let mut newcomer = Browser::new(&running.url)?;
        let status = newcomer.post_as("new", &[("say", "Hello")]).await?;
        assert_eq!(status, StatusCode::SERVICE_UNAVAILABLE);
    }
    ensure!(browser.get("/").await?.contains(&tap), "the page can still be read");
    assert_eq!(count().await?, before, "nothing half is kept");

    disk.make_room()?;
    let status = browser.post_as("full", &[("tap", &tap)]).await?;
    assert_eq!(status, StatusCode::OK, "there is room: {}", running.log()?);
    assert_eq!(count().await?, before + 1);
    for _ in 0..300 {
        if first_of_last(&browser.get("/").await?).is_some_and(|it| it.0 != tap) {
            break;
        }
        tokio::time::sleep(std::time::Duration::from_millis(20)).await;
    }
    let (next, _) = first_of_last(&browser.get("/").await?).context("no button")?;
    ensure!(next != tap, "the turn was taken: {}", running.log()?);
    ensure!(!running.log()?.contains("panicked"), "{}", running.log()?);
    ensure!(running.stop()?.success());
    is_sound(&file).await
}

#[test]
fn a_disk_that_is_full_from_the_beginning_is_named() -> Result<()> {
    let place = Place::new()?;
    let Some(disk) = Disk::new(&place.path().join("disk"))? else {
        println!("SKIPPED: a full disk needs `mount -t tmpfs`, which is not allowed here");
        return Ok(());
    };
    disk.fill()?;
    let url = ("DATABASE_URL", "sqlite:disk/solis.db");
    let said = place.ask(&["run"], &[super::ANY_PORT, url])?;
    said.is_refused(1, &["disk/solis.db", "full"])?;
    disk.make_room()?;
    let running = place.start(&[url]).context("with room it starts")?;
    ensure!(running.stop()?.success());
    Ok(())
}
