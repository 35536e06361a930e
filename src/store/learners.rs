//! Learners: who they are, and where they are.

use std::collections::BTreeMap;

use jiff::Timestamp;

use super::{
    Store, Tx,
    made::{filled, places, sql},
    on,
    sheet::NewFinish,
};
use crate::{
    content::{ChoiceName, Days, DialogueName, LanguageCode, Reading},
    journey::Journey,
    people::{Belonging, ChannelName, Learner, LearnerId, OrganisationId, Reminders, Words},
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

    /// A learner and where they are.
    pub async fn learner(&mut self, id: LearnerId) -> anyhow::Result<(Learner, Journey)> {
        let it = self.in_hand(id).await?;
        Ok((it.learner.clone(), it.journey.clone()))
    }

    /// Keeps a learner and where they are.
    pub async fn keep_learner(&mut self, kept: Kept) -> anyhow::Result<()> {
        let Kept { learner, journey } = kept;
        let id = learner.id;
        let it = self.in_hand(id).await?;
        let done = journey.done.get(it.journey.done.len()..).unwrap_or_default().to_vec();
        let at = journey.learned_at.unwrap_or(Timestamp::UNIX_EPOCH);
        let finished = done.into_iter().map(|lesson| {
            let place = it.journey.places.iter().find(|place| place.dialogue.today() == lesson);
            let (version, began) =
                place.map_or((1, at), |place| (place.version, place.since.unwrap_or(at)));
            NewFinish {
                learner: id,
                lesson,
                version,
                language: learner.language.clone(),
                began,
                at,
            }
        });
        let finished = finished.collect::<Vec<_>>();
        it.resettled |= it.learner != learner;
        it.moved = true;
        it.learner = learner;
        it.journey = journey;
        self.sheet.finished.extend(finished);
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
                    it.journey.open_words().map(i64::from),
                    it.journey.answered_at.map_or(0, Timestamp::as_millisecond),
                    it.journey.hush.map(|hush| hush.since.as_millisecond()),
                    it.journey.stuck_since().map(Timestamp::as_millisecond),
                ));
            }
            if std::mem::take(&mut it.resettled) {
                resettled.push(it.learner.clone());
            }
        }
        moved.sort_unstable_by_key(|it| it.0);
        for portion in filled(&moved) {
            let sql = sql!(
                self,
                portion,
                "WITH v (id, journey, standing, open_question, open_words, answered_at,
                    hushed_at, stuck_at) AS (VALUES {})
                UPDATE learners SET journey = v.journey, standing = v.standing,
                    open_question = v.open_question, open_words = v.open_words,
                    answered_at = v.answered_at, hushed_at = v.hushed_at,
                    stuck_at = v.stuck_at
                FROM v WHERE learners.id = v.id",
                places(portion.len(), 8, 0)
            );
            on!(self.db(), |db| {
                let mut query = sqlx::query(sql);
                for (id, journey, standing, question, words, answered, hushed, stuck) in portion {
                    query = query.bind(id).bind(journey).bind(standing);
                    query = query.bind(question).bind(words).bind(answered);
                    query = query.bind(hushed).bind(stuck);
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
            hour = $7, days = $8, reminders = $9,
            seen_as = CASE WHEN seen_as IS NULL THEN NULL ELSE $10 END WHERE id = $1";
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
            .bind(learner.name.as_ref().map(folded))
            .execute(db)
            .await
            .map(|_| ()))?;
        Ok(())
    }

    /// Where somebody belongs.
    pub async fn belongs(&mut self, id: LearnerId) -> anyhow::Result<Belonging> {
        let sql = "SELECT organisation, cohort FROM learners WHERE id = $1";
        let (organisation, cohort): (i64, Option<String>) =
            on!(self.db(), |db| sqlx::query_as(sql).bind(id.0).fetch_one(db).await)?;
        Ok(Belonging { organisation: OrganisationId(organisation), cohort })
    }

    /// Keeps by which name a learner lets themselves be seen, and looked for; nothing: by none.
    pub async fn keep_seen(&mut self, id: LearnerId, is_seen: bool) -> anyhow::Result<()> {
        let name = self.in_hand(id).await?.learner.name.as_ref().filter(|_| is_seen).map(folded);
        let sql = "UPDATE learners SET seen_as = $2 WHERE id = $1";
        on!(self.db(), |db| sqlx::query(sql).bind(id.0).bind(name).execute(db).await.map(|_| ()))?;
        Ok(())
    }

    /// Puts a learner into a cohort, and behind the wall of its organisation, unless they are in one.
    pub async fn enter_cohort(&mut self, id: LearnerId, cohort: &str) -> anyhow::Result<()> {
        let sql = "UPDATE learners SET cohort = $2, organisation = coalesce(
                (SELECT c.organisation FROM cohorts c WHERE c.key = $2), organisation)
            WHERE id = $1 AND cohort IS NULL";
        on!(self.db(), |db| sqlx::query(sql)
            .bind(id.0)
            .bind(cohort)
            .execute(db)
            .await
            .map(|_| ()))?;
        self.look_at_cohort(id).await
    }
}

impl Store {
    /// The language and reading a learner wants now.
    pub async fn wants(&self, id: LearnerId) -> anyhow::Result<(LanguageCode, Reading)> {
        let sql = "SELECT language, reading FROM learners WHERE id = $1";
        let (language, reading): (String, String) =
            on!(self.read(), |db| sqlx::query_as(sql).bind(id.0).fetch_one(db).await)?;
        Ok((LanguageCode::from(language.as_str()), serde_json::from_str(&reading)?))
    }

    /// Where a learner is, if they have said so.
    pub async fn country(&self, id: LearnerId) -> anyhow::Result<Option<ChoiceName>> {
        let sql = "SELECT country FROM learners WHERE id = $1";
        let country: Option<String> =
            on!(self.read(), |db| sqlx::query_scalar(sql).bind(id.0).fetch_one(db).await)?;
        Ok(country.map(|it| ChoiceName::from(it.as_str())))
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
        let rows = on!(self.read(), |db| sqlx::query_as(sql)
            .bind(since.as_millisecond())
            .bind(channel.to_string())
            .fetch_all(db)
            .await)?;
        Ok(asked(rows))
    }

    /// The same of learners who are asked for words: those may have been lost while Solis was away for long.
    pub async fn open_words(
        &self,
        channel: ChannelName,
        since: Timestamp,
    ) -> anyhow::Result<Vec<(LearnerId, u32)>> {
        let sql = "SELECT l.id, l.open_words FROM learners l JOIN identities i ON i.id = l.home
            WHERE l.open_words IS NOT NULL AND l.answered_at >= $1 AND i.channel = $2
              AND i.blocked_at IS NULL";
        let rows = on!(self.read(), |db| sqlx::query_as(sql)
            .bind(since.as_millisecond())
            .bind(channel.to_string())
            .fetch_all(db)
            .await)?;
        Ok(asked(rows))
    }
}

/// A name as it is looked for.
pub(super) fn folded(name: &Words) -> String {
    name.read().to_lowercase()
}

/// Learners, and the turns in which they were asked.
fn asked(rows: Vec<(i64, i64)>) -> Vec<(LearnerId, u32)> {
    let turn = |turn: i64| u32::try_from(turn).unwrap_or_default();
    rows.into_iter().map(|(id, asked)| (LearnerId(id), turn(asked))).collect()
}
