//! The one door into a conversation.
//!
//! A message, an alarm, a mentor and an announcement all come in here, and all of them do the same: one event, one
//! turn, one transaction.

mod announce;
mod announce_act;
mod announce_cards;
mod announced;
mod at_desk;
mod cards;
mod danger;
mod deeds;
mod desk_change;
mod desk_facts;
mod desk_settings;
mod doubts;
mod facts;
mod group;
mod own_data;
mod own_desk;
mod plan;
mod practice;
mod privacy;
mod ready;
mod roles;
mod screen;
mod staff;
mod staff_words;
mod talks;
mod words;

pub use facts::OnDuty;
use own_data::LINK;
pub use roles::Kept as KeptRole;
pub use staff_words::COMMANDS;

use std::sync::Arc;

use jiff::{SignedDuration, Timestamp};

use crate::{
    content::{LanguageCode, Library},
    desk::Event,
    journey::{Alarm, Happening, Order, Outcome, proceed},
    people::{LearnerId, Origin, Reminders},
    store::{Forgotten, Kept, Tx},
};

/// Where things happen to learners.
#[derive(Clone)]
pub struct Door {
    /// Every lesson and text.
    pub library: Arc<Library>,
    /// Whether a machine may translate what is said in talks, which learners are told before they ask.
    pub translates: bool,
    /// Whether browsers let passkeys be used where the pages are.
    pub passkeys: bool,
}

/// Why something happens: a thing in the outside world.
#[derive(Clone, Copy)]
pub struct Cause<'a> {
    /// Its name, such as `telegram:174114370` or `alarm:12:lapse:…`.
    pub name: &'a str,
    /// Where it was written, if somebody wrote it: the identity, and where it stands there.
    pub written: Option<(i64, &'a Origin)>,
}

impl<'a> From<&'a str> for Cause<'a> {
    fn from(name: &'a str) -> Self {
        Self { name, written: None }
    }
}

impl<'a> From<&'a String> for Cause<'a> {
    fn from(name: &'a String) -> Self {
        Self::from(name.as_str())
    }
}

/// What a turn leaves to be said at once, on the channel that asked: nothing of it is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Turned {
    /// Whether the button that was tapped is no longer on offer.
    pub is_closed: bool,
    /// Whether it was an answer to an announcement, and is kept.
    pub is_noted: bool,
    /// The learner's language.
    pub language: LanguageCode,
    /// Whether what they wrote is kept nowhere: it was said in distress or danger.
    pub is_nobodys: bool,
    /// What is left to be done, if they wanted to be forgotten and are.
    pub forgotten: Option<Forgotten>,
}

/// An answer that has not reached anybody within a day is not worth saying.
const ANSWER_GOOD_FOR: SignedDuration = SignedDuration::from_hours(24);

