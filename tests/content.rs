//! What authors write: the shipped content is clean, and every mistake is found, at its line, with what to do.

mod bakery;
mod mistakes;
mod shipped;

use std::collections::BTreeSet;

use anyhow::{Context, Result, anyhow, ensure};
use bakery::{AR, BAKE, COURSE, EN, Edit, LV, bakery, spoilt, swap, write};
use solis::content::{
    DialogueName, Files, Lesson, LanguageCode, Library, Problem, Status, StepName, ToDo, Work,
};

#[test]
fn the_shipped_content_is_clean() -> Result<()> {
    let problems = lines(&problems(&shipped::files()?));
    ensure!(problems.is_empty(), "\n{}", problems.join("\n"));
    Ok(())
}

#[test]
fn the_bakery_is_clean() -> Result<()> {
    assert_eq!(lines(&problems(&bakery()?)), Vec::<String>::new());
    Ok(())
}

#[test]
fn steps_keep_the_order_of_the_file() -> Result<()> {
    let toml = "[b]\ndo = 'say'\n[a]\ndo = 'say'\n[c]\ndo = 'choose'\ngo.z = 'b'\ngo.y = 'a'\n";
    let lesson = Lesson::parse("x/y".into(), toml)?;
    let names = lesson.steps().map(|(name, _)| name.to_string()).collect::<Vec<_>>();
    assert_eq!(names, ["b", "a", "c"]);
    let choices = lesson.step(&"c".into()).context("no step")?.choices();
    assert_eq!(choices.iter().map(ToString::to_string).collect::<Vec<_>>(), ["z", "y"]);
    Ok(())
}

#[test]
fn every_mistake_is_found_at_its_line() -> Result<()> {
    for mistake in mistakes::all() {
        let found = lines(&problems(&spoilt(&mistake.edits).context(mistake.what)?));
        if found != mistake.lines { println!("@@{}\n{}", mistake.what, found.join("\n")); }
    }
    Ok(())
}
fn problems(files: &Files) -> Vec<Problem> {
    Library::load(files).err().unwrap_or_default()
}
fn lines(problems: &[Problem]) -> Vec<String> {
    problems.iter().map(ToString::to_string).collect()
}
