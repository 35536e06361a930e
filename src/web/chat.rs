//! The chat's addresses: the page, and what is posted to it.

use std::{net::SocketAddr, sync::Arc};

use axum::{
    Form,
    extract::{ConnectInfo, Query, State},
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Redirect, Response},
};
use axum_extra::extract::CookieJar;
use serde::Deserialize;

use super::{
    PATIENCE, Site,
    answered::{self, Told},
    browser::{Trouble, asked, crowded, key, learner, no_cookie},
    first::first_screen,
    led::{count, greeting, led, navigates},
    page,
    staff::guessed,
};
use crate::{
    channel::{
        speech::Speech,
        web::{Posted, PostedAct},
    },
    content::{LanguageCode, Reading, SOURCE, Word},
    inbox::web_address,
    journey::Key,
    people::{ChannelName, LearnerId, Words},
    store::{Arrival, Code},
};

/// How many lines a page shows.
pub(super) const LINES: i64 = 50;

/// What comes with the page's address.
#[derive(Deserialize)]
pub(super) struct Opened {
    code: Option<String>,
    /// Whether it is counted already that the link was opened.
    #[serde(rename = "opened")]
    counted: Option<String>,
    /// Whether the button that was tapped without a script is closed.
    closed: Option<String>,
    /// Whether an answer to an announcement was noted.
    noted: Option<String>,
    /// Whether they have just been forgotten.
    forgotten: Option<String>,
}

/// The page.
pub(super) async fn page(
    State(site): State<Arc<Site>>,
    ConnectInfo(peer): ConnectInfo<SocketAddr>,
    Query(opened): Query<Opened>,
    headers: HeaderMap,
    jar: CookieJar,
) -> Result<Response, Trouble> {
    let from = (peer.ip(), &headers);
    if let Some(wait) = guessed(&site, from, opened.code.as_deref(), false).await? {
        return Ok(wait);
    }
    let code = opened.code.as_deref().and_then(Code::read);
    let known = learner(&site, &jar).await?;
    let led = led(&site, code.as_ref()).await?;
    let is_counted = opened.counted.is_some();
    if let Some(code) =
        code.as_ref().filter(|_| led.is_some() && !is_counted && navigates(&headers))
    {
        // The address after it is another, so that looking at the page again is not counted again.
        count(&site, code).await?;
        let here = format!("/?code={}&opened=1", code.letters());
        return Ok(Redirect::to(&here).into_response());
    }
    let (language, lines) = match known {
        Some(learner) => {
            let (language, _) = site.store.wants(learner).await?;
            (language, site.store.page(learner, 0, LINES).await?)
        }
        None => first_screen(&site, &headers, led.as_ref()),
    };
    let (notice, group) = greeting(&site, known, led.as_ref()).await?;
    let code = code.map(|code| page::Carried { code, is_counted });
    let is_known = known.is_some();
    let said = [
        (&opened.forgotten, Word::Forgotten),
        (&opened.closed, Word::Closed),
        (&opened.noted, Word::Noted),
    ];
    let said = said.into_iter().find(|it| it.0.is_some()).map(|it| it.1);
    let notice = notice.or(said);
    let (site, language, lines) = (&*site, &language, lines.as_slice());
    let view = page::View { site, language, lines, code, is_known, notice, group };
    Ok(view.render().into_response())
}

/// What a browser posts: one of the three, with a number of its own.
#[derive(Deserialize)]
pub(super) struct Post {
    id: String,
    tap: Option<String>,
    press: Option<String>,
    say: Option<String>,
    code: Option<String>,
    /// Whether it is counted already that the link was opened.
    opened: Option<String>,
    /// Whether a script posts it, which wants no page in return.
    script: Option<String>,
}

/// Keeps what a browser posts. When this answers, it is kept; a second post with the same number changes nothing.
pub(super) async fn post(
    State(site): State<Arc<Site>>,
    ConnectInfo(peer): ConnectInfo<SocketAddr>,
    headers: HeaderMap,
    jar: CookieJar,
    Form(post): Form<Post>,
) -> Result<Response, Trouble> {
    if !is_number(&post.id) {
        return Ok(StatusCode::BAD_REQUEST.into_response());
    }
    let (is_script, code) = (post.script.is_some(), post.code.as_deref());
    let from = (peer.ip(), &headers);
    if let Some(wait) = guessed(&site, from, code, is_script).await? {
        return Ok(wait);
    }
    let (key, jar, known) = key(&site, jar).await?;
    let is_new = known.is_none();
    let Some((act, shown)) = understood(&site, &post, known, &headers).await? else {
        return Ok(StatusCode::BAD_REQUEST.into_response());
    };
    if is_new && !site.inbox.welcomes(&web_address(&key), act.happening().as_ref()) {
        return Ok(crowded(&site, &headers, is_script));
    }
    if is_new && matches!(act, PostedAct::Tap(_)) && shown.is_none() {
        // A button of somebody who has been forgotten makes nobody new.
        return Ok(answered::gone(is_script, jar));
    }
    let language = asked(&headers).to_owned();
    let posted =
        |act, shown| Posted { address: key.hash(), language: language.clone(), act, shown };
    let mut arrivals = Vec::new();
    if is_new {
        // A browser that does not say what it does has opened it by now.
        let uncounted = post.code.as_deref().and_then(Code::read);
        if let Some(code) = uncounted.filter(|_| post.opened.is_none()) {
            count(&site, &code).await?;
        }
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
    if known.is_some() && learner(&site, &jar).await?.is_none() {
        return Ok(answered::gone(is_script, jar.add(no_cookie(&site))));
    }
    let told = Told { notice, is_script, is_new };
    let answer = answered::answer(&site, &key, known, told, news).await?;
    Ok((jar, answer).into_response())
}

/// Whether this can be a browser's number of a post.
pub(super) fn is_number(id: &str) -> bool {
    let is_letter = |c: char| c.is_ascii_alphanumeric() || c == '-';
    !id.is_empty() && id.len() <= 64 && id.chars().all(is_letter)
}

/// What a post is, and what the page shows of it.
async fn understood(
    site: &Site,
    post: &Post,
    known: Option<LearnerId>,
    headers: &HeaderMap,
) -> Result<Option<(PostedAct, Option<Words>)>, Trouble> {
    if let Some(tap) = &post.tap {
        let label = label(site, known, headers, post, tap).await?;
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
    post: &Post,
    data: &str,
) -> Result<Option<Words>, Trouble> {
    let lines = if let Some(learner) = known {
        site.store.page(learner, 0, LINES).await?
    } else {
        let code = post.code.as_deref().and_then(Code::read);
        first_screen(site, headers, led(site, code.as_ref()).await?.as_ref()).1
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
