//! What needs somebody, in plain words, and what they can do about it without an engineer.

use std::sync::{Arc, atomic::Ordering};

use axum::{
    Form,
    extract::State,
    http::HeaderMap,
    response::{IntoResponse, Redirect, Response},
};
use axum_extra::extract::CookieJar;
use maud::{Markup, html};
use serde::Deserialize;

use super::{
    super::{Site, browser::Trouble},
    Desk, nothing,
};
use crate::{
    content::ConsoleWord,
    desk::Standing,
    office::Right,
    store::{GoesOn, Stranded, Tallies},
};

/// What the page posts.
#[derive(Deserialize)]
pub(super) struct Settling {
    what: String,
    act: String,
    /// One line of them; nothing: all.
    line: Option<i64>,
}

/// Sends lines that did not arrive, or lets them go.
pub(super) async fn act(
    State(site): State<Arc<Site>>,
    headers: HeaderMap,
    jar: CookieJar,
    Form(act): Form<Settling>,
) -> Result<Response, Trouble> {
    let desk = Desk::at(&site, &headers, &jar).await?;
    let whose = desk.organisation.id;
    if !desk.may(Right::Settle(whose)) {
        return Ok(nothing(&site, &desk.me));
    }
    let is_held = match act.what.as_str() {
        "dead" => false,
        "held" => true,
        _ => return Ok(nothing(&site, &desk.me)),
    };
    let sends = match act.act.as_str() {
        "again" => true,
        "go" => false,
        _ => return Ok(nothing(&site, &desk.me)),
    };
    let (line, now) = (act.line, site.clock.now());
    let settled = site.store.write(move |tx| {
        Box::pin(async move { tx.settle_stranded(whose, (is_held, sends), line, now).await })
    });
    settled.await?;
    let back = match line {
        Some(_) => "/console/problems?done=1",
        None => "/console?done=1#problems",
    };
    Ok(Redirect::to(back).into_response())
}

/// What needs somebody.
pub(super) async fn problems(
    site: &Site,
    desk: &Desk,
    tallies: &Tallies,
    goes_on: &GoesOn,
) -> anyhow::Result<Markup> {
    let whose = desk.organisation.id;
    let word = |word| desk.me.word(site, word);
    let (held, dead): (Vec<_>, Vec<_>) =
        site.store.stranded(whose).await?.into_iter().partition(|it| it.is_held);
    let mine = site.bots.channel(desk.organisation.channel);
    let is_unheard =
        site.telegram.iter().any(|(of, it)| *of == mine && !it.load(Ordering::Relaxed));
    let is_nobody_there = goes_on.waiting.0 > 0 && !has_mentors(site, desk).await?;
    // Nobody can say whose they are, unless there is one organisation.
    let is_alone = site.store.organisations().await?.len() == 1;
    let unhandled = if is_alone { site.store.unhandled().await? } else { 0 };
    let counts = [
        (ConsoleWord::Parked, tallies.of("people", "parked"), Some("/console/learners?who=parked")),
        (
            ConsoleWord::Blocked,
            tallies.of("people", "blocked"),
            Some("/console/learners?who=blocked"),
        ),
        (ConsoleWord::DeadLetters, unhandled, None),
    ];
    let is_well = held.is_empty()
        && dead.is_empty()
        && !is_unheard
        && !is_nobody_there
        && counts.iter().all(|it| it.1 == 0);
    Ok(html! {
        @if is_well { p { (word(ConsoleWord::NothingWrong)) } }
        @if is_unheard { p.card { (word(ConsoleWord::NotHeard)) } }
        @if is_nobody_there {
            div.card {
                p { (word(ConsoleWord::NobodyAnswers)) }
                p { a.button href="/console/mentors" { (word(ConsoleWord::ToMentors)) } }
            }
        }
        (lines(site, desk, &dead, "dead", ConsoleWord::DeadLines, ConsoleWord::TryAgain))
        (lines(site, desk, &held, "held", ConsoleWord::HeldLines, ConsoleWord::SendThem))
        @for (what, count, to) in counts.iter().filter(|it| it.1 > 0) {
            p.card {
                strong { (count) } " " (word(*what))
                @if let Some(to) = to { " " a.link href=(to) { (word(ConsoleWord::Who)) } }
            }
        }
        p { a.link href="/console/problems" { (word(ConsoleWord::OneByOne)) } }
    })
}

/// Lines that did not arrive, with what can be done.
fn lines(
    site: &Site,
    desk: &Desk,
    lines: &[Stranded],
    what: &str,
    says: ConsoleWord,
    again: ConsoleWord,
) -> Markup {
    let word = |word| desk.me.word(site, word);
    let sum = lines.iter().map(|it| it.lines).sum::<i64>();
    html! {
        @if sum > 0 {
            div.card {
                p { strong { (sum) } " " (word(says)) }
                @if lines.iter().any(|it| !it.reason.is_empty()) {
                    details {
                        summary { (word(ConsoleWord::Reasons)) }
                        ul { @for it in lines { li { bdi { (it.reason) } " · " (it.lines) } } }
                    }
                }
                form.row method="post" action="/console/problems" {
                    input type="hidden" name="what" value=(what);
                    button.main name="act" value="again" { (word(again)) }
                    button name="act" value="go" { (word(ConsoleWord::LetGo)) }
                }
            }
        }
    }
}

/// Whether a mentor of theirs works.
async fn has_mentors(site: &Site, desk: &Desk) -> anyhow::Result<bool> {
    let staff = site.store.everybody_of_staff().await?;
    Ok(staff.iter().any(|it| {
        it.answers(desk.me.now)
            && it.mentor.standing == Standing::Active
            && it.mentor.belongs.organisation == desk.organisation.id
    }))
}
