//! What has been kept for its time goes, a few hundred rows at a time, so that nobody's turn waits for it.

use jiff::Timestamp;

use super::super::{
    Store, Tx,
    made::{list, portions, sql},
    on,
};
use crate::{keeping::Kind, people::LearnerId};

/// So many rows go at a time.
const PIECE: i64 = 500;

/// A row of the outbox, as it matters for how long it stays: its number, when it was planned, until when it was worth
/// saying, its state, its announcement.
type Line = (i64, i64, i64, String, Option<i64>);

/// What a round over the outbox has looked at, and removed.
#[derive(Clone, Copy, Debug, Default)]
pub struct Round {
    /// The last row it has looked at; nothing, if there are no more.
    pub next: Option<i64>,
    /// How many rows have gone.
    pub removed: u64,
}

impl Tx {
    /// Removes the next rows of a kind that are of before a moment; how many, and none when all are gone.
    pub async fn sweep(&mut self, kind: Kind, before: Timestamp) -> anyhow::Result<u64> {
        let (sqls, is_whole): (&[&'static str], bool) = match kind {
            Kind::Update => (&[UPDATES], false),
            Kind::Arrival => (&ARRIVALS, false),
            Kind::Line => (&[STAFF_PAGES], false),
            Kind::Code => (&CODES, true),
            Kind::Erasure => (&["DELETE FROM erasures WHERE at < $1"], true),
            Kind::Removal => (&["DELETE FROM removals WHERE at < $1"], true),
            // They go person by person, or announcement by announcement; or no row of them is here.
            Kind::Words | Kind::Progress | Kind::Announced => (&[], true),
            Kind::Consent => (&[CONSENTS], false),
            Kind::Audit => return self.thin_audit(before).await,
            Kind::Backup => (&[], true),
        };
        let mut removed = 0;
        for sql in sqls {
            removed += on!(self.db(), |db| {
                let query = sqlx::query(*sql).bind(before.as_millisecond());
                let query = if is_whole { query } else { query.bind(PIECE) };
                query.execute(db).await.map(|done| done.rows_affected())
            })?;
        }
        Ok(removed)
    }

    /// Removes the next lines that were said, or not, before a moment. Those of announcements stay with them.
    pub async fn sweep_lines(&mut self, after: i64, before: Timestamp) -> anyhow::Result<Round> {
        let sql = "SELECT id, planned_at, deadline, state, announcement FROM outbox
            WHERE id > $1 ORDER BY id LIMIT $2";
        let rows: Vec<Line> =
            on!(self.db(), |db| sqlx::query_as(sql).bind(after).bind(PIECE).fetch_all(db).await)?;
        let before = before.as_millisecond();
        // Whatever comes later was planned later.
        let next = rows.last().map(|it| it.0).filter(|_| rows.iter().any(|it| it.1 < before));
        let is_over =
            |it: &&Line| it.4.is_none() && it.2 < before && it.3 != "waiting" && it.3 != "leased";
        let over = rows.iter().filter(is_over).map(|it| it.0).collect::<Vec<_>>();
        for portion in portions(&over) {
            let sql =
                sql!(self, portion, "DELETE FROM outbox WHERE id IN {}", list(portion.len(), 0));
            on!(self.db(), |db| {
                let mut query = sqlx::query(sql);
                for it in portion {
                    query = query.bind(*it);
                }
                query.execute(db).await.map(|_| ())
            })?;
        }
        Ok(Round { next, removed: u64::try_from(over.len())? })
    }

    /// Removes what was said with somebody before a moment: their page, their talks' words, the files in them. What they
    /// sent as an answer in a lesson is a part of how far they have come.
    pub async fn sweep_words(
        &mut self,
        learner: LearnerId,
        before: Timestamp,
    ) -> anyhow::Result<u64> {
        let before = before.as_millisecond();
        let sql = "SELECT said FROM answers WHERE learner = $1 AND said LIKE '%web:%'
            UNION ALL SELECT said FROM judged WHERE learner = $1 AND said LIKE '%web:%'";
        let answers: Vec<String> =
            on!(self.db(), |db| sqlx::query_scalar(sql).bind(learner.0).fetch_all(db).await)?;
        let kept = answers.iter().filter_map(|it| super::talked::file_in(it)).collect::<Vec<_>>();
        let sql = "SELECT m.said FROM talks t JOIN messages m ON m.talk = t.id
            WHERE t.learner = $1 AND m.at < $2 AND m.said LIKE '%web:%'";
        let said: Vec<String> = on!(self.db(), |db| sqlx::query_scalar(sql)
            .bind(learner.0)
            .bind(before)
            .fetch_all(db)
            .await)?;
        let sql = "SELECT name FROM files WHERE person = $1 AND at < $2";
        let mut files: Vec<String> = on!(self.db(), |db| sqlx::query_scalar(sql)
            .bind(learner.0)
            .bind(before)
            .fetch_all(db)
            .await)?;
        files.extend(said.iter().filter_map(|it| super::talked::file_in(it)));
        files.retain(|it| !kept.contains(it));
        self.drop_files(&files).await?;
        let mut removed = u64::try_from(files.len())?;
        for sql in WORDS {
            removed += on!(self.db(), |db| sqlx::query(sql)
                .bind(learner.0)
                .bind(before)
                .execute(db)
                .await
                .map(|done| done.rows_affected()))?;
        }
        Ok(removed)
    }

    /// Writes down what was removed.
    pub async fn note_removal(
        &mut self,
        kind: Kind,
        count: u64,
        now: Timestamp,
    ) -> anyhow::Result<()> {
        let sql = "INSERT INTO removals (at, kind, count) VALUES ($1, $2, $3)";
        let count = i64::try_from(count)?;
        on!(self.db(), |db| sqlx::query(sql)
            .bind(now.as_millisecond())
            .bind(kind.name())
            .bind(count)
            .execute(db)
            .await
            .map(|_| ()))?;
        Ok(())
    }
}

const UPDATES: &str = "UPDATE inbox SET body = '', sender = NULL,
        state = CASE WHEN state = 'done' THEN state ELSE 'ignored' END,
        external = CASE WHEN channel = 'web' AND state <> 'done' THEN 'gone:' || id ELSE external END
    WHERE id IN (SELECT id FROM inbox WHERE body <> '' AND received_at < $1
        ORDER BY received_at LIMIT $2)";
const ARRIVALS: [&str; 2] = [
    "DELETE FROM inbox WHERE id IN (SELECT id FROM inbox ORDER BY id LIMIT $2) AND received_at < $1",
    "DELETE FROM log WHERE id IN (SELECT id FROM log ORDER BY id LIMIT $2) AND at < $1",
];
/// What somebody agreed to last is kept as long as they are.
const CONSENTS: &str =
    "DELETE FROM consents WHERE id IN (SELECT c.id FROM consents c WHERE c.at < $1
    AND EXISTS (SELECT 1 FROM consents n WHERE n.learner = c.learner AND n.purpose = c.purpose
        AND n.id > c.id) ORDER BY c.at LIMIT $2)";
