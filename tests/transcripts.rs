//! Replays every conversation in `tests/transcripts/` and compares it, line by line, with the file.
//!
//! A transcript is its own script: lines that begin with `>` (the learner) and `~` (the clock; `~~` while Solis is
//! down) happen, every other line is what Solis answers. `UPDATE_EXPECT=1 cargo test` writes the answers anew, and
//! the diff is the review.

mod stage;
mod walks;

use std::{collections::HashSet, fs, path::PathBuf};

use anyhow::{Context, Result, ensure};
use expect_test::expect_file;
use jiff::SignedDuration;
use solis::{
    content::{DialogueName, LanguageCode, Lesson, RECALL, SOURCE, Step, StepName, TextKey},
    engine::Tap,
    journey::{Happening, Key},
};
use stage::{
    Seen, Stage, library, root,
    stray::{strangers, stray},
};
use walks::Way;

#[test]
fn every_transcript_holds() -> Result<()> {
    let mut broken = Vec::new();
    for path in transcripts()? {
        match replay(&path) {
            Ok(stage) => expect_file![path].assert_eq(&stage.paper),
            Err(why) => broken.push(format!("{why:#}")),
        }
    }
    ensure!(broken.is_empty(), "{}", broken.join("\n"));
    Ok(())
}

#[test]
fn every_step_is_walked_by_some_transcript() -> Result<()> {
    let mut missing = unseen()?;
    if std::env::var_os("UPDATE_EXPECT").is_some() {
        for lesson in library()?.course("first-steps").lessons() {
            for way in Way::ALL {
                let is_missing = |it: &String| it.starts_with(&format!("{lesson}#"));
                if missing.iter().any(is_missing) {
                    let path = walks::write(lesson, &SOURCE.into(), false, way)?;
                    let seen = replay(&path)?.seen;
                    let seen = seen.iter().map(|it| format!("{}#{}", it.dialogue, it.text));
                    let seen = seen.collect::<HashSet<_>>();
                    missing.retain(|it| !seen.contains(it));
                }
            }
        }
        write_recalls()?;
        missing = unseen()?;
    }
    assert_eq!(missing, Vec::<String>::new(), "nobody has seen these texts");
    Ok(())
}

fn write_recalls() -> Result<()> {
    for recall in library()?.lessons().filter(|it| it.name.course() == RECALL) {
        for language in library()?.languages().filter(|it| tells(&it.code, &recall.name)) {
            walks::write_recall(&recall.name, &language.code)?;
        }
    }
    Ok(())
}

/// What nobody has read in a transcript: each text of a step, and in English each reply.
fn unseen() -> Result<Vec<String>> {
    let seen = all_seen()?;
    let texts = seen.iter().map(|it| (&it.dialogue, &it.text)).collect::<HashSet<_>>();
    let english = seen.iter().filter(|it| it.language.as_str() == "en");
    let english = english.map(|it| (&it.dialogue, &it.text)).collect::<HashSet<_>>();
    let mut unseen = Vec::new();
    // What mentors are told is walked with two phones, in `tests/mentors`.
    let is_for_mentors = |lesson: &&Lesson| lesson.name.as_str().starts_with("solis/desk");
    for lesson in library()?.lessons().filter(|it| !is_for_mentors(it)) {
        let speaking = lesson.steps().filter(|(_, step)| step.speaks());
        let steps = speaking.map(|(name, _)| name.text()).collect::<Vec<_>>();
        unseen
            .extend(named(lesson, steps.iter().filter(|it| !texts.contains(&(&lesson.name, it)))));
        let replies =
            lesson.steps().flat_map(|(name, step)| replies(name, step)).collect::<Vec<_>>();
        unseen.extend(named(
            lesson,
            replies.iter().filter(|it| !english.contains(&(&lesson.name, it))),
        ));
    }
    Ok(unseen)
}

