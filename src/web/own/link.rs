//! A link that gives somebody something of their own, once: looking at it shows a form, the form spends it, and only in
//! the browser that has looked.

use std::net::IpAddr;

use axum::{
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Response},
};
use axum_extra::extract::CookieJar;
use maud::{Markup, html};

use super::{
    super::{
        Site,
        browser::{Trouble, asked},
        page::shell,
        staff::{is_marked, mark},
    },
    plan,
};
use crate::{
    content::{ChoiceName, LanguageCode, OwnWord, PlanWord},
    people::LearnerId,
    store::Code,
};

/// After so many seconds somebody who was turned away may try again.
const LATER: &str = "900";

/// What a link gives.
#[derive(Clone, Copy)]
pub(super) enum Gift {
    /// Everything that is kept about somebody.
    Data,
    /// Their plan on one page.
    Plan,
}

/// Whose it is, if the link is good, and how they want it.
pub(super) struct Whose {
    pub(super) learner: Option<LearnerId>,
    pub(super) language: LanguageCode,
    pub(super) country: Option<ChoiceName>,
}

/// A link that is good, in the browser that has looked at it.
pub(super) struct Good {
    pub(super) learner: LearnerId,
    pub(super) code: Code,
    pub(super) language: LanguageCode,
}

/// Shows the form behind a link.
pub(super) async fn ask(
    site: &Site,
    gift: Gift,
    letters: &str,
    headers: &HeaderMap,
    jar: CookieJar,
) -> Result<Response, Trouble> {
    let whose = gift.whose(site, letters, headers).await?;
    let jar = jar.add(mark(site, letters)?);
    let lead = match gift {
        Gift::Data => site.library.page_word(&whose.language, OwnWord::Get),
        Gift::Plan => site.library.page_word(&whose.language, PlanWord::Get),
    };
    let form = gift.form(site, &whose, letters, &lead);
    Ok((jar, gift.page(site, &whose.language, &form)).into_response())
}

/// The link, if it may be spent now; what is said instead, if not.
pub(super) async fn check(
    site: &Site,
    gift: Gift,
    letters: &str,
    (from, headers): (IpAddr, &HeaderMap),
    jar: CookieJar,
) -> Result<Result<Good, Response>, Trouble> {
    let now = site.clock.now();
    let whose = gift.whose(site, letters, headers).await?;
    if site.tries.are_over(from, now) {
        let say = site.library.page_word(&whose.language, OwnWord::TooMany);
        let body = gift.page(site, &whose.language, &html! { p { (say) } });
        let head = [(header::RETRY_AFTER, LATER)];
        return Ok(Err((StatusCode::TOO_MANY_REQUESTS, head, body).into_response()));
    }
    let Some((learner, code)) = whose.learner.zip(Code::read(letters)) else {
        site.tries.wrong(from, now);
        return Ok(Err(gift.old(site, &whose.language)));
    };
    if !is_marked(site, &jar, letters) {
        site.tries.wrong(from, now);
        let jar = jar.add(mark(site, letters)?);
        let lead = site.library.page_word(&whose.language, OwnWord::OtherBrowser);
        let form = gift.form(site, &whose, letters, &lead);
        let body = gift.page(site, &whose.language, &form);
        return Ok(Err((StatusCode::FORBIDDEN, jar, body).into_response()));
    }
    Ok(Ok(Good { learner, code, language: whose.language }))
}

impl Gift {
    async fn whose(
        self,
        site: &Site,
        letters: &str,
        headers: &HeaderMap,
    ) -> Result<Whose, Trouble> {
        let now = site.clock.now();
        let learner = match (self, Code::read(letters)) {
            (Self::Data, Some(code)) => site.store.data_code(&code, now).await?,
            (Self::Plan, Some(code)) => site.store.plan_code(&code, now).await?,
            (Self::Data | Self::Plan, None) => None,
        };
        let (language, country) = match learner {
            Some(learner) => {
                (site.store.wants(learner).await?.0, site.store.country(learner).await?)
            }
            None => (site.library.nearest(asked(headers)), None),
        };
        Ok(Whose { learner, language, country })
    }

    /// To somebody whose link is spent, or never was one.
    pub(super) fn old(self, site: &Site, language: &LanguageCode) -> Response {
        let say = match self {
            Self::Data => site.library.page_word(language, OwnWord::LinkOld),
            Self::Plan => site.library.page_word(language, PlanWord::LinkOld),
        };
        (StatusCode::GONE, self.page(site, language, &html! { p { (say) } })).into_response()
    }

    fn form(self, site: &Site, whose: &Whose, letters: &str, lead: &str) -> Markup {
        let (path, label, more) = match self {
            Self::Data => {
                let label = site.library.page_word(&whose.language, OwnWord::Button);
                ("mydata", label, html! {})
            }
            Self::Plan => {
                let label = site.library.page_word(&whose.language, PlanWord::Button);
                ("myplan", label, plan::choices(site, whose))
            }
        };
        html! {
            p { (lead) }
            form.choices method="post" action=(format!("/{path}/{letters}")) {
                (more)
                button { (label) }
            }
        }
    }

    fn page(self, site: &Site, language: &LanguageCode, body: &Markup) -> Markup {
        let title = match self {
            Self::Data => site.library.page_word(language, OwnWord::Title),
            Self::Plan => site.library.page_word(language, PlanWord::Title),
        };
        shell(site, language, &html! { header { h1 { (title) } } main { (body) } })
    }
}
