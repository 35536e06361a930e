//! A learner is moved into another cohort by those who run the programme.

use jiff::Timestamp;

use super::super::{Engine, Tx, engine::within, on};
use crate::{
    journey::Alarm,
    people::{LearnerId, OrganisationId},
};

/// What came of a move.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Moved {
    /// They are there.
    Done,
    /// There is no place left.
    Full,
    /// There is no such learner, or no such cohort, in this organisation.
    Nothing,
}

impl Tx {
    /// Moves a learner into another cohort of their organisation, or out of any.
    pub async fn move_to_cohort(
        &mut self,
        learner: LearnerId,
        whose: OrganisationId,
        key: Option<&str>,
        now: Timestamp,
    ) -> anyhow::Result<Moved> {
        let belongs = self.here(learner, whose).await?;
        let Some(cohort) = belongs else { return Ok(Moved::Nothing) };
        if let (Some(key), true) = (key, cohort.as_deref() != key) {
            if let Engine::Pg(db) = self.db() {
                let sql = "SELECT key FROM cohorts WHERE key = $1 FOR UPDATE";
                within(sqlx::query(sql).bind(key).execute(db)).await?;
            }
            let to = self.cohort(key).await?.filter(|it| it.organisation == whose);
            let Some(to) = to else { return Ok(Moved::Nothing) };
            let size = self.cohort_size(key).await?;
            if to.capacity.is_some_and(|it| size >= it) {
                return Ok(Moved::Full);
            }
        }
        let sql = "UPDATE learners SET cohort = $2 WHERE id = $1";
        on!(self.db(), |db| sqlx::query(sql)
            .bind(learner.0)
            .bind(key)
            .execute(db)
            .await
            .map(|_| ()))?;
        let anew = serde_json::to_string(&Alarm::PlanAnew)?;
        let sql = "UPDATE alarms SET due_at = $2, alarm = $3, tries = 0
            WHERE name = 'lesson-day' AND due_at > $2
            AND learner = $1";
        on!(self.db(), |db| sqlx::query(sql)
            .bind(learner.0)
            .bind(now.as_millisecond())
            .bind(&anew)
            .execute(db)
            .await
            .map(|_| ()))?;
        Ok(Moved::Done)
    }

    /// The cohort of a learner of this organisation; nothing, if it has none of that number.
    async fn here(
        &mut self,
        learner: LearnerId,
        whose: OrganisationId,
    ) -> anyhow::Result<Option<Option<String>>> {
        let sql = "SELECT cohort FROM learners l WHERE id = $1 AND organisation = $2
            AND NOT EXISTS (SELECT 1 FROM staff s WHERE s.person = l.id AND s.standing <> 'left')";
        Ok(on!(self.db(), |db| sqlx::query_scalar(sql)
            .bind(learner.0)
            .bind(whose.0)
            .fetch_optional(db)
            .await)?)
    }
}
