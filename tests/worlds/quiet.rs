//! Waiting until nothing moves any more. Time stands still while a blocking task lives (tokio's rule), so it moves only
//! when the world moves it; `SQLite`'s threads answer in step with this one (`solis::store::keep_step`). So all there
//! is to wait for are tasks, and their order comes from the seed.

use std::{
    cell::Cell,
    rc::Rc,
    sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel},
    time::{Duration, Instant},
};

use anyhow::{Context, Result};
use tokio::runtime::Handle;

use super::dice::Dice;

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

/// How often the database has been asked something.
#[derive(Clone)]
pub(super) struct Pulse {
    asked: Rc<Cell<u64>>,
    begun: Instant,
}

/// No world takes so long, on any machine: it goes round in a circle.
const TOO_LONG: Duration = Duration::from_mins(3);

/// So often everybody who is ready goes on between two questions to the database, at most.
const ROUNDS: usize = 4;

impl Pulse {
    /// Keeps the database in step with this thread; who goes on before whom comes from the dice.
    pub(super) fn begin(mut dice: Dice, aside: Handle) -> Self {
        let pulse = Self { asked: Rc::default(), begun: Instant::now() };
        let count = Rc::clone(&pulse.asked);
        solis::store::keep_step(aside, move || {
            count.set(count.get() + 1);
            [0, 1, 1, 1, 1, 2, 2, 4][dice.below(8)]
        });
        pulse
    }

    /// Waits until nothing moves.
    pub(super) async fn stops(&self) -> Result<()> {
        while self.begun.elapsed() < TOO_LONG {
            let before = self.asked.get();
            for _ in 0..ROUNDS {
                tokio::task::yield_now().await;
            }
            if self.asked.get() == before {
                return Ok(());
            }
        }
        None.context("the world does not come to rest")
    }
}

/// Somebody who looks at a world from outside, for as long as this lives: one that holds its thread for ever cannot
/// notice it itself.
pub(super) struct Watched {
    _end: Sender<()>,
}

impl Watched {
    pub(super) fn begin(seed: u64) -> Self {
        let (end, ended): (Sender<()>, Receiver<()>) = channel();
        std::thread::spawn(move || {
            if ended.recv_timeout(2 * TOO_LONG) == Err(RecvTimeoutError::Timeout) {
                eprintln!("seed {seed}: the world does not end; it is given up with its process");
                std::process::abort();
            }
        });
        Self { _end: end }
    }
}

/// The number of this thread.
fn own_thread() -> Result<String> {
    let link = std::fs::read_link("/proc/thread-self")?;
    let name = link.file_name().context("a thread without a number")?;
    Ok(name.to_string_lossy().into_owned())
}

/// Keeps this thread, and those it starts, on one core: they wait for each other anyway.
pub(super) fn stay_on(core: u64) -> Result<()> {
    let (core, own) = (core.to_string(), own_thread()?);
    let mut taskset = std::process::Command::new("taskset");
    // Without it worlds are slower.
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
