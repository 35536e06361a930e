//! What is going on: the first page.

use std::sync::Arc;

use axum::{
    extract::{Query, State},
    http::HeaderMap,
    response::{IntoResponse, Redirect, Response},
};
use axum_extra::extract::CookieJar;
use maud::{Markup, html};
use serde::Deserialize;

use super::{
    super::{Site, browser::Trouble},
    Desk,
    chart::{Bar, Chart},
    frame::{Here, first, frame},
    problems::problems,
};
use crate::{
    content::{Arg, Args, ConsoleWord},
    office::Right,
    store::{GoesOn, Tallies},
};

/// So many weeks are drawn.
const WEEKS: usize = 12;

/// What comes with the address.
#[derive(Deserialize)]
pub(super) struct Opened {
    /// Whether something was done.
    pub(super) done: Option<String>,
}

/// The home page.
pub(super) async fn home(
    State(site): State<Arc<Site>>,
    Query(opened): Query<Opened>,
    headers: HeaderMap,
    jar: CookieJar,
) -> Result<Response, Trouble> {
    let desk = Desk::at(&site, &headers, &jar).await?;
    if !desk.may(Right::SeeFigures(desk.organisation.id)) {
        return Ok(Redirect::to(first(&desk.me)).into_response());
    }
    site.looked.notify_one();
    let whose = desk.organisation.id;
    let (tallies, goes_on) = (site.store.tallies(whose).await?, site.store.goes_on(whose).await?);
    let word = |word| desk.me.word(&site, word);
    let body = html! {
        p.small dir="auto" { (desk.organisation.name) }
        p #notice role="status" { @if opened.done.is_some() { (word(ConsoleWord::Done)) } }
        section #problems aria-labelledby="problems-title" {
            h2 #problems-title { (word(ConsoleWord::NeedsYou)) }
            (problems(&site, &desk, &tallies, &goes_on).await?)
        }
        section aria-labelledby="people-title" {
            h2 #people-title { (word(ConsoleWord::People)) }
            (people(&site, &desk, &tallies, &goes_on))
        }
        section aria-labelledby="today-title" {
            h2 #today-title { (word(ConsoleWord::Today)) }
            (today(&site, &desk, &tallies))
        }
        (weeks(&site, &desk, &tallies))
        p.small { (counted(&site, &desk, &tallies)) }
    };
    Ok(frame(&site, &desk.me, Here::Home, None, &body).into_response())
}

/// When this was counted.
pub(super) fn counted(site: &Site, desk: &Desk, tallies: &Tallies) -> String {
    match tallies.at() {
        Some(at) => {
            let args = Args::from([("when".to_owned(), desk.clock(site, at))]);
            site.library.page_text(&desk.me.language, ConsoleWord::CountedAt, &args)
        }
        None => desk.me.word(site, ConsoleWord::NotCounted),
    }
}

fn people(site: &Site, desk: &Desk, tallies: &Tallies, goes_on: &GoesOn) -> Markup {
    let word = |word| desk.me.word(site, word);
    let of = |key| tallies.of("people", key);
    // Each leads to exactly those it counts.
    let figures = [
        (ConsoleWord::Enrolled, of("all"), "/console/learners"),
        (ConsoleWord::ActiveLately, of("active"), "/console/learners?seen=week"),
        (ConsoleWord::NewLately, of("new"), "/console/learners?who=new"),
        (ConsoleWord::Stuck, of("stuck"), "/console/learners?who=stuck&seen=lately"),
        (ConsoleWord::Still, of("still"), "/console/learners?who=still"),
        (ConsoleWord::WaitForPerson, goes_on.waiting.0, "/console/learners?who=waits"),
        (ConsoleWord::TalksOpen, goes_on.talking, "/console/learners?who=talks"),
        (ConsoleWord::Running, goes_on.announcing, "/console/announcements"),
    ];
    let longest = goes_on.waiting.1.map(|since| {
        let args = Args::from([("since".to_owned(), desk.clock(site, since))]);
        site.library.page_text(&desk.me.language, ConsoleWord::Longest, &args)
    });
    html! {
        @if tallies.at().is_some() && of("all") == 0 {
            div.card {
                p { (word(ConsoleWord::Begin)) }
                p { a.button href="/console/cohorts" { (word(ConsoleWord::ToCohorts)) } }
            }
        }
        ul.figures {
            @for (what, count, to) in figures {
                li {
                    a href=(to) {
                        strong { (count) } " "
                        span {
                            (word(what))
                            @if let (ConsoleWord::WaitForPerson, Some(since)) = (what, &longest) {
                                ", " (since)
                            }
                        }
                    }
                }
            }
        }
    }
}

