//! How long people wait for a mentor: who waits now, how long it usually takes, drawn as a chart.

use jiff::{SignedDuration, Timestamp};
use maud::{Markup, html};

use super::super::{
    super::Site,
    Desk,
    chart::{Bar, Chart},
};
use crate::{
    content::{Arg, Args, WatchWord},
    desk::Standing,
    people::LearnerId,
    store::{Staff, Waited, WaitingIn},
};

/// What is shown of the past.
pub(super) const LATELY: SignedDuration = SignedDuration::from_hours(30 * 24);

/// How long it took, in bands, with the least minutes of each.
const BANDS: [(i64, WatchWord); 5] = [
    (0, WatchWord::UnderQuarter),
    (15, WatchWord::UnderHour),
    (60, WatchWord::UnderFour),
    (4 * 60, WatchWord::UnderDay),
    (24 * 60, WatchWord::OverDay),
];

/// How long people usually waited for somebody.
pub(super) fn median(waited: &[Waited], mentor: LearnerId) -> Option<SignedDuration> {
    let mine = waited.iter().filter(|it| it.mentor == mentor);
    let mut waits = mine.map(|it| it.wait).collect::<Vec<_>>();
    waits.sort_unstable();
    waits.get(waits.len() / 2).copied()
}

/// A time in words.
pub(super) fn long(site: &Site, desk: &Desk, wait: SignedDuration) -> String {
    let (minutes, hours, days) = (wait.as_mins(), wait.as_hours(), wait.as_hours() / 24);
    let (word, parts) = if days > 0 {
        (WatchWord::Days, [("days", days), ("hours", hours % 24)])
    } else if hours > 0 {
        (WatchWord::HoursMinutes, [("hours", hours), ("minutes", minutes % 60)])
    } else {
        (WatchWord::Minutes, [("minutes", minutes), ("hours", 0)])
    };
    let args = parts.map(|(name, number)| (name.to_owned(), Arg::Number(number)));
    site.library.page_text(&desk.me.language, word, &Args::from(args))
}

/// Who waits now, by languages, and who could answer them.
pub(super) fn now(
    site: &Site,
    desk: &Desk,
    waiting: &[WaitingIn],
    staff: &[Staff],
    at: Timestamp,
) -> Markup {
    let word = |word| desk.me.word(site, word);
    let labels =
        [WatchWord::Language, WatchWord::People, WatchWord::LongestWait, WatchWord::Answers];
    let labels = labels.map(word);
    let [language, people, longest, answers] = &labels;
    let name = |it: &WaitingIn| {
        let known = site.library.language(&it.language);
        known.map_or_else(|| it.language.to_string(), |known| known.name.clone())
    };
    let works = |it: &&Staff| it.answers(at) && it.mentor.standing == Standing::Active;
    let could = |of: &WaitingIn| {
        staff.iter().filter(works).filter(|it| it.mentor.languages.contains(&of.language)).count()
    };
    html! {
        @if waiting.is_empty() {
            p { (word(WatchWord::NobodyWaits)) }
        } @else {
            table.cards {
                thead { tr { @for it in &labels { th scope="col" { (it) } } } }
                tbody {
                    @for it in waiting {
                        tr {
                            td data-label=(language) { bdi { (name(it)) } }
                            td.number data-label=(people) { (it.people) }
                            td.number data-label=(longest) {
                                @if let Some(since) = it.since { (long(site, desk, at.duration_since(since))) }
                            }
                            td.number data-label=(answers) { (could(it)) }
                        }
                    }
                }
            }
        }
    }
}

/// How long it took, drawn.
pub(super) fn chart(site: &Site, desk: &Desk, waited: &[Waited]) -> Markup {
    let band = |it: &Waited| {
        let minutes = it.wait.as_mins();
        BANDS.iter().rposition(|(least, _)| minutes >= *least).unwrap_or(0)
    };
    let count = |at: usize| waited.iter().filter(|it| band(it) == at).count();
    let bar = |(at, (_, word)): (usize, &(i64, WatchWord))| Bar {
        label: desk.me.word(site, *word),
        said: count(at).to_string(),
        parts: vec![i64::try_from(count(at)).unwrap_or(i64::MAX)],
    };
    let bars = BANDS.iter().enumerate().map(bar).collect::<Vec<_>>();
    let title = desk.me.word(site, WatchWord::Waits);
    let labels = [WatchWord::WaitOf, WatchWord::Talks].map(|it| desk.me.word(site, it));
    let table = html! {
        table {
            thead { tr { @for it in &labels { th scope="col" { (it) } } } }
            tbody { @for it in &bars { tr { td { (it.label) } td.number { (it.said) } } } }
        }
    };
    let chart = Chart { id: "waits", title: &title, parts: &[], bars: &bars, table: &table };
    html! { @if !waited.is_empty() { section { (chart.draw(site, &desk.me)) } } }
}
