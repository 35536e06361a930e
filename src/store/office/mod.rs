//! What is kept for those who run the programme.

mod announcing;
mod answered;
mod audit;
mod cohorts;
mod entry;
mod finished;
mod grants;
mod learners;
mod led;
mod links;
mod moved;
mod now;
mod organisations;
mod stranded;
mod taken;
mod tallies;
mod waits;

pub use announcing::{Fell, KeptDraft, NIGHT, Person, Reach, Reply, Sums, Went};
pub use answered::Answered;
pub use cohorts::{CohortMark, Counted};
pub use grants::NewGrant;
pub use learners::{Detail, Listed, Wanted};
pub use led::Led;
pub use links::{Link, LinkId, NewLink};
pub use moved::Moved;
pub use now::GoesOn;
pub use stranded::{InLane, Stranded, StrandedLine};
pub use taken::{Counted as CountedJudged, SaidOfLesson, Taken as TakenLesson};
pub use tallies::{Count, GONE, LATELY, STILL, Tallies, Tally};
pub use waits::{Waited, WaitingIn};
