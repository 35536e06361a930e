//! The record of who read and changed what, for data protection.

use std::{collections::BTreeMap, sync::Arc};

use axum::{
    extract::{Query, State},
    http::HeaderMap,
    response::{IntoResponse, Response},
};
use axum_extra::extract::CookieJar;
use maud::{Markup, html};
use serde::Deserialize;

use super::{
    super::{Site, browser::Trouble, staff::Me},
    Desk,
    frame::{Here, frame},
    learners::encoded,
};
use crate::{
    content::AuditWord,
    office::{Audited, Deed, InChat, Right},
    people::LearnerId,
};

/// So many entries stand on a page.
const A_PAGE: usize = 50;

/// Which entries.
#[derive(Deserialize)]
pub(super) struct Asked {
    /// Those before this one.
    before: Option<i64>,
    /// Those about this thing.
    about: Option<String>,
}

/// The page.
pub(super) async fn page(
    State(site): State<Arc<Site>>,
    Query(asked): Query<Asked>,
    headers: HeaderMap,
    jar: CookieJar,
) -> Result<Response, Trouble> {
    let desk = Desk::with(Right::SeeAudit, &site, &headers, &jar).await?;
    let me = &desk.me;
    let (about, before) = (asked.about.as_deref(), asked.before.unwrap_or(i64::MAX));
    let whose = desk.organisation.id;
    let mut entries = site.store.audit_of(whose, about, before, i64::try_from(A_PAGE)? + 1).await?;
    let is_more = entries.len() > A_PAGE;
    entries.truncate(A_PAGE);
    let older = entries.last().filter(|_| is_more).map(|it| address(Some(it.seq), about));
    let names = names(&site, &entries).await?;
    let word = |word| me.word(&site, word);
    let body = html! {
        p { (word(AuditWord::Intro)) }
        @if let Some(about) = about {
            p { (word(AuditWord::Only)) " " (thing(&site, me, about)) " · "
                a.link href=(Here::Audit.path()) { (word(AuditWord::All)) } }
        }
        @if entries.is_empty() { p { (word(AuditWord::Nothing)) } }
        @if !entries.is_empty() {
            table.cards {
                thead { tr { @for it in COLUMNS { th scope="col" { (word(it)) } } } }
                tbody { @for it in &entries { (row(&site, me, it, &names)) } }
            }
        }
        @if let Some(older) = older { p { a.button href=(older) { (word(AuditWord::Older)) } } }
    };
    Ok(frame(&site, me, Here::Audit, None, &body).into_response())
}

const COLUMNS: [AuditWord; 5] =
    [AuditWord::When, AuditWord::Who, AuditWord::What, AuditWord::About, AuditWord::Why];

fn row(site: &Site, me: &Me, it: &Audited, names: &BTreeMap<LearnerId, String>) -> Markup {
    let word = |word| me.word(site, word);
    let what = Deed::read(&it.deed).map_or_else(|| it.deed.clone(), |it| word(named(it)));
    let who = match it.who {
        None => word(AuditWord::Machine),
        Some(who) => names.get(&who).cloned().unwrap_or_else(|| format!("№ {}", who.0)),
    };
    html! {
        tr {
            td data-label=(word(AuditWord::When)) { bdi { (me.when(site, it.at)) } }
            td data-label=(word(AuditWord::Who)) { bdi { (who) } }
            td data-label=(word(AuditWord::What)) { (what) }
            td data-label=(word(AuditWord::About)) {
                (thing(site, me, &it.thing))
            }
            td data-label=(word(AuditWord::Why)) { bdi { (why(site, me, it)) } }
        }
    }
}

/// Why, as somebody gave it; in the words of whoever reads, where it is one of ours.
fn why(site: &Site, me: &Me, it: &Audited) -> String {
    let is_in_chat = Deed::read(&it.deed) == Some(Deed::SawInChat);
    let ours = InChat::ALL.into_iter().find(|of| is_in_chat && of.name() == it.why);
    match ours {
        Some(InChat::Asked) => me.word(site, AuditWord::WhyAsked),
        Some(InChat::Took) => me.word(site, AuditWord::WhyTook),
        Some(InChat::Again) => me.word(site, AuditWord::WhyAgain),
        None if it.why.is_empty() => "–".to_owned(),
        None => it.why.clone(),
    }
}

