//! Which lines go out next: those that find a place in the air are leased.

use std::{
    collections::{BTreeMap, BTreeSet},
    ops::ControlFlow,
    sync::Arc,
    time::Duration,
};

use jiff::Timestamp;

use super::{
    IDLE, LEASE,
    landing::Landing,
    pacer::Wait,
    route::{Place, Route},
};
use crate::store::{Leased, Tx};

/// The lanes of answers, and of what nobody asked for: each is looked at, so that neither hides the other.
const ANSWERS: (i64, i64) = (1, 1);
const UNASKED: (i64, i64) = (2, 3);

/// What a round brought.
pub(super) struct Round {
    pub(super) off: Vec<(Leased, Place)>,
    pub(super) wait: Duration,
    /// Whether there may be more that could go out.
    pub(super) has_more: bool,
}

/// Leases the lines whose turn it is, as many as find a place.
pub(super) async fn lease(
    tx: &mut Tx,
    route: &Arc<Route>,
    free: i64,
    now: Timestamp,
) -> anyhow::Result<Round> {
    let mut found = Found::default();
    // Some of those at the head may have to wait, and those behind them need not.
    let look = (free * 2).min(free + 100);
    for lanes in [ANSWERS, UNASKED] {
        let ready = tx.ready(route.name, lanes, now, look).await?;
        found.has_more |= i64::try_from(ready.len())? >= look;
        for ready in ready {
            // Those behind it wait as well.
            if found.place(route, ready.id, &ready.to.address, ready.lane).is_break() {
                break;
            }
        }
    }
    let ids = found.places.keys().copied().collect::<Vec<_>>();
    let leased = tx.lease(&ids, now + LEASE).await?;
    Ok(found.take_off(leased))
}

/// Leases the lines behind what has landed, as many as find a place: nothing else can have come free.
pub(super) async fn lease_behind(
    tx: &mut Tx,
    route: &Arc<Route>,
    landed: &[Arc<Landing>],
    now: Timestamp,
) -> anyhow::Result<Round> {
    let mut found = Found::default();
    let behind = landed.iter().map(|it| it.leased.learner).collect::<BTreeSet<_>>();
    let behind = behind.into_iter().collect::<Vec<_>>();
    let mut lines = tx.next_lines(route.name, &behind, now).await?;
    for line in &lines {
        if found.place(route, line.id, &line.to.address, line.lane).is_break() {
            break;
        }
    }
    lines.retain(|it| found.places.contains_key(&it.id));
    tx.lease_lines(&lines, now + LEASE).await?;
    Ok(found.take_off(lines))
}

/// Lines that have found a place.
#[derive(Default)]
struct Found {
    places: BTreeMap<i64, Place>,
    /// How long it is until there is a place for others.
    wait: Option<Duration>,
    has_more: bool,
}

impl Found {
    /// Looks for a place for a line; a break if those behind it need not look.
    fn place(&mut self, route: &Arc<Route>, id: i64, to: &str, lane: i64) -> ControlFlow<()> {
        let (pause, then) = match Route::place(route, to, lane) {
            Ok(place) => {
                self.places.insert(id, place);
                return ControlFlow::Continue(());
            }
            Err(Wait::Chat(pause)) => (pause, ControlFlow::Continue(())),
            Err(Wait::All(pause)) => (pause, ControlFlow::Break(())),
        };
        self.has_more = true;
        self.wait = Some(self.wait.map_or(pause, |it| it.min(pause)));
        then
    }

    /// The lines that are leased, each with its place.
    fn take_off(mut self, leased: Vec<Leased>) -> Round {
        let in_air = |it: Leased| self.places.remove(&it.id).map(|place| (it, place));
        let off = leased.into_iter().filter_map(in_air).collect();
        let wait = self.wait.unwrap_or(IDLE).clamp(Duration::from_millis(1), IDLE);
        Round { off, wait, has_more: self.has_more }
    }
}
