//! What the console shows of many people: counted by one replica about once a minute, and read as a few rows. Whoever
//! is of the staff is not counted; the lists that the figures lead to ask the same.

use std::collections::BTreeMap;

use jiff::{SignedDuration, Timestamp};

use super::super::{
    Store, Tx,
    made::{places, portions, sql},
    on,
};
use crate::people::OrganisationId;

/// Active is who has said or tapped something in so long; new, who came in so long.
pub const LATELY: SignedDuration = SignedDuration::from_hours(7 * 24);
/// Whoever has stood in the middle of a lesson for so long stands still…
pub const STILL: SignedDuration = SignedDuration::from_hours(3 * 24);
/// …and after so long is gone.
pub const GONE: SignedDuration = SignedDuration::from_hours(30 * 24);
/// What rings is counted by so many milliseconds, so that it can be put together to days of any zone.
const QUARTER: i64 = 15 * 60 * 1000;

/// What was counted of an organisation.
#[derive(Clone, Debug, Default)]
pub struct Tallies {
    rows: BTreeMap<(String, String), i64>,
}

/// A count, as it is kept.
pub struct Tally {
    /// Whose.
    pub organisation: OrganisationId,
    /// What is counted.
    pub name: &'static str,
    /// Which of them.
    pub key: String,
    /// How many.
    pub count: i64,
}

/// Something that was counted: of which organisation, which of them, how many.
pub type Count = (i64, String, i64);

impl Tallies {
    /// When it was counted.
    pub fn at(&self) -> Option<Timestamp> {
        let at = self.rows.get(&("counted".to_owned(), String::new()))?;
        Timestamp::from_millisecond(*at).ok()
    }

    /// How many.
    pub fn of(&self, name: &str, key: &str) -> i64 {
        self.rows.get(&(name.to_owned(), key.to_owned())).copied().unwrap_or_default()
    }

    /// Everything of a name, in the order of its keys.
    pub fn each(&self, name: &str) -> impl Iterator<Item = (&str, i64)> {
        self.rows.iter().filter(move |it| it.0.0 == name).map(|it| (it.0.1.as_str(), *it.1))
    }
}

impl Store {
    /// What was counted of an organisation.
    pub async fn tallies(&self, whose: OrganisationId) -> anyhow::Result<Tallies> {
        let sql = "SELECT name, key, count FROM tallies WHERE organisation = $1";
        let rows: Vec<(String, String, i64)> =
            on!(self.read(), |db| sqlx::query_as(sql).bind(whose.0).fetch_all(db).await)?;
        Ok(Tallies { rows: rows.into_iter().map(|it| ((it.0, it.1), it.2)).collect() })
    }

    /// Counts people: all, active and new of late, stuck, standing still, blocked, waited for.
    pub async fn count_people(&self, now: Timestamp) -> anyhow::Result<Vec<Count>> {
        let sql = "SELECT organisation, 'all', count(*) FROM learners
            WHERE id NOT IN (SELECT person FROM staff WHERE standing <> 'left') GROUP BY organisation";
        let mut counts: Vec<Count> =
            on!(self.read(), |db| sqlx::query_as(sql).fetch_all(db).await)?;
        let since = (now - LATELY).as_millisecond();
        let sql = "SELECT organisation, 'new', count(*) FROM learners
            WHERE joined_at >= $1 AND id NOT IN (SELECT person FROM staff WHERE standing <> 'left') GROUP BY organisation";
        let new: Vec<Count> =
            on!(self.read(), |db| sqlx::query_as(sql).bind(since).fetch_all(db).await)?;
        let sql = "SELECT organisation, 'stuck', count(*) FROM learners
            WHERE stuck_at IS NOT NULL AND answered_at >= $1
                AND id NOT IN (SELECT person FROM staff WHERE standing <> 'left')
            GROUP BY organisation";
        let gone = (now - GONE).as_millisecond();
        let stuck: Vec<Count> =
            on!(self.read(), |db| sqlx::query_as(sql).bind(gone).fetch_all(db).await)?;
        let sql = "SELECT organisation, 'still', count(*) FROM learners
            WHERE answered_at >= $1 AND answered_at < $2 AND stuck_at IS NULL AND standing <> ''
                AND standing NOT LIKE 'solis/%'
                AND id NOT IN (SELECT person FROM staff WHERE standing <> 'left')
            GROUP BY organisation";
        let still: Vec<Count> = on!(self.read(), |db| sqlx::query_as(sql)
            .bind(gone)
            .bind((now - STILL).as_millisecond())
            .fetch_all(db)
            .await)?;
        let sql = "SELECT l.organisation, 'blocked', count(*) FROM identities i
            JOIN learners l ON l.id = i.learner
            WHERE i.blocked_at IS NOT NULL AND l.home = i.id
                AND l.id NOT IN (SELECT person FROM staff WHERE standing <> 'left')
            GROUP BY l.organisation";
        let blocked: Vec<Count> = on!(self.read(), |db| sqlx::query_as(sql).fetch_all(db).await)?;
        let sql = "SELECT l.organisation, 'parked', count(DISTINCT l.id) FROM identities i
            JOIN learners l ON l.id = i.learner
            WHERE i.waits_until IS NOT NULL AND i.waits_until > $1
                AND l.id NOT IN (SELECT person FROM staff WHERE standing <> 'left')
            GROUP BY l.organisation";
        let parked: Vec<Count> = on!(self.read(), |db| sqlx::query_as(sql)
            .bind(now.as_millisecond())
            .fetch_all(db)
            .await)?;
        counts.extend([new, stuck, still, blocked, parked].into_iter().flatten());
        counts.extend(self.active(now - LATELY).await?);
        Ok(counts)
    }

