//! For whom an announcement is. The same words count it, and freeze it.

use std::collections::BTreeSet;

use jiff::{SignedDuration, Timestamp};
use sqlx::AssertSqlSafe;

use crate::{
    office::announcing::{Draft, Missing, Seen},
    people::OrganisationId,
    store::{Reach, Store, Tx, on},
};

/// Who is meant, by twelve values: first of all the wall, and last of all the inner one, each cohort in a line of its own.
/// Those who work for the programme are not learners of it.
pub(super) const MEANT: &str = "l.organisation = $1 AND l.home IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM staff s WHERE s.person = l.id)
    AND (CAST($2 AS TEXT) IS NULL OR l.cohort = $2)
    AND (CAST($3 AS TEXT) IS NULL OR $3 LIKE '% ' || l.language || ' %')
    AND (CAST($4 AS TEXT) IS NULL OR l.country = $4)
    AND (CAST($5 AS TEXT) IS NULL OR l.course = $5)
    AND (CAST($6 AS TEXT) IS NULL OR ' ' || l.standing LIKE '% ' || $6 || '#%'
        OR EXISTS (SELECT 1 FROM finished f WHERE f.learner = l.id AND f.lesson = $6))
    AND (CAST($7 AS BIGINT) IS NULL OR l.answered_at >= $7)
    AND (CAST($8 AS BIGINT) IS NULL OR l.answered_at < $8)
    AND (CAST($9 AS BIGINT) IS NULL OR EXISTS
        (SELECT 1 FROM talks t WHERE t.learner = l.id AND t.mentor = $9))
    AND (CAST($10 AS BIGINT) IS NULL OR EXISTS
        (SELECT 1 FROM announcements e JOIN replies r ON r.announcement = e.id AND r.learner = l.id
            WHERE e.draft = $10 AND e.organisation = $1 AND r.answer = $11))
    AND (CAST($12 AS TEXT) IS NULL OR replace($12, '\n' || l.cohort || '\n', '') <> $12)";

/// The twelve values.
pub(super) struct Meant {
    pub(super) whose: i64,
    pub(super) cohort: Option<String>,
    pub(super) languages: Option<String>,
    pub(super) country: Option<String>,
    pub(super) course: Option<String>,
    pub(super) lesson: Option<String>,
    pub(super) since: Option<i64>,
    pub(super) before: Option<i64>,
    pub(super) mentor: Option<i64>,
    pub(super) earlier: Option<i64>,
    pub(super) answer: Option<String>,
    pub(super) within: Option<String>,
}

impl Meant {
    /// Whom a draft of an organisation means now.
    pub(super) fn by(draft: &Draft, whose: OrganisationId, now: Timestamp) -> Self {
        let it = draft.audience.clone();
        let ago =
            |days: u16| (now - SignedDuration::from_hours(24 * i64::from(days))).as_millisecond();
        let (since, before) = match it.seen {
            None => (None, None),
            Some(Seen::Within(days)) => (Some(ago(days)), None),
            Some(Seen::NotFor(days)) => (None, Some(ago(days))),
        };
        let (earlier, answer) = it.replied.unzip();
        Self {
            whose: whose.0,
            cohort: it.cohort,
            languages: draft.languages().map(|it| format!(" {} ", it.join(" "))),
            country: it.country,
            course: it.course,
            lesson: it.lesson,
            since,
            before,
            mentor: it.mentor.map(|it| it.0),
            earlier: earlier.map(|it| it.0),
            answer,
            within: draft.within.as_ref().map(lines),
        }
    }
}

/// Cohorts, each in a line of its own, with a line's end before and behind it.
fn lines(cohorts: &BTreeSet<String>) -> String {
    let parts = cohorts.iter().flat_map(|it| ["\n", it.as_str(), "\n"]);
    parts.collect()
}

/// Binds the twelve values.
macro_rules! meant {
    ($query:expr, $meant:expr) => {{
        let it = $meant;
        $query
            .bind(it.whose)
            .bind(&it.cohort)
            .bind(&it.languages)
            .bind(&it.country)
            .bind(&it.course)
            .bind(&it.lesson)
            .bind(it.since)
            .bind(it.before)
            .bind(it.mentor)
            .bind(it.earlier)
            .bind(&it.answer)
            .bind(&it.within)
    }};
}
pub(super) use meant;

impl Tx {
    /// For how many people a draft would be now.
    pub(super) async fn count_meant(&mut self, meant: &Meant) -> anyhow::Result<i64> {
        let sql = format!("SELECT count(*) FROM learners l WHERE {MEANT}");
        Ok(on!(self.db(), |db| meant!(sqlx::query_scalar(AssertSqlSafe(sql)), meant)
            .fetch_one(db)
            .await)?)
    }
}

impl Tx {
    /// For how many people a draft would be now, by language, whatever is the rule for those without a version.
    pub async fn counted_in_all(
        &mut self,
        draft: &Draft,
        whose: OrganisationId,
        now: Timestamp,
    ) -> anyhow::Result<Vec<(String, i64)>> {
        let all = Draft { missing: Missing::Programme, ..draft.clone() };
        let meant = Meant::by(&all, whose, now);
        let sql = format!(
            "SELECT l.language, count(*) FROM learners l WHERE {MEANT}
            GROUP BY l.language ORDER BY l.language"
        );
        Ok(on!(self.db(), |db| meant!(sqlx::query_as(AssertSqlSafe(sql)), &meant)
            .fetch_all(db)
            .await)?)
    }
}

impl Store {
    /// The languages that people read for whom a draft would be now.
    pub async fn readers(
        &self,
        draft: &Draft,
        whose: OrganisationId,
        now: Timestamp,
    ) -> anyhow::Result<BTreeSet<String>> {
        let counted = self.counted(draft, whose, now).await?;
        Ok(counted.into_iter().map(|it| it.language).collect())
    }

    /// For how many people a draft would be now, by language and channel.
    pub async fn counted(
        &self,
        draft: &Draft,
        whose: OrganisationId,
        now: Timestamp,
    ) -> anyhow::Result<Vec<Reach>> {
        let meant = Meant::by(draft, whose, now);
        let sql = format!(
            "SELECT l.language, i.channel, count(*) FROM learners l
            JOIN identities i ON i.id = l.home WHERE {MEANT}
            GROUP BY l.language, i.channel ORDER BY l.language, i.channel"
        );
        let rows: Vec<(String, String, i64)> =
            on!(self.read(), |db| meant!(sqlx::query_as(AssertSqlSafe(sql)), &meant)
                .fetch_all(db)
                .await)?;
        let counted = |(language, channel, people)| Reach { language, channel, people };
        Ok(rows.into_iter().map(counted).collect())
    }
}
