//! The program as its operator meets it: a process with its variables, its files, its sentences and its exit codes.
//!
//! A folder with a program in it, and what it says.

mod backup;
mod browser;
mod content;
mod crowd;
mod database;
mod ends;
mod figures;
mod full_disk;
mod invite;
mod locked;
mod misuse;
mod standing;
mod trainers;
mod trouble;

use std::{
    fs,
    io::{BufRead, BufReader, Read, Write},
    net::TcpStream,
    path::{Path, PathBuf},
    process::{Child, ChildStdout, Command, ExitStatus, Stdio},
    time::Duration,
};

use anyhow::{Context, Result, anyhow, bail, ensure};
use sqlx::{AssertSqlSafe, ConnectOptions, SqliteConnection, sqlite::SqliteConnectOptions};
use tempfile::TempDir;

use crate::shipped;

/// A port that is free.
pub(crate) const ANY_PORT: (&str, &str) = ("SOLIS_LISTEN", "127.0.0.1:0");

/// A folder in which the program is started.
pub(crate) struct Place(TempDir);

/// What a command said before it ended.
#[derive(Debug)]
pub(crate) struct Said {
    pub(crate) code: Option<i32>,
    pub(crate) out: String,
    pub(crate) err: String,
}

/// A program that runs; killed when this is dropped.
pub(crate) struct Running {
    child: Child,
    /// Where it listens, without a slash at the end.
    pub(crate) url: String,
    log: PathBuf,
    /// Kept open for what else it says.
    _out: BufReader<ChildStdout>,
}

impl Place {
    pub(crate) fn new() -> Result<Self> {
        Ok(Self(tempfile::tempdir()?))
    }

    pub(crate) fn path(&self) -> &Path {
        self.0.path()
    }

    /// The program with these arguments and these variables alone.
    pub(crate) fn command(&self, args: &[&str], env: &[(&str, &str)]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_solis"));
        command.args(args).env_clear().envs(env.iter().copied()).current_dir(self.path());
        command
    }

    pub(crate) fn ask(&self, args: &[&str], env: &[(&str, &str)]) -> Result<Said> {
        self.tell(args, env, "")
    }

    /// Runs a command to its end, with this on its standard input.
    pub(crate) fn tell(&self, args: &[&str], env: &[(&str, &str)], input: &str) -> Result<Said> {
        let mut command = self.command(args, env);
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn()?;
        // It may end before it has read everything.
        let _ = child.stdin.take().context("no input")?.write_all(input.as_bytes());
        let output = child.wait_with_output()?;
        Ok(Said {
            code: output.status.code(),
            out: String::from_utf8(output.stdout)?,
            err: String::from_utf8(output.stderr)?,
        })
    }

    /// Starts `solis run`, and waits until it answers.
    pub(crate) fn start(&self, env: &[(&str, &str)]) -> Result<Running> {
        let running = self.start_at_once(env)?;
        let mut healthy = TcpStream::connect(running.url.trim_start_matches("http://"))?;
        healthy.write_all(b"GET /healthz HTTP/1.1\r\nhost: solis\r\nconnection: close\r\n\r\n")?;
        let mut answer = String::new();
        healthy.read_to_string(&mut answer)?;
        ensure!(answer.starts_with("HTTP/1.1 200"), "{answer}");
        Ok(running)
    }

    /// Starts `solis run`, and waits only until it says where it is.
    pub(crate) fn start_at_once(&self, env: &[(&str, &str)]) -> Result<Running> {
        let log = self.path().join("log");
        let mut command = self.command(&["run"], &[&[ANY_PORT], env].concat());
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(fs::File::create(&log)?);
        let mut child = command.spawn()?;
        let mut line = String::new();
        let mut out = BufReader::new(child.stdout.take().context("no output")?);
        out.read_line(&mut line)?;
        let url = line.trim().strip_prefix("Solis is here: ").map(|it| it.trim_end_matches('/'));
        let Some(url) = url else {
            let status = child.wait()?;
            bail!("it does not start: {status}: {line}{}", fs::read_to_string(log)?)
        };
        Ok(Running { url: url.to_owned(), child, log, _out: out })
    }

