//! What trainers and those who run other installations do: questions from and to Moodle, a course as one file, a sheet
//! for the classroom.

use std::{
    fs,
    io::{Cursor, Read, Write},
};

use anyhow::{Context, Result, ensure};
use zip::{CompressionMethod, ZipArchive, ZipWriter, write::SimpleFileOptions};

use super::Place;

const CONTENT: (&str, &str) = ("SOLIS_CONTENT", "content");

/// A trainer's questions, with and without replies, and one of every kind that buttons can answer.
const QUESTIONS: &str = "// A trainer's own questions.\n\n\
    $CATEGORY: market/day 1\n\n\
    ::stall:: Olga's stall costs 20 euros. She sells for 15 euros. What did she earn? {\n\
    \t=Nothing yet#Yes. 15 is less than 20.\n\
    \t~15 euros#The stall costs 20 euros first.\n}\n\n\
    ::again:: She comes back next week.{TRUE#Look at her numbers.#Yes, she has a plan.}\n\n\
    ::price:: What does a cake cost {=more than its flour ~as much as its flour} at her stall?\n";

#[test]
fn a_trainer_gets_the_questions_of_a_lesson() -> Result<()> {
    let place = Place::new()?;
    let args = ["gift", "export", "first-steps/two-pockets", "--in", "en"];
    let said = place.ask(&args, &[])?;
    ensure!(said.code == Some(0) && said.err.is_empty(), "{said:?}");
    let flour = "::first-steps/two-pockets/flour:: [plain]Amal buys flour for the cakes. Which pocket? {\n\
        \t=💼 Business#Yes. Flour is for the cakes.\n\
        \t~🏠 Family#Flour is for the cakes you sell. So the business pays.\n}\n";
    ensure!(said.out.contains(flour), "{}", said.out);
    for words in ["$CATEGORY: first-steps/two-pockets\n", "$CATEGORY: recall/two-pockets\n"] {
        ensure!(said.out.contains(words), "{words}: {}", said.out);
    }
    assert_eq!(said.out.matches("\n::").count(), 6, "three questions, and three for later");
    // Commas and colons of a price are no signs.
    ensure!(said.out.contains(r"Business pocket at the start\: 100."), "{}", said.out);
    let easy = place.ask(&[&args[..], &["--easy"]].concat(), &[])?;
    ensure!(easy.out.contains("[plain]Amal buys flour for cakes. Which box? {"), "{easy:?}");
    Ok(())
}

#[test]
fn a_trainer_brings_questions_and_they_are_a_lesson() -> Result<()> {
    let place = Place::new()?;
    place.content()?;
    fs::write(place.path().join("market.gift"), QUESTIONS)?;
    let args = ["gift", "import", "market.gift", "--as", "first-steps/market-day"];
    let said = place.ask(&args, &[CONTENT])?;
    ensure!(said.code == Some(0) && said.err.is_empty(), "{said:?}");
    ensure!(said.out.contains("market.gift:12: warning: not every answer has a reply"), "{said:?}");
    let checked = place.ask(&["check"], &[CONTENT])?;
    ensure!(checked.code == Some(0) && checked.err.is_empty(), "{checked:?}");
    // It is played like any other lesson, the right way and the wrong.
    let play = ["play", "first-steps/market-day", "--in", "en"];
    let played = place.tell(&play, &[CONTENT], "2\n1\n2\n")?;
    for words in [
        "1. [Nothing yet]",
        "The stall costs 20 euros first.",
        "She comes back next week.",
        "Yes, she has a plan.",
        "What does a cake cost _____ at her stall?",
        "The best answer is: more than its flour",
        "That was the last question.",
    ] {
        ensure!(played.out.contains(words), "{words}: {}", played.out);
    }
    // Another language, and then nothing is told in English there any more.
    let latvian = QUESTIONS.replace("She comes back", "Viņa nāk atpakaļ");
    let latvian = latvian.replace("Olga's stall", "Olgas galds").replace("What does", "Cik");
    let latvian = latvian.replace("#Yes.", "#Jā.").replace("The stall", "Galds");
    let latvian = latvian.replace("Look at her", "Skat").replace("#Yes,", "#Jā,");
    let latvian = latvian.replace("her flour", "milti").replace("its flour", "milti");
    fs::write(place.path().join("tirgus.gift"), latvian)?;
    let lv = ["gift", "import", "tirgus.gift", "--as", "first-steps/market-day", "--in", "lv"];
    let said = place.ask(&lv, &[CONTENT])?;
    ensure!(said.code == Some(0), "{said:?}");
    let checked = place.ask(&["check"], &[CONTENT])?;
    ensure!(checked.code == Some(0), "{checked:?}");
    let played =
        place.tell(&["play", "first-steps/market-day", "--in", "lv"], &[CONTENT], "1\n")?;
    ensure!(played.out.contains("Olgas galds"), "{}", played.out);
    // What has come in goes out as it was, and is not written over.
    let out = place.ask(&["gift", "export", "first-steps/market-day"], &[CONTENT])?;
    ensure!(out.out.contains("\t=Nothing yet#Yes. 15 is less than 20.\n"), "{out:?}");
    place.ask(&args, &[CONTENT])?.is_refused(1, &["market-day.ftl is there already"])
}

