//! A learner's page: their way, and nothing of what they keep to themselves.

use std::sync::Arc;

use axum::{
    Form,
    extract::{Path, State},
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Redirect, Response},
};
use axum_extra::extract::CookieJar;
use maud::{Markup, html};
use serde::Deserialize;

use super::{
    super::{
        super::{Site, browser::Trouble, staff::Me},
        Desk,
        frame::{Here, frame},
        nothing,
    },
    done, language, last_seen, seer,
};
use crate::{
    content::{Arg, ChoiceName, CohortWord, DialogueName, StepName, TextKey, Word},
    engine::Said,
    journey::{Happening, Young},
    office::{Deed, Right},
    people::{ChannelName, LearnerId},
    store::{Detail, Moved},
};

/// So many of the answers they have let be seen stand on the page.
const ANSWERS: i64 = 20;

/// Where somebody is moved.
#[derive(Deserialize)]
pub(super) struct Move {
    cohort: String,
}

/// A learner's page.
pub(super) async fn one(
    State(site): State<Arc<Site>>,
    Path(learner): Path<i64>,
    headers: HeaderMap,
    jar: CookieJar,
) -> Result<Response, Trouble> {
    let desk = seer(&site, &headers, &jar).await?;
    show(&site, &desk, LearnerId(learner), false).await
}

/// Moves a learner into another cohort.
pub(super) async fn moves(
    State(site): State<Arc<Site>>,
    Path(learner): Path<i64>,
    headers: HeaderMap,
    jar: CookieJar,
    Form(to): Form<Move>,
) -> Result<Response, Trouble> {
    let desk = seer(&site, &headers, &jar).await?;
    let (id, whose, now) = (LearnerId(learner), desk.organisation.id, site.clock.now());
    let key = Some(to.cohort).filter(|it| !it.is_empty());
    // From one of theirs into one of theirs.
    if !desk.reaches(key.as_deref()) || desk.learner(&site, id).await?.is_none() {
        return Ok(nothing(&site, &desk.me));
    }
    let moved = site.store.write(move |tx| {
        Box::pin(async move { tx.move_to_cohort(id, whose, key.as_deref(), now).await })
    });
    Ok(match moved.await? {
        Moved::Done => Redirect::to(&format!("/console/learners/{learner}")).into_response(),
        Moved::Full => show(&site, &desk, id, true).await?,
        Moved::Nothing => nothing(&site, &desk.me),
    })
}

/// Lets somebody go on who has said that they are young: a parent or guardian agrees, or it was a wrong tap.
pub(super) async fn vouches(
    State(site): State<Arc<Site>>,
    Path(learner): Path<i64>,
    headers: HeaderMap,
    jar: CookieJar,
) -> Result<Response, Trouble> {
    let desk = seer(&site, &headers, &jar).await?;
    let (id, whose, now) = (LearnerId(learner), desk.organisation.id, site.clock.now());
    let waits = |it: &Detail| it.journey.young == Some(Young::Waits);
    if !desk.learner(&site, id).await?.is_some_and(|it| waits(&it)) {
        return Ok(nothing(&site, &desk.me));
    }
    let (door, by) = (site.door(), desk.me.id());
    let vouched = site.store.write(move |tx| {
        Box::pin(async move {
            let cause = format!("vouched:{learner}:{}", now.as_millisecond());
            door.happen(tx, id, &cause, Happening::VouchedFor, now).await?;
            let thing = format!("learner {learner}");
            tx.audit((Some(by), Some(whose)), Deed::VouchedFor, &thing, "", now).await.map(drop)
        })
    });
    vouched.await?;
    Ok(Redirect::to(&format!("/console/learners/{learner}")).into_response())
}

