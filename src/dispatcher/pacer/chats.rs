//! How much each chat has heard lately.

use std::{
    collections::{HashMap, VecDeque},
    time::{Duration, Instant},
};

use super::{
    super::limits::{Limits, Rate},
    MARGIN,
};

/// A chat may hear so many at once: a lesson's lines belong together, and Telegram allows short bursts.
const BURST: f64 = 3.0;
/// With so many chats, those who have been quiet are forgotten.
const MANY: usize = 10_000;

/// How much each chat has heard lately.
#[derive(Default)]
pub(super) struct Chats(HashMap<String, Chat>);

struct Chat {
    /// When it has been quiet long enough for a whole burst.
    quiet_at: Instant,
    /// When a group heard something, as far back as its limit looks.
    heard: VecDeque<Instant>,
}

impl Chats {
    /// From when on a chat may hear something.
    pub(super) fn free_at(&mut self, chat: &str, limits: &Limits, now: Instant) -> Instant {
        if self.0.len() > MANY {
            let window = limits.group.within + MARGIN;
            let is_quiet = |at: &Instant| now.saturating_duration_since(*at) >= window;
            self.0.retain(|_, it| it.quiet_at > now || !it.heard.iter().all(is_quiet));
        }
        let Some(it) = self.0.get_mut(chat) else { return now };
        let rate = padded(limits.chat);
        let single = it.quiet_at.checked_sub(rate.gap().mul_f64(burst(rate) - 1.0));
        let single = single.unwrap_or(now).max(now);
        if !is_group(chat) {
            return single;
        }
        let rate = padded(limits.group);
        while it.heard.front().is_some_and(|at| *at + rate.within <= now) {
            it.heard.pop_front();
        }
        let full = it.heard.len().checked_sub(rate.whole()).and_then(|at| it.heard.get(at));
        full.map_or(single, |at| (*at + rate.within).max(single))
    }

    /// A chat hears something then.
    pub(super) fn count(&mut self, chat: &str, limits: &Limits, at: Instant) {
        let new = || Chat { quiet_at: at, heard: VecDeque::new() };
        let it = self.0.entry(chat.to_owned()).or_insert_with(new);
        it.quiet_at = it.quiet_at.max(at) + padded(limits.chat).gap();
        if is_group(chat) {
            it.heard.push_back(at);
        }
    }

    /// What was to leave came in later. If others were counted meanwhile, as after the process stood still, it costs no
    /// more than its own place after them.
    pub(super) fn came(&mut self, chat: &str, limits: &Limits, leave: Instant, came: Instant) {
        let Some(it) = self.0.get_mut(chat) else { return };
        let last = it.quiet_at.max(came) + padded(limits.chat).gap();
        it.quiet_at = last.min(it.quiet_at + (came - leave));
        if let Some(at) = it.heard.iter_mut().rfind(|at| **at == leave) {
            *at = came;
        }
    }

    /// What was to leave then will not.
    pub(super) fn forget(&mut self, chat: &str, limits: &Limits, leave: Instant) {
        let Some(it) = self.0.get_mut(chat) else { return };
        it.quiet_at = it.quiet_at.checked_sub(padded(limits.chat).gap()).unwrap_or(it.quiet_at);
        it.heard.retain(|at| *at != leave);
    }
}

/// Telegram numbers groups below zero.
fn is_group(chat: &str) -> bool {
    chat.starts_with('-')
}

fn padded(rate: Rate) -> Rate {
    Rate { within: rate.within + MARGIN, ..rate }
}

fn burst(rate: Rate) -> f64 {
    BURST.max(if rate.within > Duration::from_secs(2) { 0.0 } else { rate.most })
}
