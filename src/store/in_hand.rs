//! Learners in hand: fetched once for many turns, and kept from others until the commit.

use anyhow::Context;

use super::{
    Engine, Tx,
    engine::within,
    made::{filled, list, sql},
    on,
};
use crate::{
    content::{ChoiceName, LanguageCode},
    journey::Journey,
    people::{Address, ChannelName, Learner, LearnerId, Words},
};

/// A learner in hand.
#[expect(clippy::struct_excessive_bools, reason = "each is a mark of its own")]
pub(super) struct InHand {
    pub(super) learner: Learner,
    pub(super) journey: Journey,
    /// Where they are reached.
    pub(super) home: Option<Home>,
    /// Whether a line is on its way to them already.
    pub(super) has_open_line: bool,
    /// Whether they are one of the staff.
    pub(super) is_staff: bool,
    /// What is not written yet.
    pub(super) moved: bool,
    pub(super) resettled: bool,
}

/// The address a learner used last.
#[derive(Clone, Debug)]
pub(super) struct Home {
    pub(super) identity: i64,
    pub(super) at: Address,
    pub(super) is_blocked: bool,
}

/// A learner's row, the address they are reached at, the first day of their cohort, and three marks in one number: 1, a
/// line is on its way to them already; 2, they are one of the staff; 4, they have blocked Solis.
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
    Option<String>,
    i64,
);

impl Tx {
    /// Fetches learners, those in hand aside. On `PostgreSQL` nobody else has them until the commit.
    pub(super) async fn bring_learners(&mut self, mut ids: Vec<LearnerId>) -> anyhow::Result<()> {
        ids.retain(|id| !self.sheet.learners.contains_key(id));
        // In one order everywhere, so that two replicas never wait for each other.
        ids.sort_unstable();
        for portion in filled(&ids) {
            self.lock_learners(&portion).await?;
            let sql = sql!(self, portion, "SELECT l.id, course, language, reading, name, country, zone, hour, days, reminders, journey,
                    home, h.channel, h.address,
                    (SELECT c.starts_on FROM cohorts c WHERE c.key = l.cohort),
                    CAST(CASE WHEN EXISTS (SELECT 1 FROM outbox o
                        WHERE o.learner = l.id AND o.state IN ('waiting', 'leased')
                            AND (o.state = 'leased' OR o.lane < 3)) THEN 1 ELSE 0 END
                    + CASE WHEN EXISTS (SELECT 1 FROM staff s WHERE s.person = l.id)
                        THEN 2 ELSE 0 END
                    + CASE WHEN h.blocked_at IS NULL THEN 0 ELSE 4 END AS BIGINT)
                FROM learners l LEFT JOIN identities h ON h.id = l.home
                WHERE l.id IN {}",
                list(portion.len(), 0));
            let rows: Vec<Row> = on!(self.db(), |db| {
                let mut query = sqlx::query_as(sql);
                for id in &portion {
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
    async fn lock_learners(&mut self, portion: &[&LearnerId]) -> anyhow::Result<()> {
        let sql = sql!(
            self,
            portion,
            "SELECT id FROM learners WHERE id IN {} ORDER BY id FOR UPDATE",
            list(portion.len(), 0)
        );
        let Engine::Pg(db) = self.db() else { return Ok(()) };
        let mut query = sqlx::query(sql);
        for id in portion {
            query = query.bind(id.0);
        }
        within(query.execute(db)).await?;
        Ok(())
    }

    /// Whether somebody is one of the staff.
    pub async fn is_staff(&mut self, person: LearnerId) -> anyhow::Result<bool> {
        Ok(self.in_hand(person).await?.is_staff)
    }

    /// Where somebody is reached: the identity.
    pub async fn home(&mut self, person: LearnerId) -> anyhow::Result<Option<(i64, ChannelName)>> {
        Ok(self.in_hand(person).await?.home.as_ref().map(|it| (it.identity, it.at.channel)))
    }

    /// Whether nothing reaches somebody now: they have blocked Solis.
    pub async fn is_away(&mut self, person: LearnerId) -> anyhow::Result<bool> {
        Ok(self.in_hand(person).await?.home.as_ref().is_some_and(|it| it.is_blocked))
    }

    /// A learner in hand, fetched if need be.
    pub(super) async fn in_hand(&mut self, id: LearnerId) -> anyhow::Result<&mut InHand> {
        if !self.sheet.learners.contains_key(&id) {
            self.bring_learners(vec![id]).await?;
        }
        self.sheet.learners.get_mut(&id).context("there is no such learner")
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
    let mut journey: Journey = serde_json::from_str(journey).context("reading a journey")?;
    let (.., home, channel, address, starts_on, flags) = row;
    journey.begins_on = starts_on.map(|it| it.parse()).transpose()?;
    let home = home.zip(channel.zip(address)).map(|(identity, (channel, address))| Home {
        identity,
        at: Address { channel: ChannelName::named(&channel), address },
        is_blocked: flags & 4 != 0,
    });
    let (has_open_line, is_staff) = (flags & 1 != 0, flags & 2 != 0);
    Ok(InHand { learner, journey, home, has_open_line, is_staff, moved: false, resettled: false })
}
