//! The database, looked at from outside; and changed, while nobody has it, as the passing of days would change it.

use std::time::Duration;

use anyhow::{Context, Result, bail, ensure};
use sqlx::{
    ConnectOptions, Connection, FromRow, PgConnection, SqliteConnection,
    postgres::{PgConnectOptions, PgRow},
    sqlite::{SqliteConnectOptions, SqliteRow},
};

use super::Solis;

/// A row as a test reads it.
pub trait Row: for<'r> FromRow<'r, SqliteRow> + for<'r> FromRow<'r, PgRow> + Send + Unpin {}

impl<T> Row for T where T: for<'r> FromRow<'r, SqliteRow> + for<'r> FromRow<'r, PgRow> + Send + Unpin
{}

/// A connection of a test's own.
enum Look {
    Lite(SqliteConnection),
    Pg(PgConnection),
}

/// Does the same on whichever engine it is.
macro_rules! on {
    ($look:expr, |$db:ident| $work:expr) => {
        match $look {
            Look::Lite($db) => $work,
            Look::Pg($db) => $work,
        }
    };
}

/// Nobody can write while this is held; [`Lock::release`] lets go.
pub struct Lock(SqliteConnection);

impl Lock {
    /// Lets everybody write again.
    pub async fn release(mut self) -> Result<()> {
        sqlx::raw_sql("ROLLBACK").execute(&mut self.0).await?;
        Ok(self.0.close().await?)
    }
}

impl Solis {
    /// The rows of a question; `$1`, `$2` … are these numbers.
    pub async fn rows<T: Row>(&self, sql: &'static str, numbers: &[i64]) -> Result<Vec<T>> {
        on!(self.open(true).await?, |database| {
            let mut database = database;
            let mut query = sqlx::query_as(sql);
            for number in numbers {
                query = query.bind(number);
            }
            let rows = query.fetch_all(&mut database).await.context(sql)?;
            database.close().await?;
            Ok(rows)
        })
    }

    /// The only row of a question.
    pub async fn row<T: Row>(&self, sql: &'static str, numbers: &[i64]) -> Result<T> {
        let mut rows = self.rows(sql, numbers).await?;
        ensure!(rows.len() == 1, "{} rows: {sql}", rows.len());
        rows.pop().context("no row")
    }

    /// The only number a question has for an answer.
    pub async fn number(&self, sql: &'static str, numbers: &[i64]) -> Result<i64> {
        let (number,) = self.row(sql, numbers).await?;
        Ok(number)
    }

    /// Changes the database while the process does not run.
    pub async fn change(&self, sql: &'static str) -> Result<()> {
        ensure!(self.process.is_none(), "the process has the database");
        self.change_beside(sql, &[]).await
    }

    /// Changes the database, even beside the process; `$1`, `$2` … are these texts.
    pub async fn change_beside(&self, sql: &'static str, texts: &[&str]) -> Result<()> {
        on!(self.open(false).await?, |database| {
            let mut database = database;
            if texts.is_empty() {
                sqlx::raw_sql(sql).execute(&mut database).await.context(sql)?;
            } else {
                let mut query = sqlx::query(sql);
                for text in texts {
                    query = query.bind(*text);
                }
                query.execute(&mut database).await.context(sql)?;
            }
            Ok(database.close().await?)
        })
    }

    /// Keeps everybody from writing to the database, as a backup or a broken disk might.
    pub async fn lock(&self) -> Result<Lock> {
        let Look::Lite(mut database) = self.open(false).await? else {
            bail!("a server is not locked as a whole");
        };
        sqlx::raw_sql("BEGIN IMMEDIATE").execute(&mut database).await?;
        Ok(Lock(database))
    }

    /// Opens what `DATABASE_URL` names.
    async fn open(&self, read_only: bool) -> Result<Look> {
        let url = self.variable("DATABASE_URL");
        let Some(file) = url.strip_prefix("sqlite:") else {
            let options = url.parse::<PgConnectOptions>()?.disable_statement_logging();
            return Ok(Look::Pg(options.connect().await?));
        };
        let options = SqliteConnectOptions::new()
            .filename(file)
            .read_only(read_only)
            .busy_timeout(Duration::from_mins(1))
            .disable_statement_logging();
        options.connect().await.context("the database cannot be opened").map(Look::Lite)
    }
}
