//! Announcements: written once, frozen into a row for each person, and fed to the outbox bit by bit.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::{
    Message, Tx,
    made::{list, places, portions, sql},
    on,
};
use crate::{
    metrics,
    people::{ChannelName, LearnerId, Reminders},
};

/// An announcement's number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct AnnouncementId(pub i64);

/// An announcement that is on its way.
#[derive(Clone, Copy, Debug)]
pub struct Running {
    /// Which.
    pub id: AnnouncementId,
    /// After this it is not worth saying.
    pub expires_at: Timestamp,
    /// How many of its lines go out soon, or are in the air.
    pub ready: i64,
    /// Whether it waits for no morning, and for no budget.
    pub is_urgent: bool,
}

/// Somebody whose line is planned next.
#[derive(Clone, Debug)]
#[expect(clippy::struct_excessive_bools, reason = "each is a yes or no of its own")]
pub struct Recipient {
    /// Who.
    pub learner: LearnerId,
    /// The IANA name of their zone.
    pub zone: String,
    /// The channel they are reached on.
    pub channel: ChannelName,
    /// Whether they have blocked Solis there.
    pub is_blocked: bool,
    /// Whether a person talks with them now.
    pub is_talking: bool,
    /// Whether everything unasked has stopped for them: they asked for help in danger, or want nothing unasked.
    pub is_hushed: bool,
    /// Until when they have paused what is unasked, if they have.
    pub rests_until: Option<Timestamp>,
    /// Whether its end came first.
    pub is_late: bool,
    /// Why they are to sleep, if they are, or have slept until now: `talk`, `quiet`, `budget`, `rest`.
    pub why: Option<String>,
}

/// A recipient, their zone, their channel, since when they have blocked Solis and have peace, a talk they are in, their
/// wish, and why they have slept.
type Row =
    (i64, String, Option<String>, Option<i64>, Option<i64>, Option<i64>, String, Option<String>);

impl Recipient {
    /// What becomes of their line when it is planned.
    fn state(&self) -> &'static str {
        match (self.is_blocked, self.is_hushed || self.is_late) {
            (true, _) => "blocked",
            (false, true) => "expired",
            (false, false) => "waiting",
        }
    }

    /// Why it came too late for them. Of somebody who has peace nothing is told.
    fn reason(&self) -> Option<&str> {
        let is_told = self.is_late && !self.is_hushed && !self.is_blocked;
        self.why.as_deref().filter(|why| is_told && *why != "hour")
    }
}

impl Tx {
    /// The announcements that are on their way; one for which somebody sleeps is, whatever is written of it: an older
    /// Solis beside this one does not know of sleepers.
    pub async fn running(&mut self, now: Timestamp) -> anyhow::Result<Vec<Running>> {
        let sql = "SELECT a.id, a.expires_at, a.urgent, (SELECT count(*) FROM outbox o
                WHERE o.announcement = a.id AND o.state IN ('waiting', 'leased') AND o.due_at <= $1)
            FROM announcements a WHERE (a.state = 'running'
                    AND (a.starts_at IS NULL OR a.starts_at <= $2)) OR (a.state = 'planned' AND EXISTS
                (SELECT 1 FROM recipients r WHERE r.announcement = a.id AND r.state = 'asleep'))";
        // What was put off for longer, as for the night, keeps nobody else back.
        let soon = now.as_millisecond() + 600_000;
        let mut rows: Vec<(i64, i64, i64, i64)> = on!(self.db(), |db| sqlx::query_as(sql)
            .bind(soon)
            .bind(now.as_millisecond())
            .fetch_all(db)
            .await)?;
        rows.sort_unstable();
        let running = |(id, expires_at, urgent, ready)| {
            let expires_at = Timestamp::from_millisecond(expires_at)?;
            Ok(Running { id: AnnouncementId(id), expires_at, ready, is_urgent: urgent > 0 })
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
        let sql = "SELECT l.id, l.zone, i.channel, i.blocked_at, l.hushed_at,
                (SELECT t.id FROM talks t WHERE t.learner = l.id
                    AND t.stage IN ('waiting', 'open') AND t.stage = 'open'), l.reminders, r.why
            FROM (SELECT learner, why FROM recipients
                WHERE announcement = $1 AND state = 'waiting' ORDER BY learner LIMIT $2) r
            JOIN learners l ON l.id = r.learner LEFT JOIN identities i ON i.id = l.home
            ORDER BY r.learner";
        let rows: Vec<Row> =
            on!(self.db(), |db| sqlx::query_as(sql).bind(id.0).bind(most).fetch_all(db).await)?;
        let recipient = |(learner, zone, channel, blocked, hushed, talk, wish, why): Row| {
            let (rests_until, wants_none) = match serde_json::from_str(&wish)? {
                Reminders::PausedUntil(then) => (Some(then), false),
                Reminders::Off => (None, true),
                Reminders::On => (None, false),
            };
            Ok(Recipient {
                learner: LearnerId(learner),
                zone,
                channel: ChannelName::named(channel.as_deref().unwrap_or_default()),
                is_blocked: blocked.is_some(),
                is_talking: talk.is_some(),
                is_hushed: hushed.is_some() || wants_none,
                rests_until,
                is_late: false,
                why,
            })
        };
        rows.into_iter().map(recipient).collect()
    }

    /// Lets these people sleep until then; they are planned afterwards.
    pub async fn let_sleep(
        &mut self,
        id: AnnouncementId,
        people: &[(Recipient, Timestamp)],
    ) -> anyhow::Result<()> {
        let sql = "UPDATE recipients SET state = 'asleep', due_at = $3, why = $4
            WHERE announcement = $1 AND learner = $2 AND state = 'waiting'";
        for (it, until) in people {
            on!(self.db(), |db| sqlx::query(sql)
                .bind(id.0)
                .bind(it.learner.0)
                .bind(until.as_millisecond())
                .bind(&it.why)
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
        let message = if running.is_urgent {
            Message::Urgent { urgent: id }
        } else {
            Message::Announcement { announcement: id }
        };
        let line = serde_json::to_string(&message)?;
        for portion in portions(people) {
            let sql = sql!(self, portion, "INSERT INTO outbox (learner, lane, channel, line, planned_at, due_at, deadline, state,
                    reason, announcement) VALUES {}",
                places(portion.len(), 10, 0));
            on!(self.db(), |db| {
                let mut query = sqlx::query(sql);
                for (it, at) in portion {
                    query = query
                        .bind(it.learner.0)
                        .bind(3_i64)
                        .bind(it.channel.name())
                        .bind(&line)
                        .bind(now.as_millisecond())
                        .bind(at.as_millisecond())
                        .bind(running.expires_at.as_millisecond())
                        .bind(it.state())
                        .bind(it.reason())
                        .bind(id.0);
                }
                query.execute(db).await.map(|_| ())
            })?;
            let sql = sql!(
                self,
                portion,
                "UPDATE recipients SET state = 'planned' WHERE announcement = $1 AND learner IN {}",
                list(portion.len(), 1)
            );
            on!(self.db(), |db| {
                let mut query = sqlx::query(sql).bind(id.0);
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
        let sql = "UPDATE announcements SET state = 'planned' WHERE id = $1 AND state = 'running' AND NOT EXISTS
            (SELECT 1 FROM recipients WHERE announcement = $1 AND state = 'asleep')";
        on!(self.db(), |db| sqlx::query(sql).bind(id.0).execute(db).await.map(|_| ()))?;
        Ok(())
    }
}
