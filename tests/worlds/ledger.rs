//! The ledger: what the database says, read from outside.
#![allow(dead_code, reason = "what is not compared is there to be printed")]

use std::collections::BTreeMap;

use anyhow::Result;
use sqlx::SqliteConnection;

/// What there is to do.
#[derive(Debug, Default)]
pub(super) struct Agenda {
    /// Arrivals that wait for their turn.
    pub(super) inbox: i64,
    /// Lines that are not settled, and people for whom none is planned yet.
    pub(super) open: i64,
    /// Lines that could go out.
    pub(super) due: i64,
    /// When the next line may go out or be planned, or its lease ends.
    pub(super) next_line: Option<i64>,
    /// When the next alarm rings.
    pub(super) next_alarm: Option<i64>,
}

pub(super) async fn agenda(db: &mut SqliteConnection, now: i64) -> Result<Agenda> {
    let sql = "SELECT (SELECT count(*) FROM inbox WHERE state = 'waiting'),
        (SELECT count(*) FROM outbox WHERE state IN ('waiting', 'leased'))
            + (SELECT count(*) FROM recipients WHERE state IN ('waiting', 'asleep')),
        (SELECT count(*) FROM outbox WHERE state = 'waiting' AND due_at <= $1),
        (SELECT min(due_at) FROM (
            SELECT due_at FROM outbox WHERE state IN ('waiting', 'leased')
            UNION ALL SELECT due_at FROM recipients WHERE state = 'asleep') WHERE due_at > $1),
        (SELECT min(due_at) FROM alarms WHERE tries < 3)";
    let (inbox, open, due, next_line, next_alarm) =
        sqlx::query_as(sql).bind(now).fetch_one(db).await?;
    Ok(Agenda { inbox, open, due, next_line, next_alarm })
}

/// A line of the outbox.
#[derive(Clone, Debug, sqlx::FromRow)]
pub(super) struct LineRow {
    pub(super) id: i64,
    pub(super) learner: i64,
    pub(super) lane: i64,
    pub(super) why: Option<String>,
    pub(super) planned_at: i64,
    pub(super) due_at: i64,
    pub(super) state: String,
    pub(super) tries: i64,
    pub(super) uncertain: i64,
    pub(super) reason: Option<String>,
    pub(super) announcement: Option<i64>,
}

pub(super) async fn lines(db: &mut SqliteConnection) -> Result<BTreeMap<i64, LineRow>> {
    let sql = "SELECT id, learner, lane, why, planned_at, due_at, state, tries, uncertain, reason,
        announcement FROM outbox";
    let rows: Vec<LineRow> = sqlx::query_as(sql).fetch_all(db).await?;
    Ok(rows.into_iter().map(|it| (it.id, it)).collect())
}

/// A learner's row.
#[derive(Clone, Debug, sqlx::FromRow)]
pub(super) struct LearnerRow {
    pub(super) id: i64,
    pub(super) address: String,
    pub(super) zone: String,
    pub(super) journey: String,
    pub(super) blocked_at: Option<i64>,
    /// How many entries the log has of them; what rings in a talk with a mentor is no turn of theirs.
    pub(super) deeds: i64,
}

pub(super) async fn learners(db: &mut SqliteConnection) -> Result<Vec<LearnerRow>> {
    let sql = "SELECT l.id, i.address, l.zone, l.journey, i.blocked_at,
            (SELECT count(*) FROM log WHERE log.learner = l.id
                AND cause NOT LIKE 'alarm:%:talk %') AS deeds
        FROM learners l JOIN identities i ON i.learner = l.id ORDER BY l.id";
    Ok(sqlx::query_as(sql).fetch_all(db).await?)
}

/// What came in: its number, what became of it, how often the log has it.
pub(super) async fn arrivals(db: &mut SqliteConnection) -> Result<Vec<(String, String, i64)>> {
    let sql = "SELECT external, state, (SELECT count(*) FROM log
        WHERE cause = 'telegram:' || inbox.external) FROM inbox ORDER BY id";
    Ok(sqlx::query_as(sql).fetch_all(db).await?)
}

/// Everything that was kept, to be compared.
pub(super) async fn everything(db: &mut SqliteConnection) -> Result<String> {
    let sql = "SELECT 'log ' || learner || ' ' || cause || ' ' || what || ' ' || at FROM log
        UNION ALL SELECT 'out ' || id || ' ' || learner || ' ' || state || ' ' || tries || ' '
            || uncertain || ' ' || line || ' ' || coalesce(settled_at, 0) FROM outbox
        UNION ALL SELECT 'in ' || external || ' ' || state || ' ' || tries FROM inbox
        UNION ALL SELECT 'who ' || id || ' ' || journey FROM learners
        UNION ALL SELECT 'alarm ' || learner || ' ' || name || ' ' || due_at FROM alarms ORDER BY 1";
    let rows: Vec<String> = sqlx::query_scalar(sql).fetch_all(db).await?;
    Ok(rows.join("\n"))
}
