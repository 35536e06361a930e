//! Announcements: written once, frozen into a row for each person, and fed to the outbox bit by bit.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use sqlx::AssertSqlSafe;

use super::{
    Message, Store, Tx,
    engine::{list, places, portions},
    on,
};
use crate::{
    metrics,
    people::{ChannelName, LearnerId, Words},
};

/// An announcement's number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct AnnouncementId(pub i64);

/// What is announced, to whom.
#[derive(Clone, Debug)]
pub struct Announcement {
    /// What is said, by languages: BCP 47 tags.
    pub texts: BTreeMap<String, Words>,
    /// Only to those in this cohort.
    pub cohort: Option<String>,
    /// After this it is not worth saying.
    pub expires_at: Timestamp,
}

/// An announcement that is on its way.
#[derive(Clone, Copy, Debug)]
pub struct Running {
    /// Which.
    pub id: AnnouncementId,
    /// After this it is not worth saying.
    pub expires_at: Timestamp,
    /// How many of its lines go out soon, or are in the air.
    pub ready: i64,
}

/// Somebody whose line is planned next.
#[derive(Clone, Debug)]
pub struct Recipient {
    /// Who.
    pub learner: LearnerId,
    /// The IANA name of their zone.
    pub zone: String,
    /// The channel they are reached on.
    pub channel: ChannelName,
    /// Whether they have blocked Solis there.
    pub is_blocked: bool,
}

/// How far an announcement is. The parts add up to the whole.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    /// For how many people it is.
    pub planned: i64,
    /// Who have been sent it.
    pub sent: i64,
    /// Who have blocked Solis.
    pub blocked: i64,
    /// For whom it came too late.
    pub expired: i64,
    /// To whom it could not be sent, or who had it held back by a restore.
    pub failed: i64,
    /// Who are still to come.
    pub left: i64,
}

impl Tx {
    /// Keeps an announcement, and freezes whom it is for: everybody who can be reached now, once each.
    pub async fn announce(
        &mut self,
        new: &Announcement,
        now: Timestamp,
    ) -> anyhow::Result<AnnouncementId> {
        let sql = "INSERT INTO announcements (texts, cohort, approved_at, expires_at, state)
            VALUES ($1, $2, $3, $4, 'running') RETURNING id";
        let texts = serde_json::to_string(&new.texts)?;
        let id: i64 = on!(self.db(), |db| sqlx::query_scalar(sql)
            .bind(texts)
            .bind(&new.cohort)
            .bind(now.as_millisecond())
            .bind(new.expires_at.as_millisecond())
            .fetch_one(db)
            .await)?;
        let sql = "INSERT INTO recipients (announcement, learner, state)
            SELECT $1, l.id, 'waiting' FROM learners l
            WHERE l.home IS NOT NULL AND (CAST($2 AS TEXT) IS NULL OR l.cohort = $2) ORDER BY l.id";
        on!(self.db(), |db| sqlx::query(sql)
            .bind(id)
            .bind(&new.cohort)
            .execute(db)
            .await
            .map(|_| ()))?;
        Ok(AnnouncementId(id))
    }

