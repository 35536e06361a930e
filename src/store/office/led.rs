//! Who comes by a link, and where it leads them.

use jiff::Timestamp;

use super::super::{Code, Engine, Store, Tx, engine::within, on};
use super::cohorts::{Row as CohortRow, read};
use crate::{
    office::Cohort,
    people::{LearnerId, OrganisationId},
};

/// Where a link leads.
#[derive(Clone, Debug)]
pub struct Led {
    /// The cohort.
    pub cohort: Cohort,
    /// The zone a newcomer begins with.
    pub zone: String,
    /// Whether the link was revoked, or has run out.
    pub is_over: bool,
    /// Whether the cohort has no place left.
    pub is_full: bool,
}

/// A row, as it is read: the cohort, and then of the link.
#[derive(sqlx::FromRow)]
struct Row {
    key: String,
    organisation: i64,
    name: String,
    course: String,
    language: Option<String>,
    zone: Option<String>,
    starts_on: Option<String>,
    capacity: Option<i64>,
    size: i64,
    expires_at: i64,
    revoked_at: Option<i64>,
    programme_zone: String,
}

const LED: &str = "SELECT c.key, c.organisation, c.name, c.course, c.language, c.zone, c.starts_on,
        c.capacity, (SELECT count(*) FROM learners l WHERE l.cohort = c.key) AS size, k.expires_at,
        k.revoked_at, o.zone AS programme_zone
    FROM links k JOIN cohorts c ON c.key = k.cohort JOIN organisations o ON o.id = c.organisation
    WHERE k.hash = $1";

impl Tx {
    /// Where a link leads; nothing, if this is no link's code. Until the commit nobody else is led there.
    pub async fn led(&mut self, code: &Code, now: Timestamp) -> anyhow::Result<Option<Led>> {
        self.led_by(&code.hash(), now).await
    }

    /// The same, by what is kept of the code.
    pub(super) async fn led_by(
        &mut self,
        hash: &str,
        now: Timestamp,
    ) -> anyhow::Result<Option<Led>> {
        if let Engine::Pg(db) = self.db() {
            let sql = "SELECT c.key FROM cohorts c JOIN links k ON k.cohort = c.key
                WHERE k.hash = $1 AND c.capacity IS NOT NULL FOR UPDATE OF c";
            within(sqlx::query(sql).bind(hash).execute(db)).await?;
        }
        let row: Option<Row> =
            on!(self.db(), |db| sqlx::query_as(LED).bind(hash).fetch_optional(db).await)?;
        row.map(|row| led(row, now)).transpose()
    }

    /// Puts a learner behind an organisation's wall, without a cohort.
    pub async fn enter_organisation(
        &mut self,
        learner: LearnerId,
        whose: OrganisationId,
    ) -> anyhow::Result<()> {
        let sql = "UPDATE learners SET organisation = $2 WHERE id = $1 AND cohort IS NULL";
        on!(self.db(), |db| sqlx::query(sql)
            .bind(learner.0)
            .bind(whose.0)
            .execute(db)
            .await
            .map(|_| ()))?;
        Ok(())
    }

    /// Looks anew at when a learner's cohort begins: who is in hand already was read before they were in it.
    pub(in crate::store) async fn look_at_cohort(
        &mut self,
        learner: LearnerId,
    ) -> anyhow::Result<()> {
        let sql = "SELECT (SELECT c.starts_on FROM cohorts c WHERE c.key = l.cohort)
            FROM learners l WHERE l.id = $1";
        let starts_on: Option<String> =
            on!(self.db(), |db| sqlx::query_scalar(sql).bind(learner.0).fetch_one(db).await)?;
        let begins_on = starts_on.map(|it| it.parse()).transpose()?;
        self.in_hand(learner).await?.journey.begins_on = begins_on;
        Ok(())
    }
}

impl Store {
    /// Where a link leads, for whoever looks at it.
    pub async fn led(&self, code: &Code, now: Timestamp) -> anyhow::Result<Option<Led>> {
        let hash = code.hash();
        let row: Option<Row> =
            on!(self.read(), |db| sqlx::query_as(LED).bind(&hash).fetch_optional(db).await)?;
        row.map(|row| led(row, now)).transpose()
    }
}

fn led(row: Row, now: Timestamp) -> anyhow::Result<Led> {
    let Row { key, organisation, name, course, language, zone, starts_on, capacity, .. } = row;
    let it: CohortRow = (key, organisation, name, course, language, zone, starts_on, capacity);
    let cohort = read(it)?;
    let zone = cohort.zone.clone().unwrap_or(row.programme_zone);
    let is_over = row.revoked_at.is_some() || row.expires_at <= now.as_millisecond();
    let is_full = cohort.capacity.is_some_and(|it| row.size >= i64::from(it));
    Ok(Led { cohort, zone, is_over, is_full })
}
