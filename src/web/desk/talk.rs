//! One talk: its card, what was said, what can be done, and the lesson beside it.

use std::sync::Arc;

use axum::{
    extract::{Path, Query, State},
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Response},
};
use axum_extra::extract::CookieJar;
use maud::{Markup, html};
use serde::Deserialize;

use super::{
    super::{
        Site,
        browser::Trouble,
        refused::refused,
        staff::{Me, frame, how},
    },
    doing::{doing, handing_over},
    lesson::lesson,
    lists::offer,
    said::said,
    view::{View, brief},
};
use crate::{
    content::{DeskWord, Word},
    desk::{Right, Stage},
    journey::Shows,
    people::TalkId,
    store::{Author, OnPage},
};

/// What comes with the address.
#[derive(Deserialize)]
pub(super) struct Opened {
    /// Whether a script looks, which is no use of the desk.
    live: Option<String>,
}

/// Words that were typed and could not be taken, and why.
#[derive(Default)]
pub(super) struct Typed {
    /// Why.
    pub(super) why: Option<DeskWord>,
    /// What was meant for the learner.
    pub(super) say: String,
    /// What was meant for colleagues.
    pub(super) note: String,
}

/// A talk.
pub(super) async fn talk(
    State(site): State<Arc<Site>>,
    Path(id): Path<i64>,
    Query(opened): Query<Opened>,
    headers: HeaderMap,
    jar: CookieJar,
) -> Result<Response, Trouble> {
    let Some(me) = Me::at(&site, &jar, opened.live.is_none()).await? else {
        return Ok(how(&site, &headers, None));
    };
    show(&site, &me, TalkId(id), &Typed::default()).await
}

/// Shows a talk, with what was typed before; or that there is nothing for them.
pub(super) async fn show(
    site: &Site,
    me: &Me,
    id: TalkId,
    typed: &Typed,
) -> Result<Response, Trouble> {
    let seen = site.store.seen_talk(me.id(), id).await?;
    let view = seen.as_ref().map(|seen| View { site, me, seen });
    let Some(view) = view.filter(|it| it.may(Right::See)) else {
        let page = frame(site, &me.language, &head(site, me, None), &nothing(site, me, id, typed));
        return Ok(refused((StatusCode::NOT_FOUND, page).into_response(), Some(me.id())));
    };
    let messages = site.store.messages(id).await?;
    let stage = match view.seen.talk.stage {
        Stage::Waiting => "waiting",
        Stage::Open => "open",
        Stage::Closed => "closed",
    };
    let status = if typed.why.is_some() { StatusCode::CONFLICT } else { StatusCode::OK };
    let body = html! {
        p #notice role="status" data-offline=(me.plain(site, Word::Offline)) {
            @if let Some(why) = typed.why { (me.word(site, why)) }
        }
        div #talk.talk data-talk=(id.0) data-stage=(stage) {
            div {
                (card(&view, &messages).await?)
                @if view.may(Right::Take) && view.seen.talk.stage == Stage::Waiting { (offer(&view)) }
                @if view.may(Right::Read) { (said(&view, &messages)) }
                @if view.may(Right::Work) { (doing(&view, typed).await?) }
                @else {
                    @if view.may(Right::HandOver) { (handing_over(&view).await?) }
                    (unsent(site, me, typed))
                }
            }
            div {
                (notes(&view, &messages))
                @if view.shows_lesson() { (lesson(&view)) }
            }
        }
        script src="/desk.js" defer {}
        script src="/file.js" defer {}
    };
    let page = frame(site, &me.language, &head(site, me, Some(&view)), &body);
    Ok((status, page).into_response())
}

fn head(site: &Site, me: &Me, view: Option<&View<'_>>) -> Markup {
    html! {
        h1 dir="auto" {
            @if let Some(view) = view { (view.alias()) } @else { (me.word(site, DeskWord::Desk)) }
        }
        a.quiet href="/desk" { (me.word(site, DeskWord::AllTalks)) }
    }
}

/// What a mentor is told of who asks, and where they are.
async fn card(view: &View<'_>, messages: &[OnPage]) -> Result<Markup, Trouble> {
    let View { site, me, seen } = view;
    let word = |word| me.word(site, word);
    let answers = view.answers().await?;
    // Whoever has it reads all of it.
    let question = messages.iter().find(|it| it.author == Author::Learner);
    let question = question.filter(|_| seen.talk.stage == Stage::Waiting);
    Ok(html! {
        section #card.card data-live {
            dl {
                dt { (word(DeskWord::Language)) } dd { bdi { (view.language()) } }
                @if view.is_by_machine() { dd { (word(DeskWord::ByMachine)) } }
                @if let Some(lesson) = view.lesson() {
                    dt { (word(DeskWord::Lesson)) } dd { bdi { (lesson) } }
                }
                @if let Some(question) = question {
                    dt { (word(DeskWord::Question)) } dd { bdi { (brief(site, me, &question.said)) } }
                }
                @if !answers.is_empty() {
                    dt { (word(DeskWord::Answers)) }
                    @for (title, answer) in &answers {
                        dd { bdi { (title) } ": " bdi { (answer) } }
                    }
                }
            }
            @if seen.talk.stage != Stage::Closed { p.small { (view.waits()) } }
            @if seen.talk.shows == Shows::Less { p.small { (word(DeskWord::Less)) } }
        }
    })
}

fn notes(view: &View<'_>, messages: &[OnPage]) -> Markup {
    let View { site, me, .. } = view;
    let notes = messages.iter().filter(|it| it.author == Author::Note).collect::<Vec<_>>();
    html! {
        @if !notes.is_empty() {
            section #notes.card data-live aria-labelledby="notes-title" {
                h2 #notes-title { (me.word(site, DeskWord::Notes)) }
                @for note in notes {
                    p.note dir="auto" { (brief(site, me, &note.said)) }
                    p.small { (me.when(site, note.at)) }
                }
            }
        } @else {
            section #notes data-live {}
        }
    }
}

/// Words that went nowhere: those of the form, and room for those a browser has kept.
fn unsent(site: &Site, me: &Me, typed: &Typed) -> Markup {
    let words = [typed.say.as_str(), typed.note.as_str()].join("\n");
    html! {
        section #unsent.card hidden[words.trim().is_empty()] {
            label for="unsent-words" { (me.word(site, DeskWord::Unsent)) }
            textarea #unsent-words readonly rows="5" dir="auto" { (words.trim()) }
        }
    }
}

fn nothing(site: &Site, me: &Me, id: TalkId, typed: &Typed) -> Markup {
    let why = typed.why.unwrap_or(DeskWord::Nothing);
    html! {
        div #talk data-talk=(id.0) data-stage="gone" {
            p.card role="status" { (me.word(site, why)) }
            (unsent(site, me, typed))
        }
        script src="/desk.js" defer {}
    }
}
