//! Showing by a passkey that it is still they.

use std::sync::Arc;

use axum::{
    Json,
    extract::{Query, State},
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Response},
};
use axum_extra::extract::CookieJar;
use serde::Deserialize;
use webauthn_rs::prelude::{AuthenticationResult, PasskeyAuthentication, PublicKeyCredential};

use super::{
    super::{
        super::{
            Site,
            browser::{Trouble, asked},
        },
        account::back,
        session::{Me, freshened},
    },
    ask, no, on, read, taken,
};
use crate::{content::AccountWord, store::Rite};

/// Where they want to go on.
#[derive(Deserialize)]
pub(in crate::web::staff) struct To {
    #[serde(default)]
    to: String,
}

/// Asks their devices.
pub(in crate::web::staff) async fn begin(
    State(site): State<Arc<Site>>,
    headers: HeaderMap,
    jar: CookieJar,
) -> Result<Response, Trouble> {
    let language = site.library.nearest(asked(&headers));
    let me = Me::at(&site, &jar, true).await?;
    let (Some(me), Some(webauthn)) = (me, site.passkeys.at(&site, &headers)) else {
        return Ok(no(&site, &language, StatusCode::FORBIDDEN, AccountWord::PasskeyFailed));
    };
    let passkeys = read(&site.store.passkeys(me.id()).await?);
    if passkeys.is_empty() {
        return Ok(no(&site, &language, StatusCode::FORBIDDEN, AccountWord::PasskeyFailed));
    }
    let (options, state) = webauthn.start_passkey_authentication(&passkeys)?;
    let asked = (serde_json::to_value(options)?, serde_json::to_string(&state)?);
    ask(&site, jar, (Rite::Fresh, Some(me.id())), asked).await
}

/// Takes the answer: this browser has a new key from now on.
pub(in crate::web::staff) async fn fresh(
    State(site): State<Arc<Site>>,
    Query(To { to }): Query<To>,
    headers: HeaderMap,
    jar: CookieJar,
    Json(answer): Json<PublicKeyCredential>,
) -> Result<Response, Trouble> {
    let language = site.library.nearest(asked(&headers));
    let me = Me::at(&site, &jar, true).await?;
    let (Some(me), Some(webauthn)) = (me, site.passkeys.at(&site, &headers)) else {
        return Ok(no(&site, &language, StatusCode::FORBIDDEN, AccountWord::PasskeyFailed));
    };
    let state = taken(&site, &jar, (Rite::Fresh, Some(me.id()))).await?;
    let state = state.map(|it| serde_json::from_str::<PasskeyAuthentication>(&it)).transpose()?;
    let seen = state.and_then(|it| webauthn.finish_passkey_authentication(&answer, &it).ok());
    let Some(seen) = seen.filter(AuthenticationResult::user_verified) else {
        return Ok(no(&site, &language, StatusCode::FORBIDDEN, AccountWord::PasskeyFailed));
    };
    let now = me.now;
    for kept in site.store.passkeys(me.id()).await? {
        let mut passkey: webauthn_rs::prelude::Passkey = serde_json::from_str(&kept.passkey)?;
        if passkey.cred_id() != seen.cred_id() {
            continue;
        }
        passkey.update_credential(&seen);
        let text = serde_json::to_string(&passkey)?;
        let used = site
            .store
            .write(move |tx| Box::pin(async move { tx.used_passkey((kept.id, &text), now).await }));
        used.await?;
    }
    let cookie = freshened(&site, &me).await?;
    Ok((jar.add(cookie), on(&back(&to))).into_response())
}