/// What somebody of the staff is called, for those who still have a name here.
async fn names(site: &Site, entries: &[Audited]) -> Result<BTreeMap<LearnerId, String>, Trouble> {
    let mut names = BTreeMap::new();
    for who in entries.iter().filter_map(|it| it.who) {
        if !names.contains_key(&who)
            && let Some(staff) = site.store.staff(who).await?
        {
            names.insert(who, super::staff::name(&staff).to_owned());
        }
    }
    Ok(names)
}

fn address(before: Option<i64>, about: Option<&str>) -> String {
    let before = before.map(|it| format!("before={it}"));
    let about = about.map(|it| format!("about={}", encoded(it)));
    let query = before.into_iter().chain(about).collect::<Vec<_>>();
    format!("{}?{}", Here::Audit.path(), query.join("&"))
}

/// What an entry is about, with its kind in the language of whoever reads.
fn thing(site: &Site, me: &Me, thing: &str) -> Markup {
    let (kind, key) = thing.split_once(' ').unwrap_or((thing, ""));
    let kind = match kind {
        "learner" => AuditWord::Learner,
        "talk" => AuditWord::Talk,
        "message" => AuditWord::Message,
        "draft" => AuditWord::Draft,
        "cohort" => AuditWord::Cohort,
        "link" => AuditWord::Link,
        "person" => AuditWord::Person,
        "entry" => AuditWord::Entry,
        "organisation" => AuditWord::Organisation,
        // What was done says the rest, but for a list that was taken away.
        _ => {
            let name = thing.rsplit_once('/').map_or(thing, |(_, name)| name);
            let list = name.strip_suffix(".csv").map(|it| format!("{it}.csv"));
            return html! { bdi dir="ltr" { (list.as_deref().unwrap_or("–")) } };
        }
    };
    let only = address(None, Some(thing));
    html! { a.link href=(only) { (me.word(site, kind)) " " bdi { (key) } } }
}

/// What somebody did, in words.
fn named(deed: Deed) -> AuditWord {
    match deed {
        Deed::SawLearners => AuditWord::SawLearners,
        Deed::SawLearner => AuditWord::SawLearner,
        Deed::SawComments => AuditWord::SawComments,
        Deed::SawCards => AuditWord::SawCards,
        Deed::SawTalk => AuditWord::SawTalk,
        Deed::SawFile => AuditWord::SawFile,
        Deed::SawInChat => AuditWord::SawInChat,
        Deed::Exported => AuditWord::Exported,
        Deed::SawAudit => AuditWord::SawAudit,
        Deed::SawDoubts => AuditWord::SawDoubts,
        Deed::ReadDoubt => AuditWord::ReadDoubt,
        Deed::ActedInTalk => AuditWord::ActedInTalk,
        Deed::MovedLearner => AuditWord::MovedLearner,
        Deed::VouchedFor => AuditWord::VouchedFor,
        Deed::Erased => AuditWord::Erased,
        Deed::ChangedCohort => AuditWord::ChangedCohort,
        Deed::MadeLink => AuditWord::MadeLink,
        Deed::RevokedLink => AuditWord::RevokedLink,
        Deed::WroteAnnouncement => AuditWord::WroteAnnouncement,
        Deed::Announced => AuditWord::Announced,
        Deed::MendedProblem => AuditWord::MendedProblem,
        Deed::Invited => AuditWord::Invited,
        Deed::ChangedStaff => AuditWord::ChangedStaff,
        Deed::ChangedSettings => AuditWord::ChangedSettings,
        Deed::AddedOrganisation => AuditWord::AddedOrganisation,
        Deed::CameIn => AuditWord::CameIn,
        Deed::ChangedEntry => AuditWord::ChangedEntry,
        Deed::BackedUp => AuditWord::BackedUp,
        Deed::Restored => AuditWord::Restored,
        Deed::NotDone => AuditWord::NotDone,
    }
}
