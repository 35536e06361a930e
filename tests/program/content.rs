//! What authors and translators see.

use std::process::Stdio;

use anyhow::{Context, Result, ensure};

use super::Place;

const CONTENT: (&str, &str) = ("SOLIS_CONTENT", "content");

#[test]
fn content_in_order_is_said_to_be() -> Result<()> {
    let place = Place::new()?;
    place.content()?;
    for env in [&[][..], &[CONTENT]] {
        let said = place.ask(&["check"], env)?;
        ensure!(said.code == Some(0) && said.err.is_empty(), "{said:?}");
        ensure!(said.out.contains("everything is in order"), "{said:?}");
        ensure!(said.out.lines().count() == 1, "{said:?}");
    }
    Ok(())
}

#[test]
fn every_mistake_has_its_line() -> Result<()> {
    let place = Place::new()?;
    place.content()?;
    place
        .edit("dialogues/first-steps/two-pockets.toml", |text| text + "\n[lost]\ndo = \"say\"\n")?;
    place.edit("dialogues/first-steps/my-papers.toml", |text| text + "\n[broken\n")?;
    place.edit("locales/lv/first-steps/two-pockets.ftl", |text| text + "\n= nonsense {\n")?;
    for command in ["check", "run", "play"] {
        let said = place.ask(&[command], &[CONTENT])?;
        ensure!(said.code == Some(1), "{command}: {said:?}");
        said.is_calm()?;
        // The parser's own drawing stands under its problem.
        let mut lines = said.err.lines().filter(|it| !it.starts_with("    ")).collect::<Vec<_>>();
        let last = lines.pop().context("nothing is said")?;
        ensure!(
            last.starts_with(&lines.len().to_string()),
            "how many are there? {last}: {lines:?}"
        );
        for line in &lines {
            let (file, what) = line.split_once(": ").with_context(|| format!("no file: {line}"))?;
            let is_file = file.starts_with("dialogues/") || file.starts_with("locales/");
            ensure!(is_file && what.len() > 10, "{line}");
        }
        let on_line = |file: &str| {
            let rest = lines.iter().filter_map(|it| it.strip_prefix(file)?.strip_prefix(':'));
            rest.filter(|it| it.starts_with(|c: char| c.is_ascii_digit())).count()
        };
        for file in [
            "dialogues/first-steps/two-pockets.toml",
            "dialogues/first-steps/my-papers.toml",
            "locales/lv/first-steps/two-pockets.ftl",
        ] {
            ensure!(on_line(file) > 0, "{command}: {file} has no line: {lines:?}");
        }
    }
    ensure!(place.files()? == ["content"], "no database is made for it: {:?}", place.files()?);
    Ok(())
}

#[test]
fn a_folder_that_is_not_there_is_named() -> Result<()> {
    let place = Place::new()?;
    for command in ["check", "run", "play"] {
        let said = place.ask(&[command], &[("SOLIS_CONTENT", "nowhere")])?;
        said.is_refused(1, &["SOLIS_CONTENT", "nowhere"])?;
    }
    assert!(place.files()?.is_empty());
    Ok(())
}

#[test]
fn a_translator_hears_what_to_do() -> Result<()> {
    let place = Place::new()?;
    place.content()?;
    let before = place.ask(&["texts", "lv"], &[CONTENT])?;
    ensure!(before.code == Some(0) && before.err.is_empty(), "{before:?}");
    ensure!(before.out.trim_end().ends_with("to review"), "{before:?}");
    // Also where the content is not finished, since that is when it is needed.
    place.edit("locales/lv/first-steps/two-pockets.ftl", |text| {
        text.replacen("title =", "titel =", 1)
    })?;
    let said = place.ask(&["texts", "lv"], &[CONTENT])?;
    ensure!(said.code == Some(0), "{said:?}");
    let missing = "locales/lv/first-steps/two-pockets.ftl: title: not yet said";
    ensure!(said.out.contains(missing) && !before.out.contains(missing), "{said:?}");
    let status = place.ask(&["texts", "lv", "--status"], &[CONTENT])?;
    ensure!(status.code == Some(0) && status.out.parse::<toml::Table>().is_ok(), "{status:?}");
    Ok(())
}

/// Who reads only the first lines has not done anything wrong.
#[test]
fn a_pipe_that_ends_early_is_no_accident() -> Result<()> {
    let place = Place::new()?;
    let mut command = place.command(&["texts", "lv"], &[]);
    let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn()?;
    drop(child.stdout.take());
    let output = child.wait_with_output()?;
    let err = String::from_utf8(output.stderr)?;
    ensure!(!err.contains("panicked"), "{err}");
    Ok(())
}

#[test]
fn a_lesson_is_played_to_its_end() -> Result<()> {
    let place = Place::new()?;
    place.content()?;
    let ftl = place.path().join("content/locales/lv/first-steps/two-pockets.ftl");
    let ftl = std::fs::read_to_string(ftl)?;
    let line = |key: &str| ftl.lines().find_map(|it| it.strip_prefix(key)?.strip_prefix(" = "));
    let (hello, end) = (line("hello").context("no hello")?, line("end").context("no end")?);
    let input = format!("~ soon\n~ 1 minute\n{}", "1\n".repeat(40));
    let args = ["play", "first-steps/two-pockets", "--in", "lv"];
    let said = place.tell(&args, &[CONTENT], &input)?;
    ensure!(said.code == Some(0) && said.err.is_empty(), "{said:?}");
    let place_of = |words: &str| said.out.find(words);
    ensure!(place_of(hello).is_some(), "{}", said.out);
    ensure!(place_of(end) > place_of(hello), "{}", said.out);
    ensure!(said.out.contains("(write how long to wait"), "{}", said.out);
    let easy = place.tell(
        &["play", "first-steps/two-pockets", "--in", "lv", "--easy"],
        &[CONTENT],
        "1\n",
    )?;
    ensure!(easy.code == Some(0) && easy.out != said.out, "{easy:?}");
    assert_eq!(place.files()?, ["content"], "playing keeps nothing");
    Ok(())
}

/// The whole course, with words nobody expects; nothing makes the player fall.
#[test]
fn a_player_can_write_anything() -> Result<()> {
    let place = Place::new()?;
    let input = "1\n/menu\n\u{202E}abc\n\n\n99999999999999999999\n~\n~ -1 day\n~ 1 day\n~ 40 days\n/person\n?\n1\n1\n";
    let said = place.tell(&["play"], &[], input)?;
    ensure!(said.code == Some(0) && said.err.is_empty(), "{said:?}");
    let said = place.tell(&["play"], &[], "~ 99999 years\n1\n")?;
    said.is_calm()?;
    Ok(())
}
