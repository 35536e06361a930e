//! Alarms: when they are due, and that they have rung.

use std::collections::{HashMap, HashSet};

use jiff::Timestamp;

use super::{
    Store, Tx,
    inbox::MOST_TRIES,
    made::{places, portions, sql},
    on,
    sheet::NewAlarm,
};
use crate::{journey::Alarm, people::LearnerId};

/// An alarm that is due.
#[derive(Clone, Debug)]
pub struct Due {
    /// Whose.
    pub learner: LearnerId,
    /// Its name.
    pub name: String,
    /// When it was due.
    pub at: Timestamp,
    /// What it is.
    pub alarm: Alarm,
}

impl Tx {
    /// Sets an alarm; one of the same name is moved.
    pub fn set_alarm(
        &mut self,
        learner: LearnerId,
        alarm: &Alarm,
        at: Timestamp,
    ) -> anyhow::Result<()> {
        let (name, alarm) = (alarm.name(), serde_json::to_string(alarm)?);
        self.sheet.alarms.push(NewAlarm { learner, name, alarm, at });
        Ok(())
    }

    pub(super) async fn write_alarms(&mut self) -> anyhow::Result<()> {
        // The last one of a name counts, and one statement may not set the same alarm twice.
        let mut alarms = HashMap::new();
        for it in self.sheet.alarms.drain(..) {
            alarms.insert((it.learner, it.name), (it.alarm, it.at));
        }
        let mut alarms = alarms.into_iter().collect::<Vec<_>>();
        alarms.sort_unstable_by(|one, other| one.0.cmp(&other.0));
        for portion in portions(&alarms) {
            let sql = sql!(
                self,
                portion,
                "INSERT INTO alarms (learner, name, alarm, due_at) VALUES {}
                ON CONFLICT (learner, name) DO UPDATE SET alarm = excluded.alarm,
                    due_at = excluded.due_at, tries = 0",
                places(portion.len(), 4, 0)
            );
            on!(self.db(), |db| {
                let mut query = sqlx::query(sql);
                for ((learner, name), (alarm, at)) in portion {
                    query = query.bind(learner.0).bind(name).bind(alarm).bind(at.as_millisecond());
                }
                query.execute(db).await.map(|_| ())
            })?;
        }
        Ok(())
    }

    /// Takes alarms away, now that they ring; those that have been moved or have rung already fall out.
    pub async fn take_alarms(&mut self, due: Vec<Due>) -> anyhow::Result<Vec<Due>> {
        let mut set = HashSet::new();
        for portion in portions(&due) {
            let sql = sql!(
                self,
                portion,
                "WITH v (learner, name) AS (VALUES {})
                SELECT a.learner, a.name, a.due_at FROM v
                JOIN alarms a ON a.learner = v.learner AND a.name = v.name",
                places(portion.len(), 2, 0)
            );
            let rows: Vec<(i64, String, i64)> = on!(self.db(), |db| {
                let mut query = sqlx::query_as(sql);
                for it in portion {
                    query = query.bind(it.learner.0).bind(&it.name);
                }
                query.fetch_all(db).await
            })?;
            set.extend(rows);
        }
        let rings =
            |it: &Due| set.contains(&(it.learner.0, it.name.clone(), it.at.as_millisecond()));
        let due = due.into_iter().filter(rings).collect::<Vec<_>>();
        for portion in portions(&due) {
            let sql = sql!(
                self,
                portion,
                "WITH v (learner, name) AS (VALUES {})
                DELETE FROM alarms WHERE (learner, name) IN (SELECT learner, name FROM v)",
                places(portion.len(), 2, 0)
            );
            on!(self.db(), |db| {
                let mut query = sqlx::query(sql);
                for it in portion {
                    query = query.bind(it.learner.0).bind(&it.name);
                }
                query.execute(db).await.map(|_| ())
            })?;
        }
        Ok(due)
    }

    /// Whether an alarm that was taken has been set anew since, in the same piece of work.
    pub fn is_moved(&self, due: &Due) -> bool {
        self.sheet.alarms.iter().any(|it| it.learner == due.learner && it.name == due.name)
    }

    /// Takes back a try that failed through no fault of the alarm.
    pub async fn forgive_alarm(&mut self, learner: LearnerId, name: &str) -> anyhow::Result<()> {
        let sql =
            "UPDATE alarms SET tries = tries - 1 WHERE learner = $1 AND name = $2 AND tries > 0";
        on!(self.db(), |db| sqlx::query(sql)
            .bind(learner.0)
            .bind(name)
            .execute(db)
            .await
            .map(|_| ()))?;
        Ok(())
    }

    /// The alarms that are due, oldest first, each counted as tried; one that made Solis fail three times is left
    /// alone.
    pub async fn due(&mut self, now: Timestamp, most: i64) -> anyhow::Result<Vec<Due>> {
        let sql = "UPDATE alarms SET tries = tries + 1 WHERE (learner, name) IN (
                SELECT learner, name FROM alarms WHERE due_at <= $1 AND tries < $2
                ORDER BY due_at LIMIT $3)
            RETURNING learner, name, due_at, alarm";
        let mut rows: Vec<(i64, String, i64, String)> = on!(self.db(), |db| sqlx::query_as(sql)
            .bind(now.as_millisecond())
            .bind(MOST_TRIES)
            .bind(most)
            .fetch_all(db)
            .await)?;
        rows.sort_by_key(|(learner, _, at, _)| (*at, *learner));
        let due = |(learner, name, at, alarm): (i64, String, i64, String)| {
            let at = Timestamp::from_millisecond(at)?;
            Ok(Due { learner: LearnerId(learner), name, at, alarm: serde_json::from_str(&alarm)? })
        };
        rows.into_iter().map(due).collect()
    }
}

impl Store {
    /// When the next alarm is due.
    pub async fn next_due(&self) -> anyhow::Result<Option<Timestamp>> {
        let sql = "SELECT due_at FROM alarms WHERE tries < $1 ORDER BY due_at LIMIT 1";
        let at: Option<i64> = on!(self.read(), |db| sqlx::query_scalar(sql)
            .bind(MOST_TRIES)
            .fetch_optional(db)
            .await)?;
        Ok(at.map(Timestamp::from_millisecond).transpose()?)
    }
}
