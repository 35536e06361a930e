//! Who has heard what unasked of late, so that announcements and reminders share one budget.

use std::collections::HashMap;

use jiff::{SignedDuration, Timestamp};

use crate::{
    journey::Journey,
    people::LearnerId,
    store::{
        Tx,
        made::{list, portions, sql},
        on,
    },
};

/// What was said before does not count any more.
const WEEK: SignedDuration = SignedDuration::from_hours(8 * 24);

impl Tx {
    /// When these people were told something unasked in the last week, and the hour they have chosen.
    pub async fn heard_of_late(
        &mut self,
        people: &[LearnerId],
        now: Timestamp,
    ) -> anyhow::Result<HashMap<LearnerId, (Vec<Timestamp>, Option<i64>)>> {
        let mut heard = HashMap::new();
        for portion in portions(people) {
            let sql = sql!(
                self,
                portion,
                "SELECT id, journey, hour FROM learners WHERE id IN {}",
                list(portion.len(), 0)
            );
            let rows: Vec<(i64, String, Option<i64>)> = on!(self.db(), |db| {
                let mut query = sqlx::query_as(sql);
                for it in portion {
                    query = query.bind(it.0);
                }
                query.fetch_all(db).await
            })?;
            for (id, journey, hour) in rows {
                let journey = serde_json::from_str::<Journey>(&journey)?;
                heard.insert(LearnerId(id), (journey.spoken, hour));
            }
        }
        for (learner, at) in self.announced_to(people, now).await? {
            let (spoken, _) = heard.entry(learner).or_default();
            if !spoken.contains(&at) {
                spoken.push(at);
            }
        }
        Ok(heard)
    }

    /// When these people were told an announcement in the last week.
    pub async fn announced_to(
        &mut self,
        people: &[LearnerId],
        now: Timestamp,
    ) -> anyhow::Result<Vec<(LearnerId, Timestamp)>> {
        let mut told = Vec::new();
        for portion in portions(people) {
            let sql = sql!(
                self,
                portion,
                "SELECT learner, planned_at FROM outbox WHERE announcement IS NOT NULL
                    AND planned_at > $1 AND state IN ('waiting', 'leased', 'paused', 'sent')
                    AND learner IN {}",
                list(portion.len(), 1)
            );
            let rows: Vec<(i64, i64)> = on!(self.db(), |db| {
                let mut query = sqlx::query_as(sql).bind((now - WEEK).as_millisecond());
                for it in portion {
                    query = query.bind(it.0);
                }
                query.fetch_all(db).await
            })?;
            for (learner, at) in rows {
                told.push((LearnerId(learner), Timestamp::from_millisecond(at)?));
            }
        }
        Ok(told)
    }
}
