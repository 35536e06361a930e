//! Talks, and who was asked to take them.

use jiff::Timestamp;
use sqlx::AssertSqlSafe;

use super::{
    super::{Store, Tx, on},
    staff::{named, plain},
};
use crate::{
    content::DialogueName,
    desk::{Stage, Talk},
    journey::{Asking, Shows},
    people::{LearnerId, TalkId},
};

/// A talk that is asked for.
pub struct NewTalk {
    /// Who asks.
    pub learner: LearnerId,
    /// For what.
    pub asking: Asking,
    /// What a mentor may see.
    pub shows: Shows,
    /// Whether it is for practice.
    pub is_practice: bool,
}

pub(super) type Row =
    (i64, i64, Option<i64>, String, String, String, String, i64, Option<i64>, i64, Option<String>);

const COLUMNS: &str =
    "id, learner, mentor, stage, topic, dialogue, shows, round, waits_since, is_practice, stuck";

impl Tx {
    /// Keeps a new talk.
    pub async fn new_talk(&mut self, new: &NewTalk, now: Timestamp) -> anyhow::Result<Talk> {
        let sql = "INSERT INTO talks
                (learner, stage, topic, dialogue, shows, round, waits_since, is_practice, asked_at,
                    stuck)
            VALUES ($1, 'waiting', $2, $3, $4, 0, $5, $6, $5, $7) RETURNING id";
        let stuck = new.asking.stuck.as_ref().map(serde_json::to_string).transpose()?;
        let id: i64 = on!(self.db(), |db| sqlx::query_scalar(sql)
            .bind(new.learner.0)
            .bind(&new.asking.topic)
            .bind(new.asking.dialogue.as_str())
            .bind(plain(&new.shows)?)
            .bind(now.as_millisecond())
            .bind(i64::from(new.is_practice))
            .bind(stuck)
            .fetch_one(db)
            .await)?;
        if !new.is_practice {
            self.keep_seen(new.learner, new.shows == Shows::All).await?;
        }
        Ok(Talk {
            id: TalkId(id),
            learner: new.learner,
            mentor: None,
            stage: Stage::Waiting,
            topic: new.asking.topic.clone(),
            dialogue: new.asking.dialogue.clone(),
            stuck: new.asking.stuck.clone(),
            shows: new.shows,
            round: 0,
            waits_since: Some(now),
            is_practice: new.is_practice,
        })
    }

    /// A talk, kept from others until the commit.
    pub async fn talk(&mut self, id: TalkId) -> anyhow::Result<Option<Talk>> {
        self.one_talk("id = $1", &[id.0]).await
    }

    /// A learner's talk that is waiting or open.
    pub async fn live_talk(&mut self, learner: LearnerId) -> anyhow::Result<Option<Talk>> {
        self.one_talk("learner = $1 AND stage IN ('waiting', 'open')", &[learner.0]).await
    }

    /// A learner's last talk.
    pub async fn last_talk(&mut self, learner: LearnerId) -> anyhow::Result<Option<Talk>> {
        let last = "id = (SELECT max(id) FROM talks WHERE learner = $1)";
        self.one_talk(last, &[learner.0]).await
    }

    /// Whether the mentor's channel has a thread for a talk.
    pub async fn has_thread(&mut self, talk: TalkId) -> anyhow::Result<bool> {
        let sql = "SELECT thread FROM talks WHERE id = $1";
        let thread: Option<Option<i64>> =
            on!(self.db(), |db| sqlx::query_scalar(sql).bind(talk.0).fetch_optional(db).await)?;
        Ok(thread.flatten().is_some())
    }

    /// The talks a mentor has open, oldest first.
    pub async fn open_talks(&mut self, mentor: LearnerId) -> anyhow::Result<Vec<Talk>> {
        let sql = format!(
            "SELECT {COLUMNS} FROM talks WHERE mentor = $1 AND stage = 'open' ORDER BY id {}",
            self.locking("FOR UPDATE")
        );
        let rows: Vec<Row> = on!(self.db(), |db| sqlx::query_as(AssertSqlSafe(sql))
            .bind(mentor.0)
            .fetch_all(db)
            .await)?;
        rows.into_iter().map(read).collect()
    }

    async fn one_talk(&mut self, is: &str, with: &[i64]) -> anyhow::Result<Option<Talk>> {
        let locking = self.locking("FOR UPDATE");
        let sql =
            format!("SELECT {COLUMNS} FROM talks WHERE {is} ORDER BY id DESC LIMIT 1 {locking}");
        let row: Option<Row> = on!(self.db(), |db| {
            let mut query = sqlx::query_as(AssertSqlSafe(sql));
            for value in with {
                query = query.bind(*value);
            }
            query.fetch_optional(db).await
        })?;
        row.map(read).transpose()
    }

