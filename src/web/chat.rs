//! The chat's addresses: the page, what is posted to it, and what is new on it.

use std::{collections::VecDeque, convert::Infallible, sync::Arc, time::Duration};

use axum::{
    Form, Json,
    extract::{Path, Query, State},
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::{
        IntoResponse, Redirect, Response,
        sse::{Event, KeepAlive, Sse},
    },
};
use axum_extra::extract::{CookieJar, cookie::Cookie};
use futures_util::Stream;
use serde::Deserialize;
use serde_json::json;
use tokio::sync::broadcast::error::RecvError;

use super::{Site, page};
use crate::{
    channel::{
        speech::Speech,
        web::{Posted, PostedAct},
    },
    content::{LanguageCode, Reading, SOURCE},
    inbox::web_address,
    journey::{Happening, Journey, Key, Order, proceed},
    people::{ChannelName, Learner, LearnerId, Reminders, Words},
    store::{Arrival, Code, Speaker, WebLine},
};

/// How many lines a page shows.
pub(super) const LINES: i64 = 50;
/// How long a browser is known.
const YEAR: i64 = 365 * 24 * 3600;
/// How long a post waits for its turn, to hear whether the button was closed.
const PATIENCE: Duration = Duration::from_secs(3);

/// What comes with the page's address.
#[derive(Deserialize)]
pub(super) struct Opened {
    code: Option<String>,
}

/// The page.
pub(super) async fn page(
    State(site): State<Arc<Site>>,
    Query(opened): Query<Opened>,
    headers: HeaderMap,
    jar: CookieJar,
) -> Result<Response, Trouble> {
    let code = opened.code.as_deref().and_then(Code::read);
    let known = learner(&site, &jar).await?;
    let (language, lines) = match known {
        Some(learner) => {
            let (language, _) = site.store.wants(learner).await?;
            (language, site.store.page(learner, 0, LINES).await?)
        }
        None => first_screen(&site, &headers),
    };
    let is_known = known.is_some();
    let view = page::View { site: &site, language: &language, lines: &lines, code, is_known };
    Ok(view.render().into_response())
}

/// What a new learner sees before anything is kept of them: the words of a journey that begins.
fn first_screen(site: &Site, headers: &HeaderMap) -> (LanguageCode, Vec<WebLine>) {
    let language =
        site.library.nearest(asked(headers)).unwrap_or_else(|| LanguageCode::from(SOURCE));
    let nobody = Learner {
        id: LearnerId(0),
        course: site.newcomer.course.clone(),
        language: language.clone(),
        reading: Reading::default(),
        name: None,
        country: None,
        zone: site.newcomer.zone.clone(),
        hour: None,
        days: crate::content::Days::default(),
        reminders: Reminders::default(),
    };
    let now = site.clock.now();
    let begun = proceed(&site.library, nobody, Journey::default(), Happening::Started, now);
    let lines = begun.orders.iter().filter_map(|order| match order {
        Order::Say { line, .. } => {
            let speech = Speech::of(&site.library, &language, Reading::default(), line);
            let body = serde_json::to_string(&speech).ok()?;
            let external = "first".to_owned();
            Some(WebLine { id: 0, external, speaker: Speaker::Solis, body })
        }
        Order::Remember { .. }
        | Order::Wake { .. }
        | Order::CallMentor { .. }
        | Order::Relay(_)
        | Order::Closed => None,
    });
    let lines = lines.collect();
    (language, lines)
}

/// What a browser posts: one of the three, with a number of its own.
#[derive(Deserialize)]
pub(super) struct Post {
    id: String,
    tap: Option<String>,
    press: Option<String>,
    say: Option<String>,
    code: Option<String>,
    /// Whether a script posts it, which wants no page in return.
    script: Option<String>,
}

