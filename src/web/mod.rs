//! The built-in web chat, and what the operator asks the program: phone first, light, usable with scripts off.

mod bots;
mod answered;
mod audited;
mod browser;
mod chat;
mod console;
mod desk;
mod device;
mod events;
mod files;
mod first;
mod led;
mod live;
mod metrics;
mod own;
mod page;
mod refused;
mod routes;
mod send;
mod shield;
mod staff;
mod uploads;
mod watch;
mod webhook;

pub use bots::{BotNames, bot_link};
pub use live::Pages;
pub use metrics::{Figures, PATH as FIGURES, figures};
pub use routes::{Address, Trace};
pub use staff::{Passkeys, Tries};
pub use uploads::Uploads;

use std::{
    collections::HashMap,
    sync::{Arc, LazyLock, atomic::AtomicBool},
    time::Duration,
};

use axum::{
    Router,
    extract::DefaultBodyLimit,
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Response},
};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use ring::digest::{SHA256, digest};
use tokio::sync::{Notify, broadcast};
use tower_http::{
    catch_panic::CatchPanicLayer, compression::CompressionLayer, timeout::TimeoutLayer,
};

use crate::{
    channel::{Channel, translate::Translator},
    clock::Clock,
    content::{LanguageCode, Library, Progress},
    conversation::Door,
    inbox::Inbox,
    people::{ChannelName, LearnerId},
    store::Store,
};
use routes::Routes;
use uploads::MOST_HEARD;

/// How far each language is: read from all texts, so only when somebody first asks.
pub type Languages = LazyLock<Read, Box<dyn FnOnce() -> Read + Send>>;
type Read = Vec<(LanguageCode, Progress)>;

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
    /// Announcements go on.
    pub announcing: broadcast::Sender<()>,
    /// How many messages a second each channel takes, if that is limited.
    pub rates: HashMap<ChannelName, f64>,
    /// The address in links; where there is none, the one a browser came by.
    pub public_url: Option<String>,
    /// What a newcomer begins with.
    pub newcomer: crate::inbox::Newcomer,
    /// The channels that keep files of their own.
    pub channels: HashMap<ChannelName, Arc<dyn Channel>>,
    /// Whether a machine translates between people who share no language.
    pub translates: bool,
    /// What translates announcements, if anything does.
    pub translator: Option<Translator>,
    /// Who has uploaded how much of late.
    pub uploads: Uploads,
    /// Who has come with wrong links of late.
    pub tries: Tries,
    /// What asks people's devices who they are.
    pub passkeys: Passkeys,
    /// Somebody looks at what is counted.
    pub looked: Arc<Notify>,
    /// How far each language is.
    pub progress: Languages,
    /// Whether each bot is heard.
    pub telegram: Vec<(ChannelName, Arc<AtomicBool>)>,
    /// The bots there are, and their names.
    pub bots: BotNames,
    /// Whether programs on this machine may ask for the figures at the pages' own address.
    pub figures_here: bool,
    /// What Telegram's webhook says to be known, if there is one.
    pub webhook_secret: Option<String>,
}

/// More than the longest message a person types, and Telegram's largest update (64 KiB) four times over.
const MOST_BYTES: usize = 256 * 1024;

/// How long a post waits for its turn, to hear what came of it.
const PATIENCE: Duration = Duration::from_secs(3);

impl Site {
    /// The door, for what a page lets happen to somebody.
    fn door(&self) -> Door {
        let passkeys = Passkeys::work(self.public_url.as_deref());
        Door { library: Arc::clone(&self.library), translates: self.translates, passkeys }
    }
}

/// How long a body and its answer may take together; what an answer streams afterwards is not counted.
const LONGEST: Duration = Duration::from_secs(30);

/// Every address that is built from the list; the figures have one of their own, [`FIGURES`].
pub fn addresses() -> Vec<Address> {
    pages().merge(plain()).list().to_vec()
}

/// The program's pages.
fn pages() -> Routes {
    Routes::new()
        .get("/", chat::page)
        .post("/chat", chat::post)
        .get("/chat/events", events::events)
        .post("/device", device::offer)
        .post("/group", led::join)
        .get("/go/{code}", device::ask)
        .post("/go/{code}", device::go)
        .get("/pictures/{course}/{file}", files::picture)
        .get("/files/{message}", files::of_learner)
        .get("/send", send::form)
        .upload("/send", send::post, MOST_HEARD)
        .get("/file.js", recorder)
        .get("/style.css", style)
        .get("/chat.js", script)
        .merge(own::routes())
        .merge(staff::routes())
        .merge(desk::routes())
        .merge(console::routes())
}

/// What other programs ask, and what messengers bring.
fn plain() -> Routes {
    Routes::new()
        .get("/healthz", watch::healthy)
        .get("/readyz", watch::ready)
        .post("/telegram/webhook", webhook::receive)
        .post("/telegram/webhook/{number}", webhook::receive_of)
}

/// The program's addresses.
pub fn router(site: Site) -> Router {
    let watched = Figures { store: site.store.clone(), clock: site.clock };
    let figures = if site.figures_here { metrics::figures_here(watched) } else { Router::new() };
    let is_secure = browser::is_secure(&site);
    let site = Arc::new(site);
    let pages = pages();
    let audited = audited::Audited::new(Arc::clone(&site), pages.list());
    let pages = pages
        .router()
        .layer(axum::middleware::from_fn_with_state(audited, audited::note))
        .layer(axum::middleware::from_fn(refused::note))
        .layer(CompressionLayer::new());
    Router::new()
        .merge(pages)
        .merge(plain().router())
        .layer(DefaultBodyLimit::max(MOST_BYTES))
        .layer(TimeoutLayer::with_status_code(StatusCode::REQUEST_TIMEOUT, LONGEST))
        .layer(CatchPanicLayer::new())
        .with_state(site)
        .merge(figures)
        .layer(axum::middleware::from_fn(shield::guard))
        .layer(axum::middleware::from_fn_with_state(is_secure, shield::headers))
}

async fn style(headers: HeaderMap) -> Response {
    asset(&headers, "text/css; charset=utf-8", include_str!("style.css"))
}

async fn script(headers: HeaderMap) -> Response {
    asset(&headers, "text/javascript; charset=utf-8", include_str!("chat.js"))
}

async fn recorder(headers: HeaderMap) -> Response {
    asset(&headers, "text/javascript; charset=utf-8", include_str!("file.js"))
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
