//! Passkeys: how one comes in without a link, and shows that it is they. What a device is asked is kept here, by a cookie
//! of the browser that asked; the page holds nothing.

mod add;
mod fresh;
mod sign_in;

pub(super) use add::{add, begin as begin_add};
pub(super) use fresh::{begin as begin_fresh, fresh};
pub(super) use sign_in::{SIGN_IN, begin as begin_in, page as sign_in, sign_in as come_in};

use axum::{
    Json,
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Response},
};
use axum_extra::extract::{CookieJar, cookie::Cookie};
use maud::{Markup, html};
use serde_json::{Value, json};
use webauthn_rs::prelude::{Passkey, Url, Webauthn, WebauthnBuilder};

use super::super::{
    Site,
    browser::{Trouble, is_secure},
};
use crate::{
    content::{AccountWord, LanguageCode, PageWord},
    people::LearnerId,
    store::{Code, KeptPasskey, Rite},
};

/// What a browser keeps of a ceremony is good for so long, in seconds.
const MINUTES: i64 = 300;
/// The only name that is trusted without https.
const HERE: &str = "localhost";

/// What asks devices, and checks what they answer; nothing, where no browser lets them be asked.
pub struct Passkeys(Option<Webauthn>);

impl Passkeys {
    /// For the address that stands in links; without one, for browsers on this machine. A browser lets a passkey be
    /// used over https, or at `localhost`, and never at an address that is a number.
    pub fn new(public_url: Option<&str>) -> Self {
        let url = Url::parse(public_url.unwrap_or("http://localhost")).ok();
        Self(url.and_then(|url| {
            let name = url.domain()?.to_owned();
            let is_trusted = url.scheme() == "https" || name == HERE;
            let built = WebauthnBuilder::new(&name, &url).ok()?;
            let built = built.rp_name("Solis").allow_any_port(public_url.is_none());
            built.build().ok().filter(|_| is_trusted)
        }))
    }

    /// Whether there are any.
    pub fn work(public_url: Option<&str>) -> bool {
        Self::new(public_url).0.is_some()
    }

    /// What asks the devices of a browser that came by this address.
    fn at(&self, site: &Site, headers: &HeaderMap) -> Option<&Webauthn> {
        let host = headers.get(header::HOST).and_then(|it| it.to_str().ok());
        let is_here = host.is_some_and(|it| it.split(':').next() == Some(HERE));
        self.0.as_ref().filter(|_| site.public_url.is_some() || is_here)
    }
}

/// Whether a passkey can be used in this browser, by its address.
pub(super) fn can(site: &Site, headers: &HeaderMap) -> bool {
    site.passkeys.at(site, headers).is_some()
}

/// The ceremony that a browser has begun.
fn begun(site: &Site, jar: &CookieJar) -> Option<Code> {
    Code::read(jar.get(name(site))?.value())
}

/// Keeps what a device is asked, and asks.
async fn ask(
    site: &Site,
    jar: CookieJar,
    what: (Rite, Option<LearnerId>),
    (options, state): (Value, String),
) -> Result<Response, Trouble> {
    let (code, now) = (Code::new()?, site.clock.now());
    let cookie = baked(site, code.letters(), MINUTES);
    let kept = site
        .store
        .write(move |tx| Box::pin(async move { tx.begin_rite(&code, what, &state, now).await }));
    kept.await?;
    Ok((jar.add(cookie), Json(options)).into_response())
}

/// Takes what the device was asked.
async fn taken(
    site: &Site,
    jar: &CookieJar,
    what: (Rite, Option<LearnerId>),
) -> Result<Option<String>, Trouble> {
    let Some(code) = begun(site, jar) else { return Ok(None) };
    let now = site.clock.now();
    let taken =
        site.store.write(move |tx| Box::pin(async move { tx.take_rite(&code, what, now).await }));
    Ok(taken.await?)
}

/// The answer to a script that did not get what it wanted, in words.
fn no(site: &Site, language: &LanguageCode, status: StatusCode, why: AccountWord) -> Response {
    let words = site.library.page_word(language, why);
    (status, Json(json!({ "problem": words }))).into_response()
}

/// The answer to a script: where to go now.
fn on(to: &str) -> Json<Value> {
    Json(json!({ "to": to }))
}

/// Reads passkeys as they are kept. One that cannot be read is of a version that is no more.
fn read(kept: &[KeptPasskey]) -> Vec<Passkey> {
    kept.iter().filter_map(|it| serde_json::from_str(&it.passkey).ok()).collect()
}

/// A button that asks a device, with what stands there where that cannot be. It needs the small script of this page.
pub(super) fn button(
    site: &Site,
    language: &LanguageCode,
    (act, word): (&str, impl PageWord),
    more: &Markup,
) -> Markup {
    let said = |word| site.library.page_word(language, word);
    html! {
        form.stack data-passkey=(act) {
            (more)
            button.main { (site.library.page_word(language, word)) }
            p.problem role="alert" hidden data-failed=(said(AccountWord::PasskeyFailed))
                data-none=(said(AccountWord::PasskeyNone)) {}
        }
        noscript { p { (said(AccountWord::PasskeyScript)) } }
        script src="/passkey.js" defer {}
    }
}

fn baked(site: &Site, value: &str, seconds: i64) -> Cookie<'static> {
    let name = name(site);
    let secure = if is_secure(site) { "; Secure" } else { "" };
    let cookie =
        format!("{name}={value}; Path=/; HttpOnly; SameSite=Strict; Max-Age={seconds}{secure}");
    Cookie::parse(cookie).unwrap_or_else(|_| Cookie::new(name, value.to_owned()))
}

fn name(site: &Site) -> &'static str {
    if is_secure(site) { "__Host-solis-passkey" } else { "solis-passkey" }
}
