//! Learners as it matters for how long they are kept, and announcements whose time is over.

use std::collections::BTreeMap;

use jiff::Timestamp;

use super::super::{AnnouncementId, Store, Tx, on};
use crate::{journey::Journey, keeping::Life, people::LearnerId};

/// So many are looked at together.
const LOOK: i64 = 200;
/// So many rows of an announcement go at a time.
const PIECE: i64 = 500;

/// Somebody, and whether they are of the staff.
type Row = (i64, String, String, i64, i64, Option<i64>);

impl Store {
    /// The next learners after a number, each with their life; a course says when it is finished.
    pub async fn lives(
        &self,
        after: LearnerId,
        finished: impl Fn(&str, &Journey) -> Option<Timestamp>,
    ) -> anyhow::Result<Vec<(LearnerId, Life)>> {
        let sql = "SELECT l.id, l.course, l.journey, l.joined_at, l.answered_at, s.person
            FROM learners l LEFT JOIN staff s ON s.person = l.id
            WHERE l.id > $1 ORDER BY l.id LIMIT $2";
        let rows: Vec<Row> = on!(self.read(), |db| sqlx::query_as(sql)
            .bind(after.0)
            .bind(LOOK)
            .fetch_all(db)
            .await)?;
        let life = |(id, course, journey, joined, answered, staff): Row| {
            let journey = serde_json::from_str::<Journey>(&journey)?;
            let last_sign = Timestamp::from_millisecond(joined.max(answered))?;
            let finished_at = finished(&course, &journey);
            Ok((LearnerId(id), Life { last_sign, finished_at, is_staff: staff.is_some() }))
        };
        rows.into_iter().map(life).collect()
    }

    /// Whether anything that was said with somebody before a moment is still here.
    pub async fn has_words(&self, learner: LearnerId, before: Timestamp) -> anyhow::Result<bool> {
        let sql = "SELECT count(*) FROM (
            SELECT 1 AS one FROM web_lines WHERE learner = $1 AND at < $2
            UNION ALL SELECT 1 FROM relayed WHERE learner = $1 AND at < $2
            UNION ALL SELECT 1 FROM files WHERE person = $1 AND at < $2
            UNION ALL SELECT 1 FROM talks t JOIN messages m ON m.talk = t.id
                WHERE t.learner = $1 AND m.at < $2 LIMIT 1) AS found";
        let count: i64 = on!(self.read(), |db| sqlx::query_scalar(sql)
            .bind(learner.0)
            .bind(before.as_millisecond())
            .fetch_one(db)
            .await)?;
        Ok(count > 0)
    }

    /// Announcements that were worth saying until before a moment, and of which there are still rows.
    pub async fn old_announcements(
        &self,
        before: Timestamp,
    ) -> anyhow::Result<Vec<AnnouncementId>> {
        let sql = "SELECT a.id FROM announcements a WHERE a.expires_at < $1 AND (
            EXISTS (SELECT 1 FROM recipients r WHERE r.announcement = a.id)
            OR EXISTS (SELECT 1 FROM outbox o WHERE o.announcement = a.id)
            OR EXISTS (SELECT 1 FROM replies p WHERE p.announcement = a.id)) ORDER BY a.id";
        let rows: Vec<i64> = on!(self.read(), |db| sqlx::query_scalar(sql)
            .bind(before.as_millisecond())
            .fetch_all(db)
            .await)?;
        Ok(rows.into_iter().map(AnnouncementId).collect())
    }
}

/// Something that is counted before it goes: a row's number, and what is counted of it.
type Counted = (i64, String, String);

/// Rows of an announcement, and how they go: lines first, since who has one is counted by it.
const ROWS: [(&str, &str); 3] = [
    (
        "SELECT id, CASE WHEN state IN ('sent', 'blocked', 'dead', 'held') THEN state ELSE 'expired' END, ''
        FROM outbox WHERE announcement = $1 LIMIT $2",
        "DELETE FROM outbox WHERE announcement = $1 AND id = $2",
    ),
    (
        "SELECT r.learner, 'reply ' || r.answer, l.language FROM replies r
        JOIN learners l ON l.id = r.learner WHERE r.announcement = $1 LIMIT $2",
        "DELETE FROM replies WHERE announcement = $1 AND learner = $2",
    ),
    (
        "SELECT learner, CASE WHEN state = 'planned' THEN '' WHEN state = 'held' THEN state
            ELSE 'expired' END, ''
        FROM recipients WHERE announcement = $1 LIMIT $2",
        "DELETE FROM recipients WHERE announcement = $1 AND learner = $2",
    ),
];

impl Tx {
    /// Counts the next rows of an announcement and removes them; how many, and none when all are gone.
    pub async fn fold_piece(&mut self, id: AnnouncementId) -> anyhow::Result<u64> {
        for (find, remove) in ROWS {
            let rows: Vec<Counted> = on!(self.db(), |db| sqlx::query_as(find)
                .bind(id.0)
                .bind(PIECE)
                .fetch_all(db)
                .await)?;
            if rows.is_empty() {
                continue;
            }
            let mut sums: BTreeMap<(&str, &str), i64> = BTreeMap::new();
            for (row, what, language) in &rows {
                on!(self.db(), |db| sqlx::query(remove)
                    .bind(id.0)
                    .bind(row)
                    .execute(db)
                    .await
                    .map(|_| ()))?;
                if !what.is_empty() {
                    *sums.entry((what, language)).or_default() += 1;
                }
            }
            for ((what, language), people) in sums {
                self.fold(id, what, language, people).await?;
            }
            return Ok(u64::try_from(rows.len())?);
        }
        Ok(0)
    }

    async fn fold(
        &mut self,
        id: AnnouncementId,
        what: &str,
        language: &str,
        people: i64,
    ) -> anyhow::Result<()> {
        let sql =
            "INSERT INTO folded (announcement, what, language, people) VALUES ($1, $2, $3, $4)
            ON CONFLICT (announcement, what, language)
            DO UPDATE SET people = folded.people + excluded.people";
        on!(self.db(), |db| sqlx::query(sql)
            .bind(id.0)
            .bind(what)
            .bind(language)
            .bind(people)
            .execute(db)
            .await
            .map(|_| ()))?;
        Ok(())
    }
}
