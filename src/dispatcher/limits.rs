//! How fast a channel takes messages, and who has to wait.

use std::{
    collections::{HashMap, VecDeque},
    str::FromStr,
    time::{Duration, Instant},
};

/// A channel's limits: `30/s 1/s 20/min` is overall, a chat, a group.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Limits {
    overall: Rate,
    chat: Rate,
    group: Rate,
}

/// So many in so long.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Rate {
    most: f64,
    within: Duration,
}

/// Not limits as we write them.
#[derive(Debug, thiserror::Error)]
#[error("write three limits, overall, a chat and a group, such as `30/s 1/s 20/min`, or `off`")]
pub struct NotLimits;

/// A chat may hear so many at once: a lesson's lines belong together, and Telegram allows short bursts.
const CHAT_BURST: f64 = 3.0;
/// What leaves in this order may arrive a little closer together.
const JITTER: Duration = Duration::from_millis(20);
/// Something unasked keeps at least one in so many of all places, however much is answered.
const SHARE_OF_UNASKED: u32 = 10;

/// Who may be written to, from moment to moment. In memory: after a restart everybody may.
pub(super) struct Pacer {
    limits: Option<Limits>,
    /// When lines went out, as far back as the overall limit looks.
    sent: VecDeque<Instant>,
    /// Since when something unasked waits for the overall limit.
    unasked_waits: Option<Instant>,
    chats: HashMap<String, Bucket>,
    parked: HashMap<String, Instant>,
    /// Nobody at all before this.
    all_parked: Option<Instant>,
    /// When chats were told to wait, to see whether it is the bot that is too fast.
    told: Vec<(Instant, String)>,
    /// What is left of the overall rate after being told to wait, 1 for all of it.
    share: f64,
    share_since: Instant,
}

struct Bucket {
    left: f64,
    at: Instant,
}

impl Bucket {
    fn fill(&mut self, rate: Rate, burst: f64, now: Instant) {
        let passed = now.saturating_duration_since(self.at).as_secs_f64();
        self.left = (self.left + passed / rate.gap().as_secs_f64()).min(burst);
        self.at = now;
    }

    fn wait(&self, rate: Rate) -> Duration {
        rate.gap().mul_f64((1.0 - self.left).max(0.0))
    }
}

impl Rate {
    /// How far apart things are at this rate.
    fn gap(self) -> Duration {
        self.within.div_f64(self.most)
    }
}

impl Pacer {
    pub(super) fn new(limits: Option<Limits>, now: Instant) -> Self {
        Self {
            limits,
            sent: VecDeque::new(),
            unasked_waits: None,
            chats: HashMap::new(),
            parked: HashMap::new(),
            all_parked: None,
            told: Vec::new(),
            share: 1.0,
            share_since: now,
        }
    }

    /// Whether this chat may hear a line of this lane now; if so, it is counted. If not, how long it has to wait.
    pub(super) fn take(&mut self, chat: &str, lane: i64, now: Instant) -> Result<(), Duration> {
        let parked = self.parked.get(chat).copied().into_iter().chain(self.all_parked).max();
        if let Some(until) = parked.filter(|until| *until > now) {
            return Err(until - now);
        }
        let Some(limits) = self.limits else { return Ok(()) };
        // Telegram numbers groups below zero.
        let rate = if chat.starts_with('-') { limits.group } else { limits.chat };
        let rate = Rate { within: rate.within + JITTER, ..rate };
        let chat_wait = self.bucket(chat, rate, now).wait(rate);
        if chat_wait > Duration::ZERO {
            return Err(chat_wait);
        }
        self.take_overall(limits.overall, lane, now)?;
        self.bucket(chat, rate, now).left -= 1.0;
        Ok(())
    }

    /// A chat's own bucket, filled up to now.
    fn bucket(&mut self, chat: &str, rate: Rate, now: Instant) -> &mut Bucket {
        let burst =
            CHAT_BURST.max(if rate.within > Duration::from_secs(2) { 0.0 } else { rate.most });
        if self.chats.len() > 10_000 {
            self.chats.retain(|_, bucket| {
                bucket.fill(rate, burst, now);
                bucket.left < burst
            });
        }
        let new = || Bucket { left: burst, at: now };
        let bucket = self.chats.entry(chat.to_owned()).or_insert_with(new);
        bucket.fill(rate, burst, now);
        bucket
    }

