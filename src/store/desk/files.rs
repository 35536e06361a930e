//! What was uploaded.

use base64::{Engine as _, engine::general_purpose::STANDARD};
use jiff::Timestamp;

use super::super::{Store, on};
use crate::people::LearnerId;

/// A file that was uploaded.
#[derive(Clone)]
pub struct Upload {
    /// Its name, which nobody can guess.
    pub name: String,
    /// What kind of file it is (RFC 6838).
    pub mime: String,
    /// What is in it.
    pub bytes: Vec<u8>,
}

impl Store {
    /// Keeps a file that somebody uploaded, for themselves or in the programme's name; nothing changes, if it is kept
    /// already.
    pub async fn keep_file(
        &self,
        upload: Upload,
        whose: Option<LearnerId>,
        now: Timestamp,
    ) -> anyhow::Result<()> {
        let kept = self.write(move |tx| {
            Box::pin(async move {
                let sql = "INSERT INTO files (name, mime, content, at, person)
                    VALUES ($1, $2, $3, $4, $5) ON CONFLICT (name) DO NOTHING";
                let Upload { name, mime, bytes } = upload;
                on!(tx.db(), |db| sqlx::query(sql)
                    .bind(name)
                    .bind(mime)
                    .bind(STANDARD.encode(bytes))
                    .bind(now.as_millisecond())
                    .bind(whose.map(|it| it.0))
                    .execute(db)
                    .await
                    .map(|_| ()))?;
                Ok(())
            })
        });
        kept.await
    }

    /// What kind of file was uploaded under this name (RFC 6838), if one was.
    pub async fn kind_of_file(&self, name: &str) -> anyhow::Result<Option<String>> {
        let sql = "SELECT mime FROM files WHERE name = $1";
        let mime: Option<String> =
            on!(self.read(), |db| sqlx::query_scalar(sql).bind(name).fetch_optional(db).await)?;
        Ok(mime)
    }
}
