//! The built-in web chat, and what the operator asks the program: phone first, light, usable with scripts off.

mod browser;
mod chat;
mod device;
mod events;
mod live;
mod metrics;
mod page;
mod shield;
mod watch;
mod webhook;

pub use live::Pages;
pub use metrics::{Figures, figures};

use std::{
    sync::{Arc, atomic::AtomicBool},
    time::Duration,
};

use axum::{
    Router,
    extract::DefaultBodyLimit,
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Response},
    routing::{get, post},
};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use ring::digest::{SHA256, digest};
use tokio::sync::broadcast;
use tower_http::{
    catch_panic::CatchPanicLayer, compression::CompressionLayer, timeout::TimeoutLayer,
};

use crate::{
    clock::Clock,
    content::Library,
    inbox::Inbox,
    people::{ChannelName, LearnerId},
    store::Store,
};

/// What the pages are made of.
pub struct Site {
    /// What is kept.
    pub store: Store,
    /// Every text.
    pub library: Arc<Library>,
    /// Where what comes in is kept.
    pub inbox: Inbox,
    /// What time it is.
    pub clock: Clock,
    /// Whose page has something new.
    pub news: broadcast::Sender<LearnerId>,
    /// The address in links; where there is none, the one a browser came by.
    pub public_url: Option<String>,
    /// What a newcomer begins with.
    pub newcomer: crate::inbox::Newcomer,
    /// The bot's name, once it is known.
    pub bot: Arc<std::sync::OnceLock<String>>,
    /// Whether each bot is heard.
    pub telegram: Vec<Arc<AtomicBool>>,
    /// The bots there are.
    pub bots: std::collections::HashSet<ChannelName>,
    /// Whether programs on this machine may ask for the figures at the pages' own address.
    pub figures_here: bool,
    /// What Telegram's webhook says to be known, if there is one.
    pub webhook_secret: Option<String>,
}

/// More than the longest message a person types, and Telegram's largest update (64 KiB) four times over.
const MOST_BYTES: usize = 256 * 1024;

/// How long a body and its answer may take together; what an answer streams afterwards is not counted.
const LONGEST: Duration = Duration::from_secs(30);

/// The program's addresses.
pub fn router(site: Site) -> Router {
    let watched = Figures { store: site.store.clone(), clock: site.clock };
    let figures = if site.figures_here { metrics::figures_here(watched) } else { Router::new() };
    let site = Arc::new(site);
    let pages = Router::new()
        .route("/", get(chat::page))
        .route("/chat", post(chat::post))
        .route("/chat/events", get(events::events))
        .route("/device", post(device::offer))
        .route("/go/{code}", get(device::ask).post(device::go))
        .route("/pictures/{course}/{file}", get(chat::picture))
        .route("/style.css", get(style))
        .route("/chat.js", get(script))
        .layer(CompressionLayer::new())
        .layer(axum::middleware::from_fn(shield::guard));
    Router::new()
        .merge(pages)
        .route("/healthz", get(watch::healthy))
        .route("/readyz", get(watch::ready))
        .route("/telegram/webhook", post(webhook::receive))
        .route("/telegram/webhook/{number}", post(webhook::receive_of))
        .layer(DefaultBodyLimit::max(MOST_BYTES))
        .layer(TimeoutLayer::with_status_code(StatusCode::REQUEST_TIMEOUT, LONGEST))
        .layer(CatchPanicLayer::new())
        .with_state(site)
        .merge(figures)
}

async fn style(headers: HeaderMap) -> Response {
    asset(&headers, "text/css; charset=utf-8", include_str!("style.css"))
}

async fn script(headers: HeaderMap) -> Response {
    asset(&headers, "text/javascript; charset=utf-8", include_str!("chat.js"))
}

/// A file that a browser keeps, and asks for again: after a new version it must not meet the old one.
fn asset(asked: &HeaderMap, kind: &'static str, text: &'static str) -> Response {
    let sum = digest(&SHA256, text.as_bytes());
    let tag = format!("\"{}\"", URL_SAFE_NO_PAD.encode(sum.as_ref().get(..9).unwrap_or_default()));
    let headers = [(header::CACHE_CONTROL, "no-cache".to_owned()), (header::ETAG, tag.clone())];
    // A proxy that compresses may have made the tag a weak one.
    let known = asked.get(header::IF_NONE_MATCH).and_then(|it| it.to_str().ok());
    if known.is_some_and(|known| known.contains(&tag)) {
        return (StatusCode::NOT_MODIFIED, headers).into_response();
    }
    (headers, [(header::CONTENT_TYPE, kind)], text).into_response()
}
