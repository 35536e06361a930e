//! The built-in web chat, and what the operator asks the program: phone first, light, usable with scripts off.

mod browser;
mod chat;
mod device;
mod events;
mod live;
mod page;
mod shield;
mod watch;
mod webhook;

pub use live::Pages;

use std::sync::{Arc, atomic::AtomicBool};

use axum::{
    Router,
    extract::DefaultBodyLimit,
    http::header,
    response::IntoResponse,
    routing::{get, post},
};
use tokio::sync::broadcast;
use tower_http::{catch_panic::CatchPanicLayer, compression::CompressionLayer};

use crate::{clock::Clock, content::Library, inbox::Inbox, people::LearnerId, store::Store};

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
    /// The address in links.
    pub public_url: String,
    /// What a newcomer begins with.
    pub newcomer: crate::inbox::Newcomer,
    /// The bot's name, once it is known.
    pub bot: Arc<std::sync::OnceLock<String>>,
    /// Whether Telegram is heard; nothing, if there is no bot.
    pub telegram: Option<Arc<AtomicBool>>,
    /// What Telegram's webhook says to be known, if there is one.
    pub webhook_secret: Option<String>,
}

/// More than the longest message a person types, and Telegram's largest update (64 KiB) four times over.
const MOST_BYTES: usize = 256 * 1024;

/// The program's addresses.
pub fn router(site: Site) -> Router {
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
        .layer(DefaultBodyLimit::max(MOST_BYTES))
        .layer(CatchPanicLayer::new())
        .with_state(site)
}

async fn style() -> impl IntoResponse {
    asset("text/css; charset=utf-8", include_str!("style.css"))
}

async fn script() -> impl IntoResponse {
    asset("text/javascript; charset=utf-8", include_str!("chat.js"))
}

fn asset(kind: &'static str, text: &'static str) -> impl IntoResponse {
    let headers = [
        (header::CONTENT_TYPE, kind),
        (header::CACHE_CONTROL, "public, max-age=3600"),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    ];
    (headers, text)
}
