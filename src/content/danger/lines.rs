//! Help lines: dated, sourced records (`dialogues/lines.toml`). A line past its review date is not shown.

use indexmap::IndexMap;
use jiff::{ToSpan, civil::Date};
use serde::Deserialize;

use super::EMERGENCY;
use crate::content::{library::Library, names::ChoiceName};

/// The file format of `dialogues/lines.toml`: records by their id.
pub(in crate::content) type Lines = IndexMap<String, HelpLine>;

/// A help line of a country.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HelpLine {
    /// The country: a key of `zones.toml`.
    pub country: ChoiceName,
    /// What for.
    pub kind: LineKind,
    /// The number, as it is dialled in that country.
    pub number: String,
    /// In which languages it answers: their codes, and their names in themselves.
    pub languages: IndexMap<String, String>,
    /// At which hours.
    pub hours: Hours,
    /// What a call costs.
    pub cost: Cost,
    /// Who says so, and where.
    source: String,
    /// When they said so: a day, or `undated`.
    source_date: String,
    /// How far it is backed: only `V` is shown, an official source that somebody has seen.
    mark: String,
    /// When somebody last compared it with the source.
    checked_on: Date,
    /// The last day on which it is shown.
    pub review_by: Date,
    /// How bad a mistake would be.
    risk: Risk,
}

/// What a line is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum LineKind {
    /// To talk with somebody.
    Emotional,
    /// Violence.
    Violence,
    /// People who are held, sold or forced to work.
    Trafficking,
    /// Advice and shelter.
    Social,
}

/// At which hours a line answers.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(from = "String")]
pub enum Hours {
    /// Day and night.
    Always,
    /// At these: 09:00-17:00.
    Some(String),
}

/// What a call costs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Cost {
    /// Nothing.
    Free,
    /// What the phone company asks.
    Paid,
}

/// How bad a mistake would be, and so how long a check is good.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Risk {
    Low,
    High,
}

impl From<String> for Hours {
    fn from(written: String) -> Self {
        if written == "always" { Self::Always } else { Self::Some(written) }
    }
}

impl Hours {
    /// The message that says `always`.
    pub const ALWAYS: &str = "hours-always";
}

impl LineKind {
    /// Every kind.
    pub(in crate::content) const ALL: [Self; 4] =
        [Self::Emotional, Self::Violence, Self::Trafficking, Self::Social];

    /// The message that says what a line of this kind is for.
    pub fn text(self) -> &'static str {
        match self {
            Self::Emotional => "line-emotional",
            Self::Violence => "line-violence",
            Self::Trafficking => "line-trafficking",
            Self::Social => "line-social",
        }
    }
}

impl Cost {
    /// The message that says it.
    pub fn text(self) -> &'static str {
        match self {
            Self::Free => "cost-free",
            Self::Paid => "cost-paid",
        }
    }
}

impl HelpLine {
    /// Whether it may be shown on this day.
    pub fn is_good_on(&self, today: Date) -> bool {
        today <= self.review_by
    }

    /// What is wrong with it.
    pub(in crate::content) fn faults(&self, id: &str) -> Vec<&'static str> {
        let months = match self.risk {
            Risk::High => 6,
            Risk::Low => 12,
        };
        let latest = self.checked_on.checked_add(months.months()).unwrap_or(self.checked_on);
        let source_date = self.source_date.parse::<Date>();
        let country = self.country.as_str().to_uppercase();
        let is_named = id
            .strip_prefix(&format!("{country}-C8-"))
            .is_some_and(|rest| !rest.is_empty() && rest.chars().all(|c| c.is_ascii_digit()));
        let wrong = [
            (!is_named, "has an id that is not its country, C8 and a number, such as LV-C8-01"),
            (
                !is_number(&self.number),
                "has a number that is no telephone number: digits, single spaces, + in front",
            ),
            (
                self.number.replace(' ', "") == EMERGENCY,
                "repeats 112, which is always shown: take it out",
            ),
            (self.languages.is_empty(), "says no language in which it answers"),
            (self.source.trim().is_empty(), "has no source"),
            (
                self.mark != "V",
                "is not backed by an official source that somebody has seen (mark V): take it out",
            ),
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
        ];
        wrong.into_iter().filter(|(is_so, _)| *is_so).map(|(_, what)| what).collect()
    }
}

/// Three to fifteen digits (E.164), single spaces between them, perhaps a plus in front.
fn is_number(written: &str) -> bool {
    let digits = written.chars().filter(char::is_ascii_digit).count();
    let rest = written.strip_prefix('+').unwrap_or(written);
    let groups = |group: &str| !group.is_empty() && group.chars().all(|c| c.is_ascii_digit());
    (3..=15).contains(&digits) && rest.split(' ').all(groups)
}

impl Library {
    /// The help lines of a country that may be shown on this day.
    pub fn help_lines(&self, country: &ChoiceName, today: Date) -> impl Iterator<Item = &HelpLine> {
        let lines = self.lines.values().filter(move |it| it.country == *country);
        lines.filter(move |it| it.is_good_on(today))
    }

    /// The help lines that are not shown from a day on that is no later than this one, and their last day.
    pub fn lines_to_check(&self, by: Date) -> impl Iterator<Item = (&str, Date)> {
        let lines = self.lines.iter().map(|(id, it)| (id.as_str(), it.review_by));
        lines.filter(move |(_, last)| *last <= by)
    }
}
