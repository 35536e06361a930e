//! What the operator asks: is it up, is it ready.

use std::sync::{Arc, atomic::Ordering};

use axum::{extract::State, http::StatusCode};

use super::Site;

/// The process is up.
pub(super) async fn healthy() -> &'static str {
    "up\n"
}

/// The database is migrated and answers, and Telegram is heard if there is a bot.
pub(super) async fn ready(State(site): State<Arc<Site>>) -> (StatusCode, &'static str) {
    if !site.store.answers().await {
        return (StatusCode::SERVICE_UNAVAILABLE, "the database does not answer\n");
    }
    match &site.telegram {
        Some(is_heard) if !is_heard.load(Ordering::Relaxed) => {
            (StatusCode::SERVICE_UNAVAILABLE, "Telegram is not heard\n")
        }
        Some(_) | None => (StatusCode::OK, "ready\n"),
    }
}
