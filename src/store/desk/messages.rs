//! What was said in talks, and where on the channels it stands.

use jiff::Timestamp;

use super::{
    super::{Store, Tx, on},
    staff::{named, plain},
};
use crate::{
    engine::Said,
    people::{LearnerId, MessageId, TalkId},
};
use serde::{Deserialize, Serialize};

/// Whose a message is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Author {
    /// The learner's.
    Learner,
    /// The mentor's.
    Mentor,
    /// A note for colleagues: it is never sent.
    Note,
}

/// Something that is said in a talk.
#[derive(Clone, Debug)]
pub struct NewMessage {
    /// Which talk.
    pub talk: TalkId,
    /// Whose.
    pub author: Author,
    /// Who said it.
    pub person: LearnerId,
    /// What.
    pub said: Said,
    /// Where it was written: the identity, and the channel's number of it.
    pub written: Option<(i64, String)>,
    /// What it answers.
    pub answers: Option<MessageId>,
}

/// Something that was said in a talk, as those who pass it on need it.
#[derive(Clone, Debug)]
pub struct Spoken {
    /// Its number.
    pub id: MessageId,
    /// Which talk.
    pub talk: TalkId,
    /// Whose it is.
    pub author: Author,
    /// What.
    pub said: Said,
    /// What those on the other side call who said it.
    pub name: String,
    /// The channel on which it was written, which is the one that knows its file; the web, where it was none.
    pub channel: Option<String>,
    /// What it answers.
    pub answers: Option<MessageId>,
    /// When it was said.
    pub at: Timestamp,
}

/// Something that was said in a talk, where it was written.
#[derive(Clone, Debug)]
pub struct Written {
    /// Its number.
    pub id: MessageId,
    /// Which talk.
    pub talk: TalkId,
    /// Whose it is.
    pub author: Author,
    /// What.
    pub said: Said,
}

/// What a channel's message belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Copied {
    /// The talk.
    pub talk: TalkId,
    /// The message of it; nothing, for a card.
    pub message: Option<MessageId>,
}

/// A row, as it is read.
type Row = (i64, String, String, Option<i64>, i64, Option<String>, String);

impl Tx {
    /// Keeps something that was said.
    pub async fn say_in_talk(
        &mut self,
        new: &NewMessage,
        now: Timestamp,
    ) -> anyhow::Result<MessageId> {
        let (identity, external) = new.written.clone().unzip();
        let said = serde_json::to_string(&new.said)?;
        let sql =
            "INSERT INTO messages (talk, author, person, said, identity, external, answers, at)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8) RETURNING id";
        let id: i64 = on!(self.db(), |db| sqlx::query_scalar(sql)
            .bind(new.talk.0)
            .bind(plain(&new.author)?)
            .bind(new.person.0)
            .bind(said)
            .bind(identity)
            .bind(external)
            .bind(new.answers.map(|it| it.0))
            .bind(now.as_millisecond())
            .fetch_one(db)
            .await)?;
        Ok(MessageId(id))
    }

    /// What somebody wrote here, if it was said in a talk.
    pub async fn said_at(
        &mut self,
        (identity, external): (i64, &str),
    ) -> anyhow::Result<Option<Written>> {
        let sql = "SELECT id, talk, author, said FROM messages
            WHERE identity = $1 AND external = $2 ORDER BY id DESC LIMIT 1";
        let row: Option<(i64, i64, String, String)> = on!(self.db(), |db| sqlx::query_as(sql)
            .bind(identity)
            .bind(external)
            .fetch_optional(db)
            .await)?;
        let Some((id, talk, author, said)) = row else { return Ok(None) };
        let (author, said) = (named(&author)?, serde_json::from_str(&said)?);
        Ok(Some(Written { id: MessageId(id), talk: TalkId(talk), author, said }))
    }

    /// Changes what somebody said.
    pub async fn change_said(
        &mut self,
        id: MessageId,
        said: &Said,
        now: Timestamp,
    ) -> anyhow::Result<()> {
        let said = serde_json::to_string(said)?;
        let sql = "UPDATE messages SET said = $2, edited_at = $3 WHERE id = $1";
        on!(self.db(), |db| sqlx::query(sql)
            .bind(id.0)
            .bind(said)
            .bind(now.as_millisecond())
            .execute(db)
            .await
            .map(|_| ()))?;
        Ok(())
    }

    /// Who said something, and whether it was a mentor.
    pub async fn author_of(
        &mut self,
        id: MessageId,
    ) -> anyhow::Result<Option<(LearnerId, Author)>> {
        let sql = "SELECT person, author FROM messages WHERE id = $1";
        let row: Option<(i64, String)> =
            on!(self.db(), |db| sqlx::query_as(sql).bind(id.0).fetch_optional(db).await)?;
        row.map(|(person, author)| Ok((LearnerId(person), named(&author)?))).transpose()
    }

