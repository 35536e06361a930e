//! Who may do what: one place, which the bot, the pages, the exports and the command line ask. What is not allowed here
//! is not allowed.

use std::collections::BTreeSet;

use jiff::Timestamp;

use super::Grant;
use crate::{
    desk::{self, Before, Standing, Talk},
    people::{Belonging, OrganisationId, Role},
};

/// Whoever wants to do something, as far as it matters whether they may.
#[derive(Clone, Copy, Debug)]
pub enum Who<'a> {
    /// Whoever has the machine: the command line.
    Operator,
    /// Somebody of the staff.
    Staff {
        /// Whether they work now.
        standing: Standing,
        /// What they have been granted, whether it counts now or not.
        grants: &'a [Grant],
        /// This moment.
        now: Timestamp,
    },
}

/// What somebody wants to do.
#[derive(Clone, Copy, Debug)]
pub enum Right<'a> {
    /// Something with a talk.
    Talk {
        /// What.
        right: desk::Right,
        /// Which talk.
        talk: &'a Talk,
        /// How they stand before it.
        before: Before<'a>,
    },
    /// Open the console of an organisation, whatever they find in it.
    SeeConsole(OrganisationId),
    /// See how an organisation does as a whole: figures, mentors, what needs somebody.
    SeeFigures(OrganisationId),
    /// See what is learnt there, and how it goes.
    SeeContent(OrganisationId),
    /// See what a learner has let mentors and the programme see.
    SeeLearner(&'a Belonging),
    /// See some of an organisation's learners: those of its cohorts that [`reach`] names.
    SeeLearners(OrganisationId),
    /// Erase a learner who asked for it by another way than the bot.
    Erase(OrganisationId),
    /// Send again what did not arrive, or let it go.
    Settle(OrganisationId),
    /// Make cohorts.
    KeepCohorts(OrganisationId),
    /// Change a cohort, and give out links into it.
    KeepCohort(&'a Belonging),
    /// Write announcements, for those whom [`reach`] names.
    Announce(OrganisationId),
    /// See an announcement: change it, test it on themselves, look how far it is, stop it.
    KeepAnnouncement {
        /// Whose it is.
        organisation: OrganisationId,
        /// The cohorts nobody beyond which can be meant; nothing: it is the whole organisation's.
        within: Option<&'a BTreeSet<String>>,
    },
    /// Approve an announcement, which somebody else has written if it is for many.
    Approve {
        /// Whose it is.
        organisation: OrganisationId,
        /// The cohorts nobody beyond which can be meant; nothing: it is the whole organisation's.
        within: Option<&'a BTreeSet<String>>,
        /// Whether they have written it.
        is_own: bool,
        /// Whether it takes a second person.
        takes_two: bool,
    },
    /// See who is of the staff, and what they do.
    SeeStaff(OrganisationId),
    /// Invite somebody to a role, give it to them, take it back; freeze whoever has it, and let them work again.
    KeepStaff {
        /// Where.
        organisation: OrganisationId,
        /// Which role.
        role: Role,
        /// Whether it is their own.
        is_own: bool,
    },
    /// Make a link by which one of the staff comes in who has lost their way in.
    LetIn {
        /// Where they work.
        organisation: OrganisationId,
        /// Whether it is they themselves.
        is_own: bool,
    },
    /// Change how the organisation works.
    KeepSettings(OrganisationId),
    /// Read who has read and changed what.
    SeeAudit(OrganisationId),
    /// Take in an organisation.
    KeepOrganisations,
}

/// Which of an organisation's learners somebody sees.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reach {
    /// All of them.
    All,
    /// Those of these cohorts, by their keys; of none, if there are none.
    Cohorts(Vec<String>),
}

