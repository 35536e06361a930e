//! The database as it is opened: its settings, its lock, and that every statement fits its tables.

use anyhow::{Context, Result, bail, ensure};
use solis::store::{OpenError, Store, Url};
use sqlx::AssertSqlSafe;

use super::{Base, base::Look, statements::statements, turn};

#[tokio::test]
async fn the_database_is_safe_against_a_power_cut() -> Result<()> {
    let base = Base::lite().await?;
    assert_eq!(base.texts("PRAGMA journal_mode").await?, ["wal"]);
    let version = base.texts("SELECT sqlite_version()").await?.concat();
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
    let base = Base::lite().await?;
    turn!(base, |tx| tx.mark("one", 1).await)?;
    let refused = Store::open(&base.place.url()?).await.err().context("it was opened twice")?;
    let name = base.place.file()?.display().to_string();
    assert_eq!(refused.to_string(), OpenError::InUse(name.clone()).to_string());
    let said = format!(
        "{name} is in use by another Solis: stop that one first, or set DATABASE_URL to another file"
    );
    assert_eq!(refused.to_string(), said);
    turn!(base, |tx| tx.mark("two", 2).await).context("the first one goes on")?;

    let beside = Store::beside(&base.place.url()?).await?;
    let kept = beside.write(|tx| Box::pin(async move { tx.mark("three", 3).await })).await;
    kept.context("a command may leave something in it")?;
    assert_eq!(base.store.marked("three").await?, Some(3));
    drop(beside);
    let again = base.again().await.context("the lock is given back")?;
    assert_eq!(again.store.marked("two").await?, Some(2));
    Ok(())
}

#[test]
fn an_address_is_a_file_or_a_server() -> Result<()> {
    for good in ["sqlite:solis.db", "sqlite://solis.db", "sqlite:solis.db?mode=rwc"] {
        assert_eq!(good.parse::<Url>()?, "sqlite:solis.db".parse()?, "{good}");
    }
    for bad in
        ["", "solis.db", "sqlite:", "sqlite://", "sqlite::memory:", "mysql://x/y", "postgres//x"]
    {
        let why = bad.parse::<Url>().err().with_context(|| format!("`{bad}` was taken"))?;
        assert!(why.to_string().starts_with("DATABASE_URL is neither `sqlite:FILE` nor"), "{why}");
    }
    for good in ["postgres://solis:geheim@db.example:5433/solis", "postgresql://db.example/solis"] {
        let url = good.parse::<Url>()?;
        assert!(url.to_string().starts_with("postgres://db.example:543"), "{url}");
        assert!(!format!("{url}{url:?}").contains("geheim"), "a password is not printed: {url}");
    }
    Ok(())
}

/// The figures are asked for every few seconds, however many learners there are.
#[tokio::test]
async fn the_figures_stay_on_indexes() -> Result<()> {
    let base = Base::lite().await?;
    let mut count = 0;
    for statement in statements()? {
        if !statement.file.ends_with("figures.rs") {
            continue;
        }
        let sql = format!("EXPLAIN QUERY PLAN {}", statement.sql(1, false)?);
        let Look::Lite(mut look) = base.look().await? else { bail!("no file") };
        let plan = sqlx::query_as(AssertSqlSafe(sql.clone()));
        let plan: Vec<(i64, i64, i64, String)> = plan.fetch_all(&mut look).await?;
        for (.., step) in plan {
            let is_whole = step.starts_with("SCAN") && !step.contains(" INDEX ");
            ensure!(!is_whole && !step.contains("TEMP B-TREE"), "{step}: {sql}");
        }
        count += 1;
    }
    ensure!(count >= 7, "{count}");
    Ok(())
}