#[test]
fn every_lesson_is_walked_to_its_end_in_every_language() -> Result<()> {
    let mut walked = HashSet::new();
    for path in transcripts()? {
        let stage = replay(&path)?;
        for it in &stage.seen {
            let lesson = library()?.lesson(&it.dialogue);
            let first = lesson.and_then(Lesson::first).map(StepName::text);
            if first.as_ref() == Some(&it.text) && stage.journey.done.contains(&it.dialogue) {
                walked.insert((it.language.clone(), it.is_easy, it.dialogue.clone()));
            }
        }
    }
    let mut missing = Vec::new();
    let is_updating = std::env::var_os("UPDATE_EXPECT").is_some();
    if is_updating {
        write_recalls()?;
    }
    let seen = all_seen()?;
    let read = seen.iter().map(|it| (&it.language, &it.dialogue, &it.text)).collect::<HashSet<_>>();
    for recall in library()?.lessons().filter(|it| it.name.course() == RECALL) {
        for language in library()?.languages().filter(|it| tells(&it.code, &recall.name)) {
            let asked = recall.steps().map(|(step, _)| step.text());
            let is_unread = |it: &TextKey| !read.contains(&(&language.code, &recall.name, it));
            let unread = asked.filter(is_unread);
            missing.extend(unread.map(|it| format!("{}#{it} in {}", recall.name, language.code)));
        }
    }
    for lesson in library()?.course("first-steps").lessons() {
        let told = library()?.languages().filter(|it| tells(&it.code, lesson));
        for language in told {
            for is_easy in [false, true] {
                if is_updating {
                    walks::write(lesson, &language.code, is_easy, Way::Well)?;
                } else if !walked.contains(&(language.code.clone(), is_easy, lesson.clone())) {
                    let words = if is_easy { "easy" } else { "standard" };
                    missing.push(format!("{lesson} in {}, in {words} words", language.code));
                }
            }
        }
    }
    assert_eq!(missing, Vec::<String>::new(), "nobody has walked these");
    Ok(())
}

#[test]
fn whatever_a_learner_does_they_are_never_stuck() -> Result<()> {
    for language in library()?.languages().map(|it| it.code.as_str()) {
        for seed in 0..6 {
            let mut stage = Stage::new(language)?;
            stage.happen(Happening::Started)?;
            stray(&mut stage, seed)
                .with_context(|| format!("{language}, from the start, {seed}"))?;
        }
    }
    // Before each lesson, each time in another language.
    let languages = library()?.languages().map(|it| it.code.as_str()).collect::<Vec<_>>();
    let mut languages = languages.into_iter().cycle();
    for lesson in library()?.course("first-steps").lessons() {
        for seed in 0..4 {
            let language = languages.next().context("nobody speaks")?;
            let mut stage = Stage::new(language)?;
            stage.stand_before(&lesson.to_string())?;
            stray(&mut stage, seed).with_context(|| format!("{language}, {lesson}, {seed}"))?;
        }
    }
    Ok(())
}

/// What is remembered comes back later each time, what is not comes tomorrow; whoever goes on owes nothing.
#[test]
fn what_was_learned_comes_back_and_is_never_a_debt() -> Result<()> {
    let mut stage = Stage::new("en")?;
    stage.stand_before("first-steps/what-i-can-do")?;
    stage.is_asked_about("first-steps/what-is-a-business")?;
    let today = stage.today();
    let days = |stage: &Stage| {
        let learned = stage.journey.learned.iter();
        learned.map(|it| it.3.since(today).map(|it| it.get_days())).collect::<Result<Vec<_>, _>>()
    };
    let tap = |stage: &mut Stage, choice: &str| {
        let of = |it: &&Tap| it.choice.as_str() == choice;
        let tap = stage.offered.iter().find(of).context("no such choice")?.clone();
        stage.happen(Happening::Tapped(tap))
    };
    tap(&mut stage, "customers")?;
    tap(&mut stage, "nobody")?;
    assert_eq!(days(&stage)?, [3, 1, 0], "well, not well, not asked yet");
    stage.happen(Happening::Pressed(Key::Continue))?;
    assert_eq!(days(&stage)?, [3, 1, 0], "what was passed over is no wrong answer");
    let in_front = stage.journey.places.last().context("nothing is open")?;
    assert_eq!(in_front.dialogue.as_str(), "first-steps/what-i-can-do", "the lesson has begun");
    // Five times well, and it is known.
    for days_to in [3, 7, 16, 35] {
        stage.sleep(SignedDuration::from_hours(24 * days_to))?;
        stage.journey.learned.retain(|it| it.1.as_str() == "who-pays");
        stage.journey.places.clear();
        stage.happen(Happening::Pressed(Key::Continue))?;
        tap(&mut stage, "customers")?;
    }
    assert_eq!(stage.journey.learned, [], "it is asked no more");
    Ok(())
}

