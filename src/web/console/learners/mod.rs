//! Learners: who they are as far as they have let it be seen, how far they are, who needs somebody.

mod erase;
mod list;
mod one;
mod sought;

use axum::http::HeaderMap;
use axum_extra::extract::CookieJar;

use super::{
    super::{Site, browser::Trouble, routes::Routes, staff::Me},
    Desk,
};
use crate::{
    office::{Deed, Right},
    store::Listed,
};
pub(super) use sought::{Sought, encoded};

/// The addresses of learners. A name that is looked for never stands in one.
pub(super) fn routes() -> Routes {
    Routes::new()
        .get("/console/learners", list::list)
        .audited(Deed::SawLearners)
        .post("/console/learners/search", list::search)
        .audited(Deed::SawLearners)
        .get("/console/learners/{learner}", one::one)
        .audited(Deed::SawLearner)
        .post("/console/learners/{learner}/move", one::moves)
        .audited(Deed::MovedLearner)
        .post("/console/learners/{learner}/vouch", one::vouches)
        .audited_within(Deed::VouchedFor)
        .get("/console/learners/{learner}/erase", erase::ask)
        .post("/console/learners/{learner}/erase", erase::erase)
        .audited_within(Deed::Erased)
}

/// Who sees learners in this browser; what is answered instead, if it is nobody who may.
async fn seer(site: &Site, headers: &HeaderMap, jar: &CookieJar) -> Result<Desk, Trouble> {
    Desk::with(Right::SeeLearners, site, headers, jar).await
}

/// The name of a learner's language, in itself.
pub(super) fn language(site: &Site, it: &Listed) -> String {
    let code = it.language();
    site.library.language(&code).map_or_else(|| code.to_string(), |it| it.name.clone())
}

/// The day on which a learner was last here, on the clock of whoever looks.
pub(super) fn last_seen(me: &Me, it: &Listed) -> String {
    it.last_seen().to_zoned(me.staff.mentor.zone.clone()).date().to_string()
}

/// How many lessons somebody has finished; a line, where they do not let it be seen.
pub(in crate::web::console) fn done(it: &Listed) -> String {
    it.done().map_or_else(|| "–".to_owned(), |count| count.to_string())
}