    /// A place among all that go out. Answers take what is free; what is unasked goes at an even pace between them,
    /// so that there is always room for an answer, and keeps its share.
    fn take_overall(&mut self, rate: Rate, lane: i64, now: Instant) -> Result<(), Duration> {
        // The overall rate comes back bit by bit: a thirtieth of it every ten seconds.
        let calm = now.saturating_duration_since(self.share_since).as_secs_f64() / 10.0;
        let share = (self.share + calm / 30.0).min(1.0);
        let rate =
            Rate { most: (rate.most * share).floor().max(1.0), within: rate.within + JITTER };
        while self.sent.front().is_some_and(|at| now.saturating_duration_since(*at) >= rate.within)
        {
            self.sent.pop_front();
        }
        let room = |left: usize| {
            let at = self.sent.len().checked_sub(left)?;
            let until = *self.sent.get(at)? + rate.within;
            (until > now).then(|| until - now)
        };
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "a small whole number"
        )]
        let most = rate.most as usize;
        let is_answer = lane == 1;
        let starves = self.unasked_waits.is_some_and(|since| {
            now.saturating_duration_since(since) > rate.gap() * SHARE_OF_UNASKED
        });
        let kept = usize::from(is_answer && starves && most > 1);
        let gap = match self.sent.back() {
            Some(last) if !is_answer => {
                rate.gap().saturating_sub(now.saturating_duration_since(*last))
            }
            Some(_) | None => Duration::ZERO,
        };
        let wait =
            room(most - kept).unwrap_or_default().max(if starves { Duration::ZERO } else { gap });
        if wait > Duration::ZERO {
            if !is_answer {
                self.unasked_waits.get_or_insert(now);
            }
            return Err(wait);
        }
        if !is_answer {
            self.unasked_waits = None;
        }
        self.sent.push_back(now);
        Ok(())
    }

    /// How many chats have to wait because they were told to.
    pub(super) fn parked(&mut self, now: Instant) -> usize {
        self.parked.retain(|_, until| *until > now);
        self.parked.len()
    }

    /// The channel said that this chat has to wait. When three chats are told so within five seconds, it is the bot
    /// that is too fast: everybody waits, and the rate is halved.
    pub(super) fn told_to_wait(&mut self, chat: &str, wait: Duration, now: Instant) {
        self.parked.retain(|_, until| *until > now);
        self.parked.insert(chat.to_owned(), now + wait);
        self.told.retain(|(at, other)| {
            now.saturating_duration_since(*at) < Duration::from_secs(5) && other != chat
        });
        self.told.push((now, chat.to_owned()));
        if self.told.len() >= 3 {
            self.told.clear();
            self.all_parked = Some(now + wait.min(Duration::from_secs(30)));
            self.share = (self.share / 2.0).max(0.05);
            self.share_since = now;
        }
    }
}

impl FromStr for Limits {
    type Err = NotLimits;

    fn from_str(limits: &str) -> Result<Self, NotLimits> {
        let [overall, chat, group] = limits.split_whitespace().collect::<Vec<_>>()[..] else {
            return Err(NotLimits);
        };
        Ok(Self { overall: rate(overall)?, chat: rate(chat)?, group: rate(group)? })
    }
}

fn rate(rate: &str) -> Result<Rate, NotLimits> {
    let (most, unit) = rate.split_once('/').ok_or(NotLimits)?;
    let most =
        most.parse::<f64>().ok().filter(|it| it.is_finite() && *it > 0.0).ok_or(NotLimits)?;
    let within = match unit {
        "s" => Duration::from_secs(1),
        "min" => Duration::from_mins(1),
        _ => return Err(NotLimits),
    };
    Ok(Rate { most, within })
}

