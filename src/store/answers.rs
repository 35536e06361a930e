//! What a turn orders to be kept: answers, cards, words for the mentor.

use jiff::Timestamp;

use super::{Tx, on};
use crate::{
    content::{DialogueName, Share, StepName},
    engine::Said,
    people::LearnerId,
};

impl Tx {
    /// Keeps an answer.
    pub async fn keep_answer(
        &mut self,
        learner: LearnerId,
        question: (&DialogueName, &StepName),
        said: &Said,
        share: Share,
        now: Timestamp,
    ) -> anyhow::Result<()> {
        let share = match share {
            Share::Nobody => "nobody",
            Share::Mentor => "mentor",
        };
        let sql = "INSERT INTO answers (learner, dialogue, step, said, share, at)
            VALUES ($1, $2, $3, $4, $5, $6)";
        on!(self.db(), |db| sqlx::query(sql)
            .bind(learner.0)
            .bind(question.0.as_str())
            .bind(question.1.as_str())
            .bind(serde_json::to_string(said)?)
            .bind(share)
            .bind(now.as_millisecond())
            .execute(db)
            .await)?;
        Ok(())
    }

    /// Puts a card on the mentor desk.
    pub async fn put_card(
        &mut self,
        learner: LearnerId,
        dialogue: &DialogueName,
        topic: &str,
        now: Timestamp,
    ) -> anyhow::Result<()> {
        let sql = "INSERT INTO cards (learner, dialogue, topic, opened_at) VALUES ($1, $2, $3, $4)";
        on!(self.db(), |db| sqlx::query(sql)
            .bind(learner.0)
            .bind(dialogue.as_str())
            .bind(topic)
            .bind(now.as_millisecond())
            .execute(db)
            .await)?;
        Ok(())
    }

    /// Keeps what a learner wrote to the mentor.
    pub async fn relay(
        &mut self,
        learner: LearnerId,
        said: &Said,
        now: Timestamp,
    ) -> anyhow::Result<()> {
        let sql = "INSERT INTO relayed (learner, said, at) VALUES ($1, $2, $3)";
        on!(self.db(), |db| sqlx::query(sql)
            .bind(learner.0)
            .bind(serde_json::to_string(said)?)
            .bind(now.as_millisecond())
            .execute(db)
            .await)?;
        Ok(())
    }
}
