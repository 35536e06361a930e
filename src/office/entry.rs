//! Somebody who is known already opens a link into a cohort: what it can do for them.
//!
//! Nobody is moved by a link alone: whoever is known is asked. And no link leads through the wall: whoever is in a group
//! of one organisation, or came by one of its links, is not led to another, which would see how far they are.

use super::Cohort;
use crate::{
    content::Word,
    people::{Belonging, OrganisationId},
};

/// What a link can do for somebody who is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Entry {
    /// They are in that cohort already.
    Here,
    /// The link was revoked, or has run out.
    Over,
    /// They are another organisation's.
    Elsewhere,
    /// The cohort has no place left.
    Full,
    /// They can join, if they want.
    Open,
}

impl Entry {
    /// What is said to them.
    pub fn said(self) -> Word {
        match self {
            Self::Here => Word::InGroup,
            Self::Over => Word::LinkOverStay,
            Self::Elsewhere => Word::OtherOrganisation,
            Self::Full => Word::GroupFullStay,
            Self::Open => Word::GroupJoined,
        }
    }
}

/// What a link into a cohort can do for somebody who belongs here, and perhaps came by another link.
pub fn entry(
    belongs: &Belonging,
    came_by_link: bool,
    cohort: &Cohort,
    (is_over, is_full): (bool, bool),
) -> Entry {
    // Whoever came on an organisation's own bot is theirs as well; only the first one takes in whoever comes.
    let is_claimed = belongs.cohort.is_some()
        || came_by_link
        || belongs.organisation != OrganisationId::default();
    if belongs.cohort.as_deref() == Some(cohort.key.as_str()) {
        Entry::Here
    } else if is_over {
        Entry::Over
    } else if is_claimed && belongs.organisation != cohort.organisation {
        Entry::Elsewhere
    } else if is_full {
        Entry::Full
    } else {
        Entry::Open
    }
}
