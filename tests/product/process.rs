//! The process: starting it, reading what it writes, ending it.

use std::{
    collections::BTreeMap,
    io::{BufRead, BufReader, Read},
    path::Path,
    process::{Child, Command, Stdio},
    sync::{Arc, Mutex, PoisonError},
    thread::JoinHandle,
    time::Duration,
};

use anyhow::{Result, bail, ensure};
use tokio::time::{Instant, sleep};

const LOOK: Duration = Duration::from_millis(5);

/// A running Solis. Dropping it kills it.
pub(super) struct Process {
    child: Child,
    written: Arc<Mutex<String>>,
    readers: Vec<JoinHandle<()>>,
}

impl Process {
    /// Starts a binary with these variables and no others.
    pub(super) fn start(
        binary: &Path,
        variables: &BTreeMap<&str, String>,
        folder: &Path,
    ) -> Result<Self> {
        let mut child = Command::new(binary)
            .arg("run")
            .env_clear()
            .envs(variables)
            .current_dir(folder)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()?;
        let written = Arc::default();
        let (out, err) = (child.stdout.take(), child.stderr.take());
        let readers = [out.map(|it| read(it, &written)), err.map(|it| read(it, &written))];
        Ok(Self { child, written, readers: readers.into_iter().flatten().collect() })
    }

    /// Waits until it says where it is.
    pub(super) async fn is_here(&mut self, within: Duration) -> Result<()> {
        let end = Instant::now() + within;
        while self.url().is_none() {
            if let Some(status) = self.child.try_wait()? {
                self.finish_reading();
                bail!("it ended, {status}:\n{}", self.written());
            }
            ensure!(Instant::now() < end, "nothing within {within:?}:\n{}", self.written());
            sleep(LOOK).await;
        }
        Ok(())
    }

    /// Its address, as it said.
    pub(super) fn url(&self) -> Option<String> {
        let written = self.written();
        let line = written.lines().find_map(|line| line.strip_prefix("Solis is here: "))?;
        // A line that is still being written has no slash at its end.
        line.strip_suffix('/').map(str::to_owned)
    }

    /// Its number.
    pub(super) fn id(&self) -> u32 {
        self.child.id()
    }

    pub(super) fn written(&self) -> String {
        self.written.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Whether it has not ended by itself.
    pub(super) fn is_running(&mut self) -> Result<bool> {
        Ok(self.child.try_wait()?.is_none())
    }

    /// Ends it at once.
    pub(super) fn kill(&mut self) -> Result<()> {
        self.child.kill()?;
        self.child.wait()?;
        self.finish_reading();
        Ok(())
    }

    /// Asks it to end; whether it ended well.
    pub(super) async fn terminate(&mut self, within: Duration) -> Result<bool> {
        let id = self.child.id().to_string();
        ensure!(
            Command::new("kill").args(["-TERM", &id]).status()?.success(),
            "kill does not work"
        );
        let end = Instant::now() + within;
        loop {
            if let Some(status) = self.child.try_wait()? {
                self.finish_reading();
                return Ok(status.success());
            }
            ensure!(Instant::now() < end, "it does not stop:\n{}", self.written());
            sleep(LOOK).await;
        }
    }

    fn finish_reading(&mut self) {
        for reader in self.readers.drain(..) {
            // What a reader has read before it failed is there.
            let _ = reader.join();
        }
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        // It may have ended already.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn read(pipe: impl Read + Send + 'static, written: &Arc<Mutex<String>>) -> JoinHandle<()> {
    let written = Arc::clone(written);
    std::thread::spawn(move || {
        for line in BufReader::new(pipe).lines().map_while(Result::ok) {
            let mut written = written.lock().unwrap_or_else(PoisonError::into_inner);
            written.push_str(&line);
            written.push('\n');
        }
    })
}

/// Runs a command of the binary to its end: what it wrote, if it ended well.
pub(super) fn command(
    variables: &BTreeMap<&str, String>,
    folder: &Path,
    arguments: &[&str],
) -> Result<String> {
    let mut command = Command::new(env!("CARGO_BIN_EXE_solis"));
    command.args(arguments).env_clear().envs(variables).current_dir(folder).stdin(Stdio::null());
    let done = command.output()?;
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    ensure!(done.status.success(), "{arguments:?}: {}", text(&done.stderr));
    Ok(text(&done.stdout))
}
