//! `cargo bench --bench parts`: one part of Solis at a time, through what the crate shows to others.

#[path = "../rig/mod.rs"]
mod rig;
mod turns;
mod words;

use std::time::Duration;

use anyhow::{Context, Result};
use criterion::Criterion;
use solis::content::Library;

use rig::{shipped, table::machine};

fn main() -> Result<()> {
    let files = shipped::files()?;
    let library = Library::load(&files).ok().context("the content is broken: see `solis check`")?;
    println!("{}", machine());
    let mut criterion = Criterion::default().configure_from_args();
    if std::env::var_os("SOLIS_BENCH").is_some_and(|it| it == "short") {
        let (warm, long) = (Duration::from_millis(200), Duration::from_millis(500));
        criterion = criterion.warm_up_time(warm).measurement_time(long).sample_size(20);
    }
    turns::bench(&mut criterion, &library)?;
    words::bench(&mut criterion, &files, &library)?;
    criterion.final_summary();
    Ok(())
}
