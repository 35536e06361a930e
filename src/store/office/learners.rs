//! Learners, as those who run the programme see them: what they have let be seen, and how far they are.

use jiff::Timestamp;

use super::super::{Store, on};
use crate::{
    content::{DialogueName, LanguageCode},
    journey::Journey,
    people::{ChannelName, LearnerId, OrganisationId, Words},
};

/// Which learners are looked for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "each narrows the list by itself")]
pub struct Wanted {
    /// Those of this cohort.
    pub cohort: Option<String>,
    /// Those who speak this language.
    pub language: Option<LanguageCode>,
    /// Those who have finished this lesson.
    pub lesson: Option<DialogueName>,
    /// Those who were here from then on.
    pub since: Option<Timestamp>,
    /// Those who were not here from then on.
    pub until: Option<Timestamp>,
    /// Those who wait for a person.
    pub waits: bool,
    /// Those who are stuck in a lesson.
    pub stuck: bool,
    /// Those who talk with a mentor.
    pub talks: bool,
    /// Those who have stopped in the middle of a lesson and are not stuck.
    pub still: bool,
    /// Those who came in from then on.
    pub joined: Option<Timestamp>,
    /// Those who have blocked Solis.
    pub blocked: bool,
    /// Those whose chat is left alone at this moment.
    pub parked: Option<Timestamp>,
}

/// A learner in a list.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Listed {
    id: i64,
    name: Option<String>,
    language: String,
    cohort: Option<String>,
    cohort_name: Option<String>,
    answered_at: i64,
    stuck_at: Option<i64>,
    done: Option<i64>,
    waits: i64,
}

/// A learner on a page of their own.
#[derive(Clone, Debug)]
pub struct Detail {
    /// As in a list.
    pub listed: Listed,
    /// The course they take.
    pub course: String,
    /// Where they are.
    pub journey: Journey,
    /// The lessons they have finished, and when first.
    pub finished: Vec<(DialogueName, Timestamp)>,
    /// The kinds of channels by which they come.
    pub channels: Vec<ChannelName>,
}

impl Listed {
    /// Their number.
    pub fn id(&self) -> LearnerId {
        LearnerId(self.id)
    }

    /// What they are called: their name, if they let it be seen.
    pub fn alias(&self) -> String {
        let name = self.name.as_deref().and_then(Words::name);
        name.map_or_else(|| format!("№ {}", self.id), |it| it.read().to_owned())
    }

    /// Their language.
    pub fn language(&self) -> LanguageCode {
        LanguageCode::from(self.language.as_str())
    }

    /// Their cohort: its key and its name.
    pub fn cohort(&self) -> Option<(&str, &str)> {
        self.cohort.as_deref().zip(self.cohort_name.as_deref())
    }

    /// When they were last here.
    pub fn last_seen(&self) -> Timestamp {
        Timestamp::from_millisecond(self.answered_at).unwrap_or_default()
    }

    /// How many lessons they have finished, if they let the programme see it.
    pub fn done(&self) -> Option<i64> {
        self.done
    }

    /// Whether they are stuck in a lesson.
    pub fn is_stuck(&self) -> bool {
        self.stuck_at.is_some()
    }

    /// Whether they wait for a person.
    pub fn waits(&self) -> bool {
        self.waits > 0
    }
}

/// What of a learner stands in a list. Their name does only where they let it be seen.
const LISTED: &str = "SELECT l.id, CASE WHEN l.seen_as IS NULL THEN NULL ELSE l.name END AS name,
        l.language, l.cohort, c.name AS cohort_name, l.answered_at, l.stuck_at,
        CASE WHEN l.shows_path = 1
            THEN (SELECT count(*) FROM finished f WHERE f.learner = l.id) END AS done,
        (SELECT count(*) FROM talks t WHERE t.learner = l.id AND t.stage = 'waiting'
            AND t.is_practice = 0) AS waits
    FROM learners l LEFT JOIN cohorts c ON c.key = l.cohort";

