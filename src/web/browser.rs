//! Whose browser this is: its key, in a cookie that no script can read.

use axum::{
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Response},
};
use axum_extra::extract::{CookieJar, cookie::Cookie};
use maud::html;

use super::{Site, page};
use crate::{
    content::{Reading, Word},
    inbox::web_address,
    metrics,
    people::{ChannelName, LearnerId},
    store::Code,
};

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
    baked(site, key.letters(), YEAR)
}

/// The cookie that makes a browser forget its key.
pub(super) fn no_cookie(site: &Site) -> Cookie<'static> {
    baked(site, "", 0)
}

fn baked(site: &Site, letters: &str, seconds: i64) -> Cookie<'static> {
    let name = cookie_name(site);
    let secure = if is_secure(site) { "; Secure" } else { "" };
    let cookie =
        format!("{name}={letters}; Path=/; HttpOnly; SameSite=Lax; Max-Age={seconds}{secure}");
    Cookie::parse(cookie).unwrap_or_else(|_| Cookie::new(name, letters.to_owned()))
}

fn cookie_name(site: &Site) -> &'static str {
    if is_secure(site) { "__Host-solis" } else { "solis" }
}

/// Whether browsers come by https.
pub(super) fn is_secure(site: &Site) -> bool {
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

/// Says to a browser that is not known that too many come at once. A script comes again by itself.
pub(super) fn crowded(site: &Site, headers: &HeaderMap, is_script: bool) -> Response {
    metrics::turned_away(&ChannelName::Web.name());
    let language = site.library.nearest(asked(headers));
    let word = |word| site.library.word(&language, Reading::Standard, word);
    let words = site.library.crowded(&language);
    let (full, later) = (StatusCode::TOO_MANY_REQUESTS, [(header::RETRY_AFTER, "60")]);
    if is_script {
        return (full, later, words).into_response();
    }
    let body = html! {
        header { h1 { "Solis" } }
        main {
            @for part in words.split("\n\n") { p { (part) } }
            (page::way_to_a_person(site, &language, false))
            p { a.button href="/" { (word(Word::Continue)) } }
        }
    };
    (full, later, page::shell(site, &language, &body)).into_response()
}

/// Why a page is not what was asked for: something the operator has to look at, of which the browser hears that it
/// should try again; or another answer instead, as for whoever may not see it.
pub(super) enum Trouble {
    /// It could not be made.
    Broken(anyhow::Error),
    /// This is answered instead.
    Instead(Box<Response>),
}

impl Trouble {
    /// Another answer instead.
    pub(super) fn instead(answer: Response) -> Self {
        Self::Instead(Box::new(answer))
    }
}

impl<E: Into<anyhow::Error>> From<E> for Trouble {
    fn from(why: E) -> Self {
        Self::Broken(why.into())
    }
}

impl IntoResponse for Trouble {
    fn into_response(self) -> Response {
        let why = match self {
            Self::Broken(why) => why,
            Self::Instead(answer) => return *answer,
        };
        tracing::error!(%why, "a page could not be made");
        (StatusCode::SERVICE_UNAVAILABLE, [(header::RETRY_AFTER, "5")], "…").into_response()
    }
}
