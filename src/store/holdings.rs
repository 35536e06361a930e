//! How much is kept, for the papers of an organisation.

use std::collections::HashMap;

use super::{Store, on};
use crate::{content::Purpose, people::OrganisationId};

/// How much is kept, counted.
#[derive(Clone, Debug, Default)]
pub struct Holdings {
    /// Learners.
    pub learners: u64,
    /// The staff.
    pub staff: u64,
    /// Addresses on a channel.
    pub identities: u64,
    /// Answers in lessons.
    pub answers: u64,
    /// Talks with a mentor.
    pub talks: u64,
    /// Answers to questions for consent.
    pub consents: u64,
    /// Announcements.
    pub announcements: u64,
    /// Entries of the audit.
    pub audited: u64,
    /// How many agree to a purpose by now, and how many do not.
    pub agreed: HashMap<(Purpose, bool), u64>,
    /// Learners by organisation.
    pub by_organisation: HashMap<OrganisationId, u64>,
}

impl Store {
    /// Counts everything that is kept. It reads whole tables: it is for a command, never for a page.
    pub async fn holdings(&self) -> anyhow::Result<Holdings> {
        let purposes = "SELECT purpose, given, count(*) FROM consents c WHERE id =
            (SELECT max(id) FROM consents d WHERE d.learner = c.learner AND d.purpose = c.purpose)
            GROUP BY purpose, given";
        let purposes: Vec<(String, i64, i64)> =
            on!(self.read(), |db| sqlx::query_as(purposes).fetch_all(db).await)?;
        let named = |name: &str| Purpose::ALL.into_iter().find(|it| it.name() == name);
        let agreed = purposes.into_iter().filter_map(|(purpose, given, count)| {
            Some(((named(&purpose)?, given != 0), u64::try_from(count).ok()?))
        });
        let of = "SELECT organisation, count(*) FROM learners GROUP BY organisation";
        let of: Vec<(i64, i64)> = on!(self.read(), |db| sqlx::query_as(of).fetch_all(db).await)?;
        let of = of.into_iter().filter_map(|(organisation, count)| {
            Some((OrganisationId(organisation), u64::try_from(count).ok()?))
        });
        Ok(Holdings {
            learners: self.rows_of("SELECT count(*) FROM learners").await?,
            staff: self.rows_of("SELECT count(*) FROM staff").await?,
            identities: self.rows_of("SELECT count(*) FROM identities").await?,
            answers: self.rows_of("SELECT count(*) FROM answers").await?,
            talks: self.rows_of("SELECT count(*) FROM talks").await?,
            consents: self.rows_of("SELECT count(*) FROM consents").await?,
            announcements: self.rows_of("SELECT count(*) FROM announcements").await?,
            audited: self.rows_of("SELECT count(*) FROM audit").await?,
            agreed: agreed.collect(),
            by_organisation: of.collect(),
        })
    }

    async fn rows_of(&self, sql: &'static str) -> anyhow::Result<u64> {
        let count: i64 = on!(self.read(), |db| sqlx::query_scalar(sql).fetch_one(db).await)?;
        Ok(u64::try_from(count)?)
    }
}
