//! Who may be written to, and when: each line gets the moment at which it leaves, a little ahead, so that neither a
//! commit nor a look into the outbox takes anything from the rate.
//!
//! A channel counts a line when it comes in, which is somewhere between its leaving and its answer. So a line counts
//! here from its answer, less the shortest way there and back: what is said a whole window later can only be further
//! away.

mod chats;
#[cfg(test)]
mod tests;
mod told;

use std::{
    collections::VecDeque,
    time::{Duration, Instant},
};

use super::limits::{Limits, Rate};
use chats::Chats;
use told::Told;

/// No two clocks run alike.
const MARGIN: Duration = Duration::from_millis(5);
/// An answer later than this says little of when the line came in.
const LATEST: Duration = Duration::from_millis(100);
/// So many lines are given their moment ahead.
const AHEAD: u32 = 2;
/// So many unasked lines may catch up when one was late.
const CATCH_UP: u32 = 2;
/// Something unasked keeps at least one in so many of all places, however much is answered.
const SHARE_OF_UNASKED: usize = 10;
/// Whoever has not asked for a place for so long does not want one.
const ASKED: Duration = Duration::from_secs(2);

/// Who may be written to, from moment to moment. In memory; who has to wait for long is kept elsewhere as well.
pub(super) struct Pacer {
    limits: Option<Limits>,
    /// When lines leave and have left, in order, as far back as the overall limit looks; and whether each is an answer.
    leave: VecDeque<(Instant, bool)>,
    /// When the next unasked line leaves, if lines leave at an even pace.
    even: Instant,
    /// When something unasked last asked for a place, and since when it gets none.
    unasked: Option<Instant>,
    unasked_waits: Option<Instant>,
    chats: Chats,
    told: Told,
    /// The shortest way there and back, lately.
    trip: Option<Duration>,
}

/// Why a line may not leave, and for how long.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Wait {
    /// Its chat has heard enough, or asked for a pause.
    Chat(Duration),
    /// Nothing of this lane may.
    All(Duration),
}

/// A line that has its moment.
#[derive(Clone, Copy, Debug)]
pub(super) struct Leave {
    /// When it leaves.
    pub(super) at: Instant,
    /// When it left, if it did.
    pub(super) left: Option<Instant>,
}

impl Pacer {
    pub(super) fn new(limits: Option<Limits>, now: Instant) -> Self {
        Self {
            limits,
            leave: VecDeque::new(),
            even: now,
            unasked: None,
            unasked_waits: None,
            chats: Chats::default(),
            told: Told::new(now),
            trip: None,
        }
    }

    /// When a line of this lane leaves for this chat, now or in a moment; if so, it is counted.
    pub(super) fn take(&mut self, chat: &str, lane: i64, now: Instant) -> Result<Leave, Wait> {
        if let Some(until) = self.told.all_wait(now) {
            return Err(Wait::All(until - now));
        }
        if let Some(until) = self.told.waits(chat, now) {
            return Err(Wait::Chat(until - now));
        }
        let Some(limits) = self.limits else { return Ok(Leave { at: now, left: None }) };
        let from = self.chats.free_at(chat, &limits, now);
        if from > now {
            return Err(Wait::Chat(from - now));
        }
        let at = self.take_overall(limits.overall, lane, now).map_err(Wait::All)?;
        self.chats.count(chat, &limits, at);
        Ok(Leave { at, left: None })
    }

    /// A line has been answered, or will never leave.
    pub(super) fn landed(&mut self, chat: &str, leave: Leave, now: Instant) {
        let Some(limits) = self.limits else { return };
        let place = self.leave.binary_search_by_key(&leave.at, |it| it.0).ok();
        let counted = place.and_then(|place| self.leave.remove(place));
        let Some(left) = leave.left else {
            self.chats.forget(chat, &limits, leave.at);
            return;
        };
        let trip = now.saturating_duration_since(left);
        let shortest = self.trip.map_or(trip, |it| it.min(trip));
        // Ways change; what was short once is forgotten bit by bit.
        self.trip = Some(shortest + trip.saturating_sub(shortest) / 64);
        let came = now.checked_sub(shortest).unwrap_or(now).max(leave.at);
        self.chats.came(chat, &limits, leave.at, came);
        if let Some((_, is_answer)) = counted {
            self.keep(came.min(left.max(leave.at) + LATEST), is_answer);
        }
    }

