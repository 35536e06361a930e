//! Some things take a fresh proof that it is still they: a passkey, or for those without one a code in their chat.

use std::{borrow::Cow, sync::Arc};

use axum::{
    Form,
    extract::{Query, State},
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::{IntoResponse, Redirect, Response},
};
use axum_extra::extract::CookieJar;
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use maud::html;
use ring::digest::{SHA256, digest};
use serde::Deserialize;

use super::{
    super::{
        super::{Site, browser::Trouble},
        entry::how,
        frame::frame,
        passkey::{button, can},
        session::{Me, freshened},
    },
    ACCOUNT,
};
use crate::{
    content::AccountWord,
    conversation::Door,
    store::{Code, StepUp, TriedCode},
};

/// So many codes there are.
const CODES: u64 = 1_000_000;
/// After so many seconds somebody who was turned away may try again.
const LATER: &str = "900";

/// What comes with the address, or is posted.
#[derive(Deserialize)]
pub(in crate::web::staff) struct Asked {
    /// Where they want to go on.
    #[serde(default)]
    to: String,
    /// Whether a code is on its way.
    sent: Option<String>,
    /// The code.
    code: Option<String>,
}

/// The way to a fresh proof, and back to a page of theirs.
pub(in crate::web) fn confirm(back: &str) -> Response {
    Redirect::to(&format!("/confirm?to={back}")).into_response()
}

/// A page of theirs, where they go on; nothing leads out of the house.
pub(in crate::web::staff) fn back(to: &str) -> Cow<'_, str> {
    let is_plain = to.bytes().all(|it| it.is_ascii_alphanumeric() || b"/-".contains(&it));
    let is_theirs = ["/console", ACCOUNT]
        .iter()
        .any(|it| to.strip_prefix(it).is_some_and(|rest| rest.is_empty() || rest.starts_with('/')));
    if is_plain && is_theirs && !to.contains("//") { to.into() } else { ACCOUNT.into() }
}

/// The page.
pub(in crate::web::staff) async fn page(
    State(site): State<Arc<Site>>,
    Query(asked): Query<Asked>,
    headers: HeaderMap,
    jar: CookieJar,
) -> Result<Response, Trouble> {
    let Some(me) = Me::at(&site, &jar, true).await? else { return Ok(how(&site, &headers, None)) };
    show(&site, &me, &headers, (&asked, None)).await
}

async fn show(
    site: &Site,
    me: &Me,
    headers: &HeaderMap,
    (asked, wrong): (&Asked, Option<AccountWord>),
) -> Result<Response, Trouble> {
    let word = |word| me.word(site, word);
    let has_passkey = takes_passkey(site, me, headers).await?;
    let to = back(&asked.to);
    let head = html! { h1 { (word(AccountWord::Confirm)) } a.quiet href=(to) { (word(AccountWord::NotNow)) } };
    let body = html! {
        section.card.stack {
            p { (word(AccountWord::ConfirmWhy)) }
            @if let Some(wrong) = wrong { p.problem role="alert" { (word(wrong)) } }
            @if has_passkey {
                (button(site, &me.language, ("fresh", AccountWord::ConfirmPasskey), &html! {
                    input type="hidden" name="to" value=(to);
                }))
            } @else if asked.sent.is_some() {
                form.stack method="post" action="/confirm" {
                    input type="hidden" name="to" value=(to);
                    label for="code" { (word(AccountWord::Code)) }
                    input #code name="code" required inputmode="numeric" autocomplete="one-time-code" maxlength="12" dir="ltr";
                    button.main { (word(AccountWord::ConfirmCode)) }
                }
                (again(site, me, &to, AccountWord::AnotherCode))
            } @else { (again(site, me, &to, AccountWord::SendCode)) }
        }
    };
    let status = match wrong {
        None => StatusCode::OK,
        Some(AccountWord::CodeLocked) => StatusCode::TOO_MANY_REQUESTS,
        Some(_) => StatusCode::UNPROCESSABLE_ENTITY,
    };
    let mut answer = (status, frame(site, &me.language, &head, &body)).into_response();
    if status == StatusCode::TOO_MANY_REQUESTS {
        answer.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from_static(LATER));
    }
    Ok(answer)
}

