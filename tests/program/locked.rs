//! Backups that only those can read for whom they were made.

use std::{fs, os::unix::fs::PermissionsExt};

use anyhow::{Context, Result, ensure};

use super::{Place, Said, browser::Browser, ends::is_sound};
use crate::postgres;

/// What somebody writes, and nobody reads who has the file and no key.
const WORDS: &str = "Kanarienvogel";

/// Makes a key; its public half.
fn key(place: &Place, file: &str) -> Result<String> {
    let said = place.ask(&["backup-key", file], &[])?;
    let public = said.out.trim().strip_prefix("SOLIS_BACKUP_TO=").map(str::to_owned);
    let public = public.with_context(|| format!("{said:?}"))?;
    ensure!(said.code == Some(0) && public.starts_with("age1") && public.len() == 62, "{said:?}");
    Ok(public)
}

fn went_well(said: &Said, word: &str) -> Result<()> {
    ensure!(said.code == Some(0) && said.err.is_empty() && said.out.contains(word), "{said:?}");
    Ok(())
}

/// A place where somebody has said something.
async fn place() -> Result<Place> {
    let place = Place::new()?;
    let running = place.start(&[])?;
    let mut browser = Browser::new(&running.url)?;
    browser.go_on(&[]).await?;
    browser.post(&[("say", WORDS)]).await?;
    ensure!(running.stop()?.success());
    Ok(place)
}

#[tokio::test]
async fn only_who_has_the_key_reads_a_backup() -> Result<()> {
    let place = place().await?;
    let (ours, theirs) = (key(&place, "ours.key")?, key(&place, "theirs.key")?);
    let mode = fs::metadata(place.path().join("ours.key"))?.permissions().mode();
    assert_eq!(mode & 0o777, 0o600, "nobody else reads the key");
    place
        .ask(&["backup-key", "ours.key"], &[])?
        .is_refused(1, &["ours.key", "never overwritten"])?;

    let to = ("SOLIS_BACKUP_TO", ours.as_str());
    went_well(&place.ask(&["backup", "all.backup"], &[to])?, "1 learner(s)")?;
    let whole = fs::read(place.path().join("all.backup"))?;
    ensure!(whole.starts_with(b"age-encryption.org/v1\n"), "any age opens it");
    for secret in [WORDS.as_bytes(), b"SQLite format", b"learners", ours.as_bytes()] {
        ensure!(!whole.windows(secret.len()).any(|it| it == secret), "{secret:?}");
    }
    // In a folder it is the same.
    fs::create_dir(place.path().join("kept"))?;
    went_well(&place.ask(&["backup", "--into", "kept"], &[to])?, "and locked")?;
    let mut kept = fs::read_dir(place.path().join("kept"))?;
    let kept = kept.next().context("nothing is kept")??.path();
    ensure!(fs::read(kept)?.starts_with(b"age-encryption.org/v1\n"));
    // In words, whatever is set.
    went_well(&place.ask(&["backup", "--plain", "open.backup"], &[to])?, "not locked")?;
    ensure!(fs::read(place.path().join("open.backup"))?.starts_with(b"SQLite format 3"));

    let there = ("DATABASE_URL", "sqlite:there.db");
    let with = |file| ("SOLIS_BACKUP_KEY_FILE", file);
    let refused = |file: &str, env: &[(&str, &str)], words: &[&str]| {
        place.ask(&["restore", file], env)?.is_refused(1, words)?;
        let files = place.files()?;
        let is_left = |it: &String| it.contains("draft") || it == "there.db";
        ensure!(!files.iter().any(is_left), "{file}: {files:?}");
        Ok(())
    };
    refused("all.backup", &[there], &["all.backup", "locked", "SOLIS_BACKUP_KEY_FILE"])?;
    refused("all.backup", &[there, with("theirs.key")], &["key does not open", "all.backup"])?;
    refused("all.backup", &[there, with("none.key")], &["SOLIS_BACKUP_KEY_FILE", "none.key"])?;
    refused("all.backup", &[there, with("open.backup")], &["SOLIS_BACKUP_KEY_FILE"])?;
    let changed = |at: usize| {
        let mut whole = whole.clone();
        if let Some(byte) = whole.get_mut(at) {
            *byte ^= 1;
        }
        whole
    };
    let cut = |at: usize| whole.get(..at).unwrap_or_default().to_vec();
    let middle = whole.len() / 2;
    for bytes in [changed(middle), changed(whole.len() - 1), changed(60), cut(middle), cut(100)] {
        fs::write(place.path().join("bad.backup"), bytes)?;
        refused("bad.backup", &[there, with("ours.key")], &["bad.backup"])?;
    }

    let said = place.ask(&["restore", "all.backup"], &[there, with("ours.key")])?;
    went_well(&said, "1 learner(s) as they were")?;
    is_sound(&place.path().join("there.db")).await?;
    // The key itself, and two who may read.
    let both = format!("{theirs}, {ours}");
    let env = [there, ("SOLIS_BACKUP_TO", both.as_str())];
    went_well(&place.ask(&["backup", "both.backup"], &env)?, "and locked")?;
    let key = fs::read_to_string(place.path().join("theirs.key"))?;
    let key = key.lines().last().context("no key")?;
    let env = [("DATABASE_URL", "sqlite:again.db"), ("SOLIS_BACKUP_KEY", key)];
    went_well(&place.ask(&["restore", "both.backup"], &env)?, "1 learner(s) as they were")?;
    Ok(())
}

#[tokio::test]
async fn a_locked_backup_goes_to_a_server_and_back() -> Result<()> {
    let (Some(one), Some(two)) = (postgres::database().await?, postgres::database().await?) else {
        return Ok(());
    };
    let place = place().await?;
    let ours = key(&place, "ours.key")?;
    let (to, with) = (("SOLIS_BACKUP_TO", ours.as_str()), ("SOLIS_BACKUP_KEY_FILE", "ours.key"));
    went_well(&place.ask(&["backup", "one.backup"], &[to])?, "1 learner(s)")?;
    went_well(&place.ask(&["restore", "one.backup"], &[at(&one.url), with])?, "1 learner(s)")?;
    went_well(&place.ask(&["backup", "two.backup"], &[at(&one.url), to])?, "1 learner(s)")?;
    let whole = fs::read(place.path().join("two.backup"))?;
    ensure!(!whole.windows(WORDS.len()).any(|it| it == WORDS.as_bytes()));
    let said = place.ask(&["restore", "two.backup"], &[at(&two.url)])?;
    said.is_refused(1, &["two.backup", "locked"])?;
    went_well(&place.ask(&["restore", "two.backup"], &[at(&two.url), with])?, "1 learner(s)")?;
    let back = at("sqlite:back.db");
    went_well(&place.ask(&["backup", "three.backup"], &[at(&two.url), to])?, "1 learner(s)")?;
    went_well(&place.ask(&["restore", "three.backup"], &[back, with])?, "1 learner(s)")?;
    let mut there = super::look(&place.path().join("back.db")).await?;
    let said = "SELECT count(*) FROM web_lines WHERE body LIKE '%Kanarienvogel%'";
    let said: i64 = sqlx::query_scalar(said).fetch_one(&mut there).await?;
    ensure!(said == 1, "{said}");
    let files = place.files()?;
    ensure!(!files.iter().any(|it| it.contains("draft")), "{files:?}");
    Ok(())
}

fn at(url: &str) -> (&'static str, &str) {
    ("DATABASE_URL", url)
}
