//! Coming in by a one-time link, which the bot or the command line has given. Looking at it shows a button, the button
//! spends it, and only in the browser that has looked.

use std::{net::SocketAddr, sync::Arc};

use axum::{
    extract::{ConnectInfo, Path, State},
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Redirect, Response},
};
use axum_extra::extract::CookieJar;
use maud::{Markup, html};

use super::{
    super::{
        Site,
        browser::{Trouble, asked},
    },
    agent::browser_of,
    entry::{home_of, old, page},
    mark::{is_marked, mark},
    session::{Me, begin},
    tries,
};
use crate::{
    content::{ConsoleWord, DeskWord, LanguageCode},
    people::Role,
    store::{Code, Way},
};

/// After so many seconds somebody who was turned away may try again.
const LATER: &str = "900";

/// Shows the button behind a link.
pub(super) async fn ask(
    State(site): State<Arc<Site>>,
    Path(code): Path<String>,
    headers: HeaderMap,
    jar: CookieJar,
) -> Result<Response, Trouble> {
    let jar = jar.add(mark(&site, &code)?);
    let language = site.library.nearest(asked(&headers));
    Ok((jar, page(&site, &language, &button(&site, &language, &code))).into_response())
}

/// Spends a link: this browser is at the desk or the console now. Where messages go stays as it is.
pub(super) async fn come_in(
    State(site): State<Arc<Site>>,
    Path(letters): Path<String>,
    ConnectInfo(peer): ConnectInfo<SocketAddr>,
    headers: HeaderMap,
    jar: CookieJar,
) -> Result<Response, Trouble> {
    let (now, from) = (site.clock.now(), tries::address(peer.ip(), &headers));
    if site.tries.are_over(from, now) {
        return Ok(too_many(&site, &headers));
    }
    let code = Code::read(&letters);
    let is_good = match &code {
        Some(code) => site.store.is_desk_code(code, now).await?,
        None => false,
    };
    let Some(code) = code.filter(|_| is_good) else {
        site.tries.wrong(from, now);
        return Ok(old(&site, &headers));
    };
    if !is_marked(&site, &jar, &letters) {
        site.tries.wrong(from, now);
        return other_browser(&site, &headers, jar, &letters);
    }
    let taken =
        site.store.write(move |tx| Box::pin(async move { tx.take_desk_code(&code, now).await }));
    let Some(person) = taken.await? else { return Ok(old(&site, &headers)) };
    // Nothing is left of whoever was here before.
    if let Some(before) = Me::at(&site, &jar, false).await? {
        site.store.end_session(before.session.hash).await?;
    }
    let begun = begin(&site, person, Way::Link, browser_of(&headers)).await?;
    let Some((staff, cookie)) = begun else { return Ok(old(&site, &headers)) };
    site.tries.right(from);
    Ok((jar.add(cookie), Redirect::to(home_of(&staff, now))).into_response())
}

/// The answer to whoever has come with too many wrong links.
pub(super) fn too_many(site: &Site, headers: &HeaderMap) -> Response {
    let language = site.library.nearest(asked(headers));
    let body = html! { p { (site.library.page_word(&language, ConsoleWord::TooManyTries)) } };
    let head = [(header::RETRY_AFTER, LATER)];
    (StatusCode::TOO_MANY_REQUESTS, head, page(site, &language, &body)).into_response()
}

/// The answer to a browser that has not looked at the link: the button, which works from here.
fn other_browser(
    site: &Site,
    headers: &HeaderMap,
    jar: CookieJar,
    code: &str,
) -> Result<Response, Trouble> {
    let language = site.library.nearest(asked(headers));
    let body = html! {
        p { (site.library.page_word(&language, ConsoleWord::OtherBrowser)) }
        (button(site, &language, code))
    };
    let jar = jar.add(mark(site, code)?);
    Ok((StatusCode::FORBIDDEN, jar, page(site, &language, &body)).into_response())
}

fn button(site: &Site, language: &LanguageCode, code: &str) -> Markup {
    let word = |word| site.library.page_word(language, word);
    html! {
        p { (word(DeskWord::OpenHere)) }
        form.stack method="post" action=(format!("/desk/in/{code}")) {
            button.main { (word(DeskWord::Open)) }
        }
    }
}

/// Whether an invitation is for more than answering: then it is bound to the browser as well.
pub(super) fn is_bound(role: Option<Role>) -> bool {
    role.is_some_and(|it| !it.answers())
}
