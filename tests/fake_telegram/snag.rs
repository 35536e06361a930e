//! Calls that stand still at a point of their way, for a test that ends the bot there.

use super::answer::{Outcome, body, response, status};
use super::faults::Phase;
use super::server::Server;
use axum::body::{Body, Bytes};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use futures_util::{StreamExt, stream};
use std::convert::Infallible;
use std::sync::Arc;

/// The calls that stand still, or are to.
#[derive(Debug, Default)]
pub struct Snags {
    /// Calls of this method that are to go well, and then the one that is not read.
    unread: Option<(String, usize)>,
    /// How many calls have come to their point.
    pub reached: usize,
}

impl Snags {
    /// Lets one call of a method stand still before it is read, after so many that go well.
    pub fn order_unread(&mut self, spared: usize, method: &str) {
        self.unread = Some((method.to_lowercase(), spared));
    }

    /// Whether this call is to stand still unread.
    pub fn stops_unread(&mut self, method: &str) -> bool {
        match &mut self.unread {
            Some((pattern, spared)) if fits(pattern, method) && *spared > 0 => {
                *spared -= 1;
                false
            }
            Some((pattern, _)) if fits(pattern, method) => {
                self.unread = None;
                self.reached += 1;
                true
            }
            Some(_) | None => false,
        }
    }

    /// Takes the orders back.
    pub fn clear(&mut self) {
        self.unread = None;
    }
}

fn fits(pattern: &str, method: &str) -> bool {
    pattern.strip_suffix('*').map_or(pattern == method, |start| method.starts_with(start))
}

/// Nothing happens until the connection is gone.
pub async fn stand_still() -> Response {
    std::future::pending().await
}

/// The answer to a call that has been processed, as far as this point.
pub async fn answer(server: &Arc<Server>, phase: Phase, outcome: &Outcome) -> Response {
    let reached = Reached(Arc::clone(server));
    match phase {
        Phase::BeforeReading | Phase::BeforeAnswering => {
            drop(reached);
            stand_still().await
        }
        Phase::MidAnswer => half(outcome, reached),
        Phase::AfterAnswering => {
            let (parts, body) = response(outcome).into_parts();
            // Dropped with the body, when all of it is on the wire.
            let body = body.into_data_stream().map(move |part| {
                let _until_then = &reached;
                part
            });
            Response::from_parts(parts, Body::from_stream(body))
        }
    }
}

/// Half an answer; the rest never comes.
fn half(outcome: &Outcome, reached: Reached) -> Response {
    let text = body(outcome).to_string();
    let length = text.len();
    let (first, _) = text.split_at(text.floor_char_boundary(length / 2));
    let first = stream::iter([Ok::<_, Infallible>(Bytes::from(first.to_owned()))]);
    // Asked for only when the first half is away.
    let rest = stream::once(async move {
        drop(reached);
        std::future::pending().await
    });
    let status = StatusCode::from_u16(status(outcome)).unwrap_or(StatusCode::OK);
    let headers = [
        (header::CONTENT_TYPE, "application/json".to_owned()),
        (header::CONTENT_LENGTH, length.to_string()),
    ];
    (status, headers, Body::from_stream(first.chain(rest))).into_response()
}

/// Says, when it is dropped, that the point is reached.
struct Reached(Arc<Server>);

impl Drop for Reached {
    fn drop(&mut self) {
        self.0.change(|state| state.snags.reached += 1);
    }
}
