//! Distress and danger: whose words open help and whose do not, which lines are shown and until when, and that nothing
//! unasked is said afterwards.

#[expect(dead_code, reason = "transcripts use the rest of it")]
mod stage;

use anyhow::{Context, Result, ensure};
use jiff::{SignedDuration, civil::date};
use solis::{
    channel::speech::Speech,
    content::{LanguageCode, Library, Reading, Word},
    engine::{About, Attachment, Line, Said},
    journey::{Happening, Key},
    people::{Reminders, Words},
};
use stage::{Stage, library, library::files, root, wrote};

/// `+` must open help, `-` must not, `?` does, and may: a false alarm that is better than a silence.
#[test]
fn words_of_danger_are_heard_and_words_of_business_are_not() -> Result<()> {
    let mut wrong = Vec::new();
    for language in library()?.languages().map(|it| it.code.as_str()) {
        let file = root().join(format!("tests/danger/{language}.txt"));
        let text = std::fs::read_to_string(&file)?;
        let mut counts = [0, 0];
        for line in text.lines() {
            let (mark, words) = line.split_once(' ').with_context(|| line.to_owned())?;
            let expected = mark != "-";
            counts[usize::from(mark == "+")] += usize::from(mark != "?");
            if library()?.speaks_of_danger(words) != expected {
                wrong.push(format!("{language} {line}"));
            }
        }
        ensure!(counts.iter().all(|it| *it >= 40), "{language}: {counts:?}");
    }
    assert_eq!(wrong, Vec::<String>::new());
    Ok(())
}

/// Whatever language the page is in: somebody in danger writes in their own.
#[test]
fn every_language_is_heard_in_every_other() -> Result<()> {
    for (words, language) in
        [("Gribu mirt", "ar"), ("أريد أن أموت", "lv"), ("my husband beats me", "lv")]
    {
        let mut stage = Stage::new(language)?;
        stage.happen(Happening::Started)?;
        stage.happen(wrote(words))?;
        ensure!(stage.paper.contains("danger words"), "{words}: {}", stage.paper);
    }
    Ok(())
}

/// Under a picture or a recording, and in what is changed afterwards, the same words are heard, and others are not.
#[test]
fn captions_and_changes_are_heard_like_words() -> Result<()> {
    let captioned = |kind, words: &str| {
        let about = About { caption: Some(Words::said(words)), ..About::default() };
        Said::Attachment { kind, file: "file".to_owned(), about: Box::new(about) }
    };
    for kind in [
        Attachment::Photo,
        Attachment::Voice,
        Attachment::Video,
        Attachment::Audio,
        Attachment::Animation,
        Attachment::Document,
    ] {
        for (words, is_heard) in [("my husband beats me", true), ("my husband bakes", false)] {
            for happening in [
                Happening::Said(captioned(kind, words)),
                Happening::Reworded(captioned(kind, words)),
                Happening::Reworded(Said::Words(Words::said(words))),
            ] {
                let mut stage = Stage::new("en")?;
                stage.stand_before("first-steps/two-pockets")?;
                stage.happen(happening.clone())?;
                let opens = stage.paper.contains("danger words");
                assert_eq!(opens, is_heard, "{happening:?}: {}", stage.paper);
                let is_off = stage.learner.reminders == Reminders::Off;
                assert_eq!(is_off, is_heard, "{happening:?}");
                ensure!(!stage.paper.contains("remembers"), "{}", stage.paper);
            }
        }
    }
    Ok(())
}

/// Everything that is said around the lessons and in them is no word of danger when somebody writes it back.
#[test]
fn no_key_of_the_keyboard_is_a_word_of_danger() -> Result<()> {
    for language in library()?.languages() {
        for (_, word) in Key::KEYBOARD {
            let label = library()?.word(&language.code, Reading::Standard, word);
            ensure!(!library()?.speaks_of_danger(&label), "{label}");
        }
    }
    Ok(())
}

/// On its last day a line is shown; from the next day on 112 stands alone; and so it does where there is no country, or
/// one without lines.
#[test]
fn a_line_past_its_review_is_not_shown() -> Result<()> {
    let last = date(2027, 5, 21);
    let shown = |country: &str, day| {
        let country = country.into();
        let lines = library()?.help_lines(&country, day).map(|it| it.number.clone());
        Ok::<_, anyhow::Error>(lines.collect::<Vec<_>>())
    };
    assert_eq!(shown("lv", last)?, ["116 123"]);
    assert_eq!(shown("lv", last.tomorrow()?)?, [""; 0]);
    assert_eq!(shown("se", last)?, [""; 0]);
    for (country, now, has_line) in [
        (Some("lv"), "2027-05-21T20:59:00Z", true),
        // Midnight in Riga, not in Greenwich.
        (Some("lv"), "2027-05-21T21:01:00Z", false),
        (Some("lv"), "2035-01-01T08:00:00Z", false),
        (Some("se"), "2026-12-01T08:00:00Z", false),
        (None, "2026-12-01T08:00:00Z", false),
    ] {
        for language in library()?.languages().map(|it| it.code.as_str()) {
            let mut stage = Stage::new(language)?;
            stage.learner.country = country.map(Into::into);
            stage.now = now.parse()?;
            stage.happen(Happening::Started)?;
            stage.happen(Happening::Pressed(Key::Danger))?;
            let first = stage.paper.find("⟨112⟩").context("112 is not there")?;
            let line = stage.paper.find("⟨116 123⟩");
            assert_eq!(line.is_some(), has_line, "{country:?} {now} {language}");
            ensure!(line.is_none_or(|it| it > first), "112 comes first");
        }
    }
    Ok(())
}

