//! Posters: a printed page for each language, with a code that a camera reads.

use std::sync::Arc;

use axum::{
    Form,
    extract::{Path, State},
    http::HeaderMap,
    response::{IntoResponse, Response},
};
use axum_extra::extract::CookieJar;
use maud::{Markup, html};

use super::{
    super::{
        super::{Site, browser::Trouble, page::document, staff::Me},
        nothing,
    },
    keeper,
    links::addresses,
    path,
    qr::qr,
};
use crate::{
    content::{CohortWord, Language, LanguageCode},
    office::{Cohort, Organisation},
    store::Code,
};

/// What chooses the posters: in which languages, and where their code leads.
pub(super) fn chooser(site: &Site, me: &Me, cohort: &Cohort, code: &Code, has_bot: bool) -> Markup {
    let word = |word| me.word(site, word);
    let is_chosen = |it: &LanguageCode| cohort.language.as_ref().is_none_or(|spoken| spoken == it);
    html! {
        form.stack method="post" action=(format!("{}/posters", path(&cohort.key))) {
            input type="hidden" name="code" value=(code.letters());
            fieldset {
                legend { (word(CohortWord::PosterLanguages)) }
                @for it in site.library.languages() {
                    label.check {
                        input type="checkbox" name="language" value=(it.code) checked[is_chosen(&it.code)];
                        span lang=(it.code) { (it.name) }
                    }
                }
            }
            @if has_bot {
                fieldset {
                    legend { (word(CohortWord::PosterLeads)) }
                    label.check { input type="radio" name="to" value="telegram" checked; span { (word(CohortWord::InTelegram)) } }
                    label.check { input type="radio" name="to" value="web"; span { (word(CohortWord::InBrowser)) } }
                }
            }
            button.main { (word(CohortWord::ShowPosters)) }
        }
    }
}

/// The posters, a page each.
pub(super) async fn posters(
    State(site): State<Arc<Site>>,
    Path(key): Path<String>,
    headers: HeaderMap,
    jar: CookieJar,
    Form(posted): Form<Vec<(String, String)>>,
) -> Result<Response, Trouble> {
    let desk = keeper(&site, &headers, &jar).await?;
    let all =
        |name| posted.iter().filter(move |(it, _)| it == name).map(|(_, value)| value.as_str());
    let Some(code) = all("code").next().and_then(Code::read) else {
        return Ok(nothing(&site, &desk.me));
    };
    let led = site.store.led(&code, site.clock.now()).await?;
    let mine = |it: &Cohort| {
        it.key == key && it.organisation == desk.organisation.id && desk.reaches(Some(&it.key))
    };
    let Some(led) = led.filter(|it| mine(&it.cohort) && !it.is_over) else {
        return Ok(nothing(&site, &desk.me));
    };
    let (bot, page) = addresses(&site, &headers, &desk.organisation, &code);
    let to = if all("to").next() == Some("web") { page } else { bot.unwrap_or(page) };
    let chosen = all("language").collect::<Vec<_>>();
    let is_chosen = |it: &&Language| chosen.is_empty() || chosen.contains(&it.code.as_str());
    let languages = site.library.languages().filter(is_chosen).collect::<Vec<_>>();
    let me = &desk.me;
    let body = html! {
        p.no-print {
            (me.word(&site, CohortWord::PrintHint)) " "
            a.link href=(path(&key)) { (me.word(&site, CohortWord::Back)) }
        }
        main {
            h1.unseen { (me.word(&site, CohortWord::Posters)) }
            @for language in languages { (poster(&site, &desk.organisation, &led.cohort, language, &to)) }
        }
    };
    let title = format!("{} – Solis", me.word(&site, CohortWord::Posters));
    Ok(document(&site, &me.language, &title, &["/style.css", "/poster.css"], &body).into_response())
}

fn poster(
    site: &Site,
    organisation: &Organisation,
    cohort: &Cohort,
    language: &Language,
    address: &str,
) -> Markup {
    let word = |word| site.library.page_word(&language.code, word);
    // Whoever types it needs no scheme where the browser adds the same one.
    let shown = address.strip_prefix("https://").unwrap_or(address);
    html! {
        section.poster lang=(language.code) dir=(if language.rtl { "rtl" } else { "ltr" }) {
            p.whose dir="auto" { (organisation.name) }
            h2 dir="auto" { (cohort.name) }
            p { (word(CohortWord::PosterWhat)) }
            p { (word(CohortWord::PosterHow)) }
            (qr(address, &word(CohortWord::QrWords)))
            p.address dir="ltr" { (shown) }
        }
    }
}
