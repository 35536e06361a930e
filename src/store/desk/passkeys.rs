//! Passkeys, and ceremonies between their two halves.

use jiff::{SignedDuration, Timestamp};

use super::super::{Code, Store, Tx, on};
use crate::people::LearnerId;

/// A ceremony is good for so long: as long as somebody looks for their phone.
const GOOD_FOR: SignedDuration = SignedDuration::from_mins(5);

/// Somebody's passkey, as it is kept.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct KeptPasskey {
    /// Its number.
    pub id: i64,
    /// Whose.
    pub person: i64,
    /// By what a device knows whose it is.
    pub handle: String,
    /// What its owner calls it.
    pub name: String,
    /// It itself, as JSON.
    pub passkey: String,
    /// When it was added.
    pub added_at: i64,
    /// When somebody last came in by it.
    pub used_at: Option<i64>,
}

/// A passkey about to be kept.
pub struct NewPasskey {
    /// Whose.
    pub person: LearnerId,
    /// By what a device knows whose it is.
    pub handle: String,
    /// The number a device gave it.
    pub credential: String,
    /// What its owner calls it.
    pub name: String,
    /// It itself, as JSON.
    pub passkey: String,
}

/// What a ceremony is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rite {
    /// To add a passkey.
    Add,
    /// To come in.
    In,
    /// To show once more that it is they.
    Fresh,
}

impl Rite {
    fn name(self) -> &'static str {
        match self {
            Self::Add => "add",
            Self::In => "in",
            Self::Fresh => "fresh",
        }
    }
}

const SELECT: &str = "SELECT id, person, handle, name, passkey, added_at, used_at FROM passkeys";

impl Tx {
    /// Keeps a passkey; whether it is a new one.
    pub async fn keep_passkey(&mut self, new: &NewPasskey, now: Timestamp) -> anyhow::Result<bool> {
        let sql = "INSERT INTO passkeys (person, handle, credential, name, passkey, added_at)
            VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (credential) DO NOTHING RETURNING id";
        let kept: Option<i64> = on!(self.db(), |db| sqlx::query_scalar(sql)
            .bind(new.person.0)
            .bind(&new.handle)
            .bind(&new.credential)
            .bind(&new.name)
            .bind(&new.passkey)
            .bind(now.as_millisecond())
            .fetch_optional(db)
            .await)?;
        Ok(kept.is_some())
    }

    /// Notes that somebody came in by a passkey, and what it counts now.
    pub async fn used_passkey(
        &mut self,
        (id, passkey): (i64, &str),
        now: Timestamp,
    ) -> anyhow::Result<()> {
        let sql = "UPDATE passkeys SET passkey = $2, used_at = $3 WHERE id = $1";
        on!(self.db(), |db| sqlx::query(sql)
            .bind(id)
            .bind(passkey)
            .bind(now.as_millisecond())
            .execute(db)
            .await
            .map(|_| ()))?;
        Ok(())
    }

    /// Removes a passkey of somebody's.
    pub async fn drop_passkey(&mut self, person: LearnerId, id: i64) -> anyhow::Result<()> {
        let sql = "DELETE FROM passkeys WHERE person = $1 AND id = $2";
        on!(self.db(), |db| sqlx::query(sql)
            .bind(person.0)
            .bind(id)
            .execute(db)
            .await
            .map(|_| ()))?;
        Ok(())
    }

    /// How many passkeys somebody has.
    pub async fn count_passkeys(&mut self, person: LearnerId) -> anyhow::Result<i64> {
        let sql = "SELECT count(*) FROM passkeys WHERE person = $1";
        Ok(on!(self.db(), |db| sqlx::query_scalar(sql).bind(person.0).fetch_one(db).await)?)
    }

    /// Keeps what a device was asked.
    pub async fn begin_rite(
        &mut self,
        code: &Code,
        (rite, person): (Rite, Option<LearnerId>),
        state: &str,
        now: Timestamp,
    ) -> anyhow::Result<()> {
        let sql = "DELETE FROM ceremonies WHERE expires_at < $1";
        let at = now.as_millisecond();
        on!(self.db(), |db| sqlx::query(sql).bind(at).execute(db).await.map(|_| ()))?;
        let sql = "INSERT INTO ceremonies (hash, kind, person, state, expires_at)
            VALUES ($1, $2, $3, $4, $5)";
        on!(self.db(), |db| sqlx::query(sql)
            .bind(code.hash())
            .bind(rite.name())
            .bind(person.map(|it| it.0))
            .bind(state)
            .bind((now + GOOD_FOR).as_millisecond())
            .execute(db)
            .await
            .map(|_| ()))?;
        Ok(())
    }

    /// Takes what a device was asked: it is spent, whatever the answer is.
    pub async fn take_rite(
        &mut self,
        code: &Code,
        (rite, person): (Rite, Option<LearnerId>),
        now: Timestamp,
    ) -> anyhow::Result<Option<String>> {
        let sql =
            "DELETE FROM ceremonies WHERE hash = $1 RETURNING kind, person, state, expires_at";
        let row: Option<(String, Option<i64>, String, i64)> = on!(self.db(), |db| {
            sqlx::query_as(sql).bind(code.hash()).fetch_optional(db).await
        })?;
        let is_it = |it: &(String, Option<i64>, String, i64)| {
            it.0 == rite.name() && it.1 == person.map(|it| it.0) && now.as_millisecond() < it.3
        };
        Ok(row.filter(is_it).map(|it| it.2))
    }
}

impl Store {
    /// Somebody's passkeys, the oldest first.
    pub async fn passkeys(&self, person: LearnerId) -> anyhow::Result<Vec<KeptPasskey>> {
        let sql = format!("{SELECT} WHERE person = $1 ORDER BY id");
        Ok(on!(self.read(), |db| sqlx::query_as(sqlx::AssertSqlSafe(sql))
            .bind(person.0)
            .fetch_all(db)
            .await)?)
    }

    /// The passkey of this number, as its device gave it.
    pub async fn passkey(&self, credential: &str) -> anyhow::Result<Option<KeptPasskey>> {
        let sql = format!("{SELECT} WHERE credential = $1");
        Ok(on!(self.read(), |db| sqlx::query_as(sqlx::AssertSqlSafe(sql))
            .bind(credential)
            .fetch_optional(db)
            .await)?)
    }
}
