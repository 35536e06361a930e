//! A phone as a busy test looks at it: only its own chat wakes it, and nothing is copied.

use super::people::Person;
use super::sent::Sent;
use serde_json::Value;
use std::time::Duration;
use tokio::time::{Instant, timeout_at};

impl Person {
    /// Looks at what the bot sent to this chat.
    pub fn sees<T>(&self, look: impl FnOnce(&[Sent]) -> T) -> T {
        let state = self.server.state();
        look(state.chats.get(&self.chat_id).map(|chat| &chat.sent[..]).unwrap_or_default())
    }

    /// Looks at this chat whenever something is said in it, until there is what is looked for, or for so long.
    pub async fn waits_to_see<T>(
        &self,
        within: Duration,
        mut look: impl FnMut(&[Sent]) -> Option<T>,
    ) -> Option<T> {
        let mut bell = self.server.state().chats.get(&self.chat_id)?.bell.subscribe();
        let deadline = Instant::now() + within;
        loop {
            bell.mark_unchanged();
            let found = self.sees(&mut look);
            if found.is_some() {
                return found;
            }
            if timeout_at(deadline, bell.changed()).await.is_err() {
                return self.sees(&mut look);
            }
        }
    }

    /// Taps a button of this message, by what it sends; gives the tap's id.
    pub fn taps_button(&self, sent: &Sent, data: &str) -> String {
        self.tap(Some(sent), data)
    }

    /// Forgets all but the texts of this chat, for a run of thousands.
    pub fn keeps_texts_only(&self) {
        let mut state = self.server.state();
        let Some(chat) = state.chats.get_mut(&self.chat_id) else { return };
        chat.said.clear();
        chat.forgotten_before = chat.next();
        for sent in &mut chat.sent {
            sent.raw = Value::Null;
            sent.forget_buttons();
        }
    }
}
