//! Making and changing a cohort. What cannot be is told beside its field, and what was typed stays.

use std::sync::Arc;

use axum::{
    Form,
    extract::{Path, State},
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Redirect, Response},
};
use axum_extra::extract::CookieJar;
use jiff::SignedDuration;
use maud::{Markup, html};

use super::{
    super::{
        super::{Site, browser::Trouble, staff::Me},
        Desk,
        frame::{Here, frame},
        nothing,
    },
    keeper,
    list::course_name,
    maker, path,
};
use crate::{
    content::CohortWord,
    office::{Cohort, Draft, WrongCohort},
};

/// Whoever posts a form twice does so within this time.
const TWICE: SignedDuration = SignedDuration::from_secs(60);

/// An empty form.
pub(super) async fn new(
    State(site): State<Arc<Site>>,
    headers: HeaderMap,
    jar: CookieJar,
) -> Result<Response, Trouble> {
    let desk = maker(&site, &headers, &jar).await?;
    Ok(page(&site, &desk, None, &Draft::default(), &[]))
}

/// Makes a cohort.
pub(super) async fn make(
    State(site): State<Arc<Site>>,
    headers: HeaderMap,
    jar: CookieJar,
    Form(draft): Form<Draft>,
) -> Result<Response, Trouble> {
    let desk = maker(&site, &headers, &jar).await?;
    let mut cohort = match draft.read(&site.library, desk.organisation.id, "") {
        Ok(cohort) => cohort,
        Err(wrong) => return Ok(page(&site, &desk, None, &draft, &wrong)),
    };
    let now = site.clock.now();
    let key = site.store.write(move |tx| {
        Box::pin(async move {
            let made = tx.just_made(cohort.organisation, &cohort.name, now - TWICE).await?;
            if let Some(key) = made {
                return Ok(key);
            }
            cohort.key = tx.free_key(&cohort.name).await?;
            tx.keep_cohort(&cohort, now).await?;
            Ok(cohort.key)
        })
    });
    Ok(Redirect::to(&path(&key.await?)).into_response())
}

/// The form with a cohort as it is.
pub(super) async fn ask(
    State(site): State<Arc<Site>>,
    Path(key): Path<String>,
    headers: HeaderMap,
    jar: CookieJar,
) -> Result<Response, Trouble> {
    let desk = keeper(&site, &headers, &jar).await?;
    let Some(cohort) = desk.cohort(&site, &key).await? else {
        return Ok(nothing(&site, &desk.me));
    };
    Ok(page(&site, &desk, Some(&cohort), &Draft::of(&cohort), &[]))
}

/// Changes a cohort. Where it begins on another day, what is planned for its learners is planned anew.
pub(super) async fn change(
    State(site): State<Arc<Site>>,
    Path(key): Path<String>,
    headers: HeaderMap,
    jar: CookieJar,
    Form(draft): Form<Draft>,
) -> Result<Response, Trouble> {
    let desk = keeper(&site, &headers, &jar).await?;
    let Some(before) = desk.cohort(&site, &key).await? else {
        return Ok(nothing(&site, &desk.me));
    };
    let cohort = match draft.read(&site.library, desk.organisation.id, &key) {
        Ok(cohort) => cohort,
        Err(wrong) => return Ok(page(&site, &desk, Some(&before), &draft, &wrong)),
    };
    let now = site.clock.now();
    let kept = site.store.write(move |tx| {
        Box::pin(async move {
            tx.keep_cohort(&cohort, now).await?;
            if cohort.starts_on != before.starts_on {
                tx.plan_cohort_anew(&cohort.key, now).await?;
            }
            Ok(())
        })
    });
    kept.await?;
    Ok(Redirect::to(&path(&key)).into_response())
}

fn page(
    site: &Site,
    desk: &Desk,
    cohort: Option<&Cohort>,
    draft: &Draft,
    wrong: &[WrongCohort],
) -> Response {
    let me = &desk.me;
    let (title, action) = match cohort {
        Some(it) => (CohortWord::Change, format!("{}/change", path(&it.key))),
        None => (CohortWord::New, "/console/cohorts".to_owned()),
    };
    let body = html! {
        @if !wrong.is_empty() { p.problem role="alert" { (me.word(site, CohortWord::NotYet)) } }
        form.stack.card method="post" action=(action) {
            (fields(site, me, draft, wrong))
            button.main { (me.word(site, CohortWord::Keep)) }
        }
        p { a.link href=(cohort.map_or("/console/cohorts".to_owned(), |it| path(&it.key))) { (me.word(site, CohortWord::Back)) } }
    };
    let status = if wrong.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    (status, frame(site, me, Here::Cohorts, Some(&me.word(site, title)), &body)).into_response()
}

fn fields(site: &Site, me: &Me, draft: &Draft, wrong: &[WrongCohort]) -> Markup {
    let word = |word| me.word(site, word);
    let is = |what| wrong.contains(&what);
    let field = |id, label, hint, problem, is_wrong, input: Markup| {
        super::field(site, me, &super::Field { id, label, hint, problem, is_wrong }, &input)
    };
    html! {
        (field("name", CohortWord::Name, None, CohortWord::WrongName, is(WrongCohort::Name), html! {
            input #name name="name" value=(draft.name) required maxlength="64" dir="auto" autocomplete="off"
                aria-describedby="name-more" aria-invalid=[is(WrongCohort::Name).then_some("true")];
        }))
        (field("course", CohortWord::Course, None, CohortWord::WrongCourse, is(WrongCohort::Course), html! {
            select #course name="course" aria-describedby="course-more" {
                @for it in site.library.courses() {
                    option value=(it.name) selected[it.name == draft.course] { (course_name(site, me, it)) }
                }
            }
        }))
        (field("language", CohortWord::Language, Some(CohortWord::LanguageHint), CohortWord::WrongLanguage,
            is(WrongCohort::Language), html! {
            select #language name="language" aria-describedby="language-more" {
                option value="" { (word(CohortWord::AsTheirPhone)) }
                @for it in site.library.languages() {
                    option value=(it.code) selected[it.code.as_str() == draft.language] lang=(it.code) { (it.name) }
                }
            }
        }))
        (field("zone", CohortWord::Zone, Some(CohortWord::ZoneHint), CohortWord::WrongZone, is(WrongCohort::Zone), html! {
            input #zone name="zone" value=(draft.zone) maxlength="64" dir="ltr" list="zones" autocomplete="off"
                aria-describedby="zone-more" aria-invalid=[is(WrongCohort::Zone).then_some("true")];
            datalist #zones { @for it in site.library.zones() { option value=(it) {} } }
        }))
        (field("starts_on", CohortWord::Start, Some(CohortWord::StartHint), CohortWord::WrongStart,
            is(WrongCohort::Start), html! {
            input #starts_on type="date" name="starts_on" value=(draft.starts_on) aria-describedby="starts_on-more"
                aria-invalid=[is(WrongCohort::Start).then_some("true")];
        }))
        (field("capacity", CohortWord::Places, Some(CohortWord::PlacesHint), CohortWord::WrongPlaces,
            is(WrongCohort::Capacity), html! {
            input #capacity name="capacity" value=(draft.capacity) inputmode="numeric" maxlength="6" dir="ltr"
                autocomplete="off" aria-describedby="capacity-more" aria-invalid=[is(WrongCohort::Capacity).then_some("true")];
        }))
    }
}