impl<'a> Who<'a> {
    /// What they have at this moment. Whoever is not at work has nothing.
    fn has(self) -> impl Iterator<Item = &'a Grant> {
        let (grants, now) = match self {
            Self::Staff { standing: Standing::Active, grants, now } => (grants, now),
            Self::Staff {
                standing: Standing::Practising | Standing::Frozen | Standing::Left,
                now,
                ..
            } => (&[][..], now),
            Self::Operator => (&[][..], Timestamp::UNIX_EPOCH),
        };
        grants.iter().filter(move |it| it.is_on(now))
    }

    /// Whether they have one of these roles in the whole of an organisation.
    fn runs(self, whole: OrganisationId, roles: &[Role]) -> bool {
        self.has().any(|it| it.reaches(whole) && roles.contains(&it.role))
    }

    /// Whether the announcements of these cohorts, or of the whole organisation, are theirs: all who could be meant
    /// are people of theirs.
    fn announces(self, whose: OrganisationId, within: Option<&BTreeSet<String>>) -> bool {
        let has = |key: &String| {
            let theirs = Belonging { organisation: whose, cohort: Some(key.clone()) };
            self.covers(&theirs, Role::Coordinator)
        };
        self.runs(whose, &[Role::Coordinator])
            || within.is_some_and(|it| !it.is_empty() && it.iter().all(has))
    }

    /// Whether they have this role for somebody who belongs there.
    fn covers(self, theirs: &Belonging, role: Role) -> bool {
        self.has().any(|it| it.role == role && it.covers(theirs))
    }
}

/// Whether somebody may.
pub fn may(who: Who<'_>, right: Right<'_>) -> bool {
    use Role::{Admin, Author, Coordinator, DataProtection};
    let is_operator = matches!(who, Who::Operator);
    match right {
        Right::Talk { right, talk, before } => {
            let is_here = who.has().next().is_some();
            is_here && desk::admits(right, talk, before)
        }
        Right::SeeConsole(whose) => {
            who.has().any(|it| it.belongs.organisation == whose && !it.role.answers())
        }
        Right::SeeFigures(whose) | Right::Settle(whose) | Right::Erase(whose) => {
            who.runs(whose, &[Coordinator])
        }
        Right::KeepCohorts(whose) => is_operator || who.runs(whose, &[Coordinator]),
        Right::Announce(whose) => is_operator || sees_some(who, whose),
        Right::KeepAnnouncement { organisation, within } => {
            is_operator || who.announces(organisation, within)
        }
        Right::SeeContent(whose) => who.runs(whose, &[Author, Coordinator]),
        Right::SeeLearner(theirs) | Right::KeepCohort(theirs) => who.covers(theirs, Coordinator),
        Right::SeeLearners(whose) => sees_some(who, whose),
        Right::Approve { organisation, within, is_own, takes_two } => {
            let is_one = who.announces(organisation, within) && !(is_own && takes_two);
            is_one || is_operator && !takes_two
        }
        Right::SeeStaff(whose) => is_operator || who.runs(whose, &[Coordinator, Admin]),
        Right::KeepStaff { organisation, role, is_own } => {
            let keepers: &[Role] =
                if role == Role::Mentor { &[Coordinator, Admin] } else { &[Admin] };
            is_operator || !is_own && who.runs(organisation, keepers)
        }
        Right::LetIn { organisation, is_own } => {
            is_operator || !is_own && who.runs(organisation, &[Admin])
        }
        Right::KeepSettings(whose) => who.runs(whose, &[Admin]),
        Right::SeeAudit(whose) => who.runs(whose, &[DataProtection]),
        Right::KeepOrganisations => is_operator,
    }
}

/// Whether somebody sees any of an organisation's learners.
fn sees_some(who: Who<'_>, whose: OrganisationId) -> bool {
    reach(who, whose) != Reach::Cohorts(Vec::new())
}

/// Which of an organisation's learners somebody sees.
pub fn reach(who: Who<'_>, whose: OrganisationId) -> Reach {
    let mut keys = Vec::new();
    for it in
        who.has().filter(|it| it.role == Role::Coordinator && it.belongs.organisation == whose)
    {
        match &it.belongs.cohort {
            None => return Reach::All,
            Some(key) => keys.push(key.clone()),
        }
    }
    Reach::Cohorts(keys)
}

/// Whether somebody reads the talks of a learner's mentors, and hands them over.
pub fn leads(who: Who<'_>, theirs: &Belonging) -> bool {
    who.covers(theirs, Role::LeadMentor)
}

/// Whether somebody answers learners where they belong.
pub fn answers(who: Who<'_>, whose: OrganisationId) -> bool {
    who.has().any(|it| it.role.answers() && it.belongs.organisation == whose)
}