    /// The content that ships, in this folder.
    pub(crate) fn content(&self) -> Result<()> {
        for (path, bytes) in shipped::files()? {
            let path = self.path().join("content").join(path);
            fs::create_dir_all(path.parent().context("no folder")?)?;
            fs::write(path, bytes)?;
        }
        Ok(())
    }

    /// The languages of the content.
    pub(crate) fn languages(&self) -> Result<Vec<String>> {
        let folders = fs::read_dir(self.path().join("content/locales"))?;
        folders.map(|it| it?.file_name().into_string().map_err(|_| anyhow!("a name"))).collect()
    }

    /// Changes a file of the content.
    pub(crate) fn edit(&self, file: &str, change: impl FnOnce(String) -> String) -> Result<()> {
        let path = self.path().join("content").join(file);
        let text = fs::read_to_string(&path).with_context(|| file.to_owned())?;
        let changed = change(text.clone());
        ensure!(text != changed, "nothing is changed in {file}");
        Ok(fs::write(path, changed)?)
    }

    /// A second look at the database.
    pub(crate) async fn look(&self) -> Result<SqliteConnection> {
        look(&self.path().join("solis.db")).await
    }

    pub(crate) async fn number(&self, sql: &str) -> Result<i64> {
        Ok(sqlx::query_scalar(AssertSqlSafe(sql)).fetch_one(&mut self.look().await?).await?)
    }

    pub(crate) async fn text(&self, sql: &str) -> Result<Option<String>> {
        Ok(sqlx::query_scalar(AssertSqlSafe(sql)).fetch_one(&mut self.look().await?).await?)
    }

    /// The names of everything in the folder.
    pub(crate) fn files(&self) -> Result<Vec<String>> {
        let files = fs::read_dir(self.path())?;
        let name = |it: fs::DirEntry| it.file_name().to_string_lossy().into_owned();
        let mut names = files.map(|it| Ok(name(it?))).collect::<Result<Vec<_>>>()?;
        names.sort();
        Ok(names)
    }
}

pub(crate) async fn look(file: &Path) -> Result<SqliteConnection> {
    Ok(SqliteConnectOptions::new().filename(file).connect().await?)
}

impl Said {
    /// It ended with this code and one clear sentence that has all of these words.
    pub(crate) fn is_refused(&self, code: i32, words: &[&str]) -> Result<()> {
        ensure!(self.code == Some(code), "not {code}: {self:?}");
        self.is_calm()?;
        ensure!(self.out.is_empty(), "it says something else as well: {self:?}");
        let err = self.err.trim_end().trim_end_matches("See `solis --help`.").trim_end();
        ensure!(!err.is_empty() && !err.contains('\n'), "not one sentence: {self:?}");
        for word in words {
            ensure!(err.contains(word), "`{word}` is not said: {self:?}");
        }
        Ok(())
    }

    /// Nothing of it is a programmer's business.
    pub(crate) fn is_calm(&self) -> Result<()> {
        for word in ["panicked", "RUST_BACKTRACE", "backtrace", "src/", ".rs:", "Some(", "Err("] {
            ensure!(!self.err.contains(word), "`{word}`: {self:?}");
        }
        Ok(())
    }
}

impl Running {
    /// What it has logged.
    pub(crate) fn log(&self) -> Result<String> {
        Ok(fs::read_to_string(&self.log)?)
    }

    /// Tells it to stop, and waits.
    pub(crate) fn stop(mut self) -> Result<ExitStatus> {
        let kill = Command::new("kill").arg("-TERM").arg(self.child.id().to_string()).status()?;
        ensure!(kill.success(), "it is gone already");
        for _ in 0..1000 {
            if let Some(status) = self.child.try_wait()? {
                return Ok(status);
            }
            std::thread::sleep(Duration::from_millis(30));
        }
        bail!("it does not stop")
    }

    /// Ends it as a power cut would.
    pub(crate) fn kill(mut self) -> Result<()> {
        self.child.kill()?;
        self.child.wait()?;
        Ok(())
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        // It may have ended.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
