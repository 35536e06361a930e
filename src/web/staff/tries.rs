//! Wrong links and guessed codes from one address: after a few of them nothing is tried from there for a while.

use std::{
    collections::HashMap,
    net::{IpAddr, Ipv6Addr},
    sync::{Mutex, MutexGuard, PoisonError},
};

use axum::http::HeaderMap;
use jiff::{SignedDuration, Timestamp};

/// So many wrong links…
const MOST: u32 = 5;
/// …within so long, and nothing is tried for as long.
const WINDOW: SignedDuration = SignedDuration::from_mins(15);

/// So many codes that nobody gave out…
const MOST_GUESSES: u32 = 10;
/// …within so long, and nobody comes by a code from there for as long, not even by a right one.
const MINUTE: SignedDuration = SignedDuration::from_mins(1);

/// So many addresses are remembered; then those are forgotten that have tried nothing for longest.
const MOST_KNOWN: usize = 20_000;

/// Who has come with wrong links of late, and with codes that nobody gave out.
pub struct Tries {
    wrong: Counts,
    guesses: Counts,
}

impl Default for Tries {
    fn default() -> Self {
        Self { wrong: Counts::new(WINDOW, MOST), guesses: Counts::new(MINUTE, MOST_GUESSES) }
    }
}

impl Tries {
    /// Whether too many wrong links have come from there.
    pub(in crate::web) fn are_over(&self, from: IpAddr, now: Timestamp) -> bool {
        self.wrong.are_over(from, now)
    }

    /// Whether too many codes that nobody gave out have come from there.
    pub(super) fn guesses_too_much(&self, from: IpAddr, now: Timestamp) -> bool {
        self.guesses.are_over(from, now)
    }

    /// Notes a code that nobody gave out.
    pub(super) fn guessed(&self, from: IpAddr, now: Timestamp) {
        self.guesses.one_more(from, now);
    }

    /// Notes a wrong one.
    pub(in crate::web) fn wrong(&self, from: IpAddr, now: Timestamp) {
        self.wrong.one_more(from, now);
    }

    /// Notes a right one: what was wrong before was a slip.
    pub(in crate::web) fn right(&self, from: IpAddr) {
        self.wrong.known().remove(&from);
    }
}

/// How many have come from where.
struct Counts {
    window: SignedDuration,
    most: u32,
    /// When the last one came, and how many before it.
    known: Mutex<HashMap<IpAddr, (Timestamp, u32)>>,
}

impl Counts {
    fn new(window: SignedDuration, most: u32) -> Self {
        Self { window, most, known: Mutex::default() }
    }

    fn known(&self) -> MutexGuard<'_, HashMap<IpAddr, (Timestamp, u32)>> {
        self.known.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn is_of_late(&self, last: Timestamp, now: Timestamp) -> bool {
        now.duration_since(last) < self.window
    }

    fn are_over(&self, from: IpAddr, now: Timestamp) -> bool {
        let known = self.known().get(&from).copied();
        known.is_some_and(|(last, count)| count >= self.most && self.is_of_late(last, now))
    }

    fn one_more(&self, from: IpAddr, now: Timestamp) {
        let mut known = self.known();
        if known.len() >= MOST_KNOWN {
            known.retain(|_, (last, _)| self.is_of_late(*last, now));
        }
        if known.len() >= MOST_KNOWN {
            let mut moments = known.values().map(|(last, _)| *last).collect::<Vec<_>>();
            let (_, middle, _) = moments.select_nth_unstable(MOST_KNOWN / 2);
            let middle = *middle;
            known.retain(|_, (last, _)| *last > middle);
        }
        let (last, count) = known.entry(from).or_insert((now, 0));
        let before = if self.is_of_late(*last, now) { *count } else { 0 };
        (*last, *count) = (now, before.saturating_add(1));
    }
}

/// Where somebody comes from: what a proxy on this machine says, else the connection. Of a long address the part that
/// a household has for itself.
pub(in crate::web) fn address(peer: IpAddr, headers: &HeaderMap) -> IpAddr {
    let said =
        headers.get_all("x-forwarded-for").iter().filter_map(|it| it.to_str().ok()).next_back();
    let last = said.and_then(|it| it.rsplit(',').next()?.trim().parse().ok());
    match last.filter(|_| peer.is_loopback()).unwrap_or(peer).to_canonical() {
        IpAddr::V6(it) => {
            let [a, b, c, d, ..] = it.segments();
            IpAddr::V6(Ipv6Addr::new(a, b, c, d, 0, 0, 0, 0))
        }
        it @ IpAddr::V4(_) => it,
    }
}

#[cfg(test)]
mod tests {
    use std::net::IpAddr;

    use axum::http::{HeaderMap, HeaderValue};
    use jiff::{SignedDuration, Timestamp};

    use super::{Tries, address};

    #[test]
    fn five_wrong_ones_are_too_many_for_a_quarter_of_an_hour() {
        let (tries, now) = (Tries::default(), Timestamp::UNIX_EPOCH);
        let (one, other) = (IpAddr::from([10, 0, 0, 1]), IpAddr::from([10, 0, 0, 2]));
        for _ in 0..5 {
            assert!(!tries.are_over(one, now));
            tries.wrong(one, now);
        }
        assert!(tries.are_over(one, now) && !tries.are_over(other, now));
        assert!(tries.are_over(one, now + SignedDuration::from_mins(14)));
        assert!(!tries.are_over(one, now + SignedDuration::from_mins(15)));
        (0..4).for_each(|_| tries.wrong(one, now));
        tries.right(one);
        tries.wrong(one, now);
        assert!(!tries.are_over(one, now));
    }

    #[test]
    fn ten_guesses_are_enough_for_a_minute_and_a_crowd_of_addresses_for_no_memory() {
        let (tries, now) = (Tries::default(), Timestamp::UNIX_EPOCH);
        let one = IpAddr::from([10, 0, 0, 1]);
        for _ in 0..10 {
            assert!(!tries.guesses_too_much(one, now));
            tries.guessed(one, now);
        }
        assert!(tries.guesses_too_much(one, now) && !tries.are_over(one, now));
        assert!(!tries.guesses_too_much(one, now + SignedDuration::from_mins(1)));
        for number in 0..100_000_u32 {
            let other = IpAddr::from((number | 0x0B00_0000).to_be_bytes());
            tries.guessed(other, now);
            tries.wrong(other, now);
        }
        for counts in [&tries.wrong, &tries.guesses] {
            let known = counts.known().len();
            assert!(known <= super::MOST_KNOWN, "{known}");
        }
    }

    #[test]
    fn only_a_proxy_of_this_machine_says_who_somebody_is() {
        let mut headers = HeaderMap::new();
        headers.insert("x-forwarded-for", HeaderValue::from_static("1.1.1.1, 10.0.0.7"));
        let (here, away) = (IpAddr::from([127, 0, 0, 1]), IpAddr::from([10, 0, 0, 1]));
        assert_eq!(address(here, &headers), IpAddr::from([10, 0, 0, 7]));
        assert_eq!(address(away, &headers), away);
        assert_eq!(address(here, &HeaderMap::new()), here);
    }
}
