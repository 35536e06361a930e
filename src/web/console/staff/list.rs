//! Who works here, as a list; and the form that invites one more.

use maud::{Markup, html};

use super::{
    super::{super::Site, Desk},
    does, grant, name, role, standing, you,
};
use crate::{
    content::{ConsoleWord, StaffWord},
    office::Cohort,
    people::Role,
    store::Staff,
};

/// As many as stand in the list.
pub(in crate::web::console) const MORE: i64 = 200;

/// The list.
pub(in crate::web::console) fn section(site: &Site, desk: &Desk, staff: &[Staff]) -> Markup {
    let word = |word| desk.me.word(site, word);
    let labels = [StaffWord::Name, StaffWord::Roles, StaffWord::Standing].map(word);
    let [called, roles, state] = &labels;
    html! {
        section aria-labelledby="staff-title" {
            h2 #staff-title { (word(StaffWord::Staff)) }
            table.cards {
                thead { tr { @for it in &labels { th scope="col" { (it) } } } }
                tbody { @for it in staff { tr {
                    td data-label=(called) {
                        span {
                            a.link href=(format!("/console/staff/{}", it.mentor.id.0)) { bdi { (name(it)) } }
                            (you(site, desk, it))
                        }
                    }
                    td data-label=(roles) {
                        @let granted = desk.granted(it);
                        @if granted.is_empty() { (word(StaffWord::NoRole)) }
                        @else { ul.plain { @for it in granted { li { (grant(site, desk, it)) } } } }
                    }
                    td data-label=(state) { (word(standing(it.mentor.standing))) }
                } } }
            }
            @if i64::try_from(staff.len()) == Ok(MORE) {
                @if let Some(last) = staff.last() {
                    p { a.button href=(format!("/console/settings?after={}", last.mentor.id.0)) { (word(StaffWord::More)) } }
                }
            }
        }
    }
}

/// The form that invites somebody, for those who may; a mentor is invited on a page of their own.
pub(in crate::web::console) fn invitations(site: &Site, desk: &Desk, cohorts: &[Cohort]) -> Markup {
    let word = |word| desk.me.word(site, word);
    let roles = Role::ALL.into_iter().filter(|it| *it != Role::Mentor && desk.keeps(*it, None));
    let roles = roles.collect::<Vec<_>>();
    html! {
        @if !roles.is_empty() {
            form.card.stack method="post" action="/console/settings/invite" {
                h2 { (word(StaffWord::Invite)) }
                p { (word(StaffWord::InviteHint)) }
                (fields(site, desk, &roles, cohorts, Role::Coordinator))
                button { (desk.me.word(site, ConsoleWord::MakeLink)) }
            }
        }
    }
}

/// Which role, where, and until when.
pub(super) fn fields(
    site: &Site,
    desk: &Desk,
    roles: &[Role],
    cohorts: &[Cohort],
    chosen: Role,
) -> Markup {
    let word = |word| desk.me.word(site, word);
    html! {
        fieldset {
            legend { (word(StaffWord::Role)) }
            @for it in roles {
                label.check {
                    input type="radio" name="role" value=(it.name()) checked[*it == chosen] required;
                    span { strong { (word(role(*it))) } ": " (word(does(*it))) }
                }
            }
        }
        label for="cohort" { (word(StaffWord::Cohort)) }
        select #cohort name="cohort" {
            option value="" { (word(StaffWord::Everywhere)) }
            @for it in cohorts { option value=(it.key) { (it.name) } }
        }
        label for="until" { (word(StaffWord::LastDay)) }
        input #until type="date" name="until";
    }
}
