//! May I work for myself here? What a status usually allows. Solis never decides a case; the office does.

use serde::{Deserialize, Serialize};

/// What is answered. There is no fourth.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Permit {
    /// Yes, usually.
    Yes,
    /// Ask first, here is where.
    Ask,
    /// No, not with this status today.
    No,
}

/// What somebody is in the country as, in the words of the picker. What they tap is kept nowhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Stay {
    /// A citizen of this country.
    Citizen,
    /// A citizen of another country of the EU.
    Eu,
    /// With a permit that does not end, or for many years.
    Permanent,
    /// Under international protection.
    Protected,
    /// Under temporary protection, as people from Ukraine are.
    Temporary,
    /// With a permit that ends: for work, study, family.
    Permit,
    /// They have asked for asylum, and wait.
    Applicant,
    /// Without a permit today.
    Without,
    /// They do not know, or do not want to say.
    Unsure,
}

/// What a pack says of a status.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::content) struct Backed {
    /// The answer.
    pub(in crate::content) result: Permit,
    /// The record that says so.
    pub(in crate::content) fact: String,
}

impl Permit {
    /// Its name.
    pub fn name(self) -> &'static str {
        match self {
            Self::Yes => "yes",
            Self::Ask => "ask",
            Self::No => "no",
        }
    }

    /// Every answer.
    pub const NAMES: [&str; 3] = ["yes", "ask", "no"];
}

impl Stay {
    /// Every status, in the order of the picker.
    pub const ALL: [Self; 9] = [
        Self::Citizen,
        Self::Eu,
        Self::Permanent,
        Self::Protected,
        Self::Temporary,
        Self::Permit,
        Self::Applicant,
        Self::Without,
        Self::Unsure,
    ];

    /// Its name, as it stands in files.
    pub fn name(self) -> &'static str {
        match self {
            Self::Citizen => "citizen",
            Self::Eu => "eu",
            Self::Permanent => "permanent",
            Self::Protected => "protected",
            Self::Temporary => "temporary",
            Self::Permit => "permit",
            Self::Applicant => "applicant",
            Self::Without => "without",
            Self::Unsure => "unsure",
        }
    }

    /// The status of this name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.name() == name)
    }

    /// What can be said in any country, without its pack: a citizen may, without a permit nobody may, and everybody else
    /// asks first.
    pub fn anywhere(self) -> Permit {
        match self {
            Self::Citizen => Permit::Yes,
            Self::Without => Permit::No,
            Self::Eu
            | Self::Permanent
            | Self::Protected
            | Self::Temporary
            | Self::Permit
            | Self::Applicant
            | Self::Unsure => Permit::Ask,
        }
    }
}
