//! What somebody of the staff may do: given, taken back, frozen. Whether whoever changes it may is asked here.

use jiff::Timestamp;

use super::{Door, own_desk::closed};
use crate::{
    content::Surface,
    desk::Standing,
    office::{self, Deed, GrantId, Right, Who},
    people::{Belonging, LearnerId, OrganisationId, Role},
    store::{NewGrant, Staff, Tx},
};

/// What came of a change of somebody's roles.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kept {
    /// It is so now.
    Done,
    /// It was so already.
    Same,
    /// Whoever wanted it may not.
    Denied,
    /// Then nobody would be left who says who does what.
    LastAdmin,
}

impl Door {
    /// Gives somebody a role by an invitation. Where nobody says who does what, whoever comes to run the programme does
    /// that as well.
    pub(super) async fn begins(tx: &mut Tx, new: &NewGrant, now: Timestamp) -> anyhow::Result<()> {
        let whose = new.belongs.organisation;
        tx.grant(new, now).await?;
        let runs_all = new.role == Role::Coordinator && new.belongs.cohort.is_none();
        if runs_all && !tx.has_admin(whose, None, now).await? {
            let belongs = Belonging { organisation: whose, cohort: None };
            let admin = NewGrant { role: Role::Admin, belongs, until: None, ..new.clone() };
            tx.grant(&admin, now).await?;
        }
        Self::ranks(tx, new.person, now).await
    }

    /// Gives somebody of the staff a role.
    pub async fn grant(
        tx: &mut Tx,
        by: Option<&Staff>,
        new: &NewGrant,
        now: Timestamp,
    ) -> anyhow::Result<Kept> {
        let person = new.person;
        let Some(staff) = tx.staff(person).await? else { return Ok(Kept::Denied) };
        let whose = new.belongs.organisation;
        let is_theirs = works_for(&staff, whose);
        if !is_theirs || !keeps(by, (whose, new.role), person, now) {
            return Ok(Kept::Denied);
        }
        if let Some(key) = &new.belongs.cohort {
            let cohort = tx.cohort(key).await?;
            if !new.role.has_cohort() || cohort.is_none_or(|it| it.organisation != whose) {
                return Ok(Kept::Denied);
            }
        }
        if new.role.answers() {
            let mut mentor = staff.clone();
            mentor.mentor.belongs = new.belongs.clone();
            tx.keep_staff(&mentor, now).await?;
        }
        tx.grant(new, now).await?;
        Self::changed(tx, person, now).await?;
        noted(tx, by, (person, whose), &format!("+ {}", new.role.name()), now).await?;
        Ok(Kept::Done)
    }

    /// Takes a role back.
    pub async fn take_back(
        tx: &mut Tx,
        by: Option<&Staff>,
        (person, grant): (LearnerId, GrantId),
        now: Timestamp,
    ) -> anyhow::Result<Kept> {
        let staff = tx.staff(person).await?;
        let found = staff.as_ref().and_then(|it| it.grants.iter().find(|it| it.id == grant));
        let Some(grant) = found.cloned() else { return Ok(Kept::Same) };
        let whose = grant.belongs.organisation;
        if !keeps(by, (whose, grant.role), person, now) {
            return Ok(Kept::Denied);
        }
        if grant.role == Role::Admin && !tx.has_admin(whose, Some(person), now).await? {
            return Ok(Kept::LastAdmin);
        }
        tx.take_grant(grant.id).await?;
        if let Some(left) = tx.staff(person).await?.filter(|it| !it.answers(now)) {
            tx.take_talks_from(left.mentor.id, now).await?;
        }
        Self::changed(tx, person, now).await?;
        noted(tx, by, (person, whose), &format!("- {}", grant.role.name()), now).await?;
        Ok(Kept::Done)
    }

