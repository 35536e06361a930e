//! What happens, counted: plain functions that anybody may call, and one text that says it all for the operator's
//! monitoring. No words, no names, no learners' numbers: a figure's labels come from short lists.

mod channel;
mod process;
mod text;

pub use text::{CONTENT_TYPE, text};

use std::{
    sync::{LazyLock, atomic::AtomicU64},
    time::Duration,
};

use prometheus_client::metrics::{
    counter::Counter,
    family::Family,
    gauge::Gauge,
    histogram::{Histogram, exponential_buckets},
};

use channel::on;

/// What became of something that came in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Turn {
    /// It had its turn.
    Done,
    /// It failed, and is tried again.
    Failed,
    /// Nobody waits for its kind, or somebody was too fast.
    Ignored,
    /// It failed too often, and is left alone.
    Dead,
}

/// What became of a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Line {
    /// It was sent.
    Sent,
    /// It was not sent, and is tried again.
    Retried,
    /// Nobody knows whether it was sent; it is tried again.
    Uncertain,
    /// Its learner has blocked Solis.
    Blocked,
    /// It was no longer worth saying.
    Expired,
    /// It was given up.
    Dead,
}

/// What is on its way at one moment, and since when.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Backlog {
    /// Each lane's number, its waiting lines, and the age of the oldest in seconds.
    pub lanes: Vec<(i64, i64, f64)>,
    /// Lines that are being sent.
    pub leased: i64,
    /// Lines that were given up.
    pub dead: i64,
    /// Lines that were held back by a restore.
    pub held: i64,
    /// What came in and waits for its turn, and the age of the oldest in seconds.
    pub inbox: (i64, f64),
    /// What came in and failed too often.
    pub inbox_dead: i64,
    /// How late the alarm is that should have rung first, in seconds.
    pub alarm_late: f64,
    /// Learners who wait for a mentor, and since when the first of them does, in seconds.
    pub talks_waiting: (i64, f64),
    /// Talks that a mentor has.
    pub talks_open: i64,
}

/// The disk under the database.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Disk {
    /// The free share, 0 to 1.
    pub free: f64,
    /// The database's bytes.
    pub database: u64,
    /// The bytes of what is written beside it first.
    pub wal: u64,
}

type Label = (&'static str, String);

/// Everything that is counted.
#[derive(Default)]
struct Figures {
    updates: Family<[Label; 1], Counter>,
    turns: Family<[Label; 1], Counter>,
    planned: Family<[Label; 1], Counter>,
    lines: Family<[Label; 3], Counter>,
    taps: Family<[Label; 1], Counter>,
    danger: Family<[Label; 1], Counter>,
    turned_away: Family<[Label; 1], Counter>,
    denied: Family<[Label; 1], Counter>,
    commits: Counter,
    committed: Counter,
    too_many: Family<[Label; 1], Counter>,
    circuit: Family<[Label; 1], Gauge>,
    parked: Family<[Label; 1], Gauge>,
    unauthorised: Family<[Label; 1], Gauge>,
    leases: Family<[Label; 1], Counter>,
    pending: Family<[Label; 1], Gauge>,
    webhook_failed: Family<[Label; 1], Gauge>,
}

static FIGURES: LazyLock<Figures> = LazyLock::new(Figures::default);
/// A quarter of a millisecond to eight seconds.
static COMMIT: LazyLock<Histogram> =
    LazyLock::new(|| Histogram::new(exponential_buckets(0.000_25, 2.0, 16)));

/// The lanes there are.
const LANES: [i64; 3] = [1, 2, 3];

/// What is counted everywhere, looked up once.
struct Everywhere {
    planned: [Counter; LANES.len()],
    turns: [Counter; Turn::ALL.len()],
}

static EVERYWHERE: LazyLock<Everywhere> = LazyLock::new(|| Everywhere {
    planned: LANES.map(|it| FIGURES.planned.get_or_create_owned(&[("lane", it.to_string())])),
    turns: Turn::ALL.map(|it| FIGURES.turns.get_or_create_owned(&[("outcome", it.name())])),
});

/// Begins to count on these channels at nothing, so that the first of each kind is seen as one more.
pub fn begin<'a>(channels: impl Iterator<Item = &'a str>) {
    LazyLock::force(&EVERYWHERE);
    for channel in channels {
        on(channel, |_| {});
    }
}

