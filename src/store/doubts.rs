//! Facts that learners say are wrong: few, read by those who run the programme.

use jiff::Timestamp;

use super::{Store, Tx, on};
use crate::{
    content::LanguageCode,
    people::{LearnerId, OrganisationId, Words},
};

/// A fact that a learner says is wrong. Who says so is not shown.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Doubt {
    /// Its number.
    pub id: i64,
    /// The record's id.
    pub fact: String,
    /// The language in which they read it.
    pub language: String,
    /// How it is wrong: a button's name.
    pub how: String,
    words: Option<String>,
    at: i64,
    read_at: Option<i64>,
}

impl Doubt {
    /// The same in their own words, if they wrote some.
    pub fn words(&self) -> Option<Words> {
        self.words.as_deref().map(Words::said)
    }

    /// When they said so.
    pub fn at(&self) -> Timestamp {
        Timestamp::from_millisecond(self.at).unwrap_or_default()
    }

    /// Whether somebody has marked it as read.
    pub fn is_read(&self) -> bool {
        self.read_at.is_some()
    }
}

impl Store {
    /// What learners of an organisation say is wrong: first what nobody has read, the newest first.
    pub async fn doubts(&self, whose: OrganisationId, most: i64) -> anyhow::Result<Vec<Doubt>> {
        let sql = "SELECT d.id, d.fact, d.language, d.how, d.words, d.at, d.read_at
            FROM doubts d JOIN learners l ON l.id = d.learner WHERE l.organisation = $1
            ORDER BY CASE WHEN d.read_at IS NULL THEN 0 ELSE 1 END, d.id DESC LIMIT $2";
        Ok(on!(self.read(), |db| sqlx::query_as(sql).bind(whose.0).bind(most).fetch_all(db).await)?)
    }
}

impl Tx {
    /// Keeps that a learner says a fact is wrong.
    pub async fn keep_doubt(
        &mut self,
        learner: LearnerId,
        (fact, how): (&str, &str),
        language: &LanguageCode,
        now: Timestamp,
    ) -> anyhow::Result<()> {
        let sql =
            "INSERT INTO doubts (learner, fact, language, how, at) VALUES ($1, $2, $3, $4, $5)";
        on!(self.db(), |db| sqlx::query(sql)
            .bind(learner.0)
            .bind(fact)
            .bind(language.as_str())
            .bind(how)
            .bind(now.as_millisecond())
            .execute(db)
            .await
            .map(|_| ()))?;
        Ok(())
    }

    /// Keeps their own words beside what they last said of this fact.
    pub async fn keep_doubt_words(
        &mut self,
        learner: LearnerId,
        fact: &str,
        words: &Words,
    ) -> anyhow::Result<()> {
        let sql = "UPDATE doubts SET words = $3 WHERE id =
            (SELECT max(id) FROM doubts WHERE learner = $1 AND fact = $2)";
        on!(self.db(), |db| sqlx::query(sql)
            .bind(learner.0)
            .bind(fact)
            .bind(words.read())
            .execute(db)
            .await
            .map(|_| ()))?;
        Ok(())
    }

    /// Marks one as read; nothing, if it is of another organisation or read already.
    pub async fn read_doubt(
        &mut self,
        whose: OrganisationId,
        doubt: i64,
        by: LearnerId,
        now: Timestamp,
    ) -> anyhow::Result<()> {
        self.put_down().await?;
        let sql = "UPDATE doubts SET read_at = $3, read_by = $4 WHERE id = $2 AND read_at IS NULL
            AND learner IN (SELECT id FROM learners WHERE organisation = $1)";
        on!(self.db(), |db| sqlx::query(sql)
            .bind(whose.0)
            .bind(doubt)
            .bind(now.as_millisecond())
            .bind(by.0)
            .execute(db)
            .await
            .map(|_| ()))?;
        Ok(())
    }
}
