//! The list of cohorts.

use std::sync::Arc;

use axum::{
    extract::{Query, State},
    http::HeaderMap,
    response::{IntoResponse, Response},
};
use axum_extra::extract::CookieJar;
use maud::{Markup, html};
use serde::Deserialize;

use super::{
    super::{
        super::{Site, browser::Trouble, staff::Me},
        frame::{Here, frame},
    },
    keeper,
    one::to_comments,
    path,
};
use crate::{
    content::{CohortWord, Course, TextKey},
    office::{Cohort, Right},
    store::{CohortMark, Counted},
};

/// So many cohorts stand on a page.
const MOST: usize = 50;

/// Where the page begins.
#[derive(Deserialize)]
pub(super) struct From {
    at: Option<i64>,
    after: Option<String>,
}

/// The list.
pub(super) async fn list(
    State(site): State<Arc<Site>>,
    Query(from): Query<From>,
    headers: HeaderMap,
    jar: CookieJar,
) -> Result<Response, Trouble> {
    let desk = keeper(&site, &headers, &jar).await?;
    let after = from.at.zip(from.after).map(|(at, key)| CohortMark(at, key));
    let (whose, most) = (desk.organisation.id, i64::try_from(MOST + 1)?);
    let mut found = site.store.cohort_page(whose, after.as_ref(), most, site.clock.now()).await?;
    let is_more = found.len() > MOST;
    found.truncate(MOST);
    let last = found.last().map(next).filter(|_| is_more);
    found.retain(|it| desk.reaches(Some(&it.cohort.key)));
    let word = |word| desk.me.word(&site, word);
    let body = html! {
        p.row {
            @if desk.may(Right::KeepCohorts(whose)) {
                a.button href="/console/new-cohort" { (word(CohortWord::New)) }
            }
            a.button href="/console/cohorts.csv" download { (word(CohortWord::Export)) }
            a.button href="/console/links.csv" download { (word(CohortWord::ExportLinks)) }
            (to_comments(&site, &desk))
        }
        @if found.is_empty() { p { (word(CohortWord::NoCohorts)) } }
        @if !found.is_empty() { (table(&site, &desk.me, &found)) }
        @if let Some(next) = last { p { a.button href=(next) { (word(CohortWord::Next)) } } }
    };
    Ok(frame(&site, &desk.me, Here::Cohorts, None, &body).into_response())
}

fn next(last: &Counted) -> String {
    let CohortMark(at, key) = &last.mark;
    let key = path(key);
    format!("/console/cohorts?at={at}&after={}", key.rsplit('/').next().unwrap_or_default())
}

fn table(site: &Site, me: &Me, found: &[Counted]) -> Markup {
    let word = |word| me.word(site, word);
    let heads = [
        (CohortWord::Name, false),
        (CohortWord::Course, false),
        (CohortWord::Start, false),
        (CohortWord::LearnersHere, true),
        (CohortWord::Links, true),
    ];
    html! {
        table.cards {
            thead { tr { @for (head, is_number) in heads {
                th scope="col" class=[is_number.then_some("number")] { (word(head)) }
            } } }
            tbody { @for it in found {
                tr {
                    td data-label=(word(CohortWord::Name)) {
                        a.link href=(path(&it.cohort.key)) dir="auto" { (it.cohort.name) }
                    }
                    td data-label=(word(CohortWord::Course)) { span { (course(site, me, &it.cohort)) } }
                    td data-label=(word(CohortWord::Start)) { span { (starts(site, me, &it.cohort)) } }
                    td.number data-label=(word(CohortWord::LearnersHere)) {
                        bdi { (size(it.learners, it.cohort.capacity)) }
                    }
                    td.number data-label=(word(CohortWord::Links)) { (it.links) }
                }
            } }
        }
    }
}

/// How many of how many.
pub(super) fn size(learners: i64, capacity: Option<u32>) -> String {
    capacity.map_or_else(|| learners.to_string(), |it| format!("{learners} / {it}"))
}

/// The course's name, as its first lesson is called: a course has no other.
pub(in crate::web::console) fn course(site: &Site, me: &Me, cohort: &Cohort) -> String {
    course_name(site, me, site.library.course(&cohort.course))
}

/// What a course is called.
pub(super) fn course_name(site: &Site, me: &Me, course: &Course) -> String {
    let title = course.lessons().next().map(|it| me.text(site, it, &TextKey::from("title")));
    title.map_or_else(|| course.name.clone(), |it| format!("{it} …"))
}

/// When it begins.
pub(super) fn starts(site: &Site, me: &Me, cohort: &Cohort) -> Markup {
    html! {
        @match cohort.starts_on {
            Some(day) => time datetime=(day) { (day) },
            None => { (me.word(site, CohortWord::AtOnce)) },
        }
    }
}
