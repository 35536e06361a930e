//! How fast a channel takes messages.

use std::{str::FromStr, time::Duration};

/// A channel's limits: `30/s 1/s 20/min` is overall, a chat, a group.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Limits {
    pub(super) overall: Rate,
    pub(super) chat: Rate,
    pub(super) group: Rate,
}

/// So many in so long.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Rate {
    pub(super) most: f64,
    pub(super) within: Duration,
}

/// Not limits as we write them.
#[derive(Debug, thiserror::Error)]
#[error("write three limits, overall, a chat and a group, such as `30/s 1/s 20/min`, or `off`")]
pub struct NotLimits;

impl Rate {
    /// How far apart things are at this rate.
    pub(super) fn gap(self) -> Duration {
        self.within.div_f64(self.most)
    }

    /// How many things are within it.
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "more than none, and no more than anybody writes into a configuration"
    )]
    pub(super) fn whole(self) -> usize {
        self.most.max(1.0) as usize
    }
}

impl Limits {
    /// How many messages a second it takes in all.
    pub fn a_second(self) -> f64 {
        self.overall.most / self.overall.within.as_secs_f64()
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
    use super::Limits;

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
}
