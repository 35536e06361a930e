//! What is learnt: how far each language is, who has come how far, which questions are answered wrongly. A number under
//! five is nobody's business: with it somebody could be found. Nor may it be what is left when one number is taken from
//! another, so the others are rounded down to whole fives, and shares are made of those.
//!
//! Here is the line: authors see these pages, and their files leave the house, and neither may list learners by name.
//! What only coordinators see, who may (the first page, cohorts, what is answered to announcements), is told as it is.

mod by_language;
mod doubts;
mod hot_spots;
mod languages;
mod progress;
mod said;
#[cfg(test)]
mod subtracted;

use std::sync::Arc;

use axum::{
    extract::State,
    http::HeaderMap,
    response::{IntoResponse, Response},
};
use axum_extra::extract::CookieJar;
use maud::html;

use super::{
    super::{Site, browser::Trouble, routes::Routes},
    Desk,
    frame::{Here, frame},
    home::counted,
    sheet::sheet,
};
use crate::{
    content::{Args, ConsoleWord, DialogueName, Reading, TextKey, WatchWord},
    office::{Deed, Right},
    store::{Answered, Tallies},
};

/// The least number that is shown; they all are so many times a whole number.
const LEAST: i64 = 5;

/// The addresses of the lessons.
pub(super) fn routes() -> Routes {
    Routes::new()
        .get("/console/content", page)
        .get("/console/content/facts", doubts::page)
        .audited(Deed::SawDoubts)
        .post("/console/content/facts", doubts::read)
        .audited(Deed::ReadDoubt)
        .get("/console/content.csv", lessons)
        .audited(Deed::Exported)
        .get("/console/questions.csv", questions)
        .audited(Deed::Exported)
        .get("/console/languages.csv", languages_list)
        .audited(Deed::Exported)
        .get("/console/content/said", said::page)
        .audited(Deed::SawComments)
        .get("/console/content/said/{said}", said::file)
        .audited(Deed::SawFile)
}

/// What is known of an organisation's lessons, before somebody who may know it.
struct Known {
    desk: Desk,
    tallies: Tallies,
    answered: Vec<Answered>,
}

async fn known(site: &Site, desk: Desk) -> Result<Known, Trouble> {
    site.looked.notify_one();
    let whose = desk.organisation.id;
    let (tallies, answered) = (site.store.tallies(whose).await?, site.store.answered(whose).await?);
    Ok(Known { desk, tallies, answered })
}

async fn page(
    State(site): State<Arc<Site>>,
    headers: HeaderMap,
    jar: CookieJar,
) -> Result<Response, Trouble> {
    let desk = Desk::with(Right::SeeContent, &site, &headers, &jar).await?;
    let known = known(&site, desk).await?;
    let word = |word| known.desk.me.word(&site, word);
    let file = |path: &str| html! { p { a.link href=(path) { (word(WatchWord::Download)) } } };
    let body = html! {
        section aria-labelledby="lessons-title" {
            h2 #lessons-title { (word(WatchWord::Lessons)) }
            (progress::drawn(&site, &known))
            p.small { (word(WatchWord::SmallHint)) " " (counted(&site, &known.desk, &known.tallies)) }
            (file("/console/content.csv"))
        }
        section aria-labelledby="by-language-title" {
            h2 #by-language-title { (word(WatchWord::ByLanguage)) }
            p.small { (word(WatchWord::ByLanguageHint)) }
            (by_language::drawn(&site, &known))
            @if known.desk.may(Right::SeeLearners(known.desk.organisation.id)) {
                p { a.link href="/console/content/said" { (word(WatchWord::SaidOfLessons)) } }
            }
            (file("/console/languages.csv"))
        }
        section aria-labelledby="wrong-title" {
            h2 #wrong-title { (word(WatchWord::HotSpots)) }
            p.small { (word(WatchWord::HotSpotsHint)) }
            (hot_spots::drawn(&site, &known))
            (file("/console/questions.csv"))
        }
        p {
            a.link href="/console/content/facts" {
                (known.desk.me.word(&site, ConsoleWord::WrongFacts))
            }
        }
        section aria-labelledby="texts-title" {
            h2 #texts-title { (word(WatchWord::TextsOf)) }
            p.small { (word(WatchWord::TextsHint)) }
            (languages::drawn(&site, &known.desk))
        }
    };
    Ok(frame(&site, &known.desk.me, Here::Content, None, &body).into_response())
}

