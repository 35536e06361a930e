//! Replays `tests/routing/offers.txt`: what stands below a question is compared with what the function answers.

use std::fmt::Write;

use anyhow::{Context, Result, bail};
use expect_test::expect_file;
use jiff::{Timestamp, civil::date, tz::TimeZone};
use solis::{
    content::LanguageCode,
    desk::{Away, Mentor, Offer, Reason, Request, Standing, next_on_duty, passed_over, route},
    people::{Belonging, LearnerId},
};

const TABLE: &str = include_str!("offers.txt");

#[test]
fn whom_solis_asks_and_why() -> Result<()> {
    let (mut all, mut room, mut said, mut asked) = (Vec::new(), Vec::new(), String::new(), 0);
    for line in TABLE.lines() {
        match line.split_once(' ').unwrap_or((line, "")) {
            ("ask" | "not" | "next", _) => continue,
            ("|", it) => all.push(mentor(it).with_context(|| line.to_owned())?),
            ("@", names) => room = named(&all, names)?.into_iter().cloned().collect(),
            _ => {}
        }
        writeln!(said, "{line}")?;
        if let Some(question) = line.strip_prefix("> ") {
            asked += 1;
            said += &answer(question, &room, &all).with_context(|| line.to_owned())?;
        }
    }
    assert!(asked >= 25, "only {asked} questions");
    expect_file!["offers.txt"].assert_eq(&said);
    Ok(())
}

/// `Wed 25 10:00, lv ru, money`, and perhaps `round 1`, `cohort north`, `not Ilze Olga`, `machine translates`.
fn answer(question: &str, room: &[Mentor], all: &[Mentor]) -> Result<String> {
    let mut parts = question.split(", ");
    let now = moment(parts.next().context("no time")?)?;
    let languages = languages(parts.next().context("no languages")?);
    let topic = parts.next().context("no topic")?;
    let (mut belongs, mut not) = (Belonging::default(), Vec::new());
    let (mut round, mut translates) = (0, false);
    for part in parts {
        match part.split_once(' ').context("one word")? {
            ("cohort", name) => belongs.cohort = Some(name.to_owned()),
            ("not", names) => not = named(all, names)?.iter().map(|it| it.id).collect(),
            ("round", number) => round = number.parse()?,
            ("machine", it) => translates = it == "translates",
            _ => bail!("what is `{part}`?"),
        }
    }
    let request =
        Request { languages: &languages, topic, belongs: &belongs, not: &not, round, translates };
    let mut said = String::new();
    let offers = route(&request, room, now);
    for offer in &offers {
        writeln!(said, "ask {}: {}", name(all, offer.mentor)?, why(offer))?;
    }
    let passed_over = passed_over(&request, room, now);
    for (mentor, reason) in &passed_over {
        writeln!(said, "not {}: {}", name(all, *mentor)?, because(*reason))?;
    }
    let both = offers.iter().find(|it| passed_over.iter().any(|(other, _)| *other == it.mentor));
    assert!(both.is_none(), "{both:?} is asked and passed over");
    match next_on_duty(&request, room, now) {
        Some((mentor, at)) => writeln!(said, "next {} {}", name(all, mentor)?, clock(Some(at)))?,
        None => writeln!(said, "next nobody")?,
    }
    // Who stands first in the list is no better for it.
    let reversed = room.iter().rev().cloned().collect::<Vec<_>>();
    assert_eq!(route(&request, &reversed, now), offers);
    assert_eq!(next_on_duty(&request, &reversed, now), next_on_duty(&request, room, now));
    Ok(said)
}

fn why(Offer { why, .. }: &Offer) -> String {
    let languages = why.languages.iter().map(LanguageCode::as_str).collect::<Vec<_>>().join(" ");
    let languages = if languages.is_empty() { "by machine" } else { &languages };
    let by_name = if why.topic_by_name { ", by name" } else { "" };
    let cohort = if why.same_cohort { ", same cohort" } else { "" };
    let duty = match (why.on_duty_until, why.duty_begins) {
        (Some(until), None) => format!("until {}", clock(Some(until))),
        (None, begins) => format!("from {}", clock(begins)),
        (Some(_), Some(_)) => "on duty and not".to_owned(),
    };
    format!("{languages}{by_name}{cohort}, {duty}, {} of {}", why.open, why.capacity)
}

