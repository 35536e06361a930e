//! A database that holds something survives every migration, and a newer one is left alone.

use std::{collections::BTreeSet, fs, path::Path};

use anyhow::{Context, Result, ensure};
use solis::store::{OpenError, Store, Url};
use sqlx::{AssertSqlSafe, ConnectOptions, SqliteConnection, sqlite::SqliteConnectOptions};
use tempfile::TempDir;

/// A row for every table a migration creates, in an order in which foreign keys hold.
const SAMPLES: &[(&str, &[(&str, &str)])] = &[("0001_start.sql",
    &[
        (
            "learners",
            "INSERT INTO learners VALUES (1, 'first-steps', 'lv', '\"easy\"', 'Anna', 'lv',
            'Europe/Riga', 18, '\"course\"', '\"on\"', 'Riga-1', '{}', 'a/b#task', 3, 1, 5, 6)",
        ),
        ("identities", "INSERT INTO identities VALUES (1, 'telegram', '42', 1, NULL)"),
        ("inbox", "INSERT INTO inbox VALUES (1, 'telegram', '7', '{}', 5, 1, 'waiting')"),
        ("log", "INSERT INTO log VALUES (1, 1, 'telegram:7', 'said', 5)"),
        (
            "outbox",
            "INSERT INTO outbox VALUES (1, 1, 1, '{}', NULL, 5, 5, 9, 'sent', 1, 0, NULL, 1, 'm1',
            NULL, 6)",
        ),
        ("alarms", "INSERT INTO alarms VALUES (1, 'again', '{\"again\":{\"asked\":3}}', 5, 0)"),
        ("answers", "INSERT INTO answers VALUES (1, 1, 'a/b', 'why', '{}', 'nobody', 5)"),
        ("cards", "INSERT INTO cards VALUES (1, 1, 'a/b', 'bread', 5)"),
        ("relayed", "INSERT INTO relayed VALUES (1, 1, '{}', 5)"),
        ("web_lines", "INSERT INTO web_lines VALUES (1, 1, 'line:1', 'solis', '{}', 5)"),
        ("codes", "INSERT INTO codes VALUES ('hash', 'device', NULL, 1, 5)"),
        ("pictures", "INSERT INTO pictures VALUES ('bot', 'street.png', 'file')"),
        ("marks", "INSERT INTO marks VALUES ('telegram-heard', 5)"),
    ],
), ("0003_review.sql", &[])];

/// Which columns name a learner, by their tables.
const OWNED: &[&str] =
    &["identities", "log", "outbox", "alarms", "answers", "cards", "relayed", "web_lines", "codes"];

fn url(folder: &TempDir) -> Result<Url> {
    Ok(format!("sqlite:{}", folder.path().join("solis.db").display()).parse()?)
}

async fn look(folder: &TempDir) -> Result<SqliteConnection> {
    let options = SqliteConnectOptions::new().filename(folder.path().join("solis.db"));
    Ok(options.create_if_missing(true).connect().await?)
}

async fn run(look: &mut SqliteConnection, sql: &str) -> Result<()> {
    let done = sqlx::raw_sql(AssertSqlSafe(sql)).execute(look).await;
    done.map(|_| ()).with_context(|| sql.to_owned())
}

async fn names(look: &mut SqliteConnection, sql: &str) -> Result<BTreeSet<String>> {
    let rows: Vec<String> = sqlx::query_scalar(AssertSqlSafe(sql)).fetch_all(look).await?;
    Ok(rows.into_iter().collect())
}

async fn is_sound(look: &mut SqliteConnection) -> Result<()> {
    let whole = names(look, "PRAGMA integrity_check").await?;
    assert_eq!(whole, BTreeSet::from(["ok".to_owned()]));
    let strays = names(look, "SELECT \"table\" FROM pragma_foreign_key_check").await?;
    assert_eq!(strays, BTreeSet::new(), "rows of nobody");
    Ok(())
}

fn migrations() -> Result<Vec<String>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("migrations/sqlite");
    let files = fs::read_dir(folder)?.map(|it| Ok(it?.file_name().to_string_lossy().into_owned()));
    let mut files = files.collect::<Result<Vec<_>>>()?;
    files.sort();
    Ok(files)
}

/// A database as the program makes it, with a row in every table.
async fn full() -> Result<TempDir> {
    let folder = tempfile::tempdir()?;
    drop(Store::open(&url(&folder)?).await?);
    let mut look = look(&folder).await?;
    for (_, insert) in SAMPLES.iter().flat_map(|(_, samples)| *samples) {
        run(&mut look, insert).await?;
    }
    Ok(folder)
}

