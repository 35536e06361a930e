//! The mentor desk: who is asked, who takes a talk, and what keeps its promise to the learner. Pure: the moment and
//! the people there are come as arguments.
//!
//! A talk is asked for, offered to the mentors who fit best, taken by one of them, and closed. [`advance`] moves it by
//! one event and says what has to be done about it; [`route`] says who is asked, and why.

mod holidays;
mod hours;
mod mentor;
mod on_duty;
mod policy;
mod practice;
mod route;
mod talk;
mod timers;

pub use holidays::european;
pub use hours::{Hours, UnreadableHours};
pub use mentor::{Mentor, Standing};
pub use on_duty::{Away, Duty};
pub use policy::{Before, Deed, Right, admits, alias, fits};
pub use practice::{Practice, Tried};
pub use route::{DANGER, Offer, Reason, Request, Why, next_on_duty, passed_over, route};
pub use talk::{Event, Moved, Order, Room, Stage, Talk, Turn, advance};
pub use timers::EVERYBODY;