impl Default for Limits {
    /// Telegram's (Bots FAQ): 30 a second overall, 1 a second in a chat, 20 a minute in a group.
    fn default() -> Self {
        let rate = |most, within| Rate { most, within };
        let second = Duration::from_secs(1);
        Self {
            overall: rate(30.0, second),
            chat: rate(1.0, second),
            group: rate(20.0, Duration::from_mins(1)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Limits, Pacer};
    use std::time::{Duration, Instant};

    #[test]
    fn limits_are_read_or_refused() {
        assert_eq!("30/s 1/s 20/min".parse::<Limits>().ok(), Some(Limits::default()));
        for bad in [
            "",
            "30/s",
            "30/s 1/s",
            "30 1 20",
            "0/s 1/s 1/s",
            "-1/s 1/s 1/s",
            "1/h 1/s 1/s",
            "x/s 1/s 1/s",
        ] {
            assert!(bad.parse::<Limits>().is_err(), "{bad}");
        }
    }

    #[test]
    fn never_more_than_thirty_in_any_second_nor_one_a_second_in_a_chat() {
        let start = Instant::now();
        let mut pacer = Pacer::new(Some(Limits::default()), start);
        let mut sent = Vec::new();
        for step in 0..10_000_u64 {
            let now = start + Duration::from_millis(step);
            let chat = (step % 100).to_string();
            if pacer.take(&chat, 1, now).is_ok() {
                sent.push((now, chat));
            }
        }
        for (from, chat) in &sent {
            let within =
                |it: &&(Instant, String)| it.0 >= *from && it.0 < *from + Duration::from_secs(1);
            assert!(sent.iter().filter(within).count() <= 30);
            let window = |it: &&(Instant, String)| {
                it.1 == *chat && it.0 >= *from && it.0 < *from + Duration::from_secs(5)
            };
            assert!(sent.iter().filter(window).count() <= 8);
        }
        assert!(sent.len() >= 290, "the rate is used: {}", sent.len());
    }

    #[test]
    fn one_chat_that_waits_stops_nobody_else_and_three_stop_everybody() {
        let now = Instant::now();
        let mut pacer = Pacer::new(Some(Limits::default()), now);
        pacer.told_to_wait("1", Duration::from_mins(1), now);
        assert!(pacer.take("1", 1, now).is_err());
        assert!(pacer.take("2", 1, now).is_ok());
        pacer.told_to_wait("3", Duration::from_mins(1), now);
        pacer.told_to_wait("4", Duration::from_mins(1), now);
        assert!(pacer.take("2", 1, now + Duration::from_secs(2)).is_err());
        assert!(pacer.take("2", 1, now + Duration::from_secs(31)).is_ok());
    }

    #[test]
    fn unasked_lines_use_the_whole_rate_evenly_and_leave_room_for_answers() {
        let start = Instant::now();
        let mut pacer = Pacer::new(Some(Limits::default()), start);
        let (mut unasked, mut waits) = (0, Vec::new());
        for step in 0..60_000_u64 {
            let now = start + Duration::from_millis(step);
            // Somebody is answered every 200 ms, as soon as there is a place.
            if step % 200 == 0 {
                waits.push(step);
            }
            while waits.first().is_some_and(|at| pacer.take(&format!("a{at}"), 1, now).is_ok()) {
                assert!(step - waits.remove(0) <= 100, "an answer waits no longer than a moment");
            }
            unasked += u64::from(pacer.take(&format!("u{step}"), 3, now).is_ok());
        }
        let all = unasked + 300;
        assert!(all * 103 >= 60 * 30 * 100, "a broadcast is at most 1.03 times as long: {all}");
    }

    #[test]
    fn a_flood_of_answers_leaves_something_for_the_unasked() {
        let start = Instant::now();
        let mut pacer = Pacer::new(Some(Limits::default()), start);
        let (mut unasked, mut answers) = (0, 0);
        for step in 0..60_000_u64 {
            let now = start + Duration::from_millis(step);
            while pacer.take(&format!("a{answers}"), 1, now).is_ok() {
                answers += 1;
            }
            unasked += u64::from(pacer.take(&format!("u{step}"), 3, now).is_ok());
        }
        assert!((150..=250).contains(&unasked), "about a tenth of 1,800: {unasked}");
    }
}
