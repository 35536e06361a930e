//! What people have been granted.

use jiff::Timestamp;

use super::super::{Store, Tx, on};
use crate::{
    metrics,
    office::{Grant, GrantId},
    people::{Belonging, LearnerId, OrganisationId, Role},
};

/// A role about to be given.
#[derive(Clone, Debug)]
pub struct NewGrant {
    /// To whom.
    pub person: LearnerId,
    /// Which.
    pub role: Role,
    /// Where.
    pub belongs: Belonging,
    /// Until when; nothing: until somebody takes it back.
    pub until: Option<Timestamp>,
    /// Who gives it; nothing: the command line, or an invitation.
    pub by: Option<LearnerId>,
}

impl Tx {
    /// Gives somebody a role. Whoever has it there already has it until this end from now on; whoever answers learners
    /// does so in one place of an organisation, in one way.
    pub async fn grant(&mut self, new: &NewGrant, now: Timestamp) -> anyhow::Result<()> {
        let NewGrant { person, role, belongs, until, by } = new;
        if role.answers() {
            let sql = "DELETE FROM grants WHERE person = $1 AND organisation = $2
                AND role IN ('mentor', 'lead-mentor')";
            on!(self.db(), |db| sqlx::query(sql)
                .bind(person.0)
                .bind(belongs.organisation.0)
                .execute(db)
                .await
                .map(|_| ()))?;
        }
        let sql =
            "INSERT INTO grants (person, role, organisation, cohort, until, given_by, given_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7)
            ON CONFLICT (person, role, organisation, coalesce(cohort, '')) DO UPDATE SET
                until = excluded.until, given_by = excluded.given_by, given_at = excluded.given_at";
        on!(self.db(), |db| sqlx::query(sql)
            .bind(person.0)
            .bind(role.name())
            .bind(belongs.organisation.0)
            .bind(&belongs.cohort)
            .bind(until.map(Timestamp::as_millisecond))
            .bind(by.map(|it| it.0))
            .bind(now.as_millisecond())
            .execute(db)
            .await
            .map(|_| ()))?;
        Ok(())
    }

    /// Somebody wanted something that they may not. It is counted, and noted without a word of what it was about.
    pub fn note_denied(&mut self, person: LearnerId, what: &'static str) {
        metrics::denied(what);
        tracing::info!(what, staff.id = person.0, "not allowed");
    }

    /// Takes a grant back.
    pub async fn take_grant(&mut self, grant: GrantId) -> anyhow::Result<()> {
        let sql = "DELETE FROM grants WHERE id = $1";
        on!(self.db(), |db| sqlx::query(sql).bind(grant.0).execute(db).await.map(|_| ()))?;
        Ok(())
    }

    /// Whether somebody who works says who does what in an organisation; whoever is left out does not count.
    pub async fn has_admin(
        &mut self,
        whose: OrganisationId,
        without: Option<LearnerId>,
        now: Timestamp,
    ) -> anyhow::Result<bool> {
        let sql = "SELECT count(*) FROM grants g JOIN staff s ON s.person = g.person
            WHERE g.organisation = $1 AND g.role = 'admin' AND s.standing = 'active'
                AND (g.until IS NULL OR g.until > $2) AND g.person <> $3";
        let admins: i64 = on!(self.db(), |db| sqlx::query_scalar(sql)
            .bind(whose.0)
            .bind(now.as_millisecond())
            .bind(without.map_or(0, |it| it.0))
            .fetch_one(db)
            .await)?;
        Ok(admins > 0)
    }
}

impl Store {
    /// The organisations somebody may have a console of, by their grants.
    pub async fn organisations_of(&self, grants: &[Grant]) -> anyhow::Result<Vec<OrganisationId>> {
        let known = self.organisations().await?.into_iter().map(|it| it.id);
        let theirs = |id: &OrganisationId| grants.iter().any(|it| it.belongs.organisation == *id);
        Ok(known.filter(theirs).collect())
    }
}
