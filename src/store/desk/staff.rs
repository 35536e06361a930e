//! Mentors, and those who run the programme.

use anyhow::Context;
use jiff::{Timestamp, tz::TimeZone};
use serde::Serialize;

use super::{
    super::{Store, Tx, on},
    Writing,
};
use crate::{
    content::LanguageCode,
    desk::{Before, Mentor, Standing},
    office::{Grant, GrantId, Who, leads},
    people::{Belonging, LearnerId, OrganisationId, Role},
};

/// Somebody of the staff.
#[derive(Clone, Debug)]
pub struct Staff {
    /// What they do first of all: where they begin. What they may is in their grants.
    pub role: Role,
    /// What they have been granted.
    pub grants: Vec<Grant>,
    /// How they work; of those who run the programme, only the name and the languages mean something.
    pub mentor: Mentor,
    /// Whether they have talked to the made-up learner.
    pub has_practised: bool,
    /// What their next words are for.
    pub writing: Option<Writing>,
}

/// A row of the staff, with the zone and how many talks are open.
type Row = (
    i64,
    String,
    String,
    String,
    String,
    String,
    String,
    i64,
    Option<String>,
    String,
    Option<String>,
    String,
    i64,
    i64,
    i64,
    Option<String>,
);

const COLUMNS: &str =
    "s.person, s.role, s.name, s.languages, s.topics, s.hours, s.away, s.capacity, s.cohort,
    s.standing, s.writing, l.zone, s.practised, s.organisation,
    (SELECT count(*) FROM talks t WHERE t.mentor = s.person AND t.stage = 'open'),
    (SELECT string_agg(g.id || ' ' || g.role || ' ' || g.organisation || ' ' || coalesce(g.until, -1) || ' '
        || coalesce(g.cohort, ''), '\n') FROM grants g WHERE g.person = s.person)";

impl Staff {
    /// They, as it matters for what they may do.
    pub fn who(&self, now: Timestamp) -> Who<'_> {
        Who::Staff { standing: self.mentor.standing, grants: &self.grants, now }
    }

    /// What they have at this moment, whether they work or are frozen.
    pub fn has(&self, now: Timestamp) -> impl Iterator<Item = &Grant> {
        self.grants.iter().filter(move |it| it.is_on(now))
    }

    /// Whether they answer learners where they belong, if they may work.
    pub fn answers(&self, now: Timestamp) -> bool {
        let home = self.mentor.belongs.organisation;
        self.has(now).any(|it| it.role.answers() && it.belongs.organisation == home)
    }

    /// How they stand before the talk of a learner who belongs there.
    pub fn before(
        &self,
        theirs: &Belonging,
        (was_asked, fits): (bool, bool),
        now: Timestamp,
    ) -> Before<'_> {
        let (is_mentor, leads) = (self.answers(now), leads(self.who(now), theirs));
        Before { mentor: &self.mentor, is_mentor, leads, was_asked, fits }
    }
}

impl Tx {
    /// Somebody of the staff; nothing, if this person is not.
    pub async fn staff(&mut self, person: LearnerId) -> anyhow::Result<Option<Staff>> {
        let sql = format!(
            "SELECT {COLUMNS} FROM staff s JOIN learners l ON l.id = s.person WHERE s.person = $1"
        );
        let row: Option<Row> = on!(self.db(), |db| sqlx::query_as(sqlx::AssertSqlSafe(sql))
            .bind(person.0)
            .fetch_optional(db)
            .await)?;
        row.as_ref().map(read).transpose()
    }

    /// Everybody of the staff who may be told something, mentors or not.
    pub async fn all_staff(&mut self) -> anyhow::Result<Vec<Staff>> {
        let sql = format!(
            "SELECT {COLUMNS} FROM staff s JOIN learners l ON l.id = s.person
            WHERE s.standing <> 'left' ORDER BY s.person"
        );
        let rows: Vec<Row> =
            on!(self.db(), |db| sqlx::query_as(sqlx::AssertSqlSafe(sql)).fetch_all(db).await)?;
        rows.iter().map(read).collect()
    }
}

impl Store {
    /// Everybody who is of the staff, or was.
    pub async fn everybody_of_staff(&self) -> anyhow::Result<Vec<Staff>> {
        let sql = format!(
            "SELECT {COLUMNS} FROM staff s JOIN learners l ON l.id = s.person ORDER BY s.person"
        );
        let rows: Vec<Row> =
            on!(self.read(), |db| sqlx::query_as(sqlx::AssertSqlSafe(sql)).fetch_all(db).await)?;
        rows.iter().map(read).collect()
    }

    /// Who is of an organisation's staff, or was: the next so many after somebody.
    pub async fn staff_of(
        &self,
        whose: OrganisationId,
        after: i64,
        most: i64,
    ) -> anyhow::Result<Vec<Staff>> {
        let sql = format!(
            "SELECT {COLUMNS} FROM staff s JOIN learners l ON l.id = s.person
            WHERE s.organisation = $1 AND s.person > $2 ORDER BY s.person LIMIT $3"
        );
        let rows: Vec<Row> = on!(self.read(), |db| sqlx::query_as(sqlx::AssertSqlSafe(sql))
            .bind(whose.0)
            .bind(after)
            .bind(most)
            .fetch_all(db)
            .await)?;
        rows.iter().map(read).collect()
    }

