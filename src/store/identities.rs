//! Where learners can be reached.

use jiff::Timestamp;

use super::{Tx, on};
use crate::people::{Address, LearnerId};

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

impl Tx {
    /// Whose address this is.
    pub async fn identity(&mut self, at: &Address) -> anyhow::Result<Option<Identity>> {
        let sql =
            "SELECT id, learner, blocked_at FROM identities WHERE channel = $1 AND address = $2";
        let row: Option<(i64, i64, Option<i64>)> = on!(self.db(), |db| sqlx::query_as(sql)
            .bind(at.channel.as_str())
            .bind(&at.address)
            .fetch_optional(db)
            .await)?;
        Ok(row.map(|(id, learner, blocked)| Identity {
            id,
            learner: LearnerId(learner),
            is_blocked: blocked.is_some(),
        }))
    }

    /// Gives an address to a learner, whoever had it before, and makes it the one they are reached at.
    pub async fn give(&mut self, at: &Address, learner: LearnerId) -> anyhow::Result<Identity> {
        let before = self.identity(at).await?;
        let sql = "INSERT INTO identities (channel, address, learner) VALUES ($1, $2, $3)
            ON CONFLICT (channel, address) DO UPDATE SET learner = excluded.learner, blocked_at = NULL
            RETURNING id";
        let id: i64 = on!(self.db(), |db| sqlx::query_scalar(sql)
            .bind(at.channel.as_str())
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
            on!(self.db(), |db| sqlx::query(sql).bind(old).bind(id).execute(db).await)?;
        }
        let identity = Identity { id, learner, is_blocked: false };
        self.used(&identity).await?;
        Ok(identity)
    }

    /// The learner has just used this address: it is the one they are reached at, and no longer blocked.
    pub async fn used(&mut self, identity: &Identity) -> anyhow::Result<()> {
        let sql = "UPDATE learners SET home = $2 WHERE id = $1 AND home IS DISTINCT FROM $2";
        on!(self.db(), |db| sqlx::query(sql)
            .bind(identity.learner.0)
            .bind(identity.id)
            .execute(db)
            .await)?;
        if identity.is_blocked {
            let sql = "UPDATE identities SET blocked_at = NULL WHERE id = $1";
            on!(self.db(), |db| sqlx::query(sql).bind(identity.id).execute(db).await)?;
        }
        Ok(())
    }

    /// The learner has blocked Solis there: nothing more goes out, where they are stays as it is.
    pub async fn blocked(&mut self, identity: i64, now: Timestamp) -> anyhow::Result<()> {
        let sql = "UPDATE identities SET blocked_at = $2 WHERE id = $1 AND blocked_at IS NULL";
        let at = now.as_millisecond();
        on!(self.db(), |db| sqlx::query(sql).bind(identity).bind(at).execute(db).await)?;
        let sql = "UPDATE outbox SET state = 'blocked', settled_at = $2, reason = 'blocked by the learner'
            WHERE state = 'waiting' AND learner = (SELECT l.id FROM identities i
                JOIN learners l ON l.id = i.learner WHERE i.id = $1 AND l.home = i.id)";
        on!(self.db(), |db| sqlx::query(sql).bind(identity).bind(at).execute(db).await)?;
        Ok(())
    }

    /// A chat has a new number; what waits for it goes there.
    pub async fn readdress(&mut self, from: &Address, to: &str) -> anyhow::Result<()> {
        let sql = "UPDATE identities SET address = $3 WHERE channel = $1 AND address = $2
            AND NOT EXISTS (SELECT 1 FROM identities WHERE channel = $1 AND address = $3)";
        on!(self.db(), |db| sqlx::query(sql)
            .bind(from.channel.as_str())
            .bind(&from.address)
            .bind(to)
            .execute(db)
            .await)?;
        Ok(())
    }
}
