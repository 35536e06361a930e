//! The page around what is on it.

use maud::{Markup, html};

use super::super::{Site, page::document};
use crate::content::{DeskWord, LanguageCode};

/// A page of the desk: what stands above, and what is on it.
pub(in crate::web) fn frame(
    site: &Site,
    language: &LanguageCode,
    head: &Markup,
    body: &Markup,
) -> Markup {
    let title = site.library.page_word(language, DeskWord::Desk);
    let body = html! {
        header { (head) }
        main #desk { (body) }
    };
    document(site, language, &format!("{title} – Solis"), &["/style.css", "/desk.css"], &body)
}
