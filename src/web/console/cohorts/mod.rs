//! Cohorts: which there are, who can join them, and the links and posters that lead into them.

mod field;
mod form;
mod links;
mod list;
mod one;
mod poster;
mod qr;

use axum::{http::HeaderMap, response::Response};
use axum_extra::extract::CookieJar;

use super::{
    super::{Site, asset, browser::Trouble, routes::Routes},
    Desk,
    learners::encoded,
};
use crate::office::{Deed, Right};
use field::{Field, field};
pub(super) use list::course;
pub(super) use one::{last_day, place};

/// The addresses of cohorts. A key is whatever a name has made of it, so nothing but a key stands at its place.
pub(super) fn routes() -> Routes {
    Routes::new()
        .get("/console/cohorts", list::list)
        .post("/console/cohorts", form::make)
        .audited(Deed::ChangedCohort)
        .get("/console/new-cohort", form::new)
        .get("/console/cohorts/{cohort}", one::one)
        .get("/console/cohorts/{cohort}/change", form::ask)
        .post("/console/cohorts/{cohort}/change", form::change)
        .audited(Deed::ChangedCohort)
        .post("/console/cohorts/{cohort}/links", links::make)
        .audited(Deed::MadeLink)
        .post("/console/cohorts/{cohort}/posters", poster::posters)
        .audited(Deed::MadeLink)
        .get("/console/links/{link}/revoke", links::ask)
        .post("/console/links/{link}/revoke", links::revoke)
        .audited(Deed::RevokedLink)
        .get("/poster.css", style)
}

/// Who keeps cohorts in this browser, all of them or some; what is answered instead, if it is nobody who may.
async fn keeper(site: &Site, headers: &HeaderMap, jar: &CookieJar) -> Result<Desk, Trouble> {
    Desk::with(Right::SeeLearners, site, headers, jar).await
}

/// The same, for those who make new ones.
async fn maker(site: &Site, headers: &HeaderMap, jar: &CookieJar) -> Result<Desk, Trouble> {
    Desk::with(Right::KeepCohorts, site, headers, jar).await
}

/// The address of a cohort's page.
pub(super) fn path(key: &str) -> String {
    format!("/console/cohorts/{}", encoded(key))
}

async fn style(headers: HeaderMap) -> Response {
    asset(&headers, "text/css; charset=utf-8", include_str!("poster.css"))
}
