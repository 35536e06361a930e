//! Learners: who they are, and where they are.

use std::collections::BTreeMap;

use anyhow::Context;
use jiff::Timestamp;
use sqlx::AssertSqlSafe;

use super::{
    Engine, Store, Tx,
    engine::{list, places, portions},
    on,
};
use crate::{
    content::{ChoiceName, Days, DialogueName, LanguageCode, Reading},
    journey::Journey,
    people::{Address, ChannelName, Learner, LearnerId, Reminders, Words},
};

/// What a turn leaves behind, beside its orders.
pub struct Kept {
    /// The learner.
    pub learner: Learner,
    /// Where they are now.
    pub journey: Journey,
}

/// Somebody new.
pub struct NewLearner<'a> {
    /// The course they take.
    pub course: &'a str,
    /// The language their phone asks for.
    pub language: &'a LanguageCode,
    /// The programme's zone.
    pub zone: &'a str,
}

/// Where learners stand, and how many.
#[derive(Debug, PartialEq, Eq)]
pub struct Standing {
    /// The dialogue.
    pub dialogue: DialogueName,
    /// The step's name when they came to it.
    pub step: String,
    /// How many.
    pub people: i64,
}

/// A learner in hand.
pub(super) struct InHand {
    pub(super) learner: Learner,
    pub(super) journey: Journey,
    /// Where they are reached.
    pub(super) home: Option<Home>,
    /// Whether a line is on its way to them already.
    pub(super) has_open_line: bool,
    /// What is not written yet.
    moved: bool,
    resettled: bool,
}

/// The address a learner used last.
#[derive(Clone, Debug)]
pub(super) struct Home {
    pub(super) identity: i64,
    pub(super) at: Address,
    pub(super) is_blocked: bool,
}

/// A learner's row, and the address they are reached at.
type Row = (
    i64,
    String,
    String,
    String,
    Option<String>,
    Option<String>,
    String,
    Option<i64>,
    String,
    String,
    String,
    Option<i64>,
    Option<String>,
    Option<String>,
    Option<i64>,
    Option<i64>,
);

impl Tx {
    /// Takes in somebody new.
    pub async fn join(&mut self, new: NewLearner<'_>, now: Timestamp) -> anyhow::Result<LearnerId> {
        let journey = serde_json::to_string(&Journey::default())?;
        let reading = serde_json::to_string(&Reading::default())?;
        let days = serde_json::to_string(&Days::default())?;
        let reminders = serde_json::to_string(&Reminders::default())?;
        let sql = "INSERT INTO learners
            (course, language, reading, zone, days, reminders, journey, standing, joined_at, answered_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7, '', $8, $8) RETURNING id";
        let id = on!(self.db(), |db| sqlx::query_scalar(sql)
            .bind(new.course)
            .bind(new.language.as_str())
            .bind(reading)
            .bind(new.zone)
            .bind(days)
            .bind(reminders)
            .bind(journey)
            .bind(now.as_millisecond())
            .fetch_one(db)
            .await)?;
        Ok(LearnerId(id))
    }

    /// Fetches learners, those in hand aside. On `PostgreSQL` nobody else has them until the commit.
    pub(super) async fn bring_learners(&mut self, mut ids: Vec<LearnerId>) -> anyhow::Result<()> {
        ids.retain(|id| !self.sheet.learners.contains_key(id));
        // In one order everywhere, so that two replicas never wait for each other.
        ids.sort_unstable();
        for portion in portions(&ids) {
            self.lock_learners(portion).await?;
            let sql = format!(
                "SELECT l.id, course, language, reading, name, country, zone, hour, days, reminders, journey,
                    home, h.channel, h.address, h.blocked_at,
                    (SELECT min(o.id) FROM outbox o
                        WHERE o.learner = l.id AND o.state IN ('waiting', 'leased')
                            AND (o.state = 'leased' OR o.lane < 3))
                FROM learners l LEFT JOIN identities h ON h.id = l.home
                WHERE l.id IN {}",
                list(portion.len(), 0)
            );
            let rows: Vec<Row> = on!(self.db(), |db| {
                let mut query = sqlx::query_as(AssertSqlSafe(sql));
                for id in portion {
                    query = query.bind(id.0);
                }
                query.fetch_all(db).await
            })
            .context("reading learners")?;
            for row in rows {
                let in_hand = in_hand(row)?;
                self.sheet.learners.insert(in_hand.learner.id, in_hand);
            }
        }
        Ok(())
    }

