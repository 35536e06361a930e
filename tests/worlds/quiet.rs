//! Waiting until nothing moves any more: no task can go on, and no thread of the database is at work.
//!
//! Time stands still while a blocking task lives (tokio's rule), so it moves only when the world moves it. `SQLite`'s
//! threads answer in real time; whether one is at work is asked of the kernel.

use std::{
    collections::BTreeMap,
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
    known: BTreeMap<String, Thread>,
}

struct Thread {
    /// Whether it is at work now.
    stat: File,
    /// How long and how often it has been at work.
    schedstat: File,
    before: Vec<u8>,
}

impl Thread {
    /// Whether it is at work, or was since it was last asked; nothing, if it is gone.
    fn is_busy(&mut self) -> Option<bool> {
        let mut text = [0_u8; 128];
        let length = self.stat.read_at(&mut text, 0).ok()?;
        let stat = String::from_utf8_lossy(text.get(..length)?).into_owned();
        let sleeps = stat.rsplit_once(") ").is_some_and(|it| it.1.starts_with('S'));
        let length = self.schedstat.read_at(&mut text, 0).ok()?;
        let now = text.get(..length)?;
        let has_worked = self.before != now;
        self.before = now.to_vec();
        Some(!sleeps || has_worked)
    }
}

impl Threads {
    /// Whether one of them is at work, or was since they were last asked.
    fn are_busy(&mut self) -> Result<bool> {
        self.look()?;
        let mut is_any_busy = false;
        self.known.retain(|_, thread| {
            let is_busy = thread.is_busy();
            is_any_busy |= is_busy == Some(true);
            is_busy.is_some()
        });
        Ok(is_any_busy)
    }

    fn look(&mut self) -> Result<()> {
        let own = own_thread()?;
        for entry in std::fs::read_dir("/proc/self/task")? {
            let entry = entry?;
            let name = entry.file_name().to_string_lossy().into_owned();
            if name == own || self.known.contains_key(&name) {
                continue;
            }
            let path = entry.path();
            if let (Ok(stat), Ok(schedstat)) =
                (File::open(path.join("stat")), File::open(path.join("schedstat")))
            {
                self.known.insert(name, Thread { stat, schedstat, before: Vec::new() });
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

/// The number of this thread.
fn own_thread() -> Result<String> {
    let link = std::fs::read_link("/proc/thread-self")?;
    let name = link.file_name().context("a thread without a number")?;
    Ok(name.to_string_lossy().into_owned())
}

/// Keeps this thread, and those it starts, on one core: the database's threads then answer one after another.
pub(super) fn stay_on(core: u64) -> Result<()> {
    let (core, own) = (core.to_string(), own_thread()?);
    let mut taskset = std::process::Command::new("taskset");
    // Without it worlds are slower, and two answers may rarely come in another order.
    let _ = taskset.args(["-p", "-c", &core, &own]).stdout(std::process::Stdio::null()).status();
    Ok(())
}

/// Waits until the databases are closed: their threads are gone.
pub(super) fn closed() -> Result<bool> {
    for _ in 0..20_000 {
        let threads = std::fs::read_dir("/proc/self/task")?.flatten();
        let name = |it: std::fs::DirEntry| std::fs::read_to_string(it.path().join("comm"));
        if !threads.filter_map(|it| name(it).ok()).any(|it| it.starts_with("sqlx-sqlite")) {
            return Ok(true);
        }
        std::thread::sleep(std::time::Duration::from_micros(100));
    }
    Ok(false)
}
