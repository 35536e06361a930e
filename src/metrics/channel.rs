//! What is counted of one channel, looked up once: whoever counts a line waits for nobody and makes no text.

use std::{
    collections::HashMap,
    sync::{LazyLock, PoisonError, RwLock},
};

use prometheus_client::metrics::{counter::Counter, gauge::Gauge};

use super::{FIGURES, LANES, Line};

/// A channel's own counters.
pub(super) struct Channel {
    pub(super) updates: Counter,
    pub(super) taps: Counter,
    pub(super) turned_away: Counter,
    pub(super) too_many: Counter,
    pub(super) circuit: Gauge,
    pub(super) parked: Gauge,
    pub(super) unauthorised: Gauge,
    /// By lanes, then by what became of a line.
    lines: [[Counter; Line::ALL.len()]; LANES.len()],
}

/// Every channel there is.
static CHANNELS: LazyLock<RwLock<HashMap<String, Channel>>> = LazyLock::new(RwLock::default);

/// Counts something of a channel.
pub(super) fn on<T>(channel: &str, count: impl FnOnce(&Channel) -> T) {
    let known = CHANNELS.read().unwrap_or_else(PoisonError::into_inner);
    if let Some(it) = known.get(channel) {
        count(it);
        return;
    }
    drop(known);
    let mut known = CHANNELS.write().unwrap_or_else(PoisonError::into_inner);
    count(known.entry(channel.to_owned()).or_insert_with(|| Channel::new(channel)));
}

impl Channel {
    fn new(name: &str) -> Self {
        let channel = [("channel", name.to_owned())];
        let lines = |lane: i64, outcome: Line| {
            let (lane, channel) = (("lane", lane.to_string()), ("channel", name.to_owned()));
            FIGURES.lines.get_or_create_owned(&[lane, channel, ("outcome", outcome.name())])
        };
        Self {
            updates: FIGURES.updates.get_or_create_owned(&channel),
            taps: FIGURES.taps.get_or_create_owned(&channel),
            turned_away: FIGURES.turned_away.get_or_create_owned(&channel),
            too_many: FIGURES.too_many.get_or_create_owned(&channel),
            circuit: FIGURES.circuit.get_or_create_owned(&channel),
            parked: FIGURES.parked.get_or_create_owned(&channel),
            unauthorised: FIGURES.unauthorised.get_or_create_owned(&channel),
            lines: LANES.map(|lane| Line::ALL.map(|outcome| lines(lane, outcome))),
        }
    }

    /// The lines of this lane of which this became.
    pub(super) fn lines(&self, lane: i64, outcome: Line) -> Option<&Counter> {
        let lane = LANES.iter().position(|it| *it == lane)?;
        self.lines.get(lane)?.get(outcome as usize)
    }
}
