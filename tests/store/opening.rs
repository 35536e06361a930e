//! The database as it is opened: its settings, its lock, and that every statement fits its tables.

use std::{fs, path::Path};

use anyhow::{Context, Result, ensure};
use solis::store::{OpenError, Store, Url};
use sqlx::AssertSqlSafe;

use super::{Base, turn, url};

#[tokio::test]
async fn the_database_is_safe_against_a_power_cut() -> Result<()> {
    let base = Base::new().await?;
    let mut look = base.look().await?;
    let mode: String = sqlx::query_scalar("PRAGMA journal_mode").fetch_one(&mut look).await?;
    assert_eq!(mode, "wal");
    let version: String =
        sqlx::query_scalar("SELECT sqlite_version()").fetch_one(&mut look).await?;
    let numbers = version.split('.').map(str::parse).collect::<Result<Vec<u32>, _>>()?;
    assert!(numbers.as_slice() >= [3, 51, 3].as_slice(), "{version}");
    // It belongs to the writer's own connection, which nobody else can ask.
    let source = include_str!("../../src/store/database.rs");
    assert!(source.contains(".synchronous(SqliteSynchronous::Full)"));
    assert!(source.contains(".foreign_keys(true)"));
    Ok(())
}

#[tokio::test]
async fn a_second_solis_on_the_same_file_is_refused() -> Result<()> {
    let base = Base::new().await?;
    turn!(base, |tx| tx.mark("one", 1).await)?;
    let refused = Store::open(&url(&base.folder)?).await.err().context("it was opened twice")?;
    let name = base.file().display().to_string();
    assert_eq!(refused.to_string(), OpenError::InUse(name.clone()).to_string());
    let said = format!(
        "{name} is in use by another Solis: stop that one first, or set DATABASE_URL to another file"
    );
    assert_eq!(refused.to_string(), said);
    turn!(base, |tx| tx.mark("two", 2).await).context("the first one goes on")?;

    let beside = Store::beside(&url(&base.folder)?).await?;
    let kept = beside.write(|tx| Box::pin(async move { tx.mark("three", 3).await })).await;
    kept.context("a command may leave something in it")?;
    assert_eq!(base.store.marked("three").await?, Some(3));
    drop(beside);
    let Base { store, folder } = base;
    drop(store);
    let again = Store::open(&url(&folder)?).await.context("the lock is given back")?;
    assert_eq!(again.marked("two").await?, Some(2));
    Ok(())
}

#[test]
fn an_address_is_a_file() -> Result<()> {
    for good in ["sqlite:solis.db", "sqlite://solis.db", "sqlite:solis.db?mode=rwc"] {
        assert_eq!(good.parse::<Url>()?, "sqlite:solis.db".parse()?, "{good}");
    }
    for bad in
        ["", "solis.db", "sqlite:", "sqlite://", "sqlite::memory:", "mysql://x/y", "postgres://x"]
    {
        let why = bad.parse::<Url>().err().with_context(|| format!("`{bad}` was taken"))?;
        assert!(why.to_string().starts_with("DATABASE_URL is not `sqlite:FILE`"), "{why}");
    }
    Ok(())
}

#[tokio::test]
async fn every_statement_fits_the_tables() -> Result<()> {
    let base = Base::new().await?;
    let mut look = base.look().await?;
    let mut count = 0;
    for (file, text) in sources()? {
        for part in text.split("let sql =").skip(1) {
            let sql = part.trim_start().strip_prefix('"').and_then(|it| it.split_once('"'));
            let (sql, _) =
                sql.with_context(|| format!("{file}: a statement that cannot be read"))?;
            let explain = sqlx::raw_sql(AssertSqlSafe(format!("EXPLAIN {sql}")));
            let steps = explain.fetch_all(&mut look).await;
            let steps = steps.with_context(|| format!("{file}: {sql}"))?;
            ensure!(!steps.is_empty(), "{file}: {sql}");
            count += 1;
        }
    }
    ensure!(count > 40, "only {count} statements were found");
    Ok(())
}

/// The figures are asked for every few seconds, however many learners there are.
#[tokio::test]
async fn the_figures_stay_on_indexes() -> Result<()> {
    let base = Base::new().await?;
    let mut look = base.look().await?;
    let text = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/store/figures.rs");
    let text = fs::read_to_string(text)?;
    let statements = text.split('"').filter(|it| it.starts_with("SELECT"));
    let statements = statements.map(str::to_owned).collect::<Vec<_>>();
    ensure!(statements.len() >= 7, "{statements:?}");
    for sql in statements {
        let plan = sqlx::query_as(AssertSqlSafe(format!("EXPLAIN QUERY PLAN {sql}")));
        let plan: Vec<(i64, i64, i64, String)> = plan.fetch_all(&mut look).await?;
        for (_, _, _, step) in plan {
            ensure!(!step.starts_with("SCAN") || step.contains(" INDEX "), "{step}: {sql}");
        }
    }
    Ok(())
}

/// `PostgreSQL` joins later: `$1` is known to both, `?` is not.
#[test]
fn parameters_are_numbered() -> Result<()> {
    for (file, text) in sources()? {
        for part in text.split("let sql =").skip(1) {
            let sql = part.split('"').nth(1).unwrap_or_default();
            ensure!(!sql.contains('?'), "{file}: {sql}");
        }
    }
    Ok(())
}

fn sources() -> Result<Vec<(String, String)>> {
    let mut sources = Vec::new();
    for entry in fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("src/store"))? {
        let path = entry?.path();
        // A backup is a file of one engine, with statements of its own.
        if path.is_dir() {
            continue;
        }
        sources.push((path.display().to_string(), fs::read_to_string(&path)?));
    }
    Ok(sources)
}
