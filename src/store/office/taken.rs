//! How lessons are taken, by language: who has finished, how long it took, whether it was clear, what was said of it.

use super::super::{Store, on};
use crate::{
    content::{DialogueName, LanguageCode},
    engine::Said,
    people::{Belonging, ChannelName, OrganisationId},
};

/// How many have finished a lesson in a language, and in how long.
#[derive(Clone, Debug)]
pub struct Taken {
    /// Of which organisation.
    pub organisation: i64,
    /// The lesson.
    pub lesson: String,
    /// The language.
    pub language: String,
    /// From begin to end: by the minute for two hours, then by the hour; nothing, where the begin was not kept.
    pub minutes: Option<i64>,
    /// How many.
    pub people: i64,
}

/// How many said of a lesson in a language that it was so.
#[derive(Clone, Debug)]
pub struct Counted {
    /// Of which organisation.
    pub organisation: i64,
    /// The lesson.
    pub lesson: String,
    /// The language.
    pub language: String,
    /// A verdict, by its name.
    pub verdict: String,
    /// How many.
    pub people: i64,
    /// How many of them in words of their own, too.
    pub said: i64,
}

/// What somebody said of a lesson in their own words. Who it was is not in it.
#[derive(Clone, Debug)]
pub struct SaidOfLesson {
    /// Its number.
    pub id: i64,
    /// Where whoever said it belongs.
    pub belongs: Belonging,
    /// The lesson.
    pub lesson: DialogueName,
    /// Its version.
    pub version: i64,
    /// The language.
    pub language: LanguageCode,
    /// How it was, by its name.
    pub verdict: String,
    /// What they said.
    pub said: Said,
    /// The channel that knows its file.
    pub channel: Option<ChannelName>,
}

/// A row of it: number, organisation, cohort, lesson, version, language, verdict, what was said, channel.
type Row = (i64, i64, Option<String>, String, i64, String, String, String, Option<String>);

impl Store {
    /// How many have finished which lesson, in which language, in how long.
    pub async fn count_finished(&self) -> anyhow::Result<Vec<Taken>> {
        let sql = "SELECT organisation, lesson, language, minutes, count(*) FROM (
                SELECT l.organisation, f.lesson, coalesce(f.language, l.language) AS language,
                    CASE WHEN f.at - f.began_at < 7200000 THEN (f.at - f.began_at) / 60000
                        ELSE (f.at - f.began_at) / 3600000 * 60 END AS minutes
                FROM finished f JOIN learners l ON l.id = f.learner) AS taken
            GROUP BY organisation, lesson, language, minutes";
        let rows: Vec<(i64, String, String, Option<i64>, i64)> =
            on!(self.read(), |db| sqlx::query_as(sql).fetch_all(db).await)?;
        let taken = |(organisation, lesson, language, minutes, people)| Taken {
            organisation,
            lesson,
            language,
            minutes,
            people,
        };
        Ok(rows.into_iter().map(taken).collect())
    }

    /// How many said what of which lesson.
    pub async fn count_judged(&self) -> anyhow::Result<Vec<Counted>> {
        let sql = "SELECT l.organisation, j.lesson, j.language, j.verdict, count(*), count(j.said)
            FROM judged j JOIN learners l ON l.id = j.learner
            GROUP BY l.organisation, j.lesson, j.language, j.verdict";
        let rows: Vec<(i64, String, String, String, i64, i64)> =
            on!(self.read(), |db| sqlx::query_as(sql).fetch_all(db).await)?;
        let counted = |(organisation, lesson, language, verdict, people, said)| Counted {
            organisation,
            lesson,
            language,
            verdict,
            people,
            said,
        };
        Ok(rows.into_iter().map(counted).collect())
    }

    /// What learners of an organisation said of lessons before something, the newest first.
    pub async fn said_of_lessons(
        &self,
        whose: OrganisationId,
        before: i64,
        most: i64,
    ) -> anyhow::Result<Vec<SaidOfLesson>> {
        let sql =
            "SELECT j.id, l.organisation, l.cohort, j.lesson, j.version, j.language, j.verdict,
                j.said, (SELECT i.channel FROM identities i WHERE i.id = l.home)
            FROM judged j JOIN learners l ON l.id = j.learner
            WHERE j.said IS NOT NULL AND j.id < $2 AND l.organisation = $1
            ORDER BY j.id DESC LIMIT $3";
        let rows: Vec<Row> = on!(self.read(), |db| sqlx::query_as(sql)
            .bind(whose.0)
            .bind(before)
            .bind(most)
            .fetch_all(db)
            .await)?;
        rows.into_iter().map(said).collect()
    }

    /// What somebody said of a lesson.
    pub async fn said_of_lesson(&self, id: i64) -> anyhow::Result<Option<SaidOfLesson>> {
        let sql =
            "SELECT j.id, l.organisation, l.cohort, j.lesson, j.version, j.language, j.verdict,
                j.said, (SELECT i.channel FROM identities i WHERE i.id = l.home)
            FROM judged j JOIN learners l ON l.id = j.learner
            WHERE j.said IS NOT NULL AND j.id = $1";
        let row: Option<Row> =
            on!(self.read(), |db| sqlx::query_as(sql).bind(id).fetch_optional(db).await)?;
        row.map(said).transpose()
    }
}

fn said(row: Row) -> anyhow::Result<SaidOfLesson> {
    let (id, organisation, cohort, lesson, version, language, verdict, said, channel) = row;
    Ok(SaidOfLesson {
        id,
        belongs: Belonging { organisation: OrganisationId(organisation), cohort },
        lesson: lesson.as_str().into(),
        version,
        language: language.as_str().into(),
        verdict,
        said: serde_json::from_str(&said)?,
        channel: channel.map(|it| ChannelName::named(&it)),
    })
}