/// What stands on the pages of the staff was said by others.
const STAFF_PAGES: &str = "DELETE FROM web_lines WHERE id IN (SELECT w.id FROM staff s
    CROSS JOIN web_lines w WHERE w.learner = s.person AND w.at < $1 LIMIT $2)";
const CODES: [&str; 2] =
    ["DELETE FROM codes WHERE expires_at < $1", "DELETE FROM desk_sessions WHERE began_at < $1"];
/// What was said in somebody's talks and on their page; a message that answers an older one stays without it.
const WORDS: [&str; 5] = [
    "DELETE FROM copies WHERE message IN (SELECT m.id FROM talks t
        JOIN messages m ON m.talk = t.id WHERE t.learner = $1 AND m.at < $2)",
    "UPDATE messages SET answers = NULL WHERE answers IN (SELECT m.id FROM talks t
        JOIN messages m ON m.talk = t.id WHERE t.learner = $1 AND m.at < $2)",
    "DELETE FROM messages WHERE id IN (SELECT m.id FROM talks t
        JOIN messages m ON m.talk = t.id WHERE t.learner = $1 AND m.at < $2)",
    "DELETE FROM web_lines WHERE learner = $1 AND at < $2",
    "DELETE FROM relayed WHERE learner = $1 AND at < $2",
];

impl Store {
    /// Takes out of the ledger's file what is of before a moment.
    pub fn prune_ledger(&self, before: Timestamp) -> anyhow::Result<()> {
        self.ledger().prune(before.as_millisecond())
    }

    /// What was removed since a moment, the last first: when, of which kind, how many rows.
    pub async fn removals(&self, most: i64) -> anyhow::Result<Vec<(Timestamp, String, i64)>> {
        let sql = "SELECT at, kind, count FROM removals ORDER BY id DESC LIMIT $1";
        let rows: Vec<(i64, String, i64)> =
            on!(self.read(), |db| sqlx::query_as(sql).bind(most).fetch_all(db).await)?;
        let row = |(at, kind, count)| Ok((Timestamp::from_millisecond(at)?, kind, count));
        rows.into_iter().map(row).collect()
    }
}
