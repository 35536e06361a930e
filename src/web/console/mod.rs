//! The console at `/console`, for those who run the programme: phone first, in every language of the interface, usable
//! with scripts off. Who may see what is asked of [`may`] at every request, and nobody sees another organisation.

mod announcing;
mod audit;
mod chart;
mod cohorts;
mod export;
mod frame;
mod home;
mod learners;
mod lessons;
mod mentors;
mod once;
mod problems;
mod settings;
mod sheet;
mod staff;
mod stranded;
mod theirs;

use axum::{
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Response},
};
use axum_extra::extract::CookieJar;
use maud::html;

use super::{
    Site, asset,
    browser::Trouble,
    refused::refused,
    routes::Routes,
    staff::{Me, confirm, how_to_console},
};
use crate::{
    content::ConsoleWord,
    office::{Deed, Organisation, Right, may},
    people::OrganisationId,
};
use frame::{Here, frame};

/// The console's addresses.
pub(super) fn routes() -> Routes {
    Routes::new()
        .get("/console", home::home)
        .get("/console/problems", stranded::page)
        .post("/console/problems", problems::act)
        .audited(Deed::MendedProblem)
        .merge(mentors::routes())
        .merge(lessons::routes())
        .merge(settings::routes())
        .get("/console.css", style)
        .merge(cohorts::routes())
        .merge(learners::routes())
        .merge(export::routes())
        .merge(announcing::routes())
        .merge(staff::routes())
        .get("/console/audit", audit::page)
        .audited(Deed::SawAudit)
}

/// Somebody at the console, and whose it is.
struct Desk {
    /// Who.
    me: Me,
    /// Their organisation.
    organisation: Organisation,
}

impl Desk {
    /// Who is at the console in this browser; what is answered instead, if it is nobody who may see it.
    async fn at(site: &Site, headers: &HeaderMap, jar: &CookieJar) -> Result<Self, Trouble> {
        Self::looks(site, headers, jar, true).await
    }

    /// The same, for a page that may look by itself, which is no use of the session.
    async fn looks(
        site: &Site,
        headers: &HeaderMap,
        jar: &CookieJar,
        is_use: bool,
    ) -> Result<Self, Trouble> {
        let Some(me) = Me::at(site, jar, is_use).await? else {
            return Err(Trouble::instead(how_to_console(site, headers)));
        };
        let whose = me.organisation;
        let organisation = site.store.organisation(whose).await?;
        match organisation.filter(|_| may(me.who(), Right::SeeConsole(whose))) {
            Some(organisation) => Ok(Self { me, organisation }),
            None => Err(Trouble::instead(nothing(site, &me))),
        }
    }

    /// Who is at the console, if they have this right in their own organisation.
    async fn with(
        right: fn(OrganisationId) -> Right<'static>,
        site: &Site,
        headers: &HeaderMap,
        jar: &CookieJar,
    ) -> Result<Self, Trouble> {
        let desk = Self::at(site, headers, jar).await?;
        if desk.may(right(desk.organisation.id)) {
            return Ok(desk);
        }
        Err(Trouble::instead(nothing(site, &desk.me)))
    }

    /// The same for what takes a fresh proof that it is they: a list that leaves the house, an invitation. Afterwards
    /// they are at this page.
    async fn fresh(
        right: fn(OrganisationId) -> Right<'static>,
        site: &Site,
        (headers, jar): (&HeaderMap, &CookieJar),
        back: &str,
    ) -> Result<Self, Trouble> {
        let desk = Self::with(right, site, headers, jar).await?;
        if desk.me.is_fresh() { Ok(desk) } else { Err(Trouble::instead(confirm(back))) }
    }

    /// Whether they may.
    fn may(&self, right: Right<'_>) -> bool {
        may(self.me.who(), right)
    }
}

/// The answer where there is nothing, or nothing for them: the same, so that nobody learns which.
fn nothing(site: &Site, me: &Me) -> Response {
    let body = html! { p { (me.word(site, ConsoleWord::Nothing)) } };
    let page = frame(site, me, Here::Home, None, &body);
    refused((StatusCode::NOT_FOUND, page).into_response(), Some(me.id()))
}

async fn style(headers: HeaderMap) -> Response {
    asset(&headers, "text/css; charset=utf-8", include_str!("console.css"))
}
