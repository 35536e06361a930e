//! What did not arrive, one by one; what may have been said twice; and how long what is to be said waits.

use std::sync::Arc;

use axum::{
    extract::{Query, State},
    http::HeaderMap,
    response::{IntoResponse, Response},
};
use axum_extra::extract::CookieJar;
use jiff::{SignedDuration, Timestamp};
use maud::{Markup, html};
use serde::Deserialize;

use super::{
    super::{Site, browser::Trouble},
    Desk,
    frame::{Here, frame},
    home::counted,
};
use crate::{
    content::{Arg, Args, ConsoleWord},
    office::Right,
    store::{StrandedLine, Tallies},
};

/// So many lines stand on a page.
const MOST: usize = 50;
/// So many of those that may have been said twice.
const DOUBTFUL: i64 = 50;
/// What may have been said twice is shown for so long.
const SHOWN: SignedDuration = SignedDuration::from_hours(7 * 24);

/// What comes with the address.
#[derive(Deserialize)]
pub(super) struct Opened {
    /// Whether something was done.
    done: Option<String>,
    /// The last line that did not arrive, of the page before.
    dead: Option<i64>,
    /// The last line that is held back, of the page before.
    held: Option<i64>,
}

/// The page.
pub(super) async fn page(
    State(site): State<Arc<Site>>,
    Query(opened): Query<Opened>,
    headers: HeaderMap,
    jar: CookieJar,
) -> Result<Response, Trouble> {
    let desk = Desk::with(Right::Settle, &site, &headers, &jar).await?;
    site.looked.notify_one();
    let (whose, now) = (desk.organisation.id, site.clock.now());
    let word = |word| desk.me.word(&site, word);
    let most = i64::try_from(MOST + 1)?;
    let dead = site.store.stranded_lines(whose, false, opened.dead, most).await?;
    let held = site.store.stranded_lines(whose, true, opened.held, most).await?;
    let twice = site.store.doubtful_lines(whose, now - SHOWN, DOUBTFUL).await?;
    let tallies = site.store.tallies(whose).await?;
    let is_well = dead.is_empty() && held.is_empty() && twice.is_empty();
    let (again, send) = (ConsoleWord::TryAgain, ConsoleWord::SendThem);
    let body = html! {
        p #notice role="status" { @if opened.done.is_some() { (word(ConsoleWord::Done)) } }
        section aria-labelledby="lanes-title" {
            h2 #lanes-title { (word(ConsoleWord::Lanes)) }
            (lanes(&site, &desk, &tallies, now))
            p.small { (counted(&site, &desk, &tallies)) }
        }
        @if is_well { p { (word(ConsoleWord::AllArrived)) } }
        (stranded(&site, &desk, &dead, ("dead", ConsoleWord::DeadLines, again)))
        (stranded(&site, &desk, &held, ("held", ConsoleWord::HeldLines, send)))
        @if !twice.is_empty() {
            section aria-labelledby="twice-title" {
                h2 #twice-title { (word(ConsoleWord::Twice)) }
                p.small { (word(ConsoleWord::TwiceWhy)) }
                (table(&site, &desk, &twice, None))
            }
        }
        p { a.link href="/console" { (word(ConsoleWord::Back)) } }
    };
    let title = word(ConsoleWord::OneByOne);
    Ok(frame(&site, &desk.me, Here::Home, Some(&title), &body).into_response())
}

/// What waits in each lane, and how long already.
fn lanes(site: &Site, desk: &Desk, tallies: &Tallies, now: Timestamp) -> Markup {
    let labels = [ConsoleWord::Lane, ConsoleWord::HowMany, ConsoleWord::WaitsLongest];
    let [lane, how_many, longest] = labels.map(|it| desk.me.word(site, it));
    html! {
        table.cards {
            thead { tr { @for it in [&lane, &how_many, &longest] { th scope="col" { (it) } } } }
            tbody { @for (number, is) in [("1", 1), ("2", 2), ("3", 3)] {
                tr {
                    td data-label=(lane) { (desk.me.word(site, of_lane(is))) }
                    td.number data-label=(how_many) { (tallies.of("waiting", number)) }
                    td data-label=(longest) { (waits(site, desk, tallies.of("waits-since", number), now)) }
                }
            } }
        }
    }
}

