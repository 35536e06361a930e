//! Who is at the desk in which browser.

use jiff::{SignedDuration, Timestamp};

use super::super::{Code, CodeKind, Hint, Store, Tx, on};
use crate::{
    office::Deed,
    people::{ChannelName, LearnerId, OrganisationId},
};

/// Without a tap for so long, one is asked again who one is.
const IDLE: SignedDuration = SignedDuration::from_mins(30);
/// However busy one is, one is asked again after so long.
const WHOLE: SignedDuration = SignedDuration::from_hours(12);
/// Use is noted at most so often.
const NOTED: SignedDuration = SignedDuration::from_secs(30);

/// How somebody came in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// By an invitation.
    Invitation,
    /// By a link that works once.
    Link,
    /// By a passkey.
    Passkey,
}

/// A session about to begin.
pub struct NewSession {
    /// The hash of the browser's key.
    pub hash: String,
    /// Whose it is.
    pub person: LearnerId,
    /// How they came in.
    pub way: Way,
    /// What kind of browser it is, in a few words.
    pub browser: String,
}

/// Somebody is at the desk in a browser.
#[derive(Clone, Debug)]
pub struct Session {
    /// The hash of the browser's key.
    pub hash: String,
    /// Whose it is.
    pub person: LearnerId,
    /// Whose console it looks at; nothing: the one they came to.
    pub organisation: Option<OrganisationId>,
    /// When they came in.
    pub began_at: Timestamp,
    /// When they last did something.
    pub used_at: Timestamp,
    /// When they last showed that it is they.
    pub fresh_at: Option<Timestamp>,
    /// How they came in.
    pub way: Way,
    /// What kind of browser it is, in a few words.
    pub browser: String,
}

impl Way {
    /// Its name as it is kept.
    fn name(self) -> &'static str {
        match self {
            Self::Invitation => "invitation",
            Self::Link => "link",
            Self::Passkey => "passkey",
        }
    }

    fn named(name: &str) -> Self {
        match name {
            "invitation" => Self::Invitation,
            "passkey" => Self::Passkey,
            _ => Self::Link,
        }
    }
}

type Row = (String, i64, Option<i64>, i64, i64, Option<i64>, String, String);

const SELECT: &str = "SELECT hash, person, organisation, began_at, used_at, fresh_at, way, browser
    FROM desk_sessions";

fn read(row: Row) -> anyhow::Result<Session> {
    let (hash, person, organisation, began_at, used_at, fresh_at, way, browser) = row;
    Ok(Session {
        hash,
        person: LearnerId(person),
        organisation: organisation.map(OrganisationId),
        began_at: Timestamp::from_millisecond(began_at)?,
        used_at: Timestamp::from_millisecond(used_at)?,
        fresh_at: fresh_at.map(Timestamp::from_millisecond).transpose()?,
        way: Way::named(&way),
        browser,
    })
}

impl Tx {
    /// Lets a browser be somebody's desk: the hash of its key is kept, and on record is that they came in.
    pub async fn begin_session(&mut self, new: &NewSession, now: Timestamp) -> anyhow::Result<()> {
        let sql = "DELETE FROM desk_sessions WHERE began_at < $1 OR used_at < $2";
        on!(self.db(), |db| sqlx::query(sql)
            .bind((now - WHOLE).as_millisecond())
            .bind((now - IDLE).as_millisecond())
            .execute(db)
            .await
            .map(|_| ()))?;
        let sql =
            "INSERT INTO desk_sessions (hash, person, began_at, used_at, fresh_at, way, browser)
            VALUES ($1, $2, $3, $3, $3, $4, $5) ON CONFLICT (hash) DO NOTHING";
        on!(self.db(), |db| sqlx::query(sql)
            .bind(&new.hash)
            .bind(new.person.0)
            .bind(now.as_millisecond())
            .bind(new.way.name())
            .bind(&new.browser)
            .execute(db)
            .await
            .map(|_| ()))?;
        let staff = self.staff(new.person).await?;
        let by = (Some(new.person), staff.map(|it| it.mentor.belongs.organisation));
        let how = format!("by {}", new.way.name());
        self.audit(by, Deed::CameIn, &how, "", now).await?;
        Ok(())
    }