fn because(reason: Reason) -> String {
    match reason {
        Reason::Practising => "practising".to_owned(),
        Reason::Frozen => "frozen".to_owned(),
        Reason::Left => "left".to_owned(),
        Reason::OtherOrganisation => "other organisation".to_owned(),
        Reason::OtherCohort => "other cohort".to_owned(),
        Reason::NoSharedLanguage => "no shared language".to_owned(),
        Reason::Declined => "declined".to_owned(),
        Reason::OtherTopic => "other topic".to_owned(),
        Reason::Away { until } => format!("away until {}", clock(until)),
        Reason::OffDuty { until } => format!("off duty until {}", clock(until)),
        Reason::Full => "full".to_owned(),
    }
}

/// `1 Ilze | lv ru | money papers | Mon-Fri 09:00-18:00 | Europe/Riga | 1/3 | cohort north`; the last is something
/// special about them, if there is something.
fn mentor(line: &str) -> Result<Mentor> {
    let cells = line.split('|').map(str::trim).collect::<Vec<_>>();
    let [who, speaks, topics, hours, zone, load, special] = cells[..] else { bail!("no mentor") };
    let (id, name) = who.split_once(' ').context("no name")?;
    let (open, capacity) = load.split_once('/').context("no capacity")?;
    let mut mentor = Mentor {
        id: LearnerId(id.parse()?),
        name: name.to_owned(),
        languages: languages(speaks),
        topics: topics.split(' ').filter(|it| *it != "all").map(str::to_owned).collect(),
        hours: hours.parse()?,
        zone: TimeZone::get(zone)?,
        away: Vec::new(),
        capacity: capacity.parse()?,
        open: open.parse()?,
        belongs: Belonging {
            cohort: special.strip_prefix("cohort ").map(str::to_owned),
            ..Belonging::default()
        },
        standing: Standing::Active,
    };
    if let Some((from, to)) = special.strip_prefix("away ").and_then(|it| it.split_once('-')) {
        let [from, to] = [from.parse()?, to.parse()?].map(|day| date(2026, 3, day));
        mentor.away.push(Away { from, to });
    } else if !special.is_empty() && mentor.belongs.cohort.is_none() {
        mentor.standing = serde_json::from_value(special.into())?;
    }
    Ok(mentor)
}

fn languages(codes: &str) -> Vec<LanguageCode> {
    codes.split_whitespace().map(LanguageCode::from).collect()
}

fn named<'a>(all: &'a [Mentor], names: &str) -> Result<Vec<&'a Mentor>> {
    let find = |name: &str| all.iter().find(|it| it.name == name).context(name.to_owned());
    names.split_whitespace().map(find).collect()
}

fn name(all: &[Mentor], id: LearnerId) -> Result<&str> {
    Ok(&all.iter().find(|it| it.id == id).context("nobody has this number")?.name)
}

fn moment(text: &str) -> Result<Timestamp> {
    let local = jiff::civil::DateTime::strptime("%a %d %H:%M %Y-%m", format!("{text} 2026-03"))?;
    Ok(local.to_zoned(TimeZone::get("Europe/Riga")?)?.timestamp())
}

/// `Wed 25 18:00`; what is sixty days from these stories is as good as always.
fn clock(at: Option<Timestamp>) -> String {
    let Some(at) = at else { return "never".to_owned() };
    let local = at.in_tz("Europe/Riga").map(|it| it.strftime("%a %d %H:%M %m").to_string());
    let local = local.unwrap_or_default();
    local.strip_suffix(" 03").map_or_else(|| "always".to_owned(), str::to_owned)
}
