//! What the cards of a mentor's own desk mention, in the mentor's words.

use jiff::{Timestamp, Zoned};

use super::Door;
use crate::{
    content::{Arg, ChoiceName, LanguageCode, Reading, Step, Surface, Word},
    desk::{self, Away, Hours, Request, Why, european},
    people::Learner,
    store::{Staff, Tx, Waiting},
};

/// The days, as [`Hours`] writes them.
const DAYS: [(&str, Word); 7] = [
    ("Mon", Word::Monday),
    ("Tue", Word::Tuesday),
    ("Wed", Word::Wednesday),
    ("Thu", Word::Thursday),
    ("Fri", Word::Friday),
    ("Sat", Word::Saturday),
    ("Sun", Word::Sunday),
];

/// Everything a card can mention, beside what could not be read.
pub(super) const FACTS: [&str; 10] = [
    "name",
    "languages",
    "topics",
    "hours",
    "zone",
    "holidays",
    "capacity",
    "language",
    "talks",
    "waiting",
];

impl Door {
    /// One thing a card mentions.
    pub(super) async fn own_fact(
        &self,
        tx: &mut Tx,
        (staff, learner): (&Staff, &Learner),
        fact: &str,
        now: Timestamp,
    ) -> anyhow::Result<String> {
        let mentor = &staff.mentor;
        let language = &learner.language;
        let said = match fact {
            "name" => mentor.name.clone(),
            "languages" => {
                let names = mentor.languages.iter().map(|it| self.language_name(it));
                names.collect::<Vec<_>>().join(", ")
            }
            "topics" if mentor.topics.is_empty() => self.topic_name(language, "everything"),
            "topics" => {
                let names = mentor.topics.iter().map(|it| self.topic_name(language, it));
                names.collect::<Vec<_>>().join(", ")
            }
            "hours" => self.hours_said(language, &mentor.hours),
            "zone" => clock(&now.to_zoned(mentor.zone.clone())),
            "holidays" => {
                let today = now.to_zoned(mentor.zone.clone()).date();
                let away = Away::joined(mentor.away.clone(), today);
                away.iter().map(|it| days(*it)).collect::<Vec<_>>().join(", ")
            }
            "capacity" => mentor.capacity.to_string(),
            "language" => self.language_name(language),
            "talks" => format!("{}/{}", mentor.open, mentor.capacity),
            "waiting" => self.could_take(tx, staff, now).await?.len().to_string(),
            _ => String::new(),
        };
        Ok(if said.is_empty() { "–".to_owned() } else { said })
    }

    /// The learners who wait and whom this mentor could take, oldest first.
    pub(super) async fn could_take(
        &self,
        tx: &mut Tx,
        staff: &Staff,
        now: Timestamp,
    ) -> anyhow::Result<Vec<(Waiting, Why)>> {
        let waiting = tx.waiting_for(staff.mentor.id).await?.into_iter();
        let mentor = std::slice::from_ref(&staff.mentor);
        let taken = waiting.filter_map(|it| {
            let request = Request {
                languages: std::slice::from_ref(&it.language),
                topic: &it.topic,
                belongs: &it.belongs,
                not: &[],
                round: desk::EVERYBODY,
                translates: self.translates,
            };
            let offer = desk::route(&request, mentor, now).into_iter().next()?;
            Some((it, offer.why))
        });
        Ok(taken.collect())
    }

    /// A language's own name.
    pub(super) fn language_name(&self, code: &LanguageCode) -> String {
        self.library.language(code).map_or_else(|| code.to_string(), |it| it.name.clone())
    }

    /// What stands on the button of a topic: its label, where it has one, else its name.
    pub(super) fn topic_name(&self, language: &LanguageCode, topic: &str) -> String {
        let (dialogue, step) = Surface::DeskTopics.entry();
        let known = self.library.lesson(&dialogue).and_then(|it| it.step(&step));
        let choice = ChoiceName::from(topic);
        if known.is_some_and(|it| it.choices().contains(&choice)) {
            return self.library.label(language, &dialogue, &step, &choice);
        }
        topic.to_owned()
    }

    /// Every topic there is: those for which a dialogue hands over, and those that mentors have.
    pub(super) async fn topics(&self, tx: &mut Tx) -> anyhow::Result<Vec<String>> {
        let steps = self.library.lessons().flat_map(|it| it.steps().map(|(_, step)| step));
        #[expect(clippy::wildcard_enum_match_arm, reason = "only a handover has a topic")]
        let topic = |step: &Step| match step {
            Step::Handoff(handoff) => Some(handoff.topic.clone()),
            _ => None,
        };
        let mut topics = steps.filter_map(topic).collect::<Vec<_>>();
        topics.extend(tx.all_staff().await?.into_iter().flat_map(|it| it.mentor.topics));
        topics.sort_unstable();
        topics.dedup();
        Ok(topics)
    }

    /// Working hours with days in a language: `Monday-Friday 09:00-17:00`.
    pub(super) fn hours_said(&self, language: &LanguageCode, hours: &Hours) -> String {
        if hours.is_always() {
            let (dialogue, step) = Surface::DeskHours.entry();
            return self.library.label(language, &dialogue, &step, &ChoiceName::from("always"));
        }
        if *hours == Hours::default() {
            return "–".to_owned();
        }
        DAYS.iter().fold(hours.to_string(), |said, (short, day)| {
            said.replace(short, &self.library.word(language, Reading::Standard, *day))
        })
    }

    /// Working hours as somebody writes them: in English, or with the days of their language.
    pub(super) fn hours_meant(&self, language: &LanguageCode, text: &str) -> String {
        let text = european(text).replace('،', ",").replace('؛', ";");
        let forms = DAYS.iter().flat_map(|(short, day)| {
            let word = self.library.word(language, Reading::Standard, *day);
            let mut letters = word.chars();
            let capital = letters.next().map(|it| it.to_uppercase().chain(letters));
            let capital = capital.map(Iterator::collect::<String>).unwrap_or_default();
            [word.to_lowercase(), capital, word].map(|form| (form, *short))
        });
        let mut forms = forms.filter(|(form, _)| !form.is_empty()).collect::<Vec<_>>();
        // In Turkish, Saturday begins with Friday.
        forms.sort_by_key(|(form, _)| std::cmp::Reverse(form.len()));
        forms.iter().fold(text, |text, (form, short)| text.replace(form, short))
    }

    /// A plain thing a line mentions.
    pub(super) fn plain(words: impl Into<String>) -> Arg {
        Arg::Plain(words.into())
    }
}

/// Days off: `24.12.2026–3.1.2027`.
pub(super) fn days(away: Away) -> String {
    let day = |it: jiff::civil::Date| format!("{}.{}.{}", it.day(), it.month(), it.year());
    if away.from == away.to {
        return day(away.from);
    }
    format!("{}–{}", day(away.from), day(away.to))
}

/// `Europe/Riga, 17:05`.
fn clock(now: &Zoned) -> String {
    let zone = now.time_zone().iana_name().unwrap_or("UTC").replace('_', " ");
    format!("{zone}, {}:{:02}", now.hour(), now.minute())
}
