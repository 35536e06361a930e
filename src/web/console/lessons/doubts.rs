//! Facts that learners say are wrong: which, how, in their words; never who says so. Whoever has looked marks it as read.

use std::sync::Arc;

use axum::{
    Form,
    extract::State,
    http::HeaderMap,
    response::{IntoResponse, Redirect, Response},
};
use axum_extra::extract::CookieJar;
use maud::{Markup, html};
use serde::Deserialize;

use super::super::{
    super::{Site, browser::Trouble},
    Desk,
    frame::{Here, frame},
};
use crate::{
    content::{ChoiceName, ConsoleWord, LanguageCode, Surface},
    office::Right,
    people::Words,
    store::Doubt,
};

/// So many stand on the page.
const MOST: i64 = 100;

/// What the page posts.
#[derive(Deserialize)]
pub(super) struct Read {
    doubt: i64,
}

/// The page.
pub(super) async fn page(
    State(site): State<Arc<Site>>,
    headers: HeaderMap,
    jar: CookieJar,
) -> Result<Response, Trouble> {
    let desk = Desk::with(Right::SeeContent, &site, &headers, &jar).await?;
    let doubts = site.store.doubts(desk.organisation.id, MOST).await?;
    let word = |word| desk.me.word(&site, word);
    let body = html! {
        p { (word(ConsoleWord::WrongFactsWhy)) }
        @if doubts.is_empty() { p { (word(ConsoleWord::NoWrongFacts)) } }
        @for it in &doubts { (card(&site, &desk, it)) }
        p { a.link href="/console/content" { (word(ConsoleWord::Back)) } }
    };
    let title = word(ConsoleWord::WrongFacts);
    Ok(frame(&site, &desk.me, Here::Content, Some(&title), &body).into_response())
}

/// Marks one as read.
pub(super) async fn read(
    State(site): State<Arc<Site>>,
    headers: HeaderMap,
    jar: CookieJar,
    Form(read): Form<Read>,
) -> Result<Response, Trouble> {
    let desk = Desk::with(Right::SeeContent, &site, &headers, &jar).await?;
    let (whose, who, now) = (desk.organisation.id, desk.me.id(), site.clock.now());
    let kept = site
        .store
        .write(move |tx| Box::pin(async move { tx.read_doubt(whose, read.doubt, who, now).await }));
    kept.await?;
    Ok(Redirect::to("/console/content/facts").into_response())
}

fn card(site: &Site, desk: &Desk, it: &Doubt) -> Markup {
    let word = |word| desk.me.word(site, word);
    let (country, step) = Surface::WrongFact.entry();
    let how = ChoiceName::from(it.how.as_str());
    let how = site.library.label(&desk.me.language, &country, &step, &how);
    let language = site.library.language(&LanguageCode::from(it.language.as_str()));
    html! {
        div.card {
            p { strong { bdi { (it.fact) } } " – " (how) }
            @if let Some(words) = it.words() { p dir="auto" { (Words::read(&words)) } }
            p.small {
                time datetime=(it.at()) { (desk.me.when(site, it.at())) }
                @if let Some(language) = language { " · " bdi { (language.name) } }
            }
            @if it.is_read() {
                p.small { (word(ConsoleWord::IsRead)) }
            } @else {
                form method="post" action="/console/content/facts" {
                    input type="hidden" name="doubt" value=(it.id);
                    button { (word(ConsoleWord::MarkRead)) " " span.aside { bdi { (it.fact) } } }
                }
            }
        }
    }
}
