//! Talks as a mentor's page shows them: read, and never kept from anybody.

use jiff::Timestamp;
use sqlx::AssertSqlSafe;

use super::{
    super::{Hint, Store, Tx, on},
    messages::Author,
    staff::{Staff, named},
    talks,
};
use crate::{
    content::{DialogueName, LanguageCode, Reading, StepName},
    desk::Talk,
    engine::Said,
    journey::Journey,
    people::{Belonging, ChannelName, LearnerId, MessageId, OrganisationId, TalkId, Words},
};

/// A talk with what a page says of its learner.
#[derive(Clone, Debug)]
pub struct Seen {
    /// The talk.
    pub talk: Talk,
    /// The learner's language.
    pub language: LanguageCode,
    /// How the learner reads.
    pub reading: Reading,
    /// What to call the learner.
    pub name: Option<Words>,
    /// Where the learner is.
    pub journey: Journey,
    /// Where the learner belongs.
    pub belongs: Belonging,
    /// What became of asking this mentor: `offered`, `passed`, `gone`; nothing, if they were not asked.
    pub offer: Option<String>,
}

/// Something that was said in a talk, as a page shows it.
#[derive(Clone, Debug)]
pub struct OnPage {
    /// Its number.
    pub id: MessageId,
    /// Which talk.
    pub talk: TalkId,
    /// Whose it is.
    pub author: Author,
    /// Who said it.
    pub person: LearnerId,
    /// What.
    pub said: Said,
    /// When.
    pub at: Timestamp,
    /// Whether it was changed.
    pub is_changed: bool,
    /// The channel that knows its file.
    pub channel: ChannelName,
}

/// Which of a mentor's talks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pile {
    /// Those nobody has yet.
    Waiting,
    /// Those the mentor has.
    Mine,
    /// Those of the mentor's that are over.
    Over,
    /// Those that others have, where the mentor belongs.
    Others,
}

/// So many talks stand in a list.
const MOST: usize = 100;
/// So many messages of a talk stand on its page.
const MESSAGES: i64 = 300;

/// A talk's row, and then its learner's.
#[derive(sqlx::FromRow)]
struct Row {
    id: i64,
    learner: i64,
    mentor: Option<i64>,
    stage: String,
    topic: String,
    dialogue: String,
    shows: String,
    round: i64,
    waits_since: Option<i64>,
    is_practice: i64,
    stuck: Option<String>,
    language: String,
    reading: String,
    name: Option<String>,
    journey: String,
    organisation: i64,
    cohort: Option<String>,
    offer: Option<String>,
}

type MessageRow = (i64, i64, String, i64, String, i64, Option<i64>, Option<String>);

const MESSAGE: &str =
    "SELECT m.id, m.talk, m.author, m.person, m.said, m.at, m.edited_at, i.channel
    FROM messages m LEFT JOIN identities i ON i.id = m.identity";

impl Store {
    /// A mentor's talks of one pile: those that wait, the oldest first; those that are over, the newest first.
    pub async fn pile(&self, mentor: LearnerId, pile: Pile) -> anyhow::Result<Vec<Seen>> {
        let which = match pile {
            Pile::Waiting => "t.stage = 'waiting' ORDER BY t.id",
            Pile::Mine => "t.mentor = $1 AND t.stage = 'open' ORDER BY t.id",
            Pile::Others => {
                "t.stage IN ('waiting', 'open') AND t.stage = 'open' AND t.mentor <> $1 AND l.organisation =
                    (SELECT s.organisation FROM staff s WHERE s.person = $1) ORDER BY t.id"
            }
            Pile::Over => "t.mentor = $1 AND t.stage = 'closed' ORDER BY t.id DESC",
        };
        self.seen(mentor, which, None).await
    }

    /// One talk, as a mentor may see it or not.
    pub async fn seen_talk(&self, mentor: LearnerId, talk: TalkId) -> anyhow::Result<Option<Seen>> {
        Ok(self.seen(mentor, "t.id = $2", Some(talk)).await?.pop())
    }

    async fn seen(
        &self,
        mentor: LearnerId,
        which: &str,
        talk: Option<TalkId>,
    ) -> anyhow::Result<Vec<Seen>> {
        let sql = format!(
            "SELECT t.id, t.learner, t.mentor, t.stage, t.topic, t.dialogue, t.shows, t.round,
                t.waits_since, t.is_practice, t.stuck, l.language, l.reading, l.name, l.journey, l.organisation,
                l.cohort,
                (SELECT o.state FROM offers o WHERE o.talk = t.id AND o.mentor = $1) AS offer
            FROM talks t JOIN learners l ON l.id = t.learner WHERE {which} LIMIT {MOST}"
        );
        let rows: Vec<Row> = on!(self.read(), |db| {
            let query = sqlx::query_as(AssertSqlSafe(sql)).bind(mentor.0);
            let query = match talk {
                Some(talk) => query.bind(talk.0),
                None => query,
            };
            query.fetch_all(db).await
        })?;
        rows.into_iter().map(seen).collect()
    }

    /// Everybody of the staff.
    pub async fn colleagues(&self) -> anyhow::Result<Vec<Staff>> {
        super::staff::everybody(self).await
    }

