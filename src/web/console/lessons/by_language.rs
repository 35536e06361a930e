//! How each lesson goes in each language: who began and finished, in how long, where it is hard, whether it was clear.

use maud::{Markup, html};

use super::{
    super::{super::Site, Desk},
    Known, fives, hot_spots, is_small, share, shown, title,
};
use crate::content::{Arg, Args, ConsoleWord, Course, DialogueName, LanguageCode, WatchWord};

/// A lesson in a language.
pub(super) struct Row {
    lesson: String,
    language: String,
    finished: i64,
    in_it: i64,
    /// From begin to end, if enough people took it.
    minutes: Option<i64>,
    hardest: Option<String>,
    /// How many said that it was clear, and how many said anything.
    clear: (i64, i64),
    /// How many said it in words of their own, too.
    said: i64,
}

impl Row {
    /// How many began it, of those who are counted in what is shown.
    fn began(&self) -> i64 {
        fives(self.finished) + fives(self.in_it)
    }

    /// The lesson, cell by cell.
    pub(super) fn cells(&self, site: &Site, desk: &Desk) -> [String; 8] {
        let none = || desk.me.word(site, WatchWord::None);
        let few = || desk.me.word(site, WatchWord::Few);
        let clear = match self.clear {
            (_, 0) => none(),
            (clear, all) => share(clear, all).map_or_else(few, |it| format!("{it} %")),
        };
        [
            self.lesson.clone(),
            self.language.clone(),
            shown(site, desk, self.began()),
            shown(site, desk, self.finished),
            self.minutes.map_or_else(none, |it| time(site, desk, it)),
            self.hardest.clone().unwrap_or_else(none),
            clear,
            shown(site, desk, self.said),
        ]
    }
}

/// What stands above a lesson's cells.
pub(super) fn labels(site: &Site, desk: &Desk) -> [String; 8] {
    [
        WatchWord::Lesson,
        WatchWord::Language,
        WatchWord::Began,
        WatchWord::Finished,
        WatchWord::MedianTime,
        WatchWord::Hardest,
        WatchWord::ClearShare,
        WatchWord::Comments,
    ]
    .map(|it| desk.me.word(site, it))
}

/// Every lesson in every language in which there is something to show.
pub(super) fn rows(site: &Site, known: &Known) -> Vec<Row> {
    let lessons = site.library.courses().flat_map(Course::lessons);
    let of = |lesson| site.library.languages().map(move |it| (lesson, it));
    let rows =
        lessons.flat_map(of).map(|(lesson, it)| row(site, known, lesson, (&it.code, &it.name)));
    rows.filter(|it| it.began() > 0).collect()
}

fn row(
    site: &Site,
    known: &Known,
    lesson: &DialogueName,
    (code, language): (&LanguageCode, &String),
) -> Row {
    let key = format!("{lesson} {code}");
    let of = |name| known.tallies.of(name, &key);
    let timed = of("timed-in");
    let is_shown = timed > 0 && !is_small(timed);
    Row {
        lesson: title(site, &known.desk, lesson),
        language: language.clone(),
        finished: of("finished-in"),
        in_it: of("standing-in"),
        minutes: is_shown.then(|| of("minutes-in")),
        hardest: hot_spots::hardest(site, known, lesson, code),
        clear: (of("clear-in"), of("judged-in")),
        said: of("said-in"),
    }
}

/// So many minutes, in words.
fn time(site: &Site, desk: &Desk, minutes: i64) -> String {
    let (word, count) = match minutes {
        0..120 => (ConsoleWord::Minutes, minutes),
        _ => (ConsoleWord::Hours, minutes / 60),
    };
    let args = Args::from([("count".to_owned(), Arg::Number(count))]);
    site.library.page_text(&desk.me.language, word, &args)
}

/// The lessons, as a table.
pub(super) fn drawn(site: &Site, known: &Known) -> Markup {
    let (rows, labels) = (rows(site, known), labels(site, &known.desk));
    html! {
        @if rows.is_empty() {
            p { (known.desk.me.word(site, WatchWord::NobodyBegan)) }
        } @else {
            table.cards {
                thead { tr { @for it in &labels { th scope="col" { (it) } } } }
                tbody {
                    @for row in &rows {
                        tr {
                            @for (label, cell) in labels.iter().zip(row.cells(site, &known.desk)) {
                                td data-label=(label) { bdi { (cell) } }
                            }
                        }
                    }
                }
            }
        }
    }
}
