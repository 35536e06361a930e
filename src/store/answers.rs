//! What learners answered.

use jiff::Timestamp;

use super::{
    Tx,
    made::{places, portions, sql},
    on,
    sheet::NewAnswer,
};
use crate::{
    content::{DialogueName, Share, StepName},
    engine::Said,
    people::LearnerId,
};

/// An answer: the dialogue, the question, what was said.
pub type Answer = (DialogueName, StepName, Said);

/// The same, as it is read.
type Row = (String, String, String);

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
            let sql = sql!(
                self,
                portion,
                "INSERT INTO answers (learner, dialogue, step, said, share, at) VALUES {}",
                places(portion.len(), 6, 0)
            );
            on!(self.db(), |db| {
                let mut query = sqlx::query(sql);
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

    /// The last answers of a learner that a mentor may read, newest first: the dialogue, the question, what was said.
    pub async fn shared_answers(
        &mut self,
        learner: LearnerId,
        most: i64,
    ) -> anyhow::Result<Vec<Answer>> {
        self.write_answers().await?;
        let sql = "SELECT dialogue, step, said FROM answers WHERE learner = $1 AND share = 'mentor'
            ORDER BY id DESC LIMIT $2";
        let rows: Vec<Row> = on!(self.db(), |db| sqlx::query_as(sql)
            .bind(learner.0)
            .bind(most)
            .fetch_all(db)
            .await)?;
        rows.into_iter().map(answer).collect()
    }

    /// Every answer of a learner, the oldest first, for themselves.
    pub async fn all_answers(&mut self, learner: LearnerId) -> anyhow::Result<Vec<Answer>> {
        self.write_answers().await?;
        let sql = "SELECT dialogue, step, said FROM answers WHERE learner = $1 ORDER BY id";
        let rows: Vec<Row> =
            on!(self.db(), |db| sqlx::query_as(sql).bind(learner.0).fetch_all(db).await)?;
        rows.into_iter().map(answer).collect()
    }
}

fn answer((dialogue, step, said): Row) -> anyhow::Result<Answer> {
    Ok((dialogue.as_str().into(), step.as_str().into(), serde_json::from_str(&said)?))
}