    /// The last thing that was said in each of these talks, notes aside.
    pub async fn last_said(&self, talks: &[TalkId]) -> anyhow::Result<Vec<OnPage>> {
        let mut found = Vec::with_capacity(talks.len());
        for talk in talks {
            let sql = format!(
                "{MESSAGE} WHERE m.talk = $1 AND m.author <> 'note' ORDER BY m.id DESC LIMIT 1"
            );
            let row: Option<MessageRow> =
                on!(self.read(), |db| sqlx::query_as(AssertSqlSafe(sql))
                    .bind(talk.0)
                    .fetch_optional(db)
                    .await)?;
            found.extend(row.map(message).transpose()?);
        }
        Ok(found)
    }

    /// What was said in a talk, in order.
    pub async fn messages(&self, talk: TalkId) -> anyhow::Result<Vec<OnPage>> {
        let sql = format!("{MESSAGE} WHERE m.talk = $1 ORDER BY m.id DESC LIMIT $2");
        let rows: Vec<MessageRow> = on!(self.read(), |db| sqlx::query_as(AssertSqlSafe(sql))
            .bind(talk.0)
            .bind(MESSAGES)
            .fetch_all(db)
            .await)?;
        rows.into_iter().rev().map(message).collect()
    }

    /// One thing that was said.
    pub async fn message(&self, id: MessageId) -> anyhow::Result<Option<OnPage>> {
        let sql = format!("{MESSAGE} WHERE m.id = $1");
        let row: Option<MessageRow> = on!(self.read(), |db| sqlx::query_as(AssertSqlSafe(sql))
            .bind(id.0)
            .fetch_optional(db)
            .await)?;
        row.map(message).transpose()
    }

    /// Whose a talk is.
    pub async fn talker(&self, talk: TalkId) -> anyhow::Result<Option<LearnerId>> {
        let sql = "SELECT learner FROM talks WHERE id = $1";
        let row: Option<i64> =
            on!(self.read(), |db| sqlx::query_scalar(sql).bind(talk.0).fetch_optional(db).await)?;
        Ok(row.map(LearnerId))
    }

    /// A learner's last answers that mentors may read, the newest first.
    pub async fn shown_answers(
        &self,
        learner: LearnerId,
        most: i64,
    ) -> anyhow::Result<Vec<(DialogueName, StepName, Said)>> {
        let sql = "SELECT dialogue, step, said FROM answers WHERE learner = $1 AND share = 'mentor'
            ORDER BY id DESC LIMIT $2";
        let rows: Vec<(String, String, String)> = on!(self.read(), |db| sqlx::query_as(sql)
            .bind(learner.0)
            .bind(most)
            .fetch_all(db)
            .await)?;
        let answer = |(dialogue, step, said): (String, String, String)| {
            Ok((dialogue.as_str().into(), step.as_str().into(), serde_json::from_str(&said)?))
        };
        rows.into_iter().map(answer).collect()
    }
}

impl Tx {
    /// Tells the desks of everybody who has a talk or was asked to take it that something is new.
    pub async fn tell_desks(&mut self, talk: TalkId) -> anyhow::Result<()> {
        let sql = "SELECT mentor FROM offers WHERE talk = $1
            UNION SELECT mentor FROM talks WHERE id = $1 AND mentor IS NOT NULL";
        let rows: Vec<i64> =
            on!(self.db(), |db| sqlx::query_scalar(sql).bind(talk.0).fetch_all(db).await)?;
        for mentor in rows {
            self.hint(Hint::Desk(LearnerId(mentor))).await?;
        }
        Ok(())
    }

    /// Takes a talk's learner in hand, and then the talk: in the order in which a learner's own turn does.
    pub async fn learner_and_talk(&mut self, talk: TalkId) -> anyhow::Result<Option<Talk>> {
        let sql = "SELECT learner FROM talks WHERE id = $1";
        let row: Option<i64> =
            on!(self.db(), |db| sqlx::query_scalar(sql).bind(talk.0).fetch_optional(db).await)?;
        let Some(learner) = row else { return Ok(None) };
        self.learner(LearnerId(learner)).await?;
        self.talk(talk).await
    }
}

fn seen(row: Row) -> anyhow::Result<Seen> {
    let Row { id, learner, mentor, stage, topic, dialogue, shows, round, .. } = row;
    let (waits, practice, stuck) = (row.waits_since, row.is_practice, row.stuck);
    let talk = (id, learner, mentor, stage, topic, dialogue, shows, round, waits, practice, stuck);
    Ok(Seen {
        talk: talks::read(talk)?,
        language: LanguageCode::from(row.language.as_str()),
        reading: serde_json::from_str(&row.reading)?,
        name: row.name.as_deref().and_then(Words::name),
        journey: serde_json::from_str(&row.journey)?,
        belongs: Belonging { organisation: OrganisationId(row.organisation), cohort: row.cohort },
        offer: row.offer,
    })
}

fn message(row: MessageRow) -> anyhow::Result<OnPage> {
    let (id, talk, author, person, said, at, edited, channel) = row;
    Ok(OnPage {
        id: MessageId(id),
        talk: TalkId(talk),
        author: named(&author)?,
        person: LearnerId(person),
        said: serde_json::from_str(&said)?,
        at: Timestamp::from_millisecond(at)?,
        is_changed: edited.is_some(),
        channel: channel.map_or(ChannelName::Web, |it| ChannelName::named(&it)),
    })
}
