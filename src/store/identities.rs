//! Where learners can be reached.

use jiff::Timestamp;

use super::{
    Store, Tx,
    in_hand::Home,
    made::{filled, places, portions, sql},
    on,
};
use crate::{
    journey::{Alarm, TalkRing},
    people::{Address, ChannelName, LearnerId, TalkId},
};

/// An address that belongs to a learner.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Identity {
    /// Its row.
    pub id: i64,
    /// Whose it is.
    pub learner: LearnerId,
    /// Whether they have blocked Solis there.
    pub is_blocked: bool,
}

/// A row: its number, the channel, the address, the learner, since when it is blocked.
type Row = (i64, String, String, i64, Option<i64>);

impl Tx {
    /// Finds out whose these addresses are.
    pub(super) async fn bring_identities(&mut self, from: &[Address]) -> anyhow::Result<()> {
        let mut unknown = from.to_vec();
        unknown.retain(|at| !self.sheet.identities.contains_key(at));
        for portion in filled(&unknown) {
            let sql = sql!(
                self,
                portion,
                "WITH v (channel, address) AS (VALUES {})
                SELECT i.id, i.channel, i.address, i.learner, i.blocked_at FROM v
                JOIN identities i ON i.channel = v.channel AND i.address = v.address",
                places(portion.len(), 2, 0)
            );
            let rows: Vec<Row> = on!(self.db(), |db| {
                let mut query = sqlx::query_as(sql);
                for at in &portion {
                    query = query.bind(at.channel.name()).bind(&at.address);
                }
                query.fetch_all(db).await
            })?;
            let known = &mut self.sheet.identities;
            known.extend(portion.into_iter().map(|at| (at.clone(), None)));
            for (id, channel, address, learner, blocked) in rows {
                let at = Address { channel: ChannelName::named(&channel), address };
                let learner = LearnerId(learner);
                let identity = Identity { id, learner, is_blocked: blocked.is_some() };
                known.insert(at, Some(identity));
            }
        }
        Ok(())
    }

    /// Whose address this is.
    pub async fn identity(&mut self, at: &Address) -> anyhow::Result<Option<Identity>> {
        if !self.sheet.identities.contains_key(at) {
            self.bring_identities(std::slice::from_ref(at)).await?;
        }
        Ok(self.sheet.identities.get(at).copied().flatten())
    }

    /// Gives an address to a learner, whoever had it before, and makes it the one they are reached at.
    pub async fn give(&mut self, at: &Address, learner: LearnerId) -> anyhow::Result<Identity> {
        let before = self.identity(at).await?;
        if before.is_some() {
            self.put_down().await?;
        }
        let sql = "INSERT INTO identities (channel, address, learner) VALUES ($1, $2, $3)
            ON CONFLICT (channel, address) DO UPDATE SET learner = excluded.learner, blocked_at = NULL
            RETURNING id";
        let id: i64 = on!(self.db(), |db| sqlx::query_scalar(sql)
            .bind(at.channel.name())
            .bind(&at.address)
            .bind(learner.0)
            .fetch_one(db)
            .await)?;
        if let Some(before) = before.filter(|before| before.learner != learner) {
            // Whoever had it is reached elsewhere from now on, or nowhere.
            let sql = "UPDATE learners SET home =
                    (SELECT max(i.id) FROM identities i WHERE i.learner = learners.id)
                WHERE id = $1 AND home = $2";
            let old = before.learner.0;
            on!(self.db(), |db| sqlx::query(sql).bind(old).bind(id).execute(db).await.map(|_| ()))?;
            self.send_home(before.learner).await?;
        }
        let identity = Identity { id, learner, is_blocked: false };
        self.sheet.identities.insert(at.clone(), Some(identity));
        self.used(at, &identity).await?;
        Ok(identity)
    }

    /// The learner has just used this address: it is the one they are reached at, and no longer blocked.
    pub async fn used(&mut self, at: &Address, identity: &Identity) -> anyhow::Result<()> {
        let it = self.in_hand(identity.learner).await?;
        let home = Home { identity: identity.id, at: at.clone(), is_blocked: false };
        let before = it.home.replace(home);
        if before.is_none_or(|before| before.identity != identity.id) {
            let sql = "UPDATE learners SET home = $2 WHERE id = $1 AND home IS DISTINCT FROM $2";
            on!(self.db(), |db| sqlx::query(sql)
                .bind(identity.learner.0)
                .bind(identity.id)
                .execute(db)
                .await
                .map(|_| ()))?;
            self.send_home(identity.learner).await?;
        }
        if identity.is_blocked {
            let sql = "UPDATE identities SET blocked_at = NULL WHERE id = $1";
            on!(self.db(), |db| sqlx::query(sql).bind(identity.id).execute(db).await.map(|_| ()))?;
            self.sheet
                .identities
                .insert(at.clone(), Some(Identity { is_blocked: false, ..*identity }));
        }
        Ok(())
    }

