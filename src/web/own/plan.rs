//! The plan on one page: what somebody has said about their business, under titles in two languages, on a sheet of paper.
//!
//! The page is whole in itself, with its style in it, so that it can be kept and given on.

use axum::{
    http::header,
    response::{IntoResponse, Response},
};
use base64::{Engine, engine::general_purpose::STANDARD};
use jiff::{Timestamp, civil::Date};
use maud::{DOCTYPE, Markup, PreEscaped, html};
use ring::digest::{SHA256, digest};
use serde::Deserialize;

use super::{super::Site, link::Whose};
use crate::{
    content::{
        Arg, Args, ChoiceName, Language, LanguageCode, Library, PlanBox, PlanWord, Reading, SOURCE,
    },
    journey::OnePage,
    people::{Learner, Words},
    store::Answer,
};

/// How the sheet looks.
const STYLE: &str = include_str!("plan.css");
/// So many letters of a box have room on the sheet.
const ROOM: usize = 240;

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

/// The sheet about to be drawn.
struct Sheet<'a> {
    library: &'a Library,
    learner: &'a Learner,
    /// Its languages: their own first.
    sides: Vec<&'a Language>,
    /// What is in the boxes.
    boxes: Vec<(PlanBox, Arg)>,
    /// How many lessons are done, and of how many.
    counts: Args,
    /// The name on it, if they want one.
    name: Option<Words>,
    day: Date,
}

/// What is asked before the page is made: the second language, and whether a name stands on it.
pub(super) fn choices(site: &Site, whose: &Whose) -> Markup {
    let own = &whose.language;
    let word = |word| site.library.page_word(own, word);
    let others = site.library.languages().filter(|it| it.code != *own);
    let here = language_of(whose.country.as_ref().map(ChoiceName::as_str).unwrap_or_default());
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
    let course = library.course(&learner.course);
    let second = LanguageCode::from(chosen.second.as_str());
    let second = Some(&second).filter(|it| **it != learner.language);
    let sides = [Some(&learner.language), second].into_iter().flatten();
    let count = |count: usize| Arg::Number(i64::try_from(count).unwrap_or(i64::MAX));
    let (done, total) = (count(done), count(course.lessons().count()));
    let sheet = Sheet {
        library,
        learner,
        sides: sides.filter_map(|it| library.language(it)).collect(),
        boxes: OnePage::of(library, answers).boxes(library, ROOM),
        counts: Args::from([("done".to_owned(), done), ("total".to_owned(), total)]),
        name: Words::name(&chosen.name),
        day: learner.own_time(course).date(now),
    };
    let sum = STANDARD.encode(digest(&SHA256, STYLE.as_bytes()).as_ref());
    let policy = format!(
        "default-src 'none'; style-src 'sha256-{sum}'; base-uri 'none'; frame-ancestors 'none'"
    );
    let head = [
        (header::CONTENT_SECURITY_POLICY, policy),
        (header::CACHE_CONTROL, "private, no-store".to_owned()),
    ];
    (head, sheet.render()).into_response()
}

impl Sheet<'_> {
    fn render(&self) -> Markup {
        let own = &self.learner.language;
        let word = |word| self.library.page_word(own, word);
        let rtl = self.library.language(own).is_some_and(|it| it.rtl);
        html! {
            (DOCTYPE)
            html lang=(own.as_str()) dir=(direction(rtl)) {
                head {
                    meta charset="utf-8";
                    meta name="viewport" content="width=device-width, initial-scale=1";
                    meta name="robots" content="noindex";
                    title { (word(PlanWord::Title)) }
                    style { (PreEscaped(STYLE)) }
                }
                body {
                    p.no-print { (word(PlanWord::Print)) }
                    header {
                        h1 { (self.in_both(|code| self.library.page_word(code, PlanWord::Title))) }
                        p {
                            @if let Some(name) = &self.name { bdi { (name.read()) } " · " }
                            time dir="ltr" datetime=(self.day) { (self.day) }
                        }
                    }
                    main { @for it in PlanBox::ALL { (self.filled(it)) } }
                    footer {
                        p { (self.in_both(|code| self.library.page_text(code, PlanWord::Done, &self.counts))) }
                    }
                }
            }
        }
    }

    /// A box: its title, and what is in it, as they wrote it.
    fn filled(&self, it: PlanBox) -> Markup {
        let own = &self.learner.language;
        // Its picture stands there once, before the first title.
        let title = |code: &LanguageCode| match self.library.box_title(code, it) {
            title if code == own => title,
            title => title.trim_start_matches(|c: char| !c.is_alphanumeric()).to_owned(),
        };
        let words = self.boxes.iter().find(|(filled, _)| *filled == it);
        let words = words.map(|(_, arg)| self.library.said(own, Reading::Standard, arg));
        html! {
            section #(it.name().as_str()) {
                h2 { (self.in_both(title)) }
                @if let Some(words) = words { p dir="auto" { (words) } }
            }
        }
    }

    /// The same in each language, each in its own direction.
    fn in_both(&self, say: impl Fn(&LanguageCode) -> String) -> Markup {
        html! {
            @for it in &self.sides {
                span lang=(it.code.as_str()) dir=(direction(it.rtl)) { (say(&it.code)) }
            }
        }
    }
}

fn direction(rtl: bool) -> &'static str {
    if rtl { "rtl" } else { "ltr" }
}
