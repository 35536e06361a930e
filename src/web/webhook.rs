//! Telegram's webhook. A 200 is a receipt: it is given after the commit, and not before.

use std::sync::Arc;

use axum::{
    body::Bytes,
    extract::{Path, State},
    http::{HeaderMap, StatusCode, header::RETRY_AFTER},
    response::{IntoResponse, Response},
};
use ring::digest::{SHA256, digest};
use serde::Deserialize;

use super::Site;
use crate::{people::ChannelName, store::Arrival};

#[derive(Deserialize)]
struct Numbered {
    update_id: i64,
}

/// Keeps an update of the main bot.
pub(super) async fn receive(
    State(site): State<Arc<Site>>,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    keep(&site, ChannelName::Telegram, &headers, &body).await
}

/// Keeps an update of another bot, by its number.
pub(super) async fn receive_of(
    State(site): State<Arc<Site>>,
    Path(number): Path<i64>,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    let channel = ChannelName::Bot(number);
    if !site.bots.contains(&channel) {
        return StatusCode::NOT_FOUND.into_response();
    }
    keep(&site, channel, &headers, &body).await
}

async fn keep(site: &Site, channel: ChannelName, headers: &HeaderMap, body: &Bytes) -> Response {
    let Some(secret) = &site.webhook_secret else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let given =
        headers.get("x-telegram-bot-api-secret-token").map(axum::http::HeaderValue::as_bytes);
    if !is_same(secret.as_bytes(), given.unwrap_or_default()) {
        return StatusCode::UNAUTHORIZED.into_response();
    }
    // With a good secret everything is Telegram's; what cannot be read would only come again.
    let ok = StatusCode::OK.into_response();
    let Ok(body) = String::from_utf8(body.to_vec()) else { return ok };
    let Ok(Numbered { update_id }) = serde_json::from_str(&body) else { return ok };
    let external = update_id.to_string();
    let arrival = Arrival { channel, external, sender: None, body };
    match site.inbox.receive(vec![arrival]).await {
        Ok(_) => ok,
        Err(why) => {
            tracing::error!(%why, "an update could not be kept, so it is not confirmed");
            (StatusCode::SERVICE_UNAVAILABLE, [(RETRY_AFTER, "5")]).into_response()
        }
    }
}

/// Compares in a time that tells nothing: the digests of both, which nobody can steer.
fn is_same(ours: &[u8], theirs: &[u8]) -> bool {
    digest(&SHA256, ours).as_ref() == digest(&SHA256, theirs).as_ref()
}
