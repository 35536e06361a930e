//! What Solis does with so many enrolled.

use std::{
    path::Path,
    time::{Duration, Instant},
};

use anyhow::{Result, ensure};
use solis::content::Library;

use crate::{
    Scale, WALKERS,
    rig::{
        cores::on_bots_core,
        crowd::Crowd,
        enrol::enrol,
        lesson::Turn,
        people::FIRST_CHAT,
        process::{SOLIS, Solis, client, folder, free_address},
        server::{self, TOKEN},
        times::{Rounds, at},
    },
};

/// After this long a program that has started is at rest.
const REST: Duration = Duration::from_secs(3);
/// Whoever waits longer has not been answered.
const PATIENCE: Duration = Duration::from_secs(10);

/// What was measured with so many enrolled.
#[derive(Default)]
pub(crate) struct Size {
    pub(crate) enrolled: usize,
    /// Seconds it took to enrol them.
    pub(crate) enrolling: f64,
    pub(crate) start: Rounds,
    pub(crate) idle: Rounds,
    pub(crate) half: Rounds,
    pub(crate) nearly_all: Rounds,
    pub(crate) work: Rounds,
    pub(crate) memory: Rounds,
    pub(crate) memory_after: Rounds,
    pub(crate) disk: Rounds,
}

/// Measures it.
pub(crate) async fn measure(
    scale: &Scale,
    library: &Library,
    walk: &[Turn],
    enrolled: usize,
    is_pinned: bool,
) -> Result<Size> {
    let (folder, begun) = (folder()?, Instant::now());
    let button = Box::pin(enrol(folder.path(), library, enrolled, WALKERS)).await?;
    let enrolling = begun.elapsed().as_secs_f64();
    let mut size = Size { enrolled, enrolling, ..Size::default() };
    let crowd = Crowd::new(WALKERS, FIRST_CHAT, walk)?;
    crowd.ask(&button);
    let api = server::start(&crowd).await?;
    for _ in 1..scale.starts {
        start(folder.path(), &api, is_pinned, &mut size).await?.stop().await?;
    }
    let solis = start(folder.path(), &api, is_pinned, &mut size).await?;
    tokio::time::sleep(REST).await;
    size.memory.add(solis.memory()?);
    let before = solis.worked()?;
    tokio::time::sleep(scale.idle).await;
    size.idle.add((solis.worked()? - before) * 10.0 / scale.idle.as_secs_f64());
    // The first second is not counted.
    taps(&crowd, &solis, Duration::from_secs(1)).await?;
    for _ in 0..scale.rounds {
        let (half, nearly_all, work) = taps(&crowd, &solis, scale.taps).await?;
        size.half.add(half);
        size.nearly_all.add(nearly_all);
        size.work.add(work);
    }
    size.memory_after.add(solis.memory()?);
    solis.stop().await?;
    size.disk.add(disk(folder.path())?);
    Ok(size)
}

/// Starts it; how long it took until it said that it is ready.
async fn start(folder: &Path, api: &str, is_pinned: bool, size: &mut Size) -> Result<Solis> {
    let (at, client) = (free_address()?, client()?);
    let variables = [
        ("TELOXIDE_TOKEN", TOKEN),
        ("TELEGRAM_API_URL", api),
        ("TELEGRAM_LIMITS", "off"),
        ("SOLIS_FLOOD_GUARD", "off"),
    ];
    let begun = Instant::now();
    let solis = Solis::run(on_bots_core(SOLIS, is_pinned), &at, folder, &variables)?;
    solis.ready(&client).await?;
    size.start.add(begun.elapsed().as_secs_f64() * 1e3);
    Ok(solis)
}

/// Two hundred taps a second: how long half and nearly all waited, and the processor for a thousand.
async fn taps(crowd: &Crowd, solis: &Solis, long: Duration) -> Result<(f64, f64, f64)> {
    let each = Duration::from_secs(1) / u32::try_from(WALKERS)?;
    let (mut ticks, begun) = (tokio::time::interval(each), Instant::now());
    crowd.state().take_times();
    let (acts, work) = (crowd.state().counts.acts, solis.worked()?);
    while begun.elapsed() < long {
        ticks.tick().await;
        crowd.let_one();
    }
    let waited = Instant::now();
    while crowd.state().waiting() > 0 && waited.elapsed() < PATIENCE {
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    let acts = f64::from(crowd.state().counts.acts - acts);
    let took = crowd.state().take_times();
    ensure!(!took.is_empty(), "no tap was answered: {}", solis.log());
    Ok((at(&took, 500), at(&took, 990), (solis.worked()? - work) / acts * 1e3))
}

/// The database's megabytes.
fn disk(folder: &Path) -> Result<f64> {
    let mut bytes = 0;
    for file in std::fs::read_dir(folder)? {
        let file = file?;
        if file.file_name().to_string_lossy().starts_with("solis.db") {
            bytes += file.metadata()?.len();
        }
    }
    Ok(f64::from(u32::try_from(bytes / 1000)?) / 1e3)
}