#[test]
fn what_cannot_come_in_is_refused_and_nothing_is_written() -> Result<()> {
    let place = Place::new()?;
    place.content()?;
    let before = everything(&place)?;
    let import = |file: &str, name: &str, more: &[&str]| {
        place.ask(&[&["gift", "import", file, "--as", name], more].concat(), &[CONTENT])
    };
    let write = |text: &[u8]| fs::write(place.path().join("q.gift"), text);
    for (text, words) in [
        (
            "Why?{}\n\nHow many?{#4:1}\n",
            &[
                "q.gift:1: an essay",
                "q.gift:3: a number is right here or it is not",
                "2 problem(s)",
            ][..],
        ),
        ("::a::Q{=a ~b}\n\n::b::Say?{=I am in danger ~no}\n", &["q.gift:3: ", "red button"]),
        ("Q{=a\n~a button with far more than forty letters on it}", &["q.gift:2: ", "40"]),
    ] {
        write(text.as_bytes())?;
        let said = import("q.gift", "first-steps/quiz", &[])?;
        said.is_calm()?;
        ensure!(said.code == Some(1) && said.out.is_empty(), "{said:?}");
        ensure!(words.iter().all(|it| said.err.contains(it)), "{words:?}: {said:?}");
    }
    write(b"Q{=a\n~\xff}")?;
    import("q.gift", "first-steps/quiz", &[])?.is_refused(1, &["q.gift:2:", "UTF-8"])?;
    write(b"Q{=a ~b}")?;
    for (file, name, more, code, words) in [
        ("none.gift", "first-steps/quiz", &[][..], 1, &["none.gift"][..]),
        ("q.gift", "quiz", &[], 2, &["`quiz`", "first-steps/quiz"]),
        ("q.gift", "../quiz", &[], 2, &["`../quiz`"]),
        ("q.gift", "solis/quiz", &[], 2, &["`solis`"]),
        ("q.gift", "first-steps/course", &[], 2, &["course"]),
        ("q.gift", "first-steps/two-pockets", &[], 1, &["q.gift:1", "hello"]),
        ("q.gift", "first-steps/quiz", &["--in", "lv"], 2, &["--in en"]),
        ("q.gift", "first-steps/quiz", &["--in", "xx"], 2, &["`xx`"]),
        ("q.gift", "first-steps/quiz", &["--to", "nowhere"], 1, &["nowhere"]),
    ] {
        let said = import(file, name, more)?;
        said.is_refused(code, words).with_context(|| format!("{file} as {name} {more:?}"))?;
    }
    let said = place.ask(&["gift", "import", "q.gift", "--as", "first-steps/quiz"], &[])?;
    said.is_refused(2, &["--to", "SOLIS_CONTENT"])?;
    for (args, words) in [
        (&["gift", "export", "first-steps/no"][..], "first-steps/no"),
        (&["gift", "export", "first-steps/two-pockets", "--in", "xx"], "`xx`"),
        (&["gift", "import", "q.gift"], "--as"),
        (&["gift"], "export"),
    ] {
        let said = place.ask(args, &[])?;
        ensure!(said.code == Some(2) && said.err.contains(words), "{args:?}: {said:?}");
    }
    ensure!(everything(&place)? == before, "something was written");
    Ok(())
}

