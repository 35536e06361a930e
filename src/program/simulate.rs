//! `solis simulate`: made-up learners go through the course.

use std::{fs::File, io::Write, path::PathBuf};

use anyhow::{Context, ensure};
use clap::Args;
use jiff::civil::Date;

use super::content;
use crate::{
    config::Config,
    simulation::{Plan, Report, run},
};

/// What is simulated.
#[derive(Args)]
pub(super) struct Simulating {
    /// How many learners.
    #[arg(long, default_value_t = 100)]
    learners: u32,
    /// For how many weeks.
    #[arg(long, default_value_t = 8)]
    weeks: u32,
    /// Where chance begins: the same seed is the same story.
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// The day on which the first ones come.
    #[arg(long, default_value = "2026-03-02")]
    from: Date,
    /// The course; the first there is, if left out.
    #[arg(long, default_value = "")]
    course: String,
    /// A new file for who got what when, as CSV.
    #[arg(long)]
    each: Option<PathBuf>,
}

/// Simulates, says what came of it, and fails if something came of it that must not.
pub(super) fn simulate(config: &Config, it: Simulating) -> anyhow::Result<()> {
    let library = content::library(config)?;
    let Simulating { learners, weeks, seed, from, course, each } = it;
    let report = run(&library, &Plan { course, learners, weeks, from, seed });
    if let Some(file) = each {
        write(&report, &file).with_context(|| file.display().to_string())?;
    }
    write!(std::io::stdout(), "{report}")?;
    ensure!(report.faults.is_empty(), "what must not happen has happened: see above");
    Ok(())
}

fn write(report: &Report, file: &PathBuf) -> anyhow::Result<()> {
    let mut table = csv::Writer::from_writer(File::create_new(file)?);
    table.write_record(["learner", "when", "why", "what"])?;
    for it in &report.got {
        let why = it.why.map(|it| format!("{it:?}")).unwrap_or_default();
        table.write_record([&it.learner.to_string(), &it.at.to_string(), &why, &it.text])?;
    }
    Ok(table.flush()?)
}