impl Door {
    /// Lets one thing happen to one person.
    ///
    /// A cause that has been seen before changes nothing, so every caller is free to try again.
    pub async fn happen<'a>(
        &self,
        tx: &mut Tx,
        learner: LearnerId,
        cause: impl Into<Cause<'a>>,
        happening: Happening,
        now: Timestamp,
    ) -> anyhow::Result<Option<Turned>> {
        let cause = cause.into();
        if !tx.log(learner, cause.name, what(&happening), now).await? {
            return Ok(None);
        }
        if let Happening::Woke(Alarm::Talk { talk, ring }) = happening {
            self.at_talk(tx, talk, &Event::Rang(ring), cause, now).await?;
            return Ok(None);
        }
        if let Happening::Tapped(tap) = &happening
            && Self::is_under_announcement(tap)
        {
            return self.answers_announcement(tx, learner, tap, now).await.map(Some);
        }
        let happening = if tx.is_staff(learner).await? {
            match self.at_desk(tx, learner, happening, cause, now).await? {
                Done::Here(is_closed) => {
                    return self.turned(tx, learner, is_closed).await.map(Some);
                }
                Done::Not(happening) => happening,
            }
        } else {
            happening
        };
        self.journey(tx, learner, happening, cause, now).await.map(Some)
    }

    /// Lets something happen to somebody as a learner.
    async fn journey(
        &self,
        tx: &mut Tx,
        learner: LearnerId,
        happening: Happening,
        cause: Cause<'_>,
        now: Timestamp,
    ) -> anyhow::Result<Turned> {
        let (before, mut journey) = tx.learner(learner).await?;
        if self.asks_who_is_there(&journey, &happening) {
            journey.on_duty = self.is_on_duty(tx, &before, now).await?;
        }
        if matches!(happening, Happening::Woke(_)) {
            // What was announced to them is of the same few messages a week.
            for (_, at) in tx.announced_to(&[learner], now).await? {
                if !journey.spoken.contains(&at) {
                    journey.spoken.push(at);
                }
            }
        }
        let is_writing = matches!(happening, Happening::Said(_) | Happening::Reworded(_));
        let was_reminded = before.reminders == Reminders::On;
        let Outcome { learner, journey, orders, deed } =
            proceed(&self.library, before, journey, happening, now);
        if let Some(deed) = deed {
            tx.note_danger(cause.name, deed);
            if deed.opened_by().is_some() {
                tx.hush(learner.id, now).await?;
            }
        }
        if was_reminded && learner.reminders != Reminders::On {
            // What is on its way unasked, too.
            tx.pause(learner.id, now).await?;
        }
        let course = self.library.course(&learner.course);
        let is_nobodys = is_writing && deed.is_some();
        let mut turned = Turned {
            is_closed: false,
            is_noted: false,
            language: learner.language.clone(),
            is_nobodys,
            forgotten: None,
        };
        if orders.contains(&Order::Forget) {
            turned.forgotten = Some(Self::forgets(tx, learner.id, now).await?);
            return Ok(turned);
        }
        let is_unasked = |order: &Order| matches!(order, Order::Say { why: Some(_), .. });
        // Something unasked is good until quiet hours begin.
        let tonight =
            orders.iter().any(is_unasked).then(|| learner.own_time(course).quiet_from(now));
        let id = learner.id;
        tx.keep_learner(Kept { learner, journey }).await?;
        for order in orders {
            turned.is_closed |= order == Order::Closed;
            self.keep(tx, id, order, tonight, cause, now).await?;
        }
        Ok(turned)
    }

    async fn keep(
        &self,
        tx: &mut Tx,
        id: LearnerId,
        order: Order,
        tonight: Option<Timestamp>,
        cause: Cause<'_>,
        now: Timestamp,
    ) -> anyhow::Result<()> {
        match order {
            Order::Say { mut line, why } => {
                let tonight = tonight.filter(|_| why.is_some());
                let is_link = Self::give_link(tx, id, &mut line, now).await?;
                let good_for = if is_link { LINK } else { ANSWER_GOOD_FOR };
                let deadline = tonight.unwrap_or(now + good_for);
                self.tell_of_desk(tx, id, &mut line, now).await?;
                self.tell_whom_to_ask(tx, id, &mut line).await?;
                self.tell_plan(tx, id, &mut line).await?;
                tx.plan_line(id, &line, why, (now, deadline)).await
            }
            Order::Remember { dialogue, step, said, share } => {
                tx.keep_answer(id, (&dialogue, &step), &said, share, now)
            }
            Order::Judge(judged) => {
                let (learner, _) = tx.learner(id).await?;
                let how = (&learner.language, learner.reading);
                tx.keep_judged(id, &judged, how, now).await
            }
            Order::Doubt(doubt) => self.doubts(tx, id, doubt, now).await,
            Order::Agree(agreed) => self.keep_consent(tx, id, &agreed, cause, now).await,
            Order::Wake { alarm, at } => tx.set_alarm(id, &alarm, at),
            Order::CallMentor { asking, shows } => {
                self.call_mentor(tx, id, asking, shows, cause, now).await
            }
            Order::Relay(said) => self.learner_says(tx, id, said, cause, now).await,
            Order::Join(invitation) => Self::joins_group(tx, id, &invitation.link, now).await,
            Order::Talk(wish) => self.wish(tx, id, wish, cause, now).await,
            Order::Forget | Order::Closed => Ok(()),
        }
    }

    async fn turned(
        &self,
        tx: &mut Tx,
        person: LearnerId,
        is_closed: bool,
    ) -> anyhow::Result<Turned> {
        let (learner, _) = tx.learner(person).await?;
        let (language, forgotten) = (learner.language, None);
        Ok(Turned { is_closed, is_noted: false, language, is_nobodys: false, forgotten })
    }
}

/// What came of something at the desk.
enum Done {
    /// It was for the desk; whether its button is no longer on offer.
    Here(bool),
    /// It was for the learner this person is as well.
    Not(Happening),
}

/// A happening by its kind, without words.
fn what(happening: &Happening) -> &'static str {
    match happening {
        Happening::Started => "started",
        Happening::Moved => "moved",
        Happening::Tapped(_) => "tapped",
        Happening::Pressed(_) => "pressed",
        Happening::Said(_) => "said",
        Happening::Reworded(_) => "changed",
        Happening::Woke(_) => "woke",
        Happening::Joined => "joined the staff",
        Happening::Invited(_) => "opened a link",
        Happening::MentorCame(_) => "mentor came",
        Happening::MentorGone => "mentor gone",
        Happening::MentorLeft => "mentor left",
        Happening::VouchedFor => "vouched for",
    }
}