    /// The announcements that are on their way; one for which somebody sleeps is, whatever is written of it: an older
    /// Solis beside this one does not know of sleepers.
    pub async fn running(&mut self, now: Timestamp) -> anyhow::Result<Vec<Running>> {
        let sql = "SELECT a.id, a.expires_at, (SELECT count(*) FROM outbox o
                WHERE o.announcement = a.id AND o.state IN ('waiting', 'leased') AND o.due_at <= $1)
            FROM announcements a WHERE a.state = 'running' OR (a.state = 'planned' AND EXISTS
                (SELECT 1 FROM recipients r WHERE r.announcement = a.id AND r.state = 'asleep'))";
        // What was put off for longer, as for the night, keeps nobody else back.
        let soon = now.as_millisecond() + 600_000;
        let mut rows: Vec<(i64, i64, i64)> =
            on!(self.db(), |db| sqlx::query_as(sql).bind(soon).fetch_all(db).await)?;
        rows.sort_unstable();
        let running = |(id, expires_at, ready)| {
            let expires_at = Timestamp::from_millisecond(expires_at)?;
            Ok(Running { id: AnnouncementId(id), expires_at, ready })
        };
        rows.into_iter().map(running).collect()
    }

    /// The next so many people whom an announcement waits for.
    pub async fn next_recipients(
        &mut self,
        id: AnnouncementId,
        most: i64,
    ) -> anyhow::Result<Vec<Recipient>> {
        // Cut to size before anything is joined, or PostgreSQL walks through everybody who came before.
        let sql =
            "SELECT l.id, l.zone, i.channel, i.blocked_at FROM (SELECT learner FROM recipients
                WHERE announcement = $1 AND state = 'waiting' ORDER BY learner LIMIT $2) r
            JOIN learners l ON l.id = r.learner LEFT JOIN identities i ON i.id = l.home
            ORDER BY r.learner";
        let rows: Vec<(i64, String, Option<String>, Option<i64>)> =
            on!(self.db(), |db| sqlx::query_as(sql).bind(id.0).bind(most).fetch_all(db).await)?;
        let recipient = |(learner, zone, channel, blocked): (_, _, Option<String>, Option<i64>)| {
            let channel = ChannelName::named(channel.as_deref().unwrap_or_default());
            Recipient { learner: LearnerId(learner), zone, channel, is_blocked: blocked.is_some() }
        };
        Ok(rows.into_iter().map(recipient).collect())
    }

    /// Lets these people sleep until then; they are planned afterwards.
    pub async fn let_sleep(
        &mut self,
        id: AnnouncementId,
        people: &[(Recipient, Timestamp)],
    ) -> anyhow::Result<()> {
        let sql = "UPDATE recipients SET state = 'asleep', due_at = $3
            WHERE announcement = $1 AND learner = $2 AND state = 'waiting'";
        for (it, until) in people {
            on!(self.db(), |db| sqlx::query(sql)
                .bind(id.0)
                .bind(it.learner.0)
                .bind(until.as_millisecond())
                .execute(db)
                .await
                .map(|_| ()))?;
        }
        Ok(())
    }

    /// Whoever has slept long enough waits again, so many at most.
    pub async fn wake_sleepers(
        &mut self,
        id: AnnouncementId,
        most: i64,
        now: Timestamp,
    ) -> anyhow::Result<()> {
        let sql = "UPDATE recipients SET state = 'waiting' WHERE announcement = $1 AND learner IN
            (SELECT learner FROM recipients WHERE announcement = $1 AND state = 'asleep' AND due_at <= $2
            ORDER BY due_at LIMIT $3)";
        on!(self.db(), |db| sqlx::query(sql)
            .bind(id.0)
            .bind(now.as_millisecond())
            .bind(most)
            .execute(db)
            .await
            .map(|_| ()))?;
        Ok(())
    }

    /// Plans an announcement's lines for these people, each to go out from then on.
    pub async fn plan_announcement(
        &mut self,
        running: Running,
        people: &[(Recipient, Timestamp)],
        now: Timestamp,
    ) -> anyhow::Result<()> {
        metrics::planned(3, people.len());
        let id = running.id;
        let line = serde_json::to_string(&Message::Announcement { announcement: id })?;
        for portion in portions(people) {
            let sql = format!(
                "INSERT INTO outbox (learner, lane, channel, line, planned_at, due_at, deadline, state,
                    announcement) VALUES {}",
                places(portion.len(), 9, 0)
            );
            on!(self.db(), |db| {
                let mut query = sqlx::query(AssertSqlSafe(sql));
                for (it, at) in portion {
                    query = query
                        .bind(it.learner.0)
                        .bind(3_i64)
                        .bind(it.channel.name())
                        .bind(&line)
                        .bind(now.as_millisecond())
                        .bind(at.as_millisecond())
                        .bind(running.expires_at.as_millisecond())
                        .bind(if it.is_blocked { "blocked" } else { "waiting" })
                        .bind(id.0);
                }
                query.execute(db).await.map(|_| ())
            })?;
            let sql = format!(
                "UPDATE recipients SET state = 'planned' WHERE announcement = $1 AND learner IN {}",
                list(portion.len(), 1)
            );
            on!(self.db(), |db| {
                let mut query = sqlx::query(AssertSqlSafe(sql)).bind(id.0);
                for (it, _) in portion {
                    query = query.bind(it.learner.0);
                }
                query.execute(db).await.map(|_| ())
            })?;
        }
        Ok(())
    }

    /// Everybody's line of this announcement is planned, unless somebody still sleeps.
    pub async fn announced(&mut self, id: AnnouncementId) -> anyhow::Result<()> {
        let sql = "UPDATE announcements SET state = 'planned' WHERE id = $1 AND NOT EXISTS
            (SELECT 1 FROM recipients WHERE announcement = $1 AND state = 'asleep')";
        on!(self.db(), |db| sqlx::query(sql).bind(id.0).execute(db).await.map(|_| ()))?;
        Ok(())
    }
}

impl Store {
    /// What an announcement says, by languages.
    pub async fn announcement(
        &self,
        id: AnnouncementId,
    ) -> anyhow::Result<BTreeMap<String, Words>> {
        let sql = "SELECT texts FROM announcements WHERE id = $1";
        let texts: String =
            on!(self.read(), |db| sqlx::query_scalar(sql).bind(id.0).fetch_one(db).await)?;
        Ok(serde_json::from_str(&texts)?)
    }

    /// Every announcement, and how far it is.
    pub async fn announcements(&self) -> anyhow::Result<Vec<(AnnouncementId, Progress)>> {
        let sql = "SELECT announcement, state, count(*) FROM outbox WHERE announcement IS NOT NULL
                GROUP BY announcement, state
            UNION ALL SELECT announcement, 'still-' || state, count(*) FROM recipients
                GROUP BY announcement, state";
        let rows: Vec<(i64, String, i64)> =
            on!(self.read(), |db| sqlx::query_as(sql).fetch_all(db).await)?;
        let mut all: BTreeMap<AnnouncementId, Progress> = BTreeMap::new();
        for (id, state, people) in rows {
            let it = all.entry(AnnouncementId(id)).or_default();
            match state.as_str() {
                "still-waiting" | "still-asleep" => {
                    (it.planned, it.left) = (it.planned + people, it.left + people);
                }
                "still-planned" => it.planned += people,
                // A restore has held it back before it had a line; one that had is counted by its line.
                "still-held" => (it.planned, it.failed) = (it.planned + people, it.failed + people),
                "sent" => it.sent += people,
                "blocked" => it.blocked += people,
                "expired" => it.expired += people,
                "dead" | "held" => it.failed += people,
                // Waiting, leased.
                _ => it.left += people,
            }
        }
        Ok(all.into_iter().collect())
    }
}
