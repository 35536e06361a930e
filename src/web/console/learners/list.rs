//! The list of learners, a page at a time.

use std::sync::Arc;

use axum::{
    Form,
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
        Desk,
        frame::{Here, frame},
    },
    Sought, done, language, last_seen, seer,
};
use crate::{
    content::CohortWord,
    people::{LearnerId, Words},
    store::Listed,
};

/// So many learners stand on a page.
const MOST: usize = 50;
/// So many times as many are looked through for those of one's own cohorts.
const MANY: usize = 20;

/// A name, or a number, that is looked for.
#[derive(Deserialize)]
pub(super) struct Called {
    name: String,
}

/// The list.
pub(super) async fn list(
    State(site): State<Arc<Site>>,
    Query(sought): Query<Sought>,
    headers: HeaderMap,
    jar: CookieJar,
) -> Result<Response, Trouble> {
    let desk = seer(&site, &headers, &jar).await?;
    let sought = sought.within(&desk.reach());
    let (whose, wanted) = (desk.organisation.id, sought.wanted(site.clock.now()));
    let before = sought.after.map(LearnerId);
    let mut found = site.store.listed(whose, &wanted, before, i64::try_from(MOST + 1)?).await?;
    let is_more = found.len() > MOST;
    found.truncate(MOST);
    let last = found.last().map(|it| it.id().0).filter(|_| is_more);
    let next = last.map(|last| sought.address("/console/learners", Some(last)));
    page(&site, &desk, &sought, &found, next.as_deref(), None).await
}

/// Those who are called so.
pub(super) async fn search(
    State(site): State<Arc<Site>>,
    headers: HeaderMap,
    jar: CookieJar,
    Form(called): Form<Called>,
) -> Result<Response, Trouble> {
    let desk = seer(&site, &headers, &jar).await?;
    let name = Words::name(&called.name);
    let found = match &name {
        Some(name) => {
            let most = i64::try_from(MOST * MANY)?;
            let mut found = site.store.listed_as(desk.organisation.id, name.read(), most).await?;
            found.retain(|it| desk.sees(it));
            found.truncate(MOST);
            found
        }
        None => Vec::new(),
    };
    let name = name.as_ref().map_or("", Words::read);
    page(&site, &desk, &Sought::default().within(&desk.reach()), &found, None, Some(name)).await
}

async fn page(
    site: &Site,
    desk: &Desk,
    sought: &Sought,
    found: &[Listed],
    next: Option<&str>,
    called: Option<&str>,
) -> Result<Response, Trouble> {
    let me = &desk.me;
    let word = |word| me.word(site, word);
    let cohorts = desk.cohorts(site).await?;
    let export = sought.address("/console/learners.csv", None);
    let body = html! {
        details.card open[sought.is_narrow()] {
            summary { (word(CohortWord::Narrow)) }
            (sought.form(site, me, &cohorts))
        }
        form.row.find method="post" action="/console/learners/search" {
            label for="name" { (word(CohortWord::FindName)) }
            input #name name="name" value=(called.unwrap_or_default()) maxlength="64" required dir="auto" autocomplete="off";
            button { (word(CohortWord::Find)) }
        }
        @if found.is_empty() { p { (word(CohortWord::NobodyFound)) } }
        @if !found.is_empty() { (table(site, me, found)) }
        p.row {
            @if let Some(next) = next { a.button href=(next) { (word(CohortWord::Next)) } }
            @if called.is_some() || sought.is_narrow() || sought.after.is_some() {
                a.button href="/console/learners" { (word(CohortWord::Everybody)) }
            }
            @if called.is_none() { a.button href=(export) download { (word(CohortWord::Export)) } }
        }
    };
    Ok(frame(site, me, Here::Learners, None, &body).into_response())
}

fn table(site: &Site, me: &Me, found: &[Listed]) -> Markup {
    let word = |word| me.word(site, word);
    html! {
        table.cards {
            thead { tr {
                th scope="col" { (word(CohortWord::Who)) }
                th scope="col" { (word(CohortWord::Language)) }
                th scope="col" { (word(CohortWord::Cohort)) }
                th.number scope="col" { (word(CohortWord::LessonsDone)) }
                th scope="col" { (word(CohortWord::LastSeen)) }
            } }
            tbody { @for it in found { tr {
                td data-label=(word(CohortWord::Who)) {
                    span {
                        a.link href=(format!("/console/learners/{}", it.id().0)) { bdi { (it.alias()) } }
                        @if it.waits() { " " span.badge { (word(CohortWord::WhoWaits)) } }
                        @if it.is_stuck() { " " span.badge { (word(CohortWord::WhoIsStuck)) } }
                    }
                }
                td data-label=(word(CohortWord::Language)) { bdi { (language(site, it)) } }
                td data-label=(word(CohortWord::Cohort)) {
                    bdi { (it.cohort().map_or("–", |(_, name)| name)) }
                }
                td.number data-label=(word(CohortWord::LessonsDone)) { (done(it)) }
                td data-label=(word(CohortWord::LastSeen)) { bdi { (last_seen(me, it)) } }
            } } }
        }
    }
}
