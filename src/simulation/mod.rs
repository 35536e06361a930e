//! Made-up learners go through a course for some weeks, in no time and on no network: what they get and when, whether
//! anybody is stuck, and whether Solis ever speaks when it must not. The same seed is the same story.
//!
//! Nothing is pretended but the people: every turn is [`crate::journey::proceed`], every alarm rings at its moment.

mod life;
mod report;
mod turn;

pub use report::{Got, Report};

use jiff::{Span, Timestamp, civil::Date, tz::TimeZone};

use crate::content::Library;
use life::Life;

/// Who goes through what, and how long.
#[derive(Clone, Debug)]
pub struct Plan {
    /// The course; the first there is, if there is none of this name.
    pub course: String,
    /// How many learners.
    pub learners: u32,
    /// For how many weeks.
    pub weeks: u32,
    /// The day on which the first ones come.
    pub from: Date,
    /// Where chance begins.
    pub seed: u64,
}

/// Lets them live, one after another.
pub fn run(library: &Library, plan: &Plan) -> Report {
    let begin =
        plan.from.to_zoned(TimeZone::UTC).map_or(Timestamp::UNIX_EPOCH, |it| it.timestamp());
    let span = Span::new().hours(i64::from(plan.weeks) * 7 * 24);
    let end = begin.checked_add(span).unwrap_or(Timestamp::MAX);
    let mut report = Report::new(library, plan);
    for number in 0..plan.learners {
        let seed = plan.seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) ^ u64::from(number);
        let mut life = Life::new(library, &plan.course, (number, seed), begin);
        life.run(end);
        report.take(life.end());
    }
    report
}
