//! Somebody at the desk shows once more that it is they, or looks at another organisation: the browser gets a new key
//! each time, so that one that was seen before is worth nothing.

use jiff::{SignedDuration, Timestamp};

use super::super::{Tx, on};
use crate::people::{LearnerId, OrganisationId};

/// A code is good for so long.
const GOOD_FOR: SignedDuration = SignedDuration::from_mins(10);
/// So many wrong ones…
const MOST: i64 = 5;
/// …and none is taken for so long.
const LOCKED: SignedDuration = SignedDuration::from_mins(15);

/// A code that was asked for.
pub struct StepUp {
    /// Whose.
    pub person: LearnerId,
    /// The session it is for, by its hash.
    pub session: String,
    /// What is kept of it.
    pub hash: String,
}

/// What came of a code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TriedCode {
    /// It was the right one, and is spent.
    Right,
    /// It was not.
    Wrong,
    /// Too many were wrong: none is taken for a while, and none is given.
    Locked,
}

/// A row: what is kept of the code, the session it is for, its end, the wrong ones, the end of the lock.
type Row = (String, String, i64, i64, Option<i64>);

impl Tx {
    /// Keeps a code that is on its way to somebody's chat, in place of the one before. Nothing, while none is taken.
    pub async fn give_step_up(&mut self, new: &StepUp, now: Timestamp) -> anyhow::Result<bool> {
        let sql = "INSERT INTO step_ups (person, session, hash, expires_at) VALUES ($1, $2, $3, $4)
            ON CONFLICT (person) DO UPDATE SET session = excluded.session, hash = excluded.hash,
                expires_at = excluded.expires_at,
                tries = CASE WHEN step_ups.locked_until IS NULL THEN step_ups.tries ELSE 0 END,
                locked_until = NULL
            WHERE step_ups.locked_until IS NULL OR step_ups.locked_until <= $5 RETURNING person";
        let given: Option<i64> = on!(self.db(), |db| sqlx::query_scalar(sql)
            .bind(new.person.0)
            .bind(&new.session)
            .bind(&new.hash)
            .bind((now + GOOD_FOR).as_millisecond())
            .bind(now.as_millisecond())
            .fetch_optional(db)
            .await)?;
        Ok(given.is_some())
    }

    /// Tries a code in the session it was asked for in.
    pub async fn try_step_up(
        &mut self,
        tried: &StepUp,
        now: Timestamp,
    ) -> anyhow::Result<TriedCode> {
        let sql =
            "SELECT hash, session, expires_at, tries, locked_until FROM step_ups WHERE person = $1";
        let row: Option<Row> =
            on!(self.db(), |db| sqlx::query_as(sql).bind(tried.person.0).fetch_optional(db).await)?;
        let Some((hash, session, expires_at, wrong, locked)) = row else {
            return Ok(TriedCode::Wrong);
        };
        let at = now.as_millisecond();
        if locked.is_some_and(|until| at < until) {
            return Ok(TriedCode::Locked);
        }
        if hash == tried.hash && session == tried.session && at < expires_at {
            let sql = "DELETE FROM step_ups WHERE person = $1";
            let person = tried.person.0;
            on!(self.db(), |db| sqlx::query(sql).bind(person).execute(db).await.map(|_| ()))?;
            return Ok(TriedCode::Right);
        }
        let is_over = wrong + 1 >= MOST;
        let until = is_over.then(|| (now + LOCKED).as_millisecond());
        let sql = "UPDATE step_ups SET tries = tries + 1, locked_until = $2 WHERE person = $1";
        on!(self.db(), |db| sqlx::query(sql)
            .bind(tried.person.0)
            .bind(until)
            .execute(db)
            .await
            .map(|_| ()))?;
        Ok(if is_over { TriedCode::Locked } else { TriedCode::Wrong })
    }

    /// Somebody has shown once more that it is they: their browser has a new key from now on.
    pub async fn freshen(&mut self, keys: (&str, &str), now: Timestamp) -> anyhow::Result<()> {
        let (old, new) = keys;
        let sql = "UPDATE desk_sessions SET hash = $2, fresh_at = $3, used_at = $3 WHERE hash = $1";
        on!(self.db(), |db| sqlx::query(sql)
            .bind(old)
            .bind(new)
            .bind(now.as_millisecond())
            .execute(db)
            .await
            .map(|_| ()))?;
        Ok(())
    }

    /// A browser looks at another organisation's console, under a new key.
    pub async fn looks_at(
        &mut self,
        (old, new): (&str, &str),
        whose: OrganisationId,
    ) -> anyhow::Result<()> {
        let sql = "UPDATE desk_sessions SET hash = $2, organisation = $3 WHERE hash = $1";
        on!(self.db(), |db| sqlx::query(sql)
            .bind(old)
            .bind(new)
            .bind(whose.0)
            .execute(db)
            .await
            .map(|_| ()))?;
        Ok(())
    }

    /// Ends sessions of somebody: this one, or all but this one.
    pub async fn end_some(
        &mut self,
        person: LearnerId,
        (hash, is_this): (&str, bool),
    ) -> anyhow::Result<()> {
        let sql = "DELETE FROM desk_sessions
            WHERE person = $1 AND CASE WHEN hash = $2 THEN 1 ELSE 0 END = $3";
        on!(self.db(), |db| sqlx::query(sql)
            .bind(person.0)
            .bind(hash)
            .bind(i64::from(is_this))
            .execute(db)
            .await
            .map(|_| ()))?;
        self.hint(super::super::Hint::Desk(person)).await
    }
}
