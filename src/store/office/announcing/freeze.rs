//! A draft is frozen: a row for each person it is for, in one statement.

use anyhow::Context;
use jiff::Timestamp;
use sqlx::AssertSqlSafe;

use super::{
    audience::{MEANT, Meant, meant},
    drafts::KeptDraft,
};
use crate::{
    office::{Organisation, announcing::Told},
    store::{AnnouncementId, Store, Tx, made::places, on},
};

/// The zone of some people, and when they hear it.
type Due = (String, Option<i64>);

impl Tx {
    /// Freezes the next occurrence of a draft: everybody it is for now, once each; for how many people that is.
    pub(super) async fn freeze(
        &mut self,
        it: &KeptDraft,
        programme: &Organisation,
        starts_at: Timestamp,
        now: Timestamp,
    ) -> anyhow::Result<i64> {
        let Told { versions, extra } = it.draft.told(&programme.language);
        let texts = serde_json::to_string(&versions)?;
        let beside = serde_json::to_string(&extra)?;
        let zones = self.zones(it).await?;
        // Whose own hour is far away still has as long to hear it as everybody else.
        let last = zones.iter().filter_map(|it| it.1).max().unwrap_or_default();
        let last = starts_at.max(Timestamp::from_millisecond(last)?);
        let sql = "INSERT INTO announcements (texts, cohort, approved_at, expires_at, state,
                organisation, draft, occurrence, starts_at, urgent, extra)
            VALUES ($1, $2, $3, $4, 'running', $5, $6, $7, $8, $9, $10) RETURNING id";
        let id: i64 = on!(self.db(), |db| sqlx::query_scalar(sql)
            .bind(&texts)
            .bind(&it.draft.audience.cohort)
            .bind(now.as_millisecond())
            .bind((last + it.draft.good_for()).as_millisecond())
            .bind(it.organisation.0)
            .bind(it.id.0)
            .bind(it.occurrence + 1)
            .bind(starts_at.as_millisecond())
            .bind(i64::from(it.draft.urgent.is_some()))
            .bind(&beside)
            .fetch_one(db)
            .await)?;
        let people = self.freeze_people(id, it, &zones, now).await?;
        let sql = "UPDATE announcements SET people = $2 WHERE id = $1";
        on!(self.db(), |db| sqlx::query(sql).bind(id).bind(people).execute(db).await.map(|_| ()))?;
        Ok(people)
    }

    async fn freeze_people(
        &mut self,
        id: i64,
        it: &KeptDraft,
        zones: &[Due],
        now: Timestamp,
    ) -> anyhow::Result<i64> {
        let meant = Meant::by(&it.draft, it.organisation, now);
        let zones_at = places(zones.len(), 2, 13);
        let sql = format!(
            "WITH z (zone, due) AS (VALUES {zones_at})
            INSERT INTO recipients (announcement, learner, state, due_at, why)
            SELECT $13, l.id, CASE WHEN z.due IS NULL THEN 'waiting' ELSE 'asleep' END, z.due,
                CASE WHEN z.due IS NULL THEN NULL ELSE 'hour' END
            FROM learners l LEFT JOIN z ON z.zone = l.zone WHERE {MEANT}"
        );
        let people = on!(self.db(), |db| {
            let mut query = meant!(sqlx::query(AssertSqlSafe(sql)), &meant).bind(id);
            for (zone, due) in zones {
                query = query.bind(zone).bind(due);
            }
            query.execute(db).await.map(|done| done.rows_affected())
        })?;
        i64::try_from(people).context("more people than there are")
    }

    /// The zones people of an organisation live in, and when each hears it, where that is a matter of the zone.
    async fn zones(&mut self, it: &KeptDraft) -> anyhow::Result<Vec<Due>> {
        let nowhere = || vec![(String::new(), None)];
        if it.draft.when.own("UTC").is_none() {
            return Ok(nowhere());
        }
        let sql = "SELECT DISTINCT zone FROM learners WHERE organisation = $1";
        let zones: Vec<String> = on!(self.db(), |db| sqlx::query_scalar(sql)
            .bind(it.organisation.0)
            .fetch_all(db)
            .await)?;
        let due = |zone: String| {
            let at = it.draft.when.own(&zone).map(Timestamp::as_millisecond);
            (zone, at)
        };
        let zones = zones.into_iter().map(due).collect::<Vec<_>>();
        Ok(if zones.is_empty() { nowhere() } else { zones })
    }

    /// Takes back what was frozen last, of which nothing went out.
    pub(super) async fn thaw(&mut self, it: &KeptDraft) -> anyhow::Result<()> {
        for sql in [
            "DELETE FROM recipients WHERE announcement IN
                (SELECT id FROM announcements WHERE draft = $1 AND occurrence = $2)",
            "DELETE FROM folded WHERE announcement IN
                (SELECT id FROM announcements WHERE draft = $1 AND occurrence = $2)",
            "DELETE FROM announcements WHERE draft = $1 AND occurrence = $2",
        ] {
            on!(self.db(), |db| sqlx::query(sql)
                .bind(it.id.0)
                .bind(it.occurrence)
                .execute(db)
                .await
                .map(|_| ()))?;
        }
        Ok(())
    }
}

impl Store {
    /// What people are told by an announcement.
    pub async fn told(&self, id: AnnouncementId) -> anyhow::Result<Told> {
        let sql = "SELECT texts, extra FROM announcements WHERE id = $1";
        let (texts, extra): (String, Option<String>) =
            on!(self.read(), |db| sqlx::query_as(sql).bind(id.0).fetch_one(db).await)?;
        let extra = extra.map(|it| serde_json::from_str(&it)).transpose()?;
        Ok(Told { versions: serde_json::from_str(&texts)?, extra: extra.unwrap_or_default() })
    }
}
