//! Who answers: how each works, how long people wait, who may not work for now, and how a new one comes.

mod invite;
mod list;
mod waits;

use std::sync::Arc;

use axum::{
    Form,
    extract::{Path, State},
    http::HeaderMap,
    response::{IntoResponse, Redirect, Response},
};
use axum_extra::extract::CookieJar;
use serde::Deserialize;

use super::{
    super::{Site, browser::Trouble, routes::Routes},
    Desk, nothing,
};
use crate::{
    conversation::{Door, KeptRole},
    office::{Deed, Right},
    people::{LearnerId, OrganisationId, Role},
};

/// The mentors' addresses.
pub(super) fn routes() -> Routes {
    Routes::new()
        .get("/console/mentors", list::page)
        .get("/console/mentors.csv", list::export)
        .audited(Deed::Exported)
        .get("/console/mentors/invite", invite::form)
        .post("/console/mentors/invite", invite::invite)
        .audited(Deed::Invited)
        .post("/console/mentors/{person}", stand)
        .audited_within(Deed::ChangedStaff)
}

/// What a mentor's row posts.
#[derive(Deserialize)]
struct Act {
    act: String,
}

/// Freezes a mentor, or lets them work again.
async fn stand(
    State(site): State<Arc<Site>>,
    Path(number): Path<i64>,
    headers: HeaderMap,
    jar: CookieJar,
    Form(act): Form<Act>,
) -> Result<Response, Trouble> {
    let desk = Desk::with(keeps, &site, &headers, &jar).await?;
    let (me, whose) = (desk.me.staff.clone(), desk.organisation.id);
    let (person, now) = (LearnerId(number), site.clock.now());
    let is_frozen = match act.act.as_str() {
        "freeze" => true,
        "unfreeze" => false,
        _ => return Ok(nothing(&site, &desk.me)),
    };
    let staff = site.store.staff(person).await?;
    let is_theirs =
        staff.is_some_and(|it| it.answers(now) && it.mentor.belongs.organisation == whose);
    if !is_theirs {
        return Ok(nothing(&site, &desk.me));
    }
    let changed = site.store.write(move |tx| {
        Box::pin(async move {
            if is_frozen {
                Door::freeze(tx, Some(&me), person, now).await
            } else {
                Door::unfreeze(tx, Some(&me), person, now).await
            }
        })
    });
    match changed.await? {
        KeptRole::Done | KeptRole::Same => {}
        KeptRole::Denied | KeptRole::LastAdmin => return Ok(nothing(&site, &desk.me)),
    }
    Ok(Redirect::to("/console/mentors?done=1").into_response())
}

/// To see to the mentors of an organisation.
fn keeps(organisation: OrganisationId) -> Right<'static> {
    Right::KeepStaff { organisation, role: Role::Mentor, is_own: false }
}
