//! Solis as it is shipped: the program in a process of its own, on a database of its own, with nothing replaced.
#![allow(dead_code, unreachable_pub, reason = "each test binary uses its own part")]

mod database;
mod process;

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
    time::Duration,
};

use anyhow::{Context, Result, ensure};
use process::Process;
use tempfile::TempDir;

/// The bot's token in every test; what comes after the colon must never be seen in a log.
pub const TOKEN: &str = "4200000001:AAhTheTokenNobodyMayEverReadInALog0";

/// How long a test waits for what must come. Nothing takes as long, unless the machine is very busy.
pub const PATIENCE: Duration = Duration::from_mins(5);

/// A Solis that can be started, stopped, killed and started again on the same database. It ends with the test.
pub struct Solis {
    folder: TempDir,
    binary: PathBuf,
    variables: BTreeMap<&'static str, String>,
    process: Option<Process>,
    /// What earlier processes wrote.
    written: String,
    client: reqwest::Client,
}

impl Solis {
    /// A Solis without a bot, not started yet. Limits are off, and it is about noon where the programme is.
    pub fn new() -> Result<Self> {
        let folder = tempfile::tempdir()?;
        let database = folder.path().join("solis.db");
        let mut solis = Self {
            folder,
            binary: env!("CARGO_BIN_EXE_solis").into(),
            variables: BTreeMap::new(),
            process: None,
            written: String::new(),
            client: reqwest::Client::builder().no_proxy().build()?,
        };
        solis.set("DATABASE_URL", &format!("sqlite:{}", database.display()));
        solis.set("SOLIS_LISTEN", "127.0.0.1:0");
        solis.set("SOLIS_TIME_ZONE", &zone_at_noon());
        solis.set("TELEGRAM_LIMITS", "off");
        Ok(solis)
    }

    /// A Solis whose bot is at this Bot API server, not started yet.
    pub fn beside(telegram: &str) -> Result<Self> {
        let mut solis = Self::new()?;
        solis.set("TELOXIDE_TOKEN", TOKEN);
        solis.set("TELEGRAM_API_URL", telegram);
        Ok(solis)
    }

    /// Starts a Solis whose bot is at this Bot API server.
    pub async fn start(telegram: &str) -> Result<Self> {
        let mut solis = Self::beside(telegram)?;
        solis.begin().await?;
        Ok(solis)
    }

    /// Where its files are.
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// Runs another command beside it, with the same environment: what it wrote, if it ended well.
    pub fn command(&self, arguments: &[&str]) -> Result<String> {
        process::command(&self.variables, self.folder.path(), arguments)
    }

    /// Which Solis the next start is of: this one, or an older one that was built elsewhere.
    pub fn is_of(&mut self, older: Option<&Path>) {
        let ours = || env!("CARGO_BIN_EXE_solis").into();
        self.binary = older.map_or_else(ours, Path::to_path_buf);
    }

    /// Sets a variable of the environment for the next start.
    pub fn set(&mut self, variable: &'static str, value: &str) {
        self.variables.insert(variable, value.to_owned());
    }

    /// A variable of the environment.
    pub fn variable(&self, variable: &str) -> String {
        self.variables.get(variable).cloned().unwrap_or_default()
    }

    /// Listens on a port that is known before the start and stays the same.
    pub fn fix_port(&mut self) -> Result<String> {
        let at = format!("127.0.0.1:{}", crate::ports::free()?);
        self.set("SOLIS_LISTEN", &at);
        Ok(format!("http://{at}"))
    }

    /// Starts the process, and waits until it says where it is.
    pub async fn begin(&mut self) -> Result<()> {
        ensure!(self.process.is_none(), "it runs already");
        let process = Process::start(&self.binary, &self.variables, self.folder.path())?;
        let process = self.process.insert(process);
        process.is_here(PATIENCE).await.context("it does not start")
    }

    /// Starts the process and does not wait.
    pub fn begin_without_waiting(&mut self) -> Result<()> {
        self.process = Some(Process::start(&self.binary, &self.variables, self.folder.path())?);
        Ok(())
    }

    /// Ends the process at once, wherever it is: `kill -9`.
    pub fn kill(&mut self) -> Result<()> {
        let mut process = self.process.take().context("it does not run")?;
        process.kill()?;
        self.written += &process.written();
        Ok(())
    }

    /// Whether the process runs; it may have ended by itself.
    pub fn is_running(&mut self) -> Result<bool> {
        self.process.as_mut().map_or(Ok(false), Process::is_running)
    }

    /// Asks the process to end, and waits until it has: `kill`.
    pub async fn stop(&mut self) -> Result<()> {
        let mut process = self.process.take().context("it does not run")?;
        let ended = process.terminate(PATIENCE).await;
        self.written += &process.written();
        ensure!(ended?, "it did not end well");
        Ok(())
    }

    /// Ends the process politely, changes the database as time would have, and starts it again.
    pub async fn meanwhile(&mut self, change: &'static str) -> Result<()> {
        self.stop().await?;
        self.change(change).await?;
        self.begin().await
    }

    /// Everything all processes have written to stdout and stderr.
    pub fn written(&self) -> String {
        let now = self.process.as_ref().map(Process::written).unwrap_or_default();
        format!("{}{now}", self.written)
    }

    /// Where the web chat is.
    pub fn url(&self) -> Result<String> {
        self.process.as_ref().and_then(Process::url).context("it does not run")
    }

    /// The process's number, while it runs.
    pub fn pid(&self) -> Result<u32> {
        self.process.as_ref().map(Process::id).context("it does not run")
    }

    /// Its folder: the database is `solis.db` in it.
    pub fn path(&self) -> &Path {
        self.folder.path()
    }

    /// Asks for a page: the status, and the page.
    pub async fn get(&self, path: &str) -> Result<(u16, String)> {
        let answer = self.client.get(format!("{}{path}", self.url()?)).send().await?;
        Ok((answer.status().as_u16(), answer.text().await?))
    }

    /// Brings something to the webhook, with this secret; the status.
    pub async fn post_update(&self, secret: Option<&str>, body: &str) -> Result<u16> {
        let mut request = self.client.post(format!("{}/telegram/webhook", self.url()?));
        if let Some(secret) = secret {
            request = request.header("X-Telegram-Bot-Api-Secret-Token", secret);
        }
        Ok(request.body(body.to_owned()).send().await?.status().as_u16())
    }
}

/// Asks again and again until something is so.
pub async fn until<F: Future<Output = Result<bool>>>(
    what: &str,
    is_so: impl FnMut() -> F,
) -> Result<()> {
    until_within(what, PATIENCE, is_so).await
}

/// The same, for something that may take longer.
pub async fn until_within<F: Future<Output = Result<bool>>>(
    what: &str,
    within: Duration,
    mut is_so: impl FnMut() -> F,
) -> Result<()> {
    let end = tokio::time::Instant::now() + within;
    while !is_so().await? {
        ensure!(tokio::time::Instant::now() < end, "not within {within:?}: {what}");
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    Ok(())
}

/// A zone of the IANA list where it is between 12 and 13 o'clock now, far from quiet hours.
fn zone_at_noon() -> String {
    let now = solis::clock::Clock::system().now().to_zoned(jiff::tz::TimeZone::UTC);
    // These zones are named for what has to be added to reach Greenwich.
    match 12 - now.hour() {
        0 => "Etc/UTC".to_owned(),
        east @ 1.. => format!("Etc/GMT-{east}"),
        west => format!("Etc/GMT+{}", -west),
    }
}
