//! What people answered first to each question, counted in batches: no page goes through answers.

use std::collections::BTreeMap;

use jiff::Timestamp;

use super::super::{
    Store, Tx,
    made::{places, portions, sql},
    on,
};
use crate::{
    content::{ChoiceName, DialogueName, LanguageCode, StepName},
    engine::Said,
    people::OrganisationId,
};

/// Up to which answer it is counted.
const COUNTED: &str = "answers-counted";
/// So many answers are counted at a time.
const BATCH: i64 = 2000;

/// How many have answered a question so.
#[derive(Clone, Debug)]
pub struct Answered {
    /// The dialogue.
    pub dialogue: DialogueName,
    /// The question.
    pub step: StepName,
    /// The answer.
    pub choice: ChoiceName,
    /// The language of those who gave it; nothing, where it was not counted by languages.
    pub language: Option<LanguageCode>,
    /// How many people.
    pub people: i64,
}

/// A row of the answers: number, organisation, language, dialogue, step, what was said, when, whether it was their first there.
type Row = (i64, Option<i64>, Option<String>, String, String, String, i64, i64);

impl Tx {
    /// Counts the next answers that were given before a moment, as far as they have a name by which they are counted;
    /// whether there are more.
    pub async fn count_answers(
        &mut self,
        name: impl Fn(&DialogueName, &StepName, &str) -> Option<ChoiceName> + Send,
        before: Timestamp,
    ) -> anyhow::Result<bool> {
        let sql = "SELECT value FROM marks WHERE name = $1";
        let from: Option<i64> =
            on!(self.db(), |db| sqlx::query_scalar(sql).bind(COUNTED).fetch_optional(db).await)?;
        let sql = "SELECT a.id, (SELECT l.organisation FROM learners l WHERE l.id = a.learner),
                (SELECT l.language FROM learners l WHERE l.id = a.learner), a.dialogue, a.step, a.said, a.at,
                (SELECT count(*) FROM answers b
                    WHERE b.learner = a.learner AND b.id < a.id AND b.dialogue = a.dialogue
                        AND b.step = a.step)
            FROM answers a WHERE a.id > $1 ORDER BY a.id LIMIT $2";
        let rows: Vec<Row> = on!(self.db(), |db| sqlx::query_as(sql)
            .bind(from.unwrap_or_default())
            .bind(BATCH)
            .fetch_all(db)
            .await)?;
        // An answer of an earlier number may still be on its way.
        let before = before.as_millisecond();
        let settled = rows.iter().take_while(|it| it.6 <= before).collect::<Vec<_>>();
        let Some(last) = settled.last() else { return Ok(false) };
        let mut sums = BTreeMap::<_, i64>::new();
        for (_, whose, language, dialogue, step, said, _, earlier) in &settled {
            let Ok(Said::Words(words)) = serde_json::from_str(said) else { continue };
            let names = (dialogue.as_str().into(), step.as_str().into());
            if let (Some(whose), Some(language)) = (whose, language)
                && *earlier == 0
                && let Some(choice) = name(&names.0, &names.1, words.read())
            {
                *sums.entry((*whose, dialogue, step, choice.to_string(), language)).or_default() +=
                    1;
            }
        }
        let sums = sums.into_iter().collect::<Vec<_>>();
        for portion in portions(&sums) {
            let sql = sql!(
                self,
                portion,
                "INSERT INTO answer_tallies (organisation, dialogue, step, choice, language, count)
                    VALUES {} ON CONFLICT (organisation, dialogue, step, choice, language)
                    DO UPDATE SET count = answer_tallies.count + excluded.count",
                places(portion.len(), 6, 0)
            );
            on!(self.db(), |db| {
                let mut query = sqlx::query(sql);
                for ((whose, dialogue, step, choice, language), count) in portion {
                    query = query.bind(whose).bind(*dialogue).bind(*step).bind(choice);
                    query = query.bind(*language).bind(count);
                }
                query.execute(db).await.map(|_| ())
            })?;
        }
        self.mark(COUNTED, last.0).await?;
        Ok(i64::try_from(settled.len()).is_ok_and(|it| it == BATCH))
    }
}

impl Store {
    /// What the learners of an organisation answered first.
    pub async fn answered(&self, whose: OrganisationId) -> anyhow::Result<Vec<Answered>> {
        let sql = "SELECT dialogue, step, choice, language, count FROM answer_tallies
            WHERE organisation = $1 ORDER BY dialogue, step, choice, language";
        let rows: Vec<(String, String, String, String, i64)> =
            on!(self.read(), |db| sqlx::query_as(sql).bind(whose.0).fetch_all(db).await)?;
        let row =
            |(dialogue, step, choice, language, people): (String, String, String, String, i64)| {
                let language = Some(language).filter(|it| !it.is_empty());
                Answered {
                    dialogue: dialogue.as_str().into(),
                    step: step.as_str().into(),
                    choice: choice.as_str().into(),
                    language: language.map(|it| it.as_str().into()),
                    people,
                }
            };
        Ok(rows.into_iter().map(row).collect())
    }
}