    /// This chat was told to wait, some time ago.
    pub(super) fn waits(&mut self, chat: &str, wait: Duration, now: Instant) {
        self.told.hold(chat, now + wait);
    }

    /// A channel told this chat to wait.
    pub(super) fn told_to_wait(&mut self, chat: &str, wait: Duration, now: Instant) {
        self.told.waits_from(chat, wait, now);
    }

    /// How many chats have to wait because they were told to.
    pub(super) fn parked(&mut self, now: Instant) -> usize {
        self.told.waiting(now)
    }

    /// A channel took a line.
    pub(super) fn worked(&mut self) {
        self.told.worked();
    }

    /// How long what has landed may wait to be settled together with other lines, where there are limits.
    pub(super) fn breath(&self) -> Duration {
        self.limits.map_or(Duration::ZERO, |it| it.overall.gap() * (AHEAD - 1))
    }

    fn keep(&mut self, at: Instant, is_answer: bool) {
        let place = self.leave.partition_point(|it| it.0 <= at);
        self.leave.insert(place, (at, is_answer));
    }

    /// From when on there is a place: a window before it, so many others are further back.
    fn free(&self, rate: Rate, is_answer: bool, now: Instant) -> Instant {
        let most = rate.whole();
        let full = self.leave.len().checked_sub(most).and_then(|at| self.leave.get(at));
        let is_asked = |at: Instant| now.saturating_duration_since(at) < ASKED;
        let shared = if is_answer && most > 1 && self.unasked.is_some_and(is_asked) {
            let mut answers = self.leave.iter().rev().filter(|it| it.1);
            answers.nth(most - (most / SHARE_OF_UNASKED).max(1) - 1)
        } else {
            None
        };
        let last = full.into_iter().chain(shared).map(|it| it.0).max();
        last.map_or(now, |at| (at + rate.within).max(now))
    }

    /// A moment among all that go out. Answers take what is free; what is unasked goes at an even pace between them, so
    /// that there is always room for an answer, and keeps its share.
    fn take_overall(&mut self, rate: Rate, lane: i64, now: Instant) -> Result<Instant, Duration> {
        let most = (rate.most * self.told.share(now)).floor().max(1.0);
        let rate = Rate { most, within: rate.within + MARGIN };
        while self.leave.front().is_some_and(|it| it.0 + rate.within <= now) {
            self.leave.pop_front();
        }
        let is_answer = lane == 1;
        if !is_answer {
            self.unasked = Some(now);
        }
        let starves = self
            .unasked_waits
            .is_some_and(|since| now.saturating_duration_since(since) > rate.within / 3);
        let oldest = now.checked_sub(rate.gap() * CATCH_UP).unwrap_or(now);
        let even = self.even.max(oldest);
        let free = self.free(rate, is_answer, now);
        let at = if is_answer || starves { free } else { free.max(even) };
        // An answer waits for its moment in the air, and not for the next look.
        let ahead = if is_answer { 2 * AHEAD } else { AHEAD };
        if at > now + rate.gap() * ahead {
            if !is_answer {
                self.unasked_waits.get_or_insert(now);
            }
            // So that the next look finds more than one of them.
            return Err((at - now).saturating_sub(rate.gap()));
        }
        if !is_answer {
            self.unasked_waits = None;
        }
        // Many answers at once keep what is unasked back no longer than they keep the channel.
        self.even = (even + rate.gap()).min(now + rate.within);
        self.keep(at, is_answer);
        Ok(at)
    }
}