#[test]
fn no_more_than_three_questions_come_before_a_lesson() -> Result<()> {
    let mut stage = Stage::new("en")?;
    stage.stand_before("first-steps/my-papers")?;
    stage.is_asked_about("first-steps/what-is-a-business")?;
    let first = stage.journey.learned.clone();
    stage.is_asked_about("first-steps/what-i-can-do")?;
    stage.journey.learned.extend(first);
    stage.journey.places.clear();
    stage.happen(Happening::Pressed(Key::Continue))?;
    let questions = stage.journey.places.iter().filter(|it| it.dialogue.course() == RECALL);
    assert_eq!(questions.count(), 3);
    Ok(())
}

#[test]
fn what_nobody_waits_for_moves_nobody() -> Result<()> {
    for lesson in library()?.course("first-steps").lessons() {
        let mut stage = Stage::new("en")?;
        stage.stand_before(&lesson.to_string())?;
        for _ in 0..30 {
            for happening in strangers(lesson, &stage) {
                // A question may be said once more; that is all.
                let stands = |stage: &Stage| {
                    let places = stage.journey.places.iter();
                    places
                        .map(|it| (it.dialogue.clone(), it.state.waiting.clone()))
                        .collect::<Vec<_>>()
                };
                let before = stands(&stage);
                stage.happen(happening.clone())?;
                ensure!(before == stands(&stage), "{happening:?} has moved somebody");
            }
            let Some(tap) = stage.offered.first().cloned() else { break };
            stage.happen(Happening::Tapped(tap))?;
        }
    }
    Ok(())
}

/// Whether a lesson is told in this language.
fn tells(language: &LanguageCode, lesson: &DialogueName) -> bool {
    library().is_ok_and(|it| it.spoken(language, lesson) == *language)
}

fn transcripts() -> Result<Vec<PathBuf>> {
    let files = fs::read_dir(root().join("tests/transcripts"))?;
    let mut files = files.map(|it| it.map(|it| it.path())).collect::<Result<Vec<_>, _>>()?;
    files.sort();
    Ok(files)
}

fn replay(path: &PathBuf) -> Result<Stage> {
    Stage::replay(&fs::read_to_string(path)?).with_context(|| path.display().to_string())
}

fn all_seen() -> Result<HashSet<Seen>> {
    let mut seen = HashSet::new();
    for path in transcripts()? {
        seen.extend(replay(&path)?.seen);
    }
    Ok(seen)
}

fn named<'a>(lesson: &Lesson, texts: impl Iterator<Item = &'a TextKey>) -> Vec<String> {
    texts.map(|text| format!("{}#{text}", lesson.name)).collect()
}

/// What a step answers, beside its own text.
fn replies(name: &StepName, step: &Step) -> Vec<TextKey> {
    match step {
        Step::Ask(_) | Step::Recall(_) | Step::Order(_) | Step::Number(_) => {
            step.answers().iter().map(|choice| name.reply(choice.as_str())).collect()
        }
        Step::Reflect(it) if it.quiet => Vec::new(),
        Step::Reflect(_) => vec![name.reply("thanks")],
        Step::Homework(_) => ["reminder", "done", "late"].map(|it| name.reply(it)).to_vec(),
        Step::Handoff(it) if it.quiet => Vec::new(),
        Step::Handoff(_) => vec![name.reply("back")],
        Step::Consent(_) => vec![name.reply("more")],
        Step::Say(_)
        | Step::Choose(_)
        | Step::When(_)
        | Step::Finish(_)
        | Step::Set(_)
        | Step::Facts(_) => Vec::new(),
    }
}
