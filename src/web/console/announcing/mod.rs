//! Announcements in the console: what there is, writing one, watching it arrive. Everything works without a script.

mod act;
mod audience;
mod events;
mod export;
mod file;
mod form;
mod list;
mod live;
mod preview;
mod read;
mod said;
mod told;

use std::sync::Arc;

use axum::{
    extract::{Path, Query, State},
    http::HeaderMap,
    response::{IntoResponse, Response},
};
use axum_extra::extract::CookieJar;
use serde::Deserialize;

use super::{
    super::{Site, asset, browser::Trouble, routes::Routes, uploads::MOST_HEARD},
    Desk, nothing,
};
use crate::{
    office::{
        Deed,
        announcing::{DraftId, Stage},
    },
    store::KeptDraft,
};

/// Their addresses.
pub(super) fn routes() -> Routes {
    Routes::new()
        .get("/console/announcements", list::list)
        .post("/console/announcements", list::begin)
        .audited(Deed::WroteAnnouncement)
        .get("/console/announcements/{draft}", one)
        .post("/console/announcements/{draft}", act::act)
        .audited(Deed::WroteAnnouncement)
        .get("/console/announcements/{draft}/events", events::events)
        .get("/console/announcements/{draft}/file", file::seen)
        .upload("/console/announcements/{draft}/file", file::add, MOST_HEARD)
        .audited(Deed::WroteAnnouncement)
        .get("/console/announcements/{draft}/people.csv", export::people)
        .audited(Deed::Exported)
        .get("/announced/{announcement}", file::told)
        .get("/announcing.js", script)
}

/// What comes with the address of one.
#[derive(Default, Deserialize)]
pub(super) struct Asked {
    /// What is said of what was just done.
    said: Option<String>,
    /// Whether it is to be counted.
    count: Option<String>,
}

/// Somebody at an announcement of theirs; what is answered instead, if there is none.
async fn open(
    site: &Site,
    headers: &HeaderMap,
    jar: &CookieJar,
    (id, is_use): (i64, bool),
) -> Result<(Desk, KeptDraft), Trouble> {
    let desk = Desk::looks(site, headers, jar, is_use).await?;
    match desk.draft(site, DraftId(id)).await? {
        Some(kept) => Ok((desk, kept)),
        None => Err(Trouble::instead(nothing(site, &desk.me))),
    }
}

/// One announcement: a form while it is written, how far it is from then on.
async fn one(
    State(site): State<Arc<Site>>,
    Path(id): Path<i64>,
    Query(asked): Query<Asked>,
    headers: HeaderMap,
    jar: CookieJar,
) -> Result<Response, Trouble> {
    let (desk, kept) = open(&site, &headers, &jar, (id, true)).await?;
    match kept.stage {
        Stage::Writing => form::show(&site, &desk, &kept, &asked).await,
        Stage::Asked
        | Stage::Approved
        | Stage::Running
        | Stage::Paused
        | Stage::Done
        | Stage::Cancelled => live::show(&site, &desk, &kept, &asked).await,
    }
}

async fn script(headers: HeaderMap) -> Response {
    asset(&headers, "text/javascript; charset=utf-8", include_str!("announcing.js")).into_response()
}
