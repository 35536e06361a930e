//! Those who run the programme: the organisations of an installation, their cohorts, and who may do what.
//!
//! A wall stands between organisations: whoever works for one can neither see nor count what is another's.

pub mod announcing;
mod audit;
mod cohort;
mod draft;
mod entry;
mod grant;
mod policy;

pub use audit::{Audited, Chain, Deed, InChat};
pub use cohort::{Cohort, Organisation, WrongCohort};
pub use draft::Draft;
pub use entry::{Entry, entry};
pub use grant::{Grant, GrantId};
pub use policy::{Reach, Right, Who, answers, leads, may, reach};
