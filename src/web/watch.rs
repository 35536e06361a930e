//! What the operator asks: is it up, is it ready.

use std::sync::{Arc, atomic::Ordering};

use axum::{extract::State, http::StatusCode};

use super::Site;

/// The process is up.
pub(super) async fn healthy() -> &'static str {
    "up\n"
}

/// The database is migrated and answers, and every bot is heard.
pub(super) async fn ready(State(site): State<Arc<Site>>) -> (StatusCode, &'static str) {
    if !site.store.answers().await {
        return (StatusCode::SERVICE_UNAVAILABLE, "the database does not answer\n");
    }
    if site.telegram.iter().all(|(_, is_heard)| is_heard.load(Ordering::Relaxed)) {
        (StatusCode::OK, "ready\n")
    } else {
        (StatusCode::SERVICE_UNAVAILABLE, "Telegram is not heard\n")
    }
}
