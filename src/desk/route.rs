//! Whom to ask when a learner wants a person, and why: one function that says its reasons.

use std::cmp::Reverse;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::{
    EVERYBODY,
    mentor::{Mentor, Standing},
};
use crate::{
    content::LanguageCode,
    people::{Belonging, LearnerId},
};

/// The topic that goes to everybody who is there, whatever their topics and however much they have to do.
pub const DANGER: &str = "danger";
/// How many are asked first.
const FIRST: usize = 3;
/// How many more are asked when none of them answers.
const NEXT: usize = 5;

/// A learner wants a person.
#[derive(Clone, Copy, Debug)]
pub struct Request<'a> {
    /// The learner's languages, the best first.
    pub languages: &'a [LanguageCode],
    /// What it is about.
    pub topic: &'a str,
    /// Where the learner belongs.
    pub belongs: &'a Belonging,
    /// Who declined it or gave it back.
    pub not: &'a [LearnerId],
    /// How many times it was offered before, and nobody took it.
    pub round: u32,
    /// Whether a machine translates between people who share no language.
    pub translates: bool,
}

/// A mentor to be asked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Offer {
    /// Who.
    pub mentor: LearnerId,
    /// Why they.
    pub why: Why,
}

/// What speaks for a mentor: "speaks Latvian and Russian, on duty until 18:00, 1 of 3 talks".
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Why {
    /// The languages they share, in the learner's order; none, if a machine has to translate.
    pub languages: Vec<LanguageCode>,
    /// Whether the topic is one of theirs by name.
    pub topic_by_name: bool,
    /// Until when they are on duty; nothing, if they are not. See [`super::Duty::until`].
    pub on_duty_until: Option<Timestamp>,
    /// When their duty begins, if they are not on duty; nothing, if it does not within sixty days.
    pub duty_begins: Option<Timestamp>,
    /// How many talks they have now.
    pub open: u32,
    /// How many they have at most.
    pub capacity: u32,
    /// Whether they answer the learner's cohort and no other.
    pub same_cohort: bool,
}

/// Why a mentor is not asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Reason {
    /// They have not talked to the made-up learner yet.
    Practising,
    /// A coordinator has frozen them.
    Frozen,
    /// They have left.
    Left,
    /// They answer another organisation's learners.
    OtherOrganisation,
    /// They answer another cohort only.
    OtherCohort,
    /// They speak none of the learner's languages.
    NoSharedLanguage,
    /// They declined it or gave it back.
    Declined,
    /// It is none of their topics.
    OtherTopic,
    /// They have a day off.
    Away {
        /// When they next come on duty, if within sixty days.
        until: Option<Timestamp>,
    },
    /// It is not their hour.
    OffDuty {
        /// When they next come on duty, if within sixty days.
        until: Option<Timestamp>,
    },
    /// They have as many talks as they can.
    Full,
}

/// Whom to ask in this round, the best first.
///
/// First the best three who are on duty and answer such questions. Then the next best five who are on duty, without
/// those three (the best three as they are now, whether they declined or not). Then everybody who has no day off: who
/// is on duty, then the others as their duty begins; also whoever was asked before. Danger goes to all who are on duty
/// at once, and from the next round on to all who have no day off.
///
/// Where a machine translates, those come last, in that last round, who share no language with the learner.
///
/// The best speak the learner's first language, then have the topic by name, then answer the learner's cohort and no
/// other, then have the greatest share of their talks free, then the lowest number.
pub fn route(request: &Request<'_>, mentors: &[Mentor], now: Timestamp) -> Vec<Offer> {
    let first = Request { not: &[], round: 0, ..*request };
    match request.round {
        _ if request.topic == DANGER => ranked(request, mentors, now),
        0 => ranked(request, mentors, now).into_iter().take(FIRST).collect(),
        1 => {
            let asked = ranked(&first, mentors, now).into_iter().take(FIRST);
            let asked = asked.map(|it| it.mentor).collect::<Vec<_>>();
            let offers = ranked(request, mentors, now).into_iter();
            offers.filter(|it| !asked.contains(&it.mentor)).take(NEXT).collect()
        }
        _ => ranked(request, mentors, now),
    }
}

/// Why the others cannot be asked in this round, in the order of the mentors. Who could be, but stands behind those
/// who are asked, is not among them.
pub fn passed_over(
    request: &Request<'_>,
    mentors: &[Mentor],
    now: Timestamp,
) -> Vec<(LearnerId, Reason)> {
    let reason = |it: &Mentor| Some((it.id, it.consider(request, now).err()?));
    mentors.iter().filter_map(reason).collect()
}

