//! Lines on their way: planned in a turn, leased by who sends them.

use std::borrow::Cow;

use anyhow::Context;
use jiff::Timestamp;
use sqlx::PgPool;

use super::{
    Engine, Hint, Message, Store, Tx,
    engine::{answered, within},
    in_hand::Home,
    made::{numbers, places, portions, sql},
};
use crate::{
    content::{LanguageCode, Reading},
    engine::Line,
    journey::Why,
    metrics,
    people::{Address, Learner, LearnerId},
};

/// A line about to be written.
pub(super) struct NewLine {
    learner: LearnerId,
    lane: i64,
    message: Message,
    why: Option<String>,
    planned_at: Timestamp,
    deadline: Timestamp,
}

/// A line somebody has leased, to send it.
#[derive(Clone, Debug)]
pub struct Leased {
    /// Its row.
    pub id: i64,
    /// Who it is for.
    pub learner: LearnerId,
    /// How urgent it is: 1 for an answer, 2 for something unasked, 3 for an announcement.
    pub lane: i64,
    /// The identity it goes to.
    pub identity: i64,
    /// Where that is.
    pub to: Address,
    /// What to say.
    pub message: Message,
    /// The language the learner wants now.
    pub language: LanguageCode,
    /// The reading the learner wants now.
    pub reading: Reading,
    /// How often it was tried, this time included.
    pub tries: i64,
    /// How often nobody knew whether it arrived.
    pub uncertain: i64,
    /// After this it is not worth saying.
    pub deadline: Timestamp,
    /// The IANA name of the learner's zone.
    pub zone: String,
}

/// A statement with lines in its places.
macro_rules! filled_in {
    ($query:expr, $lines:expr) => {{
        let mut query = $query;
        for (line, state, due, channel, message) in $lines {
            query = query
                .bind(line.learner.0)
                .bind(line.lane)
                .bind(channel.as_deref())
                .bind(message)
                .bind(&line.why)
                .bind(line.planned_at.as_millisecond())
                .bind(due.as_millisecond())
                .bind(line.deadline.as_millisecond())
                .bind(*state)
                .bind(i64::from(*state == "leased"));
        }
        query
    }};
}

/// A planned line, its state, when it is due, its channel, and what to say as JSON.
type Written<'a> = (&'a NewLine, &'static str, Timestamp, Option<Cow<'static, str>>, String);

impl Tx {
    /// Plans a line for a learner; one for somebody who has blocked Solis is kept as what it is, a line not sent.
    pub async fn plan_line(
        &mut self,
        learner: LearnerId,
        line: &Line,
        why: Option<Why>,
        (now, deadline): (Timestamp, Timestamp),
    ) -> anyhow::Result<()> {
        self.in_hand(learner).await?;
        let urgency = if why.is_none() { 1 } else { 2 };
        metrics::planned(urgency, 1);
        let why = why.map(|why| serde_json::to_string(&why)).transpose()?;
        let message = Message::Line(line.clone());
        self.sheet.lines.push(NewLine {
            learner,
            lane: urgency,
            message,
            why,
            planned_at: now,
            deadline,
        });
        Ok(())
    }

    /// Plans an answer of another kind for somebody.
    pub async fn plan_message(
        &mut self,
        person: LearnerId,
        message: Message,
        (now, deadline): (Timestamp, Timestamp),
    ) -> anyhow::Result<()> {
        self.in_hand(person).await?;
        metrics::planned(1, 1);
        let (learner, lane, why) = (person, 1, None);
        self.sheet.lines.push(NewLine { learner, lane, message, why, planned_at: now, deadline });
        Ok(())
    }

    /// Writes the planned lines, the first of those who wait for nothing else leased if it is given a place.
    pub(super) async fn write_lines<P>(
        &mut self,
        until: Timestamp,
        mut place: impl FnMut(&Address, i64) -> Option<P>,
    ) -> anyhow::Result<Vec<(Leased, P)>> {
        let lines = std::mem::take(&mut self.sheet.lines);
        let mut off = Vec::new();
        let mut rows = Vec::with_capacity(lines.len());
        // Whoever sends looks by itself for what comes behind a line of theirs. On PostgreSQL it may have looked already,
        // and not seen what is not committed yet.
        let mut is_looked_for = self.is_lite();
        for (at, line) in lines.iter().enumerate() {
            let it = self.in_hand(line.learner).await?;
            let is_first = !std::mem::replace(&mut it.has_open_line, true);
            let (mut state, mut due) = ("waiting", line.planned_at);
            match &it.home {
                Some(home) if home.is_blocked => {
                    state = "blocked";
                    it.has_open_line = !is_first;
                }
                Some(home) if is_first => {
                    if let Some(place) = place(&home.at, line.lane) {
                        (state, due) = ("leased", until);
                        let leased = leased(line, home, &it.learner);
                        off.push((at, leased, place));
                    } else {
                        is_looked_for = false;
                    }
                }
                Some(_) | None => {}
            }
            let channel = it.home.as_ref().map(|home| home.at.channel.name());
            rows.push((line, state, due, channel, serde_json::to_string(&line.message)?));
        }
        if !is_looked_for && rows.iter().any(|it| it.1 == "waiting") {
            self.hint(Hint::Lines).await?;
        }
        let ids = self.insert_lines(&rows).await?;
        let named = off.into_iter().map(|(at, leased, place)| {
            let id = ids.get(at).copied().context("a line has no number")?;
            Ok((Leased { id, ..leased }, place))
        });
        named.collect()
    }

    /// Writes lines; their numbers, in the same order.
    async fn insert_lines(&mut self, rows: &[Written<'_>]) -> anyhow::Result<Vec<i64>> {
        let mut ids = Vec::with_capacity(rows.len());
        for portion in portions(rows) {
            let sql = sql!(
                self,
                portion,
                "INSERT INTO outbox
                    (learner, lane, channel, line, why, planned_at, due_at, deadline, state, tries)
                VALUES {} {}",
                places(portion.len(), 10, 0),
                self.numbering("RETURNING id")
            );
            let mut portion_ids: Vec<i64> = match self.db() {
                Engine::Lite(db) => {
                    let done = answered(filled_in!(sqlx::query(sql), portion).execute(db)).await?;
                    numbers(&done).collect()
                }
                Engine::Pg(db) => {
                    within(filled_in!(sqlx::query_scalar(sql), portion).fetch_all(db)).await?
                }
            };
            // Rows are numbered in the order in which they were given, whatever order they come back in.
            portion_ids.sort_unstable();
            ids.extend(portion_ids);
        }
        Ok(ids)
    }
}

impl Store {
    /// Whether somebody has leased this line.
    pub(super) async fn is_leased(&self, pool: &PgPool, line: i64) -> anyhow::Result<bool> {
        let sql = "SELECT id FROM outbox WHERE id = $1 AND state = 'leased'";
        let found = within(sqlx::query_scalar::<_, i64>(sql).bind(line).fetch_optional(pool));
        Ok(found.await?.is_some())
    }
}

fn leased(line: &NewLine, home: &Home, learner: &Learner) -> Leased {
    Leased {
        id: 0,
        learner: line.learner,
        lane: line.lane,
        identity: home.identity,
        to: home.at.clone(),
        message: line.message.clone(),
        language: learner.language.clone(),
        reading: learner.reading,
        tries: 1,
        uncertain: 0,
        deadline: line.deadline,
        zone: learner.zone.clone(),
    }
}
