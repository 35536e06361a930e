//! Joining the staff.

use jiff::{Timestamp, tz::TimeZone};

use super::Door;
use crate::{
    content::Surface,
    desk::{Mentor, Standing},
    people::{Belonging, LearnerId, Role, Words},
    store::{NewStaff, Staff, Tx, Writing},
};

/// So many talks a mentor has at once, until they say otherwise.
const CAPACITY: u32 = 3;

impl Door {
    /// Makes a person one of the staff, as their invitation says. A mentor is asked for what is missing, and talks to a
    /// made-up learner before the first real one.
    pub async fn joins_staff(
        &self,
        tx: &mut Tx,
        person: LearnerId,
        new: NewStaff,
        now: Timestamp,
    ) -> anyhow::Result<()> {
        let before = tx.staff(person).await?;
        let was = before.as_ref().map(|it| it.mentor.standing);
        if was == Some(Standing::Frozen) {
            return Self::tell_staff(tx, person, Surface::DeskFrozen, now).await;
        }
        let (learner, _) = tx.learner(person).await?;
        let grant = new.grant(person);
        let NewStaff { role, name, languages, topics, hours, cohort, organisation, .. } = new;
        let languages = if languages.is_empty() { vec![learner.language] } else { languages };
        let named = name.or(learner.name);
        let named = named.as_ref().map(Words::read).unwrap_or_default();
        let had = before.as_ref().map(|it| it.mentor.name.as_str()).filter(|it| !it.is_empty());
        let is_ready = !role.answers() || was == Some(Standing::Active);
        let mentor = Mentor {
            id: person,
            name: had.unwrap_or(named).to_owned(),
            languages,
            topics,
            hours,
            zone: TimeZone::get(&learner.zone).unwrap_or(TimeZone::UTC),
            away: before.as_ref().map(|it| it.mentor.away.clone()).unwrap_or_default(),
            capacity: before.as_ref().map_or(CAPACITY, |it| it.mentor.capacity),
            open: 0,
            belongs: Belonging { organisation, cohort },
            standing: if is_ready { Standing::Active } else { Standing::Practising },
        };
        let has_practised = before.as_ref().is_some_and(|it| it.has_practised);
        let grants = before.as_ref().map(|it| it.grants.clone()).unwrap_or_default();
        let mut staff = Staff { role, grants, mentor, has_practised, writing: None };
        if let Some(before) = before.filter(|it| !role.answers() && it.has(now).next().is_some()) {
            // What they do beside it stays as it is.
            staff.mentor = Mentor { standing: Standing::Active, ..before.mentor };
        }
        tx.keep_staff(&staff, now).await?;
        Self::begins(tx, &grant, now).await?;
        if !role.answers() {
            return Self::tell_staff(tx, person, welcome(role), now).await;
        }
        Self::tell_staff(tx, person, Surface::DeskWelcome, now).await?;
        if staff.mentor.name.is_empty() {
            return self.asks(tx, &staff, Writing::Name, Surface::DeskWriteName, now).await;
        }
        match was {
            Some(Standing::Active) => self.own_card(tx, &staff, Surface::Desk, None, now).await,
            Some(Standing::Practising | Standing::Frozen | Standing::Left) | None => {
                self.ask_interface(tx, person, now).await
            }
        }
    }
}

/// What somebody hears first who answers nobody.
fn welcome(role: Role) -> Surface {
    if role == Role::Coordinator { Surface::DeskCoordinator } else { Surface::DeskRoles }
}
