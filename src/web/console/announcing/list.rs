//! The list of announcements, and the button that begins one.

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
        super::{Site, browser::Trouble, page::number},
        Desk,
        frame::{Here, frame},
    },
    act::begun,
    read::Said,
    said,
};
use crate::{
    content::AnnouncingWord as Word,
    office::{
        Right,
        announcing::{Draft, DraftId},
    },
    people::Words,
    store::KeptDraft,
};

/// So many stand on a page.
const MOST: usize = 50;
/// So much of the words stands in the list.
const BRIEF: usize = 80;

/// What comes with the list's address.
#[derive(Deserialize)]
pub(super) struct From {
    /// Those before this one.
    before: Option<i64>,
}

/// The list.
pub(super) async fn list(
    State(site): State<Arc<Site>>,
    Query(from): Query<From>,
    headers: HeaderMap,
    jar: CookieJar,
) -> Result<Response, Trouble> {
    let desk = Desk::with(Right::Announce, &site, &headers, &jar).await?;
    let drafts = desk.drafts(&site, from.before.map(DraftId), MOST).await?;
    let word = |word| desk.me.word(&site, word);
    let is_full = drafts.len() == MOST;
    let body = html! {
        form method="post" action="/console/announcements" {
            (number())
            button.main { (word(Word::New)) }
        }
        @if drafts.is_empty() { p { (word(Word::NoAnnouncements)) } }
        @else {
            table.cards {
                thead { tr {
                    th scope="col" { (word(Word::What)) }
                    th scope="col" { (word(Word::State)) }
                } }
                tbody { @for it in &drafts { (row(&site, &desk, it)) } }
            }
        }
        @if let Some(last) = drafts.last().filter(|_| is_full) {
            p { a.button href=(format!("/console/announcements?before={}", last.id.0)) { (word(Word::Older)) } }
        }
    };
    Ok(frame(&site, &desk.me, Here::Announcements, None, &body).into_response())
}

fn row(site: &Site, desk: &Desk, it: &KeptDraft) -> Markup {
    let own = desk.organisation.language.as_str();
    let versions = &it.draft.versions;
    let words = versions.get(own).or_else(|| versions.values().next()).map(Words::read);
    let brief = words.unwrap_or_default().chars().take(BRIEF).collect::<String>();
    let brief = if brief.is_empty() { format!("№ {}", it.id.0) } else { brief };
    let word = |word| desk.me.word(site, word);
    html! {
        tr {
            td data-label=(word(Word::What)) {
                a href=(format!("/console/announcements/{}", it.id.0)) { bdi dir="auto" { (brief) } }
            }
            td data-label=(word(Word::State)) {
                (word(said::stage(it.stage)))
                @if it.author.is_none() { br; small { (word(Word::AtCommandLine)) } }
            }
        }
    }
}

/// Begins an announcement.
pub(super) async fn begin(
    State(site): State<Arc<Site>>,
    headers: HeaderMap,
    jar: CookieJar,
    Form(fields): Form<Vec<(String, String)>>,
) -> Result<Response, Trouble> {
    let desk = Desk::with(Right::Announce, &site, &headers, &jar).await?;
    begun(&site, &desk, Draft::default(), Said(fields).number()).await
}
