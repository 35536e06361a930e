//! What learners agreed to: proof that is only ever added to.

use jiff::Timestamp;

use super::{Tx, on};
use crate::{
    content::{LanguageCode, Purpose, Reading},
    people::LearnerId,
};

/// An answer to a question for consent, with what it was given to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Consent<'a> {
    /// What for.
    pub purpose: Purpose,
    /// Whether they agree.
    pub given: bool,
    /// The version of Solis that asked.
    pub version: &'a str,
    /// The language it asked in.
    pub language: &'a LanguageCode,
    /// The reading.
    pub reading: Reading,
    /// The SHA-256 of its words in base64url, before names and numbers are filled in.
    pub words: String,
    /// The channel on which they answered.
    pub channel: &'a str,
}

impl Tx {
    /// Keeps an answer; whoever may see the learner's path is known from now on.
    pub async fn keep_consent(
        &mut self,
        learner: LearnerId,
        it: &Consent<'_>,
        now: Timestamp,
    ) -> anyhow::Result<()> {
        let sql = "INSERT INTO consents
            (learner, purpose, given, at, version, language, reading, words, channel)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)";
        on!(self.db(), |db| sqlx::query(sql)
            .bind(learner.0)
            .bind(it.purpose.name())
            .bind(i64::from(it.given))
            .bind(now.as_millisecond())
            .bind(it.version)
            .bind(it.language.as_str())
            .bind(it.reading.name())
            .bind(&it.words)
            .bind(it.channel)
            .execute(db)
            .await
            .map(|_| ()))?;
        match it.purpose {
            Purpose::Trainer => self.show_path(learner, it.given).await,
            Purpose::Course | Purpose::Reports | Purpose::Talk => Ok(()),
        }
    }

    async fn show_path(&mut self, learner: LearnerId, shows: bool) -> anyhow::Result<()> {
        let sql = "UPDATE learners SET shows_path = $2 WHERE id = $1";
        on!(self.db(), |db| sqlx::query(sql)
            .bind(learner.0)
            .bind(i64::from(shows))
            .execute(db)
            .await
            .map(|_| ()))?;
        Ok(())
    }
}
