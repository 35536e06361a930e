//! Cohorts.

use jiff::Timestamp;

use super::super::{Store, Tx, on};
use crate::{content::LanguageCode, journey::Alarm, office::Cohort, people::OrganisationId};

/// Where a page of cohorts ends: when the last one was made, and its key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CohortMark(pub i64, pub String);

/// A cohort with its numbers.
#[derive(Clone, Debug)]
pub struct Counted {
    /// The cohort.
    pub cohort: Cohort,
    /// Where it stands in the list.
    pub mark: CohortMark,
    /// How many learners are in it.
    pub learners: i64,
    /// How many links lead into it.
    pub links: i64,
}

type CountedRow = (
    String,
    i64,
    String,
    String,
    Option<String>,
    Option<String>,
    Option<String>,
    Option<i64>,
    i64,
    i64,
    i64,
);

/// A row, as it is read.
pub(super) type Row =
    (String, i64, String, String, Option<String>, Option<String>, Option<String>, Option<i64>);

const SELECT: &str =
    "SELECT key, organisation, name, course, language, zone, starts_on, capacity FROM cohorts";

impl Tx {
    /// Keeps a cohort: a new one, or one that is there as it is now. It stays with its organisation.
    pub async fn keep_cohort(&mut self, it: &Cohort, now: Timestamp) -> anyhow::Result<()> {
        let sql = "INSERT INTO cohorts (key, organisation, name, course, language, zone, starts_on,
                capacity, created_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
            ON CONFLICT (key) DO UPDATE SET name = excluded.name, course = excluded.course,
                language = excluded.language, zone = excluded.zone, starts_on = excluded.starts_on,
                capacity = excluded.capacity";
        on!(self.db(), |db| sqlx::query(sql)
            .bind(&it.key)
            .bind(it.organisation.0)
            .bind(&it.name)
            .bind(&it.course)
            .bind(it.language.as_ref().map(LanguageCode::as_str))
            .bind(&it.zone)
            .bind(it.starts_on.map(|it| it.to_string()))
            .bind(it.capacity.map(i64::from))
            .bind(now.as_millisecond())
            .execute(db)
            .await
            .map(|_| ()))?;
        Ok(())
    }

    /// A cohort, if there is one of that key.
    pub async fn cohort(&mut self, key: &str) -> anyhow::Result<Option<Cohort>> {
        let sql = format!("{SELECT} WHERE key = $1");
        let row: Option<Row> = on!(self.db(), |db| sqlx::query_as(sqlx::AssertSqlSafe(sql))
            .bind(key)
            .fetch_optional(db)
            .await)?;
        row.map(read).transpose()
    }

    /// The newest cohorts of an organisation, as many as there are buttons on a card.
    pub async fn cohorts_of(&mut self, whose: OrganisationId) -> anyhow::Result<Vec<Cohort>> {
        let sql = format!("{SELECT} WHERE organisation = $1 ORDER BY created_at DESC, key LIMIT 8");
        let rows: Vec<Row> = on!(self.db(), |db| sqlx::query_as(sqlx::AssertSqlSafe(sql))
            .bind(whose.0)
            .fetch_all(db)
            .await)?;
        rows.into_iter().map(read).collect()
    }

    /// A key that no cohort has yet, made of a name.
    pub async fn free_key(&mut self, name: &str) -> anyhow::Result<String> {
        let key = Cohort::key_of(name);
        let mut free = key.clone();
        for number in 2.. {
            if self.cohort(&free).await?.is_none() {
                break;
            }
            free = format!("{key}-{number}");
        }
        Ok(free)
    }

    /// The key of a cohort of this name that an organisation has made since then, if it has: posting a form twice makes
    /// one.
    pub async fn just_made(
        &mut self,
        whose: OrganisationId,
        name: &str,
        since: Timestamp,
    ) -> anyhow::Result<Option<String>> {
        let sql =
            "SELECT key FROM cohorts WHERE organisation = $1 AND created_at >= $2 AND name = $3";
        Ok(on!(self.db(), |db| sqlx::query_scalar(sql)
            .bind(whose.0)
            .bind(since.as_millisecond())
            .bind(name)
            .fetch_optional(db)
            .await)?)
    }

