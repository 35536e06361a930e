//! A database with as many learners as are wanted, in seconds: one is made by Solis' own journey and store, the others
//! are copies, made by the database itself.

use std::path::Path;

use anyhow::{Context, Result};
use solis::content::Library;
use sqlx::{Connection, SqliteConnection, sqlite::SqliteConnectOptions};

use super::people::{Beginner, FIRST_CHAT, fill};

/// The tables in which a learner has rows, and the columns that name the learner or the row itself.
const COPIED: [(&str, &[&str]); 3] =
    [("learners", &["id", "home"]), ("identities", &["id", "learner"]), ("alarms", &["learner"])];
/// The chats of those who sleep.
const SLEEPERS: i64 = 5_000_000_000;

/// Fills a folder's database with so many beginners. The walkers, who will tap, are spread among the others, and have
/// the first chats. What the first button under everybody's open question sends.
pub(crate) async fn enrol(
    folder: &Path,
    library: &Library,
    count: usize,
    walkers: usize,
) -> Result<String> {
    let beginner = Beginner::new(library)?;
    fill(folder, &beginner, 1).await?;
    let options = SqliteConnectOptions::new()
        .filename(folder.join("solis.db"))
        .busy_timeout(std::time::Duration::from_secs(20));
    let mut db = SqliteConnection::connect_with(&options).await?;
    for quick in ["PRAGMA synchronous = OFF", "PRAGMA cache_size = -400000"] {
        sqlx::query(quick).execute(&mut db).await?;
    }
    let count = i64::try_from(count)?;
    sqlx::query("BEGIN IMMEDIATE").execute(&mut db).await?;
    for (table, own) in COPIED {
        copy(&mut db, table, own, count).await?;
    }
    let stride = count / i64::try_from(walkers)?;
    let spread = "UPDATE identities SET address = CASE WHEN (learner - 1) % ?1 = 0 \
        THEN CAST(?2 + (learner - 1) / ?1 AS TEXT) ELSE CAST(?3 + learner AS TEXT) END";
    // The one who was copied has the address of the first walker already.
    let spread = format!("{spread} WHERE learner > 1");
    let spread = sqlx::query(sqlx::AssertSqlSafe(spread)).bind(stride.max(1)).bind(FIRST_CHAT);
    spread.bind(SLEEPERS).execute(&mut db).await?;
    sqlx::query("COMMIT").execute(&mut db).await?;
    sqlx::query("PRAGMA wal_checkpoint(TRUNCATE)").execute(&mut db).await?;
    db.close().await?;
    Ok(beginner.button)
}

/// Copies the first learner's rows of a table.
async fn copy(db: &mut SqliteConnection, table: &str, own: &[&str], count: i64) -> Result<()> {
    let names = format!("SELECT name FROM pragma_table_info('{table}')");
    let names: Vec<(String,)> =
        sqlx::query_as(sqlx::AssertSqlSafe(names)).fetch_all(&mut *db).await?;
    let value = |name: &str| match name {
        _ if own.contains(&name) => "n".to_owned(),
        // Nobody's alarms ring at the same moment.
        "due_at" => "due_at + n * 1000".to_owned(),
        "address" => format!("CAST({SLEEPERS} * 2 + n AS TEXT)"),
        name => name.to_owned(),
    };
    let columns = names.iter().map(|it| it.0.as_str()).collect::<Vec<_>>();
    let values = columns.iter().map(|it| value(it)).collect::<Vec<_>>();
    let whose = if own.contains(&"learner") { "learner" } else { "id" };
    let sql = format!(
        "WITH RECURSIVE numbers(n) AS (SELECT 2 UNION ALL SELECT n + 1 FROM numbers WHERE n < {count}) \
         INSERT INTO {table} ({}) SELECT {} FROM numbers CROSS JOIN (SELECT * FROM {table} WHERE {whose} = 1)",
        columns.join(", "),
        values.join(", "),
    );
    let copied = sqlx::query(sqlx::AssertSqlSafe(sql)).execute(db).await;
    copied.with_context(|| format!("copying into {table}"))?;
    Ok(())
}
