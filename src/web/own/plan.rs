//! The plan on one page: what somebody has said about their business, under titles in two languages, on a sheet of paper.
//!
//! The page is whole in itself, with its style in it, so that it can be kept and given on.

use axum::{
    http::header,
    response::{IntoResponse, Response},
};
use base64::{Engine, engine::general_purpose::STANDARD};
use jiff::Timestamp;
use maud::{DOCTYPE, Markup, PreEscaped, html};
use ring::digest::{SHA256, digest};
use serde::Deserialize;

use super::{super::Site, link::Whose};
use crate::{
    content::{Arg, Args, LanguageCode, PlanBox, PlanWord, Reading, SOURCE},
    journey::OnePage,
    people::{Learner, Words},
    store::Answer,
};

/// How the sheet looks.
const STYLE: &str = include_str!("plan.css");
/// So many letters of a box have room on the sheet.
const ROOM: usize = 320;

/// What somebody wants on the page.
#[derive(Deserialize)]
pub(super) struct Chosen {
    /// The second language.
    #[serde(default)]
    second: String,
    /// The name on it.
    #[serde(default)]
    name: String,
}

/// A language of the page.
struct Side<'a> {
    code: &'a LanguageCode,
    direction: &'static str,
}

/// What is asked before the page is made: the second language, and whether a name stands on it.
pub(super) fn choices(site: &Site, whose: &Whose) -> Markup {
    let own = &whose.language;
    let word = |word| site.library.page_word(own, word);
    let others = site.library.languages().filter(|it| it.code != *own);
    let here = language_of(whose.country.as_ref().map(|it| it.as_str()).unwrap_or_default());
    let is_first =
        |code: &LanguageCode| code.as_str() == if here == own.as_str() { SOURCE } else { here };
    html! {
        label for="second" { (word(PlanWord::Second)) }
        select #second name="second" {
            @for it in others {
                option value=(it.code.as_str()) lang=(it.code.as_str()) selected[is_first(&it.code)] { (it.name) }
            }
        }
        label for="name" { (word(PlanWord::Name)) }
        input #name name="name" maxlength="64" dir="auto" autocomplete="off";
    }
}

/// The language of the offices of a country, where it is one of ours; English is read in most others.
fn language_of(country: &str) -> &'static str {
    match country {
        "lv" => "lv",
        "lt" => "lt",
        "se" => "sv",
        "gr" | "cy" => "el",
        "it" => "it",
        "tr" => "tr",
        "ua" => "uk",
        _ => SOURCE,
    }
}

/// The page.
pub(super) fn page(
    site: &Site,
    learner: &Learner,
    done: usize,
    answers: Vec<Answer>,
    chosen: &Chosen,
    now: Timestamp,
) -> Response {
    let library = &site.library;
    let second = LanguageCode::from(chosen.second.as_str());
    let sides = [Some(&learner.language), Some(&second).filter(|it| **it != learner.language)];
    let sides = sides.into_iter().flatten().filter_map(|code| {
        let language = library.language(code)?;
        Some(Side { code, direction: if language.rtl { "rtl" } else { "ltr" } })
    });
    let sides = sides.collect::<Vec<_>>();
    let total = library.course(&learner.course).lessons().count();
    let count = |count: usize| Arg::Number(i64::try_from(count).unwrap_or(i64::MAX));
    let counts = Args::from([("done".to_owned(), count(done)), ("total".to_owned(), count(total))]);
    let boxes = OnePage::of(library, answers).boxes(library, ROOM);
    let words = |it: PlanBox| {
        let (_, words) = boxes.iter().find(|(filled, _)| *filled == it)?;
        Some(library.said(&learner.language, Reading::Standard, words))
    };
    let day = learner.own_time(library.course(&learner.course)).date(now);
    let both = |say: &dyn Fn(&LanguageCode) -> String| in_both(&sides, say);
    let own = sides.first().map_or("ltr", |it| it.direction);
    let page = html! {
        (DOCTYPE)
        html lang=(learner.language.as_str()) dir=(own) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="robots" content="noindex";
                title { (library.page_word(&learner.language, PlanWord::Title)) }
                style { (PreEscaped(STYLE)) }
            }
            body {
                p.no-print { (library.page_word(&learner.language, PlanWord::Print)) }
                header {
                    h1 { (both(&|code| library.page_word(code, PlanWord::Title))) }
                    p {
                        @if let Some(name) = Words::name(&chosen.name) { bdi { (name.read()) } " · " }
                        time dir="ltr" datetime=(day) { (day) }
                    }
                }
                main {
                    @for it in PlanBox::ALL {
                        section #(it.name().as_str()) {
                            h2 { (both(&|code| library.box_title(code, it))) }
                            @if let Some(words) = words(it) { p dir="auto" { (words) } }
                        }
                    }
                }
                footer { p { (both(&|code| library.page_text(code, PlanWord::Done, &counts))) } }
            }
        }
    };
    let sum = STANDARD.encode(digest(&SHA256, STYLE.as_bytes()).as_ref());
    let policy = format!(
        "default-src 'none'; style-src 'sha256-{sum}'; base-uri 'none'; frame-ancestors 'none'"
    );
    let head = [
        (header::CONTENT_SECURITY_POLICY, policy),
        (header::CACHE_CONTROL, "private, no-store".to_owned()),
    ];
    (head, page).into_response()
}

/// The same in each language of the page, each in its own direction.
fn in_both(sides: &[Side<'_>], say: &dyn Fn(&LanguageCode) -> String) -> Markup {
    html! {
        @for side in sides {
            span lang=(side.code.as_str()) dir=(side.direction) { (say(side.code)) }
        }
    }
}
