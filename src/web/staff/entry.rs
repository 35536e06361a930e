//! Coming in by an invitation, and going out. Looking at an invitation does nothing, a tap on its button spends it, so
//! that a preview of the link cannot.

use std::{net::SocketAddr, sync::Arc};

use axum::{
    Form,
    extract::{ConnectInfo, Path, State},
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Redirect, Response},
};
use axum_extra::extract::CookieJar;
use jiff::Timestamp;
use maud::{Markup, html};
use serde::Deserialize;

use super::{
    super::{
        Site,
        browser::{self, Trouble, asked},
        chat::arrival,
        refused::refused,
    },
    agent::browser_of,
    frame::frame,
    guesses::guessed,
    link::{is_bound, too_many},
    mark::{is_marked, mark},
    passkey::{SIGN_IN, can},
    session::{Me, cookie, no_cookie},
    tries,
};
use crate::{
    channel::{
        Joining,
        web::{Posted, PostedAct},
    },
    content::{AccountWord, ConsoleWord, DeskWord, LanguageCode},
    people::{Role, Words},
    store::{Code, Staff},
};

/// What an invited person posts.
#[derive(Deserialize)]
pub(super) struct Named {
    name: Option<String>,
}

/// Shows what an invitation is for, and asks for a name.
pub(super) async fn invited(
    State(site): State<Arc<Site>>,
    ConnectInfo(peer): ConnectInfo<SocketAddr>,
    Path(code): Path<String>,
    headers: HeaderMap,
    jar: CookieJar,
) -> Result<Response, Trouble> {
    if let Some(wait) = guessed(&site, (peer.ip(), &headers), Some(&code), false).await? {
        return Ok(wait);
    }
    let role = invited_as(&site, &code).await?;
    let language = site.library.nearest(asked(&headers));
    let word = |word| site.library.page_word(&language, word);
    let body = html! {
        @if is_bound(role) {
            p { (site.library.page_word(&language, ConsoleWord::InvitedHere)) }
        } @else {
            p { (word(DeskWord::Invited)) }
        }
        form.stack method="post" action=(format!("/join/{code}")) {
            label for="name" { (word(DeskWord::Name)) }
            input #name name="name" required maxlength="64" autocomplete="given-name" dir="auto";
            button.main { (word(DeskWord::Join)) }
        }
    };
    let jar = if is_bound(role) { jar.add(mark(&site, &code)?) } else { jar };
    Ok((jar, page(&site, &language, &body)).into_response())
}

/// What an invitation makes of somebody, if it is still good.
async fn invited_as(site: &Site, letters: &str) -> anyhow::Result<Option<Role>> {
    match Code::read(letters) {
        Some(code) => site.store.invited_as(&code, site.clock.now()).await,
        None => Ok(None),
    }
}

/// Makes whoever was invited one of the staff, at the desk in this browser.
pub(super) async fn join(
    State(site): State<Arc<Site>>,
    Path(letters): Path<String>,
    ConnectInfo(peer): ConnectInfo<SocketAddr>,
    headers: HeaderMap,
    jar: CookieJar,
    Form(named): Form<Named>,
) -> Result<Response, Trouble> {
    let (now, from) = (site.clock.now(), tries::address(peer.ip(), &headers));
    if site.tries.are_over(from, now) {
        return Ok(too_many(&site, &headers));
    }
    let Some(role) = invited_as(&site, &letters).await? else {
        site.tries.wrong(from, now);
        return Ok(old(&site, &headers));
    };
    if is_bound(Some(role)) && !is_marked(&site, &jar, &letters) {
        site.tries.wrong(from, now);
        // The page once more, which marks this browser.
        return Ok(Redirect::to(&format!("/join/{letters}")).into_response());
    }
    // They are reached on this browser's own page, until they use another way.
    let (key, jar, _) = browser::key(&site, jar).await?;
    let session = Code::new()?;
    let name = named.name.as_deref().and_then(Words::name);
    let browser = browser_of(&headers);
    let joining = Joining { code: letters, name, session: session.hash(), browser };
    let act = PostedAct::Join(joining);
    let language = asked(&headers).to_owned();
    let posted = Posted { address: key.hash(), language, act, shown: None };
    let number = Code::new()?;
    for told in site.inbox.receive(vec![arrival(number.letters(), &posted)?]).await? {
        // If the turn failed, nobody is known by that key.
        let _ = told.await;
    }
    let begun = site.store.session(&session.hash(), false, site.clock.now()).await?;
    let staff = match begun {
        Some(it) => site.store.staff(it.person).await?,
        None => None,
    };
    let Some(staff) = staff else { return Ok(old(&site, &headers)) };
    site.tries.right(from);
    let home = home_of(&staff, now);
    Ok((jar.add(cookie(&site, &session)), Redirect::to(home)).into_response())
}