impl Store {
    /// A page of an organisation's learners, the newest first: those before this one. Whoever works for a programme is
    /// no learner of it.
    pub async fn listed(
        &self,
        whose: OrganisationId,
        wanted: &Wanted,
        before: Option<LearnerId>,
        most: i64,
    ) -> anyhow::Result<Vec<Listed>> {
        let sql = format!(
            "{LISTED} WHERE l.organisation = $1 AND l.id IN (SELECT p.id FROM learners p
                WHERE p.organisation = $1 AND p.id < $2 AND ($3 = '' OR p.cohort = $3)
                    AND ($4 = '' OR p.language = $4) AND p.answered_at >= $5 AND p.answered_at < $6
                    AND ($7 = 0 OR p.stuck_at IS NOT NULL)
                    AND ($8 = 0 OR p.id IN (SELECT t.learner FROM talks t
                        WHERE t.stage = 'waiting' AND t.is_practice = 0))
                    AND ($9 = '' OR p.shows_path = 1 AND EXISTS (SELECT 1 FROM finished f
                        WHERE f.learner = p.id AND f.lesson = $9))
                    AND ($11 = 0 OR p.joined_at >= $11)
                    AND ($12 = 0 OR (p.stuck_at IS NULL AND p.standing <> ''
                        AND p.standing NOT LIKE 'solis/%'))
                    AND ($13 = 0 OR p.id IN (SELECT t.learner FROM talks t
                        WHERE t.stage IN ('waiting', 'open') AND t.stage = 'open'
                            AND t.is_practice = 0))
                    AND ($14 = 0 OR p.id IN (SELECT b.id FROM identities i
                        JOIN learners b ON b.id = i.learner AND b.home = i.id
                        WHERE i.blocked_at IS NOT NULL))
                    AND ($15 = 0 OR p.id IN (SELECT i.learner FROM identities i
                        WHERE i.waits_until IS NOT NULL AND i.waits_until > $15))
                    AND NOT EXISTS (SELECT 1 FROM staff s WHERE s.person = p.id
                        AND s.standing <> 'left')
                ORDER BY p.id DESC LIMIT $10) ORDER BY l.id DESC"
        );
        let language = wanted.language.as_ref().map_or("", LanguageCode::as_str);
        let lesson = wanted.lesson.as_ref().map_or("", DialogueName::as_str);
        let (since, until) = (wanted.since, wanted.until);
        Ok(on!(self.read(), |db| sqlx::query_as(sqlx::AssertSqlSafe(sql))
            .bind(whose.0)
            .bind(before.map_or(i64::MAX, |it| it.0))
            .bind(wanted.cohort.as_deref().unwrap_or_default())
            .bind(language)
            .bind(since.map_or(i64::MIN, Timestamp::as_millisecond))
            .bind(until.map_or(i64::MAX, Timestamp::as_millisecond))
            .bind(i64::from(wanted.stuck))
            .bind(i64::from(wanted.waits))
            .bind(lesson)
            .bind(most)
            .bind(wanted.joined.map_or(0, Timestamp::as_millisecond))
            .bind(i64::from(wanted.still))
            .bind(i64::from(wanted.talks))
            .bind(i64::from(wanted.blocked))
            .bind(wanted.parked.map_or(0, Timestamp::as_millisecond))
            .fetch_all(db)
            .await)?)
    }

    /// An organisation's learners who let themselves be seen by a name that begins so, or who have this number.
    pub async fn listed_as(
        &self,
        whose: OrganisationId,
        name: &str,
        most: i64,
    ) -> anyhow::Result<Vec<Listed>> {
        let sql = format!(
            "{LISTED} WHERE l.organisation = $1 AND l.id IN (
                SELECT named.id FROM (SELECT p.id FROM learners p WHERE p.organisation = $1
                    AND p.seen_as IS NOT NULL AND p.seen_as >= $2 AND p.seen_as < $3
                    ORDER BY p.seen_as, p.id LIMIT $5) named
                UNION SELECT p.id FROM learners p WHERE p.organisation = $1 AND p.id = $4)
            AND NOT EXISTS (SELECT 1 FROM staff s WHERE s.person = l.id AND s.standing <> 'left')
            ORDER BY l.seen_as, l.id"
        );
        let from = name.to_lowercase();
        let number = name.trim_start_matches(['№', '#', ' ']).parse::<i64>().unwrap_or_default();
        Ok(on!(self.read(), |db| sqlx::query_as(sqlx::AssertSqlSafe(sql))
            .bind(whose.0)
            .bind(&from)
            .bind(format!("{from}\u{10ffff}"))
            .bind(number)
            .bind(most)
            .fetch_all(db)
            .await)?)
    }

    /// A learner of an organisation on a page of their own, if it has one of that number.
    pub async fn detail(
        &self,
        whose: OrganisationId,
        learner: LearnerId,
    ) -> anyhow::Result<Option<Detail>> {
        let sql = format!(
            "{LISTED} WHERE l.id = $2 AND l.organisation = $1
            AND NOT EXISTS (SELECT 1 FROM staff s WHERE s.person = l.id AND s.standing <> 'left')"
        );
        let listed: Option<Listed> = on!(self.read(), |db| {
            sqlx::query_as(sqlx::AssertSqlSafe(sql))
                .bind(whose.0)
                .bind(learner.0)
                .fetch_optional(db)
                .await
        })?;
        let Some(listed) = listed else { return Ok(None) };
        let sql = "SELECT course, journey FROM learners WHERE id = $1";
        let (course, journey): (String, String) =
            on!(self.read(), |db| sqlx::query_as(sql).bind(learner.0).fetch_one(db).await)?;
        let sql = "SELECT lesson, at FROM finished WHERE learner = $1 ORDER BY at, lesson";
        let done: Vec<(String, i64)> =
            on!(self.read(), |db| sqlx::query_as(sql).bind(learner.0).fetch_all(db).await)?;
        let sql = "SELECT DISTINCT channel FROM identities WHERE learner = $1 ORDER BY channel";
        let channels: Vec<String> =
            on!(self.read(), |db| sqlx::query_scalar(sql).bind(learner.0).fetch_all(db).await)?;
        let finished = done.into_iter().map(|(lesson, at)| {
            (lesson.as_str().into(), Timestamp::from_millisecond(at).unwrap_or_default())
        });
        Ok(Some(Detail {
            listed,
            course,
            journey: serde_json::from_str(&journey)?,
            finished: finished.collect(),
            channels: channels.iter().map(|it| ChannelName::named(it)).collect(),
        }))
    }
}