    /// Ends every session somebody has, and whatever would let them in again; pages that look on hear of it.
    pub async fn end_sessions(&mut self, person: LearnerId) -> anyhow::Result<()> {
        for sql in [
            "DELETE FROM desk_sessions WHERE person = $1",
            "DELETE FROM codes WHERE learner = $1 AND kind = 'desk'",
        ] {
            on!(self.db(), |db| sqlx::query(sql).bind(person.0).execute(db).await.map(|_| ()))?;
        }
        self.hint(Hint::Desk(person)).await
    }

    /// Spends a code for the desk; whose it was. A code for something else is left as it is.
    pub async fn take_desk_code(
        &mut self,
        code: &Code,
        now: Timestamp,
    ) -> anyhow::Result<Option<LearnerId>> {
        let sql = "SELECT expires_at FROM codes WHERE hash = $1 AND kind = 'desk'";
        let found: Option<i64> = on!(self.db(), |db| sqlx::query_scalar(sql)
            .bind(code.hash())
            .fetch_optional(db)
            .await)?;
        if found.is_none() {
            return Ok(None);
        }
        Ok(match self.take_code(code, now).await? {
            Some(CodeKind::Desk { person }) => Some(person),
            Some(
                CodeKind::Learner { .. }
                | CodeKind::Device { .. }
                | CodeKind::Data { .. }
                | CodeKind::Plan { .. }
                | CodeKind::Staff(_),
            )
            | None => None,
        })
    }
}

impl Store {
    /// The chats of the staff on a channel, of those who have not blocked it.
    pub async fn chats_of_staff(&self, channel: ChannelName) -> anyhow::Result<Vec<String>> {
        let sql = "SELECT i.address FROM identities i JOIN staff s ON s.person = i.learner
            WHERE i.channel = $1 AND i.blocked_at IS NULL AND s.standing <> 'left' ORDER BY i.id";
        Ok(on!(self.read(), |db| sqlx::query_scalar(sql)
            .bind(channel.to_string())
            .fetch_all(db)
            .await)?)
    }

    /// Whose desk a browser is, by the hash of its key; and, if this is a use of it, that it goes on.
    pub async fn session(
        &self,
        hash: &str,
        is_use: bool,
        now: Timestamp,
    ) -> anyhow::Result<Option<Session>> {
        let sql = format!("{SELECT} WHERE hash = $1 AND began_at >= $2 AND used_at >= $3");
        let row: Option<Row> = on!(self.read(), |db| sqlx::query_as(sqlx::AssertSqlSafe(sql))
            .bind(hash)
            .bind((now - WHOLE).as_millisecond())
            .bind((now - IDLE).as_millisecond())
            .fetch_optional(db)
            .await)?;
        let Some(session) = row.map(read).transpose()? else { return Ok(None) };
        if is_use && session.used_at < now - NOTED {
            let hash = hash.to_owned();
            let used = self.write(move |tx| {
                Box::pin(async move {
                    let sql = "UPDATE desk_sessions SET used_at = $2 WHERE hash = $1";
                    on!(tx.db(), |db| sqlx::query(sql)
                        .bind(hash)
                        .bind(now.as_millisecond())
                        .execute(db)
                        .await
                        .map(|_| ()))?;
                    Ok(())
                })
            });
            used.await?;
        }
        Ok(Some(session))
    }

    /// Every session somebody has now, the newest first.
    pub async fn sessions(
        &self,
        person: LearnerId,
        now: Timestamp,
    ) -> anyhow::Result<Vec<Session>> {
        let sql = format!(
            "{SELECT} WHERE person = $1 AND began_at >= $2 AND used_at >= $3
            ORDER BY began_at DESC, hash"
        );
        let rows: Vec<Row> = on!(self.read(), |db| sqlx::query_as(sqlx::AssertSqlSafe(sql))
            .bind(person.0)
            .bind((now - WHOLE).as_millisecond())
            .bind((now - IDLE).as_millisecond())
            .fetch_all(db)
            .await)?;
        rows.into_iter().map(read).collect()
    }

    /// Ends a session.
    pub async fn end_session(&self, hash: String) -> anyhow::Result<()> {
        let end = self.write(move |tx| {
            Box::pin(async move {
                let sql = "DELETE FROM desk_sessions WHERE hash = $1";
                on!(tx.db(), |db| sqlx::query(sql).bind(hash).execute(db).await.map(|_| ()))?;
                Ok(())
            })
        });
        end.await
    }
}