/// How long something waits, in words.
fn waits(site: &Site, desk: &Desk, since: i64, now: Timestamp) -> String {
    let since = Timestamp::from_millisecond(since).ok().filter(|_| since > 0);
    let Some(since) = since else { return desk.me.word(site, ConsoleWord::NothingWaits) };
    let seconds = now.duration_since(since).as_secs().max(0);
    let (word, count) = match seconds {
        0..120 => (ConsoleWord::Seconds, seconds),
        120..7_200 => (ConsoleWord::Minutes, seconds / 60),
        _ => (ConsoleWord::Hours, seconds / 3_600),
    };
    let args = Args::from([("count".to_owned(), Arg::Number(count))]);
    site.library.page_text(&desk.me.language, word, &args)
}

fn of_lane(lane: i64) -> ConsoleWord {
    match lane {
        1 => ConsoleWord::LaneLive,
        2 => ConsoleWord::LaneReminder,
        _ => ConsoleWord::LaneBulk,
    }
}

fn stranded(
    site: &Site,
    desk: &Desk,
    lines: &[StrandedLine],
    (what, says, again): (&str, ConsoleWord, ConsoleWord),
) -> Markup {
    let shown = lines.get(..lines.len().min(MOST)).unwrap_or_default();
    let next = shown.last().map(|it| it.id).filter(|_| lines.len() > MOST);
    html! {
        @if !shown.is_empty() {
            section aria-labelledby=(format!("{what}-title")) {
                h2 id=(format!("{what}-title")) { (desk.me.word(site, says)) }
                (table(site, desk, shown, Some((what, again))))
                @if let Some(next) = next {
                    p { a.button href=(format!("/console/problems?{what}={next}")) { (desk.me.word(site, ConsoleWord::More)) } }
                }
            }
        }
    }
}

/// Lines, a row each: whom they are for and what they are, never what they say.
fn table(
    site: &Site,
    desk: &Desk,
    lines: &[StrandedLine],
    act: Option<(&str, ConsoleWord)>,
) -> Markup {
    let word = |word| desk.me.word(site, word);
    let (who, lane, when, why, what) = (
        word(ConsoleWord::Whom),
        word(ConsoleWord::Lane),
        word(ConsoleWord::When),
        word(ConsoleWord::Reasons),
        word(ConsoleWord::WhatToDo),
    );
    html! {
        table.cards {
            thead { tr {
                @for it in [&who, &lane, &when] { th scope="col" { (it) } }
                @if act.is_some() { th scope="col" { (why) } th scope="col" { (what) } }
            } }
            tbody { @for it in lines { tr {
                td data-label=(who) {
                    a.link href=(format!("/console/learners/{}", it.learner().0)) { bdi { (it.alias()) } }
                }
                td data-label=(lane) { (word(of_lane(it.lane))) }
                td data-label=(when) { time datetime=(it.at()) { (desk.me.when(site, it.at())) } }
                @if let Some((kind, again)) = act {
                    td data-label=(why) { bdi { @if it.reason.is_empty() { "–" } @else { (it.reason) } } }
                    td data-label=(what) { (buttons(site, desk, it, kind, again)) }
                }
            } } }
        }
    }
}

fn buttons(site: &Site, desk: &Desk, it: &StrandedLine, kind: &str, again: ConsoleWord) -> Markup {
    let word = |word| desk.me.word(site, word);
    let whose = it.alias();
    html! {
        form.row method="post" action="/console/problems" {
            input type="hidden" name="what" value=(kind);
            input type="hidden" name="line" value=(it.id);
            button name="act" value="again" { (word(again)) " " span.aside { bdi { (whose) } } }
            button name="act" value="go" { (word(ConsoleWord::LetGo)) " " span.aside { bdi { (whose) } } }
        }
    }
}
