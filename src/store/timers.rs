//! Alarms: when they are due, and that they have rung.

use std::collections::HashMap;

use jiff::Timestamp;
use sqlx::AssertSqlSafe;

use super::{
    Store, Tx,
    engine::{places, portions},
    inbox::MOST_TRIES,
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
    pub async fn set_alarm(
        &mut self,
        learner: LearnerId,
        alarm: &Alarm,
        at: Timestamp,
    ) -> anyhow::Result<()> {
        let (name, alarm) = (alarm.name().to_string(), serde_json::to_string(alarm)?);
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
            let sql = format!(
                "INSERT INTO alarms (learner, name, alarm, due_at) VALUES {}
                ON CONFLICT (learner, name) DO UPDATE SET alarm = excluded.alarm,
                    due_at = excluded.due_at, tries = 0",
                places(portion.len(), 4, 0)
            );
            on!(self.db(), |db| {
                let mut query = sqlx::query(AssertSqlSafe(sql));
                for ((learner, name), (alarm, at)) in portion {
                    query = query.bind(learner.0).bind(name).bind(alarm).bind(at.as_millisecond());
                }
                query.execute(db).await.map(|_| ())
            })?;
        }
        Ok(())
    }

    /// Takes an alarm away, now that it rings; false, if it has been moved or has rung already.
    pub async fn take_alarm(&mut self, due: &Due) -> anyhow::Result<bool> {
        // An earlier ring of the same moment may have moved it.
        if self.sheet.alarms.iter().any(|it| it.learner == due.learner) {
            self.write_alarms().await?;
        }
        let sql = "DELETE FROM alarms WHERE learner = $1 AND name = $2 AND due_at = $3";
        let taken = on!(self.db(), |db| sqlx::query(sql)
            .bind(due.learner.0)
            .bind(&due.name)
            .bind(due.at.as_millisecond())
            .execute(db)
            .await
            .map(|done| done.rows_affected()))?;
        Ok(taken == 1)
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
