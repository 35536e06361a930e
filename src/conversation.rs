//! The one door into a conversation.
//!
//! A message, an alarm, a mentor and an announcement all come in here, and all of them do the same: one event, one
//! turn, one transaction.

use std::sync::Arc;

use jiff::{SignedDuration, Timestamp};

use crate::{
    content::{LanguageCode, Library},
    journey::{Happening, Order, Outcome, proceed},
    people::LearnerId,
    store::{Kept, Tx},
};

/// Where things happen to learners.
#[derive(Clone)]
pub struct Door {
    /// Every lesson and text.
    pub library: Arc<Library>,
}

/// What a turn leaves to be said at once, on the channel that asked: nothing of it is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Turned {
    /// Whether the button that was tapped is no longer on offer.
    pub is_closed: bool,
    /// The learner's language.
    pub language: LanguageCode,
}

/// An answer that has not reached anybody within a day is not worth saying.
const ANSWER_GOOD_FOR: SignedDuration = SignedDuration::from_hours(24);

impl Door {
    /// Lets one thing happen to one learner.
    ///
    /// `cause` names the thing in the outside world, such as `telegram:174114370` or `alarm:12:lapse:…`. A cause that
    /// has been seen before changes nothing, so every caller is free to try again.
    pub async fn happen(
        &self,
        tx: &mut Tx,
        learner: LearnerId,
        cause: &str,
        happening: Happening,
        now: Timestamp,
    ) -> anyhow::Result<Option<Turned>> {
        if !tx.log(learner, cause, what(&happening), now).await? {
            return Ok(None);
        }
        let (before, journey) = tx.learner(learner).await?;
        let outcome = proceed(&self.library, before, journey, happening, now);
        self.keep(tx, outcome, now).await.map(Some)
    }

    async fn keep(&self, tx: &mut Tx, outcome: Outcome, now: Timestamp) -> anyhow::Result<Turned> {
        let Outcome { learner, journey, orders } = outcome;
        let course = self.library.course(&learner.course);
        let mut turned = Turned { is_closed: false, language: learner.language.clone() };
        let id = learner.id;
        let is_unasked = |order: &Order| matches!(order, Order::Say { why: Some(_), .. });
        // Something unasked is good until quiet hours begin.
        let tonight =
            orders.iter().any(is_unasked).then(|| learner.own_time(course).quiet_from(now));
        tx.keep_learner(Kept { learner, journey }).await?;
        for order in orders {
            match order {
                Order::Say { line, why } => {
                    let tonight = tonight.filter(|_| why.is_some());
                    let deadline = tonight.unwrap_or(now + ANSWER_GOOD_FOR);
                    tx.plan_line(id, &line, why, (now, deadline)).await?;
                }
                Order::Remember { dialogue, step, said, share } => {
                    tx.keep_answer(id, (&dialogue, &step), &said, share, now)?;
                }
                Order::Wake { alarm, at } => tx.set_alarm(id, &alarm, at)?,
                Order::CallMentor { dialogue, topic } => {
                    tx.put_card(id, &dialogue, &topic, now).await?;
                }
                Order::Relay(said) => tx.relay(id, &said, now).await?,
                Order::Closed => turned.is_closed = true,
            }
        }
        Ok(turned)
    }
}

/// A happening by its kind, without words.
fn what(happening: &Happening) -> &'static str {
    match happening {
        Happening::Started => "started",
        Happening::Moved => "moved",
        Happening::Tapped(_) => "tapped",
        Happening::Pressed(_) => "pressed",
        Happening::Said(_) => "said",
        Happening::Woke(_) => "woke",
    }
}
