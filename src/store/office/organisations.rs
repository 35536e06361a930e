//! Organisations.

use jiff::Timestamp;

use super::super::{Store, Tx, on};
use crate::{
    content::LanguageCode,
    office::Organisation,
    people::{ChannelName, LearnerId, OrganisationId},
};

/// A row, as it is read.
type Row = (i64, String, String, String, i64, Option<String>, Option<String>);

const SELECT: &str =
    "SELECT id, name, language, zone, approve_over, channel, contact FROM organisations";

impl Tx {
    /// Keeps an organisation as it is now.
    pub async fn keep_organisation(&mut self, it: &Organisation) -> anyhow::Result<()> {
        let sql = "UPDATE organisations SET name = $2, language = $3, zone = $4, approve_over = $5,
            channel = $6, contact = $7 WHERE id = $1";
        on!(self.db(), |db| sqlx::query(sql)
            .bind(it.id.0)
            .bind(&it.name)
            .bind(it.language.as_str())
            .bind(&it.zone)
            .bind(i64::from(it.approve_over))
            .bind(it.channel.as_ref().map(ToString::to_string))
            .bind(&it.contact)
            .execute(db)
            .await
            .map(|_| ()))?;
        Ok(())
    }

    /// An organisation, if there is one of that number.
    pub async fn organisation(
        &mut self,
        id: OrganisationId,
    ) -> anyhow::Result<Option<Organisation>> {
        let sql = format!("{SELECT} WHERE id = $1");
        let row: Option<Row> = on!(self.db(), |db| sqlx::query_as(sqlx::AssertSqlSafe(sql))
            .bind(id.0)
            .fetch_optional(db)
            .await)?;
        Ok(row.map(read))
    }

    /// Whoever comes on an organisation's own channel is theirs.
    pub async fn came_on(
        &mut self,
        learner: LearnerId,
        channel: ChannelName,
    ) -> anyhow::Result<()> {
        let sql =
            "UPDATE learners SET organisation = (SELECT id FROM organisations WHERE channel = $2)
            WHERE id = $1 AND EXISTS (SELECT 1 FROM organisations WHERE channel = $2)";
        on!(self.db(), |db| sqlx::query(sql)
            .bind(learner.0)
            .bind(channel.to_string())
            .execute(db)
            .await
            .map(|_| ()))?;
        Ok(())
    }

    /// Takes in a new organisation; its number is what comes back, whatever stands in it.
    pub async fn new_organisation(
        &mut self,
        it: &Organisation,
        now: Timestamp,
    ) -> anyhow::Result<OrganisationId> {
        let sql =
            "INSERT INTO organisations (name, language, zone, approve_over, channel, contact, created_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7) RETURNING id";
        let id = on!(self.db(), |db| sqlx::query_scalar(sql)
            .bind(&it.name)
            .bind(it.language.as_str())
            .bind(&it.zone)
            .bind(i64::from(it.approve_over))
            .bind(it.channel.as_ref().map(ToString::to_string))
            .bind(&it.contact)
            .bind(now.as_millisecond())
            .fetch_one(db)
            .await)?;
        Ok(OrganisationId(id))
    }
}

impl Store {
    /// Every organisation, in the order in which they came.
    pub async fn organisations(&self) -> anyhow::Result<Vec<Organisation>> {
        let sql = format!("{SELECT} ORDER BY id");
        let rows: Vec<Row> =
            on!(self.read(), |db| sqlx::query_as(sqlx::AssertSqlSafe(sql)).fetch_all(db).await)?;
        Ok(rows.into_iter().map(read).collect())
    }

    /// The channel that a learner's organisation has of its own.
    pub async fn own_channel(&self, learner: LearnerId) -> anyhow::Result<Option<ChannelName>> {
        let sql = "SELECT o.channel FROM learners l JOIN organisations o ON o.id = l.organisation
            WHERE l.id = $1";
        let found: Option<Option<String>> = on!(self.read(), |db| sqlx::query_scalar(sql)
            .bind(learner.0)
            .fetch_optional(db)
            .await)?;
        Ok(found.flatten().as_deref().map(ChannelName::named))
    }

    /// An organisation, if there is one of that number.
    pub async fn organisation(&self, id: OrganisationId) -> anyhow::Result<Option<Organisation>> {
        let sql = format!("{SELECT} WHERE id = $1");
        let row: Option<Row> = on!(self.read(), |db| sqlx::query_as(sqlx::AssertSqlSafe(sql))
            .bind(id.0)
            .fetch_optional(db)
            .await)?;
        Ok(row.map(read))
    }
}

fn read((id, name, language, zone, approve_over, channel, contact): Row) -> Organisation {
    Organisation {
        id: OrganisationId(id),
        name,
        language: LanguageCode::from(language.as_str()),
        zone,
        approve_over: u32::try_from(approve_over).unwrap_or_default(),
        channel: channel.as_deref().map(ChannelName::named),
        contact,
    }
}
