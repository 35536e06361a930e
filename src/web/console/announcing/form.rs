//! The form in which an announcement is written.

use axum::response::{IntoResponse, Response};
use maud::{Markup, html};

use super::{
    super::{
        super::{Site, browser::Trouble},
        Desk,
        frame::{Here, frame},
    },
    Asked, audience,
    preview::{counted, preview},
    said,
};
use crate::{
    content::{AnnouncingWord as Word, Arg},
    office::announcing::{Asks, LONGEST, Missing, When, wrong},
    people::Words,
    store::KeptDraft,
};

/// The form, with what is wrong, how it will look and for how many it is.
pub(super) async fn show(
    site: &Site,
    desk: &Desk,
    kept: &KeptDraft,
    asked: &Asked,
) -> Result<Response, Trouble> {
    let now = site.clock.now();
    let word = |word| desk.me.word(site, word);
    let wrongs = if asked.said.as_deref() == Some("wrong") {
        wrong(&kept.draft, &desk.organisation, now)
    } else {
        Vec::new()
    };
    let people = match asked.count {
        Some(_) => Some(site.store.counted(&kept.draft, desk.organisation.id, now).await?),
        None => None,
    };
    let notice = said::notice(site, desk, asked.said.as_deref());
    let path = format!("/console/announcements/{}", kept.id.0);
    let body = html! {
        @if let Some(notice) = notice { p role="status" { (notice) } }
        @if !wrongs.is_empty() {
            ul role="alert" { @for it in &wrongs { li { (said::wrong(site, desk, it)) } } }
        }
        @if let Some(people) = &people { (counted(site, desk, people)) }
        @if !kept.draft.unmade.is_empty() { p.problem role="alert" { (said::not_made(site, desk, kept)) } }
        form.stack method="post" action=(path) {
            (versions(site, desk, kept))
            (buttons(site, desk, kept))
            (audience::fields(site, desk, kept).await?)
            (when(site, desk, kept))
            div.row {
                button name="act" value="save" { (word(Word::Save)) }
                button name="act" value="count" { (word(Word::Count)) }
                button name="act" value="test" { (word(Word::TestToMe)) }
                button.main name="act" value="send" { (word(Word::Send)) }
                button name="act" value="ask" { (word(Word::Ask)) }
                button name="act" value="cancel" { (word(Word::Cancel)) }
            }
        }
        (file(site, desk, kept))
        (preview(site, desk, kept))
    };
    let title = word(Word::New);
    Ok(frame(site, &desk.me, Here::Announcements, Some(&title), &body).into_response())
}

fn versions(site: &Site, desk: &Desk, kept: &KeptDraft) -> Markup {
    let draft = &kept.draft;
    let word = |word| desk.me.word(site, word);
    let own = said::language(site, desk.organisation.language.as_str());
    let rules = [
        (
            Missing::Programme,
            "programme",
            said::with(site, desk, Word::MissingProgramme, "language", Arg::Plain(own)),
        ),
        (Missing::Machine, "machine", word(Word::MissingMachine)),
        (Missing::Nobody, "nobody", word(Word::MissingNobody)),
    ];
    let offered = |it: Missing| it != Missing::Machine || site.translator.is_some();
    html! {
        fieldset.card {
            legend { (word(Word::What)) }
            @for language in site.library.languages() {
                @let code = language.code.as_str();
                @let id = format!("text-{code}");
                label for=(id) {
                    (said::with(site, desk, Word::Version, "language", Arg::Plain(language.name.clone())))
                    @if draft.machine.contains(code) { " (" (word(Word::ByMachine)) ")" }
                }
                textarea id=(id) name=(id) rows="4" maxlength=(LONGEST) dir="auto" lang=(code) {
                    (draft.versions.get(code).map(Words::read).unwrap_or_default())
                }
            }
            label for="missing" { (word(Word::Missing)) }
            select #missing name="missing" {
                @for (rule, value, label) in rules.iter().filter(|it| offered(it.0)) {
                    option value=(value) selected[*rule == draft.missing] { (label) }
                }
            }
            @if !draft.unmade.is_empty() {
                label {
                    input type="checkbox" name="despite" value="yes" checked[draft.despite];
                    " " (word(Word::Despite))
                }
            }
        }
    }
}

