//! People who talk while an announcement goes out, and how long they wait for their answers.

use std::{
    sync::atomic::{AtomicBool, Ordering},
    time::{Duration, Instant},
};

use anyhow::{Context, Result};
use futures_util::future::try_join_all;
use tokio::time::sleep;

use super::stage::{MARK, Stage};
use crate::fake_telegram::{Person, Sent};

/// The longest an answer is waited for.
const SILENCED: Duration = Duration::from_mins(10);
/// The first of those who talk; the others follow.
const FIRST: i64 = 900_001;

/// An answer somebody got.
#[derive(Clone, Copy, Debug)]
pub(super) struct Answer {
    pub(super) chat: i64,
    pub(super) said: Instant,
    pub(super) took: Duration,
}

/// Those who talk.
pub(super) struct Talkers {
    people: Vec<Person>,
    /// How long each waits from one thing said to the next.
    pace: Duration,
    is_over: AtomicBool,
}

impl Talkers {
    /// So many who have begun the first lesson.
    pub(super) async fn begin(stage: &Stage, count: i64, pace: Duration) -> Result<Self> {
        let people = (FIRST..FIRST + count).map(|id| stage.telegram.person(id, "Omar", "en"));
        let talkers = Self { people: people.collect(), pace, is_over: AtomicBool::new(false) };
        for words in ["/start", "English", "Standard words", "Skip"] {
            try_join_all(talkers.people.iter().map(|it| hears(it, words))).await?;
            sleep(Duration::from_secs(2)).await;
        }
        Ok(talkers)
    }

    /// Lets them talk until they are told to stop; their answers.
    pub(super) async fn talk(&self) -> Result<Vec<Answer>> {
        let talks = self.people.iter().zip(0_u32..).map(|(person, number)| async move {
            // Not all in the same moment.
            sleep(self.pace * number / u32::try_from(self.people.len())?).await;
            let mut took = Vec::new();
            while !self.is_over.load(Ordering::Relaxed) {
                took.push(hears(person, "hello").await?);
                sleep(self.pace).await;
            }
            anyhow::Ok(took)
        });
        Ok(try_join_all(talks).await?.concat())
    }

    /// They stop after what they are saying.
    pub(super) fn stop(&self) {
        self.is_over.store(true, Ordering::Relaxed);
    }
}

/// Somebody says something; the first answer.
async fn hears(person: &Person, words: &str) -> Result<Answer> {
    let is_answer = |it: &&Sent| !it.text.contains(MARK);
    let before = person.sees(|chat| chat.iter().filter(is_answer).count());
    let said = Instant::now();
    person.says(words);
    let answer = |chat: &[Sent]| chat.iter().filter(is_answer).nth(before).map(|it| it.at);
    let at = person.waits_to_see(SILENCED, answer).await;
    let at = at.with_context(|| format!("no answer to {words}; {}", person.screen()))?;
    Ok(Answer { chat: person.chat_id, said, took: at.saturating_duration_since(said) })
}