    /// A learner's cohort begins on another day: what is planned for them is planned anew.
    pub async fn plan_cohort_anew(&mut self, key: &str, now: Timestamp) -> anyhow::Result<()> {
        let anew = serde_json::to_string(&Alarm::PlanAnew)?;
        let sql = "UPDATE alarms SET due_at = $2, alarm = $3, tries = 0
            WHERE name = 'lesson-day' AND due_at > $2
            AND learner IN (SELECT l.id FROM learners l WHERE l.cohort = $1)";
        on!(self.db(), |db| sqlx::query(sql)
            .bind(key)
            .bind(now.as_millisecond())
            .bind(&anew)
            .execute(db)
            .await
            .map(|_| ()))?;
        Ok(())
    }

    /// How many learners are in a cohort.
    pub async fn cohort_size(&mut self, key: &str) -> anyhow::Result<u32> {
        let sql = "SELECT count(*) FROM learners WHERE cohort = $1";
        let size: i64 = on!(self.db(), |db| sqlx::query_scalar(sql).bind(key).fetch_one(db).await)?;
        Ok(u32::try_from(size).unwrap_or(u32::MAX))
    }
}

impl Store {
    /// A cohort of an organisation, if it has one of that key.
    pub async fn cohort(&self, whose: OrganisationId, key: &str) -> anyhow::Result<Option<Cohort>> {
        let sql = format!("{SELECT} WHERE key = $1 AND organisation = $2");
        let row: Option<Row> = on!(self.read(), |db| sqlx::query_as(sqlx::AssertSqlSafe(sql))
            .bind(key)
            .bind(whose.0)
            .fetch_optional(db)
            .await)?;
        row.map(read).transpose()
    }

    /// How many learners are in a cohort.
    pub async fn cohort_learners(&self, key: &str) -> anyhow::Result<i64> {
        let sql = "SELECT count(*) FROM learners WHERE cohort = $1";
        Ok(on!(self.read(), |db| sqlx::query_scalar(sql).bind(key).fetch_one(db).await)?)
    }

    /// A page of the cohorts of an organisation, the newest first: those after this one.
    pub async fn cohort_page(
        &self,
        whose: OrganisationId,
        after: Option<&CohortMark>,
        most: i64,
        now: Timestamp,
    ) -> anyhow::Result<Vec<Counted>> {
        let sql = "SELECT c.key, c.organisation, c.name, c.course, c.language, c.zone, c.starts_on,
                c.capacity, c.created_at,
                (SELECT count(*) FROM learners l WHERE l.cohort = c.key),
                (SELECT count(*) FROM links k WHERE k.cohort = c.key AND k.revoked_at IS NULL
                    AND k.expires_at > $5)
            FROM cohorts c WHERE c.organisation = $1 AND (c.created_at, c.key) < ($2, $3)
            ORDER BY c.created_at DESC, c.key DESC LIMIT $4";
        let (at, key) = after.map_or((i64::MAX, ""), |it| (it.0, it.1.as_str()));
        let rows: Vec<CountedRow> = on!(self.read(), |db| sqlx::query_as(sql)
            .bind(whose.0)
            .bind(at)
            .bind(key)
            .bind(most)
            .bind(now.as_millisecond())
            .fetch_all(db)
            .await)?;
        rows.into_iter().map(counted).collect()
    }

    /// The cohorts of an organisation, the newest first.
    pub async fn cohorts(&self, whose: OrganisationId) -> anyhow::Result<Vec<Cohort>> {
        let sql = format!("{SELECT} WHERE organisation = $1 ORDER BY created_at DESC, key");
        let rows: Vec<Row> = on!(self.read(), |db| sqlx::query_as(sqlx::AssertSqlSafe(sql))
            .bind(whose.0)
            .fetch_all(db)
            .await)?;
        rows.into_iter().map(read).collect()
    }
}

pub(super) fn read(row: Row) -> anyhow::Result<Cohort> {
    let (key, organisation, name, course, language, zone, starts_on, capacity) = row;
    Ok(Cohort {
        key,
        organisation: OrganisationId(organisation),
        name,
        course,
        language: language.as_deref().map(LanguageCode::from),
        zone,
        starts_on: starts_on.map(|it| it.parse()).transpose()?,
        capacity: capacity.and_then(|it| u32::try_from(it).ok()),
    })
}

fn counted(row: CountedRow) -> anyhow::Result<Counted> {
    let (key, whose, name, course, language, zone, starts_on, capacity, made, learners, links) =
        row;
    let mark = CohortMark(made, key.clone());
    let cohort = read((key, whose, name, course, language, zone, starts_on, capacity))?;
    Ok(Counted { cohort, mark, learners, links })
}
