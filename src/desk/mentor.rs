//! Somebody who answers learners.

use jiff::tz::TimeZone;
use serde::{Deserialize, Serialize};

use super::{Away, Duty, Hours};
use crate::{
    content::LanguageCode,
    people::{Belonging, LearnerId},
};

/// A mentor: what they answer, when, and how much.
#[derive(Clone, Debug)]
pub struct Mentor {
    /// Their number.
    pub id: LearnerId,
    /// What learners read as their name.
    pub name: String,
    /// The languages they answer in.
    pub languages: Vec<LanguageCode>,
    /// What they answer questions about; none: about everything.
    pub topics: Vec<String>,
    /// When they answer.
    pub hours: Hours,
    /// Where they are.
    pub zone: TimeZone,
    /// Their days off.
    pub away: Vec<Away>,
    /// How many talks they have at most.
    pub capacity: u32,
    /// How many talks they have now.
    pub open: u32,
    /// The organisation whose learners they answer, and the only cohort of it, if there is one.
    pub belongs: Belonging,
    /// Whether they may be asked.
    pub standing: Standing,
}

/// Whether a mentor may be asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Standing {
    /// Not yet: they have not talked to the made-up learner.
    Practising,
    /// Yes.
    Active,
    /// Not until a coordinator says so.
    Frozen,
    /// Never again.
    Left,
}

impl Mentor {
    /// When they are there.
    pub fn duty(&self) -> Duty<'_> {
        Duty { hours: &self.hours, zone: &self.zone, away: &self.away }
    }
}
