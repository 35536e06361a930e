//! Somebody is erased who asked for it by another way than the bot: by letter, by somebody who may speak for them.

use std::sync::Arc;

use axum::{
    Form,
    extract::{Path, State},
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Response},
};
use axum_extra::extract::CookieJar;
use maud::html;
use serde::Deserialize;

use super::super::{
    super::{Site, browser::Trouble},
    Desk,
    frame::{Here, frame},
    nothing,
};
use crate::{
    content::{CohortWord, ConsoleWord},
    office::Right,
    people::{LearnerId, Words},
};

/// The longest reason, in letters.
const LONGEST: usize = 200;

/// Why.
#[derive(Deserialize)]
pub(super) struct Asked {
    why: String,
}

/// Asks once more, and why.
pub(super) async fn ask(
    State(site): State<Arc<Site>>,
    Path(learner): Path<i64>,
    headers: HeaderMap,
    jar: CookieJar,
) -> Result<Response, Trouble> {
    let desk = eraser(&site, (&headers, &jar), learner).await?;
    form(&site, &desk, learner, false).await
}

/// Erases them, at once and for good. Whoever talks with them, and they themselves, are told.
pub(super) async fn erase(
    State(site): State<Arc<Site>>,
    Path(learner): Path<i64>,
    headers: HeaderMap,
    jar: CookieJar,
    Form(asked): Form<Asked>,
) -> Result<Response, Trouble> {
    let desk = eraser(&site, (&headers, &jar), learner).await?;
    let why = asked.why.trim();
    if why.is_empty() || why.chars().count() > LONGEST {
        return form(&site, &desk, learner, true).await;
    }
    let (id, why) = (LearnerId(learner), Words::said(why));
    if desk.learner(&site, id).await?.is_none() {
        return Ok(nothing(&site, &desk.me));
    }
    let by = (desk.me.id(), desk.organisation.id);
    site.inbox.erase(id, by, why, site.clock.now()).await?;
    let word = |word| desk.me.word(&site, word);
    let body = html! {
        p role="status" { (desk.me.word(&site, ConsoleWord::Done)) }
        p { a.link href=(Here::Learners.path()) { (word(CohortWord::Everybody)) } }
    };
    let title = word(CohortWord::Erase);
    Ok(frame(&site, &desk.me, Here::Learners, Some(&title), &body).into_response())
}

/// Who may erase, and has shown of late that it is they.
async fn eraser(site: &Site, way: (&HeaderMap, &CookieJar), learner: i64) -> Result<Desk, Trouble> {
    Desk::fresh(Right::Erase, site, way, &format!("/console/learners/{learner}/erase")).await
}

async fn form(site: &Site, desk: &Desk, learner: i64, is_wrong: bool) -> Result<Response, Trouble> {
    let me = &desk.me;
    if desk.learner(site, LearnerId(learner)).await?.is_none() {
        return Ok(nothing(site, me));
    }
    let word = |word| me.word(site, word);
    let back = format!("/console/learners/{learner}");
    let body = html! {
        p { (word(CohortWord::Who)) ": № " (learner) }
        p { (word(CohortWord::EraseAsk)) }
        form.card.stack method="post" action=(format!("{back}/erase")) {
            label for="why" { (word(CohortWord::EraseWhy)) }
            input #why name="why" required maxlength=(LONGEST) aria-describedby="why-more" dir="auto"
                aria-invalid=[is_wrong.then_some("true")];
            p.small #why-more role=[is_wrong.then_some("alert")] { (word(CohortWord::EraseWhyHint)) }
            button.main { (word(CohortWord::EraseYes)) }
            a.button href=(back) { (word(CohortWord::Back)) }
        }
    };
    let status = if is_wrong { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let title = word(CohortWord::Erase);
    Ok((status, frame(site, me, Here::Learners, Some(&title), &body)).into_response())
}
