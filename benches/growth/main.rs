//! `cargo bench --bench growth`: cost grows with the work that is due, not with the people who are enrolled.
//!
//! The same two hundred learners tap at the same pace in databases with a thousand to a million others, who sleep: they
//! have begun the first lesson, and their alarms ring long after the bench. Measured from outside, on the program as it
//! is shipped. `SOLIS_BENCH=short` leaves the million out. The plot goes into the target folder.

mod plot;
#[path = "../rig/mod.rs"]
mod rig;
mod size;

use std::{path::Path, time::Duration};

use anyhow::{Context, Result};
use solis::content::Library;
use tokio::task::LocalSet;

use rig::{cores, lesson::walk, shipped, table::machine, times::Rounds};
use size::{Size, measure};

/// How much is measured.
pub(crate) struct Scale {
    sizes: &'static [usize],
    starts: usize,
    idle: Duration,
    rounds: usize,
    /// How long a round of taps lasts.
    taps: Duration,
}

/// So many tap, each of them once in a second.
pub(crate) const WALKERS: usize = 200;
const LONG: Scale = Scale {
    sizes: &[1_000, 10_000, 100_000, 1_000_000],
    starts: 5,
    idle: Duration::from_secs(10),
    rounds: 3,
    taps: Duration::from_secs(8),
};
const SHORT: Scale = Scale {
    sizes: &[1_000, 10_000, 100_000],
    starts: 3,
    idle: Duration::from_secs(3),
    rounds: 1,
    taps: Duration::from_secs(3),
};

/// A column: its name, its figure, its digits, and whether it must not grow with the people enrolled.
type Column = (&'static str, fn(&Size) -> &Rounds, usize, bool);

const COLUMNS: [Column; 8] = [
    ("start to ready, ms", |it| &it.start, 0, true),
    ("idle CPU, ms in 10 s", |it| &it.idle, 0, true),
    ("tap to reply p50, ms", |it| &it.half, 2, true),
    ("tap to reply p99, ms", |it| &it.nearly_all, 2, true),
    ("CPU ms for 1,000 taps", |it| &it.work, 0, true),
    ("memory idle, MB", |it| &it.memory, 1, true),
    ("memory after, MB", |it| &it.memory_after, 1, true),
    ("database, MB", |it| &it.disk, 1, false),
];

fn main() -> Result<()> {
    let is_pinned = cores::pin_load();
    let is_short = std::env::var_os("SOLIS_BENCH").is_some_and(|it| it == "short");
    let is_bench = std::env::args().any(|it| it == "--bench");
    let scale = if is_short || !is_bench { SHORT } else { LONG };
    let library = Library::load(&shipped::files()?);
    let library = library.ok().context("the content is broken: see `solis check`")?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let sizes = LocalSet::new().block_on(&runtime, async {
        let walk = walk(&library)?;
        let mut sizes = Vec::new();
        for enrolled in scale.sizes {
            let size = measure(&scale, &library, &walk, *enrolled, is_pinned).await?;
            eprintln!("{enrolled} enrolled in {:.1} s, measured", size.enrolling);
            sizes.push(size);
        }
        anyhow::Ok(sizes)
    })?;
    print(&sizes);
    let file = Path::new(env!("CARGO_TARGET_TMPDIR")).with_file_name("growth.svg");
    std::fs::write(&file, plot::draw(&sizes, &COLUMNS))?;
    println!("\nplot: {}", file.display());
    Ok(())
}

fn print(sizes: &[Size]) {
    println!(
        "\n{}\n{WALKERS} learners tap once a second each, all others sleep; median (least–most)\n",
        machine()
    );
    print!("{:<24}", "enrolled");
    for size in sizes {
        print!(" {:>22}", size.enrolled);
    }
    println!(" {:>10}", "growth");
    for (name, figure, digits, must_stay) in COLUMNS {
        print!("{name:<24}");
        for size in sizes {
            let (median, spread) = (figure(size).median(), figure(size).spread(digits));
            let spread = if spread.is_empty() { spread } else { format!(" ({spread})") };
            print!(" {:>22}", format!("{median:.digits$}{spread}"));
        }
        let ends = sizes.first().zip(sizes.last());
        let growth =
            ends.map_or(f64::NAN, |(few, many)| figure(many).median() / figure(few).median());
        // Twice is more than noise.
        let mark = if must_stay && growth > 2.0 { "  GROWS" } else { "" };
        // Nothing at both ends has not grown.
        let growth = if growth.is_nan() { "–".to_owned() } else { format!("× {growth:.2}") };
        println!(" {growth:>10}{mark}");
    }
}
