//! How an announcement will look, and for how many it is.

use maud::{Markup, html};

use super::{
    super::{
        super::{Site, page::sent},
        Desk,
    },
    said,
};
use crate::{
    channel::speech::Speech,
    content::{AnnouncingWord as Word, Arg, LanguageCode},
    store::{KeptDraft, Reach},
};

/// How it looks in each language it is said in.
pub(super) fn preview(site: &Site, desk: &Desk, kept: &KeptDraft) -> Markup {
    let told = kept.draft.told(&desk.organisation.language);
    let path = format!("/console/announcements/{}/file", kept.id.0);
    html! {
        @if !told.versions.is_empty() {
            section.card aria-labelledby="preview" {
                h2 #preview { (desk.me.word(site, Word::Preview)) }
                @for code in told.versions.keys() {
                    @let speech = Speech::announced(&site.library, &LanguageCode::from(code.as_str()), &told, 0);
                    h3 { bdi { (said::language(site, code)) } }
                    div.words lang=(speech.language) dir=(if speech.rtl { "rtl" } else { "ltr" }) {
                        @if let Some(it) = &told.extra.attached { (sent(&path, it.kind)) }
                        @for part in speech.words.split("\n\n") { p { (part) } }
                        @if !speech.buttons.is_empty() {
                            ul { @for button in &speech.buttons { li { "[ " (button.label) " ]" } } }
                        }
                    }
                }
            }
        }
    }
}

/// For how many it is, by language and channel.
pub(super) fn counted(site: &Site, desk: &Desk, counted: &[Reach]) -> Markup {
    let word = |word| desk.me.word(site, word);
    let all = counted.iter().map(|it| it.people).sum::<i64>();
    html! {
        section.card #counted {
            p role="status" { (said::with(site, desk, Word::Counted, "people", Arg::Number(all))) }
            @if !counted.is_empty() {
                table.cards {
                    thead { tr {
                        th scope="col" { (word(Word::Language)) }
                        th scope="col" { (word(Word::Channel)) }
                        th.number scope="col" { (word(Word::People)) }
                    } }
                    tbody { @for it in counted { tr {
                        td data-label=(word(Word::Language)) { bdi { (said::language(site, &it.language)) } }
                        td data-label=(word(Word::Channel)) { bdi { (it.channel) } }
                        td.number data-label=(word(Word::People)) { (it.people) }
                    } } }
                }
            }
        }
    }
}
