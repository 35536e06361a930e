//! Who works here: what each may do, given and taken back, frozen, let in again.

mod act;
mod list;
mod one;

use axum::http::HeaderMap;
use axum_extra::extract::CookieJar;
use maud::{Markup, html};

use super::{
    super::{Site, browser::Trouble, routes::Routes},
    Desk, nothing,
};
use crate::{
    content::{ConsoleWord, StaffWord},
    desk::Standing,
    office::{Deed, Grant, Right},
    people::{LearnerId, Role},
    store::Staff,
};
pub(super) use act::end;
pub(super) use list::{MORE, invitations, section};

/// The addresses of the staff.
pub(super) fn routes() -> Routes {
    Routes::new()
        .get("/console/staff/{person}", one::page)
        .post("/console/staff/{person}", act::act)
        .audited_within(Deed::ChangedStaff)
}

/// Somebody at the console, and one of their organisation's staff; what is answered instead, if there is none.
async fn open(
    site: &Site,
    headers: &HeaderMap,
    jar: &CookieJar,
    number: i64,
) -> Result<(Desk, Staff), Trouble> {
    let desk = Desk::with(Right::SeeStaff, site, headers, jar).await?;
    let staff = site.store.staff(LearnerId(number)).await?;
    let whose = desk.organisation.id;
    let is_theirs = |it: &Staff| {
        it.mentor.belongs.organisation == whose
            || it.grants.iter().any(|it| it.belongs.organisation == whose)
    };
    match staff.filter(is_theirs) {
        Some(staff) => Ok((desk, staff)),
        None => Err(Trouble::instead(nothing(site, &desk.me))),
    }
}

impl Desk {
    /// To give this role, and take it back.
    fn keeps(&self, role: Role, person: Option<LearnerId>) -> bool {
        let is_own = person == Some(self.me.id());
        self.may(Right::KeepStaff { organisation: self.organisation.id, role, is_own })
    }

    /// What somebody has in this organisation: what they have elsewhere is not shown here.
    fn granted<'a>(&self, staff: &'a Staff) -> Vec<&'a Grant> {
        let whose = self.organisation.id;
        staff.grants.iter().filter(|it| it.belongs.organisation == whose).collect()
    }
}

/// What somebody is called.
pub(super) fn name(staff: &Staff) -> &str {
    if staff.mentor.name.is_empty() { "–" } else { &staff.mentor.name }
}

/// A role, in words.
fn role(role: Role) -> StaffWord {
    match role {
        Role::Mentor => StaffWord::Mentor,
        Role::LeadMentor => StaffWord::LeadMentor,
        Role::Author => StaffWord::Author,
        Role::DataProtection => StaffWord::DataProtection,
        Role::Coordinator => StaffWord::Coordinator,
        Role::Admin => StaffWord::Admin,
    }
}

/// What whoever has a role may do, in words.
fn does(role: Role) -> StaffWord {
    match role {
        Role::Mentor => StaffWord::MentorDoes,
        Role::LeadMentor => StaffWord::LeadMentorDoes,
        Role::Author => StaffWord::AuthorDoes,
        Role::DataProtection => StaffWord::DataProtectionDoes,
        Role::Coordinator => StaffWord::CoordinatorDoes,
        Role::Admin => StaffWord::AdminDoes,
    }
}

/// How somebody stands, in a word.
fn standing(standing: Standing) -> StaffWord {
    match standing {
        Standing::Practising => StaffWord::Practising,
        Standing::Active => StaffWord::Active,
        Standing::Frozen => StaffWord::Frozen,
        Standing::Left => StaffWord::Left,
    }
}

/// A grant, in words: the role, the cohort it is for, its end.
fn grant(site: &Site, desk: &Desk, it: &Grant) -> Markup {
    let word = |word| desk.me.word(site, word);
    let zone = &desk.me.staff.mentor.zone;
    let last = |it: jiff::Timestamp| {
        (it - jiff::SignedDuration::from_millis(1)).to_zoned(zone.clone()).date()
    };
    html! {
        (word(role(it.role)))
        @if let Some(key) = &it.belongs.cohort { ", " (word(StaffWord::Only)) " " bdi { (key) } }
        @if let Some(until) = it.until {
            ", " @if it.is_on(desk.me.now) { (word(StaffWord::Until)) " " time datetime=(last(until)) { (last(until)) } }
            @else { (word(StaffWord::Over)) }
        }
    }
}

/// Whether this is they themselves.
fn you(site: &Site, desk: &Desk, it: &Staff) -> Markup {
    html! { @if it.mentor.id == desk.me.id() { " (" (desk.me.word(site, ConsoleWord::You)) ")" } }
}
