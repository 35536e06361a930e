//! Coming in by a passkey.

use std::{net::SocketAddr, sync::Arc};

use axum::{
    Json,
    extract::{ConnectInfo, State},
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Response},
};
use axum_extra::extract::CookieJar;
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use maud::html;
use webauthn_rs::prelude::{DiscoverableAuthentication, Passkey, PublicKeyCredential};

use super::{
    super::{
        super::{
            Site,
            browser::{Trouble, asked},
        },
        agent::browser_of,
        entry::{home_of, page as framed},
        link::too_many,
        session::{Me, begin as session},
        tries,
    },
    ask, button, can, no, on, taken,
};
use crate::{
    content::{AccountWord, ConsoleWord},
    people::LearnerId,
    store::{KeptPasskey, Rite, Way},
};

/// Where it is.
pub(in crate::web::staff) const SIGN_IN: &str = "/sign-in";

/// The page with the button.
pub(in crate::web::staff) async fn page(
    State(site): State<Arc<Site>>,
    headers: HeaderMap,
) -> Response {
    let language = site.library.nearest(asked(&headers));
    let body = html! {
        @if can(&site, &headers) {
            (button(&site, &language, ("in", AccountWord::SignIn), &html! {}))
        } @else {
            p { (site.library.page_word(&language, AccountWord::PasskeyPlain)) }
        }
        p.small { (site.library.page_word(&language, ConsoleWord::HowIn)) }
    };
    framed(&site, &language, &body).into_response()
}

/// Asks any device that knows somebody here.
pub(in crate::web::staff) async fn begin(
    State(site): State<Arc<Site>>,
    ConnectInfo(peer): ConnectInfo<SocketAddr>,
    headers: HeaderMap,
    jar: CookieJar,
) -> Result<Response, Trouble> {
    if site.tries.are_over(tries::address(peer.ip(), &headers), site.clock.now()) {
        return Ok(too_many(&site, &headers));
    }
    let language = site.library.nearest(asked(&headers));
    let Some(webauthn) = site.passkeys.at(&site, &headers) else {
        return Ok(no(&site, &language, StatusCode::CONFLICT, AccountWord::PasskeyPlain));
    };
    let (mut options, state) = webauthn.start_discoverable_authentication()?;
    // A button asks, not a field that is filled in.
    options.mediation = None;
    let asked = (serde_json::to_value(options)?, serde_json::to_string(&state)?);
    ask(&site, jar, (Rite::In, None), asked).await
}

/// Lets somebody in by what their device answers.
pub(in crate::web::staff) async fn sign_in(
    State(site): State<Arc<Site>>,
    ConnectInfo(peer): ConnectInfo<SocketAddr>,
    headers: HeaderMap,
    jar: CookieJar,
    Json(answer): Json<PublicKeyCredential>,
) -> Result<Response, Trouble> {
    let (now, from) = (site.clock.now(), tries::address(peer.ip(), &headers));
    if site.tries.are_over(from, now) {
        return Ok(too_many(&site, &headers));
    }
    let state = taken(&site, &jar, (Rite::In, None)).await?;
    let known = match state {
        Some(state) => known(&site, &headers, &answer, &state).await?,
        None => None,
    };
    let Some((kept, passkey)) = known else {
        site.tries.wrong(from, now);
        let language = site.library.nearest(asked(&headers));
        return Ok(no(&site, &language, StatusCode::FORBIDDEN, AccountWord::PasskeyFailed));
    };
    site.tries.right(from);
    let person = LearnerId(kept.person);
    let used = site
        .store
        .write(move |tx| Box::pin(async move { tx.used_passkey((kept.id, &passkey), now).await }));
    used.await?;
    // Nothing is left of whoever was here before.
    if let Some(before) = Me::at(&site, &jar, false).await? {
        site.store.end_session(before.session.hash).await?;
    }
    let Some((staff, cookie)) = session(&site, person, Way::Passkey, browser_of(&headers)).await?
    else {
        let language = site.library.nearest(asked(&headers));
        return Ok(no(&site, &language, StatusCode::FORBIDDEN, AccountWord::PasskeyFailed));
    };
    Ok((jar.add(cookie), on(home_of(&staff, now))).into_response())
}

/// Whose device has answered, and what their passkey counts now; nobody, if it has not answered what it was asked, or
/// has not made sure who holds it.
async fn known(
    site: &Site,
    headers: &HeaderMap,
    answer: &PublicKeyCredential,
    state: &str,
) -> Result<Option<(KeptPasskey, String)>, Trouble> {
    let Some(webauthn) = site.passkeys.at(site, headers) else { return Ok(None) };
    let Ok((handle, credential)) = webauthn.identify_discoverable_authentication(answer) else {
        return Ok(None);
    };
    let kept = site.store.passkey(&URL_SAFE_NO_PAD.encode(credential)).await?;
    let Some(kept) = kept.filter(|it| it.handle == handle.to_string()) else { return Ok(None) };
    let state = serde_json::from_str::<DiscoverableAuthentication>(state)?;
    let mut passkey = serde_json::from_str::<Passkey>(&kept.passkey)?;
    let Ok(seen) = webauthn.finish_discoverable_authentication_v2(answer, state, &passkey) else {
        return Ok(None);
    };
    if !seen.user_verified() {
        return Ok(None);
    }
    passkey.update_credential(&seen);
    Ok(Some((kept, serde_json::to_string(&passkey)?)))
}
