//! A form becomes a draft.

use jiff::{
    civil::{Date, DateTime},
    tz::TimeZone,
};

use super::super::{
    super::{Site, chat::is_number},
    Desk,
};
use crate::{
    office::Right,
    office::announcing::{Asks, Audience, Draft, DraftId, Missing, Seen, When},
    people::{LearnerId, Words},
};

/// What a form says, in its order.
pub(super) struct Said(pub(super) Vec<(String, String)>);

impl Said {
    /// A field that is filled.
    pub(super) fn field(&self, name: &str) -> Option<&str> {
        let found = self.0.iter().find(|it| it.0 == name).map(|it| it.1.trim());
        found.filter(|it| !it.is_empty())
    }

    /// The number of the form, if it has one.
    pub(super) fn number(&self) -> Option<String> {
        self.field("id").filter(|it| is_number(it)).map(str::to_owned)
    }

    /// What is written in a form of a draft, over what there was.
    pub(super) fn over(&self, before: Draft, site: &Site, desk: &Desk) -> Draft {
        let mut draft = before;
        for language in site.library.languages() {
            let code = language.code.as_str();
            let Some((_, said)) = self.0.iter().find(|it| it.0 == format!("text-{code}")) else {
                continue;
            };
            let words = Words::said(&said.replace("\r\n", "\n"));
            if draft.versions.get(code) == Some(&words) {
                continue;
            }
            draft.machine.remove(code);
            if words.read().is_empty() {
                draft.versions.remove(code);
            } else {
                draft.versions.insert(code.to_owned(), words);
            }
        }
        draft.missing = match self.field("missing") {
            Some("machine") if site.translator.is_some() => Missing::Machine,
            Some("nobody") => Missing::Nobody,
            Some(_) | None => Missing::Programme,
        };
        draft.despite = self.field("despite").is_some();
        draft.link = self.field("link").map(str::to_owned);
        draft.asks = Asks::named(self.field("asks").unwrap_or_default());
        let mentor = draft.audience.mentor;
        draft.audience = self.audience();
        if !desk.may(Right::SeeStaff(desk.organisation.id)) {
            draft.audience.mentor = mentor;
        }
        draft.when = self.when(&desk.organisation.zone, &draft.when);
        let reason = || Words::said(self.field("reason").unwrap_or_default());
        draft.urgent = self.field("urgent").map(|_| reason());
        draft
    }

    fn audience(&self) -> Audience {
        let text = |name: &str| self.field(name).map(str::to_owned);
        let seen = self.field("seen").and_then(|it| {
            let (how, days) = it.split_once('-')?;
            let days = days.parse().ok()?;
            Some(if how == "within" { Seen::Within(days) } else { Seen::NotFor(days) })
        });
        let replied = self.field("replied").and_then(|it| {
            let (draft, answer) = it.split_once(' ')?;
            Some((DraftId(draft.parse().ok()?), answer.to_owned()))
        });
        let languages = self.0.iter().filter(|it| it.0 == "language" && !it.1.contains(' '));
        Audience {
            cohort: text("cohort"),
            languages: languages.map(|it| it.1.clone()).collect(),
            country: text("country"),
            course: text("course"),
            lesson: text("lesson"),
            seen,
            mentor: self.field("mentor").and_then(|it| it.parse().ok()).map(LearnerId),
            replied,
        }
    }

    /// When it goes out. Dates and hours are the programme's, as its clock shows them.
    fn when(&self, zone: &str, before: &When) -> When {
        let moment = || self.field("moment").and_then(|it| it.parse::<DateTime>().ok());
        match self.field("when") {
            Some("at") => {
                let zone = TimeZone::get(zone).unwrap_or(TimeZone::UTC);
                let at = moment().and_then(|it| zone.to_ambiguous_timestamp(it).compatible().ok());
                at.map_or_else(|| before.clone(), When::At)
            }
            Some("own") => moment().map_or_else(|| before.clone(), When::OwnHour),
            Some("rhythm") => When::Rhythm {
                days: self.field("days").unwrap_or("* * *").to_owned(),
                hour: self.field("hour").and_then(|it| it.parse().ok()).unwrap_or(10).clamp(0, 23),
                until: self.field("until").and_then(|it| it.parse().ok()).unwrap_or(Date::ZERO),
            },
            Some(_) | None => When::Now,
        }
    }
}
