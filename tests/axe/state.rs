//! The second ledger: what the database says, of everybody, read in a few questions that every engine understands.

use std::collections::HashMap;

use anyhow::{Context, Result};
use serde_json::Value;

use super::story::place;
use crate::product::{Solis, until_within};
use std::time::Duration;

/// The longest that Solis may take until nothing waits any more.
const SETTLED: Duration = Duration::from_mins(10);

/// What is kept of one learner.
#[derive(Debug, Default)]
pub(crate) struct Account {
    /// Where they are, and how they want it.
    pub(crate) place: Value,
    /// What happened to them, by its cause.
    pub(crate) causes: Vec<String>,
    /// What they answered: step and answer.
    pub(crate) answers: Vec<(String, Value)>,
    /// What was to be said to them, in order.
    pub(crate) lines: Vec<Line>,
}

/// A line of the outbox.
#[derive(Debug)]
pub(crate) struct Line {
    pub(crate) id: i64,
    /// 1: an answer. 2: a lesson day, a reminder, a nudge. 3: an announcement.
    pub(crate) lane: i64,
    pub(crate) state: String,
    pub(crate) tries: i64,
    pub(crate) uncertain: i64,
    /// Telegram's number of the message.
    pub(crate) message: Option<i64>,
    pub(crate) reason: Option<String>,
}

type LineRow = (i64, i64, i64, String, i64, i64, Option<String>, Option<String>);

/// What is kept of everybody, by their number on Telegram.
pub(crate) async fn accounts(solis: &Solis) -> Result<HashMap<i64, Account>> {
    let sql = "SELECT i.address, l.id, l.language, l.reading, l.name, l.journey
        FROM identities i JOIN learners l ON l.id = i.learner WHERE i.channel = 'telegram'";
    let people: Vec<(String, i64, String, String, Option<String>, String)> =
        solis.rows(sql, &[]).await?;
    let mut chats = HashMap::new();
    let mut accounts: HashMap<i64, Account> = HashMap::new();
    for (address, learner, language, reading, name, journey) in people {
        let (reading, journey) = (serde_json::from_str(&reading)?, serde_json::from_str(&journey)?);
        let account = accounts.entry(learner).or_default();
        account.place = place(&language, &reading, name.as_deref(), &journey);
        chats.insert(learner, address.parse::<i64>().context("a chat that is no number")?);
    }
    let sql = "SELECT learner, cause FROM log ORDER BY id";
    for (learner, cause) in solis.rows::<(i64, String)>(sql, &[]).await? {
        accounts.entry(learner).or_default().causes.push(cause);
    }
    let sql = "SELECT learner, step, said FROM answers ORDER BY id";
    for (learner, step, said) in solis.rows::<(i64, String, String)>(sql, &[]).await? {
        let said = serde_json::from_str(&said)?;
        accounts.entry(learner).or_default().answers.push((step, said));
    }
    let sql = "SELECT learner, id, lane, state, tries, uncertain, external, reason FROM outbox ORDER BY id";
    for row in solis.rows::<LineRow>(sql, &[]).await? {
        let (learner, id, lane, state, tries, uncertain, message, reason) = row;
        let message = message.and_then(|it| it.parse().ok());
        let kept = Line { id, lane, state, tries, uncertain, message, reason };
        accounts.entry(learner).or_default().lines.push(kept);
    }
    let by_chat = |(learner, account)| Some((chats.get(&learner).copied()?, account));
    Ok(accounts.into_iter().filter_map(by_chat).collect())
}

/// What became of every update: its number, and its state.
pub(crate) async fn arrivals(solis: &Solis) -> Result<HashMap<String, String>> {
    let sql = "SELECT external, state FROM inbox WHERE channel = 'telegram'";
    Ok(solis.rows::<(String, String)>(sql, &[]).await?.into_iter().collect())
}

/// Waits until nothing waits: every update has had its turn, every line is said or given up.
pub(crate) async fn settled(solis: &Solis) -> Result<()> {
    until_within("nothing waits any more", SETTLED, || async { Ok(waiting(solis).await? == 0) })
        .await
}

/// How many updates and lines wait.
pub(crate) async fn waiting(solis: &Solis) -> Result<i64> {
    let sql = "SELECT (SELECT count(*) FROM inbox WHERE state = 'waiting')
        + (SELECT count(*) FROM outbox WHERE state IN ('waiting', 'leased'))";
    solis.number(sql, &[]).await
}
