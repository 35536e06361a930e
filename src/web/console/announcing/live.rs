//! How far an announcement is: sums that add up, how fast it goes, what was answered.

use axum::response::{IntoResponse, Response};
use jiff::Timestamp;
use maud::{Markup, html};

use super::{
    super::{
        super::{Site, browser::Trouble, page::number},
        Desk,
        frame::{Here, frame},
    },
    Asked, audience,
    preview::{counted, preview},
    said, told,
};
use crate::{
    content::{AnnouncingWord as Word, Arg},
    journey::on_the_clock,
    office::announcing::Stage,
    store::{KeptDraft, Sums},
};

/// The page.
pub(super) async fn show(
    site: &Site,
    desk: &Desk,
    kept: &KeptDraft,
    asked: &Asked,
) -> Result<Response, Trouble> {
    let now = site.clock.now();
    let word = |word| desk.me.word(site, word);
    let people = match kept.stage {
        Stage::Asked => Some(site.store.counted(&kept.draft, kept.organisation, now).await?),
        Stage::Writing
        | Stage::Approved
        | Stage::Running
        | Stage::Paused
        | Stage::Done
        | Stage::Cancelled => None,
    };
    let notice = said::notice(site, desk, asked.said.as_deref());
    let body = html! {
        @if let Some(notice) = notice { p role="status" { (notice) } }
        form.row method="post" action=(format!("/console/announcements/{}", kept.id.0)) {
            (number())
            @for (act, label) in acts(kept.stage) {
                button name="act" value=(act) { (word(label)) }
            }
        }
        (trail(site, desk, kept).await?)
        (audience::within(site, desk, kept).await?)
        @if let Some(people) = &people { (counted(site, desk, people)) }
        @if let Some(reason) = &kept.draft.urgent { p { (word(Word::Reason)) ": " bdi { (reason.read()) } } }
        (moving(site, desk, kept).await?)
        (told::in_languages(site, desk, kept).await?)
        @if kept.occurrence > 0 {
            p { a.button href=(format!("/console/announcements/{}/people.csv", kept.id.0)) { (word(Word::Export)) } }
        }
        (preview(site, desk, kept))
        script src="/announcing.js" defer {}
    };
    let title = format!("{} № {}", word(Word::Announcements), kept.id.0);
    Ok(frame(site, &desk.me, Here::Announcements, Some(&title), &body).into_response())
}

/// Who wrote it, and who approved it.
async fn trail(site: &Site, desk: &Desk, kept: &KeptDraft) -> Result<Markup, Trouble> {
    let by = |word, name: &str| said::with(site, desk, word, "name", Arg::Plain(name.to_owned()));
    let wrote = match kept.author {
        Some(author) => by(Word::WrittenBy, &said::name(site, author).await?),
        None => desk.me.word(site, Word::AtCommandLine),
    };
    let approved = match (kept.approver, kept.author) {
        (Some(approver), _) => Some(by(Word::ApprovedBy, &said::name(site, approver).await?)),
        (None, None) if kept.occurrence > 0 => {
            Some(desk.me.word(site, Word::ApprovedAtCommandLine))
        }
        (None, _) => None,
    };
    Ok(
        html! { p.small { bdi { (wrote) } @if let Some(approved) = approved { ". " bdi { (approved) } } } },
    )
}

/// The part of the page that changes by itself.
pub(super) async fn moving(site: &Site, desk: &Desk, kept: &KeptDraft) -> Result<Markup, Trouble> {
    let now = site.clock.now();
    let sums = site.store.sums(kept.id, now).await?;
    let replies = site.store.replies(kept.id).await?;
    let is_moving = match kept.stage {
        Stage::Asked | Stage::Approved | Stage::Running | Stage::Paused => true,
        // Answers still come.
        Stage::Done => !kept.draft.asks.answers().is_empty(),
        Stage::Writing | Stage::Cancelled => false,
    };
    let word = |word| desk.me.word(site, word);
    let end = told::ends(site, kept, &sums, now).await?;
    Ok(html! {
        section.card #progress data-live=(if is_moving { "on" } else { "off" })
            data-stage=(format!("{:?}", kept.stage)) aria-labelledby="state" {
            h2 #state { (word(said::stage(kept.stage))) }
            @if kept.occurrence > 0 { (progress(site, desk, kept, &sums)) }
            @if let Some(at) = end {
                p { (said::with(site, desk, Word::EndAt, "when", when(desk, site, at))) }
            }
            @if kept.occurrence > 0 { (told::reasons(site, desk, &sums)) }
            @if !replies.is_empty() { (told::answers(site, desk, &replies)) }
            @if let Some(at) = kept.next_at {
                p { (said::with(site, desk, Word::NextAt, "when", when(desk, site, at))) }
            }
        }
    })
}

/// What can be done with it now.
fn acts(stage: Stage) -> Vec<(&'static str, Word)> {
    let (cancel, copy) = (("cancel", Word::Cancel), ("copy", Word::Duplicate));
    match stage {
        Stage::Writing => vec![],
        Stage::Asked => vec![("approve", Word::Approve), ("refuse", Word::Refuse), cancel],
        Stage::Approved => vec![("undo", Word::Undo), cancel],
        Stage::Running => vec![("pause", Word::Pause), cancel, copy],
        Stage::Paused => vec![("resume", Word::Resume), cancel, copy],
        Stage::Done | Stage::Cancelled => vec![copy],
    }
}

fn when(desk: &Desk, site: &Site, at: Timestamp) -> Arg {
    on_the_clock(&desk.me.staff.mentor.zone, at, site.clock.now())
}

fn progress(site: &Site, desk: &Desk, kept: &KeptDraft, sums: &Sums) -> Markup {
    let word = |word| desk.me.word(site, word);
    let parts = [
        (Word::Sent, sums.sent),
        (Word::Waiting, sums.waiting),
        (Word::HeldTalk, sums.talk),
        (Word::HeldQuiet, sums.quiet),
        (Word::HeldBudget, sums.budget),
        (Word::HeldPause, sums.paused),
        (Word::HeldRest, sums.rest),
        (Word::Blocked, sums.blocked),
        (Word::Expired, sums.expired),
        (Word::Failed, sums.failed),
        (Word::Cancelled, sums.cancelled),
    ];
    html! {
        progress max=(sums.planned.max(1)) value=(sums.planned - sums.left())
            aria-label=(word(said::stage(kept.stage))) {}
        table {
            tbody {
                @for (label, people) in parts {
                    tr { th scope="row" { (word(label)) } td.number { (people) } }
                }
            }
            tfoot { tr { th scope="row" { (word(Word::Planned)) } td.number { (sums.planned) } } }
        }
        @if kept.stage == Stage::Running {
            p { (said::with(site, desk, Word::Rate, "people", Arg::Number(sums.last_minute))) }
        }
        p.small { (word(Word::NoReceipts)) }
    }
}
