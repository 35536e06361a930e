//! Whose browser this is: its key, in a cookie that no script can read.

use axum::{
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Response},
};
use axum_extra::extract::{CookieJar, cookie::Cookie};

use super::Site;
use crate::{inbox::web_address, people::LearnerId, store::Code};

/// How long a browser is known, in seconds.
const YEAR: i64 = 365 * 24 * 3600;

/// Whose browser this is.
pub(super) async fn learner(site: &Site, jar: &CookieJar) -> Result<Option<LearnerId>, Trouble> {
    let Some(key) = read_key(site, jar) else { return Ok(None) };
    let identity = site.store.identity(&web_address(&key)).await?;
    Ok(identity.map(|identity| identity.learner))
}

/// The browser's key and whose it is, or a new key with its cookie.
pub(super) async fn key(
    site: &Site,
    jar: CookieJar,
) -> Result<(Code, CookieJar, Option<LearnerId>), Trouble> {
    if let Some(key) = read_key(site, &jar) {
        let known = learner(site, &jar).await?;
        return Ok((key, jar, known));
    }
    let key = Code::new()?;
    let jar = jar.add(cookie(site, &key));
    Ok((key, jar, None))
}

fn read_key(site: &Site, jar: &CookieJar) -> Option<Code> {
    Code::read(jar.get(cookie_name(site))?.value())
}

/// The cookie that holds a browser's key. Over https it can be set by no other host; without https a browser would
/// refuse that name.
pub(super) fn cookie(site: &Site, key: &Code) -> Cookie<'static> {
    let (name, letters) = (cookie_name(site), key.letters());
    let secure = if is_secure(site) { "; Secure" } else { "" };
    let cookie =
        format!("{name}={letters}; Path=/; HttpOnly; SameSite=Lax; Max-Age={YEAR}{secure}");
    Cookie::parse(cookie).unwrap_or_else(|_| Cookie::new(name, letters.to_owned()))
}

fn cookie_name(site: &Site) -> &'static str {
    if is_secure(site) { "__Host-solis" } else { "solis" }
}

fn is_secure(site: &Site) -> bool {
    site.public_url.as_deref().is_some_and(|url| url.starts_with("https://"))
}

/// The languages a browser asks for, as in Accept-Language.
pub(super) fn asked(headers: &HeaderMap) -> &str {
    let language = headers.get(header::ACCEPT_LANGUAGE).and_then(|it| it.to_str().ok());
    // Long enough for any list a browser sends.
    language.and_then(|it| it.get(..it.len().min(200))).unwrap_or_default()
}

/// The address of this chat, as it stands in links: the operator's, else the one this browser came by.
pub(super) fn address(site: &Site, headers: &HeaderMap) -> String {
    let came_by = || {
        let host = headers.get(header::HOST).and_then(|it| it.to_str().ok());
        format!("http://{}", host.unwrap_or_default())
    };
    site.public_url.clone().unwrap_or_else(came_by)
}

/// Something the operator has to look at; the browser hears that it should try again.
pub(super) struct Trouble(anyhow::Error);

impl<E: Into<anyhow::Error>> From<E> for Trouble {
    fn from(why: E) -> Self {
        Self(why.into())
    }
}

impl IntoResponse for Trouble {
    fn into_response(self) -> Response {
        tracing::error!(why = %self.0, "a page could not be made");
        (StatusCode::SERVICE_UNAVAILABLE, [(header::RETRY_AFTER, "5")], "…").into_response()
    }
}
