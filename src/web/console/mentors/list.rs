//! The list of mentors, on a page and as a file.

use std::sync::Arc;

use axum::{
    extract::{Query, State},
    http::HeaderMap,
    response::{IntoResponse, Response},
};
use axum_extra::extract::CookieJar;
use maud::{Markup, html};
use serde::Deserialize;

use super::{
    super::{
        super::{Site, browser::Trouble},
        Desk,
        frame::{Here, frame},
        sheet::sheet,
    },
    keeps,
    waits::{LATELY, chart, long, median, now},
};
use crate::{
    content::{Arg, Args, ConsoleWord, WatchWord},
    desk::{Away, Standing},
    office::Right,
    store::{Staff, Waited},
};

/// So many stand on a page.
const PAGE: i64 = 50;
/// As many as a file holds.
const ALL: i64 = 100_000;

/// What comes with the address.
#[derive(Deserialize)]
pub(super) struct Opened {
    /// Behind whom the page begins.
    after: Option<i64>,
    /// Whether something was done.
    done: Option<String>,
}

/// The page.
pub(super) async fn page(
    State(site): State<Arc<Site>>,
    Query(opened): Query<Opened>,
    headers: HeaderMap,
    jar: CookieJar,
) -> Result<Response, Trouble> {
    let desk = Desk::with(Right::SeeFigures, &site, &headers, &jar).await?;
    let (whose, at) = (desk.organisation.id, site.clock.now());
    let staff = site.store.staff_of(whose, opened.after.unwrap_or(0), PAGE).await?;
    let waited = site.store.waited(whose, at - LATELY).await?;
    let waiting = site.store.waiting_in(whose).await?;
    let next = staff.last().filter(|_| i64::try_from(staff.len()) == Ok(PAGE));
    let word = |word| desk.me.word(&site, word);
    let mentors = staff.iter().filter(|it| it.answers(at)).collect::<Vec<_>>();
    let body = html! {
        p #notice role="status" {
            @if opened.done.is_some() { (desk.me.word(&site, ConsoleWord::Done)) }
        }
        @if desk.may(keeps(whose)) {
            p { a.button href="/console/mentors/invite" { (word(WatchWord::InviteMentor)) } }
        }
        section aria-labelledby="waiting-title" {
            h2 #waiting-title { (word(WatchWord::WaitingNow)) }
            (now(&site, &desk, &waiting, &staff, at))
        }
        section aria-labelledby="mentors-title" {
            h2 #mentors-title { (word(WatchWord::Mentors)) }
            @if mentors.is_empty() {
                p { (word(WatchWord::NoMentors)) }
            } @else {
                (table(&site, &desk, &mentors, &waited))
                p.small { (word(WatchWord::FreezeHint)) }
                @if let Some(last) = next {
                    p { a.button href=(format!("/console/mentors?after={}", last.mentor.id.0)) { (word(WatchWord::More)) } }
                }
                p { a.link href="/console/mentors.csv" { (word(WatchWord::Download)) } }
            }
        }
        (chart(&site, &desk, &waited))
    };
    Ok(frame(&site, &desk.me, Here::Mentors, None, &body).into_response())
}

/// The same as a file.
pub(super) async fn export(
    State(site): State<Arc<Site>>,
    headers: HeaderMap,
    jar: CookieJar,
) -> Result<Response, Trouble> {
    let (way, back) = ((&headers, &jar), Here::Mentors.path());
    let desk = Desk::fresh(Right::SeeFigures, &site, way, back).await?;
    let whose = desk.organisation.id;
    let staff = site.store.staff_of(whose, 0, ALL).await?;
    let waited = site.store.waited(whose, site.clock.now() - LATELY).await?;
    let mentors = staff.iter().filter(|it| it.answers(desk.me.now));
    let rows = mentors.map(|it| cells(&site, &desk, it, &waited).to_vec()).collect();
    sheet("mentors", labels(&site, &desk).to_vec(), rows)
}

