//! Who has come how far.

use maud::{Markup, html};

use super::{
    super::{
        super::Site,
        Desk,
        chart::{Bar, Chart},
    },
    Known, fives, share, shown, title, total,
};
use crate::content::WatchWord;

/// How far learners are with a lesson.
pub(super) struct Row {
    title: String,
    finished: i64,
    in_it: i64,
}

impl Row {
    /// How many have finished of those who began, in hundredths.
    fn share(&self) -> Option<i64> {
        share(self.finished, self.finished + self.in_it)
    }

    /// The lesson, cell by cell.
    pub(super) fn cells(&self, site: &Site, desk: &Desk) -> [String; 4] {
        let none = || desk.me.word(site, WatchWord::None);
        let share = self.share().map_or_else(none, |it| format!("{it} %"));
        let number = |it| shown(site, desk, it);
        [self.title.clone(), number(self.finished), number(self.in_it), share]
    }
}

/// What stands above a lesson's cells.
pub(super) fn labels(site: &Site, desk: &Desk) -> [String; 4] {
    [WatchWord::Lesson, WatchWord::Finished, WatchWord::InItNow, WatchWord::Share]
        .map(|it| desk.me.word(site, it))
}

/// Every lesson, in the order in which they come.
pub(super) fn rows(site: &Site, known: &Known) -> Vec<Row> {
    let lessons = site.library.courses().flat_map(crate::content::Course::lessons);
    let of = |lesson: &crate::content::DialogueName, name| {
        let languages = site.library.languages().map(|it| format!("{lesson} {}", it.code));
        let parts = languages.map(|it| known.tallies.of(name, &it)).collect::<Vec<_>>();
        total(&parts)
    };
    let row = |lesson: &crate::content::DialogueName| Row {
        title: title(site, &known.desk, lesson),
        finished: of(lesson, "finished-in"),
        in_it: of(lesson, "standing-in"),
    };
    lessons.map(row).collect()
}

/// The lessons, drawn and as a table.
pub(super) fn drawn(site: &Site, known: &Known) -> Markup {
    let desk = &known.desk;
    let (rows, labels) = (rows(site, known), labels(site, desk));
    let bar = |it: &Row| Bar {
        label: it.title.clone(),
        said: format!("{} / {}", shown(site, desk, it.finished), shown(site, desk, it.in_it)),
        parts: vec![fives(it.finished), fives(it.in_it)],
    };
    let bars = rows.iter().map(bar).collect::<Vec<_>>();
    let parts = [WatchWord::Finished, WatchWord::InItNow].map(|it| desk.me.word(site, it));
    let table = html! {
        table.cards {
            thead { tr { @for it in &labels { th scope="col" { (it) } } } }
            tbody {
                @for row in &rows {
                    tr {
                        @for (label, cell) in labels.iter().zip(row.cells(site, desk)) {
                            td data-label=(label) { bdi { (cell) } }
                        }
                    }
                }
            }
        }
    };
    let title = desk.me.word(site, WatchWord::Funnel);
    Chart { id: "lessons", title: &title, parts: &parts, bars: &bars, table: &table }
        .draw(site, &desk.me)
}