/// Who of those who share a language is there next, whatever their topics, and when: now, for somebody who is on duty
/// and has room.
pub fn next_on_duty(
    request: &Request<'_>,
    mentors: &[Mentor],
    now: Timestamp,
) -> Option<(LearnerId, Timestamp)> {
    let moments = mentors.iter().filter(|it| it.could_ever(request).is_ok()).filter_map(|it| {
        let is_there = it.takes(request) && it.duty().until(now).is_some();
        let at = if is_there { now } else { it.duty().next(now)? };
        Some((at, it.id))
    });
    moments.min().map(|(at, mentor)| (mentor, at))
}

impl Mentor {
    /// What speaks for asking them in this round, or what speaks against it.
    fn consider(&self, request: &Request<'_>, now: Timestamp) -> Result<Why, Reason> {
        self.could_ever(request)?;
        let is_danger = request.topic == DANGER;
        let topic_by_name = self.topics.iter().any(|it| it == request.topic);
        let fits = topic_by_name || self.topics.is_empty() || is_danger || request.round > 0;
        if !fits {
            return Err(Reason::OtherTopic);
        }
        let on_duty_until = self.duty().until(now);
        let is_off_duty = on_duty_until.is_none();
        let duty_begins = is_off_duty.then(|| self.duty().next(now)).flatten();
        if is_off_duty && self.duty().is_away(now) {
            return Err(Reason::Away { until: duty_begins });
        }
        if is_off_duty && request.round < if is_danger { 1 } else { 2 } {
            return Err(Reason::OffDuty { until: duty_begins });
        }
        if !self.takes(request) {
            return Err(Reason::Full);
        }
        let shared = request.languages.iter().filter(|it| self.languages.contains(it));
        Ok(Why {
            languages: shared.cloned().collect(),
            topic_by_name,
            on_duty_until,
            duty_begins,
            open: self.open,
            capacity: self.capacity,
            same_cohort: self.belongs.cohort.is_some() && self.belongs == *request.belongs,
        })
    }

    /// What speaks against asking them at any hour, in any round.
    fn could_ever(&self, request: &Request<'_>) -> Result<(), Reason> {
        match self.standing {
            Standing::Practising => return Err(Reason::Practising),
            Standing::Frozen => return Err(Reason::Frozen),
            Standing::Left => return Err(Reason::Left),
            Standing::Active => {}
        }
        if self.belongs.organisation != request.belongs.organisation {
            return Err(Reason::OtherOrganisation);
        }
        if self.belongs.cohort.is_some() && self.belongs.cohort != request.belongs.cohort {
            return Err(Reason::OtherCohort);
        }
        let by_machine = request.translates && request.round >= EVERYBODY;
        if !by_machine && !request.languages.iter().any(|it| self.languages.contains(it)) {
            return Err(Reason::NoSharedLanguage);
        }
        if request.not.contains(&self.id) { Err(Reason::Declined) } else { Ok(()) }
    }

    /// Whether they have room for one more talk, or it is one for which there always is.
    fn takes(&self, request: &Request<'_>) -> bool {
        self.open < self.capacity || request.topic == DANGER
    }
}

/// Everybody who can be asked in this round, the best first.
fn ranked(request: &Request<'_>, mentors: &[Mentor], now: Timestamp) -> Vec<Offer> {
    let offer = |it: &Mentor| Some(Offer { mentor: it.id, why: it.consider(request, now).ok()? });
    let mut offers = mentors.iter().filter_map(offer).collect::<Vec<_>>();
    offers.sort_by_cached_key(|Offer { mentor, why }| {
        let is_off_duty = why.on_duty_until.is_none();
        let begins = why.duty_begins.unwrap_or(Timestamp::MAX);
        let first_language = why.languages.first() == request.languages.first();
        // A share of 2^32, so that 1 of 3 and 2 of 6 are the same.
        let free = u64::from(why.capacity.saturating_sub(why.open)) << 32;
        let free = free / u64::from(why.capacity.max(1));
        let best = (first_language, why.topic_by_name, why.same_cohort, free);
        (why.languages.is_empty(), is_off_duty.then_some(begins), Reverse(best), *mentor)
    });
    offers
}
