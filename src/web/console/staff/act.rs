//! What is changed about one of the staff. Whether they may is asked where it is done, once more.

use std::sync::Arc;

use axum::{
    Form,
    extract::{Path, State},
    http::HeaderMap,
    response::{IntoResponse, Redirect, Response},
};
use axum_extra::extract::CookieJar;
use jiff::{Timestamp, civil::Date};
use maud::html;
use serde::Deserialize;

use super::{
    super::{
        super::{
            Site,
            browser::{Trouble, address},
            staff::confirm,
        },
        Desk,
        frame::{Here, frame},
        nothing,
    },
    one::show,
    open,
};
use crate::{
    content::{ConsoleWord, StaffWord},
    conversation::{Door, KeptRole},
    office::{Deed, GrantId, Right},
    people::{Belonging, LearnerId, Role},
    store::{NewGrant, Staff},
};

/// What a form of the page posts.
#[derive(Deserialize)]
pub(super) struct Posted {
    act: String,
    #[serde(default)]
    role: String,
    #[serde(default)]
    cohort: String,
    #[serde(default)]
    until: String,
    grant: Option<i64>,
}

/// Takes a form.
pub(super) async fn act(
    State(site): State<Arc<Site>>,
    Path(number): Path<i64>,
    headers: HeaderMap,
    jar: CookieJar,
    Form(posted): Form<Posted>,
) -> Result<Response, Trouble> {
    let (desk, staff) = open(&site, &headers, &jar, number).await?;
    let path = format!("/console/staff/{number}");
    if !desk.me.is_fresh() {
        return Ok(confirm(&path));
    }
    if posted.act == "let-in" {
        return let_in(&site, &desk, &staff, &headers).await;
    }
    let Some(change) = read(&desk, &staff, &posted) else {
        return show(&site, &desk, &staff, (None, Some(StaffWord::WrongForm))).await;
    };
    let (me, person, now) = (desk.me.staff.clone(), staff.mentor.id, desk.me.now);
    let changed = site.store.write(move |tx| {
        Box::pin(async move {
            let by = Some(&me);
            match change {
                Change::Give(new) => Door::grant(tx, by, &new, now).await,
                Change::Take(grant) => Door::take_back(tx, by, (person, grant), now).await,
                Change::Freeze => Door::freeze(tx, by, person, now).await,
                Change::Unfreeze => Door::unfreeze(tx, by, person, now).await,
            }
        })
    });
    match changed.await? {
        KeptRole::Done | KeptRole::Same => {
            Ok(Redirect::to(&format!("{path}?done=1")).into_response())
        }
        KeptRole::Denied => Ok(nothing(&site, &desk.me)),
        KeptRole::LastAdmin => show(&site, &desk, &staff, (None, Some(StaffWord::LastAdmin))).await,
    }
}

/// What is to be changed.
enum Change {
    Give(NewGrant),
    Take(GrantId),
    Freeze,
    Unfreeze,
}

/// Reads a form; nothing, if there is something in it that cannot be.
fn read(desk: &Desk, staff: &Staff, posted: &Posted) -> Option<Change> {
    let whose = desk.organisation.id;
    Some(match posted.act.as_str() {
        "give" => {
            let role = Role::named(&posted.role)?;
            let cohort = Some(posted.cohort.clone()).filter(|it| !it.is_empty());
            let until = end(desk, &posted.until)?;
            if cohort.is_some() && !role.has_cohort() {
                return None;
            }
            let belongs = Belonging { organisation: whose, cohort };
            let (person, by) = (staff.mentor.id, Some(desk.me.id()));
            Change::Give(NewGrant { person, role, belongs, until, by })
        }
        "take" => {
            let id = GrantId(posted.grant?);
            // What they have elsewhere is not there.
            let theirs = staff.grants.iter().find(|it| it.id == id)?;
            (theirs.belongs.organisation == whose).then_some(Change::Take(id))?
        }
        "freeze" => Change::Freeze,
        "unfreeze" => Change::Unfreeze,
        _ => return None,
    })
}

/// The moment after a last day; nothing, if none is given; or that it is no day to come.
#[expect(clippy::option_option, reason = "no day, or a wrong one")]
pub(in crate::web::console) fn end(desk: &Desk, last: &str) -> Option<Option<Timestamp>> {
    if last.trim().is_empty() {
        return Some(None);
    }
    let zone = desk.me.staff.mentor.zone.clone();
    let end = last.trim().parse::<Date>().ok()?.tomorrow().ok()?.to_zoned(zone).ok()?.timestamp();
    (end > desk.me.now).then_some(Some(end))
}

/// Makes a link by which somebody comes in who has lost their way in, and shows it once.
async fn let_in(
    site: &Site,
    desk: &Desk,
    staff: &Staff,
    headers: &HeaderMap,
) -> Result<Response, Trouble> {
    let (person, organisation, now): (LearnerId, _, _) =
        (staff.mentor.id, desk.organisation.id, desk.me.now);
    let right = Right::LetIn { organisation, is_own: person == desk.me.id() };
    // Whoever works elsewhere too would come in there as well.
    let is_here = staff.has(now).all(|it| it.belongs.organisation == organisation);
    if !desk.may(right) || !is_here {
        return Ok(nothing(site, &desk.me));
    }
    let by = (Some(desk.me.id()), Some(organisation));
    let given = site.store.write(move |tx| {
        Box::pin(async move {
            let thing = format!("person {}", person.0);
            tx.audit(by, Deed::Invited, &thing, "", now).await?;
            Door::link(tx, person, now).await
        })
    });
    let Some((code, _)) = given.await? else { return Ok(nothing(site, &desk.me)) };
    let link = format!("{}/desk/in/{}", address(site, headers), code.letters());
    let body = html! {
        section.card.stack {
            p { (desk.me.word(site, StaffWord::LetInHint)) }
            label for="link" { (desk.me.word(site, ConsoleWord::LinkName)) }
            textarea #link.address readonly rows="3" dir="ltr" { (link) }
            p { a.button href=(format!("/console/staff/{}", person.0)) { (desk.me.word(site, ConsoleWord::Back)) } }
        }
    };
    let title = desk.me.word(site, StaffWord::LetIn);
    Ok(frame(site, &desk.me, Here::Settings, Some(&title), &body).into_response())
}
