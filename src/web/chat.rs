//! The chat's addresses: the page, what is posted to it, its pictures.

use std::{sync::Arc, time::Duration};

use axum::{
    Form, Json,
    extract::{Path, Query, State},
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Redirect, Response},
};
use axum_extra::extract::CookieJar;
use serde::Deserialize;
use serde_json::json;
use tokio::sync::broadcast;

use super::{
    Site,
    browser::{Trouble, asked, key, learner},
    page,
};
use crate::{
    channel::{
        speech::Speech,
        web::{Posted, PostedAct},
    },
    content::{LanguageCode, Reading, SOURCE},
    inbox::{Newcomer, web_address},
    journey::{Happening, Journey, Key, Order, proceed},
    people::{ChannelName, Learner, LearnerId, Words},
    store::{Arrival, Code, Speaker, WebLine},
};

/// How many lines a page shows.
pub(super) const LINES: i64 = 50;
/// How long a post waits for its turn, to hear whether the button was closed.
const PATIENCE: Duration = Duration::from_secs(3);

/// What comes with the page's address.
#[derive(Deserialize)]
pub(super) struct Opened {
    code: Option<String>,
    /// Whether the button that was tapped without a script is closed.
    closed: Option<String>,
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
    let is_closed = opened.closed.is_some();
    let view =
        page::View { site: &site, language: &language, lines: &lines, code, is_known, is_closed };
    Ok(view.render().into_response())
}

/// What a new learner sees before anything is kept of them: the words of a journey that begins.
fn first_screen(site: &Site, headers: &HeaderMap) -> (LanguageCode, Vec<WebLine>) {
    let language = site.library.nearest(asked(headers));
    let Newcomer { course, zone } = &site.newcomer;
    let nobody = Learner::newcomer(LearnerId(0), course, language.clone(), zone);
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
    let (key, jar, known) = key(&site, jar).await?;
    let is_new = known.is_none();
    let Some((act, shown)) = understood(&site, &post, known, &headers).await? else {
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
    let news = site.news.subscribe();
    let told = site.inbox.receive(arrivals).await?;
    let mut notice = None;
    for told in told {
        if let Ok(Ok(said)) = tokio::time::timeout(PATIENCE, told).await {
            notice = said.or(notice);
        }
    }
    let answer = if is_script {
        Json(json!({ "notice": notice, "new": is_new })).into_response()
    } else if notice.is_some() {
        Redirect::to("/?closed=1#end").into_response()
    } else {
        answered(&site, &key, news).await?;
        Redirect::to("/#end").into_response()
    };
    Ok((jar, answer).into_response())
}

/// Waits until Solis has answered on the page: a browser without a script sees what is there when it comes back.
async fn answered(
    site: &Site,
    key: &Code,
    mut news: broadcast::Receiver<LearnerId>,
) -> Result<(), Trouble> {
    let Some(identity) = site.store.identity(&web_address(key)).await? else { return Ok(()) };
    let mine = async {
        // The first news is the learner's own line, the second the first of the answer.
        for _ in 0..2 {
            while news.recv().await.is_ok_and(|whose| whose != identity.learner) {}
        }
    };
    if tokio::time::timeout(PATIENCE, mine).await.is_ok() {
        // An answer has two or three lines.
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    Ok(())
}

/// What a post is, and what the page shows of it.
async fn understood(
    site: &Site,
    post: &Post,
    known: Option<LearnerId>,
    headers: &HeaderMap,
) -> Result<Option<(PostedAct, Option<Words>)>, Trouble> {
    if let Some(tap) = &post.tap {
        let label = label(site, known, headers, tap).await?;
        return Ok(Some((PostedAct::Tap(tap.clone()), label)));
    }
    if let Some(press) = &post.press {
        let found = Key::KEYBOARD.into_iter().find(|(key, _)| Key::command(press) == Some(*key));
        let Some((_, word)) = found else { return Ok(None) };
        let language = match known {
            Some(learner) => site.store.wants(learner).await?.0,
            None => LanguageCode::from(SOURCE),
        };
        let label = site.library.word(&language, Reading::Standard, word);
        return Ok(Some((PostedAct::Press(press.clone()), Some(Words::said(&label)))));
    }
    let words = post.say.as_deref().map(Words::said).filter(|words| !words.read().is_empty());
    Ok(words.map(|words| (PostedAct::Say(words.clone()), Some(words))))
}

/// The label of a button that stands on the page.
async fn label(
    site: &Site,
    known: Option<LearnerId>,
    headers: &HeaderMap,
    data: &str,
) -> Result<Option<Words>, Trouble> {
    let lines = match known {
        Some(learner) => site.store.page(learner, 0, LINES).await?,
        None => first_screen(site, headers).1,
    };
    let speeches = lines.iter().filter_map(|line| serde_json::from_str::<Speech>(&line.body).ok());
    let mut buttons = speeches.flat_map(|speech| speech.buttons);
    let found = buttons.find(|button| button.data == data);
    Ok(found.map(|button| Words::said(&button.label)))
}

/// What a browser sent, as it goes into the inbox.
pub(super) fn arrival(id: &str, posted: &Posted) -> Result<Arrival, Trouble> {
    let body = serde_json::to_string(posted).map_err(anyhow::Error::from)?;
    let external = format!("{}:{id}", posted.address);
    Ok(Arrival { channel: ChannelName::Web, external, sender: None, body })
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