/// Keeps what a browser posts. When this answers, it is kept; a second post with the same number changes nothing.
pub(super) async fn post(
    State(site): State<Arc<Site>>,
    headers: HeaderMap,
    jar: CookieJar,
    Form(post): Form<Post>,
) -> Result<Response, Trouble> {
    let is_number = |c: char| c.is_ascii_alphanumeric() || c == '-';
    if post.id.is_empty() || post.id.len() > 64 || !post.id.chars().all(is_number) {
        return Ok(StatusCode::BAD_REQUEST.into_response());
    }
    let is_script = post.script.is_some();
    let (key, jar, is_new) = key(&site, jar).await?;
    let Some((act, shown)) = understood(&site, &post, &key).await? else {
        return Ok(StatusCode::BAD_REQUEST.into_response());
    };
    let language = asked(&headers).to_owned();
    let posted =
        |act, shown| Posted { address: key.hash(), language: language.clone(), act, shown };
    let mut arrivals = Vec::new();
    if is_new {
        arrivals.push(arrival(
            &format!("{}-start", post.id),
            &posted(PostedAct::Start(post.code), None),
        )?);
    }
    arrivals.push(arrival(&post.id, &posted(act, shown))?);
    let told = site.inbox.receive(arrivals, None).await?;
    let mut notice = None;
    for told in told {
        if let Ok(Ok(said)) = tokio::time::timeout(PATIENCE, told).await {
            notice = said.or(notice);
        }
    }
    let answer = if is_script {
        Json(json!({ "notice": notice, "new": is_new })).into_response()
    } else {
        // Give the dispatcher a moment to put the answer on the page.
        tokio::time::sleep(Duration::from_millis(150)).await;
        Redirect::to("/#end").into_response()
    };
    Ok((jar, answer).into_response())
}

/// What a post is, and what the page shows of it.
async fn understood(
    site: &Site,
    post: &Post,
    key: &Code,
) -> Result<Option<(PostedAct, Option<Words>)>, Trouble> {
    if let Some(tap) = &post.tap {
        let label = label(site, key, tap).await?;
        return Ok(Some((PostedAct::Tap(tap.clone()), label)));
    }
    if let Some(press) = &post.press {
        let found = Key::KEYBOARD.into_iter().find(|(key, _)| Key::command(press) == Some(*key));
        let Some((_, word)) = found else { return Ok(None) };
        let language = language(site, key).await?;
        let label = site.library.word(&language, Reading::Standard, word);
        return Ok(Some((PostedAct::Press(press.clone()), Some(Words::said(&label)))));
    }
    let words = post.say.as_deref().map(Words::said).filter(|words| !words.read().is_empty());
    Ok(words.map(|words| (PostedAct::Say(words.clone()), Some(words))))
}

/// The label of a button that stands on the page.
async fn label(site: &Site, key: &Code, data: &str) -> Result<Option<Words>, Trouble> {
    let Some(identity) = site.store.identity(&web_address(key)).await? else { return Ok(None) };
    let lines = site.store.page(identity.learner, 0, LINES).await?;
    let speeches = lines.iter().filter_map(|line| serde_json::from_str::<Speech>(&line.body).ok());
    let mut buttons = speeches.flat_map(|speech| speech.buttons);
    let found = buttons.find(|button| button.data == data);
    Ok(found.map(|button| Words::said(&button.label)))
}

async fn language(site: &Site, key: &Code) -> Result<LanguageCode, Trouble> {
    match site.store.identity(&web_address(key)).await? {
        Some(identity) => Ok(site.store.wants(identity.learner).await?.0),
        None => Ok(LanguageCode::from(SOURCE)),
    }
}

fn arrival(id: &str, posted: &Posted) -> Result<Arrival, Trouble> {
    let body = serde_json::to_string(posted).map_err(anyhow::Error::from)?;
    let external = format!("{}:{id}", posted.address);
    Ok(Arrival { channel: ChannelName::Web, external, body })
}

/// What a browser has seen already.
#[derive(Deserialize)]
pub(super) struct Seen {
    after: Option<i64>,
}

/// What is new on a page, as it comes. A browser that lost its connection says which line it saw last.
pub(super) async fn events(
    State(site): State<Arc<Site>>,
    Query(seen): Query<Seen>,
    headers: HeaderMap,
    jar: CookieJar,
) -> Result<Response, Trouble> {
    let Some(learner) = learner(&site, &jar).await? else {
        return Ok(StatusCode::NO_CONTENT.into_response());
    };
    let last = headers.get("last-event-id").and_then(|it| it.to_str().ok()?.parse().ok());
    let after = last.or(seen.after).unwrap_or(0);
    let stream = news(site, learner, after);
    let alive = KeepAlive::new().interval(Duration::from_secs(20));
    let mut response = Sse::new(stream).keep_alive(alive).into_response();
    // A proxy in between must not wait for more.
    response.headers_mut().insert("x-accel-buffering", HeaderValue::from_static("no"));
    Ok(response)
}

