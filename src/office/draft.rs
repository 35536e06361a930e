//! A cohort as somebody types it.

use jiff::civil::Date;
use serde::Deserialize;

use super::{Cohort, WrongCohort};
use crate::{
    content::{LanguageCode, Library},
    people::{OrganisationId, Words},
};

/// The most places a cohort can have.
const MOST: u32 = 10_000;
/// The longest name, in letters.
const LONGEST: usize = 64;
/// Nobody begins before or after these years.
const YEARS: std::ops::RangeInclusive<i16> = 2020..=2100;

/// What was typed. It is shown again as it is, where something in it is wrong.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default)]
pub struct Draft {
    /// The name.
    pub name: String,
    /// The course; empty: the first there is.
    pub course: String,
    /// The language; empty: as their phone asks.
    pub language: String,
    /// The zone; empty: the programme's.
    pub zone: String,
    /// The first day, such as 2026-12-01; empty: at once.
    pub starts_on: String,
    /// How many can join; empty: as many as come.
    pub capacity: String,
}

impl Draft {
    /// What would have been typed for a cohort as it is.
    pub fn of(cohort: &Cohort) -> Self {
        Self {
            name: cohort.name.clone(),
            course: cohort.course.clone(),
            language: cohort.language.as_ref().map(ToString::to_string).unwrap_or_default(),
            zone: cohort.zone.clone().unwrap_or_default(),
            starts_on: cohort.starts_on.map(|it| it.to_string()).unwrap_or_default(),
            capacity: cohort.capacity.map(|it| it.to_string()).unwrap_or_default(),
        }
    }

    /// Reads it as a cohort of this key; everything that is wrong with it, at once.
    ///
    /// # Errors
    ///
    /// What is wrong.
    pub fn read(
        &self,
        library: &Library,
        organisation: OrganisationId,
        key: &str,
    ) -> Result<Cohort, Vec<WrongCohort>> {
        let mut wrong = Vec::new();
        let name = Words::name(&self.name).filter(|_| self.name.trim().chars().count() <= LONGEST);
        let course = self.course.trim();
        let language = given(&self.language).map(LanguageCode::from);
        let zone = given(&self.zone);
        let starts_on = given(&self.starts_on).map(str::parse::<Date>);
        let capacity = given(&self.capacity).map(str::parse::<u32>);
        let is_early =
            |it: &Result<Date, _>| !it.as_ref().is_ok_and(|it| YEARS.contains(&it.year()));
        let is_odd = |it: &Result<u32, _>| !it.as_ref().is_ok_and(|it| (1..=MOST).contains(it));
        let checks = [
            (WrongCohort::Name, name.is_none()),
            (WrongCohort::Course, !course.is_empty() && library.course(course).name != course),
            (
                WrongCohort::Language,
                language.as_ref().is_some_and(|it| library.language(it).is_none()),
            ),
            (WrongCohort::Zone, zone.is_some_and(|it| !Library::knows_zone(it))),
            (WrongCohort::Start, starts_on.as_ref().is_some_and(is_early)),
            (WrongCohort::Capacity, capacity.as_ref().is_some_and(is_odd)),
        ];
        wrong.extend(checks.into_iter().filter(|(_, is_wrong)| *is_wrong).map(|(what, _)| what));
        match name.filter(|_| wrong.is_empty()) {
            None => Err(wrong),
            Some(name) => Ok(Cohort {
                key: key.to_owned(),
                organisation,
                name: name.read().to_owned(),
                course: course.to_owned(),
                language,
                zone: zone.map(str::to_owned),
                starts_on: starts_on.and_then(Result::ok),
                capacity: capacity.and_then(Result::ok),
            }),
        }
    }
}

/// What was typed, if anything was.
fn given(typed: &str) -> Option<&str> {
    Some(typed.trim()).filter(|it| !it.is_empty())
}
