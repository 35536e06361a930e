//! What people tap under an announcement.

use jiff::Timestamp;

use crate::{
    office::announcing::{DraftId, Extra},
    people::{LearnerId, OrganisationId},
    store::{AnnouncementId, Hint, Store, Tx, on},
};

/// How many who read a language have given an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reply {
    /// The language: a BCP 47 tag.
    pub language: String,
    /// The answer, as it is kept.
    pub answer: String,
    /// How many.
    pub people: i64,
}

impl Tx {
    /// The channel of an address, by its name.
    pub async fn channel_of(&mut self, identity: i64) -> anyhow::Result<Option<String>> {
        let sql = "SELECT channel FROM identities WHERE id = $1";
        Ok(on!(self.db(), |db| sqlx::query_scalar(sql).bind(identity).fetch_optional(db).await)?)
    }

    /// Keeps what somebody has tapped under an announcement, instead of what they tapped before; whether it was for
    /// them, and asked that.
    pub async fn reply(
        &mut self,
        announcement: AnnouncementId,
        learner: LearnerId,
        answer: &str,
        now: Timestamp,
    ) -> anyhow::Result<bool> {
        let sql = "SELECT a.extra FROM announcements a JOIN recipients r
            ON r.announcement = a.id AND r.learner = $2 WHERE a.id = $1";
        let extra: Option<Option<String>> = on!(self.db(), |db| sqlx::query_scalar(sql)
            .bind(announcement.0)
            .bind(learner.0)
            .fetch_optional(db)
            .await)?;
        let Some(Some(extra)) = extra else { return Ok(false) };
        let extra = serde_json::from_str::<Extra>(&extra)?;
        if !extra.asks.answers().contains(&answer) {
            return Ok(false);
        }
        let sql = "INSERT INTO replies (announcement, learner, answer, at) VALUES ($1, $2, $3, $4)
            ON CONFLICT (announcement, learner) DO UPDATE SET answer = excluded.answer, at = excluded.at";
        on!(self.db(), |db| sqlx::query(sql)
            .bind(announcement.0)
            .bind(learner.0)
            .bind(answer)
            .bind(now.as_millisecond())
            .execute(db)
            .await
            .map(|_| ()))?;
        self.hint(Hint::Announcing).await?;
        Ok(true)
    }
}

impl Store {
    /// Those who answer for an organisation, by name, for whoever chooses among them.
    pub async fn mentors_of(
        &self,
        whose: OrganisationId,
    ) -> anyhow::Result<Vec<(LearnerId, String)>> {
        let sql = "SELECT person, name FROM staff
            WHERE organisation = $1 AND role = 'mentor' AND standing <> 'left' ORDER BY name, person";
        let rows: Vec<(i64, String)> =
            on!(self.read(), |db| sqlx::query_as(sql).bind(whose.0).fetch_all(db).await)?;
        Ok(rows.into_iter().map(|(id, name)| (LearnerId(id), name)).collect())
    }

    /// What was answered to an announcement, by language.
    pub async fn replies(&self, draft: DraftId) -> anyhow::Result<Vec<Reply>> {
        let sql = "SELECT language, answer, CAST(sum(people) AS BIGINT) FROM (
                SELECT l.language, r.answer, count(*) AS people FROM announcements a
                    JOIN replies r ON r.announcement = a.id JOIN learners l ON l.id = r.learner
                    WHERE a.draft = $1 GROUP BY l.language, r.answer
                UNION ALL SELECT f.language, substr(f.what, 7), f.people FROM announcements a
                    JOIN folded f ON f.announcement = a.id AND f.what LIKE 'reply %'
                    WHERE a.draft = $1) AS answered
            GROUP BY language, answer ORDER BY language, answer";
        let rows: Vec<(String, String, i64)> =
            on!(self.read(), |db| sqlx::query_as(sql).bind(draft.0).fetch_all(db).await)?;
        let reply = |(language, answer, people)| Reply { language, answer, people };
        Ok(rows.into_iter().map(reply).collect())
    }

    /// Whether an announcement is for somebody.
    pub async fn is_told(
        &self,
        announcement: AnnouncementId,
        learner: LearnerId,
    ) -> anyhow::Result<bool> {
        let sql = "SELECT count(*) FROM recipients WHERE announcement = $1 AND learner = $2";
        let count: i64 = on!(self.read(), |db| sqlx::query_scalar(sql)
            .bind(announcement.0)
            .bind(learner.0)
            .fetch_one(db)
            .await)?;
        Ok(count > 0)
    }
}
