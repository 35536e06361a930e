//! What becomes of a line that did not go out: when it is tried again, when it is given up, and when a channel that
//! fails is left alone for a while.

use std::{
    collections::HashSet,
    time::{Duration, Instant},
};

use jiff::Timestamp;

use super::later;
use crate::{
    channel::Refusal,
    store::{Leased, Outcome},
};

/// Pauses between tries, in seconds; after the last, every hour until the deadline.
const PAUSES: [u64; 7] = [1, 4, 15, 60, 300, 900, 3600];
/// After this long a line that may have been sent is sent again.
const UNCERTAIN: Duration = Duration::from_secs(30);
/// So often nobody may know whether a line was sent before it is given up.
const MOST_UNCERTAIN: i64 = 3;
/// So many failures in a row open the circuit.
const FAILURES: usize = 5;
/// So many, if all are of one chat: with one learner alone there are no others to tell.
const FAILURES_OF_ONE: usize = 3;
/// How often an open circuit is tried.
const PROBE: Duration = Duration::from_secs(5);

/// What becomes of a line that was refused.
pub(super) fn outcome(leased: &Leased, refusal: &Refusal, now: Timestamp) -> Outcome {
    let again = |at: Timestamp, why: String| {
        if at > leased.deadline { Outcome::Expired } else { Outcome::Later(at, why) }
    };
    match refusal {
        Refusal::TooMany(wait) => again(later(now, *wait), "too many at once".to_owned()),
        Refusal::NotSent(why) => again(later(now, pause(leased)), why.clone()),
        Refusal::Uncertain(why) if leased.uncertain + 1 >= MOST_UNCERTAIN => {
            Outcome::Dead(format!("nobody knows whether it arrived: {why}"))
        }
        Refusal::Uncertain(why) => Outcome::Uncertain(later(now, UNCERTAIN), why.clone()),
        Refusal::Moved(_) => Outcome::Later(now, "the chat has a new number".to_owned()),
        Refusal::PictureUnknown => Outcome::Later(now, "the picture is sent anew".to_owned()),
        Refusal::Blocked => Outcome::Blocked,
        Refusal::Never(why) => Outcome::Dead(why.clone()),
    }
}

/// The pause before the next try, half of it or half as much again, by the line's number.
fn pause(leased: &Leased) -> Duration {
    let at = usize::try_from(leased.tries - 1).unwrap_or(0).min(PAUSES.len() - 1);
    let pause = Duration::from_secs(PAUSES.get(at).copied().unwrap_or(3600));
    let share = leased.id.unsigned_abs().wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 54;
    pause / 2 + pause * u32::try_from(share).unwrap_or(0) / 1024
}

/// A circuit that opens when a channel fails for everybody, so that an outage does not use up the lines' tries.
#[derive(Default)]
pub(super) struct Breaker {
    chats: HashSet<String>,
    in_a_row: usize,
    open_until: Option<Instant>,
}

impl Breaker {
    /// A send failed; true, if that opened the circuit.
    pub(super) fn failed(&mut self, chat: &str, now: Instant) -> bool {
        let was_open = self.open_until.is_some();
        self.chats.insert(chat.to_owned());
        self.in_a_row += 1;
        let most = if self.chats.len() == 1 { FAILURES_OF_ONE } else { FAILURES };
        if was_open || self.in_a_row >= most {
            self.open_until = Some(now + PROBE);
        }
        !was_open && self.open_until.is_some()
    }

    /// A send reached the channel, whatever it said.
    pub(super) fn worked(&mut self) {
        self.chats.clear();
        self.in_a_row = 0;
        self.open_until = None;
    }

    /// How long nothing is sent, if the circuit is open. When that is over, one send tries the channel.
    pub(super) fn pause(&mut self, now: Instant) -> Option<Duration> {
        let until = self.open_until?;
        if now < until {
            return Some(until - now);
        }
        // One probe, and the rest wait for what it finds.
        self.open_until = Some(now + PROBE);
        None
    }

    /// Whether the circuit is open, so that what is sent now is a probe.
    pub(super) fn is_probing(&self) -> bool {
        self.open_until.is_some()
    }
}
