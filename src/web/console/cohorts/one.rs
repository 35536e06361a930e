//! A cohort's page: how it is set, the links into it and what has come of each, and a new one.

use std::sync::Arc;

use axum::{
    extract::{Path, State},
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Response},
};
use axum_extra::extract::CookieJar;
use jiff::{Timestamp, tz::TimeZone};
use maud::{Markup, html};

use super::{
    super::{
        super::{Site, browser::Trouble, page::number, staff::Me},
        Desk,
        frame::{Here, frame},
        nothing,
    },
    Field, field, keeper,
    links::Asked,
    list::{course, size, starts},
    path,
};
use crate::{
    content::{CohortWord, WatchWord},
    office::{Cohort, Organisation, Right},
    store::Link,
};

/// A cohort's page.
pub(super) async fn one(
    State(site): State<Arc<Site>>,
    Path(key): Path<String>,
    headers: HeaderMap,
    jar: CookieJar,
) -> Result<Response, Trouble> {
    let desk = keeper(&site, &headers, &jar).await?;
    show(&site, &desk, &key, &Asked::new(&desk.organisation, site.clock.now())).await
}

/// The page, with a link that is being asked for.
pub(super) async fn show(
    site: &Site,
    desk: &Desk,
    key: &str,
    asked: &Asked,
) -> Result<Response, Trouble> {
    let me = &desk.me;
    let Some(cohort) = desk.cohort(site, key).await? else {
        return Ok(nothing(site, me));
    };
    let learners = site.store.cohort_learners(key).await?;
    let links = site.store.links(key).await?;
    let body = html! {
        section.card { (facts(site, desk, &cohort, learners)) }
        section aria-labelledby="links-title" {
            h2 #links-title { (me.word(site, CohortWord::Links)) }
            p.small { (me.word(site, CohortWord::LinksHint)) }
            @if links.is_empty() { p { (me.word(site, CohortWord::NoLinks)) } }
            @if !links.is_empty() { (table(site, desk, &links)) }
        }
        section.card aria-labelledby="new-title" {
            h2 #new-title { (me.word(site, CohortWord::NewLink)) }
            (new_link(site, me, key, asked))
        }
        p { a.link href="/console/cohorts" { (me.word(site, CohortWord::AllCohorts)) } }
    };
    let status = if asked.is_wrong() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    Ok((status, frame(site, me, Here::Cohorts, Some(&cohort.name), &body)).into_response())
}

fn facts(site: &Site, desk: &Desk, cohort: &Cohort, learners: i64) -> Markup {
    let me = &desk.me;
    let word = |word| me.word(site, word);
    let spoken = cohort.language.as_ref().and_then(|it| site.library.language(it));
    let spoken = spoken.map_or_else(|| word(CohortWord::AsTheirPhone), |it| it.name.clone());
    let zone = cohort.zone.clone().unwrap_or_else(|| word(CohortWord::ProgrammeZone));
    let mine = path(&cohort.key).replace("/console/cohorts/", "/console/learners?cohort=");
    html! {
        dl {
            dt { (word(CohortWord::LearnersHere)) } dd { bdi { (size(learners, cohort.capacity)) } }
            dt { (word(CohortWord::Start)) } dd { (starts(site, me, cohort)) }
            dt { (word(CohortWord::Course)) } dd { (course(site, me, cohort)) }
            dt { (word(CohortWord::Language)) } dd { bdi { (spoken) } }
            dt { (word(CohortWord::Zone)) } dd { bdi { (zone) } }
        }
        p.row {
            a.button href=(mine) { (word(CohortWord::SeeLearners)) }
            a.button href=(format!("{}/change", path(&cohort.key))) { (word(CohortWord::Change)) }
            (to_comments(site, desk))
        }
    }
}

