//! Who may read an answer.

use serde::{Deserialize, Serialize};

/// Who may read what a learner wrote.
#[derive(Clone, Copy, Debug, Default, Serialize, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
pub enum Share {
    /// The learner alone.
    #[default]
    Nobody,
    /// The learner and their mentor.
    Mentor,
}

impl Share {
    /// What a tap tells is shared with the mentor, unless the author says otherwise.
    pub(super) fn mentor() -> Self {
        Self::Mentor
    }
}
