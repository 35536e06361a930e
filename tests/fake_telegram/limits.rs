//! Telegram's flood limits: 30 messages a second, one a second in a chat after a short burst, 20 a
//! minute in a group.

use std::collections::{HashMap, VecDeque};
use std::time::Duration;

const SECOND: Duration = Duration::from_secs(1);
const MINUTE: Duration = Duration::from_mins(1);
const ALL_IN_A_SECOND: usize = 30;
const GROUP_IN_A_MINUTE: usize = 20;
/// How many messages a quiet chat takes at once.
const BURST: u32 = 3;

/// When messages went out, if limits are kept at all.
#[derive(Debug, Default)]
pub struct Limits {
    /// Whether too many messages are refused.
    pub enforced: bool,
    /// How many times more it takes overall; nothing, if as much as Telegram does.
    pub raised: Option<usize>,
    all: VecDeque<Duration>,
    chats: HashMap<i64, Chat>,
}

/// What went out to one chat.
#[derive(Debug, Default)]
struct Chat {
    /// When the chat will be as quiet as before the burst.
    quiet_at: Duration,
    minute: VecDeque<Duration>,
}

impl Limits {
    /// Counts a message to a chat, or says after how many seconds to come again.
    pub fn admit(&mut self, now: Duration, chat: i64) -> Result<(), u64> {
        if !self.enforced {
            return Ok(());
        }
        let wait = self.wait(now, chat);
        if wait > Duration::ZERO {
            return Err(wait.as_secs() + u64::from(wait.subsec_nanos() > 0));
        }
        self.all.push_back(now);
        let chat = self.chats.entry(chat).or_default();
        chat.quiet_at = chat.quiet_at.max(now) + SECOND;
        chat.minute.push_back(now);
        Ok(())
    }

    fn wait(&mut self, now: Duration, id: i64) -> Duration {
        let all = ALL_IN_A_SECOND * self.raised.unwrap_or(1);
        let chat = self.chats.entry(id).or_default();
        let overall = until_free(&mut self.all, now, SECOND, all);
        let minute = until_free(&mut chat.minute, now, MINUTE, GROUP_IN_A_MINUTE);
        let burst = (chat.quiet_at + SECOND).saturating_sub(now + SECOND * BURST);
        let group = if id < 0 { minute } else { Duration::ZERO };
        overall.max(burst).max(group)
    }
}

/// How long until a window that takes `most` has a free place.
fn until_free(
    window: &mut VecDeque<Duration>,
    now: Duration,
    length: Duration,
    most: usize,
) -> Duration {
    while window.front().is_some_and(|&at| at + length <= now) {
        window.pop_front();
    }
    let Some(last) = window.len().checked_sub(most) else { return Duration::ZERO };
    window.get(last).map_or(Duration::ZERO, |&at| (at + length).saturating_sub(now))
}
