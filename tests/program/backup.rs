//! Backups of a program at work, and what is refused when one is restored.

use std::{fs, path::Path};

use anyhow::{Context, Result, ensure};
use futures_util::future::try_join_all;
use sqlx::AssertSqlSafe;

use super::{
    ANY_PORT, Place, Said,
    browser::{Browser, first_of_last},
    ends::is_sound,
    look,
};
use crate::postgres;

/// A place where somebody has begun, with a backup of it, `all.backup`.
async fn with_backup() -> Result<Place> {
    let place = Place::new()?;
    let running = place.start(&[])?;
    Browser::new(&running.url)?.go_on(&[]).await?;
    went_well(&place.ask(&["backup", "--plain", "all.backup"], &[])?, "1 learner(s)")?;
    ensure!(running.stop()?.success());
    Ok(place)
}

fn went_well(said: &Said, word: &str) -> Result<()> {
    ensure!(said.code == Some(0) && said.err.is_empty() && said.out.contains(word), "{said:?}");
    Ok(())
}

/// The folder holds the database and its lock, and no draft.
fn is_tidy(place: &Place) -> Result<()> {
    let files = place.files()?;
    ensure!(!files.iter().any(|it| it.contains("draft")), "{files:?}");
    Ok(())
}

#[tokio::test]
async fn a_backup_under_load_is_whole_and_goes_on_elsewhere() -> Result<()> {
    let place = Place::new()?;
    let running = place.start(&[])?;
    let browsers = (0..16).map(|_| Browser::new(&running.url)).collect::<Result<Vec<_>>>()?;
    let talks = try_join_all(browsers.into_iter().map(|mut browser| async move {
        browser.go_on(&[]).await?;
        for _ in 0..6 {
            browser.post(&[("say", "Hello")]).await?;
        }
        Ok::<_, anyhow::Error>(browser)
    }));
    let copies = async {
        for number in 0..4 {
            let file = format!("{number}.backup");
            let mut command = place.command(&["backup", "--plain", &file], &[]);
            let output = tokio::task::spawn_blocking(move || command.output()).await??;
            ensure!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        }
        Ok(())
    };
    let (browsers, ()) = futures_util::future::try_join(talks, copies).await?;
    ensure!(browsers.len() == 16);
    went_well(&place.ask(&["backup", "--plain", "last.backup"], &[])?, "16 learner(s)")?;
    running.kill()?;
    is_tidy(&place)?;
    for file in ["0", "1", "2", "3", "last"] {
        let file = place.path().join(format!("{file}.backup"));
        is_sound(&file).await?;
        let elsewhere = Place::new()?;
        let file = file.display().to_string();
        went_well(&elsewhere.ask(&["restore", &file], &[])?, "learner(s) as they were at 20")?;
        let marked = elsewhere.number("SELECT count(*) FROM sqlite_schema WHERE name = 'backup'");
        assert_eq!(marked.await?, 0, "it is a database like any other");
        let running = elsewhere.start(&[])?;
        let mut browser = Browser::new(&running.url)?;
        browser.go_on(&[]).await.context(file)?;
        ensure!(running.stop()?.success());
        is_tidy(&elsewhere)?;
    }
    Ok(())
}

/// A page is in the backup itself, so what had not reached it yet reaches it now, once.
#[tokio::test]
async fn a_learner_on_the_web_goes_on_where_the_backup_has_them() -> Result<()> {
    let place = Place::new()?;
    let running = place.start(&[])?;
    let mut browser = Browser::new(&running.url)?;
    browser.go_on(&[]).await?;
    let (choice, label) = first_of_last(&browser.get("/").await?).context("no buttons")?;
    went_well(&place.ask(&["backup", "--plain", "all.backup"], &[])?, "1 learner(s)")?;
    browser.go_on(&[]).await?;
    running.kill()?;
    for file in ["solis.db", "solis.db-wal", "solis.db-shm"] {
        // Some are there, some are not.
        let _ = fs::remove_file(place.path().join(file));
    }
    went_well(&place.ask(&["restore", "all.backup"], &[])?, "1 learner(s)")?;
    let running = place.start(&[])?;
    browser.moves_to(&running.url);
    let open = first_of_last(&browser.get("/").await?);
    assert_eq!(open, Some((choice, label)), "the same question is open");
    browser.go_on(&[]).await.context("and can be answered")?;
    assert_eq!(place.number("SELECT count(*) FROM learners").await?, 1, "by the same person");
    ensure!(running.stop()?.success());
    Ok(())
}

