//! What authors get wrong, and what they are told.

mod danger;
mod packs;
mod plain;
mod put;
mod steps;
mod whole;
mod words;

use crate::bakery::Edit;

/// A mistake: what it is, how it is made, and every line an author then reads.
pub(crate) struct Mistake {
    pub(crate) what: &'static str,
    pub(crate) edits: Vec<Edit>,
    pub(crate) lines: &'static [&'static str],
}

pub(crate) fn all() -> Vec<Mistake> {
    let lessons = [
        steps::verbs(),
        steps::ways(),
        steps::names(),
        steps::choices(),
        steps::values(),
        steps::plans(),
        put::orders(),
        put::numbers(),
    ];
    let more = [
        whole::courses(),
        whole::recalls(),
        whole::versions(),
        whole::files(),
        words::texts(),
        words::limits(),
        words::fluent(),
    ];
    let danger = [danger::words(), danger::lines(), danger::texts(), whole::ages(), packs::packs()];
    lessons.into_iter().chain(more).chain(danger).flatten().collect()
}

pub(crate) fn causes() -> Vec<Mistake> {
    whole::causes()
}

fn mistake(
    what: &'static str,
    edits: impl IntoIterator<Item = Edit>,
    lines: &'static [&'static str],
) -> Mistake {
    Mistake { what, edits: edits.into_iter().collect(), lines }
}
