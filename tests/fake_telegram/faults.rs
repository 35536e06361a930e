//! What goes wrong on order: the next calls of a method, or a share of all of them.

use std::collections::{HashMap, VecDeque};
use std::time::Duration;

/// One way in which a call can go wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// 429: asked to wait so many seconds. Nothing is processed.
    TooMany {
        /// The seconds to wait.
        retry_after: u32,
    },
    /// 403: the person has blocked the bot. Nothing is processed.
    Forbidden,
    /// 400 in these words, after "Bad Request: ". Nothing is processed.
    Refused(&'static str),
    /// 500 in Telegram's shape. Nothing is processed.
    ServerError,
    /// 502 with a web page instead of JSON. Nothing is processed.
    BadGateway,
    /// The connection is reset. Nothing is processed.
    ResetBefore,
    /// The call is processed, then the connection is reset without an answer.
    ResetAfter,
    /// Nothing happens for a while; then the call is processed, if the bot still waits.
    Hang(Duration),
    /// The call is processed; the answer is held back for a while.
    HangAfter(Duration),
    /// The call is processed; the answer is 200, but its JSON breaks off.
    Garbage,
    /// The call stands still at this point, until the bot is gone.
    Snag(Phase),
}

/// A point on the way of a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phase {
    /// It has come, and nothing of it is read.
    BeforeReading,
    /// It is processed, and nothing is answered.
    BeforeAnswering,
    /// Half the answer is on the wire.
    MidAnswer,
    /// The whole answer is on the wire; here nothing stands still.
    AfterAnswering,
}

/// So often in a row a share of the calls strikes the same chat: the next call of that chat is spared.
pub const MOST_IN_A_ROW: u8 = 2;

/// The faults a test has ordered.
#[derive(Debug, Default)]
pub struct Faults {
    next: VecDeque<Order>,
    rates: Vec<Rate>,
    /// How often in a row each chat was struck by a share.
    in_a_row: HashMap<i64, u8>,
}

/// A fault for one call.
#[derive(Debug)]
struct Order {
    pattern: String,
    /// How many calls that fit go well before it.
    spared: usize,
    fault: Fault,
}

/// A share of the calls of a method that goes wrong.
#[derive(Debug)]
struct Rate {
    pattern: String,
    percent: u8,
    dice: Dice,
    fault: Fault,
}

impl Faults {
    /// Orders a fault for one call that fits the pattern (a method's name, `send*` or `*`), after so many that go well.
    pub fn once(&mut self, pattern: &str, spared: usize, fault: Fault) {
        self.next.push_back(Order { pattern: pattern.to_lowercase(), spared, fault });
    }

    /// Orders a fault for a share of the calls that fit the pattern.
    pub fn often(&mut self, pattern: &str, percent: u8, seed: u64, fault: Fault) {
        let pattern = pattern.to_lowercase();
        self.rates.push(Rate { pattern, percent, dice: Dice(seed), fault });
    }

    /// Takes all orders back.
    pub fn clear(&mut self) {
        *self = Self::default();
    }

    /// How many single faults have not happened yet.
    pub fn left(&self) -> usize {
        self.next.len()
    }

    /// What goes wrong with this call to a chat; `method` is in lower case.
    pub fn strike(&mut self, method: &str, chat: Option<i64>) -> Option<Fault> {
        if let Some(place) = self.next.iter().position(|it| fits(&it.pattern, method)) {
            if let Some(order) = self.next.get_mut(place).filter(|it| it.spared > 0) {
                order.spared -= 1;
                return None;
            }
            return self.next.remove(place).map(|it| it.fault);
        }
        let struck = self.roll(method);
        let Some(chat) = chat else { return struck };
        let in_a_row = self.in_a_row.entry(chat).or_default();
        let is_spared = *in_a_row >= MOST_IN_A_ROW;
        *in_a_row = if struck.is_some() && !is_spared { *in_a_row + 1 } else { 0 };
        struck.filter(|_| !is_spared)
    }

    /// Throws the dice of every share.
    fn roll(&mut self, method: &str) -> Option<Fault> {
        let rates = self.rates.iter_mut().filter(|rate| fits(&rate.pattern, method));
        let mut struck = None;
        for rate in rates {
            let hit = rate.dice.percent() < rate.percent;
            if hit && struck.is_none() {
                struck = Some(rate.fault);
            }
        }
        struck
    }
}

fn fits(pattern: &str, method: &str) -> bool {
    pattern.strip_suffix('*').map_or(pattern == method, |start| method.starts_with(start))
}

/// Random numbers that are the same again for the same seed (`SplitMix64`).
#[derive(Debug)]
struct Dice(u64);

impl Dice {
    /// A number from 0 to 99.
    fn percent(&mut self) -> u8 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^= mixed >> 31;
        u8::try_from(mixed % 100).unwrap_or_default()
    }
}
