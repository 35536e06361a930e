//! Links into a cohort: made, shown once, revoked.

use std::sync::Arc;

use axum::{
    Form,
    extract::{Path, State},
    http::HeaderMap,
    response::{IntoResponse, Redirect, Response},
};
use axum_extra::extract::CookieJar;
use jiff::{Timestamp, ToSpan, civil::Date, tz::TimeZone};
use maud::{Markup, html};
use serde::Deserialize;

use super::{
    super::{
        super::{
            Site,
            browser::{Trouble, address},
            chat::is_number,
            staff::Me,
        },
        Desk,
        frame::{Here, frame},
        nothing,
    },
    keeper,
    one::{place, show},
    path,
    poster::chooser,
    qr::qr,
};
use crate::{
    content::CohortWord,
    office::Organisation,
    people::Words,
    store::{Code, LinkId, NewLink},
};

/// A link is good for so many days, unless somebody wants it otherwise.
const DAYS: i64 = 90;
/// And for so many at most.
const MOST_DAYS: i64 = 3650;

/// A link that is asked for, as it was typed.
#[derive(Deserialize)]
pub(super) struct Asked {
    #[serde(default)]
    id: String,
    #[serde(default)]
    pub(super) label: String,
    #[serde(default)]
    pub(super) until: String,
    #[serde(skip)]
    pub(super) wrong_label: bool,
    #[serde(skip)]
    pub(super) wrong_until: bool,
}

impl Asked {
    /// What stands in the form at first.
    pub(super) fn new(organisation: &Organisation, now: Timestamp) -> Self {
        let until = today(organisation, now).saturating_add(DAYS.days()).to_string();
        Self {
            id: String::new(),
            label: String::new(),
            until,
            wrong_label: false,
            wrong_until: false,
        }
    }

    /// The code of the link: a form that is posted twice asks for the same one twice, and only whoever has the form has
    /// what it is made of.
    fn code(&self, desk: &Desk, cohort: &str) -> anyhow::Result<Code> {
        if !is_number(&self.id) {
            return Code::new();
        }
        let of = [&self.id, &self.label, &self.until].map(String::as_str).join("\n");
        Ok(Code::made_of(&format!("link\n{}\n{cohort}\n{of}", desk.me.id().0)))
    }

    /// Whether something in it is wrong.
    pub(super) fn is_wrong(&self) -> bool {
        self.wrong_label || self.wrong_until
    }

    /// Where it hangs, and the moment after its last day; if both are right.
    fn read(&mut self, organisation: &Organisation, now: Timestamp) -> Option<(String, Timestamp)> {
        let label = Words::name(&self.label);
        let today = today(organisation, now);
        let last = self.until.trim().parse::<Date>().ok();
        let last = last.filter(|it| (today..=today.saturating_add(MOST_DAYS.days())).contains(it));
        let end = last.and_then(|it| it.tomorrow().ok()?.to_zoned(zone(organisation)).ok());
        (self.wrong_label, self.wrong_until) = (label.is_none(), end.is_none());
        Some((label?.read().to_owned(), end?.timestamp()))
    }
}

fn zone(organisation: &Organisation) -> TimeZone {
    TimeZone::get(&organisation.zone).unwrap_or(TimeZone::UTC)
}

fn today(organisation: &Organisation, now: Timestamp) -> Date {
    now.to_zoned(zone(organisation)).date()
}

/// The addresses that a code of an organisation makes: in Telegram, if there is a bot; in the web chat.
pub(super) fn addresses(
    site: &Site,
    headers: &HeaderMap,
    whose: &Organisation,
    code: &Code,
) -> (Option<String>, String) {
    let bot = site.bots.link(whose.channel, code);
    (bot, format!("{}/?code={}", address(site, headers), code.letters()))
}

/// Makes a link and shows it, which only this page can: its code is kept nowhere.
pub(super) async fn make(
    State(site): State<Arc<Site>>,
    Path(key): Path<String>,
    headers: HeaderMap,
    jar: CookieJar,
    Form(mut asked): Form<Asked>,
) -> Result<Response, Trouble> {
    let desk = keeper(&site, &headers, &jar).await?;
    let now = site.clock.now();
    let Some(cohort) = desk.cohort(&site, &key).await? else {
        return Ok(nothing(&site, &desk.me));
    };
    let Some((label, expires_at)) = asked.read(&desk.organisation, now) else {
        return show(&site, &desk, &key, &asked).await;
    };
    let code = asked.code(&desk, &key)?;
    let new = NewLink { code: code.clone(), cohort: key, label: label.clone(), expires_at };
    let given =
        site.store.write(move |tx| Box::pin(async move { tx.give_link_once(new, now).await }));
    let code = given.await?;
    let me = &desk.me;
    let (bot, page) = addresses(&site, &headers, &desk.organisation, &code);
    let body = html! {
        p { strong { (me.word(&site, CohortWord::OnlyNow)) } " " (me.word(&site, CohortWord::AnotherAnyTime)) }
        @if let Some(bot) = &bot { (way(&site, me, CohortWord::InTelegram, bot)) }
        (way(&site, me, CohortWord::InBrowser, &page))
        section.card aria-labelledby="posters-title" {
            h2 #posters-title { (me.word(&site, CohortWord::Posters)) }
            (chooser(&site, me, &cohort, &code, bot.is_some()))
        }
        p { a.link href=(path(&cohort.key)) { (me.word(&site, CohortWord::Back)) } }
    };
    Ok(frame(&site, me, Here::Cohorts, Some(&label), &body).into_response())
}

fn way(site: &Site, me: &Me, named: CohortWord, address: &str) -> Markup {
    html! {
        section.card {
            h2 { (me.word(site, named)) }
            p.address dir="ltr" { (address) }
            (qr(address, &me.word(site, CohortWord::QrWords)))
        }
    }
}

/// Asks once more whether a link shall be revoked.
pub(super) async fn ask(
    State(site): State<Arc<Site>>,
    Path(link): Path<i64>,
    headers: HeaderMap,
    jar: CookieJar,
) -> Result<Response, Trouble> {
    let desk = keeper(&site, &headers, &jar).await?;
    let me = &desk.me;
    let found = desk.link(&site, LinkId(link)).await?;
    let Some((label, key)) = found else { return Ok(nothing(&site, me)) };
    let body = html! {
        p { strong dir="auto" { (place(&site, me, &label)) } }
        p { (me.word(&site, CohortWord::RevokeAsk)) }
        form.row method="post" action=(format!("/console/links/{link}/revoke")) {
            button.main { (me.word(&site, CohortWord::RevokeYes)) }
            a.button href=(path(&key)) { (me.word(&site, CohortWord::Back)) }
        }
    };
    let title = me.word(&site, CohortWord::RevokeTitle);
    Ok(frame(&site, me, Here::Cohorts, Some(&title), &body).into_response())
}

/// Revokes a link.
pub(super) async fn revoke(
    State(site): State<Arc<Site>>,
    Path(link): Path<i64>,
    headers: HeaderMap,
    jar: CookieJar,
) -> Result<Response, Trouble> {
    let desk = keeper(&site, &headers, &jar).await?;
    let link = LinkId(link);
    let Some((_, key)) = desk.link(&site, link).await? else {
        return Ok(nothing(&site, &desk.me));
    };
    let now = site.clock.now();
    site.store.write(move |tx| Box::pin(async move { tx.revoke_link(link, now).await })).await?;
    Ok(Redirect::to(&path(&key)).into_response())
}