/// The way to what learners say of lessons, for those who find it on no page about lessons.
pub(super) fn to_comments(site: &Site, desk: &Desk) -> Markup {
    let has_another_way = desk.may(Right::SeeContent(desk.organisation.id));
    html! {
        @if !has_another_way {
            a.button href="/console/content/said" { (desk.me.word(site, WatchWord::SaidOfLessons)) }
        }
    }
}

fn table(site: &Site, desk: &Desk, links: &[Link]) -> Markup {
    let me = &desk.me;
    let word = |word| me.word(site, word);
    let now = site.clock.now();
    html! {
        table.cards {
            thead { tr {
                th scope="col" { (word(CohortWord::Place)) }
                th.number scope="col" { (word(CohortWord::Opened)) }
                th.number scope="col" { (word(CohortWord::Started)) }
                th.number scope="col" { (word(CohortWord::FinishedOne)) }
                th scope="col" { (word(CohortWord::Until)) }
                th scope="col" { (word(CohortWord::Revoke)) }
            } }
            tbody { @for it in links { tr {
                td data-label=(word(CohortWord::Place)) { span dir="auto" { (place(site, me, &it.label)) } }
                td.number data-label=(word(CohortWord::Opened)) { (it.opened) }
                td.number data-label=(word(CohortWord::Started)) { (it.started) }
                td.number data-label=(word(CohortWord::FinishedOne)) { (it.finished) }
                td data-label=(word(CohortWord::Until)) { (until(site, desk, it, now)) }
                td data-label=(word(CohortWord::Revoke)) {
                    @if it.revoked_at.is_none() && it.expires_at > now {
                        a.button href=(format!("/console/links/{}/revoke", it.id.0)) { (word(CohortWord::Revoke)) }
                    } @else { "–" }
                }
            } } }
        }
    }
}

/// Where a link hangs; codes that were given out before links had a name hang nobody knows where.
pub(in crate::web::console) fn place(site: &Site, me: &Me, label: &str) -> String {
    if label.is_empty() { me.word(site, CohortWord::BeforeCounting) } else { label.to_owned() }
}

/// Until when a link is good, or that it is not any more.
fn until(site: &Site, desk: &Desk, link: &Link, now: Timestamp) -> Markup {
    let last = last_day(&desk.organisation, link.expires_at);
    html! {
        span {
            @if link.revoked_at.is_some() { (desk.me.word(site, CohortWord::Revoked)) }
            @else if link.expires_at <= now { (desk.me.word(site, CohortWord::Expired)) }
            @else { time datetime=(last) { (last) } }
        }
    }
}

/// The last day on which something is good, where the programme is.
pub(in crate::web::console) fn last_day(organisation: &Organisation, at: Timestamp) -> String {
    let zone = TimeZone::get(&organisation.zone).unwrap_or(TimeZone::UTC);
    let last = Timestamp::from_millisecond(at.as_millisecond() - 1).unwrap_or(at);
    last.to_zoned(zone).date().to_string()
}

fn new_link(site: &Site, me: &Me, key: &str, asked: &Asked) -> Markup {
    let label = Field {
        id: "label",
        label: CohortWord::Place,
        hint: Some(CohortWord::PlaceHint),
        problem: CohortWord::WrongPlace,
        is_wrong: asked.wrong_label,
    };
    let until = Field {
        id: "until",
        label: CohortWord::Until,
        hint: None,
        problem: CohortWord::WrongUntil,
        is_wrong: asked.wrong_until,
    };
    html! {
        form.stack method="post" action=(format!("{}/links", path(key))) {
            (number())
            (field(site, me, &label, &html! {
                input #label name="label" value=(asked.label) required maxlength="64" dir="auto" autocomplete="off"
                    aria-describedby="label-more" aria-invalid=[asked.wrong_label.then_some("true")];
            }))
            (field(site, me, &until, &html! {
                input #until type="date" name="until" value=(asked.until) required
                    aria-describedby="until-more" aria-invalid=[asked.wrong_until.then_some("true")];
            }))
            button.main { (me.word(site, CohortWord::MakeLink)) }
        }
    }
}