/// Something arrived on a channel and was kept.
pub fn received(channel: &str) {
    on(channel, |it| it.updates.inc());
}

/// Something that somebody new sent was not kept: too many came at once.
pub fn turned_away(channel: &str) {
    on(channel, |it| it.turned_away.inc());
}

/// Something that arrived had its turn, or had not.
pub fn turned(outcome: Turn) {
    if let Some(turns) = EVERYWHERE.turns.get(outcome as usize) {
        turns.inc();
    }
}

/// A tap was answered.
pub fn tap_answered(channel: &str) {
    on(channel, |it| it.taps.inc());
}

/// Somebody in distress or danger opened help by this door: the button, the command, their words.
pub fn danger(door: &str) {
    FIGURES.danger.get_or_create(&[("kind", door.to_owned())]).inc();
}

/// Somebody wanted something that they may not: a page, something with a talk.
pub fn denied(what: &str) {
    FIGURES.denied.get_or_create(&[("kind", what.to_owned())]).inc();
}

/// So many lines were planned in this lane. A turn that is taken back and tried again plans its lines once more.
pub fn planned(lane: i64, lines: usize) {
    let at = LANES.iter().position(|it| *it == lane);
    if let Some(planned) = at.and_then(|at| EVERYWHERE.planned.get(at)) {
        planned.inc_by(lines as u64);
    }
}

/// Something became of a line of this lane.
pub fn line(lane: i64, channel: &str, outcome: Line) {
    on(channel, |it| {
        if let Some(lines) = it.lines(lane, outcome) {
            lines.inc();
        }
    });
}

/// So many pieces of work were committed together, in so long.
pub fn committed(work: usize, took: Duration) {
    FIGURES.commits.inc();
    FIGURES.committed.inc_by(u64::try_from(work).unwrap_or_default());
    COMMIT.observe(took.as_secs_f64());
}

/// A channel answered that it was asked too often (429).
pub fn too_many(channel: &str) {
    on(channel, |it| it.too_many.inc());
}

/// Whether a channel is left alone because everything fails there.
pub fn circuit(channel: &str, is_open: bool) {
    on(channel, |it| it.circuit.set(i64::from(is_open)));
}

/// How many chats of a channel have to wait because it said so.
pub fn parked(channel: &str, chats: usize) {
    on(channel, |it| it.parked.set(i64::try_from(chats).unwrap_or(i64::MAX)));
}

/// Whether a channel does not know our token (401).
pub fn unauthorised(channel: &str, is_so: bool) {
    on(channel, |it| it.unauthorised.set(i64::from(is_so)));
}

/// This process has taken a lease that another one held, or nobody: the poller's, the scheduler's, a sender's.
pub fn lease_taken(lease: &str) {
    FIGURES.leases.get_or_create(&[("lease", lease.to_owned())]).inc();
}

/// How many updates wait for the webhook to take them, and when it last failed, in seconds since 1970; 0 for never.
pub fn webhook(channel: &str, pending: i64, failed_at: i64) {
    let label = [("channel", channel.to_owned())];
    FIGURES.pending.get_or_create(&label).set(pending);
    FIGURES.webhook_failed.get_or_create(&label).set(failed_at);
}

impl Turn {
    const ALL: [Self; 4] = [Self::Done, Self::Failed, Self::Ignored, Self::Dead];

    fn name(self) -> String {
        match self {
            Self::Done => "done",
            Self::Failed => "failed",
            Self::Ignored => "ignored",
            Self::Dead => "dead",
        }
        .to_owned()
    }
}

impl Line {
    const ALL: [Self; 6] =
        [Self::Sent, Self::Retried, Self::Uncertain, Self::Blocked, Self::Expired, Self::Dead];

    fn name(self) -> String {
        match self {
            Self::Sent => "sent",
            Self::Retried => "retried",
            Self::Uncertain => "uncertain",
            Self::Blocked => "blocked",
            Self::Expired => "expired",
            Self::Dead => "dead",
        }
        .to_owned()
    }
}

type Number = Gauge<f64, AtomicU64>;