#[tokio::test]
async fn a_backup_overwrites_nothing() -> Result<()> {
    let place = with_backup().await?;
    let before = fs::read(place.path().join("all.backup"))?;
    for file in ["all.backup", "solis.db", "."] {
        place
            .ask(&["backup", "--plain", file], &[])?
            .is_refused(1, &[file, "overwrites nothing"])?;
    }
    ensure!(fs::read(place.path().join("all.backup"))? == before);
    let said = place.ask(&["backup", "--plain", "nowhere/all.backup"], &[])?;
    said.is_refused(1, &["nowhere/all.backup"])?;
    let said =
        place.ask(&["backup", "--plain", "new.backup"], &[("DATABASE_URL", "sqlite:other.db")])?;
    said.is_refused(1, &["other.db", "DATABASE_URL"])?;
    fs::write(place.path().join("letter.txt"), "Dear Sir or Madam,\n".repeat(500))?;
    let said = place
        .ask(&["backup", "--plain", "new.backup"], &[("DATABASE_URL", "sqlite:letter.txt")])?;
    said.is_refused(1, &["letter.txt", "no database of Solis"])?;
    ensure!(!place.path().join("other.db").exists() && !place.path().join("new.backup").exists());
    is_tidy(&place)
}

#[tokio::test]
async fn nobody_is_lost_by_a_restore() -> Result<()> {
    let place = with_backup().await?;
    let said = place.ask(&["restore", "all.backup"], &[])?;
    said.is_refused(1, &["solis.db", "holds people", "DATABASE_URL"])?;
    let running = place.start(&[])?;
    let said = place.ask(&["restore", "all.backup"], &[])?;
    said.is_refused(1, &["solis.db", "in use by another Solis"])?;
    ensure!(running.stop()?.success());
    let invited = [("DATABASE_URL", "sqlite:invited.db")];
    place.ask(&["invite", "learner"], &invited)?;
    let said = place.ask(&["restore", "all.backup"], &invited)?;
    said.is_refused(1, &["invited.db", "holds people"])?;
    let letter = [("DATABASE_URL", "sqlite:letter.txt")];
    fs::write(place.path().join("letter.txt"), "Dear Sir or Madam,\n".repeat(500))?;
    place.ask(&["restore", "all.backup"], &letter)?.is_refused(1, &["letter.txt"])?;
    ensure!(fs::read_to_string(place.path().join("letter.txt"))?.starts_with("Dear"));
    // One that has been opened and holds nobody makes room.
    let empty = [ANY_PORT, ("DATABASE_URL", "sqlite:empty.db")];
    place.start(&empty)?.kill()?;
    // Its figures are of nobody, whether they were counted already or not.
    let counted = "INSERT OR IGNORE INTO tallies VALUES (1, 'counted', '', 5)";
    change(&place.path().join("empty.db"), counted).await?;
    went_well(&place.ask(&["restore", "all.backup"], &empty)?, "1 learner(s)")?;
    is_sound(&place.path().join("empty.db")).await?;
    is_tidy(&place)
}

#[tokio::test]
async fn what_is_no_backup_or_no_longer_one_is_refused() -> Result<()> {
    let place = with_backup().await?;
    let new = [("DATABASE_URL", "sqlite:new.db")];
    let at = |file: &str| place.path().join(file);
    let whole = fs::read(at("all.backup"))?;
    fs::write(at("letter.txt"), "Dear Sir or Madam,\n".repeat(500))?;
    fs::write(at("empty"), "")?;
    fs::write(at("short"), whole.get(..whole.len() / 2).context("short")?)?;
    fs::write(at("scratched"), scratched(&whole)?)?;
    fs::copy(at("all.backup"), at("newer"))?;
    change(&at("newer"), "INSERT INTO _sqlx_migrations (version, description, success, checksum, execution_time) VALUES (9999, 'from the future', 1, x'00', 1)").await?;
    change(&at("other"), "CREATE TABLE learners (id INTEGER)").await?;
    for (file, word) in [
        ("nowhere", "nowhere"),
        (".", "."),
        ("letter.txt", "no backup"),
        ("empty", "no backup"),
        ("other", "no backup"),
        ("solis.db", "no backup"),
        ("short", "damaged"),
        ("scratched", "damaged"),
        ("newer", "newer Solis"),
    ] {
        let said = place.ask(&["restore", file], &new)?;
        said.is_refused(1, &[file, word]).with_context(|| file.to_owned())?;
        ensure!(!at("new.db").exists(), "{file}: nothing half done is left");
    }
    is_tidy(&place)?;
    went_well(&place.ask(&["restore", "all.backup"], &new)?, "1 learner(s)")
}

