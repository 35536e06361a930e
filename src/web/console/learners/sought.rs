//! What the list of learners is narrowed down to, as it stands in the address.

use jiff::Timestamp;
use maud::{Markup, html};
use serde::Deserialize;

use super::super::super::{Site, staff::Me};
use crate::{
    content::{CohortWord, Course, DialogueName, LanguageCode, TextKey},
    office::{Cohort, Reach},
    store::{GONE, LATELY, STILL, Wanted},
};

/// What is sought. No words of anybody's stand in it.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(in crate::web::console) struct Sought {
    cohort: String,
    language: String,
    lesson: String,
    seen: String,
    who: String,
    /// Whether it must be one of these cohorts.
    #[serde(skip)]
    is_bound: bool,
    /// The last learner of the page before.
    pub(super) after: Option<i64>,
}

impl Sought {
    /// The same for somebody who sees some cohorts only: one of theirs at a time.
    pub(in crate::web::console) fn within(mut self, reach: &Reach) -> Self {
        if let Reach::Cohorts(keys) = reach {
            self.is_bound = true;
            if !keys.contains(&self.cohort) {
                self.cohort = keys.first().cloned().unwrap_or_else(|| "-".to_owned());
            }
        }
        self
    }

    /// What the store is asked for.
    pub(in crate::web::console) fn wanted(&self, now: Timestamp) -> Wanted {
        let given = |text: &String| Some(text.clone()).filter(|it| !it.is_empty());
        let (since, until) = match self.seen.as_str() {
            "week" => (Some(now - LATELY), None),
            "lately" => (Some(now - GONE), None),
            "month" => (Some(now - GONE), Some(now - LATELY)),
            "longer" => (None, Some(now - GONE)),
            _ => (None, None),
        };
        let who = self.who.as_str();
        let (since, until) = match who {
            "still" => (Some(now - GONE).max(since), Some(until.unwrap_or(now).min(now - STILL))),
            _ => (since, until),
        };
        Wanted {
            cohort: given(&self.cohort),
            language: given(&self.language).map(|it| LanguageCode::from(it.as_str())),
            lesson: given(&self.lesson).map(|it| DialogueName::from(it.as_str())),
            since,
            until,
            waits: who == "waits",
            stuck: who == "stuck",
            talks: who == "talks",
            still: who == "still",
            joined: (who == "new").then_some(now - LATELY),
            blocked: who == "blocked",
            parked: (who == "parked").then_some(now),
        }
    }

    /// The same in an address, for the page after this learner, or for an export.
    pub(super) fn address(&self, path: &str, after: Option<i64>) -> String {
        let pairs = [
            ("cohort", &self.cohort),
            ("language", &self.language),
            ("lesson", &self.lesson),
            ("seen", &self.seen),
            ("who", &self.who),
        ];
        let given = pairs.into_iter().filter(|(_, value)| !value.is_empty());
        let mut given =
            given.map(|(name, value)| format!("{name}={}", encoded(value))).collect::<Vec<_>>();
        given.extend(after.map(|it| format!("after={it}")));
        if given.is_empty() { path.to_owned() } else { format!("{path}?{}", given.join("&")) }
    }

    /// The form that narrows the list down.
    pub(super) fn form(&self, site: &Site, me: &Me, cohorts: &[Cohort]) -> Markup {
        let word = |word| me.word(site, word);
        let lessons = site.library.courses().flat_map(Course::lessons);
        let title = |it: &DialogueName| me.text(site, it, &TextKey::from("title"));
        let seen = [
            ("week", CohortWord::SeenWeek),
            ("lately", CohortWord::SeenLately),
            ("month", CohortWord::SeenMonth),
            ("longer", CohortWord::SeenLonger),
        ];
        let who = [
            ("new", CohortWord::WhoIsNew),
            ("waits", CohortWord::WhoWaits),
            ("talks", CohortWord::WhoTalks),
            ("stuck", CohortWord::WhoIsStuck),
            ("still", CohortWord::WhoIsStill),
            ("blocked", CohortWord::WhoHasBlocked),
            ("parked", CohortWord::WhoIsParked),
        ];
        html! {
            form.stack method="get" action="/console/learners" {
                label for="cohort" { (word(CohortWord::Cohort)) }
                select #cohort name="cohort" {
                    @if !self.is_bound { option value="" { (word(CohortWord::All)) } }
                    @for it in cohorts { option value=(it.key) selected[it.key == self.cohort] { (it.name) } }
                }
                label for="language" { (word(CohortWord::Language)) }
                select #language name="language" {
                    option value="" { (word(CohortWord::All)) }
                    @for it in site.library.languages() {
                        option value=(it.code) selected[it.code.as_str() == self.language] lang=(it.code) { (it.name) }
                    }
                }
                label for="lesson" { (word(CohortWord::HasFinished)) }
                select #lesson name="lesson" {
                    option value="" { (word(CohortWord::All)) }
                    @for it in lessons { option value=(it) selected[it.as_str() == self.lesson] { (title(it)) } }
                }
                label for="seen" { (word(CohortWord::LastSeen)) }
                select #seen name="seen" {
                    option value="" { (word(CohortWord::All)) }
                    @for (value, it) in seen { option value=(value) selected[value == self.seen] { (word(it)) } }
                }
                label for="who" { (word(CohortWord::Needs)) }
                select #who name="who" {
                    option value="" { (word(CohortWord::All)) }
                    @for (value, it) in who { option value=(value) selected[value == self.who] { (word(it)) } }
                }
                button.main { (word(CohortWord::Show)) }
            }
        }
    }

    /// Whether anything is sought.
    pub(super) fn is_narrow(&self) -> bool {
        [&self.language, &self.lesson, &self.seen, &self.who].iter().any(|it| !it.is_empty())
            || !self.cohort.is_empty() && !self.is_bound
    }
}

/// A value as it stands in an address.
pub(in crate::web::console) fn encoded(value: &str) -> String {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-_.".contains(&byte);
    let letter =
        |byte| if plain(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") };
    value.bytes().map(letter).collect()
}
