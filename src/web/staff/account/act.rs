//! What somebody changes of their own.

use std::sync::Arc;

use axum::{
    Form,
    extract::State,
    http::HeaderMap,
    response::{IntoResponse, Redirect, Response},
};
use axum_extra::extract::CookieJar;
use serde::Deserialize;

use super::{
    super::{
        super::{Site, browser::Trouble},
        entry::how,
        session::{Me, turned},
    },
    ACCOUNT, confirm,
};
use crate::people::OrganisationId;

/// What the page posts.
#[derive(Deserialize)]
pub(in crate::web::staff) struct Act {
    act: String,
    #[serde(default)]
    what: String,
}

/// Whose console they want to look at.
#[derive(Deserialize)]
pub(in crate::web::staff) struct Chosen {
    organisation: i64,
}

/// Ends sessions, or removes a passkey, which takes a fresh proof that it is they. What is not theirs is left alone.
pub(in crate::web::staff) async fn act(
    State(site): State<Arc<Site>>,
    headers: HeaderMap,
    jar: CookieJar,
    Form(Act { act, what }): Form<Act>,
) -> Result<Response, Trouble> {
    let Some(me) = Me::at(&site, &jar, true).await? else { return Ok(how(&site, &headers, None)) };
    if act == "remove" && !me.is_fresh() {
        return Ok(confirm(ACCOUNT));
    }
    let (person, mine) = (me.id(), me.session.hash.clone());
    let work = site.store.write(move |tx| {
        Box::pin(async move {
            match act.as_str() {
                "end" => tx.end_some(person, (&what, true)).await,
                "others" => tx.end_some(person, (&mine, false)).await,
                "remove" => match what.parse() {
                    Ok(id) => tx.drop_passkey(person, id).await,
                    Err(_) => Ok(()),
                },
                _ => Ok(()),
            }
        })
    });
    work.await?;
    Ok(Redirect::to(&format!("{ACCOUNT}?done=1")).into_response())
}

/// Looks at another organisation's console, if they have it: with a new key, since they may do something else there.
pub(in crate::web::staff) async fn chosen(
    State(site): State<Arc<Site>>,
    headers: HeaderMap,
    jar: CookieJar,
    Form(chosen): Form<Chosen>,
) -> Result<Response, Trouble> {
    let Some(me) = Me::at(&site, &jar, true).await? else { return Ok(how(&site, &headers, None)) };
    let whose = OrganisationId(chosen.organisation);
    if !me.consoles().contains(&whose) {
        return Ok(Redirect::to(ACCOUNT).into_response());
    }
    let cookie = turned(&site, &me, whose).await?;
    Ok((jar.add(cookie), Redirect::to("/console")).into_response())
}
