//! What happens, counted: plain functions that anybody may call, and one text that says it all. No words, no names, no
//! learners' numbers: a figure's labels come from short lists.

mod process;
mod say;

pub use say::{CONTENT_TYPE, text};

use std::{
    sync::{
        LazyLock,
        atomic::{AtomicI64, AtomicU64, Ordering},
    },
    time::Duration,
};

use prometheus_client::{
    encoding::{EncodeLabelSet, EncodeLabelValue},
    metrics::{
        counter::Counter,
        family::Family,
        gauge::Gauge,
        histogram::{Histogram, exponential_buckets},
    },
};

/// What became of something that came in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EncodeLabelValue)]
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EncodeLabelValue)]
pub enum Line {
    /// It was put on its way.
    Planned,
    /// It was sent.
    Sent,
    /// It was not sent, and is tried again.
    Retried,
    /// Nobody knows whether it was sent.
    Uncertain,
    /// Its learner has blocked Solis.
    Blocked,
    /// It was no longer worth saying.
    Expired,
    /// It was given up.
    Dead,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
pub(super) struct Came {
    channel: String,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
pub(super) struct Turned {
    outcome: Turn,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
pub(super) struct Said {
    lane: i64,
    channel: String,
    outcome: Line,
}

/// Everything that is counted.
pub(super) struct Figures {
    pub(super) updates: Family<Came, Counter>,
    pub(super) turns: Family<Turned, Counter>,
    pub(super) lines: Family<Said, Counter>,
    pub(super) taps: Family<Came, Counter>,
    pub(super) commits: Counter,
    pub(super) committed: Counter,
    pub(super) commit_seconds: Histogram,
    pub(super) too_many: Family<Came, Counter>,
    pub(super) circuit: Family<Came, Gauge>,
    pub(super) parked: Family<Came, Gauge>,
    pub(super) refused: Family<Came, Gauge>,
    pub(super) pending: Family<Came, Gauge>,
    pub(super) webhook_error: Family<Came, Gauge>,
    pub(super) jump: Gauge<f64, AtomicU64>,
}

static FIGURES: LazyLock<Figures> = LazyLock::new(|| Figures {
    updates: Family::default(),
    turns: Family::default(),
    lines: Family::default(),
    taps: Family::default(),
    commits: Counter::default(),
    committed: Counter::default(),
    // A quarter of a millisecond to eight seconds.
    commit_seconds: Histogram::new(exponential_buckets(0.000_25, 2.0, 16)),
    too_many: Family::default(),
    circuit: Family::default(),
    parked: Family::default(),
    refused: Family::default(),
    pending: Family::default(),
    webhook_error: Family::default(),
    jump: Gauge::default(),
});

fn on(channel: &str) -> Came {
    Came { channel: channel.to_owned() }
}

/// Something arrived on a channel and was kept.
pub fn received(channel: &str) {
    FIGURES.updates.get_or_create(&on(channel)).inc();
}

/// Something that arrived had its turn, or had not.
pub fn turned(outcome: Turn) {
    FIGURES.turns.get_or_create(&Turned { outcome }).inc();
}

/// A tap was answered.
pub fn tap_answered(channel: &str) {
    FIGURES.taps.get_or_create(&on(channel)).inc();
}

/// Something became of a line of this lane.
pub fn line(lane: i64, channel: &str, outcome: Line) {
    let said = Said { lane, channel: channel.to_owned(), outcome };
    FIGURES.lines.get_or_create(&said).inc();
}

/// So many pieces of work were committed together, in so long.
pub fn committed(work: usize, took: Duration) {
    FIGURES.commits.inc();
    FIGURES.committed.inc_by(u64::try_from(work).unwrap_or_default());
    FIGURES.commit_seconds.observe(took.as_secs_f64());
}

/// A channel answered that it was asked too often (429).
pub fn too_many(channel: &str) {
    FIGURES.too_many.get_or_create(&on(channel)).inc();
}

/// Whether a channel is left alone because everything fails there.
pub fn circuit(channel: &str, is_open: bool) {
    FIGURES.circuit.get_or_create(&on(channel)).set(i64::from(is_open));
}

/// How many chats of a channel have to wait because it said so.
pub fn parked(channel: &str, chats: usize) {
    FIGURES.parked.get_or_create(&on(channel)).set(i64::try_from(chats).unwrap_or(i64::MAX));
}

/// Whether a channel does not know our token (401).
pub fn unauthorised(channel: &str, is_so: bool) {
    FIGURES.refused.get_or_create(&on(channel)).set(i64::from(is_so));
}

/// How many updates wait for a webhook to take them, and when it last failed, in seconds since 1970; 0 for never.
pub fn webhook(channel: &str, pending: i64, failed_at: i64) {
    FIGURES.pending.get_or_create(&on(channel)).set(pending);
    FIGURES.webhook_error.get_or_create(&on(channel)).set(failed_at);
}
