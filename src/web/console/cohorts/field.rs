//! A field of a form: its name, a word of help, and beside it what is wrong with what was typed.

use maud::{Markup, html};

use super::super::super::{Site, staff::Me};
use crate::content::CohortWord;

/// What stands around a field.
pub(super) struct Field {
    /// Its name on the page.
    pub(super) id: &'static str,
    /// What it is called.
    pub(super) label: CohortWord,
    /// A word of help.
    pub(super) hint: Option<CohortWord>,
    /// What is said if it is wrong.
    pub(super) problem: CohortWord,
    /// Whether it is.
    pub(super) is_wrong: bool,
}

/// A field with what stands around it.
pub(super) fn field(site: &Site, me: &Me, it: &Field, input: &Markup) -> Markup {
    html! {
        label for=(it.id) { (me.word(site, it.label)) }
        (input)
        p.small #(format!("{}-more", it.id)) {
            @if it.is_wrong { strong.problem { (me.word(site, it.problem)) } " " }
            @if let Some(hint) = it.hint { (me.word(site, hint)) }
        }
    }
}
