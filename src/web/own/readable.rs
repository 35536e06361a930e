//! The page in the file, for the person: in their language, from right to left where that is its way.

use jiff::{Timestamp, tz::TimeZone};
use maud::{DOCTYPE, Markup, html};
use serde_json::{Map, Value};

use super::{super::Site, file::Medium};
use crate::{
    content::{
        Arg, Args, ChoiceName, DialogueName, LanguageCode, OwnWord, Reading, StepName, TextKey,
    },
    engine::Said,
    keeping::Table,
    store::{Author, OwnRows, side},
};

/// A row, as it is read.
type Row = Map<String, Value>;

/// What the page is made of.
struct View<'a> {
    site: &'a Site,
    language: &'a LanguageCode,
    rows: &'a [OwnRows],
    media: &'a [Medium],
    zone: TimeZone,
}

/// The page.
pub(super) fn page(
    site: &Site,
    language: &LanguageCode,
    rows: &[OwnRows],
    media: &[Medium],
    now: Timestamp,
) -> Markup {
    let learner = rows.iter().find(|it| it.table == Table::Learners).and_then(|it| it.rows.first());
    let zone = learner.and_then(|it| TimeZone::get(text(it, "zone")).ok());
    let view = View { site, language, rows, media, zone: zone.unwrap_or(TimeZone::UTC) };
    let rtl = site.library.language(language).is_some_and(|it| it.rtl);
    let when = Args::from([("when".to_owned(), Arg::Plain(view.when(now.as_millisecond())))]);
    html! {
        (DOCTYPE)
        html lang=(language.as_str()) dir=(if rtl { "rtl" } else { "ltr" }) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                title { (view.word(OwnWord::Title)) }
            }
            body {
                h1 { (view.word(OwnWord::Title)) }
                p { (site.library.page_text(language, OwnWord::About, &when)) }
                p { (view.word(OwnWord::NotIn)) }
                (view.part(OwnWord::You, &view.you(learner)))
                (view.part(OwnWord::Lessons, &view.lessons()))
                (view.part(OwnWord::Answers, &view.answers()))
                (view.part(OwnWord::Talks, &view.talks()))
                (view.part(OwnWord::Announced, &view.announced()))
                (view.part(OwnWord::Planned, &view.planned()))
                (view.part(OwnWord::Files, &view.files()))
                p { (view.word(OwnWord::Rest)) }
            }
        }
    }
}

