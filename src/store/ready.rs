//! What could go out now, and taking it to send it.

use jiff::Timestamp;

use super::{
    Hint, Leased, Store, Tx,
    made::{filled, list, sql},
    on,
};
use crate::{
    content::LanguageCode,
    people::{Address, ChannelName, LearnerId},
};

/// A line that could go out now.
#[derive(Clone, Debug)]
pub struct Ready {
    /// Its row.
    pub id: i64,
    /// How urgent it is: 1 for an answer, 2 for something unasked, 3 for an announcement.
    pub lane: i64,
    /// Where it would go.
    pub to: Address,
}

/// Which lines of a learner could go out now, at most one: `$1` is now.
const MAY_GO: &str = "o.state = 'waiting'
    AND o.due_at <= $1 AND (i.waits_until IS NULL OR i.waits_until <= $1)
    AND (o.lane = 1 OR NOT EXISTS (SELECT 1 FROM talks t
        WHERE t.learner = o.learner AND t.stage IN ('waiting', 'open') AND t.stage = 'open'))
    AND NOT EXISTS (SELECT 1 FROM outbox other
        WHERE other.learner = o.learner AND other.id <> o.id
            AND other.state IN ('waiting', 'leased') AND (other.state = 'leased'
                OR (other.id < o.id AND (other.lane < 3 OR o.lane = 3)
                    AND (other.lane = 1 OR o.lane > 1 OR NOT EXISTS (SELECT 1 FROM talks t
                        WHERE t.learner = o.learner
                            AND t.stage IN ('waiting', 'open') AND t.stage = 'open')))))";

/// What is read of a line, and of whom it is for.
const COLUMNS: &str = "o.id, o.learner, o.lane, o.line, o.tries + 1, o.uncertain, o.deadline,
    l.language, l.reading, l.zone, i.id, i.channel, i.address";
/// A leased row: itself, then whom it is for.
type Row = (i64, i64, i64, String, i64, i64, i64, String, String, String, i64, String, String);

impl Tx {
    /// The lines of these lanes, first and last, that could go out now on this channel: at most one a learner, so that nobody hears the second before
    /// the first; answers before lessons before announcements, and then the oldest. An announcement that waits, perhaps
    /// for the morning, keeps nothing else back.
    pub async fn ready(
        &mut self,
        channel: ChannelName,
        lanes: (i64, i64),
        now: Timestamp,
        most: i64,
    ) -> anyhow::Result<Vec<Ready>> {
        let sql = sql!(
            self,
            [()],
            "SELECT o.id, o.lane, i.address FROM outbox o
                JOIN learners l ON l.id = o.learner
                JOIN identities i ON i.id = l.home AND i.blocked_at IS NULL
            WHERE o.channel = $2 AND o.lane BETWEEN $4 AND $5 AND {MAY_GO}
            ORDER BY o.lane, o.id LIMIT $3"
        );
        let rows: Vec<(i64, i64, String)> = on!(self.db(), |db| sqlx::query_as(sql)
            .bind(now.as_millisecond())
            .bind(channel.name())
            .bind(most)
            .bind(lanes.0)
            .bind(lanes.1)
            .fetch_all(db)
            .await)?;
        let ready = |(id, lane, address)| Ready { id, lane, to: Address { channel, address } };
        Ok(rows.into_iter().map(ready).collect())
    }

    /// Leases lines until then, those that are still waiting.
    pub async fn lease(&mut self, ids: &[i64], until: Timestamp) -> anyhow::Result<Vec<Leased>> {
        let lines = self.waiting_lines(ids).await?;
        self.lease_lines(&lines, until).await?;
        Ok(lines)
    }

    async fn waiting_lines(&mut self, ids: &[i64]) -> anyhow::Result<Vec<Leased>> {
        let mut waiting = Vec::with_capacity(ids.len());
        for portion in filled(ids) {
            let sql = sql!(
                self,
                portion,
                "SELECT {COLUMNS} FROM outbox o
                    JOIN learners l ON l.id = o.learner JOIN identities i ON i.id = l.home
                WHERE o.id IN {} AND o.state = 'waiting' ORDER BY o.lane, o.id {}",
                list(portion.len(), 0),
                self.locking("FOR UPDATE OF o")
            );
            let rows: Vec<Row> = on!(self.db(), |db| {
                let mut query = sqlx::query_as(sql);
                for id in &portion {
                    query = query.bind(**id);
                }
                query.fetch_all(db).await
            })?;
            waiting.extend(rows.iter().filter_map(readable));
        }
        waiting.sort_unstable_by_key(|it| (it.lane, it.id));
        Ok(waiting)
    }

