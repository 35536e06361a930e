//! Databases that cannot be opened: it is said why, and they are as they were.

use std::fs;

use anyhow::{Context, Result, ensure};
use sqlx::AssertSqlSafe;

use super::{ANY_PORT, Place, browser::Browser, look};

#[test]
fn a_file_that_is_no_database_stays_as_it_is() -> Result<()> {
    let place = Place::new()?;
    let letter = "Dear Sir or Madam, this is a letter and no database.\n".repeat(100);
    fs::write(place.path().join("letter.txt"), &letter)?;
    let url = ("DATABASE_URL", "sqlite:letter.txt");
    for args in [&["run"][..], &["invite", "learner"]] {
        let said = place.ask(args, &[ANY_PORT, url])?;
        said.is_refused(1, &["letter.txt", "database"])?;
    }
    assert_eq!(fs::read_to_string(place.path().join("letter.txt"))?, letter);
    Ok(())
}

#[test]
fn a_folder_that_cannot_be_used_is_named() -> Result<()> {
    let place = Place::new()?;
    fs::create_dir(place.path().join("folder"))?;
    let read_only = place.path().join("read-only");
    fs::create_dir(&read_only)?;
    let mut mode = fs::metadata(&read_only)?.permissions();
    mode.set_readonly(true);
    fs::set_permissions(&read_only, mode)?;
    // Root may write everywhere but into the kernel's own folders.
    let is_root = fs::write(read_only.join("probe"), "").is_ok();
    let read_only = if is_root { "/sys" } else { "read-only" };
    for folder in ["nowhere", "folder/../folder/nowhere", read_only] {
        let file = format!("{folder}/solis.db");
        for args in [&["run"][..], &["invite", "learner"]] {
            let said = place.ask(args, &[ANY_PORT, ("DATABASE_URL", &format!("sqlite:{file}"))])?;
            said.is_refused(1, &[&file])?;
        }
    }
    let said = place.ask(&["run"], &[ANY_PORT, ("DATABASE_URL", "sqlite:folder")])?;
    said.is_refused(1, &["folder"])
}

#[tokio::test]
async fn a_database_of_a_newer_solis_is_not_touched() -> Result<()> {
    let place = Place::new()?;
    place.ask(&["invite", "learner"], &[])?;
    let mut base = place.look().await?;
    let newer =
        "INSERT INTO _sqlx_migrations (version, description, success, checksum, execution_time)
        VALUES (9999, 'from the future', 1, x'00', 1)";
    sqlx::raw_sql(AssertSqlSafe(newer)).execute(&mut base).await?;
    for args in [&["run"][..], &["invite", "learner"]] {
        let said = place.ask(args, &[ANY_PORT])?;
        said.is_refused(1, &["solis.db", "newer Solis", "backup"])?;
    }
    assert_eq!(place.number("SELECT count(*) FROM codes").await?, 1);
    Ok(())
}

#[tokio::test]
async fn a_second_process_on_the_same_database_is_refused() -> Result<()> {
    let place = Place::new()?;
    let running = place.start(&[])?;
    for url in ["sqlite:solis.db", "sqlite://solis.db"] {
        let said = place.ask(&["run"], &[ANY_PORT, ("DATABASE_URL", url)])?;
        said.is_refused(1, &["solis.db", "in use by another Solis", "DATABASE_URL"])?;
    }
    let browser = Browser::new(&running.url)?;
    assert_eq!(browser.get("/readyz").await?, "ready\n", "the first one goes on");
    ensure!(running.stop()?.success());
    let again = place.start(&[]).context("the lock is given back")?;
    ensure!(again.stop()?.success());
    Ok(())
}

#[test]
fn a_database_without_a_name_is_made_beside() -> Result<()> {
    let place = Place::new()?;
    let running = place.start(&[])?;
    let files = place.files()?;
    ensure!(files.contains(&"solis.db".to_owned()), "{files:?}");
    ensure!(running.stop()?.success());
    let place = Place::new()?;
    let running = place.start(&[("DATABASE_URL", "sqlite:data.db?mode=rwc")])?;
    ensure!(place.path().join("data.db").exists());
    ensure!(running.stop()?.success());
    Ok(())
}

/// An empty file is what some tools make in advance.
#[tokio::test]
async fn an_empty_file_becomes_a_database() -> Result<()> {
    let place = Place::new()?;
    let file = place.path().join("empty.db");
    fs::write(&file, "")?;
    let said = place.ask(&["invite", "learner"], &[("DATABASE_URL", "sqlite:empty.db")])?;
    ensure!(said.code == Some(0), "{said:?}");
    let mode: String =
        sqlx::query_scalar("PRAGMA journal_mode").fetch_one(&mut look(&file).await?).await?;
    assert_eq!(mode, "wal");
    Ok(())
}

#[test]
fn a_server_that_is_not_there_is_named() -> Result<()> {
    let place = Place::new()?;
    let url = ("DATABASE_URL", "postgres://solis:geheim@127.0.0.1:1/course");
    for args in [&["run"][..], &["invite", "learner"]] {
        let said = place.ask(args, &[ANY_PORT, url])?;
        said.is_refused(1, &["127.0.0.1:1/course", "refused"])?;
        ensure!(!said.err.contains("geheim"), "a password is not printed: {said:?}");
    }
    assert!(place.files()?.is_empty(), "no file is made instead");
    Ok(())
}