#[test]
fn a_course_is_one_file_that_another_installation_takes() -> Result<()> {
    let place = Place::new()?;
    place.content()?;
    // A course of its own beside the one that ships.
    fs::write(place.path().join("market.gift"), QUESTIONS)?;
    let args = ["gift", "import", "market.gift", "--as", "market/day-1", "--to", "content"];
    ensure!(place.ask(&args, &[])?.code == Some(0));
    let said = place.ask(&["package", "market.zip", "--course", "market"], &[CONTENT])?;
    ensure!(said.code == Some(0) && said.err.is_empty(), "{said:?}");
    let files = unzipped(&fs::read(place.path().join("market.zip"))?)?;
    let has = |path: &str| files.iter().any(|(it, _)| it == path);
    ensure!(has("dialogues/market/day-1.toml") && has("locales/en/market/day-1.ftl"));
    ensure!(has("dialogues/solis/menu.toml") && has("dialogues/recall/safety.toml"));
    ensure!(!files.iter().any(|(it, _)| it.contains("first-steps") || it.contains("two-pockets")));
    let manifest = files.iter().find(|(it, _)| it == "package.toml").context("no manifest")?;
    let manifest = String::from_utf8(manifest.1.clone())?.parse::<toml::Table>()?;
    ensure!(manifest["name"].as_str() == Some("market"), "{manifest}");
    ensure!(manifest["solis"].as_str() == Some(env!("CARGO_PKG_VERSION")), "{manifest}");
    ensure!(manifest["licence"].as_str() == Some("CC-BY-4.0"), "{manifest}");
    ensure!(manifest["languages"]["lv"]["origin"]["mt"].as_integer() > Some(0), "{manifest}");
    let sums = manifest["files"].as_table().context("no sums")?;
    ensure!(
        sums.len() + 1 == files.len()
            && sums.values().all(|it| it.as_str().map(str::len) == Some(64))
    );

    // The other installation has nothing but the file.
    let other = Place::new()?;
    fs::copy(place.path().join("market.zip"), other.path().join("market.zip"))?;
    let package = ("SOLIS_CONTENT", "market.zip");
    ensure!(other.ask(&["check"], &[package])?.code == Some(0));
    let played = other.tell(&["play", "market/day-1"], &[package], "1\n")?;
    ensure!(played.out.contains("Yes. 15 is less than 20."), "{played:?}");
    ensure!(other.start(&[package])?.stop()?.success());
    let left = other.files()?;
    ensure!(
        !left.iter().any(|it| it.starts_with("dialogues") || it.starts_with("locales")),
        "{left:?}"
    );
    // What it takes it can give on, the same to the last byte; and nobody's file is written over.
    ensure!(other.ask(&["package", "again.zip"], &[package])?.code == Some(0));
    ensure!(
        fs::read(other.path().join("again.zip"))? == fs::read(other.path().join("market.zip"))?
    );
    other.ask(&["package", "again.zip"], &[package])?.is_refused(2, &["again.zip", "already"])?;
    other
        .ask(&["package", "b.zip", "--course", "none"], &[])?
        .is_refused(2, &["`none`", "first-steps"])?;
    other.ask(&["package", "no/b.zip"], &[])?.is_refused(1, &["no/b.zip"])
}

