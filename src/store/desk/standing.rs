//! How somebody of the staff works, kept.

use jiff::Timestamp;

use super::{
    super::{Tx, on},
    Writing,
    staff::{Staff, plain},
};
use crate::{
    content::LanguageCode,
    desk::Standing,
    people::{LearnerId, Role},
};

impl Tx {
    /// Makes somebody one of the staff, or changes how they work. Who is frozen stays so, and what they may is not
    /// changed here.
    pub async fn keep_staff(&mut self, staff: &Staff, now: Timestamp) -> anyhow::Result<()> {
        let sql = "INSERT INTO staff (person, role, name, languages, topics, hours, away, capacity, cohort,
                standing, writing, practised, joined_at, organisation)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
            ON CONFLICT (person) DO UPDATE SET role = excluded.role, name = excluded.name,
                languages = excluded.languages, topics = excluded.topics, hours = excluded.hours,
                away = excluded.away, capacity = excluded.capacity, cohort = excluded.cohort,
                standing = CASE WHEN staff.standing = 'frozen' THEN 'frozen' ELSE excluded.standing END,
                writing = excluded.writing,
                practised = excluded.practised, organisation = excluded.organisation";
        let Staff { role, mentor, has_practised, writing, .. } = staff;
        let languages = mentor.languages.iter().map(LanguageCode::as_str).collect::<Vec<_>>();
        let away = serde_json::to_string(&mentor.away)?;
        let writing = writing.as_ref().map(serde_json::to_string).transpose()?;
        on!(self.db(), |db| sqlx::query(sql)
            .bind(mentor.id.0)
            .bind(plain(role)?)
            .bind(&mentor.name)
            .bind(languages.join(" "))
            .bind(mentor.topics.join(" "))
            .bind(mentor.hours.to_string())
            .bind(away)
            .bind(i64::from(mentor.capacity))
            .bind(&mentor.belongs.cohort)
            .bind(plain(&mentor.standing)?)
            .bind(writing)
            .bind(i64::from(*has_practised))
            .bind(now.as_millisecond())
            .bind(mentor.belongs.organisation.0)
            .execute(db)
            .await
            .map(|_| ()))?;
        // What comes in the same piece of work is theirs already.
        self.in_hand(mentor.id).await?.is_staff = true;
        Ok(())
    }

    /// Keeps whether somebody may be asked.
    pub async fn keep_standing(
        &mut self,
        person: LearnerId,
        standing: Standing,
    ) -> anyhow::Result<()> {
        let sql = "UPDATE staff SET standing = $2 WHERE person = $1";
        let standing = plain(&standing)?;
        on!(self.db(), |db| sqlx::query(sql)
            .bind(person.0)
            .bind(standing)
            .execute(db)
            .await
            .map(|_| ()))?;
        Ok(())
    }

    /// Takes a mentor's talks from them: each goes to others as soon as its alarm rings, which is now. What has not gone
    /// out to them stays here.
    pub async fn take_talks_from(
        &mut self,
        mentor: LearnerId,
        now: Timestamp,
    ) -> anyhow::Result<()> {
        self.put_down().await?;
        let sql = "SELECT id, learner FROM talks WHERE mentor = $1 AND stage = 'open'";
        let talks: Vec<(i64, i64)> =
            on!(self.db(), |db| sqlx::query_as(sql).bind(mentor.0).fetch_all(db).await)?;
        let sql = "UPDATE outbox SET state = 'expired', settled_at = $2, reason = 'no longer a mentor'
            WHERE learner = $1 AND state IN ('waiting', 'leased') AND state = 'waiting'
                AND (line LIKE '{\"said\":%' OR line LIKE '{\"changed\":%' OR line LIKE '{\"talk\":%')";
        on!(self.db(), |db| sqlx::query(sql)
            .bind(mentor.0)
            .bind(now.as_millisecond())
            .execute(db)
            .await
            .map(|_| ()))?;
        self.lose_mentor(talks, now)
    }

    /// Keeps what somebody's next words are for.
    pub async fn keep_writing(
        &mut self,
        person: LearnerId,
        writing: Option<&Writing>,
    ) -> anyhow::Result<()> {
        let writing = writing.map(serde_json::to_string).transpose()?;
        let sql = "UPDATE staff SET writing = $2 WHERE person = $1";
        on!(self.db(), |db| sqlx::query(sql)
            .bind(person.0)
            .bind(writing)
            .execute(db)
            .await
            .map(|_| ()))?;
        Ok(())
    }

    /// Keeps what somebody does first of all.
    pub async fn keep_role(&mut self, person: LearnerId, role: Role) -> anyhow::Result<()> {
        let sql = "UPDATE staff SET role = $2 WHERE person = $1";
        let role = role.name();
        on!(self.db(), |db| sqlx::query(sql)
            .bind(person.0)
            .bind(role)
            .execute(db)
            .await
            .map(|_| ()))?;
        Ok(())
    }
}
