//! Solis as an operator runs it: a process, a file, a port.

use std::{
    fs::File,
    path::PathBuf,
    process::{Child, Command, Stdio},
};

use anyhow::{Context, Result};
use sqlx::{Connection, SqliteConnection};
use tempfile::TempDir;

/// A running Solis, or one that has been killed and will come back.
pub(crate) struct Product {
    folder: TempDir,
    port: u16,
    process: Option<Child>,
}

impl Product {
    /// Starts Solis with an empty database.
    pub(crate) async fn start() -> Result<Self> {
        // The same one is needed after a kill.
        let port = crate::ports::free()?;
        let mut product = Self { folder: tempfile::tempdir()?, port, process: None };
        product.start_again().await?;
        Ok(product)
    }

    /// Starts it over what it has kept.
    pub(crate) async fn start_again(&mut self) -> Result<()> {
        let log = File::options().create(true).append(true).open(self.log())?;
        let process = Command::new(env!("CARGO_BIN_EXE_solis"))
            .env_clear()
            .env("DATABASE_URL", format!("sqlite:{}", self.database().display()))
            .env("SOLIS_LISTEN", format!("127.0.0.1:{}", self.port))
            .current_dir(self.folder.path())
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(log)
            .spawn()
            .context("starting Solis")?;
        self.process = Some(process);
        let ready = self.url("/readyz");
        let waited = super::until("Solis is ready", || async {
            let answer = plain()?.get(&ready).send().await;
            Ok(answer.is_ok_and(|it| it.status().is_success()).then_some(()))
        });
        waited.await.with_context(|| std::fs::read_to_string(self.log()).unwrap_or_default())
    }

    /// Runs another command beside it: what it prints.
    pub(crate) fn command(&self, arguments: &[&str]) -> Result<String> {
        let output = Command::new(env!("CARGO_BIN_EXE_solis"))
            .args(arguments)
            .env_clear()
            .env("DATABASE_URL", format!("sqlite:{}", self.database().display()))
            .env("SOLIS_LISTEN", format!("127.0.0.1:{}", self.port))
            .current_dir(self.folder.path())
            .output()?;
        Ok(String::from_utf8(output.stdout)?)
    }

    /// Kills it as a power cut does.
    pub(crate) fn kill(&mut self) -> Result<()> {
        if let Some(mut process) = self.process.take() {
            process.kill()?;
            process.wait()?;
        }
        Ok(())
    }

    /// An address on it.
    pub(crate) fn url(&self, path: &str) -> String {
        format!("http://127.0.0.1:{}{path}", self.port)
    }

    /// Its port.
    pub(crate) fn port(&self) -> u16 {
        self.port
    }

    /// A number from the database, beside the running program.
    pub(crate) async fn count(&self, sql: &'static str) -> Result<i64> {
        let url = format!("sqlite:{}?mode=ro", self.database().display());
        let mut database = SqliteConnection::connect(&url).await?;
        let count = sqlx::query_scalar(sql).fetch_one(&mut database).await?;
        database.close().await?;
        Ok(count)
    }

    /// Changes something in the database, beside the running program.
    pub(crate) async fn change(&self, sql: &'static str) -> Result<()> {
        let url = format!("sqlite:{}", self.database().display());
        let mut database = SqliteConnection::connect(&url).await?;
        sqlx::query(sql).execute(&mut database).await?;
        Ok(database.close().await?)
    }

    /// How many turns there have been.
    pub(crate) async fn turns(&self) -> Result<i64> {
        self.count("SELECT count(*) FROM log").await
    }

    fn database(&self) -> PathBuf {
        self.folder.path().join("solis.db")
    }

    fn log(&self) -> PathBuf {
        self.folder.path().join("log")
    }
}

/// A client that is no browser: it keeps no cookies, follows nobody and goes its own way.
pub(crate) fn plain() -> Result<reqwest::Client> {
    let builder = reqwest::Client::builder().no_proxy();
    Ok(builder.redirect(reqwest::redirect::Policy::none()).build()?)
}

impl Drop for Product {
    fn drop(&mut self) {
        // A test that failed is over anyway.
        let _ = self.kill();
    }
}