#[test]
fn a_package_that_is_not_what_it_was_is_refused() -> Result<()> {
    let place = Place::new()?;
    ensure!(place.ask(&["package", "good.zip"], &[])?.code == Some(0));
    let good = unzipped(&fs::read(place.path().join("good.zip"))?)?;
    let menu = good.iter().position(|(it, _)| it == "dialogues/solis/menu.toml").context("menu")?;
    let refused = |files: &[(String, Vec<u8>)], words: &[&str]| -> Result<()> {
        fs::write(place.path().join("bad.zip"), zipped(files)?)?;
        let said = place.ask(&["check"], &[("SOLIS_CONTENT", "bad.zip")])?;
        said.is_refused(1, &[&["SOLIS_CONTENT", "bad.zip"], words].concat())
    };
    // Packed anew by another program it is still the same.
    fs::write(place.path().join("same.zip"), zipped(&good)?)?;
    ensure!(place.ask(&["check"], &[("SOLIS_CONTENT", "same.zip")])?.code == Some(0));

    let with =
        |path: &str, bytes: &[u8]| [&good[..], &[(path.to_owned(), bytes.to_vec())]].concat();
    let mut changed = good.clone();
    changed[menu].1.push(b'\n');
    refused(&changed, &["menu.toml", "changed"])?;
    let mut short = good.clone();
    short.remove(menu);
    refused(&short, &["menu.toml", "missing"])?;
    refused(&with("dialogues/extra.toml", b""), &["extra.toml", "does not belong"])?;
    refused(&good[1..], &["package.toml"])?;
    for path in ["../evil", "dialogues/../../evil", "/etc/evil", "locales\\evil", "C:/evil", "evil"]
    {
        refused(&with(path, b"x"), &["leads out"])?;
    }
    // Much of nothing is small in a ZIP.
    let much = vec![0; 5_000_000];
    refused(&with("dialogues/much.toml", &much), &["dialogues/much.toml", "4000000"])?;
    let four = vec![0; 4_000_000];
    let many = (0..17).map(|it| (format!("dialogues/{it}.toml"), four.clone()));
    refused(&many.collect::<Vec<_>>(), &["64000000"])?;
    fs::write(place.path().join("bad.zip"), "no zip")?;
    for command in ["check", "run", "play"] {
        let said = place.ask(&[command], &[("SOLIS_CONTENT", "bad.zip")])?;
        said.is_refused(1, &["SOLIS_CONTENT", "bad.zip", "solis package"])?;
    }
    let whole = fs::read(place.path().join("good.zip"))?;
    fs::write(place.path().join("bad.zip"), &whole[..whole.len() / 2])?;
    place.ask(&["check"], &[("SOLIS_CONTENT", "bad.zip")])?.is_refused(1, &["bad.zip"])?;
    assert_eq!(place.files()?, ["bad.zip", "good.zip", "same.zip"], "nothing is unpacked");
    Ok(())
}

#[test]
fn a_module_is_printed_for_a_classroom() -> Result<()> {
    let place = Place::new()?;
    let said = place.ask(&["sheet", "a4", "--in", "en"], &[])?;
    ensure!(said.code == Some(0) && said.err.is_empty(), "{said:?}");
    let lesson = said.out.find("<h2>Two pockets</h2>").context("no such lesson")?;
    let page = &said.out[lesson..];
    let place_of =
        |words: &str| page.find(words).with_context(|| format!("`{words}` is not there"));
    let pocket = [
        "<h2>Two pockets</h2>",
        "What you learn",
        "The rule is: two pockets.",
        "Amal buys flour for the cakes. Which pocket?",
        "💼 Business",
        "At home",
        "Find two boxes or envelopes.",
        "<h2>Answers</h2>",
        "💼 Business – Yes. Flour is for the cakes.",
        "🏠 Family – Flour is for the cakes you sell.",
    ];
    let places = pocket.into_iter().map(place_of).collect::<Result<Vec<_>>>()?;
    ensure!(places.is_sorted(), "{places:?}");
    ensure!(
        place_of("Yes. Flour is for the cakes.")? > place_of("<h2>Answers</h2>")?,
        "told too early"
    );
    for it in [
        "<!DOCTYPE html><html lang=\"en\" dir=\"ltr\">",
        "size: A4",
        "break-before: page",
        "CC BY 4.0",
    ] {
        ensure!(said.out.contains(it), "{it} is not on the page");
    }
    for it in ["<script", "http://", "https://", "{ $", "\u{2068}"] {
        ensure!(!said.out.contains(it), "{it} is on the page");
    }
    // What is about the learner, without a best answer, is no question for a classroom.
    let lights = place.ask(&["sheet", "first-steps/a1"], &[])?;
    ensure!(lights.code == Some(0) && !lights.out.contains("🟢"), "{lights:?}");
    Ok(())
}

