//! How fast a channel takes messages, and who has to wait.

use std::{
    collections::HashMap,
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

/// So many in so long, after a short burst.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Rate {
    a_second: f64,
    burst: f64,
}

/// Not limits as we write them.
#[derive(Debug, thiserror::Error)]
#[error("write three limits, overall, a chat and a group, such as `30/s 1/s 20/min`, or `off`")]
pub struct NotLimits;

/// A chat may hear so many at once: a lesson's lines belong together, and Telegram allows short bursts.
const CHAT_BURST: f64 = 3.0;

/// Who may be written to, from moment to moment. In memory: after a restart everybody may.
pub(super) struct Pacer {
    limits: Option<Limits>,
    overall: Bucket,
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
    fn fill(&mut self, rate: Rate, now: Instant) {
        let passed = now.saturating_duration_since(self.at).as_secs_f64();
        self.left = (self.left + passed * rate.a_second).min(rate.burst);
        self.at = now;
    }

    fn wait(&self, rate: Rate) -> Duration {
        Duration::from_secs_f64(((1.0 - self.left) / rate.a_second).max(0.0))
    }
}

impl Pacer {
    pub(super) fn new(limits: Option<Limits>, now: Instant) -> Self {
        let left = limits.map_or(0.0, |it| it.overall.burst);
        Self {
            limits,
            overall: Bucket { left, at: now },
            chats: HashMap::new(),
            parked: HashMap::new(),
            all_parked: None,
            told: Vec::new(),
            share: 1.0,
            share_since: now,
        }
    }

    /// Whether this chat may hear something now; if so, it is counted. If not, how long it has to wait.
    pub(super) fn take(&mut self, chat: &str, now: Instant) -> Result<(), Duration> {
        let parked = self.parked.get(chat).copied().into_iter().chain(self.all_parked).max();
        if let Some(until) = parked.filter(|until| *until > now) {
            return Err(until - now);
        }
        let Some(limits) = self.limits else { return Ok(()) };
        // The overall rate comes back bit by bit: a thirtieth of it every ten seconds.
        let calm = now.saturating_duration_since(self.share_since).as_secs_f64() / 10.0;
        let share = (self.share + calm / limits.overall.a_second).min(1.0);
        let a_second = limits.overall.a_second * share;
        let overall = Rate { a_second, burst: limits.overall.burst * share };
        self.overall.fill(overall, now);
        // Telegram numbers groups below zero.
        let rate = if chat.starts_with('-') { limits.group } else { limits.chat };
        if self.chats.len() > 10_000 {
            self.chats.retain(|_, bucket| {
                bucket.fill(rate, now);
                bucket.left < rate.burst
            });
        }
        let new = || Bucket { left: rate.burst, at: now };
        let bucket = self.chats.entry(chat.to_owned()).or_insert_with(new);
        bucket.fill(rate, now);
        let wait = bucket.wait(rate).max(self.overall.wait(overall));
        if wait > Duration::ZERO {
            return Err(wait);
        }
        bucket.left -= 1.0;
        self.overall.left -= 1.0;
        Ok(())
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
        let (overall, chat, group) = (per_second(overall)?, per_second(chat)?, per_second(group)?);
        Ok(Self {
            // A second's worth at once would make two seconds' worth in one.
            overall: Rate { a_second: overall, burst: (overall / 6.0).max(1.0) },
            chat: Rate { a_second: chat, burst: CHAT_BURST.max(chat) },
            group: Rate { a_second: group, burst: CHAT_BURST },
        })
    }
}

fn per_second(rate: &str) -> Result<f64, NotLimits> {
    let (count, unit) = rate.split_once('/').ok_or(NotLimits)?;
    let count =
        count.parse::<f64>().ok().filter(|it| it.is_finite() && *it > 0.0).ok_or(NotLimits)?;
    match unit {
        "s" => Ok(count),
        "min" => Ok(count / 60.0),
        _ => Err(NotLimits),
    }
}

impl Default for Limits {
    /// Telegram's (Bots FAQ): 30 a second overall, 1 a second in a chat, 20 a minute in a group.
    fn default() -> Self {
        let rate = |a_second, burst| Rate { a_second, burst };
        Self {
            overall: rate(30.0, 5.0),
            chat: rate(1.0, CHAT_BURST),
            group: rate(20.0 / 60.0, CHAT_BURST),
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
            if pacer.take(&chat, now).is_ok() {
                sent.push((now, chat));
            }
        }
        for (from, chat) in &sent {
            let within =
                |it: &&(Instant, String)| it.0 >= *from && it.0 < *from + Duration::from_secs(1);
            assert!(sent.iter().filter(within).count() <= 35);
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
        assert!(pacer.take("1", now).is_err());
        assert!(pacer.take("2", now).is_ok());
        pacer.told_to_wait("3", Duration::from_mins(1), now);
        pacer.told_to_wait("4", Duration::from_mins(1), now);
        assert!(pacer.take("2", now + Duration::from_secs(2)).is_err());
        assert!(pacer.take("2", now + Duration::from_secs(31)).is_ok());
    }
}
