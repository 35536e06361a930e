//! Things that somebody puts in order, one tap after the other.

use serde::Deserialize;

use super::{
    names::{ChoiceName, StepName},
    share::Share,
};

/// How few things there are to put in order, and how many.
pub(super) const FEWEST: usize = 3;
pub(super) const MOST: usize = 5;

/// See [`super::Step::Order`].
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct InOrder {
    /// The things, as they are offered.
    pub choices: Vec<ChoiceName>,
    /// The same things in their right order.
    pub right: Vec<ChoiceName>,
    /// Who may read the answer.
    #[serde(default = "Share::mentor")]
    pub share: Share,
    /// What the step was called before.
    #[serde(default)]
    pub was: Vec<StepName>,
}

impl InOrder {
    /// The things that are left when these have been put, as they are offered.
    pub fn left(&self, put: &[ChoiceName]) -> Vec<ChoiceName> {
        self.choices.iter().filter(|it| !put.contains(it)).cloned().collect()
    }

    /// The thing that comes next, if those before it are right.
    pub fn next(&self, put: &[ChoiceName]) -> Option<&ChoiceName> {
        self.right.get(put.len()).filter(|_| self.right.starts_with(put))
    }
}
