//! Codes and keys. What is kept is their SHA-256: whoever reads the database cannot use them.

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use jiff::Timestamp;
use ring::{
    digest::{SHA256, digest},
    rand::{SecureRandom, SystemRandom},
};

use serde::{Deserialize, Serialize};

use super::{NewGrant, Store, Tx, on};
use crate::{
    content::LanguageCode,
    desk::Hours,
    people::{Belonging, LearnerId, OrganisationId, Role, Words},
};

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
    /// Coming to the desk in a browser; good once.
    Desk {
        /// Whose.
        person: LearnerId,
    },
    /// Having everything that is kept about somebody; good once.
    Data {
        /// Whose.
        learner: LearnerId,
    },
    /// Having the plan of somebody as a page; good once.
    Plan {
        /// Whose.
        learner: LearnerId,
    },
    /// Joining the staff; good once.
    Staff(Box<NewStaff>),
}

/// How somebody who joins the staff begins.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct NewStaff {
    /// What they will do.
    pub role: Role,
    /// What learners call them.
    pub name: Option<Words>,
    /// The languages they answer in.
    pub languages: Vec<LanguageCode>,
    /// What they know about; nothing: everything.
    pub topics: Vec<String>,
    /// When they answer.
    pub hours: Hours,
    /// Only for learners of this cohort.
    pub cohort: Option<String>,
    /// The organisation they work for.
    #[serde(default)]
    pub organisation: OrganisationId,
    /// Until when; nothing: until somebody takes it back.
    #[serde(default)]
    pub until: Option<Timestamp>,
    /// Who invites them; nothing: the command line.
    #[serde(default)]
    pub by: Option<LearnerId>,
}

impl NewStaff {
    /// Somebody who answers nobody.
    pub fn of(role: Role, organisation: OrganisationId) -> Self {
        let (languages, topics, hours) = (Vec::new(), Vec::new(), Hours::always());
        let (name, cohort, until, by) = (None, None, None, None);
        Self { role, name, languages, topics, hours, cohort, organisation, until, by }
    }

    /// What somebody is granted by it.
    pub fn grant(&self, person: LearnerId) -> NewGrant {
        let cohort = self.cohort.clone().filter(|_| self.role.has_cohort());
        let belongs = Belonging { organisation: self.organisation, cohort };
        NewGrant { person, role: self.role, belongs, until: self.until, by: self.by }
    }
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

/// A row, as it is read.
type Row = (String, Option<String>, Option<i64>, Option<String>);

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

    /// The code that is made of a secret: the same of the same.
    pub fn made_of(secret: &str) -> Self {
        let sum = digest(&SHA256, secret.as_bytes());
        Self(URL_SAFE_NO_PAD.encode(sum.as_ref().get(..16).unwrap_or_default()))
    }

    /// Reads a code that somebody gives back, without the marks that keep a link apart from the sentence around it
    /// (UAX #9, FSI and PDI), which a messenger may take for its end; anything else is none.
    pub fn read(code: &str) -> Option<Self> {
        let code = code.trim_matches(['\u{2068}', '\u{2069}']);
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
        let (kind, cohort, learner, staff) = match new.kind {
            CodeKind::Learner { cohort } => ("learner", cohort, None, None),
            CodeKind::Device { learner } => ("device", None, Some(learner.0), None),
            CodeKind::Desk { person } => ("desk", None, Some(person.0), None),
            CodeKind::Data { learner } => ("data", None, Some(learner.0), None),
            CodeKind::Plan { learner } => ("plan", None, Some(learner.0), None),
            CodeKind::Staff(staff) => ("staff", None, None, Some(serde_json::to_string(&staff)?)),
        };
        let sql = "INSERT INTO codes (hash, kind, cohort, learner, expires_at, staff)
            VALUES ($1, $2, $3, $4, $5, $6)";
        on!(self.db(), |db| sqlx::query(sql)
            .bind(new.code.hash())
            .bind(kind)
            .bind(cohort)
            .bind(learner)
            .bind(new.expires_at.as_millisecond())
            .bind(staff)
            .execute(db)
            .await
            .map(|_| ()))?;
        Ok(())
    }