fn news(
    site: Arc<Site>,
    learner: LearnerId,
    after: i64,
) -> impl Stream<Item = Result<Event, Infallible>> {
    let told = site.news.subscribe();
    let state = (site, told, after, VecDeque::<WebLine>::new());
    futures_util::stream::unfold(state, move |(site, mut told, mut after, mut lines)| async move {
        loop {
            if let Some(line) = lines.pop_front() {
                after = line.id;
                let html = page::line(&line).into_string();
                let event = Event::default().id(line.id.to_string()).data(html);
                return Some((Ok(event), (site, told, after, lines)));
            }
            lines.extend(site.store.page(learner, after, LINES).await.ok()?);
            while lines.is_empty() {
                match told.recv().await {
                    Ok(whose) if whose != learner => {}
                    // Having missed some news, it looks for itself.
                    Ok(_) | Err(RecvError::Lagged(_)) => break,
                    Err(RecvError::Closed) => return None,
                }
            }
        }
    })
}

/// A lesson's picture.
pub(super) async fn picture(
    State(site): State<Arc<Site>>,
    Path((course, file)): Path<(String, String)>,
) -> Response {
    let path = format!("dialogues/{course}/{file}");
    let Some(bytes) = site.library.picture_at(&path) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let kind = match path.rsplit('.').next() {
        Some("png") => "image/png",
        Some("jpg") => "image/jpeg",
        Some(_) | None => "image/webp",
    };
    let headers = [(header::CONTENT_TYPE, kind), (header::CACHE_CONTROL, "public, max-age=86400")];
    (headers, bytes.to_vec()).into_response()
}

/// Whose browser this is.
pub(super) async fn learner(site: &Site, jar: &CookieJar) -> Result<Option<LearnerId>, Trouble> {
    let Some(key) = read_key(site, jar) else { return Ok(None) };
    let identity = site.store.identity(&web_address(&key)).await?;
    Ok(identity.map(|identity| identity.learner))
}

/// The browser's key, or a new one with its cookie.
async fn key(site: &Site, jar: CookieJar) -> Result<(Code, CookieJar, bool), Trouble> {
    if let Some(key) = read_key(site, &jar) {
        let is_new = site.store.identity(&web_address(&key)).await?.is_none();
        return Ok((key, jar, is_new));
    }
    let key = Code::new()?;
    let jar = jar.add(cookie(site, &key));
    Ok((key, jar, true))
}

fn read_key(site: &Site, jar: &CookieJar) -> Option<Code> {
    Code::read(jar.get(cookie_name(site))?.value())
}

/// The cookie that holds a browser's key. Over https it can be set by no other host; without https a browser would
/// refuse that name.
pub(super) fn cookie(site: &Site, key: &Code) -> Cookie<'static> {
    let (name, letters) = (cookie_name(site), key.letters());
    let secure = if is_secure(site) { "; Secure" } else { "" };
    let cookie =
        format!("{name}={letters}; Path=/; HttpOnly; SameSite=Lax; Max-Age={YEAR}{secure}");
    Cookie::parse(cookie).unwrap_or_else(|_| Cookie::new(name, letters.to_owned()))
}

fn cookie_name(site: &Site) -> &'static str {
    if is_secure(site) { "__Host-solis" } else { "solis" }
}

fn is_secure(site: &Site) -> bool {
    site.public_url.starts_with("https://")
}

pub(super) fn asked(headers: &HeaderMap) -> &str {
    let language = headers.get(header::ACCEPT_LANGUAGE).and_then(|it| it.to_str().ok());
    // Long enough for any list a browser sends.
    language.and_then(|it| it.get(..it.len().min(200))).unwrap_or_default()
}

/// Something the operator has to look at; the browser hears that it should try again.
pub(super) struct Trouble(anyhow::Error);

impl<E: Into<anyhow::Error>> From<E> for Trouble {
    fn from(why: E) -> Self {
        Self(why.into())
    }
}

impl IntoResponse for Trouble {
    fn into_response(self) -> Response {
        tracing::error!(why = %self.0, "a page could not be made");
        (StatusCode::SERVICE_UNAVAILABLE, [(header::RETRY_AFTER, "5")], "…").into_response()
    }
}
