//! Who was told to wait, and what that says of everybody.

use std::{
    collections::{HashMap, HashSet},
    time::{Duration, Instant},
};

/// When so many chats are told to wait within this time, lines go out more slowly.
const SOME: (usize, Duration) = (3, Duration::from_secs(5));
/// When so many chats in a row are told to wait and nothing is taken between them, it is the bot that has to.
const IN_A_ROW: usize = 10;
/// Then everybody waits, but no longer than this without a try.
const LONGEST: Duration = Duration::from_secs(30);
/// The rate comes back bit by bit: a thirtieth of it after each of these.
const STEP: Duration = Duration::from_secs(3);
/// What is left of the rate, at least, while chats are told to wait, and when the bot is.
const LEAST: (f64, f64) = (0.5, 0.05);

/// Who was told to wait.
pub(super) struct Told {
    waits: HashMap<String, Instant>,
    /// Nobody at all before this.
    all_wait: Option<Instant>,
    lately: Vec<(Instant, String)>,
    in_a_row: HashSet<String>,
    /// What is left of the overall rate since then, 1 for all of it.
    share: (f64, Instant),
}

impl Told {
    pub(super) fn new(now: Instant) -> Self {
        Self {
            waits: HashMap::new(),
            all_wait: None,
            lately: Vec::new(),
            in_a_row: HashSet::new(),
            share: (1.0, now),
        }
    }

    /// Until when everybody waits.
    pub(super) fn all_wait(&self, now: Instant) -> Option<Instant> {
        self.all_wait.filter(|until| *until > now)
    }

    /// Until when a chat waits.
    pub(super) fn waits(&self, chat: &str, now: Instant) -> Option<Instant> {
        self.waits.get(chat).copied().filter(|until| *until > now)
    }

    /// How many chats wait.
    pub(super) fn waiting(&mut self, now: Instant) -> usize {
        self.waits.retain(|_, until| *until > now);
        self.waits.len()
    }

    /// How much of the overall rate may be used.
    pub(super) fn share(&self, now: Instant) -> f64 {
        let calm = now.saturating_duration_since(self.share.1).as_secs_f64() / STEP.as_secs_f64();
        (self.share.0 + calm / 30.0).min(1.0)
    }

    /// The channel took something.
    pub(super) fn worked(&mut self) {
        self.in_a_row.clear();
    }

    /// The channel said that this chat has to wait. One chat's pause is its own. When several are told so, lines go out
    /// more slowly; when it is everybody, everybody waits.
    pub(super) fn waits_from(&mut self, chat: &str, wait: Duration, now: Instant) {
        self.waits.retain(|_, until| *until > now);
        let until = now + wait;
        self.waits.entry(chat.to_owned()).and_modify(|it| *it = until.max(*it)).or_insert(until);
        self.in_a_row.insert(chat.to_owned());
        if self.in_a_row.len() >= IN_A_ROW {
            self.in_a_row.clear();
            self.all_wait = Some(now + wait.min(LONGEST));
            self.share = ((self.share(now) / 2.0).max(LEAST.1), now);
        }
        let is_lately = |at: Instant| now.saturating_duration_since(at) < SOME.1;
        self.lately.retain(|(at, other)| is_lately(*at) && other != chat);
        self.lately.push((now, chat.to_owned()));
        if self.lately.len() >= SOME.0 {
            self.lately.clear();
            let share = self.share(now);
            self.share = ((share / 2.0).max(LEAST.0).min(share), now);
        }
    }
}