    /// The lines that could go out now on this channel to these learners, at most one to each; what goes out on
    /// another channel is hinted at. What could go out to anybody is `ready`'s to say, by the same conditions.
    pub async fn next_lines(
        &mut self,
        channel: ChannelName,
        learners: &[LearnerId],
        now: Timestamp,
    ) -> anyhow::Result<Vec<Leased>> {
        let mut next = Vec::new();
        for portion in filled(learners) {
            let sql = sql!(
                self,
                portion,
                "SELECT {COLUMNS} FROM learners l
                    JOIN identities i ON i.id = l.home AND i.blocked_at IS NULL
                    JOIN outbox o ON o.learner = l.id AND o.state IN ('waiting', 'leased')
                WHERE l.id IN {} AND {MAY_GO} ORDER BY o.lane, o.id {}",
                list(portion.len(), 1),
                self.locking("FOR UPDATE OF o")
            );
            let rows: Vec<Row> = on!(self.db(), |db| {
                let mut query = sqlx::query_as(sql).bind(now.as_millisecond());
                for id in &portion {
                    query = query.bind(id.0);
                }
                query.fetch_all(db).await
            })?;
            next.extend(rows.iter().filter_map(readable));
        }
        next.sort_unstable_by_key(|it: &Leased| (it.lane, it.id));
        let count = next.len();
        next.retain(|it| it.to.channel == channel);
        if next.len() < count {
            self.hint(Hint::Lines).await?;
        }
        Ok(next)
    }

    /// Leases lines until then that were read as waiting in the same piece of work.
    pub async fn lease_lines(&mut self, lines: &[Leased], until: Timestamp) -> anyhow::Result<()> {
        for portion in filled(lines) {
            let sql = sql!(
                self,
                portion,
                "UPDATE outbox SET state = 'leased', tries = tries + 1, due_at = $1 WHERE id IN {}",
                list(portion.len(), 1)
            );
            on!(self.db(), |db| {
                let mut query = sqlx::query(sql).bind(until.as_millisecond());
                for it in portion {
                    query = query.bind(it.id);
                }
                query.execute(db).await.map(|_| ())
            })?;
        }
        Ok(())
    }
}

impl Store {
    /// Whether a line of this channel waits whose moment has come.
    pub async fn has_ready(&self, channel: ChannelName, now: Timestamp) -> anyhow::Result<bool> {
        let sql = "SELECT id FROM outbox WHERE state = 'waiting' AND channel = $2 AND due_at <= $1
            ORDER BY lane, id LIMIT 1";
        let found: Option<i64> = on!(self.read(), |db| sqlx::query_scalar(sql)
            .bind(now.as_millisecond())
            .bind(channel.name())
            .fetch_optional(db)
            .await)?;
        Ok(found.is_some())
    }
}

/// A line as this version of Solis reads it. One that a newer version has planned waits for that, and keeps nobody else's
/// back. What it cannot read may hold personal words, so it is not repeated.
fn readable(row: &Row) -> Option<Leased> {
    let line = read(row).ok();
    if line.is_none() {
        tracing::error!(
            line = row.0,
            "this version of Solis cannot read a line; it stays where it is"
        );
    }
    line
}

fn read(row: &Row) -> anyhow::Result<Leased> {
    let (id, learner, lane, message, tries, uncertain, deadline, language, reading, zone, ..) = row;
    let (.., identity, channel, address) = row;
    Ok(Leased {
        id: *id,
        learner: LearnerId(*learner),
        lane: *lane,
        identity: *identity,
        to: Address { channel: ChannelName::named(channel), address: address.clone() },
        message: serde_json::from_str(message)?,
        language: LanguageCode::from(language.as_str()),
        reading: serde_json::from_str(reading)?,
        tries: *tries,
        uncertain: *uncertain,
        deadline: Timestamp::from_millisecond(*deadline)?,
        zone: zone.clone(),
    })
}