    /// What waits for a learner goes out on the channel of their home.
    async fn send_home(&mut self, learner: LearnerId) -> anyhow::Result<()> {
        let sql = "UPDATE outbox SET channel = (SELECT i.channel FROM learners l
                JOIN identities i ON i.id = l.home WHERE l.id = $1)
            WHERE learner = $1 AND state IN ('waiting', 'leased') AND state = 'waiting'";
        on!(self.db(), |db| sqlx::query(sql).bind(learner.0).execute(db).await.map(|_| ()))?;
        Ok(())
    }

    /// The learner has blocked Solis there: nothing more goes out, where they are stays as it is.
    pub async fn blocked(&mut self, identity: i64, now: Timestamp) -> anyhow::Result<()> {
        self.put_down().await?;
        let sql = "UPDATE identities SET blocked_at = $2 WHERE id = $1 AND blocked_at IS NULL";
        let at = now.as_millisecond();
        on!(self.db(), |db| sqlx::query(sql)
            .bind(identity)
            .bind(at)
            .execute(db)
            .await
            .map(|_| ()))?;
        let sql = "UPDATE outbox SET state = 'blocked', settled_at = $2, reason = 'blocked by the learner'
            WHERE state IN ('waiting', 'leased') AND state = 'waiting'
                AND learner = (SELECT l.id FROM identities i
                    JOIN learners l ON l.id = i.learner WHERE i.id = $1 AND l.home = i.id)";
        on!(self.db(), |db| sqlx::query(sql)
            .bind(identity)
            .bind(at)
            .execute(db)
            .await
            .map(|_| ()))?;
        let sql = "SELECT t.id, t.learner FROM identities i
            JOIN learners l ON l.id = i.learner AND l.home = i.id JOIN talks t ON t.mentor = l.id AND t.stage = 'open' WHERE i.id = $1";
        let talks: Vec<(i64, i64)> =
            on!(self.db(), |db| sqlx::query_as(sql).bind(identity).fetch_all(db).await)?;
        self.lose_mentor(talks, now)
    }

    /// The mentor of these talks, each with its learner, is not there any more: others are asked at once.
    pub(super) fn lose_mentor(
        &mut self,
        talks: Vec<(i64, i64)>,
        now: Timestamp,
    ) -> anyhow::Result<()> {
        for (talk, learner) in talks {
            let alarm = Alarm::Talk { talk: TalkId(talk), ring: TalkRing::Lost };
            self.set_alarm(LearnerId(learner), &alarm, now)?;
        }
        Ok(())
    }

    /// A chat has a new number; what waits for it goes there.
    pub async fn readdress(&mut self, from: &Address, to: &str) -> anyhow::Result<()> {
        self.put_down().await?;
        let sql = "UPDATE identities SET address = $3 WHERE channel = $1 AND address = $2
            AND NOT EXISTS (SELECT 1 FROM identities WHERE channel = $1 AND address = $3)";
        on!(self.db(), |db| sqlx::query(sql)
            .bind(from.channel.name())
            .bind(&from.address)
            .bind(to)
            .execute(db)
            .await
            .map(|_| ()))?;
        Ok(())
    }
}

impl Store {
    /// Those of these addresses that are somebody's.
    pub async fn known(&self, addresses: &[Address]) -> anyhow::Result<Vec<Address>> {
        let mut known = Vec::new();
        for portion in portions(addresses) {
            let sql = format!(
                "WITH v (channel, address) AS (VALUES {})
                SELECT i.channel, i.address FROM v
                JOIN identities i ON i.channel = v.channel AND i.address = v.address",
                places(portion.len(), 2, 0)
            );
            let rows: Vec<(String, String)> = on!(self.read(), |db| {
                let mut query = sqlx::query_as(sqlx::AssertSqlSafe(sql));
                for at in portion {
                    query = query.bind(at.channel.name()).bind(&at.address);
                }
                query.fetch_all(db).await
            })?;
            let at = |(channel, address): (String, String)| Address {
                channel: ChannelName::named(&channel),
                address,
            };
            known.extend(rows.into_iter().map(at));
        }
        Ok(known)
    }

    /// Whose address this is.
    pub async fn identity(&self, at: &Address) -> anyhow::Result<Option<Identity>> {
        let sql =
            "SELECT id, learner, blocked_at FROM identities WHERE channel = $1 AND address = $2";
        let row: Option<(i64, i64, Option<i64>)> = on!(self.read(), |db| sqlx::query_as(sql)
            .bind(at.channel.name())
            .bind(&at.address)
            .fetch_optional(db)
            .await)?;
        Ok(row.map(|(id, learner, blocked)| Identity {
            id,
            learner: LearnerId(learner),
            is_blocked: blocked.is_some(),
        }))
    }
}
