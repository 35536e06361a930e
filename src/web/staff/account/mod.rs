//! What somebody of the staff sees of their own: where they are in, their passkeys, whose console they look at.

mod act;
mod confirm;

pub(super) use act::{act, chosen};
pub(in crate::web) use confirm::confirm;
pub(super) use confirm::{back, code, page as confirm_page, try_code};

use std::sync::Arc;

use axum::{
    extract::{Query, State},
    http::HeaderMap,
    response::{IntoResponse, Response},
};
use axum_extra::extract::CookieJar;
use maud::{Markup, html};
use serde::Deserialize;

use super::{
    super::{Site, browser::Trouble},
    entry::{home_of, how},
    frame::frame,
    passkey::{button, can},
    session::Me,
};
use crate::{
    content::{AccountWord, ConsoleWord},
    store::{KeptPasskey, Session, Way},
};

/// Where it is.
pub(in crate::web) const ACCOUNT: &str = "/account";

/// What comes with the address.
#[derive(Deserialize)]
pub(super) struct Opened {
    /// Whether something was done.
    done: Option<String>,
}

/// The page.
pub(super) async fn page(
    State(site): State<Arc<Site>>,
    Query(opened): Query<Opened>,
    headers: HeaderMap,
    jar: CookieJar,
) -> Result<Response, Trouble> {
    let Some(me) = Me::at(&site, &jar, true).await? else { return Ok(how(&site, &headers, None)) };
    let sessions = site.store.sessions(me.id(), me.now).await?;
    let passkeys = site.store.passkeys(me.id()).await?;
    let word = |word| me.word(&site, word);
    let head = html! {
        h1 { (word(AccountWord::Account)) }
        a.quiet href=(home_of(&me.staff, me.now)) { (me.word(&site, ConsoleWord::Back)) }
    };
    let takes_passkey = me.staff.has(me.now).any(|it| it.role.takes_passkey());
    let body = html! {
        p #notice role="status" {
            @if opened.done.is_some() { (me.word(&site, ConsoleWord::Done)) }
        }
        section.card aria-labelledby="sessions-title" {
            h2 #sessions-title { (word(AccountWord::Sessions)) }
            ul { @for it in &sessions { (session(&site, &me, it)) } }
            @if sessions.len() > 1 {
                form method="post" action=(ACCOUNT) {
                    button name="act" value="others" { (word(AccountWord::EndOthers)) }
                }
            }
        }
        @if takes_passkey || !passkeys.is_empty() {
            section.card aria-labelledby="passkeys-title" {
                h2 #passkeys-title { (word(AccountWord::Passkeys)) }
                (keys(&site, &me, &headers, &passkeys))
            }
        }
        (consoles(&site, &me).await?)
    };
    Ok(frame(&site, &me.language, &head, &body).into_response())
}

/// A browser in which they are.
fn session(site: &Site, me: &Me, it: &Session) -> Markup {
    let word = |word| me.word(site, word);
    let way = match it.way {
        Way::Invitation => AccountWord::ByInvitation,
        Way::Link => AccountWord::ByLink,
        Way::Passkey => AccountWord::ByPasskey,
    };
    let is_here = it.hash == me.session.hash;
    html! {
        li {
            bdi { (it.browser) } " · " (word(way)) " · "
            time datetime=(it.began_at) { (me.when(site, it.began_at)) }
            @if is_here { " · " strong { (word(AccountWord::Here)) } }
            @else {
                form method="post" action=(ACCOUNT) {
                    input type="hidden" name="what" value=(it.hash);
                    button name="act" value="end" {
                        (word(AccountWord::EndIt)) " " span.aside { bdi { (it.browser) } }
                    }
                }
            }
        }
    }
}

/// Their passkeys, and the button that adds one.
fn keys(site: &Site, me: &Me, headers: &HeaderMap, passkeys: &[KeptPasskey]) -> Markup {
    let word = |word| me.word(site, word);
    let when = |at: i64| jiff::Timestamp::from_millisecond(at).unwrap_or_default();
    html! {
        p { (word(AccountWord::PasskeyWhat)) }
        @if passkeys.is_empty() { p { (word(AccountWord::NoPasskeys)) } }
        ul { @for it in passkeys { li {
            bdi dir="auto" { (it.name) } " · "
            time datetime=(when(it.added_at)) { (me.when(site, when(it.added_at))) }
            form method="post" action=(ACCOUNT) {
                input type="hidden" name="what" value=(it.id);
                button name="act" value="remove" {
                    (word(AccountWord::Remove)) " " span.aside { bdi { (it.name) } }
                }
            }
        } } }
        @if passkeys.len() == 1 { p.small { (word(AccountWord::PasskeyTwo)) } }
        @if !can(site, headers) { p { (word(AccountWord::PasskeyPlain)) } }
        @else if me.is_fresh() {
            (button(site, &me.language, ("add", AccountWord::AddPasskey), &html! {
                label for="passkey-name" { (word(AccountWord::PasskeyName)) }
                input #passkey-name name="name" maxlength="64" dir="auto" autocomplete="off";
            }))
        } @else {
            p { a.button href="/confirm?to=/account" { (word(AccountWord::ConfirmFirst)) } }
        }
    }
}

/// The organisations whose consoles they have, where there are several.
async fn consoles(site: &Site, me: &Me) -> Result<Markup, Trouble> {
    let theirs = me.consoles();
    if theirs.len() < 2 {
        return Ok(html! {});
    }
    let known = site.store.organisations().await?;
    let known = known.iter().filter(|it| theirs.contains(&it.id)).collect::<Vec<_>>();
    Ok(html! {
        section.card aria-labelledby="consoles-title" {
            h2 #consoles-title { (me.word(site, AccountWord::Organisations)) }
            form.row method="post" action="/account/organisation" {
                @for it in known {
                    button name="organisation" value=(it.id.0) aria-current=[(it.id == me.organisation).then_some("true")] {
                        bdi { (it.name) }
                    }
                }
            }
        }
    })
}
