//! What a `when` may look back at though nobody asked it: Solis knows it, and gives it to the dialogue before each step.

use super::{
    danger::DANGER,
    names::{DialogueName, StepName},
    pack::Permit,
    surface::Surface,
};

/// Something Solis knows, asked for as if it were an earlier answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fact {
    /// In danger: whether somebody reads now what is written here.
    OnDuty,
    /// Before the questions about their data: whether the learner has still to say that they are old enough for them.
    AgeMatters,
    /// Before what is so in a country: whether it is known which.
    CountryKnown,
    /// The same: whether there is a pack of it.
    HasPack,
    /// At the gate: what their status usually allows.
    MayWork,
}

impl Fact {
    /// Every one of them.
    pub const ALL: [Self; 5] =
        [Self::OnDuty, Self::AgeMatters, Self::CountryKnown, Self::HasPack, Self::MayWork];

    /// The name it is asked for by.
    pub fn name(self) -> StepName {
        StepName::from(match self {
            Self::OnDuty => "on-duty",
            Self::AgeMatters => "age-matters",
            Self::CountryKnown => "country-known",
            Self::HasPack => "has-pack",
            Self::MayWork => "may-work",
        })
    }

    /// The dialogue that may ask for it.
    pub fn dialogue(self) -> DialogueName {
        match self {
            Self::OnDuty => DialogueName::from(DANGER),
            Self::AgeMatters => Surface::Consent.entry().0,
            Self::CountryKnown | Self::HasPack => Surface::Country.entry().0,
            Self::MayWork => Surface::Permit.entry().0,
        }
    }

    /// What the answer can be.
    pub fn answers(self) -> Vec<&'static str> {
        match self {
            Self::OnDuty | Self::AgeMatters | Self::CountryKnown | Self::HasPack => {
                [true, false].map(Self::answer).to_vec()
            }
            Self::MayWork => Permit::NAMES.to_vec(),
        }
    }

    /// The answer, where it is yes or no.
    pub fn answer(is_so: bool) -> &'static str {
        if is_so { "yes" } else { "no" }
    }
}
