//! What is wrong with an announcement, before it can go out.

use jiff::Timestamp;

use super::{Asks, Draft, Missing, When};
use crate::{office::Organisation, schedule::Rhythm};

/// Telegram's limit for a text, in UTF-16 code units (Bot API, `sendMessage`).
pub const LONGEST: usize = 4096;
/// Telegram's limit for words under a file (Bot API, `sendPhoto`).
pub const LONGEST_CAPTION: usize = 1024;
/// What stands under words that a machine has made is no longer than this.
const MARK: usize = 120;

/// Something that is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wrong {
    /// It says nothing in any language.
    Nothing,
    /// This version is empty.
    Empty(String),
    /// This version is longer than so many letters.
    TooLong(String, usize),
    /// Those who have no version hear the programme's, and there is none.
    NoProgramme(String),
    /// The link is no page.
    Link,
    /// The rhythm cannot be read.
    Rhythm,
    /// It never goes out.
    Never,
    /// Nobody says why it cannot wait.
    Reason,
    /// A machine was to make these versions, and has not.
    NotMade(Vec<String>),
}

/// What is wrong with a draft.
pub fn wrong(draft: &Draft, programme: &Organisation, now: Timestamp) -> Vec<Wrong> {
    let mut wrong = Vec::new();
    if draft.versions.is_empty() {
        wrong.push(Wrong::Nothing);
    }
    let most = if draft.attached.is_some() { LONGEST_CAPTION } else { LONGEST };
    for (language, words) in &draft.versions {
        let mark = if draft.machine.contains(language) { MARK } else { 0 };
        if words.read().is_empty() {
            wrong.push(Wrong::Empty(language.clone()));
        } else if words.read().encode_utf16().count() + mark > most {
            wrong.push(Wrong::TooLong(language.clone(), most));
        }
    }
    let own = programme.language.as_str();
    let needs_own = match draft.missing {
        Missing::Programme | Missing::Machine => true,
        Missing::Nobody => false,
    };
    if needs_own && !draft.versions.is_empty() && !draft.versions.contains_key(own) {
        wrong.push(Wrong::NoProgramme(own.to_owned()));
    }
    if draft.missing == Missing::Machine && !draft.unmade.is_empty() && !draft.despite {
        wrong.push(Wrong::NotMade(draft.unmade.iter().cloned().collect()));
    }
    if draft.link.as_deref().is_some_and(|it| !is_page(it)) {
        wrong.push(Wrong::Link);
    }
    if draft.urgent.as_ref().is_some_and(|it| it.read().is_empty()) {
        wrong.push(Wrong::Reason);
    }
    let zone = jiff::tz::TimeZone::get(&programme.zone).unwrap_or(jiff::tz::TimeZone::UTC);
    match &draft.when {
        When::Rhythm { days, .. } if days.parse::<Rhythm>().is_err() => wrong.push(Wrong::Rhythm),
        When::Now | When::At(_) | When::OwnHour(_) | When::Rhythm { .. } => {
            if draft.when.begins(&zone, now).is_none() {
                wrong.push(Wrong::Never);
            }
        }
    }
    wrong
}

/// Whether this is the address of a page that everybody may open: `https`, a host, nothing hidden in it.
fn is_page(link: &str) -> bool {
    let host = link.strip_prefix("https://").and_then(|it| it.split(['/', '?', '#']).next());
    let is_plain = link.chars().all(|it| !it.is_whitespace() && !it.is_control());
    let is_host = |it: &str| {
        it.contains('.') && !it.contains('@') && !it.starts_with('.') && !it.ends_with('.')
    };
    is_plain && link.len() <= 2048 && host.is_some_and(is_host)
}