#[test]
fn two_languages_stand_side_by_side_each_in_its_direction() -> Result<()> {
    let place = Place::new()?;
    let said = place.ask(&["sheet", "a4", "--in", "lv,ar"], &[])?;
    ensure!(said.code == Some(0) && said.err.is_empty(), "{said:?}");
    let (lv, ar) = ("<div lang=\"lv\" dir=\"ltr\">", "<div lang=\"ar\" dir=\"rtl\">");
    let rows = said.out.matches("<div class=\"row\">").count();
    ensure!(rows > 30 && said.out.matches(lv).count() == rows, "{rows}");
    ensure!(said.out.matches(ar).count() == rows, "{rows}");
    ensure!(said.out.contains(&format!("{lv}<h2>Atbildes</h2></div>{ar}<h2>الإجابات</h2>")));
    ensure!(said.out.contains("Šo tekstu ir tulkojusi mašīna."), "it says who has translated it");
    // Also one that does not tell every module, and the other one that is written from right to left.
    for language in ["it", "fa"] {
        let said = place.ask(&["sheet", "a1", "--in", language, "--easy"], &[])?;
        ensure!(said.code == Some(0) && said.out.contains("</html>"), "{language}: {said:?}");
    }
    for (args, words) in [
        (&["sheet"][..], &["MODULE"][..]),
        (&["sheet", "z9"], &["`z9`", "a1"]),
        (&["sheet", "a1", "--in", "xx"], &["`xx`", "lv"]),
        (&["sheet", "a1", "--in", "lv,lv"], &["--in lv,en"]),
        (&["sheet", "a1", "--in", "lv,en,ar"], &["--in lv,en"]),
        (&["sheet", "a4", "--in", "it"], &["first-steps/a4", "it", "--in en"]),
    ] {
        place.ask(args, &[])?.is_refused(2, words)?;
    }
    Ok(())
}

/// Every file of the content, with its bytes.
fn everything(place: &Place) -> Result<Vec<(std::path::PathBuf, Vec<u8>)>> {
    let mut found = Vec::new();
    let mut ahead = vec![place.path().join("content")];
    while let Some(path) = ahead.pop() {
        if path.is_dir() {
            for entry in fs::read_dir(&path)? {
                ahead.push(entry?.path());
            }
        } else {
            found.push((path.clone(), fs::read(&path)?));
        }
    }
    found.sort();
    Ok(found)
}

/// The files of a ZIP, in their order.
fn unzipped(bytes: &[u8]) -> Result<Vec<(String, Vec<u8>)>> {
    let mut zip = ZipArchive::new(Cursor::new(bytes))?;
    let mut files = Vec::new();
    for at in 0..zip.len() {
        let mut entry = zip.by_index(at)?;
        let (name, mut content) = (entry.name()?.into_owned(), Vec::new());
        entry.read_to_end(&mut content)?;
        files.push((name, content));
    }
    Ok(files)
}

/// A ZIP as another program may write it.
fn zipped(files: &[(String, Vec<u8>)]) -> Result<Vec<u8>> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
    zip.add_directory("dialogues/", options)?;
    for (name, content) in files {
        zip.start_file(name.as_str(), options)?;
        zip.write_all(content)?;
    }
    Ok(zip.finish()?.into_inner())
}
