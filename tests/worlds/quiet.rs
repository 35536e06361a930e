//! Waiting until nothing moves any more: no task can go on, and no thread of the database is at work.
//!
//! Time stands still while a blocking task lives (tokio's rule), so it moves only when the world moves it. SQLite's
//! threads answer in real time; whether one is at work is asked of the kernel.

use std::{
    fs::File,
    os::unix::fs::FileExt,
    sync::mpsc::{Receiver, Sender, channel},
};

use anyhow::{Context, Result};

/// Keeps time from going on by itself for as long as it lives.
pub(super) struct Stillness {
    _end: Sender<()>,
}

impl Stillness {
    pub(super) fn begin() -> Self {
        let (end, ended): (Sender<()>, Receiver<()>) = channel();
        tokio::task::spawn_blocking(move || {
            let _ = ended.recv();
        });
        Self { _end: end }
    }
}

/// The threads of the database.
#[derive(Default)]
pub(super) struct Threads {
    known: Vec<(String, File)>,
}

impl Threads {
    /// Whether one of them is at work.
    fn are_busy(&mut self) -> Result<bool> {
        self.look()?;
        let mut stat = [0_u8; 128];
        let mut is_busy = false;
        self.known.retain(|(_, file)| {
            let Ok(length) = file.read_at(&mut stat, 0) else { return false };
            let text = String::from_utf8_lossy(stat.get(..length).unwrap_or_default());
            let state = text.rsplit_once(") ").map(|it| it.1.chars().next());
            is_busy |= state != Some(Some('S'));
            true
        });
        Ok(is_busy)
    }

    fn look(&mut self) -> Result<()> {
        for entry in std::fs::read_dir("/proc/self/task")? {
            let entry = entry?;
            let name = entry.file_name().to_string_lossy().into_owned();
            if self.known.iter().any(|it| it.0 == name) {
                continue;
            }
            let path = entry.path();
            let Ok(of) = std::fs::read_to_string(path.join("comm")) else { continue };
            if of.starts_with("sqlx-sqlite")
                && let Ok(file) = File::open(path.join("stat"))
            {
                self.known.push((name, file));
            }
        }
        Ok(())
    }

    pub(super) fn forget(&mut self) {
        self.known.clear();
    }
}

/// Waits until nothing moves.
pub(super) async fn quiet(threads: &mut Threads) -> Result<()> {
    let began = std::time::Instant::now();
    let mut calm = 0;
    while calm < 2 {
        for _ in 0..3 {
            tokio::task::yield_now().await;
        }
        if threads.are_busy()? {
            calm = 0;
            std::thread::yield_now();
        } else {
            calm += 1;
        }
        let took = began.elapsed();
        (took.as_secs() < 20).then_some(()).context("the world does not come to rest")?;
    }
    Ok(())
}

/// Waits until the databases are closed: their threads are gone.
pub(super) fn closed() -> Result<bool> {
    for _ in 0..20_000 {
        let mut threads = Threads::default();
        threads.look()?;
        if threads.known.is_empty() {
            return Ok(true);
        }
        std::thread::sleep(std::time::Duration::from_micros(100));
    }
    Ok(false)
}
