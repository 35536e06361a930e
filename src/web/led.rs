//! Somebody opens the chat by a link into a cohort.

use std::{net::SocketAddr, sync::Arc};

use axum::{
    Form,
    extract::{ConnectInfo, State},
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Redirect, Response},
};
use axum_extra::extract::CookieJar;
use serde::Deserialize;

use super::{
    PATIENCE, Site,
    answered::answered,
    browser::{Trouble, asked, key},
    chat::{arrival, is_number},
    staff::guessed,
};
use crate::{
    channel::web::{Posted, PostedAct},
    content::Word,
    office::Entry,
    people::LearnerId,
    store::{Code, Led},
};

/// Where the link leads by which somebody came, if they came by one.
pub(super) async fn led(site: &Site, code: Option<&Code>) -> Result<Option<Led>, Trouble> {
    let Some(code) = code else { return Ok(None) };
    Ok(site.store.led(code, site.clock.now()).await?)
}

/// What is said to whoever came by a link, and the group they are asked to join, if they are somebody and can.
pub(super) async fn greeting(
    site: &Site,
    known: Option<LearnerId>,
    led: Option<&Led>,
) -> Result<(Option<Word>, Option<String>), Trouble> {
    let Some(led) = led else { return Ok((None, None)) };
    let Some(learner) = known else {
        let word = match (led.is_over, led.is_full) {
            (true, _) => Some(Word::LinkOver),
            (false, true) => Some(Word::GroupFull),
            (false, false) => None,
        };
        return Ok((word, None));
    };
    // The staff open links to look at them.
    if site.store.staff(learner).await?.is_some() {
        return Ok((None, None));
    }
    Ok(match site.store.entry(learner, led).await? {
        Entry::Open => (None, Some(led.cohort.name.clone())),
        entry @ (Entry::Here | Entry::Over | Entry::Elsewhere | Entry::Full) => {
            (Some(entry.said()), None)
        }
    })
}

/// A browser that is known wants to join the group it was asked about.
#[derive(Deserialize)]
pub(super) struct Wanted {
    id: String,
    code: String,
}

/// Lets whoever was asked into the group. Who is not known begins by the same link.
pub(super) async fn join(
    State(site): State<Arc<Site>>,
    ConnectInfo(peer): ConnectInfo<SocketAddr>,
    headers: HeaderMap,
    jar: CookieJar,
    Form(wanted): Form<Wanted>,
) -> Result<Response, Trouble> {
    if let Some(wait) = guessed(&site, (peer.ip(), &headers), Some(&wanted.code), false).await? {
        return Ok(wait);
    }
    let code = Code::read(&wanted.code).filter(|_| is_number(&wanted.id));
    let Some(code) = code else { return Ok(StatusCode::BAD_REQUEST.into_response()) };
    let (key, _, known) = key(&site, jar).await?;
    if known.is_none() {
        return Ok(Redirect::to(&format!("/?code={}", code.letters())).into_response());
    }
    let posted = Posted {
        address: key.hash(),
        language: asked(&headers).to_owned(),
        act: PostedAct::Group(code.letters().to_owned()),
        shown: None,
    };
    let news = site.news.subscribe();
    for told in site.inbox.receive(vec![arrival(&wanted.id, &posted)?]).await? {
        // The turn is on its way; the page shows it when it is there.
        let _ = tokio::time::timeout(PATIENCE, told).await;
    }
    answered(&site, &key, news).await?;
    Ok(Redirect::to("/#end").into_response())
}

/// Whether a person's browser opens a page here, and says so (Fetch Metadata): no preview of a link does, nor what
/// fetches a page before anybody wants it.
pub(super) fn navigates(headers: &HeaderMap) -> bool {
    let says = |name, value| headers.get(name).is_some_and(|it| it.as_bytes() == value);
    says("sec-fetch-mode", b"navigate")
        && says("sec-fetch-dest", b"document")
        && !headers.contains_key("sec-purpose")
        && !headers.contains_key("purpose")
}

/// Counts that a link was opened.
pub(super) async fn count(site: &Site, code: &Code) -> Result<(), Trouble> {
    let code = code.clone();
    Ok(site.store.write(move |tx| Box::pin(async move { tx.opened_link(&code).await })).await?)
}
