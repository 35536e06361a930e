//! Somebody who is known opens a link into a cohort: what it can do for them, and that it does it.

use jiff::Timestamp;

use super::super::{Store, Tx, on};
use super::led::Led;
use crate::{
    office::{Entry, entry},
    people::{Belonging, LearnerId, OrganisationId},
};

/// Where they belong: organisation, cohort, and the link they came by.
type Row = (i64, Option<String>, Option<i64>);

const BELONGS: &str = "SELECT organisation, cohort, link FROM learners WHERE id = $1";

impl Tx {
    /// What a link can do for somebody who is known.
    pub async fn entry(&mut self, learner: LearnerId, led: &Led) -> anyhow::Result<Entry> {
        let row: Row =
            on!(self.db(), |db| sqlx::query_as(BELONGS).bind(learner.0).fetch_one(db).await)?;
        Ok(entered(row, led))
    }

    /// Lets somebody who is known into a cohort by the hash of its link's code, if that can still be: they leave the
    /// one they are in, take the course of the new one, and have come by this link from now on.
    pub async fn joins_by(
        &mut self,
        learner: LearnerId,
        hash: &str,
        now: Timestamp,
    ) -> anyhow::Result<Entry> {
        let Some(led) = self.led_by(hash, now).await? else { return Ok(Entry::Over) };
        let entry = self.entry(learner, &led).await?;
        if entry != Entry::Open {
            return Ok(entry);
        }
        let cohort = led.cohort;
        let sql = "UPDATE learners SET cohort = $2, organisation = $3,
                course = CASE WHEN $4 = '' THEN course ELSE $4 END,
                link = (SELECT k.id FROM links k WHERE k.hash = $5) WHERE id = $1";
        on!(self.db(), |db| sqlx::query(sql)
            .bind(learner.0)
            .bind(&cohort.key)
            .bind(cohort.organisation.0)
            .bind(&cohort.course)
            .bind(hash)
            .execute(db)
            .await
            .map(|_| ()))?;
        if !cohort.course.is_empty() {
            self.in_hand(learner).await?.learner.course = cohort.course;
        }
        self.look_at_cohort(learner).await?;
        Ok(Entry::Open)
    }
}

impl Store {
    /// What a link can do for somebody who is known, for whoever looks at it.
    pub async fn entry(&self, learner: LearnerId, led: &Led) -> anyhow::Result<Entry> {
        let row: Row =
            on!(self.read(), |db| sqlx::query_as(BELONGS).bind(learner.0).fetch_one(db).await)?;
        Ok(entered(row, led))
    }
}

fn entered((organisation, cohort, link): Row, led: &Led) -> Entry {
    let belongs = Belonging { organisation: OrganisationId(organisation), cohort };
    entry(&belongs, link.is_some(), &led.cohort, (led.is_over, led.is_full))
}