/// What is still to come today, and why.
fn today(site: &Site, desk: &Desk, tallies: &Tallies) -> Markup {
    let word = |word| desk.me.word(site, word);
    let kinds = [
        ("lesson-day", ConsoleWord::LessonDay, ConsoleWord::LessonDayWhy),
        ("homework", ConsoleWord::Homework, ConsoleWord::HomeworkWhy),
        ("lapse", ConsoleWord::Nudge, ConsoleWord::NudgeWhy),
        ("talk", ConsoleWord::TalkRing, ConsoleWord::TalkRingWhy),
        ("again", ConsoleWord::AskedAgain, ConsoleWord::AskedAgainWhy),
    ];
    let count = |kind| tallies.of("alarms", kind);
    let planned = kinds.iter().filter(|it| count(it.0) > 0).collect::<Vec<_>>();
    let labels = [ConsoleWord::WhatComes, ConsoleWord::HowMany, ConsoleWord::WhyComes].map(word);
    let [what, how_many, why] = &labels;
    html! {
        @if planned.is_empty() {
            p { (word(ConsoleWord::NothingToday)) }
        } @else {
            table.cards {
                thead { tr { @for it in &labels { th scope="col" { (it) } } } }
                tbody {
                    @for (kind, is, because) in planned {
                        tr {
                            td data-label=(what) { (word(*is)) }
                            td.number data-label=(how_many) { (count(kind)) }
                            td data-label=(why) { (word(*because)) }
                        }
                    }
                }
            }
            p.small { (word(ConsoleWord::NotQuiet)) }
        }
    }
}

/// How many were active in each of the last weeks.
fn weeks(site: &Site, desk: &Desk, tallies: &Tallies) -> Markup {
    let weeks = tallies.each("week").collect::<Vec<_>>();
    let last = weeks.iter().skip(weeks.len().saturating_sub(WEEKS));
    let last = last.filter(|it| weeks.len() > 1 || it.1 > 0).collect::<Vec<_>>();
    let bar = |it: &&(&str, i64)| Bar {
        label: it.0.to_owned(),
        said: it.1.to_string(),
        parts: vec![it.1],
    };
    let bars = last.iter().map(bar).collect::<Vec<_>>();
    let title = desk.me.word(site, ConsoleWord::ActivePerWeek);
    let labels = [ConsoleWord::WeekOf, ConsoleWord::HowMany].map(|it| desk.me.word(site, it));
    let table = html! {
        table {
            thead { tr { @for it in &labels { th scope="col" { (it) } } } }
            tbody { @for it in &bars { tr { td { (it.label) } td.number { (it.said) } } } }
        }
    };
    let chart = Chart { id: "weeks", title: &title, parts: &[], bars: &bars, table: &table };
    html! { @if !bars.is_empty() { section { (chart.draw(site, &desk.me)) } } }
}

impl Desk {
    /// A moment, by the organisation's clock.
    pub(super) fn clock(&self, site: &Site, at: jiff::Timestamp) -> Arg {
        let zone = jiff::tz::TimeZone::get(&self.organisation.zone);
        let zone = zone.unwrap_or(jiff::tz::TimeZone::UTC);
        crate::journey::on_the_clock(&zone, at, site.clock.now())
    }
}
