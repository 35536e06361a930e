//! The desk: who waits, whom I talk with, what is over.

use std::{collections::HashMap, sync::Arc};

use axum::{
    extract::{Query, State},
    http::HeaderMap,
    response::{IntoResponse, Redirect, Response},
};
use axum_extra::extract::CookieJar;
use maud::{Markup, html};
use serde::Deserialize;

use super::{
    super::{
        Site,
        browser::Trouble,
        page::number,
        staff::{Me, frame, home_of, how},
    },
    view::{View, brief},
};
use crate::{
    content::{ChoiceName, DeskWord, Surface, Word},
    desk::{Right, Standing},
    people::{Role, TalkId},
    store::{OnPage, Pile, Seen},
};

/// What comes with the address.
#[derive(Deserialize)]
pub(super) struct Opened {
    /// Whether something came too late.
    late: Option<String>,
    /// Whether a script looks, which is no use of the desk.
    live: Option<String>,
}

/// The desk.
pub(super) async fn desk(
    State(site): State<Arc<Site>>,
    Query(opened): Query<Opened>,
    headers: HeaderMap,
    jar: CookieJar,
) -> Result<Response, Trouble> {
    let Some(me) = Me::at(&site, &jar, opened.live.is_none()).await? else {
        return Ok(how(&site, &headers, None));
    };
    if !me.staff.answers(me.now) {
        return Ok(Redirect::to(home_of(&me.staff, me.now)).into_response());
    }
    let word = |word| me.word(&site, word);
    let head = html! {
        h1 { (word(DeskWord::Desk)) }
        form method="post" action="/desk/out" { button.quiet { (word(DeskWord::Out)) } }
    };
    let piles = [
        (Pile::Waiting, "waiting", DeskWord::Waiting, DeskWord::NobodyWaits),
        (Pile::Mine, "mine", DeskWord::Mine, DeskWord::NoneMine),
        (Pile::Over, "over", DeskWord::Over, DeskWord::NoneOver),
    ];
    let others = (Pile::Others, "others", DeskWord::Others, DeskWord::NoneOthers);
    let leads = me.staff.has(me.now).any(|it| it.role == Role::LeadMentor);
    let mut lists = Vec::new();
    for (pile, id, title, none) in piles.into_iter().chain(leads.then_some(others)) {
        let talks = talks(&site, &me, pile).await?;
        lists.push(html! {
            section #(id) data-live aria-labelledby=(format!("{id}-title")) {
                h2 #(format!("{id}-title")) { (word(title)) " " span.count { (talks.len()) } }
                @if talks.is_empty() { p.small { (word(none)) } }
                @if !talks.is_empty() { ul.talks { @for talk in &talks { (talk) } } }
            }
        });
    }
    let body = html! {
        p #notice role="status" data-offline=(me.plain(&site, Word::Offline)) {
            @if opened.late.is_some() { (word(DeskWord::TooLate)) }
        }
        @if me.staff.mentor.standing == Standing::Practising {
            section.card {
                p { (word(DeskWord::Practise)) }
                p { a.button href="/" { (word(DeskWord::Chat)) } }
            }
        }
        @for list in &lists { (list) }
        script src="/desk.js" defer {}
    };
    Ok(frame(&site, &me.language, &head, &body).into_response())
}

/// The talks of a pile that they may see, those first for which they were asked.
async fn talks(site: &Site, me: &Me, pile: Pile) -> Result<Vec<Markup>, Trouble> {
    let mut seen = site.store.pile(me.id(), pile).await?;
    seen.retain(|seen| View { site, me, seen }.may(Right::See) && !has_passed(seen, pile));
    seen.sort_by_key(|seen| pile == Pile::Waiting && !View { site, me, seen }.is_asked());
    let ids = seen.iter().map(|it| it.talk.id).collect::<Vec<_>>();
    let last = site.store.last_said(&ids).await?;
    let last = last.into_iter().map(|it| (it.talk, it)).collect::<HashMap<TalkId, OnPage>>();
    let row = |seen: &Seen| row(&View { site, me, seen }, last.get(&seen.talk.id), pile);
    Ok(seen.iter().map(row).collect())
}

/// Whether they have said no to it, and nobody has it yet.
fn has_passed(seen: &Seen, pile: Pile) -> bool {
    pile == Pile::Waiting && seen.offer.as_deref().is_some_and(|it| it != "offered")
}

fn row(view: &View<'_>, last: Option<&OnPage>, pile: Pile) -> Markup {
    let View { site, me, seen } = view;
    let id = seen.talk.id.0;
    let word = |word| me.word(site, word);
    html! {
        li {
            a href=(format!("/desk/talks/{id}")) {
                strong { bdi { (view.alias()) } }
                @if pile == Pile::Waiting && view.is_asked() { span.badge { (word(DeskWord::AskedYou)) } }
                span.facts {
                    bdi { (view.language()) }
                    @if let Some(lesson) = view.lesson() { " · " bdi { (lesson) } }
                }
                @if pile != Pile::Over { span.facts { (view.waits()) } }
                @if let Some(last) = last { span.last { bdi { (brief(site, me, &last.said)) } } }
            }
            @if pile == Pile::Waiting { (offer(view)) }
        }
    }
}

/// The two buttons under a card that waits.
pub(super) fn offer(view: &View<'_>) -> Markup {
    let View { site, me, seen } = view;
    let (dialogue, step) = Surface::DeskOffer.entry();
    let label = |choice: &str| {
        site.library.label(&me.language, &dialogue, &step, &ChoiceName::from(choice))
    };
    html! {
        form.row method="post" action=(format!("/desk/talks/{}", seen.talk.id.0)) {
            (number())
            button.main name="act" value="take" { (label("take")) }
            @if view.is_asked() { button name="act" value="pass" { (label("pass")) } }
        }
    }
}