    /// Keeps which talk a channel's message belongs to, unless that has been forgotten while it was in the air.
    pub async fn copied(
        &mut self,
        (identity, external): (i64, &str),
        copied: Copied,
    ) -> anyhow::Result<()> {
        let sql = "INSERT INTO copies (identity, external, talk, message)
            SELECT $1, $2, t.id, m.id FROM talks t
            LEFT JOIN messages m ON m.talk = t.id AND m.id = $4
            WHERE t.id = $3 AND ($4 IS NULL OR m.id IS NOT NULL)
            ON CONFLICT (identity, external) DO NOTHING";
        on!(self.db(), |db| sqlx::query(sql)
            .bind(identity)
            .bind(external)
            .bind(copied.talk.0)
            .bind(copied.message.map(|it| it.0))
            .execute(db)
            .await
            .map(|_| ()))?;
        Ok(())
    }

    /// What a message of a channel belongs to: one that was sent there, or one that was written there.
    pub async fn copy_of(
        &mut self,
        (identity, external): (i64, &str),
    ) -> anyhow::Result<Option<Copied>> {
        let sql = "SELECT talk, message FROM copies WHERE identity = $1 AND external = $2
            UNION ALL SELECT talk, id FROM messages WHERE identity = $1 AND external = $2";
        let row: Option<(i64, Option<i64>)> = on!(self.db(), |db| sqlx::query_as(sql)
            .bind(identity)
            .bind(external)
            .fetch_optional(db)
            .await)?;
        let copied = |(talk, message): (i64, Option<i64>)| Copied {
            talk: TalkId(talk),
            message: message.map(MessageId),
        };
        Ok(row.map(copied))
    }

    /// Keeps the thread a mentor's channel has for a talk; nothing, if it is gone. What is written in it goes to that
    /// talk even then.
    pub async fn keep_thread(
        &mut self,
        talk: TalkId,
        (mentor, identity): (LearnerId, i64),
        thread: Option<i64>,
    ) -> anyhow::Result<()> {
        let sql = "UPDATE talks SET thread = $3 WHERE id = $1 AND mentor = $2";
        on!(self.db(), |db| sqlx::query(sql)
            .bind(talk.0)
            .bind(mentor.0)
            .bind(thread)
            .execute(db)
            .await
            .map(|_| ()))?;
        match thread {
            Some(thread) => {
                self.copied((identity, &in_thread(thread)), Copied { talk, message: None }).await
            }
            None => Ok(()),
        }
    }

    /// The talk of a thread.
    pub async fn talk_in_thread(
        &mut self,
        identity: i64,
        thread: i64,
    ) -> anyhow::Result<Option<TalkId>> {
        Ok(self.copy_of((identity, &in_thread(thread))).await?.map(|it| it.talk))
    }

    /// What somebody has said in a talk, oldest first.
    pub async fn said_in(
        &mut self,
        talk: TalkId,
        author: Author,
    ) -> anyhow::Result<Vec<(MessageId, Said)>> {
        let sql = "SELECT id, said FROM messages WHERE talk = $1 AND author = $2 ORDER BY id";
        let author = plain(&author)?;
        let rows: Vec<(i64, String)> =
            on!(self.db(), |db| sqlx::query_as(sql).bind(talk.0).bind(author).fetch_all(db).await)?;
        rows.into_iter()
            .map(|(id, said)| Ok((MessageId(id), serde_json::from_str(&said)?)))
            .collect()
    }
}

/// How a thread is named among the messages of a channel.
fn in_thread(thread: i64) -> String {
    format!("thread:{thread}")
}

impl Store {
    /// Something that was said, for whoever passes it on; nothing, if it has been forgotten.
    pub async fn spoken(&self, id: MessageId) -> anyhow::Result<Option<Spoken>> {
        let sql = "SELECT m.talk, m.author, m.said, m.answers, m.at, i.channel,
                CASE WHEN m.author = 'learner' AND (t.shows <> 'all' OR l.name IS NULL)
                    THEN '№ ' || t.id ELSE coalesce(s.name, l.name, '') END
            FROM messages m JOIN learners l ON l.id = m.person JOIN talks t ON t.id = m.talk
            LEFT JOIN staff s ON s.person = m.person AND m.author <> 'learner'
            LEFT JOIN identities i ON i.id = m.identity WHERE m.id = $1";
        let row: Option<Row> =
            on!(self.read(), |db| sqlx::query_as(sql).bind(id.0).fetch_optional(db).await)?;
        let Some((talk, author, said, answers, at, channel, name)) = row else { return Ok(None) };
        Ok(Some(Spoken {
            id,
            talk: TalkId(talk),
            author: named(&author)?,
            said: serde_json::from_str(&said)?,
            name,
            channel,
            answers: answers.map(MessageId),
            at: Timestamp::from_millisecond(at)?,
        }))
    }

    /// The channel's number of a message on one side: where it was sent to, or where it was written.
    pub async fn stands(
        &self,
        message: MessageId,
        identity: i64,
    ) -> anyhow::Result<Option<String>> {
        // Of several messages the last.
        let sql = "SELECT external FROM (
                SELECT external FROM copies WHERE message = $1 AND identity = $2
                UNION ALL SELECT external FROM messages WHERE id = $1 AND identity = $2) AS it
            ORDER BY length(external) DESC, external DESC LIMIT 1";
        let row: Option<Option<String>> = on!(self.read(), |db| sqlx::query_scalar(sql)
            .bind(message.0)
            .bind(identity)
            .fetch_optional(db)
            .await)?;
        Ok(row.flatten())
    }
}
