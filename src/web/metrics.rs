//! The figures, for the operator's monitoring and for nobody else.

use std::net::SocketAddr;

use axum::{
    Router,
    extract::{ConnectInfo, State},
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Response},
    routing::get,
};

use crate::{clock::Clock, metrics, store::Store};

/// What the figures are looked up in.
#[derive(Clone)]
pub struct Figures {
    /// What is kept.
    pub store: Store,
    /// What time it is.
    pub clock: Clock,
}

/// What a proxy writes on what it passes on.
const PASSED_ON: [&str; 4] = ["forwarded", "x-forwarded-for", "x-real-ip", "via"];

/// Where they are.
pub const PATH: &str = "/metrics";

/// The figures at an address of their own, for everybody who can reach it.
pub fn figures(figures: Figures) -> Router {
    Router::new().route(PATH, get(all)).with_state(figures)
}

/// The figures at the address of the pages, for programs on this machine.
pub(super) fn figures_here(figures: Figures) -> Router {
    Router::new().route(PATH, get(here)).with_state(figures)
}

async fn here(
    ConnectInfo(from): ConnectInfo<SocketAddr>,
    headers: HeaderMap,
    state: State<Figures>,
) -> Response {
    let is_passed_on = PASSED_ON.iter().any(|it| headers.contains_key(*it));
    if is_passed_on || !from.ip().to_canonical().is_loopback() {
        return StatusCode::NOT_FOUND.into_response();
    }
    all(state).await
}

async fn all(State(Figures { store, clock }): State<Figures>) -> Response {
    let backlog = store.backlog(clock.now()).await;
    if let Err(why) = &backlog {
        tracing::warn!(%why, "the figures of the database could not be had");
    }
    let text = metrics::text(backlog.ok().as_ref(), store.disk(), clock.offset());
    ([(header::CONTENT_TYPE, metrics::CONTENT_TYPE)], text).into_response()
}
