//! What learners say of the lessons they have finished.

use jiff::Timestamp;

use super::{Tx, on};
use crate::{
    content::{LanguageCode, Reading},
    journey::{Judged, Verdict},
    people::LearnerId,
};

impl Tx {
    /// Keeps what somebody says of a lesson: what they tap, and what they add in their own words.
    pub async fn keep_judged(
        &mut self,
        learner: LearnerId,
        it: &Judged,
        (language, reading): (&LanguageCode, Reading),
        now: Timestamp,
    ) -> anyhow::Result<()> {
        let Judged { lesson, version, verdict } = it;
        let said = match verdict {
            Verdict::Comment(said) => Some(serde_json::to_string(said)?),
            Verdict::Clear
            | Verdict::NotQuite
            | Verdict::Words
            | Verdict::TooLong
            | Verdict::Example
            | Verdict::Situation
            | Verdict::Other => None,
        };
        let sql = "INSERT INTO judged
            (learner, lesson, version, language, reading, verdict, said, at)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (learner, lesson) DO UPDATE SET
                verdict = CASE WHEN excluded.said IS NULL THEN excluded.verdict ELSE judged.verdict END,
                said = excluded.said, at = excluded.at";
        // Words of their own come after a tap, which says how it was.
        let name = verdict.name().or(Verdict::Other.name()).unwrap_or_default();
        on!(self.db(), |db| sqlx::query(sql)
            .bind(learner.0)
            .bind(lesson.as_str())
            .bind(i64::from(*version))
            .bind(language.as_str())
            .bind(reading.name())
            .bind(name)
            .bind(&said)
            .bind(now.as_millisecond())
            .execute(db)
            .await
            .map(|_| ()))?;
        Ok(())
    }
}
