//! getUpdates: the bot asks, and waits until there is something.

use super::answer::{Outcome, Refusal};
use super::params::Params;
use super::server::Server;
use super::state::State;
use serde_json::{Value, json};
use std::sync::Arc;
use std::time::{Duration, Instant};
use tokio::time::timeout_at;

const LONGEST_POLL: i64 = 50;
/// Asking for the same again within this time gives one update only.
const IMPATIENT: Duration = Duration::from_millis(500);

/// What the bot asks for.
#[derive(Clone, Copy)]
struct Poll {
    offset: i64,
    limit: usize,
    wait: Duration,
}

/// Answers a poll, at once or when there is something.
pub async fn get_updates(server: &Arc<Server>, params: &Params) -> Outcome {
    let (poll, ready) = begin(&mut server.state(), params)?;
    if !ready.is_empty() || poll.wait.is_zero() {
        return Ok(json!(ready));
    }
    let number = server.change(|state| {
        state.poll += 1;
        state.poll
    });
    let mut changes = server.changes();
    let deadline = tokio::time::Instant::now() + poll.wait;
    loop {
        let ready = look(&mut server.state(), poll, number)?;
        if !ready.is_empty() || tokio::time::Instant::now() >= deadline {
            return Ok(json!(ready));
        }
        drop(timeout_at(deadline, changes.changed()).await);
    }
}

/// Confirms what the bot has, and gives what is there.
fn begin(state: &mut State, params: &Params) -> Result<(Poll, Vec<Value>), Refusal> {
    if state.webhook.is_some() {
        let why = "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first";
        return Err(Refusal::conflict(why));
    }
    if let Some(kinds) = params.json("allowed_updates")? {
        state.updates.allow(serde_json::from_value(kinds).unwrap_or_default());
    }
    let offset = params.int("offset").unwrap_or(0);
    let now = Instant::now();
    let again = state.last_poll.is_some_and(|(last, at)| last == offset && now < at + IMPATIENT);
    state.last_poll = Some((offset, now));
    let limit = if again { 1 } else { params.int("limit").unwrap_or(100).clamp(1, 100) };
    let wait = params.int("timeout").unwrap_or(0).clamp(0, LONGEST_POLL);
    let poll = Poll {
        offset,
        limit: usize::try_from(limit).unwrap_or(100),
        wait: Duration::from_secs(wait.unsigned_abs()),
    };
    let ready = state.updates.read(state.clock.now(), offset, poll.limit);
    Ok((poll, ready))
}

/// Looks again, unless somebody else has taken over.
fn look(state: &mut State, poll: Poll, number: u64) -> Result<Vec<Value>, Refusal> {
    if state.webhook.is_some() {
        return Err(Refusal::conflict("terminated by setWebhook request"));
    }
    if state.poll != number {
        let why = "terminated by other getUpdates request; make sure that only one bot instance is running";
        return Err(Refusal::conflict(why));
    }
    Ok(state.updates.read(state.clock.now(), poll.offset.max(0), poll.limit))
}
