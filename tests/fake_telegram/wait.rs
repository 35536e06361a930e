//! Looking at the screen, and waiting for something to appear there.

use super::people::Person;
use super::sent::Sent;
use super::server::Server;
use std::sync::Arc;
use std::time::Duration;
use tokio::time::{Instant, sleep, timeout_at};

/// How long a test waits if it does not say.
pub const PATIENCE: Duration = Duration::from_mins(5);

/// Many changes come together: a look at all of them at once is enough.
const BREATH: Duration = Duration::from_millis(2);

/// Waits until `look` finds something, or for so long.
pub async fn wait<T>(
    server: &Arc<Server>,
    within: Duration,
    mut look: impl FnMut() -> Option<T>,
) -> Option<T> {
    let mut changes = server.changes();
    let deadline = Instant::now() + within;
    loop {
        changes.mark_unchanged();
        if let Some(found) = look() {
            return Some(found);
        }
        if timeout_at(deadline, changes.changed()).await.is_err() {
            return look();
        }
        sleep(BREATH).await;
    }
}

impl Person {
    /// What the bot sent to this chat, oldest first, as it looks now.
    pub fn chat(&self) -> Vec<Sent> {
        let state = self.server.state();
        let sent = state.chats.get(&self.chat_id).map(|chat| &chat.sent[..]).unwrap_or_default();
        self.seen_of(sent)
    }

    /// What the bot sent since somebody last did something here.
    pub fn news(&self) -> Vec<Sent> {
        let state = self.server.state();
        let chat = state.chats.get(&self.chat_id);
        self.seen_of(chat.map(|chat| &chat.sent[chat.seen..]).unwrap_or_default())
    }

    /// What of it is on the screen: all, or what is in the topic they look at.
    fn seen_of(&self, sent: &[Sent]) -> Vec<Sent> {
        let is_seen = |sent: &&Sent| self.topic.is_none() || sent.topic == self.topic;
        sent.iter().filter(is_seen).cloned().collect()
    }

    /// The chat as one text, for the message of a test that fails.
    pub fn screen(&self) -> String {
        let mut screen = format!("the chat of {self:?}:\n");
        for sent in self.chat() {
            screen += &format!("  {}", sent.message_id);
            if let Some(topic) = sent.topic {
                screen += &format!(" in topic {topic}");
            }
            if sent.kind != "text" {
                screen += &format!(" ({})", sent.kind);
            }
            screen += &format!(": {}", sent.text);
            for label in sent.labels() {
                screen += &format!(" [{label}]");
            }
            screen += "\n";
        }
        screen
    }

    /// Waits for a message like this, among all there are and those to come.
    pub async fn wait_for(&self, like: impl Fn(&Sent) -> bool, within: Duration) -> Sent {
        let found = wait(&self.server, within, || self.chat().into_iter().find(&like)).await;
        found.unwrap_or_else(|| panic!("no such message within {within:?}\n{}", self.screen()))
    }

    /// Waits for the newest message with this in its text.
    pub async fn wait_for_text(&self, text: &str) -> Sent {
        let newest = || self.chat().into_iter().rfind(|sent| sent.text.contains(text));
        let found = wait(&self.server, PATIENCE, newest).await;
        found.unwrap_or_else(|| panic!("nobody said “{text}”\n{}", self.screen()))
    }

    /// Waits for the newest message with this button.
    pub async fn wait_for_button(&self, label: &str) -> Sent {
        let newest = || self.chat().into_iter().rfind(|sent| sent.button(label).is_some());
        let found = wait(&self.server, PATIENCE, newest).await;
        found.unwrap_or_else(|| panic!("no button “{label}” appeared\n{}", self.screen()))
    }

    /// Waits until the chat has so many messages from the bot.
    pub async fn wait_for_count(&self, count: usize, within: Duration) -> Vec<Sent> {
        let enough = || Some(self.chat()).filter(|chat| chat.len() >= count);
        let found = wait(&self.server, within, enough).await;
        found.unwrap_or_else(|| {
            panic!("fewer than {count} messages within {within:?}\n{}", self.screen())
        })
    }

    /// Waits until the bot has said so much since somebody last did something here.
    pub async fn wait_for_news(&self, count: usize, within: Duration) -> Vec<Sent> {
        let enough = || Some(self.news()).filter(|news| news.len() >= count);
        let found = wait(&self.server, within, enough).await;
        found.unwrap_or_else(|| {
            panic!("fewer than {count} new messages within {within:?}\n{}", self.screen())
        })
    }

    /// Makes sure that the bot sends nothing for a while.
    pub async fn hears_nothing(&self, during: Duration) {
        let before = self.chat().len();
        let more = wait(&self.server, during, || (self.chat().len() > before).then_some(())).await;
        assert!(more.is_none(), "the bot was to be silent\n{}", self.screen());
    }
}