/// A backup is the same file whichever engine it is of, so it is also the way from one to the other.
#[tokio::test]
async fn a_backup_leads_from_a_server_to_a_file_and_to_another_server() -> Result<()> {
    let Some(first) = postgres::database().await? else { return Ok(()) };
    let second = postgres::database().await?.context("the server is gone")?;
    let (first, second) = (("DATABASE_URL", &*first.url), ("DATABASE_URL", &*second.url));
    let place = Place::new()?;
    place
        .ask(&["backup", "--plain", "none.backup"], &[first])?
        .is_refused(1, &["no database of Solis"])?;
    let running = place.start(&[first])?;
    let mut browser = Browser::new(&running.url)?;
    browser.go_on(&[]).await?;
    went_well(&place.ask(&["backup", "--plain", "one.backup"], &[first])?, "1 learner(s)")?;
    let said = place.ask(&["restore", "one.backup"], &[first])?;
    said.is_refused(1, &["in use by another Solis"])?;
    let before = Some(first_of_last(&browser.get("/").await?).context("no buttons")?);
    ensure!(running.stop()?.success());
    place.ask(&["restore", "one.backup"], &[first])?.is_refused(1, &["holds people"])?;

    went_well(&place.ask(&["restore", "one.backup"], &[])?, "1 learner(s)")?;
    is_sound(&place.path().join("solis.db")).await?;
    let running = place.start(&[])?;
    browser.moves_to(&running.url);
    assert_eq!(first_of_last(&browser.get("/").await?), before, "the same question is open");
    browser.go_on(&[]).await.context("on the file")?;
    let before = first_of_last(&browser.get("/").await?);
    went_well(&place.ask(&["backup", "--plain", "two.backup"], &[])?, "1 learner(s)")?;
    ensure!(running.stop()?.success());

    went_well(&place.ask(&["restore", "two.backup"], &[second])?, "1 learner(s)")?;
    let mut server = postgres::look(second.1).await?;
    for table in ["learners", "identities", "inbox", "log", "outbox", "alarms", "web_lines"] {
        let sql = format!("SELECT count(*) FROM {table}");
        let there: i64 =
            sqlx::query_scalar(AssertSqlSafe(sql.as_str())).fetch_one(&mut server).await?;
        assert_eq!(there, place.number(&sql).await?, "{table}");
    }
    let running = place.start(&[second])?;
    browser.moves_to(&running.url);
    assert_eq!(first_of_last(&browser.get("/").await?), before, "the same question is open");
    browser.go_on(&[]).await.context("on the other server")?;
    let mut new = Browser::new(&running.url)?;
    new.go_on(&[]).await.context("somebody new")?;
    ensure!(running.stop()?.success());
    went_well(&place.ask(&["backup", "--plain", "three.backup"], &[second])?, "2 learner(s)")?;
    let newer =
        "INSERT INTO _sqlx_migrations (version, description, success, checksum, execution_time)
        VALUES (9999, 'from the future', TRUE, '\\x00', 1)";
    sqlx::raw_sql(newer).execute(&mut server).await?;
    place.ask(&["backup", "--plain", "four.backup"], &[second])?.is_refused(1, &["newer Solis"])?;
    is_tidy(&place)
}

/// With a page in its middle that a disk has lost.
fn scratched(whole: &[u8]) -> Result<Vec<u8>> {
    let mut scratched = whole.to_vec();
    let page = 4096 * (whole.len() / 4096 / 2);
    scratched.get_mut(page..page + 4096).context("too short")?.fill(0xA5);
    Ok(scratched)
}

async fn change(file: &Path, sql: &'static str) -> Result<()> {
    use sqlx::{ConnectOptions, sqlite::SqliteConnectOptions};
    let options = SqliteConnectOptions::new().filename(file).create_if_missing(true);
    sqlx::raw_sql(sql).execute(&mut options.connect().await?).await?;
    look(file).await.map(|_| ())
}

#[tokio::test]
async fn a_folder_of_backups_keeps_none_for_too_long() -> Result<()> {
    let place = with_backup().await?;
    fs::create_dir(place.path().join("kept"))?;
    for name in ["solis-20200101-000000.backup", "letter.txt", "solis-2020.backup"] {
        fs::write(place.path().join("kept").join(name), "old")?;
    }
    went_well(&place.ask(&["backup", "--plain", "--into", "kept"], &[])?, "1 learner(s)")?;
    let mut names = fs::read_dir(place.path().join("kept"))?
        .map(|it| Ok(it?.file_name().to_string_lossy().into_owned()))
        .collect::<Result<Vec<_>>>()?;
    names.sort();
    assert_eq!(names.len(), 3, "the old one is gone, and nothing else: {names:?}");
    ensure!(!names.iter().any(|it| it.contains("20200101")), "{names:?}");
    Ok(())
}
