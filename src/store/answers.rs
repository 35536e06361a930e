//! What a turn orders to be kept: answers, cards, words for the mentor.

use jiff::Timestamp;
use sqlx::AssertSqlSafe;

use super::{
    Tx,
    engine::{places, portions},
    on,
    sheet::NewAnswer,
};
use crate::{
    content::{DialogueName, Share, StepName},
    engine::Said,
    people::LearnerId,
};

impl Tx {
    /// Keeps an answer.
    pub fn keep_answer(
        &mut self,
        learner: LearnerId,
        question: (&DialogueName, &StepName),
        said: &Said,
        share: Share,
        now: Timestamp,
    ) -> anyhow::Result<()> {
        self.sheet.answers.push(NewAnswer {
            learner,
            dialogue: question.0.as_str().to_owned(),
            step: question.1.as_str().to_owned(),
            said: serde_json::to_string(said)?,
            share: match share {
                Share::Nobody => "nobody",
                Share::Mentor => "mentor",
            },
            at: now,
        });
        Ok(())
    }

    pub(super) async fn write_answers(&mut self) -> anyhow::Result<()> {
        let answers = std::mem::take(&mut self.sheet.answers);
        for portion in portions(&answers) {
            let sql = format!(
                "INSERT INTO answers (learner, dialogue, step, said, share, at) VALUES {}",
                places(portion.len(), 6, 0)
            );
            on!(self.db(), |db| {
                let mut query = sqlx::query(AssertSqlSafe(sql));
                for it in portion {
                    query = query
                        .bind(it.learner.0)
                        .bind(&it.dialogue)
                        .bind(&it.step)
                        .bind(&it.said)
                        .bind(it.share)
                        .bind(it.at.as_millisecond());
                }
                query.execute(db).await.map(|_| ())
            })?;
        }
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
            .await
            .map(|_| ()))?;
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
            .await
            .map(|_| ()))?;
        Ok(())
    }
}
