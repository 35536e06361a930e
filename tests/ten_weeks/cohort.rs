//! A whole cohort goes through the course.

use anyhow::{Result, anyhow, ensure};
use solis::{
    content::Library,
    simulation::{Plan, run},
};

use crate::shipped;

/// Nobody is stuck, nobody is spoken to in quiet hours or too often; and it is the same again for its seed.
#[test]
fn a_cohort_gets_through_eight_weeks() -> Result<()> {
    let library = Library::load(&shipped::files()?).map_err(|why| anyhow!("{why:?}"))?;
    let from = "2026-03-02".parse()?;
    let plan = |seed| Plan { course: String::new(), learners: 15, weeks: 8, from, seed };
    let report = run(&library, &plan(1));
    ensure!(report.faults.is_empty(), "{report}");
    ensure!(report.got.iter().any(|it| it.text.starts_with("recall/")), "{report}");
    ensure!(report == run(&library, &plan(1)), "the same seed is another story");
    ensure!(report != run(&library, &plan(2)), "another seed is the same story");
    Ok(())
}
