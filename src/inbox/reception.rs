//! How many newcomers are taken in. A school joins together in one room; made-up people without end wait outside, and
//! cost no more than a look at who is known.

use std::{
    collections::{HashMap, HashSet},
    hash::{BuildHasher, RandomState},
    sync::{Mutex, MutexGuard, PoisonError},
};

use jiff::{SignedDuration, Timestamp};

use super::guard::{Bucket, Pace};
use crate::people::{Address, ChannelName};

/// The people who come to a channel for the first time: in memory, since a restart forgives.
pub(super) struct Reception {
    is_open: bool,
    /// Addresses are remembered by a number that nobody outside can foresee.
    hasher: RandomState,
    desk: Mutex<Desk>,
}

#[derive(Default)]
struct Desk {
    /// Whose address is somebody's, or was let in.
    known: HashSet<u64>,
    /// Who was turned away.
    outside: HashMap<u64, Outside>,
    /// How many more are let in now.
    room: HashMap<ChannelName, Bucket>,
    /// The same of those who ask for help: they come in by a door of their own.
    callers: HashMap<ChannelName, Bucket>,
    /// How many more are told so now: that is said past the outbox, which is for learners.
    breath: HashMap<ChannelName, Bucket>,
    /// The same of those who ask for help, who are told each time.
    cries: HashMap<ChannelName, Bucket>,
}

struct Outside {
    looked_up: Timestamp,
    is_told: bool,
}

/// Whether somebody new may come in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Entrance {
    /// They may.
    Open,
    /// Not now; whether that is to be said to them, once.
    Full {
        /// Whether it is.
        tell: bool,
    },
}

/// Newcomers of a channel, a minute and at once: several classes at the same hour.
const NEWCOMERS: Pace = Pace { a_minute: 60, burst: 240 };
/// Those who ask for help, when it is full: as many again, so that no crowd keeps them out.
const CALLERS: Pace = Pace { a_minute: 60, burst: 240 };
/// Those of them who are told where help is, when even so many have come in.
const CRIES: Pace = Pace { a_minute: 300, burst: 60 };
/// Those who are told that it is full.
const TOLD: Pace = Pace { a_minute: 60, burst: 20 };
/// Another replica may have let them in meanwhile.
const STALE: SignedDuration = SignedDuration::from_secs(10);
/// So many are remembered; then all are forgotten, and looked up again.
const MOST: usize = 200_000;

impl Reception {
    /// A reception that counts, or one that is off.
    pub(super) fn new(is_open: bool) -> Self {
        Self { is_open, hasher: RandomState::new(), desk: Mutex::default() }
    }

    /// Whether it has to be looked up who this is.
    pub(super) fn wonders(&self, who: &Address, now: Timestamp) -> bool {
        let (it, desk) = (self.hasher.hash_one(who), self.desk());
        let is_recent = |it: &Outside| now.duration_since(it.looked_up).abs() < STALE;
        self.is_open && !desk.known.contains(&it) && !desk.outside.get(&it).is_some_and(is_recent)
    }

    /// Whether they are known.
    pub(super) fn knows(&self, who: &Address) -> bool {
        !self.is_open || self.desk().known.contains(&self.hasher.hash_one(who))
    }

    /// These are somebody.
    pub(super) fn meets(&self, who: &[Address]) {
        let mut desk = self.desk();
        for it in who {
            desk.meet(self.hasher.hash_one(it));
        }
    }

    /// Somebody is not known any more.
    pub(super) fn forget(&self, who: &Address) {
        let it = self.hasher.hash_one(who);
        self.desk().known.remove(&it);
    }

    /// Somebody new comes, perhaps asking for help: whether they may come in. Then they are known.
    pub(super) fn enters(&self, who: &Address, asks_for_help: bool, now: Timestamp) -> Entrance {
        if !self.is_open {
            return Entrance::Open;
        }
        let (it, mut desk) = (self.hasher.hash_one(who), self.desk());
        let room = desk.room.entry(who.channel).or_insert_with(|| Bucket::full(NEWCOMERS, now));
        if room.take(NEWCOMERS, now) {
            desk.meet(it);
            return Entrance::Open;
        }
        if asks_for_help {
            let door = desk.callers.entry(who.channel);
            let door = door.or_insert_with(|| Bucket::full(CALLERS, now));
            if door.take(CALLERS, now) {
                desk.meet(it);
                return Entrance::Open;
            }
            let cries = desk.cries.entry(who.channel);
            let tell = cries.or_insert_with(|| Bucket::full(CRIES, now)).take(CRIES, now);
            return Entrance::Full { tell };
        }
        if desk.outside.len() > MOST {
            desk.outside.clear();
        }
        let is_told = desk.outside.get(&it).is_some_and(|it| it.is_told);
        let breath = desk.breath.entry(who.channel).or_insert_with(|| Bucket::full(TOLD, now));
        let tell = !is_told && breath.take(TOLD, now);
        desk.outside.insert(it, Outside { looked_up: now, is_told: is_told || tell });
        Entrance::Full { tell }
    }

    fn desk(&self) -> MutexGuard<'_, Desk> {
        self.desk.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Desk {
    fn meet(&mut self, it: u64) {
        if self.known.len() > MOST {
            self.known.clear();
        }
        self.outside.remove(&it);
        self.known.insert(it);
    }
}
