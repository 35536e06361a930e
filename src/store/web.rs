//! The web chat's page: what was said on it.

use base64::{Engine as _, prelude::BASE64_STANDARD};
use jiff::Timestamp;

use super::{Hint, Store, Tx, on};
use crate::people::LearnerId;

/// Who said something on the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Speaker {
    /// Solis.
    Solis,
    /// The learner.
    Learner,
}

/// Something on the page.
#[derive(Clone, Debug)]
pub struct WebLine {
    /// Its number; later lines have higher ones.
    pub id: i64,
    /// Its name: the browser's own for what the learner said, so that the page knows it again.
    pub external: String,
    /// Who said it.
    pub speaker: Speaker,
    /// What was said, as JSON.
    pub body: String,
}

impl Tx {
    /// Puts something on a learner's page; nothing, if it is there already. Its number.
    pub async fn put_on_page(
        &mut self,
        learner: LearnerId,
        external: &str,
        speaker: Speaker,
        body: &str,
        now: Timestamp,
    ) -> anyhow::Result<()> {
        let speaker = match speaker {
            Speaker::Solis => "solis",
            Speaker::Learner => "learner",
        };
        let sql = "INSERT INTO web_lines (learner, external, speaker, body, at) VALUES ($1, $2, $3, $4, $5)
            ON CONFLICT (learner, external) DO NOTHING";
        on!(self.db(), |db| sqlx::query(sql)
            .bind(learner.0)
            .bind(external)
            .bind(speaker)
            .bind(body)
            .bind(now.as_millisecond())
            .execute(db)
            .await
            .map(|_| ()))?;
        self.hint(Hint::Page(learner)).await
    }
}

impl Store {
    /// The bytes of an uploaded file, by its name: `web:…`.
    pub async fn file(&self, name: &str) -> anyhow::Result<Option<Vec<u8>>> {
        let sql = "SELECT content FROM files WHERE name = $1";
        let row: Option<String> =
            on!(self.read(), |db| sqlx::query_scalar(sql).bind(name).fetch_optional(db).await)?;
        Ok(row.map(|it| BASE64_STANDARD.decode(it)).transpose()?)
    }

    /// What is on a learner's page after this number: the last so many lines, in order.
    pub async fn page(
        &self,
        learner: LearnerId,
        after: i64,
        most: i64,
    ) -> anyhow::Result<Vec<WebLine>> {
        let sql = "SELECT id, external, speaker, body FROM web_lines WHERE learner = $1 AND id > $2
            ORDER BY id DESC LIMIT $3";
        let rows: Vec<(i64, String, String, String)> = on!(self.read(), |db| sqlx::query_as(sql)
            .bind(learner.0)
            .bind(after)
            .bind(most)
            .fetch_all(db)
            .await)?;
        let line = |(id, external, speaker, body): (i64, String, String, String)| {
            let speaker = if speaker == "solis" { Speaker::Solis } else { Speaker::Learner };
            WebLine { id, external, speaker, body }
        };
        Ok(rows.into_iter().rev().map(line).collect())
    }
}
