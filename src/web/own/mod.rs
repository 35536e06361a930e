//! Somebody gets everything that is kept about them: by a link that works once. Looking at it shows a button, the button
//! spends it, and only in the browser that has looked.

mod file;
mod readable;

use std::{net::SocketAddr, sync::Arc};

use axum::{
    extract::{ConnectInfo, Path, State},
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Response},
};
use axum_extra::extract::CookieJar;
use maud::{Markup, html};

use super::{
    Site,
    browser::{Trouble, asked},
    page::shell,
    routes::Routes,
    staff::{is_marked, mark, tries_from},
};
use crate::{
    content::{LanguageCode, OwnWord},
    people::LearnerId,
    store::Code,
};

/// After so many seconds somebody who was turned away may try again.
const LATER: &str = "900";

/// Its addresses.
pub(super) fn routes() -> Routes {
    Routes::new().get("/mydata/{code}", ask).post("/mydata/{code}", give)
}

/// Shows the button behind a link.
async fn ask(
    State(site): State<Arc<Site>>,
    Path(letters): Path<String>,
    headers: HeaderMap,
    jar: CookieJar,
) -> Result<Response, Trouble> {
    let (_, language) = whose(&site, &letters, &headers).await?;
    let jar = jar.add(mark(&site, &letters)?);
    let body = button(&site, &language, &letters, OwnWord::Get);
    Ok((jar, page(&site, &language, &body)).into_response())
}

/// Spends the link, and gives the file.
async fn give(
    State(site): State<Arc<Site>>,
    Path(letters): Path<String>,
    ConnectInfo(peer): ConnectInfo<SocketAddr>,
    headers: HeaderMap,
    jar: CookieJar,
) -> Result<Response, Trouble> {
    let (now, from) = (site.clock.now(), tries_from(peer.ip(), &headers));
    let (learner, language) = whose(&site, &letters, &headers).await?;
    let say = |word| html! { p { (site.library.page_word(&language, word)) } };
    if site.tries.are_over(from, now) {
        let body = page(&site, &language, &say(OwnWord::TooMany));
        let head = [(header::RETRY_AFTER, LATER)];
        return Ok((StatusCode::TOO_MANY_REQUESTS, head, body).into_response());
    }
    let old = || {
        let body = page(&site, &language, &say(OwnWord::LinkOld));
        Ok((StatusCode::GONE, body).into_response())
    };
    let Some((learner, code)) = learner.zip(Code::read(&letters)) else {
        site.tries.wrong(from, now);
        return old();
    };
    if !is_marked(&site, &jar, &letters) {
        site.tries.wrong(from, now);
        let jar = jar.add(mark(&site, &letters)?);
        let body = button(&site, &language, &letters, OwnWord::OtherBrowser);
        return Ok((StatusCode::FORBIDDEN, jar, page(&site, &language, &body)).into_response());
    }
    // Made first, so that a link is not spent for nothing.
    let file = file::make(&site, learner, &language).await?;
    let spent = site
        .store
        .write(move |tx| Box::pin(async move { Ok(tx.take_code(&code, now).await?.is_some()) }));
    if !spent.await? {
        return old();
    }
    site.tries.right(from);
    Ok(file)
}

/// Whose data a link gives, if it does, and the language of the page.
async fn whose(
    site: &Site,
    letters: &str,
    headers: &HeaderMap,
) -> Result<(Option<LearnerId>, LanguageCode), Trouble> {
    let learner = match Code::read(letters) {
        Some(code) => site.store.data_code(&code, site.clock.now()).await?,
        None => None,
    };
    let language = match learner {
        Some(learner) => site.store.wants(learner).await?.0,
        None => site.library.nearest(asked(headers)),
    };
    Ok((learner, language))
}

fn button(site: &Site, language: &LanguageCode, letters: &str, word: OwnWord) -> Markup {
    let say = |word| site.library.page_word(language, word);
    html! {
        p { (say(word)) }
        form.choices method="post" action=(format!("/mydata/{letters}")) {
            button { (say(OwnWord::Button)) }
        }
    }
}

fn page(site: &Site, language: &LanguageCode, body: &Markup) -> Markup {
    let title = site.library.page_word(language, OwnWord::Title);
    shell(site, language, &html! { header { h1 { (title) } } main { (body) } })
}
