//! What is told of an announcement beside its sums: when it will be through, why it did not arrive, what people get in
//! their languages, what they answered.

use std::collections::BTreeMap;

use jiff::Timestamp;
use maud::{Markup, html};

use super::{
    super::{
        super::{Site, browser::Trouble},
        Desk,
    },
    said,
};
use crate::{
    channel::speech::answer_word,
    content::{AnnouncingWord as Word, Arg},
    office::announcing::{Stage, measured, through, turns},
    store::{KeptDraft, Reply, Sums},
};

/// When it will be through: as fast as it has gone in the last minute; before that can be said, as fast as the channels
/// allow, in turns with what else is announced; and not before whoever sleeps has woken. Nothing, where it stands still.
pub(super) async fn ends(
    site: &Site,
    kept: &KeptDraft,
    sums: &Sums,
    now: Timestamp,
) -> Result<Option<Timestamp>, Trouble> {
    let begins = match kept.stage {
        Stage::Approved => sums.starts_at.map_or(now, |at| at.max(now)),
        Stage::Running => now,
        Stage::Writing | Stage::Asked | Stage::Paused | Stage::Done | Stage::Cancelled => {
            return Ok(None);
        }
    };
    if sums.left() == 0 {
        return Ok(None);
    }
    let asleep = sums.asleep.map_or(0, |it| it.0);
    let waiting = (sums.left() - sums.paused - asleep).max(0);
    let within = sums.since.map_or_else(Default::default, |since| now.duration_since(since));
    let took = if let Some(took) = measured(waiting, sums.last_minute, within) {
        took
    } else {
        let mut queues = Vec::new();
        for (channel, mut queue) in site.store.ahead(kept.id).await? {
            queue.a_second = site.rates.get(&channel).copied();
            queues.push(queue);
        }
        turns(&queues)
    };
    Ok(Some(through((begins, (waiting, took)), sums.asleep)))
}

/// Why it did not arrive, and with how many.
pub(super) fn reasons(site: &Site, desk: &Desk, sums: &Sums) -> Markup {
    let lists = [
        (Word::LateReasons, said::plainly(site, desk, &sums.late, true)),
        (Word::Reasons, said::plainly(site, desk, &sums.reasons, false)),
    ];
    html! {
        @for (title, list) in lists.iter().filter(|it| !it.1.is_empty()) {
            h3 { (desk.me.word(site, *title)) }
            ul { @for (why, people) in list { li { bdi { (why) } ": " (people) } } }
        }
    }
}

/// What people get, by the languages they read.
pub(super) async fn in_languages(
    site: &Site,
    desk: &Desk,
    kept: &KeptDraft,
) -> Result<Markup, Trouble> {
    let (draft, now) = (&kept.draft, site.clock.now());
    let mut readers: BTreeMap<String, i64> = BTreeMap::new();
    if kept.occurrence > 0 {
        for it in site.store.told_in(kept.id).await? {
            *readers.entry(it.language).or_default() += it.people;
        }
    } else {
        for it in site.store.counted(draft, kept.organisation, now).await? {
            *readers.entry(it.language).or_default() += it.people;
        }
    }
    let word = |word| desk.me.word(site, word);
    let own = said::language(site, desk.organisation.language.as_str());
    let gets = |language: &str| {
        if draft.machine.contains(language) {
            word(Word::HearsMachine)
        } else if draft.versions.contains_key(language) {
            word(Word::HearsOwn)
        } else {
            said::with(site, desk, Word::MissingProgramme, "language", Arg::Plain(own.clone()))
        }
    };
    let (language, people, what) = (word(Word::Language), word(Word::People), word(Word::Hears));
    Ok(html! {
        @if !readers.is_empty() {
            section.card aria-labelledby="languages" {
                h2 #languages { (word(Word::ByLanguage)) }
                @if !draft.unmade.is_empty() { p.problem { (said::not_made(site, desk, kept)) } }
                table.cards {
                    thead { tr {
                        th scope="col" { (language) }
                        th.number scope="col" { (people) }
                        th scope="col" { (what) }
                    } }
                    tbody { @for (code, count) in &readers { tr {
                        td data-label=(language) { bdi { (said::language(site, code)) } }
                        td.number data-label=(people) { (count) }
                        td data-label=(what) { (gets(code)) }
                    } } }
                }
            }
        }
    })
}

/// What was answered, by language.
pub(super) fn answers(site: &Site, desk: &Desk, replies: &[Reply]) -> Markup {
    let word = |word| desk.me.word(site, word);
    let mut languages: BTreeMap<&str, BTreeMap<&str, i64>> = BTreeMap::new();
    for it in replies {
        languages.entry(&it.language).or_default().insert(&it.answer, it.people);
    }
    let given = ["got-it", "yes", "maybe", "no"];
    let given = given.into_iter().filter(|it| replies.iter().any(|reply| reply.answer == *it));
    let given = given.collect::<Vec<_>>();
    html! {
        h3 { (word(Word::Answers)) }
        table.cards {
            thead { tr {
                th scope="col" { (word(Word::Language)) }
                @for it in &given { th.number scope="col" { (word(answer_word(it))) } }
            } }
            tbody { @for (language, answers) in &languages { tr {
                td data-label=(word(Word::Language)) { bdi { (said::language(site, language)) } }
                @for it in &given {
                    td.number data-label=(word(answer_word(it))) { (answers.get(it).copied().unwrap_or(0)) }
                }
            } } }
        }
    }
}
