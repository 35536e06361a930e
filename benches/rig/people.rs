//! A database with people in it, who have begun the first lesson: made by Solis' own journey and store.

use std::path::Path;

use anyhow::{Context, Result, bail};
use jiff::{SignedDuration, Timestamp};
use solis::{
    clock::Clock,
    content::{Days, LanguageCode, Library, Reading, SOURCE, Surface},
    engine::Tap,
    journey::{Alarm, Happening, Journey, Order, proceed},
    people::{Address, ChannelName, Learner, LearnerId, Reminders},
    store::{Kept, NewLearner, Store, Tx},
};

/// The chat of the first learner; the next has the next number.
pub(crate) const FIRST_CHAT: i64 = 1_000_000;
/// Alarms ring after the bench is over.
const FAR: SignedDuration = SignedDuration::from_hours(365 * 24);
/// So many learners go into one transaction.
const TOGETHER: usize = 500;

/// Somebody who has just begun the first lesson.
#[derive(Clone)]
pub(crate) struct Beginner {
    learner: Learner,
    journey: Journey,
    alarms: Vec<(Alarm, Timestamp)>,
    /// What the first button under the open question sends.
    pub(crate) button: String,
}

impl Beginner {
    /// Walks somebody from the first greeting into the first lesson, by taps.
    pub(crate) fn new(library: &Library) -> Result<Self> {
        let now = Clock::system().now();
        let mut learner = nobody(library);
        let mut journey = Journey::default();
        let mut happening = Happening::Started;
        let mut alarms = Vec::new();
        for _ in 0..10 {
            let outcome = proceed(library, learner, journey, happening, now);
            (learner, journey) = (outcome.learner, outcome.journey);
            let mut buttons = Vec::new();
            for order in outcome.orders {
                if let Order::Wake { alarm, at } = order {
                    alarms.push((alarm, at + FAR));
                } else if let Order::Say { line, .. } = order {
                    buttons = line.buttons;
                }
            }
            let tap = first(&buttons).context("a line without a button")?;
            let place = journey.places.last().context("the journey ended")?;
            if place.dialogue.course() != Surface::Welcome.entry().0.course() {
                return Ok(Self { learner, journey, alarms, button: tap.to_string() });
            }
            happening = Happening::Tapped(tap);
        }
        bail!("the first lesson is more than ten taps away")
    }

    async fn join(&self, tx: &mut Tx, chat: i64) -> Result<()> {
        let Learner { course, language, zone, .. } = &self.learner;
        let now = Clock::system().now();
        let id = tx.join(NewLearner { course, language, zone }, now).await?;
        let address = Address { channel: ChannelName::Telegram, address: chat.to_string() };
        tx.give(&address, id).await?;
        let learner = Learner { id, ..self.learner.clone() };
        tx.keep_learner(Kept { learner, journey: self.journey.clone() }).await?;
        for (alarm, at) in &self.alarms {
            tx.set_alarm(id, alarm, *at)?;
        }
        Ok(())
    }
}

/// Fills the database of a folder with so many people.
pub(crate) async fn fill(folder: &Path, beginner: &Beginner, count: usize) -> Result<()> {
    let url = format!("sqlite:{}", folder.join("solis.db").display());
    let url = url.parse()?;
    let store = Box::pin(Store::open(&url)).await?;
    let chats = (FIRST_CHAT..).take(count).collect::<Vec<_>>();
    for chats in chats.chunks(TOGETHER) {
        let (beginner, chats) = (beginner.clone(), chats.to_vec());
        let join = store.write(move |tx| {
            Box::pin(async move {
                for chat in chats {
                    beginner.join(tx, chat).await?;
                }
                Ok(())
            })
        });
        join.await?;
    }
    Ok(())
}

/// Somebody nothing is known of.
pub(crate) fn nobody(library: &Library) -> Learner {
    Learner {
        id: LearnerId(0),
        course: library.course("").name.clone(),
        language: LanguageCode::from(SOURCE),
        reading: Reading::default(),
        name: None,
        country: None,
        zone: "Europe/Riga".to_owned(),
        hour: None,
        days: Days::default(),
        reminders: Reminders::On,
    }
}

/// The first button; of languages, the one everything is written in.
fn first(buttons: &[Tap]) -> Option<Tap> {
    let source = buttons.iter().find(|tap| tap.choice.as_str() == SOURCE);
    source.or(buttons.first()).cloned()
}
