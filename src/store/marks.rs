//! Numbers the program keeps for itself, and names of pictures.

use super::{Store, Tx, on};

impl Tx {
    /// Keeps a number.
    pub async fn mark(&mut self, name: &str, value: i64) -> anyhow::Result<()> {
        let sql = "INSERT INTO marks (name, value) VALUES ($1, $2)
            ON CONFLICT (name) DO UPDATE SET value = excluded.value";
        on!(self.db(), |db| sqlx::query(sql).bind(name).bind(value).execute(db).await.map(|_| ()))?;
        Ok(())
    }

    /// Keeps a channel's name of a picture, so that its bytes are sent only once.
    pub async fn keep_picture(
        &mut self,
        account: &str,
        picture: &str,
        file: &str,
    ) -> anyhow::Result<()> {
        let sql = "INSERT INTO pictures (account, picture, file) VALUES ($1, $2, $3)
            ON CONFLICT (account, picture) DO UPDATE SET file = excluded.file";
        on!(self.db(), |db| sqlx::query(sql)
            .bind(account)
            .bind(picture)
            .bind(file)
            .execute(db)
            .await
            .map(|_| ()))?;
        Ok(())
    }

    /// Forgets a channel's name of a picture that it no longer knows.
    pub async fn forget_picture(&mut self, account: &str, picture: &str) -> anyhow::Result<()> {
        let sql = "DELETE FROM pictures WHERE account = $1 AND picture = $2";
        on!(self.db(), |db| sqlx::query(sql)
            .bind(account)
            .bind(picture)
            .execute(db)
            .await
            .map(|_| ()))?;
        Ok(())
    }
}

impl Store {
    /// A number that was kept.
    pub async fn marked(&self, name: &str) -> anyhow::Result<Option<i64>> {
        let sql = "SELECT value FROM marks WHERE name = $1";
        Ok(on!(self.read(), |db| sqlx::query_scalar(sql).bind(name).fetch_optional(db).await)?)
    }

    /// A channel's name of a picture.
    pub async fn picture(&self, account: &str, picture: &str) -> anyhow::Result<Option<String>> {
        let sql = "SELECT file FROM pictures WHERE account = $1 AND picture = $2";
        Ok(on!(self.read(), |db| sqlx::query_scalar(sql)
            .bind(account)
            .bind(picture)
            .fetch_optional(db)
            .await)?)
    }

    /// Whether the database answers.
    pub async fn answers(&self) -> bool {
        let one: Result<i64, _> =
            on!(self.read(), |db| sqlx::query_scalar("SELECT CAST(1 AS BIGINT)")
                .fetch_one(db)
                .await);
        one.is_ok()
    }
}