async fn show(
    site: &Site,
    desk: &Desk,
    learner: LearnerId,
    is_full: bool,
) -> Result<Response, Trouble> {
    let me = &desk.me;
    let Some(detail) = desk.learner(site, learner).await? else {
        return Ok(nothing(site, me));
    };
    let answers = site.store.shown_answers(learner, ANSWERS).await?;
    let cohorts = desk.cohorts(site).await?;
    let word = |word| me.word(site, word);
    let now = detail.listed.cohort().map(|(key, _)| key);
    let body = html! {
        section.card { (facts(site, me, &detail)) }
        section.card aria-labelledby="path-title" {
            h2 #path-title { (word(CohortWord::Path)) }
            (path(site, me, &detail))
        }
        @if detail.journey.young == Some(Young::Waits) {
            form.card.stack method="post" action=(format!("/console/learners/{}/vouch", learner.0)) {
                p { (word(CohortWord::TooYoung)) }
                button { (word(CohortWord::Vouch)) }
            }
        }
        section.card aria-labelledby="answers-title" {
            h2 #answers-title { (word(CohortWord::Answers)) }
            p.small { (word(CohortWord::AnswersHint)) }
            @if answers.is_empty() { p { (word(CohortWord::NoAnswers)) } }
            @if !answers.is_empty() { dl.answers { @for it in &answers { (answer(site, me, it)) } } }
        }
        section.card aria-labelledby="move-title" {
            h2 #move-title { (word(CohortWord::Move)) }
            form.stack method="post" action=(format!("/console/learners/{}/move", learner.0)) {
                label for="cohort" { (word(CohortWord::Cohort)) }
                select #cohort name="cohort" aria-describedby="cohort-more" {
                    @if desk.reaches(None) { option value="" { (word(CohortWord::NoCohort)) } }
                    @for it in &cohorts { option value=(it.key) selected[Some(it.key.as_str()) == now] { (it.name) } }
                }
                p.small #cohort-more role=[is_full.then_some("alert")] {
                    @if is_full { strong.problem { (word(CohortWord::IsFull)) } }
                }
                button { (word(CohortWord::MoveThere)) }
            }
        }
        @if desk.may(Right::Erase(desk.organisation.id)) {
            p { a.link href=(format!("/console/learners/{}/erase", learner.0)) { (word(CohortWord::Erase)) } }
        }
        p { a.link href="/console/learners" { (word(CohortWord::Everybody)) } }
    };
    let status = if is_full { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    // What stands on top of a window, a history shows: no name.
    let number = format!("№ {}", learner.0);
    Ok((status, frame(site, me, Here::Learners, Some(&number), &body)).into_response())
}

fn facts(site: &Site, me: &Me, it: &Detail) -> Markup {
    let word = |word| me.word(site, word);
    let listed = &it.listed;
    let mut kinds = it
        .channels
        .iter()
        .map(|it| match it {
            ChannelName::Web => word(CohortWord::InBrowser),
            ChannelName::Telegram | ChannelName::Bot(_) => word(CohortWord::InTelegram),
        })
        .collect::<Vec<_>>();
    kinds.dedup();
    html! {
        dl {
            dt { (word(CohortWord::Who)) } dd { bdi { (listed.alias()) } }
            dt { (word(CohortWord::LastSeen)) } dd { bdi { (last_seen(me, listed)) } }
            dt { (word(CohortWord::Language)) } dd { bdi { (language(site, listed)) } }
            dt { (word(CohortWord::Cohort)) } dd { bdi { (listed.cohort().map_or("–", |(_, name)| name)) } }
            dt { (word(CohortWord::LessonsDone)) } dd { (done(listed)) }
            dt { (word(CohortWord::Channels)) } dd { (kinds.join(", ")) }
        }
        @if listed.waits() { p { span.badge { (word(CohortWord::WhoWaits)) } } }
        @if listed.is_stuck() { p { span.badge { (word(CohortWord::WhoIsStuck)) } } }
    }
}

/// The lessons of the course, each with how far they are with it.
fn path(site: &Site, me: &Me, it: &Detail) -> Markup {
    if it.listed.done().is_none() {
        return html! { p { (me.word(site, CohortWord::PathNotShown)) } };
    }
    let lessons = site.library.course(&it.course).lessons();
    let state = |lesson: &DialogueName| {
        let done = it.finished.iter().find(|(done, _)| done == lesson);
        let is_open = it.journey.places.iter().any(|place| place.dialogue.today() == *lesson);
        match (done, is_open) {
            (Some((_, at)), _) => {
                let day = at.to_zoned(me.staff.mentor.zone.clone()).date();
                ("✅", CohortWord::Finished, Some(day))
            }
            (None, true) => ("📖", CohortWord::Begun, None),
            (None, false) => ("▫️", CohortWord::ToCome, None),
        }
    };
    html! {
        ol.path { @for lesson in lessons {
            @let (mark, how, day) = state(lesson);
            li {
                span aria-hidden="true" { (mark) } " "
                bdi { (me.text(site, lesson, &TextKey::from("title"))) } " "
                span.small {
                    (me.word(site, how))
                    @if let Some(day) = day { " " bdi { time datetime=(day) { (day) } } }
                }
            }
        } }
    }
}

fn answer(site: &Site, me: &Me, (dialogue, step, said): &(DialogueName, StepName, Said)) -> Markup {
    let asked = site.library.lesson(dialogue).and_then(|it| it.step(step));
    let is_tapped = asked.is_some_and(|it| !it.choices().is_empty());
    let words = match said {
        Said::Words(words) if is_tapped => {
            let choice = ChoiceName::from(words.read());
            me.said(site, &Arg::Label(dialogue.clone(), step.clone(), choice))
        }
        Said::Words(words) => words.read().to_owned(),
        Said::Attachment { .. } => me.plain(site, Word::Attachment),
    };
    html! {
        dt { bdi { (me.text(site, dialogue, &TextKey::from("title"))) } }
        dd dir="auto" { (words) }
    }
}