    /// Keeps how far a talk is.
    pub async fn keep_talk(&mut self, talk: &Talk, now: Timestamp) -> anyhow::Result<()> {
        let sql = "UPDATE talks SET mentor = $2, stage = $3, round = $4, waits_since = $5,
                thread = CASE WHEN mentor IS NOT DISTINCT FROM $2 THEN thread END,
                taken_at = CASE WHEN $3 = 'open' THEN coalesce(taken_at, $6) ELSE taken_at END,
                closed_at = CASE WHEN $3 = 'closed' THEN coalesce(closed_at, $6) END
            WHERE id = $1";
        on!(self.db(), |db| sqlx::query(sql)
            .bind(talk.id.0)
            .bind(talk.mentor.map(|it| it.0))
            .bind(stage(talk.stage))
            .bind(i64::from(talk.round))
            .bind(talk.waits_since.map(Timestamp::as_millisecond))
            .bind(now.as_millisecond())
            .execute(db)
            .await
            .map(|_| ()))?;
        Ok(())
    }

    /// Keeps what a mentor was asked, and what became of it: `offered`, `passed`, `gone`.
    pub async fn offered(
        &mut self,
        talk: TalkId,
        mentor: LearnerId,
        state: &'static str,
        now: Timestamp,
    ) -> anyhow::Result<()> {
        let sql = "INSERT INTO offers (talk, mentor, state, at) VALUES ($1, $2, $3, $4)
            ON CONFLICT (talk, mentor) DO UPDATE SET state = excluded.state, at = excluded.at";
        on!(self.db(), |db| sqlx::query(sql)
            .bind(talk.0)
            .bind(mentor.0)
            .bind(state)
            .bind(now.as_millisecond())
            .execute(db)
            .await
            .map(|_| ()))?;
        Ok(())
    }

    /// Mentors who are not asked again for this talk: they passed it, or had it.
    pub async fn not_again(&mut self, talk: TalkId) -> anyhow::Result<Vec<LearnerId>> {
        let sql = "SELECT mentor FROM offers WHERE talk = $1 AND state IN ('passed', 'gone')";
        let rows: Vec<i64> =
            on!(self.db(), |db| sqlx::query_scalar(sql).bind(talk.0).fetch_all(db).await)?;
        Ok(rows.into_iter().map(LearnerId).collect())
    }

    /// Whether a mentor was asked to take this talk.
    pub async fn was_offered(&mut self, talk: TalkId, mentor: LearnerId) -> anyhow::Result<bool> {
        let sql = "SELECT at FROM offers WHERE talk = $1 AND mentor = $2";
        let row: Option<i64> = on!(self.db(), |db| sqlx::query_scalar(sql)
            .bind(talk.0)
            .bind(mentor.0)
            .fetch_optional(db)
            .await)?;
        Ok(row.is_some())
    }

    /// Keeps how a talk was.
    pub async fn rate(&mut self, talk: TalkId, rating: &str) -> anyhow::Result<()> {
        let sql = "UPDATE talks SET rating = $2 WHERE id = $1";
        on!(self.db(), |db| sqlx::query(sql)
            .bind(talk.0)
            .bind(rating)
            .execute(db)
            .await
            .map(|_| ()))?;
        Ok(())
    }

    /// How long learners waited for a mentor, of late: the middle one of the last fifty, in milliseconds.
    pub async fn typical_wait(&mut self) -> anyhow::Result<Option<i64>> {
        let sql = "SELECT taken_at - asked_at FROM talks
            WHERE taken_at IS NOT NULL AND is_practice = 0 ORDER BY taken_at DESC LIMIT 50";
        let mut waits: Vec<i64> = on!(self.db(), |db| sqlx::query_scalar(sql).fetch_all(db).await)?;
        waits.sort_unstable();
        Ok(waits.get(waits.len() / 2).copied())
    }
}

impl Store {
    /// The thread this mentor's channel has for a talk they have, or had last.
    pub async fn thread(&self, talk: TalkId, mentor: LearnerId) -> anyhow::Result<Option<i64>> {
        let sql = "SELECT thread FROM talks WHERE id = $1 AND mentor = $2";
        let thread: Option<Option<i64>> = on!(self.read(), |db| sqlx::query_scalar(sql)
            .bind(talk.0)
            .bind(mentor.0)
            .fetch_optional(db)
            .await)?;
        Ok(thread.flatten())
    }
}

fn stage(stage: Stage) -> &'static str {
    match stage {
        Stage::Waiting => "waiting",
        Stage::Open => "open",
        Stage::Closed => "closed",
    }
}

pub(super) fn read(row: Row) -> anyhow::Result<Talk> {
    let (id, learner, mentor, stage, topic, dialogue, shows, round, waits, practice, stuck) = row;
    Ok(Talk {
        id: TalkId(id),
        learner: LearnerId(learner),
        mentor: mentor.map(LearnerId),
        stage: match stage.as_str() {
            "waiting" => Stage::Waiting,
            "open" => Stage::Open,
            _ => Stage::Closed,
        },
        topic,
        dialogue: DialogueName::from(dialogue.as_str()),
        stuck: stuck.as_deref().map(serde_json::from_str).transpose()?,
        shows: named(&shows)?,
        round: u32::try_from(round).unwrap_or_default(),
        waits_since: waits.map(Timestamp::from_millisecond).transpose()?,
        is_practice: practice != 0,
    })
}
