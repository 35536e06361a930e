//! How the organisation works, where people reach it, and who runs it.

use std::sync::{Arc, atomic::Ordering};

use axum::{
    Form,
    extract::{Query, State},
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Redirect, Response},
};
use axum_extra::extract::CookieJar;
use maud::{Markup, html};
use serde::Deserialize;

use super::{
    super::{Site, browser::Trouble, routes::Routes},
    Desk,
    frame::{Here, frame},
    nothing,
    once::invited,
    staff::{self, end},
};
use crate::{
    content::{ConsoleWord, LanguageCode, Library, StaffWord},
    office::{Deed, Organisation, Right},
    people::{Role, Words},
    store::NewStaff,
};

/// The longest name, in letters.
const LONGEST: usize = 80;
/// The most people over whom a second person can be asked.
const MOST: u32 = 1_000_000;

/// The addresses of the settings.
pub(super) fn routes() -> Routes {
    Routes::new()
        .get("/console/settings", page)
        .post("/console/settings", keep)
        .audited(Deed::ChangedSettings)
        .post("/console/settings/invite", invite)
        .audited(Deed::Invited)
}

/// What comes with the address.
#[derive(Deserialize)]
struct Opened {
    /// Whether something was done.
    done: Option<String>,
    /// Behind whom the list of the staff begins.
    after: Option<i64>,
}

/// What the form says.
#[derive(Deserialize)]
struct Filled {
    name: String,
    language: String,
    zone: String,
    approve_over: String,
    #[serde(default)]
    contact: String,
}

/// The page.
async fn page(
    State(site): State<Arc<Site>>,
    Query(opened): Query<Opened>,
    headers: HeaderMap,
    jar: CookieJar,
) -> Result<Response, Trouble> {
    let desk = Desk::with(Right::SeeStaff, &site, &headers, &jar).await?;
    let it = &desk.organisation;
    let filled = Filled {
        name: it.name.clone(),
        language: it.language.to_string(),
        zone: it.zone.clone(),
        approve_over: it.approve_over.to_string(),
        contact: it.contact.clone().unwrap_or_default(),
    };
    let notice = opened.done.map(|_| ConsoleWord::Done);
    let said = (notice, None);
    Ok(drawn(&site, &desk, &filled, opened.after.unwrap_or(0), said).await?.into_response())
}

/// Keeps what the form says.
async fn keep(
    State(site): State<Arc<Site>>,
    headers: HeaderMap,
    jar: CookieJar,
    Form(filled): Form<Filled>,
) -> Result<Response, Trouble> {
    let desk = Desk::with(Right::KeepSettings, &site, &headers, &jar).await?;
    let others = site.store.organisations().await?;
    let kept = match understood(&site, &desk, &filled, &others) {
        Ok(kept) => kept,
        Err(wrong) => {
            let page = drawn(&site, &desk, &filled, 0, (None, Some(wrong))).await?;
            return Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response());
        }
    };
    let work =
        site.store.write(move |tx| Box::pin(async move { tx.keep_organisation(&kept).await }));
    work.await?;
    Ok(Redirect::to("/console/settings?done=1").into_response())
}

/// The organisation as the form wants it, or what is wrong.
fn understood(
    site: &Site,
    desk: &Desk,
    filled: &Filled,
    others: &[Organisation],
) -> Result<Organisation, ConsoleWord> {
    let is_long = filled.name.trim().chars().count() > LONGEST;
    let name = Words::line(&filled.name, LONGEST).filter(|_| !is_long);
    let Some(name) = name.map(|it| it.read().to_owned()) else {
        return Err(ConsoleWord::WrongName);
    };
    let is_taken = others.iter().any(|it| it.name == name && it.id != desk.organisation.id);
    if is_taken {
        return Err(ConsoleWord::WrongName);
    }
    let zone = filled.zone.trim().to_owned();
    if !Library::knows_zone(&zone) {
        return Err(ConsoleWord::WrongZone);
    }
    let approve_over = filled.approve_over.trim().parse().ok();
    let approve_over = approve_over.filter(|it| (1..=MOST).contains(it));
    let approve_over = approve_over.ok_or(ConsoleWord::WrongNumber)?;
    let language = LanguageCode::from(filled.language.as_str());
    let language = site.library.language(&language).map(|it| it.code.clone());
    let language = language.unwrap_or_else(|| desk.organisation.language.clone());
    let contact = filled.contact.trim().to_owned();
    if contact.chars().count() > LONGEST || contact.chars().any(char::is_control) {
        return Err(ConsoleWord::WrongContact);
    }
    let contact = (!contact.is_empty()).then_some(contact);
    Ok(Organisation { name, language, zone, approve_over, contact, ..desk.organisation.clone() })
}

/// Who is invited.
#[derive(Deserialize)]
struct Wanted {
    role: Option<String>,
    #[serde(default)]
    cohort: String,
    #[serde(default)]
    until: String,
}

