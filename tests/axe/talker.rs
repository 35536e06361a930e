//! A learner who lives a story, and a crowd of them: as many at once as a machine can bear, however many there are.

use std::{
    sync::atomic::{AtomicUsize, Ordering},
    time::Duration,
};

use anyhow::{Context, Result};
use futures_util::{StreamExt, stream};
use tokio::time::sleep;

use super::story::{Act, Story, TURNS, asks};
use crate::{
    dice::Dice,
    fake_telegram::{FakeTelegram, Person, Sent},
};

/// Whoever hears nothing for so long is silenced. On a server nobody sends after a kill until the lease of the one who did
/// has run out and its last sends are over, half a minute, and one kill may follow another.
const SILENCED: Duration = Duration::from_mins(10);

/// Somebody who lives a story.
#[derive(Debug)]
pub(crate) struct Talker<'a> {
    /// On Telegram.
    pub(crate) person: Person,
    /// Their story.
    pub(crate) story: &'a Story,
    /// How much of it they have done.
    pub(crate) done: usize,
}

impl<'a> Talker<'a> {
    /// Somebody whom nobody knows yet.
    pub(crate) fn new(telegram: &FakeTelegram, id: i64, stories: &'a [Story]) -> Self {
        let story = &stories[usize::try_from(id).unwrap_or(0) % stories.len()];
        Self { person: telegram.person(id, "Anna", story.phone), story, done: 0 }
    }

    /// Does so much more of their story, each thing when the question before it has come.
    pub(crate) async fn lives(&mut self, deeds: usize) -> Result<()> {
        for _ in 0..deeds {
            self.acts()?;
            self.hears().await?;
        }
        Ok(())
    }

    /// Does the next thing, and waits for nothing.
    pub(crate) fn acts(&mut self) -> Result<()> {
        let deed = self.story.deeds.get(self.done).context("the story is over")?;
        self.done += 1;
        match &deed.act {
            Act::Says(words) => {
                self.person.says(words);
            }
            Act::Taps(data) => {
                let asked = asks(data);
                let sent = self.person.sees(|chat| question(chat, asked.as_deref()).cloned());
                self.person.taps_button(&sent.context("the question is gone")?, data);
            }
        }
        Ok(())
    }

    /// Whether the question is there to which the last thing they did leads.
    pub(crate) fn has_heard(&self) -> bool {
        let asks = self.story.deeds[self.done - 1].asks.as_str();
        self.person.sees(|chat| question(chat, Some(asks)).is_some())
    }

    /// Waits for the question to which the last thing they did has led.
    pub(crate) async fn hears(&self) -> Result<()> {
        let asks = self.story.deeds[self.done - 1].asks.as_str();
        let look = |chat: &[Sent]| question(chat, Some(asks)).map(|_| ());
        let heard = self.person.waits_to_see(SILENCED, look).await;
        heard.with_context(|| format!("silenced before {asks}; {}", self.person.screen()))
    }
}

/// The newest message that asks this question.
fn question<'a>(chat: &'a [Sent], question: Option<&str>) -> Option<&'a Sent> {
    chat.iter().rev().find(|sent| {
        let data = sent.buttons.iter().flatten().next().map(|(_, data)| data.as_str());
        data.is_some() && data.and_then(asks).as_deref() == question
    })
}

/// Many who live their stories.
pub(crate) struct Crowd<'a> {
    /// The first of their numbers on Telegram.
    pub(crate) first: i64,
    /// How many there are.
    pub(crate) people: usize,
    /// How many talk at once.
    pub(crate) at_once: usize,
    /// The longest they think before they answer.
    pub(crate) thinks: Duration,
    /// The stories they live.
    pub(crate) stories: &'a [Story],
    /// How much they have done, all of them.
    pub(crate) deeds: AtomicUsize,
}

impl<'a> Crowd<'a> {
    /// So many people, who do not think long.
    pub(crate) fn new(first: i64, people: usize, stories: &'a [Story]) -> Self {
        let thinks = Duration::from_millis(50);
        Self { first, people, at_once: 300, thinks, stories, deeds: AtomicUsize::new(0) }
    }

    /// How much there is to do.
    pub(crate) fn all_deeds(&self) -> usize {
        self.people * TURNS
    }

    /// How much they have done.
    pub(crate) fn done(&self) -> usize {
        self.deeds.load(Ordering::Relaxed)
    }

    /// Lets everybody live so much of their story.
    pub(crate) async fn lives(
        &self,
        telegram: &FakeTelegram,
        deeds: usize,
    ) -> Result<Vec<Talker<'a>>> {
        let ids = (self.first..).take(self.people);
        let talks = stream::iter(ids.map(|id| self.one(telegram, id, deeds)));
        let talks = talks.buffer_unordered(self.at_once).collect::<Vec<_>>().await;
        let (mut talkers, mut silenced) = (Vec::new(), Vec::new());
        for talk in talks {
            talk.map_or_else(|why| silenced.push(why), |talker| talkers.push(talker));
        }
        let count = silenced.len();
        let first = silenced.pop().map(|why| why.context(format!("{count} are silenced")));
        first.map_or(Ok(talkers), Err)
    }

    async fn one(&self, telegram: &FakeTelegram, id: i64, deeds: usize) -> Result<Talker<'a>> {
        let mut talker = Talker::new(telegram, id, self.stories);
        let mut dice = Dice(id.unsigned_abs());
        for _ in 0..deeds {
            let pause = dice.below(1000);
            sleep(self.thinks.mul_f64(f64::from(u32::try_from(pause).unwrap_or(0)) / 1000.0)).await;
            talker.lives(1).await?;
            self.deeds.fetch_add(1, Ordering::Relaxed);
        }
        if deeds == TURNS {
            talker.person.keeps_texts_only();
        }
        Ok(talker)
    }
}