    /// Who is of an organisation's staff, or was, or may do something there: the next so many after somebody.
    pub async fn staff_in(
        &self,
        whose: OrganisationId,
        after: i64,
        most: i64,
    ) -> anyhow::Result<Vec<Staff>> {
        let sql = format!(
            "SELECT {COLUMNS} FROM staff s JOIN learners l ON l.id = s.person
            WHERE s.person > $2 AND s.person IN (SELECT h.person FROM staff h WHERE h.organisation = $1
                UNION SELECT g.person FROM grants g WHERE g.organisation = $1)
            ORDER BY s.person LIMIT $3"
        );
        let rows: Vec<Row> = on!(self.read(), |db| sqlx::query_as(sqlx::AssertSqlSafe(sql))
            .bind(whose.0)
            .bind(after)
            .bind(most)
            .fetch_all(db)
            .await)?;
        rows.iter().map(read).collect()
    }

    /// Somebody of the staff; nothing, if this person is not.
    pub async fn staff(&self, person: LearnerId) -> anyhow::Result<Option<Staff>> {
        let sql = format!(
            "SELECT {COLUMNS} FROM staff s JOIN learners l ON l.id = s.person WHERE s.person = $1"
        );
        let row: Option<Row> = on!(self.read(), |db| sqlx::query_as(sqlx::AssertSqlSafe(sql))
            .bind(person.0)
            .fetch_optional(db)
            .await)?;
        row.as_ref().map(read).transpose()
    }
}

/// Everybody of the staff who may be told something, for whoever only looks.
pub(super) async fn everybody(store: &Store) -> anyhow::Result<Vec<Staff>> {
    let sql = format!(
        "SELECT {COLUMNS} FROM staff s JOIN learners l ON l.id = s.person
        WHERE s.standing <> 'left' ORDER BY s.person"
    );
    let rows: Vec<Row> =
        on!(store.read(), |db| sqlx::query_as(sqlx::AssertSqlSafe(sql)).fetch_all(db).await)?;
    rows.iter().map(read).collect()
}

fn read(row: &Row) -> anyhow::Result<Staff> {
    let (person, role, name, languages, topics, hours, away, capacity, cohort, standing, ..) = row;
    let (.., writing, zone, practised, organisation, open, grants) = row;
    let mentor = Mentor {
        id: LearnerId(*person),
        name: name.clone(),
        languages: languages.split_whitespace().map(LanguageCode::from).collect(),
        topics: topics.split_whitespace().map(str::to_owned).collect(),
        hours: hours.parse().context("reading working hours")?,
        zone: TimeZone::get(zone).unwrap_or(TimeZone::UTC),
        away: serde_json::from_str(away).context("reading days off")?,
        capacity: u32::try_from(*capacity).unwrap_or_default(),
        open: u32::try_from(*open).unwrap_or_default(),
        belongs: Belonging { organisation: OrganisationId(*organisation), cohort: cohort.clone() },
        standing: named::<Standing>(standing)?,
    };
    let writing = writing.as_deref().map(serde_json::from_str).transpose()?;
    let grants = grants.as_deref().unwrap_or_default().lines().map(granted);
    let grants = grants.collect::<anyhow::Result<Vec<_>>>()?;
    Ok(Staff { role: named(role)?, grants, mentor, has_practised: *practised != 0, writing })
}

/// A grant, as it is read beside its owner: number, role, organisation, end, cohort.
fn granted(line: &str) -> anyhow::Result<Grant> {
    let parts = line.splitn(5, ' ').collect::<Vec<_>>();
    let [id, role, organisation, until, cohort] = parts[..] else { anyhow::bail!("no grant") };
    let cohort = Some(cohort.to_owned()).filter(|it| !it.is_empty());
    let until = Some(until.parse::<i64>()?).filter(|it| *it >= 0);
    Ok(Grant {
        id: GrantId(id.parse()?),
        role: named(role)?,
        belongs: Belonging { organisation: OrganisationId(organisation.parse()?), cohort },
        until: until.map(Timestamp::from_millisecond).transpose()?,
    })
}

/// The name of one of a closed set, as it is kept.
pub(super) fn plain(value: &impl Serialize) -> sqlx::Result<String> {
    match serde_json::to_value(value) {
        Ok(serde_json::Value::String(name)) => Ok(name),
        Ok(_) | Err(_) => Err(sqlx::Error::Encode("this has no name".into())),
    }
}

/// One of a closed set by its name.
pub(super) fn named<T: serde::de::DeserializeOwned>(name: &str) -> anyhow::Result<T> {
    Ok(serde_json::from_value(serde_json::Value::String(name.to_owned()))?)
}
