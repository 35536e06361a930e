//! Solis as an operator runs it: a process, a file, a port.

use std::{
    fs,
    net::TcpListener,
    path::Path,
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};

use anyhow::{Context, Result, bail};

use super::table::value;

/// A running Solis.
pub(crate) struct Solis {
    process: Child,
    url: String,
    log: std::path::PathBuf,
}

/// The program as it is shipped.
pub(crate) const SOLIS: &str = env!("CARGO_BIN_EXE_solis");
/// Nothing takes as long, unless it does not work.
const PATIENCE: Duration = Duration::from_secs(30);
/// A tick of the kernel's accounts in milliseconds: 100 a second on every Linux.
const TICK: f64 = 10.0;

impl Solis {
    /// Starts it on the database of a folder.
    pub(crate) fn start(folder: &Path, variables: &[(&str, &str)]) -> Result<Self> {
        let at = free_address()?;
        Self::run(Command::new(SOLIS), &at, folder, variables)
    }

    /// Starts a program that is told what Solis is told, at this address.
    pub(crate) fn run(
        mut program: Command,
        at: &str,
        folder: &Path,
        variables: &[(&str, &str)],
    ) -> Result<Self> {
        let log = folder.join("log");
        let process = program
            .env_clear()
            .env("DATABASE_URL", format!("sqlite:{}", folder.join("solis.db").display()))
            .env("SOLIS_LISTEN", at)
            .envs(variables.iter().copied())
            .current_dir(folder)
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(fs::File::create(&log)?)
            .spawn()
            .context("starting Solis")?;
        Ok(Self { process, url: format!("http://{at}"), log })
    }

    /// Waits for the first 200 of `/readyz`.
    pub(crate) async fn ready(&self, client: &reqwest::Client) -> Result<()> {
        let begun = Instant::now();
        loop {
            let answer = client.get(self.url("/readyz")).send().await;
            if answer.is_ok_and(|it| it.status().is_success()) {
                return Ok(());
            }
            if begun.elapsed() > PATIENCE {
                bail!("Solis is not ready: {}", fs::read_to_string(&self.log).unwrap_or_default());
            }
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
    }

    /// An address on it.
    pub(crate) fn url(&self, path: &str) -> String {
        format!("{}{path}", self.url)
    }

    /// The memory it holds, in megabytes.
    pub(crate) fn memory(&self) -> Result<f64> {
        let status = format!("/proc/{}/status", self.process.id());
        let resident = value(&status, "VmRSS").context("no VmRSS")?;
        let kilobytes = resident.trim_end_matches(" kB").parse::<f64>()?;
        Ok(kilobytes * 1024.0 / 1e6)
    }

    /// The milliseconds of processor time it has used, in steps of ten.
    pub(crate) fn worked(&self) -> Result<f64> {
        worked(&self.process.id().to_string())
    }

    /// Its number.
    pub(crate) fn id(&self) -> u32 {
        self.process.id()
    }

    /// What it has written to its log.
    pub(crate) fn log(&self) -> String {
        fs::read_to_string(&self.log).unwrap_or_default()
    }

    /// Ends it without asking.
    pub(crate) fn kill(mut self) -> Result<()> {
        self.process.kill()?;
        self.process.wait()?;
        Ok(())
    }

    /// Asks it to stop, and waits.
    pub(crate) async fn stop(mut self) -> Result<()> {
        Command::new("kill").arg(self.process.id().to_string()).status()?;
        let begun = Instant::now();
        while self.process.try_wait()?.is_none() {
            if begun.elapsed() > PATIENCE {
                bail!("Solis does not stop");
            }
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
        Ok(())
    }
}

/// An address nobody listens on.
pub(crate) fn free_address() -> Result<String> {
    Ok(TcpListener::bind("127.0.0.1:0")?.local_addr()?.to_string())
}

/// The milliseconds of processor time a process has used, in steps of ten; `self` is this one.
pub(crate) fn worked(process: &str) -> Result<f64> {
    let stat = fs::read_to_string(format!("/proc/{process}/stat"))?;
    // The name in parentheses may hold spaces; utime and stime are the 14th and 15th field (proc(5)).
    let fields = stat.rsplit(") ").next().unwrap_or_default().split(' ');
    let ticks = fields.skip(11).take(2).map(str::parse::<u32>);
    Ok(TICK * f64::from(ticks.sum::<Result<u32, _>>()?))
}

impl Drop for Solis {
    fn drop(&mut self) {
        // It has stopped already, or something failed and is told elsewhere.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// A folder that is gone with the bench, on the disk on which the program was built: a database in memory would be
/// too quick.
pub(crate) fn folder() -> Result<tempfile::TempDir> {
    Ok(tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR"))?)
}

/// A client that opens connections to this machine only.
pub(crate) fn client() -> Result<reqwest::Client> {
    Ok(reqwest::Client::builder().no_proxy().tcp_nodelay(true).build()?)
}
