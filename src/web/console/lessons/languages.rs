//! How far each language is.

use std::collections::BTreeSet;

use maud::{Markup, html};

use super::super::{super::Site, Desk};
use crate::content::{Arg, Args, Language, Origin, WatchWord};

/// What is to be done in a language.
struct Row<'a> {
    language: &'a Language,
    /// Texts that are not said yet, and those of an older source.
    missing: usize,
    stale: usize,
    /// Files a machine has made, and those nobody has reviewed.
    machine: usize,
    unreviewed: usize,
    /// All files.
    all: usize,
    /// Those in which something is to be done.
    files: BTreeSet<&'a str>,
}

/// The languages, as a table.
pub(super) fn drawn(site: &Site, desk: &Desk) -> Markup {
    let labels = [
        WatchWord::Language,
        WatchWord::Missing,
        WatchWord::Stale,
        WatchWord::Machine,
        WatchWord::Unreviewed,
    ];
    let labels = labels.map(|it| desk.me.word(site, it));
    let rows = site.library.languages().map(|it| row(site, it)).collect::<Vec<_>>();
    html! {
        table.cards {
            thead { tr { @for it in &labels { th scope="col" { (it) } } } }
            tbody {
                @for it in &rows {
                    tr {
                        @for (label, cell) in labels.iter().zip(cells(site, desk, it)) {
                            td data-label=(label) { bdi { (cell) } }
                        }
                    }
                }
            }
        }
        @for it in rows.iter().filter(|it| !it.files.is_empty()) {
            details {
                summary { (desk.me.word(site, WatchWord::Which)) " " bdi { (it.language.name) } }
                ul { @for file in &it.files { li { bdi dir="ltr" { (file) } } } }
            }
        }
    }
}

fn row<'a>(site: &'a Site, language: &'a Language) -> Row<'a> {
    let left = site.left.iter().find(|it| it.0 == language.code).map(|it| &it.1);
    let status = &language.status.0;
    let is_made = |origin| matches!(origin, Origin::Mt | Origin::MtEdited);
    Row {
        language,
        missing: left.map_or(0, |it| it.missing),
        stale: left.map_or(0, |it| it.stale),
        machine: status.values().filter(|it| is_made(it.origin)).count(),
        unreviewed: status.values().filter(|it| it.reviewer.is_none()).count(),
        all: status.len(),
        files: left.into_iter().flat_map(|it| &it.files).map(String::as_str).collect(),
    }
}

fn cells(site: &Site, desk: &Desk, it: &Row<'_>) -> [String; 5] {
    let of = |count: usize| {
        if count == 0 {
            return desk.me.word(site, WatchWord::AllSaid);
        }
        let numbers = [("count", count), ("all", it.all)];
        let number = |it: usize| Arg::Number(i64::try_from(it).unwrap_or(i64::MAX));
        let args = numbers.map(|(name, it)| (name.to_owned(), number(it)));
        site.library.page_text(&desk.me.language, WatchWord::Files, &Args::from(args))
    };
    let texts = |count: usize| {
        if count == 0 { desk.me.word(site, WatchWord::AllSaid) } else { count.to_string() }
    };
    [
        it.language.name.clone(),
        texts(it.missing),
        texts(it.stale),
        of(it.machine),
        of(it.unreviewed),
    ]
}
