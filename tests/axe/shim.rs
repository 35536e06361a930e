//! A process that ends right after a certain write to its database: `writes.c`, loaded into it.

use std::{
    fs::{self, File},
    os::unix::fs::FileExt,
    path::PathBuf,
    process::Command,
    time::Duration,
};

use anyhow::{Context, Result, ensure};
use tokio::time::sleep;

use super::{state::waiting, talker::Talker};
use crate::product::Solis;

/// Ends the process right after the write it is told.
pub(super) struct Shim(File);

impl Shim {
    /// Compiles `writes.c`, and has it loaded into the process from the next start on.
    pub(super) fn preloaded_in(solis: &mut Solis) -> Result<Self> {
        let source = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/axe/writes.c");
        let folder = fs::canonicalize(solis.folder())?;
        let library = folder.join("writes.so");
        let compiled = Command::new("cc")
            .args(["-shared", "-fPIC", "-O1", "-Wall", "-Werror", "-o"])
            .args([library.as_path(), source.as_ref()])
            .arg("-ldl")
            .output()
            .context("a C compiler, `cc`, is needed")?;
        ensure!(compiled.status.success(), "{}", String::from_utf8_lossy(&compiled.stderr));
        let control = folder.join("control");
        fs::write(&control, [0; 16])?;
        let path = |path: PathBuf| path.display().to_string();
        solis.set("LD_PRELOAD", &path(library));
        solis.set("AXE_CONTROL", &path(control.clone()));
        solis.set("AXE_DATABASE", &path(folder.join("solis.db")));
        Ok(Self(File::options().read(true).write(true).open(control)?))
    }

    /// From now on counts anew, and ends the process after so many writes; after 0 it counts no more.
    pub(super) fn strike_after(&self, writes: usize) -> Result<()> {
        if writes > 0 {
            self.0.write_all_at(&0_u64.to_ne_bytes(), 8)?;
        }
        Ok(self.0.write_all_at(&u64::try_from(writes)?.to_ne_bytes(), 0)?)
    }

    /// How many writes there were.
    pub(super) fn writes(&self) -> Result<usize> {
        let mut count = [0; 8];
        self.0.read_exact_at(&mut count, 8)?;
        Ok(usize::try_from(u64::from_ne_bytes(count))?)
    }

    /// Waits until the process is dead, or has done everything there was to do; a dead one is started again.
    pub(super) async fn strikes(&self, solis: &mut Solis, talker: &Talker<'_>) -> Result<bool> {
        while solis.is_running()? {
            // A database that is just being opened cannot be asked.
            if talker.has_heard() && waiting(solis).await.is_ok_and(|it| it == 0) {
                self.strike_after(0)?;
                return Ok(false);
            }
            sleep(Duration::from_millis(5)).await;
        }
        self.strike_after(0)?;
        solis.kill()?;
        solis.begin().await?;
        Ok(true)
    }
}
