//! What the server saw of the replicas: who sent when, and who asked for updates.

use std::time::{Duration, Instant};

use super::{fleet::Fleet, relay::Call};

/// One send, by the number of the replica.
struct Sent {
    replica: usize,
    begun: Instant,
    ended: Instant,
}

/// What the senders did.
#[derive(Debug, Default)]
pub(super) struct Senders {
    pub(super) sends: usize,
    /// How often another one went on.
    pub(super) changes: usize,
    /// Sends that began while another replica's was under way.
    pub(super) overlaps: usize,
}

impl Fleet {
    /// What every replica called, in order.
    fn calls(&self, fits: impl Fn(&Call) -> bool) -> Vec<(usize, Call)> {
        let of = |(number, calls): (usize, Vec<Call>)| {
            let fitting = calls.into_iter().filter(&fits);
            fitting.map(move |call| (number, call)).collect::<Vec<_>>()
        };
        let all = self.replicas.iter().map(|it| it.relay.calls()).enumerate();
        let mut all = all.flat_map(of).collect::<Vec<_>>();
        all.sort_by_key(|(_, call)| call.begun);
        all
    }

    /// How the senders took turns.
    pub(super) fn senders(&self) -> Senders {
        let sent = |(replica, call): (usize, Call)| {
            let ended = call.ended.map_or(call.begun, |(at, _)| at);
            Sent { replica, begun: call.begun, ended }
        };
        let sends = self.calls(is_send).into_iter().map(sent).collect::<Vec<_>>();
        let mut senders = Senders { sends: sends.len(), ..Senders::default() };
        let mut until: Vec<Option<Instant>> = vec![None; self.replicas.len()];
        let mut last = None;
        for send in &sends {
            senders.changes += usize::from(last.is_some_and(|it| it != send.replica));
            last = Some(send.replica);
            let is_under_way = |(replica, until): (usize, &Option<Instant>)| {
                replica != send.replica && until.is_some_and(|it| it > send.begun)
            };
            senders.overlaps += usize::from(until.iter().enumerate().any(is_under_way));
            let own = &mut until[send.replica];
            *own = (*own).max(Some(send.ended));
        }
        senders
    }

    /// How often somebody asked for updates while another one did.
    pub(super) fn conflicts(&self) -> usize {
        self.calls(|it| is_poll(it) && it.ended.is_some_and(|(_, status)| status == 409)).len()
    }

    /// Who sent last.
    pub(super) fn sender(&self) -> Option<usize> {
        self.calls(is_send).last().map(|it| it.0)
    }

    /// The first send, and the first question for updates, that another one than this began after that moment.
    pub(super) fn after(&self, replica: usize, at: Instant) -> [Option<Duration>; 2] {
        let first = |fits: fn(&Call) -> bool| {
            let others = self.calls(|it| fits(it) && it.begun > at);
            let first = others.into_iter().find(|it| it.0 != replica);
            first.map(|(_, call)| call.begun - at)
        };
        [first(is_send), first(is_poll)]
    }

    /// The longest time between two sends.
    pub(super) fn longest_pause(&self) -> Duration {
        let sends = self.calls(is_send);
        let pauses = sends.windows(2).map(|two| two[1].1.begun - two[0].1.begun);
        pauses.max().unwrap_or_default()
    }
}

fn is_send(call: &Call) -> bool {
    call.method.starts_with("send")
}

fn is_poll(call: &Call) -> bool {
    call.method == "getupdates"
}