impl View<'_> {
    fn word(&self, word: OwnWord) -> String {
        self.site.library.page_word(self.language, word)
    }

    fn when(&self, millis: i64) -> String {
        let at = Timestamp::from_millisecond(millis).unwrap_or_default();
        at.to_zoned(self.zone.clone()).strftime("%Y-%m-%d %H:%M").to_string()
    }

    fn of(&self, table: Table) -> &[Row] {
        let found = self.rows.iter().find(|it| it.table == table);
        found.map(|it| it.rows.as_slice()).unwrap_or_default()
    }

    fn part(&self, title: OwnWord, lines: &[Markup]) -> Markup {
        html! {
            h2 { (self.word(title)) }
            @if lines.is_empty() { p { (self.word(OwnWord::Nothing)) } }
            @else { ul { @for line in lines { li { (line) } } } }
        }
    }

    /// A line with its day and hour.
    fn dated(&self, row: &Row, column: &str, words: &Markup) -> Markup {
        html! { span dir="ltr" { (self.when(number(row, column))) } " – " (words) }
    }

    fn you(&self, learner: Option<&Row>) -> Vec<Markup> {
        let Some(row) = learner else { return Vec::new() };
        let name = self.site.library.language(self.language).map(|it| it.name.clone());
        let mut lines = Vec::new();
        let mut line = |word: OwnWord, value: String| {
            if !value.is_empty() {
                lines.push(html! { (self.word(word)) ": " bdi { (value) } });
            }
        };
        line(OwnWord::Name, text(row, "name").to_owned());
        line(OwnWord::Language, name.unwrap_or_default());
        line(OwnWord::Country, text(row, "country").to_owned());
        let hour = row.get("hour").and_then(Value::as_i64);
        line(OwnWord::Hour, hour.map(|it| format!("{it}:00")).unwrap_or_default());
        line(OwnWord::Since, self.when(number(row, "joined_at")));
        line(OwnWord::Last, self.when(number(row, "answered_at")));
        for at in self.of(Table::Identities) {
            line(OwnWord::Reached, format!("{} {}", text(at, "channel"), text(at, "address")));
        }
        lines
    }

    fn lessons(&self) -> Vec<Markup> {
        let line = |row: &Row| {
            let title = self.title(text(row, "lesson"));
            self.dated(row, "at", &html! { (title) })
        };
        self.of(Table::Finished).iter().map(line).collect()
    }

    fn answers(&self) -> Vec<Markup> {
        let line = |row: &Row| {
            let (dialogue, step) = (text(row, "dialogue"), text(row, "step"));
            let (lesson, step) = (DialogueName::from(dialogue), StepName::from(step));
            let asked = self.site.library.text(
                self.language,
                Reading::Standard,
                &lesson,
                &step.text(),
                &Args::new(),
            );
            let said = self.said(row);
            let choice = ChoiceName::from(said.as_str());
            let label = self.site.library.label(self.language, &lesson, &step, &choice);
            let said = if label.is_empty() { said } else { label };
            // What they have put into their plan themselves belongs to no lesson.
            let title = self.title(dialogue);
            let words = html! {
                @if !title.is_empty() { (title) ": " }
                (asked) " – " b { bdi { (said) } }
            };
            self.dated(row, "at", &words)
        };
        self.of(Table::Answers).iter().map(line).collect()
    }

    fn talks(&self) -> Vec<Markup> {
        let line = |row: &Row| {
            let who = match side(row) {
                Some(Author::Learner) | None => OwnWord::Me,
                Some(Author::Mentor) => OwnWord::Mentor,
                Some(Author::Note) => OwnWord::Note,
            };
            let words = html! { (self.word(who)) ": " bdi { (self.said(row)) } };
            self.dated(row, "at", &words)
        };
        self.of(Table::Messages).iter().map(line).collect()
    }

    fn announced(&self) -> Vec<Markup> {
        let line = |row: &Row| {
            let texts = row.get("texts").and_then(Value::as_object);
            let own =
                texts.and_then(|it| it.get(self.language.as_str()).or_else(|| it.values().next()));
            let words = own.and_then(Value::as_str).unwrap_or_default();
            self.dated(row, "approved_at", &html! { bdi { (words) } })
        };
        self.of(Table::Announcements).iter().map(line).collect()
    }

    fn planned(&self) -> Vec<Markup> {
        let line = |row: &Row| {
            let name = text(row, "name").split(' ').next().unwrap_or_default().to_owned();
            self.dated(row, "due_at", &html! { bdi { (name) } })
        };
        self.of(Table::Alarms).iter().map(line).collect()
    }

    fn files(&self) -> Vec<Markup> {
        let line = |it: &Medium| {
            if it.bytes.is_some() {
                html! { a href=(format!("media/{}", it.name)) { (it.name) } }
            } else {
                html! { (self.word(OwnWord::Missing)) }
            }
        };
        self.media.iter().map(line).collect()
    }

    /// What a row says, in words.
    fn said(&self, row: &Row) -> String {
        let Some(value) = row.get("said") else { return String::new() };
        match serde_json::from_value::<Said>(value.clone()) {
            Ok(said) => {
                let written = said.written().map(|it| it.read().to_owned());
                let word = || self.site.library.word(self.language, Reading::Standard, said.word());
                written.unwrap_or_else(word)
            }
            Err(_) => value.as_str().unwrap_or_default().to_owned(),
        }
    }

    /// The title of a lesson.
    fn title(&self, dialogue: &str) -> String {
        let (lesson, key) = (DialogueName::from(dialogue), TextKey::from("title"));
        self.site.library.text(self.language, Reading::Standard, &lesson, &key, &Args::new())
    }
}

fn text<'a>(row: &'a Row, column: &str) -> &'a str {
    row.get(column).and_then(Value::as_str).unwrap_or_default()
}

fn number(row: &Row, column: &str) -> i64 {
    row.get(column).and_then(Value::as_i64).unwrap_or_default()
}
