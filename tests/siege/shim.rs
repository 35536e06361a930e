//! The shim between a Solis and its machine: `shim.c`, compiled here, and the numbers that steer it.

use std::{
    fs::{self, File},
    os::unix::fs::FileExt,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, Result, bail, ensure};
use tempfile::TempDir;

use super::environment;
use crate::product::Solis;

/// A shim that belongs to one Solis.
pub(super) struct Shim {
    folder: TempDir,
    control: File,
}

/// What can be refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Refused {
    Write = 1,
    Sync = 2,
    Create = 3,
}

/// `ENOSPC`: no space left on the device, or no inode.
pub(super) const FULL: i64 = 28;
/// `EIO`: the disk is broken.
pub(super) const BROKEN: i64 = 5;
/// `EROFS`: the file system has become read-only.
pub(super) const READ_ONLY: i64 = 30;

const OFFSET: u64 = 0;
const COUNTED: u64 = 4;
const SPEED: u64 = 5;

impl Shim {
    /// Compiles it. Where there is no C compiler, a test is skipped, unless `SOLIS_TEST_REQUIRE` says that it must run.
    pub(super) fn compile() -> Result<Option<Self>> {
        let folder = tempfile::tempdir()?;
        let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/siege/shim.c");
        let mut cc = Command::new("cc");
        cc.args(["-shared", "-fPIC", "-O1", "-o"])
            .arg(folder.path().join("shim.so"))
            .arg(source)
            .arg("-ldl");
        match cc.output() {
            Ok(said) if said.status.success() => {}
            Ok(said) => bail!("shim.c: {}", String::from_utf8_lossy(&said.stderr)),
            Err(why) if environment("SOLIS_TEST_REQUIRE").unwrap_or_default().contains("cc") => {
                bail!("SOLIS_TEST_REQUIRE asks for cc, and it is not here: {why}")
            }
            Err(_) => {
                println!("skipped: there is no C compiler (`cc`) here");
                return Ok(None);
            }
        }
        let path = folder.path().join("control");
        fs::write(&path, [0; 64])?;
        let control = File::options().read(true).write(true).open(path)?;
        Ok(Some(Self { folder, control }))
    }

    /// Stands between this Solis and its machine from its next start on.
    pub(super) fn attach(&self, solis: &mut Solis) -> Result<()> {
        let file = |name| self.folder.path().join(name).to_str().map(str::to_owned);
        solis.set("LD_PRELOAD", &file("shim.so").context("a path that is no text")?);
        solis.set("SIEGE_CONTROL", &file("control").context("a path that is no text")?);
        Ok(())
    }

    /// Writes down what the disk is told, from the next start on.
    pub(super) fn record(&self, solis: &mut Solis) -> Result<PathBuf> {
        let journal = self.folder.path().join("journal");
        solis.set("SIEGE_JOURNAL", journal.to_str().context("a path that is no text")?);
        Ok(journal)
    }

    /// From now on this fails so.
    pub(super) fn refuse(&self, what: Refused, errno: i64) -> Result<()> {
        self.put(what as u64, errno)
    }

    /// Nothing fails any more.
    pub(super) fn relent(&self) -> Result<()> {
        [Refused::Write, Refused::Sync, Refused::Create]
            .into_iter()
            .try_for_each(|it| self.refuse(it, 0))
    }

    /// How often something was refused.
    pub(super) fn refusals(&self) -> Result<i64> {
        self.get(COUNTED)
    }

    /// Puts Solis's clock so many milliseconds before or after the machine's.
    pub(super) fn set_clock(&self, millis: i64) -> Result<()> {
        self.put(OFFSET, millis * 1_000_000)
    }

    /// All clocks run so many times faster from the next start on.
    pub(super) fn set_speed(&self, times: i64) -> Result<()> {
        ensure!(times >= 1, "clocks run");
        self.put(SPEED, times)
    }

    fn put(&self, at: u64, number: i64) -> Result<()> {
        Ok(self.control.write_all_at(&number.to_ne_bytes(), at * 8)?)
    }

    fn get(&self, at: u64) -> Result<i64> {
        let mut number = [0; 8];
        self.control.read_exact_at(&mut number, at * 8)?;
        Ok(i64::from_ne_bytes(number))
    }
}
