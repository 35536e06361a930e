//! Where somebody belongs.

use serde::{Deserialize, Serialize};

/// An organisation's number in this installation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct OrganisationId(pub i64);

impl Default for OrganisationId {
    /// The one that every installation begins with.
    fn default() -> Self {
        Self(1)
    }
}

/// Where somebody belongs: to one organisation, behind its wall, and perhaps to one of its cohorts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Belonging {
    /// The organisation.
    pub organisation: OrganisationId,
    /// The cohort's key.
    pub cohort: Option<String>,
}

/// What somebody of the staff does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// Answers learners.
    Mentor,
    /// Answers learners, reads the talks of the other mentors, and hands them over.
    LeadMentor,
    /// Writes what is learnt.
    Author,
    /// Sees to it that people's data is treated as it must be.
    DataProtection,
    /// Says who does what.
    Admin,
    /// Runs the programme.
    Coordinator,
}

impl Role {
    /// Every one of them, from the one that does least.
    pub const ALL: [Self; 6] = [
        Self::Mentor,
        Self::LeadMentor,
        Self::Author,
        Self::DataProtection,
        Self::Admin,
        Self::Coordinator,
    ];

    /// The name of it in commands and forms.
    pub fn name(self) -> &'static str {
        match self {
            Self::Mentor => "mentor",
            Self::LeadMentor => "lead-mentor",
            Self::Author => "author",
            Self::DataProtection => "data-protection",
            Self::Coordinator => "coordinator",
            Self::Admin => "admin",
        }
    }

    /// The one of this name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.name() == name)
    }

    /// Whether whoever has it answers learners.
    pub fn answers(self) -> bool {
        match self {
            Self::Mentor | Self::LeadMentor => true,
            Self::Author | Self::DataProtection | Self::Coordinator | Self::Admin => false,
        }
    }

    /// Whether whoever has it can be kept to one cohort. What is written, what the law wants, and who does what are an
    /// organisation's.
    pub fn has_cohort(self) -> bool {
        match self {
            Self::Mentor | Self::LeadMentor | Self::Coordinator => true,
            Self::Author | Self::DataProtection | Self::Admin => false,
        }
    }

    /// Whether whoever has it comes in by a passkey, once they have one.
    pub fn takes_passkey(self) -> bool {
        match self {
            Self::DataProtection | Self::Coordinator | Self::Admin => true,
            Self::Mentor | Self::LeadMentor | Self::Author => false,
        }
    }
}