    /// Keeps others from these learners. What belongs to them is read by a later statement: one that waits sees the
    /// rest of the database as it was before it waited.
    async fn lock_learners(&mut self, portion: &[LearnerId]) -> anyhow::Result<()> {
        let sql = format!(
            "SELECT id FROM learners WHERE id IN {} ORDER BY id FOR UPDATE",
            list(portion.len(), 0)
        );
        let Engine::Pg(db) = self.db() else { return Ok(()) };
        let mut query = sqlx::query(AssertSqlSafe(sql));
        for id in portion {
            query = query.bind(id.0);
        }
        query.execute(db).await?;
        Ok(())
    }

    /// A learner and where they are.
    pub async fn learner(&mut self, id: LearnerId) -> anyhow::Result<(Learner, Journey)> {
        let it = self.in_hand(id).await?;
        Ok((it.learner.clone(), it.journey.clone()))
    }

    /// A learner in hand, fetched if need be.
    pub(super) async fn in_hand(&mut self, id: LearnerId) -> anyhow::Result<&mut InHand> {
        if !self.sheet.learners.contains_key(&id) {
            self.bring_learners(vec![id]).await?;
        }
        self.sheet.learners.get_mut(&id).context("there is no such learner")
    }

    /// Keeps a learner and where they are.
    pub async fn keep_learner(&mut self, kept: Kept) -> anyhow::Result<()> {
        let Kept { learner, journey } = kept;
        let it = self.in_hand(learner.id).await?;
        it.resettled |= it.learner != learner;
        it.moved = true;
        it.learner = learner;
        it.journey = journey;
        Ok(())
    }

    /// Writes the learners who were kept: where they are, many at once; how they want it, where that has changed.
    pub(super) async fn write_learners(&mut self) -> anyhow::Result<()> {
        let (mut moved, mut resettled) = (Vec::new(), Vec::new());
        for it in self.sheet.learners.values_mut() {
            if std::mem::take(&mut it.moved) {
                moved.push((
                    it.learner.id.0,
                    serde_json::to_string(&it.journey)?,
                    it.journey.standing().join(" "),
                    it.journey.open_question().map(i64::from),
                    it.journey.answered_at.map_or(0, Timestamp::as_millisecond),
                ));
            }
            if std::mem::take(&mut it.resettled) {
                resettled.push(it.learner.clone());
            }
        }
        moved.sort_unstable_by_key(|it| it.0);
        for portion in portions(&moved) {
            let sql = format!(
                "WITH v (id, journey, standing, open_question, answered_at) AS (VALUES {})
                UPDATE learners SET journey = v.journey, standing = v.standing,
                    open_question = v.open_question, answered_at = v.answered_at
                FROM v WHERE learners.id = v.id",
                places(portion.len(), 5, 0)
            );
            on!(self.db(), |db| {
                let mut query = sqlx::query(AssertSqlSafe(sql));
                for (id, journey, standing, question, answered) in portion {
                    query =
                        query.bind(id).bind(journey).bind(standing).bind(question).bind(answered);
                }
                query.execute(db).await.map(|_| ())
            })?;
        }
        for learner in resettled {
            self.write_settings(&learner).await?;
        }
        Ok(())
    }

    async fn write_settings(&mut self, learner: &Learner) -> anyhow::Result<()> {
        let reading = serde_json::to_string(&learner.reading)?;
        let days = serde_json::to_string(&learner.days)?;
        let reminders = serde_json::to_string(&learner.reminders)?;
        let sql =
            "UPDATE learners SET language = $2, reading = $3, name = $4, country = $5, zone = $6,
            hour = $7, days = $8, reminders = $9 WHERE id = $1";
        on!(self.db(), |db| sqlx::query(sql)
            .bind(learner.id.0)
            .bind(learner.language.as_str())
            .bind(reading)
            .bind(learner.name.as_ref().map(Words::read))
            .bind(learner.country.as_ref().map(ChoiceName::as_str))
            .bind(&learner.zone)
            .bind(learner.hour.map(i64::from))
            .bind(days)
            .bind(reminders)
            .execute(db)
            .await
            .map(|_| ()))?;
        Ok(())
    }

