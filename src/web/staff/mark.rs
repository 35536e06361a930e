//! The browser that has looked at a link is the one that may spend it: looking leaves a mark, a cookie that goes nowhere
//! but here. What only fetches links to show them keeps no cookies, and another site can neither set nor send it.

use axum_extra::extract::{CookieJar, cookie::Cookie};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use ring::digest::{SHA256, digest};

use super::super::{Site, browser::is_secure};
use crate::store::Code;

/// How long a mark is good, in seconds: as long as somebody may look at a button.
const HOUR: i64 = 3600;

/// The mark of a browser that looks at a link.
pub(in crate::web) fn mark(site: &Site, code: &str) -> anyhow::Result<Cookie<'static>> {
    let nonce = Code::new()?;
    let value = format!("{}.{}", nonce.letters(), bound(nonce.letters(), code));
    let name = name(site);
    let secure = if is_secure(site) { "; Secure" } else { "" };
    let cookie =
        format!("{name}={value}; Path=/; HttpOnly; SameSite=Strict; Max-Age={HOUR}{secure}");
    Ok(Cookie::parse(cookie).unwrap_or_else(|_| Cookie::new(name, value)))
}

/// Whether this browser has looked at this very link.
pub(in crate::web) fn is_marked(site: &Site, jar: &CookieJar, code: &str) -> bool {
    let value = jar.get(name(site)).map(Cookie::value);
    let parts = value.and_then(|it| it.split_once('.'));
    parts.is_some_and(|(nonce, sum)| {
        Code::read(nonce).is_some() && bound(nonce, code).as_bytes() == sum.as_bytes()
    })
}

/// What ties a mark to a link. Whoever can compute it has the link already.
fn bound(nonce: &str, code: &str) -> String {
    URL_SAFE_NO_PAD.encode(digest(&SHA256, format!("{nonce}.{code}").as_bytes()))
}

fn name(site: &Site) -> &'static str {
    if is_secure(site) { "__Host-solis-link" } else { "solis-link" }
}
