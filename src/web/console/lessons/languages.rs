//! How far each language is.

use maud::{Markup, html};

use super::super::{super::Site, Desk};
use crate::content::{Arg, Args, Language, Progress, WatchWord};

/// The languages, as a table.
pub(super) fn drawn(site: &Site, desk: &Desk) -> Markup {
    let labels = [
        WatchWord::Language,
        WatchWord::Human,
        WatchWord::Machine,
        WatchWord::Stale,
        WatchWord::Missing,
    ];
    let labels = labels.map(|it| desk.me.word(site, it));
    let named = |(code, progress)| Some((site.library.language(code)?, progress));
    let rows = site.progress.iter().map(|(code, it)| (code, it)).filter_map(named);
    let rows = rows.collect::<Vec<_>>();
    html! {
        table.cards {
            thead { tr { @for it in &labels { th scope="col" { (it) } } } }
            tbody {
                @for (language, progress) in &rows {
                    tr {
                        @for (label, cell) in labels.iter().zip(cells(site, desk, language, progress)) {
                            td data-label=(label) { bdi { (cell) } }
                        }
                    }
                }
            }
        }
        @for (language, progress) in rows.iter().filter(|(_, it)| !it.files.is_empty()) {
            details {
                summary { (desk.me.word(site, WatchWord::Which)) " " bdi { (language.name) } }
                ul { @for file in &progress.files { li { bdi dir="ltr" { (file) } } } }
            }
        }
    }
}

/// Its name, and the shares of its texts.
fn cells(site: &Site, desk: &Desk, language: &Language, progress: &Progress) -> [String; 5] {
    let share = |count: usize| {
        if count == 0 {
            return desk.me.word(site, WatchWord::AllSaid);
        }
        let numbers = [("count", count), ("percent", progress.percent(count))];
        let number = |it: usize| Arg::Number(i64::try_from(it).unwrap_or(i64::MAX));
        let args = numbers.map(|(name, it)| (name.to_owned(), number(it)));
        site.library.page_text(&desk.me.language, WatchWord::TextsShare, &Args::from(args))
    };
    let Progress { human, machine, stale, missing, .. } = progress;
    let [human, machine, stale, missing] = [*human, *machine, *stale, *missing].map(share);
    [language.name.clone(), human, machine, stale, missing]
}
