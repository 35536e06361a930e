//! Replays every conversation in `tests/transcripts/` and compares it, line by line, with the file.
//!
//! A transcript is its own script: lines that begin with `>` (the learner) and `~` (the clock; `~~` while Solis is
//! down) happen, every other line is what Solis answers. `UPDATE_EXPECT=1 cargo test` writes the answers anew, and
//! the diff is the review.

mod stage;

use std::{collections::HashSet, fs, path::PathBuf};

use anyhow::{Context, Result, ensure};
use expect_test::expect_file;
use solis::{
    content::{Lesson, Step, StepName, TextKey},
    journey::Happening,
};
use stage::{
    Seen, Stage, library, root,
    stray::{strangers, stray},
};

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
    let seen = all_seen()?;
    let texts = seen.iter().map(|it| (&it.dialogue, &it.text)).collect::<HashSet<_>>();
    let english = seen.iter().filter(|it| it.language.as_str() == "en");
    let english = english.map(|it| (&it.dialogue, &it.text)).collect::<HashSet<_>>();
    let mut unseen = Vec::new();
    for lesson in library()?.lessons() {
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
    assert_eq!(unseen, Vec::<String>::new(), "nobody has seen these texts");
    Ok(())
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
    for lesson in library()?.course("first-steps").lessons() {
        for language in library()?.languages() {
            for is_easy in [false, true] {
                if !walked.contains(&(language.code.clone(), is_easy, lesson.clone())) {
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
    for language in ["en", "lv", "ar"] {
        for seed in 0..60 {
            let mut stage = Stage::new(language)?;
            stage.happen(Happening::Started)?;
            stray(&mut stage, seed)
                .with_context(|| format!("{language}, from the start, {seed}"))?;
        }
        for lesson in library()?.course("first-steps").lessons() {
            for seed in 0..10 {
                let mut stage = Stage::new(language)?;
                stage.stand_before(&lesson.to_string())?;
                stray(&mut stage, seed).with_context(|| format!("{language}, {lesson}, {seed}"))?;
            }
        }
    }
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
        Step::Ask(ask) => ask.choices.iter().map(|choice| name.reply(choice.as_str())).collect(),
        Step::Reflect(_) => vec![name.reply("thanks")],
        Step::Homework(_) => ["reminder", "done", "late"].map(|it| name.reply(it)).to_vec(),
        Step::Handoff(_) => vec![name.reply("back")],
        Step::Say(_) | Step::Choose(_) | Step::When(_) | Step::Finish(_) | Step::Set(_) => {
            Vec::new()
        }
    }
}