/// Makes a link by which somebody comes in to do something here; to run the programme, if nothing else is said.
async fn invite(
    State(site): State<Arc<Site>>,
    headers: HeaderMap,
    jar: CookieJar,
    Form(wanted): Form<Wanted>,
) -> Result<Response, Trouble> {
    let (way, back) = ((&headers, &jar), Here::Settings.path());
    let desk = Desk::fresh(Right::SeeStaff, &site, way, back).await?;
    let role = wanted.role.as_deref().map_or(Some(Role::Coordinator), Role::named);
    let organisation = desk.organisation.id;
    let right = |role| Right::KeepStaff { organisation, role, is_own: false };
    let Some(role) = role.filter(|it| desk.may(right(*it))) else {
        return Ok(nothing(&site, &desk.me));
    };
    let cohort = Some(wanted.cohort).filter(|it| !it.is_empty());
    let is_there = match &cohort {
        Some(key) => role.has_cohort() && site.store.cohort(organisation, key).await?.is_some(),
        None => true,
    };
    let Some(until) = end(&desk, &wanted.until).filter(|_| is_there) else {
        return Ok(Redirect::to(back).into_response());
    };
    let by = Some(desk.me.id());
    let new = NewStaff { cohort, until, by, ..NewStaff::of(role, organisation) };
    let title = desk.me.word(&site, StaffWord::Invite);
    invited(&site, &desk, &headers, new, (Here::Settings, &title)).await
}

/// The page, with what was done or what is wrong.
async fn drawn(
    site: &Site,
    desk: &Desk,
    filled: &Filled,
    after: i64,
    (notice, wrong): (Option<ConsoleWord>, Option<ConsoleWord>),
) -> Result<Markup, Trouble> {
    let word = |word| desk.me.word(site, word);
    let staff = site.store.staff_in(desk.organisation.id, after, staff::MORE).await?;
    let cohorts = site.store.cohorts(desk.organisation.id).await?;
    let body = html! {
        p #notice role="status" { @if let Some(notice) = notice { (word(notice)) } }
        @if let Some(wrong) = wrong { p.problem role="alert" { (word(wrong)) } }
        @if desk.may(Right::KeepSettings(desk.organisation.id)) { (form(site, desk, filled, wrong)) }
        section aria-labelledby="channels-title" {
            h2 #channels-title { (word(ConsoleWord::Channels)) }
            (channels(site, desk))
        }
        (staff::section(site, desk, &staff))
        (staff::invitations(site, desk, &cohorts))
    };
    Ok(frame(site, &desk.me, Here::Settings, None, &body))
}

/// Where people reach Solis, and whether it is heard there.
fn channels(site: &Site, desk: &Desk) -> Markup {
    let word = |word| desk.me.word(site, word);
    let heard = |is_heard| word(if is_heard { ConsoleWord::Heard } else { ConsoleWord::Unheard });
    // Another organisation's bot is none of theirs.
    let mine = site.bots.channel(desk.organisation.channel);
    html! {
        ul {
            li { (word(ConsoleWord::WebChat)) ": " (heard(true)) }
            @for (_, it) in site.telegram.iter().filter(|it| it.0 == mine) {
                li {
                    "Telegram"
                    @if let Some(bot) = site.bots.name(Some(mine)) { " " bdi dir="ltr" { "@" (bot) } }
                    ": " (heard(it.load(Ordering::Relaxed)))
                }
            }
        }
        @if site.telegram.is_empty() { p.small { (word(ConsoleWord::NoBot)) } }
    }
}

fn form(site: &Site, desk: &Desk, filled: &Filled, wrong: Option<ConsoleWord>) -> Markup {
    let word = |word| desk.me.word(site, word);
    let invalid = |of| (wrong == Some(of)).then_some("true");
    html! {
        form.card.stack method="post" action="/console/settings" {
            label for="name" { (word(ConsoleWord::OrganisationName)) }
            input #name name="name" required maxlength=(LONGEST) value=(filled.name) dir="auto"
                autocomplete="organization" aria-invalid=[invalid(ConsoleWord::WrongName)];
            label for="language" { (word(ConsoleWord::ProgrammeLanguage)) }
            select #language name="language" aria-describedby="language-hint" {
                @for it in site.library.languages() {
                    option value=(it.code) lang=(it.code) selected[it.code.as_str() == filled.language] { (it.name) }
                }
            }
            p.small #language-hint { (word(ConsoleWord::LanguageHint)) }
            label for="zone" { (word(ConsoleWord::Zone)) }
            input #zone name="zone" required value=(filled.zone) dir="ltr" autocomplete="off"
                aria-describedby="zone-hint" aria-invalid=[invalid(ConsoleWord::WrongZone)];
            p.small #zone-hint { (word(ConsoleWord::ZoneHint)) }
            label for="approve_over" { (word(ConsoleWord::ApproveOver)) }
            input #approve_over name="approve_over" required inputmode="numeric" dir="ltr"
                value=(filled.approve_over) aria-invalid=[invalid(ConsoleWord::WrongNumber)];
            label for="contact" { (word(ConsoleWord::Contact)) }
            input #contact name="contact" maxlength=(LONGEST) value=(filled.contact) dir="auto"
                autocomplete="off" aria-describedby="contact-hint"
                aria-invalid=[invalid(ConsoleWord::WrongContact)];
            p.small #contact-hint { (word(ConsoleWord::ContactHint)) }
            button.main { (word(ConsoleWord::Keep)) }
        }
    }
}