/// Where somebody of the staff begins.
pub(in crate::web) fn home_of(staff: &Staff, now: Timestamp) -> &'static str {
    if staff.has(now).any(|it| !it.role.answers()) { "/console" } else { "/desk" }
}

/// Ends the session.
pub(super) async fn out(
    State(site): State<Arc<Site>>,
    jar: CookieJar,
) -> Result<Response, Trouble> {
    let mut home = "/desk";
    if let Some(me) = Me::at(&site, &jar, false).await? {
        home = home_of(&me.staff, me.now);
        site.store.end_session(me.session.hash).await?;
    }
    Ok((jar.add(no_cookie(&site)), Redirect::to(home)).into_response())
}

/// How one comes in, for whoever is not; with the words they wrote, which shall not be lost.
pub(in crate::web) fn how(site: &Site, headers: &HeaderMap, typed: Option<&str>) -> Response {
    let language = site.library.nearest(asked(headers));
    let word = |word| site.library.page_word(&language, word);
    let body = html! {
        p { (word(DeskWord::HowIn)) }
        p.small { (word(DeskWord::TimedOut)) }
        @if let Some(typed) = typed.filter(|it| !it.is_empty()) {
            label for="unsent" { (word(DeskWord::Unsent)) }
            textarea #unsent readonly rows="6" dir="auto" { (typed) }
        }
        // A browser that came from elsewhere has not shown its key.
        p { a.button href="/desk" { (word(DeskWord::TryAgain)) } }
    };
    refused((StatusCode::FORBIDDEN, page(site, &language, &body)).into_response(), None)
}

/// How one comes into the console, for whoever is not in it.
pub(in crate::web) fn how_to_console(site: &Site, headers: &HeaderMap) -> Response {
    let language = site.library.nearest(asked(headers));
    let word = |word| site.library.page_word(&language, word);
    let body = html! {
        p { (word(ConsoleWord::HowIn)) }
        p.small { (site.library.page_word(&language, DeskWord::TimedOut)) }
        @if can(site, headers) {
            p { a.button.main href=(SIGN_IN) { (site.library.page_word(&language, AccountWord::SignIn)) } }
        }
        p { a.button href="/console" { (site.library.page_word(&language, DeskWord::TryAgain)) } }
    };
    let head = html! { h1 { (word(ConsoleWord::Console)) } };
    let body = frame(site, &language, &head, &html! { section.card { (body) } });
    refused((StatusCode::FORBIDDEN, body).into_response(), None)
}

/// The answer to a link that is spent, or never was one.
pub(super) fn old(site: &Site, headers: &HeaderMap) -> Response {
    let language = site.library.nearest(asked(headers));
    let body = html! { p { (site.library.page_word(&language, DeskWord::LinkOld)) } };
    (StatusCode::GONE, page(site, &language, &body)).into_response()
}

/// A page of coming in.
pub(super) fn page(site: &Site, language: &LanguageCode, body: &Markup) -> Markup {
    let head = html! { h1 { (site.library.page_word(language, DeskWord::Desk)) } };
    frame(site, language, &head, &html! { section.card { (body) } })
}