    /// Keeps somebody from working: their sessions end, their chat is closed to them, their talks go to others, and they
    /// are told.
    pub async fn freeze(
        tx: &mut Tx,
        by: Option<&Staff>,
        person: LearnerId,
        now: Timestamp,
    ) -> anyhow::Result<Kept> {
        let Some(staff) = tx.staff(person).await? else { return Ok(Kept::Denied) };
        if !keeps_all(by, &staff, now) {
            return Ok(Kept::Denied);
        }
        if closed(staff.mentor.standing).is_some() {
            return Ok(Kept::Same);
        }
        for it in staff.has(now).filter(|it| it.role == Role::Admin) {
            if !tx.has_admin(it.belongs.organisation, Some(person), now).await? {
                return Ok(Kept::LastAdmin);
            }
        }
        tx.keep_standing(person, Standing::Frozen).await?;
        tx.keep_writing(person, None).await?;
        tx.end_sessions(person).await?;
        tx.take_talks_from(person, now).await?;
        Self::tell_staff(tx, person, Surface::DeskFrozen, now).await?;
        let whose = staff.mentor.belongs.organisation;
        noted(tx, by, (person, whose), "frozen", now).await?;
        Ok(Kept::Done)
    }

    /// Lets somebody who is frozen work again. They are told.
    pub async fn unfreeze(
        tx: &mut Tx,
        by: Option<&Staff>,
        person: LearnerId,
        now: Timestamp,
    ) -> anyhow::Result<Kept> {
        let Some(staff) = tx.staff(person).await? else { return Ok(Kept::Denied) };
        if !keeps_all(by, &staff, now) {
            return Ok(Kept::Denied);
        }
        if staff.mentor.standing != Standing::Frozen {
            return Ok(Kept::Same);
        }
        let is_ready = staff.has_practised || !staff.answers(now);
        let standing = if is_ready { Standing::Active } else { Standing::Practising };
        tx.keep_standing(person, standing).await?;
        Self::tell_staff(tx, person, Surface::DeskUnfrozen, now).await?;
        let whose = staff.mentor.belongs.organisation;
        noted(tx, by, (person, whose), "not frozen", now).await?;
        Ok(Kept::Done)
    }

    /// What somebody may has changed: they come in anew, and are told.
    async fn changed(tx: &mut Tx, person: LearnerId, now: Timestamp) -> anyhow::Result<()> {
        Self::ranks(tx, person, now).await?;
        tx.end_sessions(person).await?;
        Self::tell_staff(tx, person, Surface::DeskRoles, now).await
    }

    /// What somebody does first of all is what they may most.
    async fn ranks(tx: &mut Tx, person: LearnerId, now: Timestamp) -> anyhow::Result<()> {
        let staff = tx.staff(person).await?;
        let first = staff.as_ref().and_then(|it| it.has(now).map(|it| it.role).max());
        match first {
            Some(role) => tx.keep_role(person, role).await,
            None => Ok(()),
        }
    }
}

/// Keeps who changed what somebody of the staff may do, and how.
async fn noted(
    tx: &mut Tx,
    by: Option<&Staff>,
    (person, whose): (LearnerId, OrganisationId),
    how: &str,
    now: Timestamp,
) -> anyhow::Result<()> {
    let (who, thing) = (by.map(|it| it.mentor.id), format!("person {}", person.0));
    tx.audit((who, Some(whose)), Deed::ChangedStaff, &thing, how, now).await.map(drop)
}

/// They, as it matters for what they may do: somebody of the staff, or whoever has the machine.
fn who(by: Option<&Staff>, now: Timestamp) -> Who<'_> {
    by.map_or(Who::Operator, |it| it.who(now))
}

/// Whether somebody of the staff works for an organisation, or did.
fn works_for(staff: &Staff, whose: OrganisationId) -> bool {
    staff.mentor.belongs.organisation == whose
        || staff.grants.iter().any(|it| it.belongs.organisation == whose)
}

/// Whether somebody may give this role to a person, and take it back.
fn keeps(
    by: Option<&Staff>,
    (organisation, role): (OrganisationId, Role),
    person: LearnerId,
    now: Timestamp,
) -> bool {
    let is_own = by.is_some_and(|it| it.mentor.id == person);
    office::may(who(by, now), Right::KeepStaff { organisation, role, is_own })
}

/// Whether somebody may do this for every role that a person has: whoever works elsewhere too is not theirs alone.
fn keeps_all(by: Option<&Staff>, staff: &Staff, now: Timestamp) -> bool {
    let person = staff.mentor.id;
    let home = (staff.mentor.belongs.organisation, staff.role);
    let mut roles = staff.has(now).map(|it| (it.belongs.organisation, it.role)).collect::<Vec<_>>();
    if roles.is_empty() {
        roles.push(home);
    }
    roles.into_iter().all(|role| keeps(by, role, person, now))
}
