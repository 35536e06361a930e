//! People who write to the webhook, with the harness as Telegram: so it is known what was confirmed, and when.

use std::{
    sync::atomic::{AtomicI64, Ordering},
    time::Duration,
};

use anyhow::Result;
use serde_json::json;
use tokio::time::{Instant, sleep};

/// Solis knows Telegram by this.
pub(super) const SECRET: &str = "a-secret-of-Telegram_and_Solis";

/// Everybody who writes to one Solis.
pub(super) struct Crowd {
    client: reqwest::Client,
    webhook: String,
    next: AtomicI64,
}

/// What the webhook said to an update.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Answer {
    /// The update.
    pub(super) update: i64,
    pub(super) status: u16,
    /// When to come again, if it said so.
    pub(super) retry_after: Option<u64>,
    pub(super) took: Duration,
}

impl Crowd {
    /// People who write to a Solis at this address.
    pub(super) fn new(url: &str) -> Result<Self> {
        let client =
            reqwest::Client::builder().no_proxy().timeout(Duration::from_mins(5)).build()?;
        Ok(Self {
            client,
            webhook: format!("{url}/telegram/webhook"),
            next: AtomicI64::new(500_000_001),
        })
    }

    /// Telegram goes on to count its updates where it was with another Solis.
    pub(super) fn goes_on_after(&self, other: &Self) {
        self.next.store(other.next.load(Ordering::Relaxed), Ordering::Relaxed);
    }

    /// Somebody writes something; once.
    pub(super) async fn says(&self, person: i64, words: &str) -> Result<Answer> {
        self.bring(self.next.fetch_add(1, Ordering::Relaxed), person, words).await
    }

    /// Somebody writes something, and Telegram brings it until it is taken.
    pub(super) async fn says_until_taken(&self, person: i64, words: &str) -> Result<Answer> {
        let update = self.next.fetch_add(1, Ordering::Relaxed);
        let end = Instant::now() + crate::product::PATIENCE;
        loop {
            match self.bring(update, person, words).await {
                Ok(answer) if answer.status == 200 => return Ok(answer),
                Ok(answer) if Instant::now() > end => anyhow::bail!("never taken: {answer:?}"),
                Err(why) if Instant::now() > end => return Err(why),
                Ok(_) | Err(_) => sleep(Duration::from_millis(50)).await,
            }
        }
    }

    /// Brings an update, for the first time or again.
    pub(super) async fn bring(&self, update: i64, person: i64, words: &str) -> Result<Answer> {
        let begun = Instant::now();
        let request =
            self.client.post(&self.webhook).header("X-Telegram-Bot-Api-Secret-Token", SECRET);
        let answer = request.body(body(update, person, words)).send().await?;
        let retry_after =
            answer.headers().get("retry-after").and_then(|it| it.to_str().ok()?.parse().ok());
        Ok(Answer { update, status: answer.status().as_u16(), retry_after, took: begun.elapsed() })
    }
}

/// An update as Telegram writes it.
pub(super) fn body(update: i64, person: i64, words: &str) -> String {
    let message = json!({
        "message_id": update, "date": 1_770_000_000, "text": words,
        "chat": { "id": person, "type": "private", "first_name": "Anna" },
        "from": { "id": person, "is_bot": false, "first_name": "Anna", "language_code": "en" },
    });
    json!({ "update_id": update, "message": message }).to_string()
}
