//! `cargo bench`: the figures Solis is held to, measured from outside on the program as it is shipped, beside their
//! goals. A figure that misses its goal is marked, and fails nothing; only what does not work does.
//! `SOLIS_BENCH=short cargo bench` takes half a minute and is for those who change the bench.

mod bot_api;
mod quiet;
#[path = "../rig/mod.rs"]
mod rig;
mod taps;
mod weights;

use std::time::Duration;

use solis::content::Library;

use rig::{shipped, table::Table};

/// How much is measured.
struct Scale {
    sleepers: usize,
    starts: usize,
    /// How long nothing happens.
    idle: Duration,
    walkers: usize,
    taps_a_second: u64,
    /// How long they tap.
    steady: Duration,
    /// How long everybody taps as fast as they can.
    full: Duration,
}

const LONG: Scale = Scale {
    sleepers: 10_000,
    starts: 10,
    idle: Duration::from_secs(20),
    walkers: 1_000,
    taps_a_second: 200,
    steady: Duration::from_secs(30),
    full: Duration::from_secs(10),
};
const SHORT: Scale = Scale {
    sleepers: 500,
    starts: 3,
    idle: Duration::from_secs(3),
    walkers: 100,
    taps_a_second: 50,
    steady: Duration::from_secs(4),
    full: Duration::from_secs(2),
};

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let is_short = std::env::var_os("SOLIS_BENCH").is_some_and(|it| it == "short");
    // `cargo test --all-targets` comes by without `--bench`, and wants to see that it works.
    let is_bench = std::env::args().any(|it| it == "--bench");
    let scale = if is_short || !is_bench { SHORT } else { LONG };
    let files = shipped::files()?;
    let library = Library::load(&files);
    let library =
        library.map_err(|_| anyhow::anyhow!("the content is broken: see `solis check`"))?;
    let mut table = Table::default();
    eprintln!("measuring for about {} s …", scale.seconds());
    quiet::measure(&scale, &library, &mut table).await?;
    taps::measure(&scale, &library, &mut table).await?;
    weights::measure(&library, &mut table).await?;
    table.print(if is_short { "SOLIS_BENCH=short cargo bench" } else { "cargo bench" })
}

impl Scale {
    fn seconds(&self) -> u64 {
        (self.idle + self.steady + self.full).as_secs() + 25
    }
}