/// Which lines run out soon is told sixty days before.
#[test]
fn a_line_that_runs_out_is_told_of() -> Result<()> {
    let told = |by| Ok::<_, anyhow::Error>(library()?.lines_to_check(by).count());
    assert_eq!(told(date(2027, 5, 20))?, 0);
    assert_eq!(told(date(2027, 5, 21))?, 1);
    Ok(())
}

/// A homework, lesson days, the ladder, an outage: nothing of it is said to somebody who asked for help; until they say
/// that it shall.
#[test]
fn nothing_unasked_is_said_after_a_call_for_help() -> Result<()> {
    for opens in [wrote("I want to die"), wrote("/sos"), Happening::Pressed(Key::Danger)] {
        let mut stage = Stage::new("en")?;
        stage.stand_before("first-steps/two-pockets")?;
        for _ in 0..40 {
            if stage.paper.contains("will ring") {
                break;
            }
            let tap = stage.offered.first().cloned().context("nothing is offered")?;
            stage.happen(Happening::Tapped(tap))?;
        }
        ensure!(stage.paper.contains("will ring"), "there is a homework");
        stage.happen(opens.clone())?;
        assert_eq!(stage.learner.reminders, Reminders::Off);
        let before = stage.paper.len();
        stage.be_down(SignedDuration::from_hours(20))?;
        stage.sleep(SignedDuration::from_hours(24 * 120))?;
        let after = &stage.paper[before..];
        ensure!(!after.contains("unasked"), "{opens:?}: {after}");
        ensure!(!after.lines().any(|line| line.starts_with("    ")), "{opens:?}: {after}");
        // They go on with a lesson of their own will: that brings no reminders back.
        stage.happen(Happening::Pressed(Key::Continue))?;
        assert_eq!(stage.learner.reminders, Reminders::Off);
        ensure!(stage.journey.hush.is_some(), "announcements stay away too");
        stage.happen(wrote("/pause"))?;
        stage.happen(wrote("1"))?;
        assert_eq!(stage.learner.reminders, Reminders::On);
        assert_eq!(stage.journey.hush, None);
    }
    Ok(())
}

/// Where the page is written from the right, a number keeps its own order, and no message begins from the left.
#[test]
fn numbers_stand_apart_in_every_direction() -> Result<()> {
    for language in library()?.languages().map(|it| it.code.as_str()) {
        for reading in [Reading::Standard, Reading::Easy] {
            let mut stage = Stage::new(language)?;
            stage.learner.reading = reading;
            stage.learner.country = Some("lv".into());
            stage.happen(Happening::Started)?;
            stage.happen(Happening::Pressed(Key::Danger))?;
            for (number, plain) in [("⟨112⟩", "112"), ("⟨116 123⟩", "116 123")] {
                let alone = stage.paper.replace(number, "");
                ensure!(alone.len() < stage.paper.len(), "{language}: {number} is not there");
                ensure!(!alone.contains(plain), "{language}: {plain} stands in the sentence");
            }
        }
    }
    let mut line = Line::plain("solis/danger".into(), "hide".into());
    line.opens = true;
    let arabic = Speech::of(library()?, &LanguageCode::from("ar"), Reading::Standard, &line);
    ensure!(arabic.rtl && !arabic.words.starts_with(|c: char| c.is_ascii()), "{}", arabic.words);
    Ok(())
}

/// What a machine has made of these words does not stand alone until somebody has looked over it.
#[test]
fn words_that_nobody_has_reviewed_stand_below_the_source() -> Result<()> {
    let line = Line { opens: true, ..Line::plain("solis/danger".into(), "hide".into()) };
    let said = |library: &Library, code: &str| {
        Speech::of(library, &LanguageCode::from(code), Reading::Standard, &line).words
    };
    let english = said(library()?, "en");
    ensure!(!english.contains("🤖"), "the source has nothing above it: {english}");

    let mut files = files()?;
    let path = "locales/lv/status.toml";
    let status = String::from_utf8(files.get(path).context("no status")?.to_vec())?;
    let own = "[\"solis/danger\"]\norigin = \"mt\"\n";
    ensure!(
        status.contains(own),
        "somebody has reviewed it: read what follows in another language"
    );
    let reviewed = status.replace(own, &format!("{own}reviewer = \"A. B.\"\n"));
    files.insert(path.to_owned(), reviewed.into_bytes().into());
    let checked = Library::load(&files).map_err(|it| anyhow::anyhow!("{it:?}"))?;

    let (latvian, both) = (said(&checked, "lv"), said(library()?, "lv"));
    ensure!(latvian != english && !latvian.contains("🤖"), "{latvian}");
    let notice = library()?.word(&"lv".into(), Reading::Standard, Word::Unchecked);
    assert_eq!(both, format!("{notice}\n\n{english}\n\n{latvian}"));
    let later = Line { opens: false, ..line.clone() };
    let later = Speech::of(library()?, &"lv".into(), Reading::Standard, &later).words;
    assert_eq!(later, format!("{english}\n\n{latvian}"), "the notice is not said again");
    Ok(())
}
