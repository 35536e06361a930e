//! How long learners wait for a mentor.

use jiff::{SignedDuration, Timestamp};

use super::super::{Store, on};
use crate::{
    content::LanguageCode,
    people::{LearnerId, OrganisationId},
};

/// So many talks say how long one waits.
const TALKS: i64 = 5000;

/// How long somebody has waited.
#[derive(Clone, Copy, Debug)]
pub struct Waited {
    /// For which mentor.
    pub mentor: LearnerId,
    /// How long.
    pub wait: SignedDuration,
}

/// Who waits now in a language.
#[derive(Clone, Debug)]
pub struct WaitingIn {
    /// The language.
    pub language: LanguageCode,
    /// How many.
    pub people: i64,
    /// Since when the first.
    pub since: Option<Timestamp>,
}

impl Store {
    /// How long an organisation's learners waited for each talk that was taken since.
    pub async fn waited(
        &self,
        whose: OrganisationId,
        since: Timestamp,
    ) -> anyhow::Result<Vec<Waited>> {
        let sql = "SELECT t.mentor, t.taken_at - t.asked_at FROM talks t CROSS JOIN learners l
            WHERE l.id = t.learner AND t.taken_at IS NOT NULL AND t.taken_at >= $2 AND t.is_practice = 0
                AND t.mentor IS NOT NULL AND l.organisation = $1
            ORDER BY t.taken_at DESC LIMIT $3";
        let rows: Vec<(i64, i64)> = on!(self.read(), |db| sqlx::query_as(sql)
            .bind(whose.0)
            .bind(since.as_millisecond())
            .bind(TALKS)
            .fetch_all(db)
            .await)?;
        let row = |(mentor, wait): (i64, i64)| Waited {
            mentor: LearnerId(mentor),
            wait: SignedDuration::from_millis(wait.max(0)),
        };
        Ok(rows.into_iter().map(row).collect())
    }

    /// Which of an organisation's learners wait now, by languages; the longest first.
    pub async fn waiting_in(&self, whose: OrganisationId) -> anyhow::Result<Vec<WaitingIn>> {
        let sql = "SELECT l.language, count(*), min(coalesce(t.waits_since, t.asked_at))
            FROM talks t CROSS JOIN learners l
            WHERE l.id = t.learner AND t.stage = 'waiting' AND t.is_practice = 0 AND l.organisation = $1
            GROUP BY l.language ORDER BY 3";
        let rows: Vec<(String, i64, Option<i64>)> =
            on!(self.read(), |db| sqlx::query_as(sql).bind(whose.0).fetch_all(db).await)?;
        let row = |(language, people, since): (String, i64, Option<i64>)| {
            Ok(WaitingIn {
                language: LanguageCode::from(language.as_str()),
                people,
                since: since.map(Timestamp::from_millisecond).transpose()?,
            })
        };
        rows.into_iter().map(row).collect()
    }
}
