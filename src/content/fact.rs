//! What a `when` may look back at though nobody asked it: Solis knows it, and gives it to the dialogue before each step.

use super::{
    danger::DANGER,
    names::{DialogueName, StepName},
    surface::Surface,
};

/// Something Solis knows, asked for as if it were an earlier answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fact {
    /// In danger: whether somebody reads now what is written here.
    OnDuty,
    /// Before the questions about their data: whether the learner has still to say that they are old enough for them.
    AgeMatters,
}

impl Fact {
    /// Every one of them.
    pub const ALL: [Self; 2] = [Self::OnDuty, Self::AgeMatters];

    /// The name it is asked for by.
    pub fn name(self) -> StepName {
        StepName::from(match self {
            Self::OnDuty => "on-duty",
            Self::AgeMatters => "age-matters",
        })
    }

    /// The dialogue that may ask for it.
    pub fn dialogue(self) -> DialogueName {
        match self {
            Self::OnDuty => DialogueName::from(DANGER),
            Self::AgeMatters => Surface::Consent.entry().0,
        }
    }

    /// What the answer can be.
    pub fn answers(self) -> [&'static str; 2] {
        [Self::answer(true), Self::answer(false)]
    }

    /// The answer.
    pub fn answer(is_so: bool) -> &'static str {
        if is_so { "yes" } else { "no" }
    }
}