    /// How many have said or tapped something since.
    pub async fn active(&self, since: Timestamp) -> anyhow::Result<Vec<Count>> {
        let sql = "SELECT organisation, 'active', count(*) FROM learners
            WHERE answered_at >= $1 AND id NOT IN (SELECT person FROM staff WHERE standing <> 'left') GROUP BY organisation";
        Ok(on!(self.read(), |db| sqlx::query_as(sql)
            .bind(since.as_millisecond())
            .fetch_all(db)
            .await)?)
    }

    /// Where learners stand, as the steps of their dialogues, and in which language.
    pub async fn count_standings(&self) -> anyhow::Result<Vec<(i64, String, String, i64)>> {
        let sql =
            "SELECT organisation, standing, language, count(*) FROM learners WHERE standing <> ''
            GROUP BY standing, organisation, language";
        Ok(on!(self.read(), |db| sqlx::query_as(sql).fetch_all(db).await)?)
    }

    /// What rings before a moment, by kinds: of which organisation, which kind, from when on, how often.
    pub async fn count_alarms(
        &self,
        before: Timestamp,
    ) -> anyhow::Result<Vec<(i64, String, Timestamp, i64)>> {
        let sql = "SELECT l.organisation, CASE WHEN a.name LIKE 'homework %' THEN 'homework'
                WHEN a.name LIKE 'talk %' THEN 'talk' ELSE a.name END AS kind,
                a.due_at / $1 AS quarter, count(*)
            FROM alarms a JOIN learners l ON l.id = a.learner WHERE a.due_at < $2
            GROUP BY l.organisation, kind, quarter";
        let rows: Vec<(i64, String, i64, i64)> = on!(self.read(), |db| sqlx::query_as(sql)
            .bind(QUARTER)
            .bind(before.as_millisecond())
            .fetch_all(db)
            .await)?;
        let row = |(whose, kind, quarter, count): (i64, String, i64, i64)| {
            Ok((whose, kind, Timestamp::from_millisecond(quarter * QUARTER)?, count))
        };
        rows.into_iter().map(row).collect()
    }
}

impl Tx {
    /// Keeps what was counted, instead of what was before. Weeks that are over stay.
    pub async fn keep_tallies(&mut self, tallies: &[Tally]) -> anyhow::Result<()> {
        let sql = "DELETE FROM tallies WHERE name <> 'week'";
        on!(self.db(), |db| sqlx::query(sql).execute(db).await.map(|_| ()))?;
        for portion in portions(tallies) {
            let sql = sql!(
                self,
                portion,
                "INSERT INTO tallies (organisation, name, key, count) VALUES {}
                ON CONFLICT (organisation, name, key) DO UPDATE SET count = excluded.count",
                places(portion.len(), 4, 0)
            );
            on!(self.db(), |db| {
                let mut query = sqlx::query(sql);
                for it in portion {
                    query = query.bind(it.organisation.0).bind(it.name);
                    query = query.bind(it.key.as_str()).bind(it.count);
                }
                query.execute(db).await.map(|_| ())
            })?;
        }
        Ok(())
    }
}
