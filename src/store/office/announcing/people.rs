//! What became of an announcement, person by person.

use crate::{
    office::announcing::DraftId,
    people::Words,
    store::{Store, on},
};

/// What became of it for somebody.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    /// Which announcement, and who: their numbers, by which the next ones are found.
    pub at: (i64, i64),
    /// The cohort they are in now.
    pub cohort: Option<String>,
    /// Their name, if they let it be seen.
    pub name: Option<String>,
    /// Their language: a BCP 47 tag.
    pub language: String,
    /// The state of their line, or of themselves before they have one.
    pub state: String,
    /// Why, if there is a reason.
    pub why: Option<String>,
    /// What they answered.
    pub answer: Option<String>,
}

/// A row, as it is read.
type Row =
    (i64, i64, Option<String>, Option<String>, String, String, Option<String>, Option<String>);

impl Person {
    /// What they are called: their name, if they let it be seen.
    pub fn alias(&self) -> String {
        let name = self.name.as_deref().and_then(Words::name);
        name.map_or_else(|| format!("№ {}", self.at.1), |it| it.read().to_owned())
    }
}

impl Store {
    /// The next so many people of an announcement, after these numbers.
    pub async fn people_told(
        &self,
        draft: DraftId,
        after: (i64, i64),
        most: i64,
    ) -> anyhow::Result<Vec<Person>> {
        let sql =
            "SELECT a.id, r.learner, l.cohort, CASE WHEN l.seen_as IS NOT NULL THEN l.name END,
                l.language, coalesce(o.state, r.state),
                coalesce(o.reason, r.why), p.answer
            FROM announcements a JOIN recipients r ON r.announcement = a.id
                AND r.learner > CASE WHEN a.id = $2 THEN $3 ELSE 0 END
            JOIN learners l ON l.id = r.learner
            LEFT JOIN outbox o ON o.announcement = a.id AND o.learner = r.learner
            LEFT JOIN replies p ON p.announcement = a.id AND p.learner = r.learner
            WHERE a.draft = $1 AND a.id >= $2 ORDER BY a.id, r.learner LIMIT $4";
        let rows: Vec<Row> = on!(self.read(), |db| sqlx::query_as(sql)
            .bind(draft.0)
            .bind(after.0)
            .bind(after.1)
            .bind(most)
            .fetch_all(db)
            .await)?;
        let person = |(id, learner, cohort, name, language, state, why, answer)| Person {
            at: (id, learner),
            cohort,
            name,
            language,
            state,
            why,
            answer,
        };
        Ok(rows.into_iter().map(person).collect())
    }
}
