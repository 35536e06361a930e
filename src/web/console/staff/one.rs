//! One of the staff: what they may do, and what can be changed about it.

use std::sync::Arc;

use axum::{
    extract::{Path, Query, State},
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Response},
};
use axum_extra::extract::CookieJar;
use maud::{Markup, html};

use super::{
    super::{
        super::{Site, browser::Trouble},
        Desk,
        frame::{Here, frame},
        home::Opened,
    },
    grant, list, name, open, standing, you,
};
use crate::{
    content::{ConsoleWord, StaffWord},
    desk::Standing,
    office::Right,
    people::Role,
    store::Staff,
};

/// The page.
pub(super) async fn page(
    State(site): State<Arc<Site>>,
    Path(number): Path<i64>,
    Query(opened): Query<Opened>,
    headers: HeaderMap,
    jar: CookieJar,
) -> Result<Response, Trouble> {
    let (desk, staff) = open(&site, &headers, &jar, number).await?;
    let notice = opened.done.map(|_| desk.me.word(&site, ConsoleWord::Done));
    show(&site, &desk, &staff, (notice, None)).await
}

/// The page, with what was done or what is wrong.
pub(super) async fn show(
    site: &Site,
    desk: &Desk,
    staff: &Staff,
    (notice, wrong): (Option<String>, Option<StaffWord>),
) -> Result<Response, Trouble> {
    let word = |word| desk.me.word(site, word);
    let person = staff.mentor.id;
    let path = format!("/console/staff/{}", person.0);
    let roles = Role::ALL.into_iter().filter(|it| desk.keeps(*it, Some(person)));
    let roles = roles.collect::<Vec<_>>();
    let cohorts = site.store.cohorts(desk.organisation.id).await?;
    let body = html! {
        p #notice role="status" { @if let Some(notice) = notice { (notice) } }
        @if let Some(wrong) = wrong { p.problem role="alert" { (word(wrong)) } }
        section.card {
            p { bdi { (name(staff)) } (you(site, desk, staff)) " · " (word(standing(staff.mentor.standing))) }
            (granted(site, desk, staff, &path))
        }
        @if !roles.is_empty() {
            form.card.stack method="post" action=(path) {
                h2 { (word(StaffWord::Give)) }
                (list::fields(site, desk, &roles, &cohorts, Role::Mentor))
                button.main name="act" value="give" { (word(StaffWord::DoGive)) }
            }
        }
        (standings(site, desk, staff, &path))
        p { a.link href=(Here::Settings.path()) { (desk.me.word(site, ConsoleWord::Back)) } }
    };
    let status = if wrong.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    // What stands on top of a window, a history shows: no name.
    let number = format!("№ {}", person.0);
    Ok((status, frame(site, &desk.me, Here::Settings, Some(&number), &body)).into_response())
}

/// What they have here, each with the button that takes it back.
fn granted(site: &Site, desk: &Desk, staff: &Staff, path: &str) -> Markup {
    let word = |word| desk.me.word(site, word);
    let granted = desk.granted(staff);
    html! {
        @if granted.is_empty() { p { (word(StaffWord::NoRole)) } }
        ul { @for it in granted { li {
            (grant(site, desk, it))
            @if desk.keeps(it.role, Some(staff.mentor.id)) {
                form method="post" action=(path) {
                    input type="hidden" name="grant" value=(it.id.0);
                    button name="act" value="take" { (word(StaffWord::TakeBack)) }
                }
            }
        } } }
    }
}

/// Freezing, and letting in again.
fn standings(site: &Site, desk: &Desk, staff: &Staff, path: &str) -> Markup {
    let word = |word| desk.me.word(site, word);
    let person = staff.mentor.id;
    let (organisation, is_own) = (desk.organisation.id, person == desk.me.id());
    let is_theirs = staff
        .has(desk.me.now)
        .all(|it| it.belongs.organisation == organisation && desk.keeps(it.role, Some(person)));
    let (act, named) = match staff.mentor.standing {
        Standing::Active | Standing::Practising => ("freeze", StaffWord::Freeze),
        Standing::Frozen => ("unfreeze", StaffWord::Unfreeze),
        Standing::Left => return html! {},
    };
    let lets_in = desk.may(Right::LetIn { organisation, is_own }) && act == "freeze";
    html! {
        @if is_theirs && !is_own {
            form.card.stack method="post" action=(path) {
                p { (word(StaffWord::FreezeHint)) }
                button name="act" value=(act) { (word(named)) " " span.aside { bdi { (name(staff)) } } }
            }
        }
        @if is_theirs && lets_in {
            form.card.stack method="post" action=(path) {
                p { (word(StaffWord::LetInHint)) }
                button name="act" value="let-in" { (word(StaffWord::LetIn)) }
            }
        }
    }
}
