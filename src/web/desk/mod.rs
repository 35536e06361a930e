//! The mentors' page at `/desk`: who waits, whom I talk with, what is over; a talk with its lesson beside it. Nobody
//! is let in who is not one of the staff now, and nobody sees a talk that is not theirs to see; what is done goes the
//! way of everything else that comes in. It works without a script; with one it is live, and keeps what is typed.

mod doing;
mod events;
mod lesson;
mod lists;
mod post;
mod said;
mod talk;
mod view;

use std::sync::Arc;

use axum::{
    extract::{Path, State},
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Response},
};
use axum_extra::extract::CookieJar;

use super::{
    PATIENCE, Site, asset, browser::Trouble, files, refused::refused, routes::Routes, staff::Me,
    uploads::MOST_HEARD,
};
use crate::{desk::Right, office::Deed, people::MessageId};
use view::View;

/// The desk's addresses.
pub(super) fn routes() -> Routes {
    Routes::new()
        .get("/desk", lists::desk)
        .audited(Deed::SawCards)
        .get("/desk/talks/{talk}", talk::talk)
        .audited(Deed::SawTalk)
        .post("/desk/talks/{talk}", post::post)
        .audited(Deed::ActedInTalk)
        .upload("/desk/talks/{talk}/file", post::file, MOST_HEARD)
        .audited(Deed::ActedInTalk)
        .get("/desk/events", events::events)
        .get("/desk/files/{message}", file)
        .audited(Deed::SawFile)
        .get("/desk.css", style)
        .get("/desk.js", script)
}

/// A picture or a recording of a talk that one may read.
async fn file(
    State(site): State<Arc<Site>>,
    Path(message): Path<i64>,
    headers: HeaderMap,
    jar: CookieJar,
) -> Result<Response, Trouble> {
    let nothing = |who| refused(StatusCode::NOT_FOUND.into_response(), who);
    let Some(me) = Me::at(&site, &jar, true).await? else { return Ok(nothing(None)) };
    let Some(message) = site.store.message(MessageId(message)).await? else {
        return Ok(nothing(Some(me.id())));
    };
    let seen = site.store.seen_talk(me.id(), message.talk).await?;
    let view = seen.as_ref().map(|seen| View { site: &site, me: &me, seen });
    if !view.is_some_and(|it| it.may(Right::Read)) {
        return Ok(nothing(Some(me.id())));
    }
    files::give(&site, &message, &headers).await
}

async fn style(headers: HeaderMap) -> Response {
    asset(&headers, "text/css; charset=utf-8", include_str!("desk.css"))
}

async fn script(headers: HeaderMap) -> Response {
    asset(&headers, "text/javascript; charset=utf-8", include_str!("desk.js"))
}
