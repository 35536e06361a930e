//! Going on from another device: a link that is good once and for a quarter of an hour. Looking at it does nothing, a
//! tap on its button spends it, so that a preview of the link cannot.

use std::{net::SocketAddr, sync::Arc};

use axum::{
    extract::{ConnectInfo, Path, State},
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Redirect, Response},
};
use axum_extra::extract::CookieJar;
use jiff::SignedDuration;
use maud::html;

use super::{
    Site,
    browser::{Trouble, address, asked, cookie, learner},
    chat::arrival,
    page,
    staff::guessed,
};
use crate::{
    channel::web::{Posted, PostedAct},
    content::{Reading, Word},
    store::{Code, CodeKind, NewCode},
};

const GOOD_FOR: SignedDuration = SignedDuration::from_mins(15);

/// Makes a link.
pub(super) async fn offer(
    State(site): State<Arc<Site>>,
    headers: HeaderMap,
    jar: CookieJar,
) -> Result<Response, Trouble> {
    let Some(learner) = learner(&site, &jar).await? else {
        return Ok(Redirect::to("/").into_response());
    };
    let (language, _) = site.store.wants(learner).await?;
    let code = Code::new()?;
    let expires_at = site.clock.now() + GOOD_FOR;
    let new = NewCode { code: code.clone(), kind: CodeKind::Device { learner }, expires_at };
    site.store.write(move |tx| Box::pin(async move { tx.give_code(new).await })).await?;
    let word = |word| site.library.word(&language, Reading::Standard, word);
    let web = format!("{}/go/{}", address(&site, &headers), code.letters());
    let telegram = site.bots.link(site.store.own_channel(learner).await?, &code);
    let body = html! {
        header { h1 { "Solis" } }
        main {
            p { (word(Word::OtherDeviceExplain)) }
            p dir="ltr" { a.link href=(web) { (web) } }
            @if let Some(telegram) = telegram {
                p dir="ltr" { a.link href=(telegram) { "Telegram: " (telegram) } }
            }
            p { a.button href="/" { (word(Word::Continue)) } }
        }
    };
    Ok(page::shell(&site, &language, &body).into_response())
}

/// Shows the button behind a link.
pub(super) async fn ask(
    State(site): State<Arc<Site>>,
    Path(code): Path<String>,
    headers: HeaderMap,
) -> Response {
    let language = site.library.nearest(asked(&headers));
    let word = |word| site.library.word(&language, Reading::Standard, word);
    let body = html! {
        header { h1 { "Solis" } }
        main {
            form.choices method="post" action=(format!("/go/{code}")) {
                button { (word(Word::OtherDeviceOpen)) }
            }
        }
    };
    page::shell(&site, &language, &body).into_response()
}

/// Spends a link: this browser goes on where the other one is.
pub(super) async fn go(
    State(site): State<Arc<Site>>,
    ConnectInfo(peer): ConnectInfo<SocketAddr>,
    Path(code): Path<String>,
    headers: HeaderMap,
    jar: CookieJar,
) -> Result<Response, Trouble> {
    if let Some(wait) = guessed(&site, (peer.ip(), &headers), Some(&code), false).await? {
        return Ok(wait);
    }
    let key = Code::new()?;
    let posted = Posted {
        address: key.hash(),
        language: asked(&headers).to_owned(),
        act: PostedAct::Start(Some(code)),
        shown: None,
    };
    let is_good = spend(&site, &posted).await?;
    if is_good {
        return Ok((jar.add(cookie(&site, &key)), Redirect::to("/")).into_response());
    }
    let language = site.library.nearest(asked(&headers));
    let body = html! {
        header { h1 { "Solis" } }
        main { p { (site.library.word(&language, Reading::Standard, Word::LinkOld)) } }
    };
    Ok((StatusCode::GONE, page::shell(&site, &language, &body)).into_response())
}

/// Lets the code do its work; false, if it is spent or expired. A bad code makes no learner.
async fn spend(site: &Site, posted: &Posted) -> Result<bool, Trouble> {
    let PostedAct::Start(Some(letters)) = &posted.act else { return Ok(false) };
    let Some(code) = Code::read(letters) else { return Ok(false) };
    if !site.store.is_device_code(&code, site.clock.now()).await? {
        return Ok(false);
    }
    for told in site.inbox.receive(vec![arrival("go", posted)?]).await? {
        // The turn is on its way; the page shows it when it is there.
        let _ = told.await;
    }
    Ok(true)
}