    /// Puts a learner into a cohort, unless they are in one.
    pub async fn enter_cohort(&mut self, id: LearnerId, cohort: &str) -> anyhow::Result<()> {
        let sql = "UPDATE learners SET cohort = $2 WHERE id = $1 AND cohort IS NULL";
        on!(self.db(), |db| sqlx::query(sql)
            .bind(id.0)
            .bind(cohort)
            .execute(db)
            .await
            .map(|_| ()))?;
        Ok(())
    }
}

fn in_hand(row: Row) -> anyhow::Result<InHand> {
    let (id, course, language, reading, name, country, zone, hour, days, reminders, journey, ..) =
        &row;
    let learner = Learner {
        id: LearnerId(*id),
        course: course.clone(),
        language: LanguageCode::from(language.as_str()),
        reading: serde_json::from_str(reading)?,
        name: name.as_deref().and_then(Words::name),
        country: country.as_deref().map(ChoiceName::from),
        zone: zone.clone(),
        hour: hour.and_then(|hour| i8::try_from(hour).ok()),
        days: serde_json::from_str(days)?,
        reminders: serde_json::from_str(reminders)?,
    };
    let journey = serde_json::from_str(journey).context("reading a journey")?;
    let (.., home, channel, address, blocked, open) = row;
    let home = home.zip(channel.zip(address)).map(|(identity, (channel, address))| Home {
        identity,
        at: Address { channel: ChannelName::named(&channel), address },
        is_blocked: blocked.is_some(),
    });
    let has_open_line = open.is_some();
    Ok(InHand { learner, journey, home, has_open_line, moved: false, resettled: false })
}

impl Store {
    /// The language and reading a learner wants now.
    pub async fn wants(&self, id: LearnerId) -> anyhow::Result<(LanguageCode, Reading)> {
        let sql = "SELECT language, reading FROM learners WHERE id = $1";
        let (language, reading): (String, String) =
            on!(self.read(), |db| sqlx::query_as(sql).bind(id.0).fetch_one(db).await)?;
        Ok((LanguageCode::from(language.as_str()), serde_json::from_str(&reading)?))
    }

    /// Where learners stand. A step several learners share is counted once for each place they have.
    pub async fn standings(&self) -> anyhow::Result<Vec<Standing>> {
        let sql = "SELECT standing, count(*) FROM learners WHERE standing <> '' GROUP BY standing";
        let rows: Vec<(String, i64)> =
            on!(self.read(), |db| sqlx::query_as(sql).fetch_all(db).await)?;
        let places = rows.iter().flat_map(|(places, people)| {
            places.split(' ').filter_map(|place| place.split_once('#')).map(|it| (it, *people))
        });
        let mut counts = BTreeMap::new();
        for (place, people) in places {
            *counts.entry(place).or_default() += people;
        }
        let standing = |((dialogue, step), people): ((&str, &str), i64)| Standing {
            dialogue: dialogue.into(),
            step: step.to_owned(),
            people,
        };
        Ok(counts.into_iter().map(standing).collect())
    }

    /// Learners whose open question can be answered by a tap, and who were here after this moment: their tap may
    /// have been lost while Solis was away. With the turn in which it was asked.
    pub async fn open_questions(
        &self,
        channel: ChannelName,
        since: Timestamp,
    ) -> anyhow::Result<Vec<(LearnerId, u32)>> {
        let sql = "SELECT l.id, l.open_question FROM learners l JOIN identities i ON i.id = l.home
            WHERE l.open_question IS NOT NULL AND l.answered_at >= $1 AND i.channel = $2
              AND i.blocked_at IS NULL";
        let rows: Vec<(i64, i64)> = on!(self.read(), |db| sqlx::query_as(sql)
            .bind(since.as_millisecond())
            .bind(channel.to_string())
            .fetch_all(db)
            .await)?;
        let asked = |asked: i64| u32::try_from(asked).unwrap_or_default();
        Ok(rows.into_iter().map(|(id, turn)| (LearnerId(id), asked(turn))).collect())
    }
}
