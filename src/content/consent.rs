//! Questions for consent, as their author wrote them: what for, and what can be answered.

use serde::{Deserialize, Serialize};

use super::names::StepName;

/// See [`super::Step::Consent`].
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Consent {
    /// What for.
    pub purpose: Purpose,
    /// Where a no leads, if not to the step below.
    pub no: Option<StepName>,
    /// What the step was called before.
    #[serde(default)]
    pub was: Vec<StepName>,
}

/// What a learner's data is used for, each agreed to by itself (Regulation (EU) 2016/679, Articles 6 and 7).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Purpose {
    /// To keep their answers, so that they can go on. There is no course without it.
    Course,
    /// To let those who run the programme see which lessons they have finished.
    Trainer,
    /// To count them, without their name, in reports to those who pay.
    Reports,
    /// To show a mentor what they have just let them see. It is asked anew with each talk, and depends on nothing else.
    Talk,
}

/// What a learner can do with a question for consent.
pub mod agreeing {
    /// They agree.
    pub const YES: &str = "yes";
    /// They do not.
    pub const NO: &str = "no";
    /// They want to know more first.
    pub const MORE: &str = "more";
}

impl Purpose {
    /// Every one of them.
    pub const ALL: [Self; 4] = [Self::Course, Self::Trainer, Self::Reports, Self::Talk];

    /// Its name, as it is kept.
    pub fn name(self) -> &'static str {
        match self {
            Self::Course => "course",
            Self::Trainer => "trainer",
            Self::Reports => "reports",
            Self::Talk => "talk",
        }
    }
}
