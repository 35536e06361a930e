//! Grants: what somebody may be, where, and until when.

use jiff::Timestamp;

use crate::people::{Belonging, OrganisationId, Role};

/// A grant's number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct GrantId(pub i64);

/// Somebody has a role: in an organisation, perhaps in one of its cohorts only, perhaps for a time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Grant {
    /// Its number.
    pub id: GrantId,
    /// The role.
    pub role: Role,
    /// Where.
    pub belongs: Belonging,
    /// From then on it is over; nothing: until somebody takes it back.
    pub until: Option<Timestamp>,
}

impl Grant {
    /// Whether it counts at this moment.
    pub fn is_on(&self, now: Timestamp) -> bool {
        self.until.is_none_or(|until| now < until)
    }

    /// Whether it reaches an organisation as a whole.
    pub fn reaches(&self, whole: OrganisationId) -> bool {
        self.belongs.organisation == whole && self.belongs.cohort.is_none()
    }

    /// Whether it reaches somebody who belongs there, or something that does.
    pub fn covers(&self, theirs: &Belonging) -> bool {
        self.belongs.organisation == theirs.organisation
            && (self.belongs.cohort.is_none() || self.belongs.cohort == theirs.cohort)
    }
}