/// What is known, for somebody who takes a list of it away.
async fn looked_at(site: &Site, headers: &HeaderMap, jar: &CookieJar) -> Result<Known, Trouble> {
    let desk = Desk::fresh(Right::SeeContent, site, (headers, jar), Here::Content.path()).await?;
    known(site, desk).await
}

async fn lessons(
    State(site): State<Arc<Site>>,
    headers: HeaderMap,
    jar: CookieJar,
) -> Result<Response, Trouble> {
    let known = looked_at(&site, &headers, &jar).await?;
    let head = progress::labels(&site, &known.desk).to_vec();
    let rows = progress::rows(&site, &known);
    let rows = rows.iter().map(|it| it.cells(&site, &known.desk).to_vec());
    sheet("lessons", head, rows.collect())
}

async fn languages_list(
    State(site): State<Arc<Site>>,
    headers: HeaderMap,
    jar: CookieJar,
) -> Result<Response, Trouble> {
    let known = looked_at(&site, &headers, &jar).await?;
    let head = by_language::labels(&site, &known.desk).to_vec();
    let rows = by_language::rows(&site, &known);
    let rows = rows.iter().map(|it| it.cells(&site, &known.desk).to_vec());
    sheet("languages", head, rows.collect())
}

async fn questions(
    State(site): State<Arc<Site>>,
    headers: HeaderMap,
    jar: CookieJar,
) -> Result<Response, Trouble> {
    let known = looked_at(&site, &headers, &jar).await?;
    let head = hot_spots::labels(&site, &known.desk).to_vec();
    let spots = hot_spots::spots(&site, &known);
    let rows = spots.iter().map(|it| it.cells(&site, &known.desk).to_vec());
    sheet("questions", head, rows.collect())
}

/// A number, as it may be shown.
fn shown(site: &Site, desk: &Desk, number: i64) -> String {
    if number < LEAST { desk.me.word(site, WatchWord::Few) } else { fives(number).to_string() }
}

/// A number without what is left over of whole fives.
fn fives(number: i64) -> i64 {
    number - number % LEAST
}

/// A sum of parts that are shown too, one for each language, before it is rounded itself: never so much that the parts
/// could only be as large as rounding allows.
fn total(parts: &[i64]) -> i64 {
    let rounded = parts.iter().map(|it| fives(*it)).sum::<i64>();
    let others = i64::try_from(parts.len()).unwrap_or(i64::MAX) - 1;
    let room = fives(others.saturating_mul(LEAST - 1)).max(LEAST);
    parts.iter().sum::<i64>().min(rounded + room)
}

/// Whether a number is not to be shown.
fn is_small(number: i64) -> bool {
    (1..LEAST).contains(&number)
}

/// A share of so many, in whole hundredths, as the rounded numbers give it; nothing, where either side of it is not to be
/// shown.
fn share(part: i64, whole: i64) -> Option<i64> {
    let is_hidden = whole < LEAST || is_small(part) || is_small(whole - part);
    let (part, whole) = (fives(part), fives(part) + fives(whole - part));
    (!is_hidden).then(|| (part * 200 + whole) / (whole * 2))
}

/// A dialogue's title, in the language of whoever looks.
fn title(site: &Site, desk: &Desk, dialogue: &DialogueName) -> String {
    let key = TextKey::from("title");
    site.library.text(&desk.me.language, Reading::Standard, dialogue, &key, &Args::new())
}

#[cfg(test)]
mod tests {
    use super::{is_small, share};

    #[test]
    fn nobody_is_found_by_a_number() {
        assert_eq!([0, 1, 4, 5, 100].map(is_small), [false, true, true, false, false]);
        for (part, whole, expected) in [
            (0, 4, None),
            (0, 5, Some(0)),
            (5, 5, Some(100)),
            (1, 100, None),
            (96, 100, None),
            (5, 10, Some(50)),
            (5, 15, Some(33)),
            (10, 15, Some(67)),
            // As five of fifteen.
            (9, 22, Some(33)),
        ] {
            assert_eq!(share(part, whole), expected, "{part} of {whole}");
        }
    }
}
