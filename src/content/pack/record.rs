//! A record of a pack: what is so, who says so, when somebody compared it, and until when it is shown.

use jiff::{ToSpan, civil::Date};
use serde::Deserialize;

use super::{Frame, permit::Stay};

/// A record of a pack.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Record {
    /// What it is about.
    pub frame: Frame,
    /// The number in it, as forms write it: `50 000`. Its text mentions it, so that it stands in one place.
    value: Option<String>,
    /// What the number counts: `€ a year` is in the text, `€` here.
    unit: Option<String>,
    /// For which status it is; for every one, if none is named.
    #[serde(default)]
    pub applies_to: Vec<Stay>,
    /// Who may take this way: it is said, because a guide's title often does not.
    #[serde(default)]
    pub open_to: OpenTo,
    /// In C1: whether it is about a job, one's own business, or both. The one is not the other.
    pub(in crate::content) covers: Option<Covers>,
    /// The name of whoever says so.
    pub source: String,
    /// Where.
    pub source_url: String,
    source_owner: Owner,
    /// When they said so: a day, or `undated`.
    source_date: String,
    /// When somebody last compared it with the source.
    pub checked_on: Date,
    /// The last day on which it is shown.
    pub review_by: Date,
    risk: Risk,
    mark: Backing,
}

/// Who may take a way.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum OpenTo {
    /// Everybody.
    #[default]
    All,
    /// Citizens of the country.
    Nationals,
    /// Citizens of the country and of the EU.
    Eu,
    /// People from outside the EU.
    ThirdCountry,
}

/// What a record of C1 is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(in crate::content) enum Covers {
    Employment,
    SelfEmployment,
    Both,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Owner {
    Official,
    Other,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Risk {
    Low,
    High,
}

/// How far a record is backed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
enum Backing {
    /// Somebody has seen it on the page of whoever is responsible.
    V,
    /// A secondary source says so.
    S,
    /// From memory.
    M,
    /// The page was seen, and is too old to be believed.
    #[serde(rename = "stale")]
    Stale,
    /// The page that was seen is known to be wrong by now.
    #[serde(rename = "trap")]
    Trap,
}

/// What a learner is shown of a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shown {
    /// What it says.
    Fact,
    /// The link, because nobody has compared it in time.
    Old,
    /// The link, because nobody has seen it on an official page.
    AskThere,
}

impl OpenTo {
    /// The message that says it; nothing, where it is open to everybody.
    pub fn text(self) -> Option<&'static str> {
        match self {
            Self::All => None,
            Self::Nationals => Some("open-nationals"),
            Self::Eu => Some("open-eu"),
            Self::ThirdCountry => Some("open-third-country"),
        }
    }

    /// Every message.
    pub(in crate::content) const TEXTS: [&str; 3] =
        ["open-nationals", "open-eu", "open-third-country"];
}

impl Record {
    /// Whether somebody has seen it on the page of whoever is responsible, so that it may be said.
    pub fn is_backed(&self) -> bool {
        self.mark == Backing::V
    }

    /// What is shown of it on this day.
    pub fn shown(&self, today: Date) -> Shown {
        if !self.is_backed() {
            Shown::AskThere
        } else if today > self.review_by {
            Shown::Old
        } else {
            Shown::Fact
        }
    }

    /// The number in it, with what it counts; a no-break space keeps them together.
    pub fn number(&self) -> Option<String> {
        let value = self.value.as_deref()?.replace(' ', "\u{a0}");
        let unit = self.unit.as_deref().map(|it| format!("\u{a0}{it}")).unwrap_or_default();
        Some(format!("{value}{unit}"))
    }

    /// Whether it says that somebody may, or may not, have a business of their own.
    pub(in crate::content) fn is_of_own_business(&self) -> bool {
        let is_of = matches!(self.covers, Some(Covers::SelfEmployment | Covers::Both));
        self.frame == Frame::C1 && is_of
    }

    /// What is wrong with it.
    pub(in crate::content) fn faults(&self, country: &str, id: &str) -> Vec<&'static str> {
        let dates = self.dates().into_iter();
        let own = self.own(country, id).into_iter();
        own.chain(dates).filter(|(is_so, _)| *is_so).map(|(_, what)| what).collect()
    }

    fn own(&self, country: &str, id: &str) -> [(bool, &'static str); 9] {
        let prefix = format!("{country}-{}-", self.frame.name()).to_uppercase();
        let is_named = id
            .strip_prefix(&prefix)
            .is_some_and(|rest| !rest.is_empty() && rest.chars().all(|c| c.is_ascii_digit()));
        let is_address = |it: &str| {
            let rest = it.strip_prefix("https://");
            rest.is_some_and(|it| it.contains('.') && !it.contains(char::is_whitespace))
        };
        let is_official = self.source_owner == Owner::Official;
        let is_of_rights = matches!(self.frame, Frame::C1 | Frame::C8);
        [
            (!is_named, "has an id that is not its country, frame and a number, such as LV-C4-02"),
            (self.source.trim().is_empty(), "does not name its source"),
            (!is_address(&self.source_url), "has a source_url that is no https address"),
            (
                is_of_rights && self.risk != Risk::High,
                "is about a permit or about protection: its risk is high",
            ),
            (self.risk == Risk::High && !is_official, "is of high risk without an official source"),
            (
                !self.is_backed() && (self.value.is_some() || self.unit.is_some()),
                "has a value though nobody has seen it on an official page (mark V): take it out",
            ),
            (
                !self.is_backed() && !is_official,
                "shows nothing but its link, and that must be an official one",
            ),
            (self.unit.is_some() && self.value.is_none(), "has a unit and no value"),
            (
                self.is_backed() && (self.frame == Frame::C1) != self.covers.is_some(),
                "says in C1, and only there, what it `covers`: employment, self-employment, both",
            ),
        ]
    }

    fn dates(&self) -> [(bool, &'static str); 3] {
        let months = match self.risk {
            Risk::High => 6,
            Risk::Low => 12,
        };
        let latest = self.checked_on.checked_add(months.months()).unwrap_or(self.checked_on);
        let source_date = self.source_date.parse::<Date>();
        [
            (
                self.source_date != "undated" && source_date.is_err(),
                "has a source_date that is neither a day, such as 2026-11-21, nor `undated`",
            ),
            (
                source_date.is_ok_and(|it| it > self.checked_on)
                    || self.checked_on >= self.review_by,
                "has its dates out of order: source_date, checked_on, review_by",
            ),
            (
                self.review_by > latest,
                "goes too long without a review: 6 months where the risk is high, 12 where it is low",
            ),
        ]
    }
}