fn again(site: &Site, me: &Me, to: &str, word: AccountWord) -> maud::Markup {
    html! {
        form method="post" action="/confirm/code" {
            input type="hidden" name="to" value=(to);
            button { (me.word(site, word)) }
        }
    }
}

/// Whether they show it by a passkey.
async fn takes_passkey(site: &Site, me: &Me, headers: &HeaderMap) -> Result<bool, Trouble> {
    Ok(can(site, headers) && !site.store.passkeys(me.id()).await?.is_empty())
}

/// Six digits, and what is kept of them.
fn new_code() -> anyhow::Result<(String, String)> {
    let random = URL_SAFE_NO_PAD.decode(Code::new()?.letters())?;
    let number = random.iter().take(8).fold(0, |sum, it| sum << 8 | u64::from(*it));
    let code = format!("{:06}", number % CODES);
    Ok((code.clone(), hash(&code)))
}

fn hash(code: &str) -> String {
    URL_SAFE_NO_PAD.encode(digest(&SHA256, code.as_bytes()))
}

/// Sends a code to their chat.
pub(in crate::web::staff) async fn code(
    State(site): State<Arc<Site>>,
    headers: HeaderMap,
    jar: CookieJar,
    Form(asked): Form<Asked>,
) -> Result<Response, Trouble> {
    let Some(me) = Me::at(&site, &jar, true).await? else { return Ok(how(&site, &headers, None)) };
    if takes_passkey(&site, &me, &headers).await? {
        return Ok(confirm(&back(&asked.to)));
    }
    let (code, hash) = new_code()?;
    let (person, session, now) = (me.id(), me.session.hash.clone(), me.now);
    let given = site.store.write(move |tx| {
        Box::pin(async move {
            let is_given = tx.give_step_up(&StepUp { person, session, hash }, now).await?;
            if is_given {
                Door::code(tx, person, &code, now).await?;
            }
            Ok(is_given)
        })
    });
    if given.await? {
        return Ok(Redirect::to(&format!("/confirm?sent=1&to={}", back(&asked.to))).into_response());
    }
    show(&site, &me, &headers, (&asked, Some(AccountWord::CodeLocked))).await
}

/// Takes a code: this browser has a new key from now on.
pub(in crate::web::staff) async fn try_code(
    State(site): State<Arc<Site>>,
    headers: HeaderMap,
    jar: CookieJar,
    Form(asked): Form<Asked>,
) -> Result<Response, Trouble> {
    let Some(me) = Me::at(&site, &jar, true).await? else { return Ok(how(&site, &headers, None)) };
    if takes_passkey(&site, &me, &headers).await? {
        return Ok(confirm(&back(&asked.to)));
    }
    let typed = asked.code.as_deref().unwrap_or_default();
    let digits = typed.chars().filter_map(|it| it.to_digit(10)).map(|it| it.to_string());
    let hash = hash(&digits.collect::<String>());
    let (person, session, now) = (me.id(), me.session.hash.clone(), me.now);
    let tried = site.store.write(move |tx| {
        Box::pin(async move { tx.try_step_up(&StepUp { person, session, hash }, now).await })
    });
    let wrong = match tried.await? {
        TriedCode::Right => {
            let cookie = freshened(&site, &me).await?;
            return Ok((jar.add(cookie), Redirect::to(&back(&asked.to))).into_response());
        }
        TriedCode::Wrong => AccountWord::CodeWrong,
        TriedCode::Locked => AccountWord::CodeLocked,
    };
    let asked = Asked { sent: Some("1".to_owned()), ..asked };
    show(&site, &me, &headers, (&asked, Some(wrong))).await
}
