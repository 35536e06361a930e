//! `cargo bench --bench kept` (with `-- lists` only the last part): what it costs to keep things, on the real disk: turns through the door, a line's way
//! through the outbox, alarms that ring among many that sleep, an announcement's recipients, talks with mentors, the console's lists. Every figure is of whole
//! transactions, committed at `synchronous=FULL`.

mod alarms;
mod announcement;
mod desk;
mod door;
mod lists;
mod outbox;
#[path = "../rig/mod.rs"]
mod rig;
mod stage;

use std::time::Duration;

use anyhow::{Context, Result};
use criterion::Criterion;
use solis::content::Library;

use rig::{shipped, table::machine};
use stage::Stage;

/// How many are enrolled.
struct Scale {
    walkers: usize,
    sleepers: usize,
    recipients: usize,
    measuring: Duration,
}

const LONG: Scale = Scale {
    walkers: 40_000,
    sleepers: 1_000_000,
    recipients: 100_000,
    measuring: Duration::from_secs(5),
};
const SHORT: Scale = Scale {
    walkers: 10_000,
    sleepers: 20_000,
    recipients: 5_000,
    measuring: Duration::from_millis(700),
};

fn main() -> Result<()> {
    let is_short = std::env::var_os("SOLIS_BENCH").is_some_and(|it| it == "short");
    let is_bench = std::env::args().any(|it| it == "--bench");
    let scale = if is_short || !is_bench { SHORT } else { LONG };
    let files = shipped::files()?;
    let library = Library::load(&files).ok().context("the content is broken: see `solis check`")?;
    println!("{}", machine());
    if std::env::args().any(|it| it == "lists") {
        return lists::bench(&Stage::new(&library, scale.recipients)?);
    }
    let criterion = Criterion::default().configure_from_args().sample_size(10);
    let mut criterion =
        criterion.warm_up_time(scale.measuring / 4).measurement_time(scale.measuring);
    let walkers = Stage::new(&library, scale.walkers)?;
    door::bench(&mut criterion, &walkers)?;
    outbox::bench(&mut criterion, &walkers)?;
    desk::bench(&walkers)?;
    let sleepers = Stage::new(&library, scale.sleepers)?;
    alarms::bench(&mut criterion, &sleepers)?;
    drop(sleepers);
    let crowd = Stage::new(&library, scale.recipients)?;
    announcement::bench(&mut criterion, &crowd)?;
    lists::bench(&crowd)?;
    criterion.final_summary();
    Ok(())
}
