//! A learner who goes through a lesson by taps, whatever the lesson is.

use std::collections::HashSet;

use anyhow::{Context, Result};
use serde_json::Value;

use crate::fake_telegram::{FakeTelegram, Person, Sent};
use crate::product::{PATIENCE, Solis};

/// A learner, and what they have tapped so far.
pub(crate) struct Walker {
    /// On Telegram.
    pub(crate) person: Person,
    /// The questions they have answered, by turn and step: a question that comes twice is answered once.
    answered: HashSet<String>,
    /// How many things they have done: written, pressed and tapped.
    pub(crate) deeds: i64,
    /// What they chose where there was a choice: step and choice, in order.
    pub(crate) chosen: Vec<(String, String)>,
}

/// Where a learner is.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Place {
    places: Value,
    done: Value,
    /// The steps they stand on.
    pub(crate) standing: String,
}

impl Walker {
    /// Somebody whom nobody knows yet.
    pub(crate) fn new(telegram: &FakeTelegram, id: i64, name: &str, language: &str) -> Self {
        let person = telegram.person(id, name, language);
        Self { person, answered: HashSet::new(), deeds: 0, chosen: Vec::new() }
    }

    /// Somebody who opens the chat in English, and skips their name: the first question of the first lesson is open.
    pub(crate) async fn in_lesson(telegram: &FakeTelegram, id: i64) -> Self {
        let mut walker = Self::new(telegram, id, "Anna", "en");
        walker.says("/start");
        walker.taps("English").await;
        walker.taps("Standard words").await;
        walker.taps("Skip").await;
        walker.question().await;
        walker
    }

    /// Writes something.
    pub(crate) fn says(&mut self, words: &str) {
        self.deeds += 1;
        self.person.says(words);
    }

    /// Waits for a question they have not answered yet.
    pub(crate) async fn question(&self) -> Sent {
        let is_new = |sent: &Sent| question(sent).is_some_and(|it| !self.answered.contains(&it));
        self.person.wait_for(is_new, PATIENCE).await;
        let chat = self.person.chat();
        let newest = chat.into_iter().rfind(is_new);
        newest.unwrap_or_else(|| panic!("a question is gone\n{}", self.person.screen()))
    }

    /// Says where they are, what may be done with their data, and when they want lessons.
    pub(crate) async fn settles(&mut self, days: &str) {
        for label in ["Northern Europe", "Latvia"] {
            self.taps(label).await;
        }
        for (question, label) in [
            ("a parent or guardian", "Yes"),
            ("Do you agree?", "Yes"),
            ("which lessons you finished", "No"),
            ("count you", "Yes"),
        ] {
            // Other questions have such buttons, too.
            let asks = |sent: &Sent| sent.text.contains(question) && sent.button(label).is_some();
            let sent = self.person.wait_for(asks, PATIENCE).await;
            self.tap(&sent, label);
        }
        for label in ["18:00", days, "Enough for today"] {
            self.taps(label).await;
        }
    }

    /// Waits for a question with this button, and taps it; the message.
    pub(crate) async fn taps(&mut self, label: &str) -> Sent {
        let asks = |sent: &Sent| {
            let is_new = question(sent).is_some_and(|it| !self.answered.contains(&it));
            is_new && sent.button(label).is_some()
        };
        let sent = self.person.wait_for(asks, PATIENCE).await;
        self.tap(&sent, label);
        sent
    }

    /// Waits for a question and taps one of its buttons; the message.
    pub(crate) async fn taps_any(&mut self, dice: usize) -> Sent {
        let sent = self.question().await;
        let labels = sent.labels();
        let label = labels[dice % labels.len()].to_owned();
        self.tap(&sent, &label);
        sent
    }

    fn tap(&mut self, sent: &Sent, label: &str) {
        self.deeds += 1;
        self.answered.extend(question(sent));
        if let Some(data) = sent.button(label)
            && let [_, step, choice] = data.split('/').collect::<Vec<_>>()[..]
            && sent.labels().len() > 1
        {
            self.chosen.push((step.to_owned(), choice.to_owned()));
        }
        self.person.taps_on(sent.message_id, label);
    }

    /// Goes on by taps to the homework of this lesson; `dice` says which.
    pub(crate) async fn walks_to_homework(&mut self, mut dice: impl FnMut() -> usize) {
        self.question().await;
        while !self.has_homework() {
            self.taps_any(dice()).await;
            self.question().await;
        }
    }

    /// Whether a homework has been given.
    pub(crate) fn has_homework(&self) -> bool {
        self.person.chat().iter().any(|sent| sent.button("✅").is_some())
    }

    /// Their number in Solis.
    pub(crate) async fn learner(&self, solis: &Solis) -> Result<i64> {
        let sql = "SELECT learner FROM identities WHERE channel = 'telegram' AND address = $1";
        solis.number(sql, &[self.person.id]).await
    }

    /// Where Solis thinks they are; a tap that changes nothing leaves it as it is.
    pub(crate) async fn place(&self, solis: &Solis) -> Result<Place> {
        let sql = "SELECT journey, standing FROM learners WHERE id = $1";
        let (journey, standing): (String, String) =
            solis.row(sql, &[self.learner(solis).await?]).await?;
        let journey: Value = serde_json::from_str(&journey)?;
        let (places, done) = (journey["places"].clone(), journey["done"].clone());
        Ok(Place { places, done, standing })
    }

    /// How many turns they have had, by their journey and by the log.
    pub(crate) async fn turns(&self, solis: &Solis) -> Result<(i64, i64)> {
        let sql = "SELECT journey, (SELECT count(*) FROM log WHERE learner = l.id)
            FROM learners l WHERE id = $1";
        let (journey, turns): (String, i64) = solis.row(sql, &[self.learner(solis).await?]).await?;
        let journey: Value = serde_json::from_str(&journey)?;
        Ok((journey["turn"].as_i64().context("a journey without a turn")?, turns))
    }

    /// Waits until everything they did has had its turn, and everything Solis has to say to them is said.
    pub(crate) async fn is_served(&self, solis: &Solis) -> Result<()> {
        let sql = "SELECT (SELECT count(*) FROM log g WHERE g.learner = i.learner) AS turns,
                (SELECT count(*) FROM outbox o WHERE o.learner = i.learner AND o.state IN ('waiting', 'leased')) AS left
            FROM identities i WHERE address = $1";
        crate::product::until("everything is said", || async {
            let rows: Vec<(i64, i64)> = solis.rows(sql, &[self.person.id]).await?;
            Ok(rows.first().is_some_and(|(turns, left)| *turns >= self.deeds && *left == 0))
        })
        .await
    }
}

/// Which question a message asks: the turn in which it was asked, and the step.
fn question(sent: &Sent) -> Option<String> {
    let (_, data) = sent.buttons.iter().flatten().next()?;
    data.rsplit_once('/').map(|(question, _)| question.to_owned())
}