fn buttons(site: &Site, desk: &Desk, kept: &KeptDraft) -> Markup {
    let draft = &kept.draft;
    let word = |word| desk.me.word(site, word);
    let asks = [
        (Asks::Nothing, "nothing", Word::AsksNothing),
        (Asks::GotIt, "got-it", Word::AsksGotIt),
        (Asks::YesMaybeNo, "yes-maybe-no", Word::AsksYesMaybeNo),
    ];
    html! {
        fieldset.card {
            legend { (word(Word::Asks)) }
            label for="link" { (word(Word::Link)) }
            input #link name="link" type="url" inputmode="url" dir="ltr" maxlength="2048"
                value=(draft.link.as_deref().unwrap_or_default());
            label for="asks" { (word(Word::Asks)) }
            select #asks name="asks" {
                @for (ask, value, label) in asks {
                    option value=(value) selected[ask == draft.asks] { (word(label)) }
                }
            }
        }
    }
}

fn when(site: &Site, desk: &Desk, kept: &KeptDraft) -> Markup {
    let word = |word| desk.me.word(site, word);
    let zone = jiff::tz::TimeZone::get(&desk.organisation.zone).unwrap_or(jiff::tz::TimeZone::UTC);
    let local = |at: jiff::civil::DateTime| at.strftime("%Y-%m-%dT%H:%M").to_string();
    let (is, moment, days, hour, until) = match &kept.draft.when {
        When::Now => ("now", None, None, None, None),
        When::At(at) => ("at", Some(local(at.to_zoned(zone).datetime())), None, None, None),
        When::OwnHour(at) => ("own", Some(local(*at)), None, None, None),
        When::Rhythm { days, hour, until } => {
            ("rhythm", None, Some(days.clone()), Some(*hour), Some(until.to_string()))
        }
    };
    let whens = [
        ("now", Word::WhenNow),
        ("at", Word::WhenAt),
        ("own", Word::WhenOwn),
        ("rhythm", Word::WhenRhythm),
    ];
    html! {
        fieldset.card {
            legend { (word(Word::WhenTitle)) }
            label for="when" { (word(Word::WhenTitle)) }
            select #when name="when" {
                @for (value, label) in whens { option value=(value) selected[value == is] { (word(label)) } }
            }
            label for="moment" { (word(Word::Moment)) }
            input #moment name="moment" type="datetime-local" value=[moment];
            label for="days" { (word(Word::Days)) }
            input #days name="days" dir="ltr" maxlength="64" value=[days];
            label for="hour" { (word(Word::Hour)) }
            input #hour name="hour" type="number" min="0" max="23" value=[hour];
            label for="until" { (word(Word::Until)) }
            input #until name="until" type="date" value=[until];
            label {
                input type="checkbox" name="urgent" value="yes" checked[kept.draft.urgent.is_some()];
                " " (word(Word::Urgent))
            }
            label for="reason" { (word(Word::Reason)) }
            input #reason name="reason" maxlength="500" dir="auto"
                value=(kept.draft.urgent.as_ref().map(Words::read).unwrap_or_default());
        }
    }
}

fn file(site: &Site, desk: &Desk, kept: &KeptDraft) -> Markup {
    let word = |word| desk.me.word(site, word);
    html! {
        section.card {
            form.stack method="post" enctype="multipart/form-data"
                action=(format!("/console/announcements/{}/file", kept.id.0)) {
                (super::super::super::page::number())
                label for="file" { (word(Word::File)) }
                @if kept.draft.attached.is_none() { p.small { (word(Word::NoFile)) } }
                input #file type="file" name="file" accept="image/*,audio/*,application/pdf";
                div.row {
                    button { (word(Word::AddFile)) }
                }
            }
            @if kept.draft.attached.is_some() {
                form method="post" action=(format!("/console/announcements/{}", kept.id.0)) {
                    button name="act" value="without-file" { (word(Word::RemoveFile)) }
                }
            }
        }
    }
}