    /// Takes a code: one for a device or for the staff is spent by it.
    pub async fn take_code(
        &mut self,
        code: &Code,
        now: Timestamp,
    ) -> anyhow::Result<Option<CodeKind>> {
        let sql =
            "SELECT kind, cohort, learner, staff FROM codes WHERE hash = $1 AND expires_at > $2";
        let row: Option<Row> = on!(self.db(), |db| sqlx::query_as(sql)
            .bind(code.hash())
            .bind(now.as_millisecond())
            .fetch_optional(db)
            .await)?;
        let Some((kind, cohort, learner, staff)) = row else { return Ok(None) };
        let kind = match (kind.as_str(), learner, staff) {
            ("device", Some(learner), _) => CodeKind::Device { learner: LearnerId(learner) },
            ("desk", Some(person), _) => CodeKind::Desk { person: LearnerId(person) },
            ("data", Some(learner), _) => CodeKind::Data { learner: LearnerId(learner) },
            ("plan", Some(learner), _) => CodeKind::Plan { learner: LearnerId(learner) },
            ("staff", _, Some(staff)) => CodeKind::Staff(serde_json::from_str(&staff)?),
            (_, _, _) => return Ok(Some(CodeKind::Learner { cohort })),
        };
        let sql = "DELETE FROM codes WHERE hash = $1";
        on!(self.db(), |db| sqlx::query(sql).bind(code.hash()).execute(db).await.map(|_| ()))?;
        Ok(Some(kind))
    }
}

impl Store {
    /// Whether this is a code for a device that can still be spent.
    pub async fn is_device_code(&self, code: &Code, now: Timestamp) -> anyhow::Result<bool> {
        self.is_code(code, "device", now).await
    }

    /// What a code makes of somebody, if it makes one of the staff and can still be spent.
    pub async fn invited_as(&self, code: &Code, now: Timestamp) -> anyhow::Result<Option<Role>> {
        let sql = "SELECT staff FROM codes
            WHERE hash = $1 AND kind = 'staff' AND expires_at > $2 AND staff IS NOT NULL";
        let found: Option<String> = on!(self.read(), |db| sqlx::query_scalar(sql)
            .bind(code.hash())
            .bind(now.as_millisecond())
            .fetch_optional(db)
            .await)?;
        let new = found.map(|it| serde_json::from_str::<NewStaff>(&it)).transpose()?;
        Ok(new.map(|it| it.role))
    }

    /// Whether this is a code for the desk that can still be spent.
    pub async fn is_desk_code(&self, code: &Code, now: Timestamp) -> anyhow::Result<bool> {
        self.is_code(code, "desk", now).await
    }

    /// Whose data a code gives, if it can still be spent.
    pub async fn data_code(
        &self,
        code: &Code,
        now: Timestamp,
    ) -> anyhow::Result<Option<LearnerId>> {
        self.whose(code, "data", now).await
    }

    /// Whose plan a code gives, if it can still be spent.
    pub async fn plan_code(
        &self,
        code: &Code,
        now: Timestamp,
    ) -> anyhow::Result<Option<LearnerId>> {
        self.whose(code, "plan", now).await
    }

    async fn whose(
        &self,
        code: &Code,
        kind: &'static str,
        now: Timestamp,
    ) -> anyhow::Result<Option<LearnerId>> {
        let sql = "SELECT learner FROM codes
            WHERE hash = $1 AND kind = $2 AND expires_at > $3 AND learner IS NOT NULL";
        let found: Option<i64> = on!(self.read(), |db| sqlx::query_scalar(sql)
            .bind(code.hash())
            .bind(kind)
            .bind(now.as_millisecond())
            .fetch_optional(db)
            .await)?;
        Ok(found.map(LearnerId))
    }

    /// Whether somebody gave out this code: it is good, or that of a link into a cohort, which may be over.
    pub async fn knows_code(&self, code: &Code, now: Timestamp) -> anyhow::Result<bool> {
        let sql =
            "SELECT count(*) FROM (SELECT 1 AS it FROM codes WHERE hash = $1 AND expires_at > $2
            UNION ALL SELECT 1 AS it FROM links WHERE hash = $1) known";
        let known: i64 = on!(self.read(), |db| sqlx::query_scalar(sql)
            .bind(code.hash())
            .bind(now.as_millisecond())
            .fetch_one(db)
            .await)?;
        Ok(known > 0)
    }

    async fn is_code(
        &self,
        code: &Code,
        kind: &'static str,
        now: Timestamp,
    ) -> anyhow::Result<bool> {
        let sql = "SELECT expires_at FROM codes WHERE hash = $1 AND kind = $2 AND expires_at > $3";
        let found: Option<i64> = on!(self.read(), |db| sqlx::query_scalar(sql)
            .bind(code.hash())
            .bind(kind)
            .bind(now.as_millisecond())
            .fetch_optional(db)
            .await)?;
        Ok(found.is_some())
    }
}
