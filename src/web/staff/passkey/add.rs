//! Adding a passkey, by somebody who has just shown that it is they.

use std::sync::Arc;

use axum::{
    Json,
    extract::State,
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Response},
};
use axum_extra::extract::CookieJar;
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use serde::Deserialize;
use serde_json::json;
use webauthn_rs::prelude::{PasskeyRegistration, RegisterPublicKeyCredential, Uuid, Webauthn};

use super::{
    super::{
        super::{Site, browser::Trouble},
        account::ACCOUNT,
        session::Me,
    },
    ask, no, on, read, taken,
};
use crate::{
    content::{AccountWord, LanguageCode},
    conversation::Door,
    people::Words,
    store::{Code, KeptPasskey, NewPasskey, Rite},
};

/// So many passkeys somebody has at most.
const MOST: usize = 10;

/// What a device answers.
#[derive(Deserialize)]
pub(in crate::web::staff) struct Added {
    /// What its owner calls it.
    #[serde(default)]
    name: String,
    credential: RegisterPublicKeyCredential,
}

/// Somebody who may add one, what asks their devices, and what they have.
struct Adding<'a> {
    me: Me,
    webauthn: &'a Webauthn,
    kept: Vec<KeptPasskey>,
}

async fn adding<'a>(
    site: &'a Site,
    headers: &HeaderMap,
    jar: &CookieJar,
) -> Result<Adding<'a>, Trouble> {
    let me = Me::at(site, jar, true).await?;
    let may = |it: &Me| it.is_fresh() && it.staff.has(it.now).any(|it| it.role.takes_passkey());
    let (Some(me), Some(webauthn)) = (me.filter(may), site.passkeys.at(site, headers)) else {
        let language = LanguageCode::from("en");
        let answer = no(site, &language, StatusCode::FORBIDDEN, AccountWord::PasskeyAgain);
        return Err(Trouble::instead(answer));
    };
    let kept = site.store.passkeys(me.id()).await?;
    if kept.len() >= MOST {
        let answer = no(site, &me.language, StatusCode::CONFLICT, AccountWord::PasskeyMany);
        return Err(Trouble::instead(answer));
    }
    Ok(Adding { me, webauthn, kept })
}

/// Asks a device to make one.
pub(in crate::web::staff) async fn begin(
    State(site): State<Arc<Site>>,
    headers: HeaderMap,
    jar: CookieJar,
) -> Result<Response, Trouble> {
    let Adding { me, webauthn, kept } = adding(&site, &headers, &jar).await?;
    let known = read(&kept).iter().map(|it| it.cred_id().clone()).collect::<Vec<_>>();
    let handle = kept.first().and_then(|it| Uuid::parse_str(&it.handle).ok());
    let handle = handle.map_or_else(new_handle, Ok)?;
    let name = if me.staff.mentor.name.is_empty() { "Solis" } else { &me.staff.mentor.name };
    let (options, state) = webauthn.start_passkey_registration(handle, name, name, Some(known))?;
    let mut options = serde_json::to_value(options)?;
    // They come in without saying first who they are: the device has to know.
    if let Some(wanted) = options.pointer_mut("/publicKey/authenticatorSelection") {
        wanted["residentKey"] = json!("required");
        wanted["requireResidentKey"] = json!(true);
    }
    let state = serde_json::to_string(&(handle, state))?;
    ask(&site, jar, (Rite::Add, Some(me.id())), (options, state)).await
}

/// Who somebody is for their devices: a number that says nothing.
fn new_handle() -> anyhow::Result<Uuid> {
    let code = URL_SAFE_NO_PAD.decode(Code::new()?.letters())?;
    Ok(Uuid::from_slice(&code)?)
}

/// Keeps what the device has made.
pub(in crate::web::staff) async fn add(
    State(site): State<Arc<Site>>,
    headers: HeaderMap,
    jar: CookieJar,
    Json(added): Json<Added>,
) -> Result<Response, Trouble> {
    let Adding { me, webauthn, .. } = adding(&site, &headers, &jar).await?;
    let failed =
        || no(&site, &me.language, StatusCode::UNPROCESSABLE_ENTITY, AccountWord::PasskeyFailed);
    let Some(state) = taken(&site, &jar, (Rite::Add, Some(me.id()))).await? else {
        return Ok(failed());
    };
    let (handle, state): (Uuid, PasskeyRegistration) = serde_json::from_str(&state)?;
    let Ok(made) = webauthn.finish_passkey_registration(&added.credential, &state) else {
        return Ok(failed());
    };
    let name = Words::name(&added.name).map(|it| it.read().to_owned());
    let new = NewPasskey {
        person: me.id(),
        handle: handle.to_string(),
        credential: URL_SAFE_NO_PAD.encode(made.cred_id()),
        name: name.unwrap_or_else(|| me.session.browser.clone()),
        passkey: serde_json::to_string(&made)?,
    };
    let now = me.now;
    let kept = site.store.write(move |tx| {
        Box::pin(async move {
            let is_new = tx.keep_passkey(&new, now).await?;
            if is_new {
                Door::has_passkey(tx, new.person, now).await?;
            }
            Ok(is_new)
        })
    });
    Ok(if kept.await? { on(&format!("{ACCOUNT}?done=1")).into_response() } else { failed() })
}
