//! What learners say of lessons in their own words: without a name, for whoever may read what learners let be seen, and
//! only of lessons of which enough people have said something.

use std::sync::Arc;

use axum::{
    extract::{Path, State},
    http::HeaderMap,
    response::{IntoResponse, Response},
};
use axum_extra::extract::CookieJar;
use maud::{Markup, html};

use super::{
    super::{
        super::{Site, browser::Trouble, files},
        Desk,
        frame::{Here, frame},
        nothing,
    },
    is_small, title,
};
use crate::{
    content::{StepName, Surface, WatchWord, Word},
    engine::{Attachment, Said},
    journey::Verdict,
    office::Right,
    store::{SaidOfLesson, Tallies},
};

/// So many stand on the page.
const MOST: usize = 50;
/// So many are fetched at a time, and so often at most: whoever runs one group sees what its learners said among others.
const PIECE: i64 = 200;
const PIECES: usize = 20;

/// The page.
pub(super) async fn page(
    State(site): State<Arc<Site>>,
    headers: HeaderMap,
    jar: CookieJar,
) -> Result<Response, Trouble> {
    let desk = Desk::with(Right::SeeLearners, &site, &headers, &jar).await?;
    site.looked.notify_one();
    let said = said(&site, &desk).await?;
    let word = |word| desk.me.word(&site, word);
    let body = html! {
        section aria-labelledby="said-title" {
            h2 #said-title { (word(WatchWord::SaidOfLessons)) }
            p.small { (word(WatchWord::SaidHint)) }
            @if said.is_empty() { p { (word(WatchWord::NothingSaid)) } }
            @for it in &said { (drawn(&site, &desk, it)) }
        }
    };
    Ok(frame(&site, &desk.me, Here::Content, None, &body).into_response())
}

/// A recording or a picture in which somebody said something of a lesson.
pub(super) async fn file(
    State(site): State<Arc<Site>>,
    Path(number): Path<i64>,
    headers: HeaderMap,
    jar: CookieJar,
) -> Result<Response, Trouble> {
    let desk = Desk::with(Right::SeeLearners, &site, &headers, &jar).await?;
    let found = site.store.said_of_lesson(number).await?;
    let found = found.filter(|it| desk.may(Right::SeeLearner(&it.belongs)));
    let Some((found, channel)) = found.as_ref().and_then(|it| Some((it, it.channel.as_ref()?)))
    else {
        return Ok(nothing(&site, &desk.me));
    };
    files::give_said(&site, &found.said, channel, found.id, &headers).await
}

async fn said(site: &Site, desk: &Desk) -> Result<Vec<SaidOfLesson>, Trouble> {
    let whose = desk.organisation.id;
    let tallies = site.store.tallies(whose).await?;
    let (mut said, mut before) = (Vec::new(), i64::MAX);
    for _ in 0..PIECES {
        let next = site.store.said_of_lessons(whose, before, PIECE).await?;
        let Some(last) = next.last() else { break };
        before = last.id;
        said.extend(next.into_iter().filter(|it| may_read(desk, &tallies, it)));
        if said.len() >= MOST {
            break;
        }
    }
    said.truncate(MOST);
    Ok(said)
}

/// Whether they may read this, and nobody is found by it.
fn may_read(desk: &Desk, tallies: &Tallies, it: &SaidOfLesson) -> bool {
    let judged = tallies.of("judged", it.lesson.as_str());
    desk.may(Right::SeeLearner(&it.belongs)) && judged > 0 && !is_small(judged)
}

fn drawn(site: &Site, desk: &Desk, it: &SaidOfLesson) -> Markup {
    let language = site.library.language(&it.language);
    let language = language.map_or_else(|| it.language.to_string(), |it| it.name.clone());
    html! {
        article.card {
            h3 { bdi { (title(site, desk, &it.lesson)) } }
            p.small {
                bdi { (language) } " · " bdi { (verdict(site, desk, it)) }
                @if it.version > 1 { " · " (desk.me.word(site, WatchWord::Version)) " " (it.version) }
            }
            @match &it.said {
                Said::Words(words) => p dir="auto" { (words.read()) },
                Said::Attachment { kind, about, .. } => {
                    (sent(site, desk, it.id, *kind))
                    @if let Some(caption) = &about.caption { p dir="auto" { (caption.read()) } }
                }
            }
        }
    }
}

/// What they tapped, as the button said it.
fn verdict(site: &Site, desk: &Desk, it: &SaidOfLesson) -> String {
    let (dialogue, first) = Surface::Clear.entry();
    let is_first =
        [Verdict::Clear, Verdict::NotQuite].iter().any(|of| of.name() == Some(&it.verdict));
    let step = if is_first { first } else { StepName::from("what") };
    site.library.label(&desk.me.language, &dialogue, &step, &it.verdict.as_str().into())
}

fn sent(site: &Site, desk: &Desk, number: i64, kind: Attachment) -> Markup {
    let path = format!("/console/content/said/{number}");
    match kind {
        Attachment::Voice | Attachment::Audio => html! {
            audio controls preload="none" src=(path) aria-label=(desk.me.plain(site, Word::Attachment)) {}
        },
        Attachment::Photo
        | Attachment::VideoNote
        | Attachment::Video
        | Attachment::Animation
        | Attachment::Document
        | Attachment::Sticker
        | Attachment::Place
        | Attachment::Contact
        | Attachment::Unreadable
        | Attachment::Other => html! {
            p { a.link href=(path) download { (desk.me.plain(site, Word::Attachment)) } }
        },
    }
}
