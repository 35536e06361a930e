//! What was said in a talk.

use maud::{Markup, html};

use super::view::{View, word_for};
use crate::{
    content::{DeskWord, Word},
    engine::{About, Attachment, Said},
    store::{Author, OnPage},
};

/// What was said, from the first to the last.
pub(super) fn said(view: &View<'_>, messages: &[OnPage]) -> Markup {
    let View { site, me, .. } = view;
    let said = messages.iter().filter(|it| it.author != Author::Note).collect::<Vec<_>>();
    html! {
        section #said.said data-live data-gone=(me.plain(site, Word::FileGone)) aria-labelledby="said-title" {
            h2 #said-title { (me.word(site, DeskWord::Said)) }
            div role="log" aria-labelledby="said-title" {
                @if said.is_empty() { p.small { (me.word(site, DeskWord::NothingSaid)) } }
                @for it in said { (message(view, it)) }
            }
        }
    }
}

fn message(view: &View<'_>, it: &OnPage) -> Markup {
    let View { site, me, .. } = view;
    let is_theirs = it.author == Author::Learner;
    let who = match it.author {
        Author::Learner => view.alias(),
        Author::Mentor | Author::Note if view.is_me(it.person) => me.word(site, DeskWord::Me),
        Author::Mentor | Author::Note => me.word(site, DeskWord::Colleague),
    };
    let class = if is_theirs { "solis" } else { "learner" };
    html! {
        article #(format!("message-{}", it.id.0)) class=(class) {
            p.who {
                bdi { (who) } " · " time datetime=(it.at) { (me.when(site, it.at)) }
                @if it.is_changed { " · " (me.word(site, DeskWord::Changed)) }
            }
            @match &it.said {
                Said::Words(words) => p dir="auto" { (words.read()) },
                Said::Attachment { kind, file, about } => {
                    @if file.is_empty() || about.is_too_large_to_fetch() { p { (me.plain(site, word_for(*kind))) } }
                    @else { (sent(view, it, *kind)) }
                    (beside(about))
                }
            }
        }
    }
}

/// A picture to look at, a recording to listen to, or a file to fetch.
fn sent(view: &View<'_>, it: &OnPage, kind: Attachment) -> Markup {
    let View { site, me, .. } = view;
    let name = me.plain(site, word_for(kind));
    let path = format!("/desk/files/{}", it.id.0);
    html! {
        @match kind {
            Attachment::Photo => a href=(path) target="_blank" rel="noopener" {
                img src=(path) alt=(name) loading="lazy";
            },
            Attachment::Voice | Attachment::Audio => audio controls preload="none" src=(path) aria-label=(name) {},
            Attachment::VideoNote
            | Attachment::Video
            | Attachment::Animation
            | Attachment::Document
            | Attachment::Sticker
            | Attachment::Place
            | Attachment::Contact
            | Attachment::Unreadable
            | Attachment::Other => p {
                (name) " " a.link href=(path) download { (me.word(site, DeskWord::Fetch)) }
            },
        }
    }
}

/// What stands beside a file: the words under it, its name, a place, a contact.
fn beside(about: &About) -> Markup {
    let degrees = |it: i64| {
        let sign = if it < 0 { "-" } else { "" };
        format!("{sign}{}.{:06}", it.abs() / 1_000_000, it.abs() % 1_000_000)
    };
    html! {
        @for words in [&about.caption, &about.name, &about.phone].into_iter().flatten() {
            p dir="auto" { (words.read()) }
        }
        @if let Some((latitude, longitude)) = about.place {
            p dir="ltr" { (degrees(latitude)) ", " (degrees(longitude)) }
        }
    }
}
