//! Codes that nobody gave out: somebody guesses, and is asked to wait. Whoever comes with a good one, or by a poster whose
//! time is over, does not count.

use std::net::IpAddr;

use axum::{http::HeaderMap, response::Response};

use super::{
    super::{
        Site,
        browser::{Trouble, crowded},
    },
    tries,
};
use crate::store::Code;

/// The answer to a browser that has come with too many codes that nobody gave out; nothing, if it may go on.
pub(in crate::web) async fn guessed(
    site: &Site,
    (peer, headers): (IpAddr, &HeaderMap),
    code: Option<&str>,
    is_script: bool,
) -> Result<Option<Response>, Trouble> {
    let Some(letters) = code else { return Ok(None) };
    let (now, from) = (site.clock.now(), tries::address(peer, headers));
    if site.tries.guesses_too_much(from, now) {
        return Ok(Some(crowded(site, headers, is_script)));
    }
    let is_known = match Code::read(letters) {
        Some(code) => site.store.knows_code(&code, now).await?,
        None => false,
    };
    if !is_known {
        site.tries.guessed(from, now);
    }
    Ok(None)
}