impl Asks {
    /// Reads what a form says.
    pub fn named(name: &str) -> Self {
        match name {
            "got-it" => Self::GotIt,
            "yes-maybe-no" => Self::YesMaybeNo,
            _ => Self::Nothing,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{LONGEST, LONGEST_CAPTION, Wrong, is_page, wrong};
    use crate::{
        content::LanguageCode,
        engine::Attachment,
        office::{
            Organisation,
            announcing::{Attached, Draft, Missing, When},
        },
        people::{OrganisationId, Words},
    };
    use jiff::{Timestamp, civil::date};

    fn programme() -> Organisation {
        Organisation {
            id: OrganisationId(1),
            name: "North".to_owned(),
            language: LanguageCode::from("en"),
            zone: "Europe/Riga".to_owned(),
            approve_over: 500,
            channel: None,
            contact: None,
        }
    }

    fn says(language: &str, words: &str) -> Draft {
        let versions = [(language.to_owned(), Words::said(words))].into();
        Draft { versions, ..Draft::default() }
    }

    fn is(draft: &Draft) -> Vec<Wrong> {
        wrong(draft, &programme(), Timestamp::UNIX_EPOCH)
    }

    #[test]
    fn what_cannot_go_out_is_refused_in_words() {
        assert_eq!(is(&Draft::default()), [Wrong::Nothing]);
        assert_eq!(is(&says("en", "We meet.")), []);
        assert_eq!(is(&says("en", " ")), [Wrong::Empty("en".to_owned())]);
        assert_eq!(is(&says("lv", "Mēs.")), [Wrong::NoProgramme("en".to_owned())]);
        assert_eq!(is(&Draft { missing: Missing::Nobody, ..says("lv", "Mēs.") }), []);
        // Telegram counts a face as two.
        let faces = "😀".repeat(LONGEST / 2);
        assert_eq!(is(&says("en", &faces)), []);
        assert_eq!(
            is(&says("en", &format!("{faces}!"))),
            [Wrong::TooLong("en".to_owned(), LONGEST)]
        );
        let attached = Attached {
            kind: Attachment::Photo,
            file: "web:1".to_owned(),
            channel: "web".to_owned(),
            mime: None,
            name: None,
        };
        let long = "a".repeat(LONGEST_CAPTION + 1);
        let draft = Draft { attached: Some(attached), ..says("en", &long) };
        assert_eq!(is(&draft), [Wrong::TooLong("en".to_owned(), LONGEST_CAPTION)]);
        let urgent = Draft { urgent: Some(Words::said(" ")), ..says("en", "Now!") };
        assert_eq!(is(&urgent), [Wrong::Reason]);
        // Nobody hears the programme's language in silence where a machine was promised.
        let unmade = ["lv".to_owned()].into();
        let unmade = Draft { missing: Missing::Machine, unmade, ..says("en", "We meet.") };
        assert_eq!(is(&unmade), [Wrong::NotMade(vec!["lv".to_owned()])]);
        assert_eq!(is(&Draft { despite: true, ..unmade }), []);
    }

    #[test]
    fn a_link_is_a_page() {
        for good in
            ["https://example.org", "https://example.org/a?b=c#d", "https://āda.example.org"]
        {
            assert!(is_page(good), "{good}");
        }
        for bad in [
            "http://example.org",
            "javascript:alert(1)",
            "https://",
            "https://nowhere",
            "https://me@example.org",
            "https://example.org/a b",
            "example.org",
        ] {
            assert!(!is_page(bad), "{bad}");
            let draft = Draft { link: Some(bad.to_owned()), ..says("en", "See.") };
            assert_eq!(is(&draft), [Wrong::Link]);
        }
    }

    #[test]
    fn a_rhythm_comes_from_the_occurrence_before_and_ends() {
        let zone = jiff::tz::TimeZone::get("Europe/Riga").unwrap_or(jiff::tz::TimeZone::UTC);
        let days = "* * Mon".to_owned();
        let when = When::Rhythm { days, hour: 10, until: date(2026, 11, 9) };
        let at = |day: i8| {
            date(2026, 11, day).at(10, 0, 0, 0).to_zoned(zone.clone()).map(|it| it.timestamp())
        };
        let (second, ninth) = (at(2), at(9));
        assert_eq!(second.ok().and_then(|it| when.next(&zone, it)), ninth.as_ref().ok().copied());
        assert_eq!(ninth.ok().and_then(|it| when.next(&zone, it)), None, "it has an end");
        let never = When::Rhythm { days: "* * Mon".to_owned(), hour: 10, until: date(1969, 1, 1) };
        assert_eq!(is(&Draft { when: never, ..says("en", "Again.") }), [Wrong::Never]);
        let bad = When::Rhythm { days: "every day".to_owned(), hour: 10, until: date(2030, 1, 1) };
        assert_eq!(is(&Draft { when: bad, ..says("en", "Again.") }), [Wrong::Rhythm]);
    }
}
