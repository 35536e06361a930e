//! What came of a send, on its way back to be settled.

use std::{sync::Arc, time::Duration};

use super::route::{Place, Route};
use crate::{
    metrics,
    people::MessageId,
    store::{Copied, Leased, Outcome},
};

/// What came of one send.
pub(super) struct Landing {
    pub(super) leased: Leased,
    pub(super) outcome: Outcome,
    /// A picture by our name, and the channel's name of it if it has one now.
    pub(super) picture: Option<(String, Option<String>)>,
    /// What it belongs to, if it is about a talk, and the thread it stands in.
    #[expect(clippy::option_option, reason = "unchanged, none any more, or this one")]
    pub(super) talk: Option<(Copied, Option<Option<i64>>)>,
    /// What somebody said and will not arrive as they said it.
    pub(super) unsaid: Option<MessageId>,
    /// The chat's new number.
    pub(super) moved: Option<String>,
    /// How long the chat has to wait.
    pub(super) told: Option<Duration>,
    /// Held until this is settled.
    pub(super) place: Place,
}

/// Counts what became of what has landed.
pub(super) fn count(route: &Route, landed: &[Arc<Landing>]) {
    let channel = route.name.name();
    for landing in landed {
        metrics::line(landing.leased.lane, &channel, became(&landing.outcome));
    }
}

fn became(outcome: &Outcome) -> metrics::Line {
    match outcome {
        Outcome::Sent(_) => metrics::Line::Sent,
        Outcome::Later(_, _) => metrics::Line::Retried,
        Outcome::Uncertain(_, _) => metrics::Line::Uncertain,
        Outcome::Blocked => metrics::Line::Blocked,
        Outcome::Expired => metrics::Line::Expired,
        Outcome::Dead(_) => metrics::Line::Dead,
    }
}
