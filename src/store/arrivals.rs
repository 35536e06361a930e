//! What came in is kept: many rows a statement, each only once.

use std::collections::HashMap;

use jiff::Timestamp;

use super::{
    Arrival, Engine, Received, Tx,
    engine::{answered, within},
    made::{filled, numbers, places, sql},
};
use crate::people::ChannelName;

/// A new row: its number, its channel, the channel's own number.
type Numbered = (i64, String, String);

/// A statement with arrivals in its places.
macro_rules! filled_in {
    ($query:expr, $arrivals:expr, $owner:expr, $now:expr) => {{
        let mut query = $query;
        for it in $arrivals {
            query = query
                .bind(it.channel.name())
                .bind(&it.external)
                .bind(&it.sender)
                .bind(&it.body)
                .bind($now.as_millisecond())
                .bind(1_i64)
                .bind("waiting")
                .bind($owner);
        }
        query
    }};
}

impl Tx {
    /// Keeps arrivals for this replica to do, and counts the first try with each; those that have arrived before are
    /// left out.
    pub async fn receive(
        &mut self,
        arrivals: Vec<Arrival>,
        owner: Option<&str>,
        now: Timestamp,
    ) -> anyhow::Result<Vec<Received>> {
        let mut numbers = HashMap::new();
        for portion in filled(&arrivals) {
            numbers.extend(self.insert_arrivals(&portion, owner, now).await?);
        }
        let received = |arrival: Arrival| {
            let id = numbers.remove(&(arrival.channel, arrival.external.clone()))?;
            Some(Received { id, tries: 1, arrival })
        };
        let mut received = arrivals.into_iter().filter_map(received).collect::<Vec<_>>();
        received.sort_unstable_by_key(|it| it.id);
        Ok(received)
    }

    /// Writes arrivals; the numbers of those that are new, by their names.
    async fn insert_arrivals(
        &mut self,
        portion: &[&Arrival],
        owner: Option<&str>,
        now: Timestamp,
    ) -> anyhow::Result<Vec<((ChannelName, String), i64)>> {
        let sql = sql!(
            self,
            portion,
            "INSERT INTO inbox (channel, external, sender, body, received_at, tries, state, owner)
            VALUES {} ON CONFLICT (channel, external) DO NOTHING {}",
            places(portion.len(), 8, 0),
            self.numbering("RETURNING id, channel, external")
        );
        let rows: Vec<Numbered> = match self.db() {
            Engine::Lite(db) => {
                let insert = filled_in!(sqlx::query(sql), portion, owner, now);
                let done = answered(insert.execute(&mut *db)).await?;
                let mut given = portion.to_vec();
                // A portion is filled with its last.
                given.dedup_by(|a, b| std::ptr::eq(*a, *b));
                let numbers = numbers(&done);
                if done.rows_affected() == given.len() as u64 {
                    let name = |it: &Arrival| (it.channel, it.external.clone());
                    return Ok(given.into_iter().map(name).zip(numbers).collect());
                }
                let sql = "SELECT id, channel, external FROM inbox WHERE id BETWEEN $1 AND $2";
                let found = sqlx::query_as(sql).bind(*numbers.start()).bind(*numbers.end());
                answered(found.fetch_all(db)).await?
            }
            Engine::Pg(db) => {
                let insert = filled_in!(sqlx::query_as(sql), portion, owner, now);
                within(insert.fetch_all(db)).await?
            }
        };
        let named =
            |(id, channel, external): Numbered| ((ChannelName::named(&channel), external), id);
        Ok(rows.into_iter().map(named).collect())
    }
}