#[tokio::test]
async fn every_migration_runs_over_what_is_there() -> Result<()> {
    let folder = tempfile::tempdir()?;
    let mut look = look(&folder).await?;
    let files = migrations()?;
    let known = SAMPLES.iter().map(|(file, _)| (*file).to_owned()).collect::<Vec<_>>();
    assert_eq!(files, known, "every migration has its sample rows here");
    let mut rows = Vec::new();
    for (file, samples) in SAMPLES {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("migrations/sqlite").join(file);
        run(&mut look, &fs::read_to_string(path)?).await?;
        for (table, insert) in *samples {
            run(&mut look, insert).await?;
            rows.push(*table);
        }
        is_sound(&mut look).await.context(*file)?;
    }
    for table in &rows {
        let sql = format!("SELECT count(*) FROM {table}");
        let count: i64 = sqlx::query_scalar(AssertSqlSafe(sql)).fetch_one(&mut look).await?;
        assert_eq!(count, 1, "{table}");
    }
    let tables = "SELECT name FROM sqlite_master WHERE type = 'table'";
    let tables = names(&mut look, tables).await?;
    let sampled = rows.iter().map(|it| (*it).to_owned()).collect();
    assert_eq!(tables, sampled, "every table has its sample row");
    Ok(())
}

#[tokio::test]
async fn types_and_owners_hold() -> Result<()> {
    let folder = full().await?;
    let mut look = look(&folder).await?;
    let loose = "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'
        AND strict = 0 AND name NOT LIKE 'sqlite%' AND name NOT LIKE '_sqlx%'";
    assert_eq!(names(&mut look, loose).await?, BTreeSet::new(), "tables that are not STRICT");
    for sql in [
        "UPDATE marks SET value = 'many'",
        "UPDATE outbox SET deadline = '2026-01-01'",
        "UPDATE learners SET journey = NULL",
        "INSERT INTO inbox SELECT 2, channel, external, body, 6, 1, state FROM inbox",
        "INSERT INTO log VALUES (2, 1, 'telegram:7', 'said', 6)",
        "INSERT INTO identities VALUES (2, 'telegram', '42', 1, NULL)",
        "DELETE FROM learners",
    ] {
        ensure!(run(&mut look, sql).await.is_err(), "{sql}");
    }
    for table in OWNED {
        let sql = format!("UPDATE {table} SET learner = 9");
        ensure!(run(&mut look, &sql).await.is_err(), "{sql}");
    }
    let owned = "SELECT m.name FROM sqlite_master m JOIN pragma_table_info(m.name) c
        WHERE m.type = 'table' AND c.name = 'learner'";
    let known = OWNED.iter().map(|it| (*it).to_owned()).collect();
    assert_eq!(names(&mut look, owned).await?, known);
    is_sound(&mut look).await
}

#[tokio::test]
async fn opening_twice_changes_nothing() -> Result<()> {
    let folder = full().await?;
    let dump = "SELECT name || ' ' || coalesce(sql, '') FROM sqlite_master
        UNION ALL SELECT version || ' ' || installed_on || ' ' || hex(checksum) FROM _sqlx_migrations
        UNION ALL SELECT 'learner ' || name || cohort || standing || journey FROM learners";
    let before = names(&mut look(&folder).await?, dump).await?;
    let store = Store::open(&url(&folder)?).await?;
    assert_eq!(store.standings().await?.len(), 1, "what was there is read");
    assert_eq!(store.waiting().await?.len(), 1);
    assert_eq!(store.marked("telegram-heard").await?, Some(5));
    drop(store);
    let mut look = look(&folder).await?;
    assert_eq!(names(&mut look, dump).await?, before);
    let count: i64 =
        sqlx::query_scalar("SELECT count(*) FROM _sqlx_migrations").fetch_one(&mut look).await?;
    assert_eq!(usize::try_from(count)?, migrations()?.len(), "the program holds every migration");
    is_sound(&mut look).await
}

#[tokio::test]
async fn the_database_of_a_newer_solis_is_left_alone() -> Result<()> {
    let folder = full().await?;
    let newer =
        "INSERT INTO _sqlx_migrations (version, description, success, checksum, execution_time)
        VALUES (9999, 'from the future', 1, x'00', 1)";
    run(&mut look(&folder).await?, newer).await?;
    for result in [Store::open(&url(&folder)?).await, Store::beside(&url(&folder)?).await] {
        let why = result.err().context("it was opened")?;
        ensure!(matches!(why, OpenError::Newer(_)), "{why}");
        let name = folder.path().join("solis.db").display().to_string();
        assert_eq!(why.to_string(), OpenError::Newer(name.clone()).to_string());
        ensure!(why.to_string().starts_with(&name), "{why}");
    }
    let mut look = look(&folder).await?;
    assert_eq!(names(&mut look, "SELECT name FROM learners").await?.len(), 1);
    is_sound(&mut look).await
}

/// Who changes a migration that has run somewhere would have two kinds of databases.
#[tokio::test]
async fn a_migration_that_was_changed_is_noticed() -> Result<()> {
    let folder = full().await?;
    run(&mut look(&folder).await?, "UPDATE _sqlx_migrations SET checksum = x'00'").await?;
    let why = Store::open(&url(&folder)?).await.err().context("it was opened")?;
    ensure!(matches!(why, OpenError::Unusable { .. }), "{why}");
    ensure!(why.to_string().contains("solis.db"), "{why}");
    Ok(())
}