/// What stands above a mentor's cells.
fn labels(site: &Site, desk: &Desk) -> [String; 8] {
    [
        WatchWord::Name,
        WatchWord::Standing,
        WatchWord::Languages,
        WatchWord::Topics,
        WatchWord::Hours,
        WatchWord::DaysOff,
        WatchWord::Open,
        WatchWord::MedianWait,
    ]
    .map(|it| desk.me.word(site, it))
}

/// A mentor, cell by cell.
fn cells(site: &Site, desk: &Desk, it: &Staff, waited: &[Waited]) -> [String; 8] {
    let word = |word| desk.me.word(site, word);
    let mentor = &it.mentor;
    let language = |code| {
        let known = site.library.language(code);
        known.map_or_else(|| code.to_string(), |known| known.name.clone())
    };
    let languages = mentor.languages.iter().map(language).collect::<Vec<_>>().join(", ");
    let topics = if mentor.topics.is_empty() {
        word(WatchWord::Everything)
    } else {
        mentor.topics.join(", ")
    };
    let hours =
        if mentor.hours.is_always() { word(WatchWord::Always) } else { mentor.hours.to_string() };
    let today = site.clock.now().to_zoned(mentor.zone.clone()).date();
    let away = Away::joined(mentor.away.clone(), today);
    let away = away.iter().map(|it| days(*it)).collect::<Vec<_>>().join(", ");
    let numbers = [("open", mentor.open), ("most", mentor.capacity)];
    let numbers = numbers.map(|(name, it)| (name.to_owned(), Arg::Number(i64::from(it))));
    let open = Args::from(numbers);
    let open = site.library.page_text(&desk.me.language, WatchWord::OpenOf, &open);
    let none = || word(WatchWord::None);
    let wait = median(waited, mentor.id).map_or_else(none, |it| long(site, desk, it));
    let name = if mentor.name.is_empty() { none() } else { mentor.name.clone() };
    let away = if away.is_empty() { none() } else { away };
    [name, word(standing(mentor.standing)), languages, topics, hours, away, open, wait]
}

fn table(site: &Site, desk: &Desk, mentors: &[&Staff], waited: &[Waited]) -> Markup {
    let labels = labels(site, desk);
    html! {
        table.cards {
            thead { tr { @for it in &labels { th scope="col" { (it) } } td {} } }
            tbody {
                @for it in mentors {
                    tr {
                        @for (label, cell) in labels.iter().zip(cells(site, desk, it, waited)) {
                            td data-label=(label) { bdi { (cell) } }
                        }
                        td { (button(site, desk, it)) }
                    }
                }
            }
        }
    }
}

/// The button that freezes, or lets work again.
fn button(site: &Site, desk: &Desk, it: &Staff) -> Markup {
    let (act, word) = match it.mentor.standing {
        Standing::Active | Standing::Practising => ("freeze", WatchWord::Freeze),
        Standing::Frozen => ("unfreeze", WatchWord::Unfreeze),
        Standing::Left => return html! {},
    };
    html! {
        form method="post" action=(format!("/console/mentors/{}", it.mentor.id.0)) {
            button name="act" value=(act) { (desk.me.word(site, word)) " " span.aside { bdi { (it.mentor.name) } } }
        }
    }
}

/// How somebody stands, in a word.
fn standing(standing: Standing) -> WatchWord {
    match standing {
        Standing::Active => WatchWord::Active,
        Standing::Practising => WatchWord::Practising,
        Standing::Frozen => WatchWord::Frozen,
        Standing::Left => WatchWord::Left,
    }
}

/// Days off, as a European writes them.
fn days(it: Away) -> String {
    let day = |it: jiff::civil::Date| format!("{}.{}.{}", it.day(), it.month(), it.year());
    if it.from == it.to { day(it.from) } else { format!("{}–{}", day(it.from), day(it.to)) }
}
