//! Telegram's webhook. A 200 is a receipt: it is given after the commit, and not before.

use std::sync::Arc;

use axum::{
    body::Bytes,
    extract::{FromRequest, Path, Request, State},
    http::{HeaderValue, StatusCode, header::RETRY_AFTER},
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
pub(super) async fn receive(State(site): State<Arc<Site>>, request: Request) -> Response {
    keep(&site, ChannelName::Telegram, request).await
}

/// Keeps an update of another bot, by its number.
pub(super) async fn receive_of(
    State(site): State<Arc<Site>>,
    Path(number): Path<i64>,
    request: Request,
) -> Response {
    let channel = ChannelName::Bot(number);
    if !site.bots.has(channel) {
        return StatusCode::NOT_FOUND.into_response();
    }
    keep(&site, channel, request).await
}

async fn keep(site: &Site, channel: ChannelName, request: Request) -> Response {
    let Some(secret) = &site.webhook_secret else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let given = request.headers().get("x-telegram-bot-api-secret-token");
    // An empty secret would be known to everybody.
    let given = given.map(HeaderValue::as_bytes).filter(|it| !it.is_empty());
    if !given.is_some_and(|it| is_same(secret.as_bytes(), it)) {
        return StatusCode::UNAUTHORIZED.into_response();
    }
    // Only what Telegram brings is listened to, and no more of it than it can bring.
    let body = match Bytes::from_request(request, &()).await {
        Ok(body) => body,
        Err(why) => return why.into_response(),
    };
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
