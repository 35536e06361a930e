//! Codes and keys. What is kept is their SHA-256: whoever reads the database cannot use them.

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use jiff::Timestamp;
use ring::{
    digest::{SHA256, digest},
    rand::{SecureRandom, SystemRandom},
};

use super::{Store, Tx, on};
use crate::people::LearnerId;

/// 128 random bits, as 22 letters of `A-Za-z0-9_-`: what a Telegram deep link can carry.
#[derive(Clone, PartialEq, Eq)]
pub struct Code(String);

/// What a code is for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CodeKind {
    /// Joining, perhaps into a cohort; good until it expires.
    Learner {
        /// The cohort.
        cohort: Option<String>,
    },
    /// Going on from another device; good once.
    Device {
        /// Whose.
        learner: LearnerId,
    },
}

/// A code about to be given out.
pub struct NewCode {
    /// The code.
    pub code: Code,
    /// What it is for.
    pub kind: CodeKind,
    /// Until when it is good.
    pub expires_at: Timestamp,
}

impl Code {
    /// A new code.
    ///
    /// # Errors
    ///
    /// The system has no random numbers to give.
    pub fn new() -> anyhow::Result<Self> {
        let mut bytes = [0; 16];
        let filled = SystemRandom::new().fill(&mut bytes);
        filled.map_err(|_| anyhow::anyhow!("the system gives no random numbers"))?;
        Ok(Self(URL_SAFE_NO_PAD.encode(bytes)))
    }

    /// Reads a code that somebody gives back; anything else is none.
    pub fn read(code: &str) -> Option<Self> {
        let bytes = URL_SAFE_NO_PAD.decode(code).ok()?;
        (bytes.len() == 16).then(|| Self(code.to_owned()))
    }

    /// The letters, for the one it is given to.
    pub fn letters(&self) -> &str {
        &self.0
    }

    /// What is kept of it. A browser's key is an address of that form.
    pub fn hash(&self) -> String {
        URL_SAFE_NO_PAD.encode(digest(&SHA256, self.0.as_bytes()))
    }
}

impl Tx {
    /// Gives out a code.
    pub async fn give_code(&mut self, new: NewCode) -> anyhow::Result<()> {
        let (kind, cohort, learner) = match new.kind {
            CodeKind::Learner { cohort } => ("learner", cohort, None),
            CodeKind::Device { learner } => ("device", None, Some(learner.0)),
        };
        let sql = "INSERT INTO codes (hash, kind, cohort, learner, expires_at) VALUES ($1, $2, $3, $4, $5)";
        on!(self.db(), |db| sqlx::query(sql)
            .bind(new.code.hash())
            .bind(kind)
            .bind(cohort)
            .bind(learner)
            .bind(new.expires_at.as_millisecond())
            .execute(db)
            .await
            .map(|_| ()))?;
        Ok(())
    }

    /// Takes a code: one for a device is spent by it.
    pub async fn take_code(
        &mut self,
        code: &Code,
        now: Timestamp,
    ) -> anyhow::Result<Option<CodeKind>> {
        let sql = "SELECT kind, cohort, learner FROM codes WHERE hash = $1 AND expires_at > $2";
        let row: Option<(String, Option<String>, Option<i64>)> =
            on!(self.db(), |db| sqlx::query_as(sql)
                .bind(code.hash())
                .bind(now.as_millisecond())
                .fetch_optional(db)
                .await)?;
        let Some((kind, cohort, learner)) = row else { return Ok(None) };
        let (true, Some(learner)) = (kind == "device", learner) else {
            return Ok(Some(CodeKind::Learner { cohort }));
        };
        let sql = "DELETE FROM codes WHERE hash = $1";
        on!(self.db(), |db| sqlx::query(sql).bind(code.hash()).execute(db).await.map(|_| ()))?;
        Ok(Some(CodeKind::Device { learner: LearnerId(learner) }))
    }
}

impl Store {
    /// Whether this is a code for a device that can still be spent.
    pub async fn is_device_code(&self, code: &Code, now: Timestamp) -> anyhow::Result<bool> {
        let sql =
            "SELECT expires_at FROM codes WHERE hash = $1 AND kind = 'device' AND expires_at > $2";
        let found: Option<i64> = on!(self.read(), |db| sqlx::query_scalar(sql)
            .bind(code.hash())
            .bind(now.as_millisecond())
            .fetch_optional(db)
            .await)?;
        Ok(found.is_some())
    }
}
