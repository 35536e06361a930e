//! Country packs: what a learner is shown of a fact and until when, that nothing unverified is ever said, that a gate has
//! three answers, and that a new country is files alone.

mod shipped;
#[path = "packs/phone.rs"]
mod phone;

use std::{fs, process::Command};

use anyhow::{Context, Result, ensure};
use jiff::civil::date;
use phone::Phone;
use solis::{
    content::{
        ChoiceName, DialogueName, Files, Frame, LanguageCode, Library, Permit, Reading, Record,
        Shown, Stay, Word,
    },
    engine::{Said, Tap},
    journey::{Doubted, Happening, Key, Order},
    people::Words,
};

fn loaded(files: &Files) -> Result<Library> {
    Library::load(files).map_err(|problems| {
        let lines = problems.iter().map(ToString::to_string).collect::<Vec<_>>();
        anyhow::anyhow!("{}", lines.join("\n"))
    })
}

/// A fact is said with its source and its day, up to and including its last day; then its page alone.
#[test]
fn a_fact_runs_out_and_its_page_stays() -> Result<()> {
    let library = loaded(&shipped::files()?)?;
    for (now, is_said) in [
        ("2026-11-21T10:00:00Z", true),
        // 23:59 in Riga on the last day, and a minute later.
        ("2027-05-21T20:59:00Z", true),
        ("2027-05-21T21:00:00Z", false),
    ] {
        let mut phone = Phone::new(&library, Some("lv"), now)?;
        phone.opens("4 Tax")?;
        let (read, links) = (phone.read(), phone.links());
        assert_eq!(read.contains("50\u{a0}000\u{a0}€"), is_said, "{now}: {read}");
        assert!(read.contains("21.11.2026"), "{now}: {read}");
        assert_eq!(read.contains("too long ago"), !is_said, "{now}: {read}");
        assert!(links.contains(&"https://www.vid.gov.lv/pirmie-soli-toposajiem-uznemejiem/"));
    }
    Ok(())
}

/// What nobody has seen on an official page has no words in any language, no number, and an official link.
#[test]
fn what_nobody_has_verified_is_never_said() -> Result<()> {
    let files = shipped::files()?;
    let library = loaded(&files)?;
    let mut unverified = 0;
    for (path, bytes) in files.iter().filter(|(it, _)| it.starts_with("dialogues/packs/")) {
        let text = String::from_utf8(bytes.to_vec())?;
        for record in text.split("\n[facts.").skip(1).filter(|it| !it.contains("mark = \"V\"")) {
            let id = record.split(']').next().context("no id")?;
            unverified += 1;
            ensure!(!record.contains("\nvalue"), "{path}: {id} has a value");
            ensure!(record.contains("source_owner = \"official\""), "{path}: {id}");
            ensure!(!library.has_fact(id), "{id} can be doubted, so it is said");
            for (file, bytes) in &files {
                let is_of_pack = file.starts_with("locales/") && file.contains("/packs/");
                let says = is_of_pack && String::from_utf8_lossy(bytes).contains(id);
                ensure!(!says, "{file} has words of {id}, which nobody has verified");
            }
        }
    }
    ensure!(unverified > 20, "the packs hold what is still to be verified: {unverified}");
    let asked = |country: &str| -> Result<String> {
        let mut phone = Phone::new(&library, Some(country), "2026-12-01T10:00:00Z")?;
        phone.opens("4 Tax")?;
        ensure!(!phone.links().is_empty(), "{country}: where to ask");
        Ok(phone.read())
    };
    for country in ["lt", "it", "se", "gr", "tr"] {
        let read = asked(country)?;
        ensure!(!read.contains('%') && read.contains("no checked answer"), "{country}: {read}");
    }
    Ok(())
}

/// Three answers; each rests on a record that is good, or on what is safe to say anywhere.
#[test]
fn the_picker_knows_three_answers() -> Result<()> {
    let library = loaded(&shipped::files()?)?;
    let (good, late) = (date(2026, 12, 1), date(2027, 6, 1));
    for (country, stay, today, answer) in [
        (Some("se"), Stay::Protected, good, Permit::Yes),
        (Some("se"), Stay::Protected, late, Permit::Ask),
        (Some("se"), Stay::Without, good, Permit::No),
        (Some("lt"), Stay::Without, good, Permit::No),
        // Work is not yet a business of one's own; and a refugee there is somebody else than here.
        (Some("tr"), Stay::Applicant, good, Permit::Ask),
        (Some("tr"), Stay::Protected, good, Permit::Ask),
        (Some("gr"), Stay::Applicant, good, Permit::Ask),
        (Some("ee"), Stay::Citizen, good, Permit::Yes),
        (None, Stay::Permit, good, Permit::Ask),
        (None, Stay::Without, good, Permit::No),
    ] {
        let country = country.map(ChoiceName::from);
        let found = library.permit(country.as_ref(), stay, today);
        assert_eq!(found, answer, "{country:?} {stay:?} {today}");
    }
    Ok(())
}

/// With “yes” the lesson behind the gate opens; else the course goes on without it, until the learner answers anew.
#[test]
fn the_gate_opens_or_the_course_goes_on() -> Result<()> {
    let library = loaded(&shipped::files()?)?;
    let register = DialogueName::from("first-steps/register");
    let lessons = library.course("first-steps").lessons().cloned().collect::<Vec<_>>();
    let at = lessons.iter().position(|it| *it == register).context("no lesson register")?;
    let front = |phone: &Phone<'_>| {
        phone.journey.places.last().map(|it| it.dialogue.clone()).context("nothing is open")
    };
    for (label, opens) in [
        ("Refugee", register.clone()),
        ("for asylum", lessons.get(at + 1).context("no lesson after it")?.clone()),
        ("No permit", lessons.get(at + 1).context("no lesson after it")?.clone()),
    ] {
        let mut phone = Phone::new(&library, Some("se"), "2026-12-01T10:00:00Z")?;
        phone.journey.done = lessons.iter().take(at).cloned().collect();
        phone.happen(Happening::Pressed(Key::Continue));
        assert_eq!(front(&phone)?.as_str(), "solis/permit", "the gate comes first");
        phone.tap(label)?;
        assert_eq!(front(&phone)?, opens, "{label}");
        let kept = serde_json::to_string(&phone.journey)?;
        for stay in ["protected", "applicant", "without"] {
            ensure!(!kept.contains(stay), "the status is kept: {kept}");
        }
        // They come back, and it is another answer.
        phone.opens("1 May I")?;
        phone.tap("May I work for myself?")?;
        phone.tap("Refugee")?;
        phone.journey.places.clear();
        phone.happen(Happening::Pressed(Key::Continue));
        assert_eq!(front(&phone)?, register, "{label}, and then yes");
        // In another country it has to be asked again.
        phone.journey.places.clear();
        phone.happen(Happening::Pressed(Key::Menu));
        phone.tap("In my country")?;
        phone.tap("Another country")?;
        phone.tap("Northern")?;
        phone.tap("Estonia")?;
        assert_eq!(phone.journey.permit, None);
        ensure!(phone.read().contains("no checked facts about"), "{}", phone.read());
    }
    Ok(())
}

/// Two taps tell the authors, and words of one's own follow if somebody likes.
#[test]
fn a_wrong_fact_reaches_the_authors() -> Result<()> {
    let library = loaded(&shipped::files()?)?;
    let mut phone = Phone::new(&library, Some("lv"), "2026-12-01T10:00:00Z")?;
    phone.opens("4 Tax")?;
    phone.tap("This is wrong")?;
    phone.tap("out of date")?;
    let doubts = |phone: &Phone<'_>| {
        let doubts = phone.orders.iter().filter_map(|order| {
            let Order::Doubt(doubt) = order else { return None };
            Some((doubt.fact.clone(), doubt.said.clone()))
        });
        doubts.collect::<Vec<_>>()
    };
    let fact = "LV-C4-01".to_owned();
    assert_eq!(doubts(&phone), [(fact.clone(), Doubted::How("old".into()))]);
    let words = Words::said("The page says something else");
    phone.happen(Happening::Said(Said::Words(words.clone())));
    assert_eq!(doubts(&phone), [(fact, Doubted::Words(words))]);
    let kept = phone.orders.iter().any(|it| matches!(it, Order::Remember { .. }));
    ensure!(!kept, "what they say of a fact is no answer of a lesson");
    // A button that nobody could have been shown.
    let forged = Tap { asked: 0, step: Record::wrong(), choice: "LV-C4-02".into() };
    phone.happen(Happening::Tapped(forged));
    assert_eq!(phone.orders, [Order::Closed]);
    Ok(())
}

/// A made-up country, in a folder of its own: files, and no code.
#[test]
fn a_new_country_is_files_alone() -> Result<()> {
    let mut files = shipped::files()?;
    let mut add = |path: &str, from: &str, to: &str| -> Result<()> {
        let text = String::from_utf8(files.get(path).context(path.to_owned())?.to_vec())?;
        ensure!(text.contains(from), "{path} has no {from}");
        files.insert(path.to_owned(), text.replacen(from, to, 1).into_bytes().into());
        Ok(())
    };
    add("dialogues/zones.toml", "dk =", "zz = \"Europe/Riga\"\ndk =")?;
    add("dialogues/solis/place.toml", "\"dk\",", "\"zz\", \"dk\",")?;
    for code in ["en", "lv", "tr", "sv", "el", "lt", "it", "uk", "ru", "ar", "fa"] {
        let path = format!("locales/{code}/solis/place.ftl");
        add(&path, "    .dk =", "    .zz = Zedland\n    .dk =")?;
    }
    for (path, text) in [
        ("dialogues/packs/ZZ.toml", include_str!("packs/ZZ.toml")),
        ("locales/en/packs/zz.ftl", include_str!("packs/zz.en.ftl")),
        ("locales/lv/packs/zz.ftl", include_str!("packs/zz.lv.ftl")),
    ] {
        files.insert(path.to_owned(), text.as_bytes().to_vec().into());
    }
    let folder = tempfile::tempdir()?;
    for (path, bytes) in &files {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().context("no folder")?)?;
        fs::write(path, bytes)?;
    }
    let mut solis = Command::new(env!("CARGO_BIN_EXE_solis"));
    let checked = solis.arg("check").env("SOLIS_CONTENT", folder.path()).output()?;
    let told = String::from_utf8(checked.stdout)?;
    ensure!(checked.status.success() && told.contains("in order"), "{told}");
    // Long after: which facts run out is told.
    ensure!(told.contains("the fact ZZ-C2-01 is not shown any more since 2026-01-02"), "{told}");
    let library = loaded(&files)?;
    let mut phone = Phone::new(&library, None, "2025-12-01T10:00:00Z")?;
    phone.happen(Happening::Pressed(Key::Menu));
    phone.tap("In my country")?;
    ensure!(phone.read().contains("Where are you"), "the country is asked for: {}", phone.read());
    phone.tap("Northern")?;
    phone.tap("Zedland")?;
    ensure!(phone.read().contains("Zedland"), "{}", phone.read());
    phone.tap("2 Legal forms")?;
    ensure!(phone.read().contains("a shop needs 7\u{a0}zed"), "{}", phone.read());
    phone.learner.language = LanguageCode::from("lv");
    phone.happen(Happening::Pressed(Key::Menu));
    phone.tap("Manā valstī")?;
    phone.tap("2 Uzņēmuma formas")?;
    ensure!(phone.read().contains("veikalam vajag 7\u{a0}zed"), "{}", phone.read());
    // Where a language has no words of it, they are English, and that is said.
    phone.learner.language = LanguageCode::from("it");
    phone.happen(Happening::Pressed(Key::Menu));
    phone.tap("Nel mio paese")?;
    phone.tap("2 Forme")?;
    ensure!(phone.read().contains("a shop needs 7\u{a0}zed"), "{}", phone.read());
    let notice = library.word(&"it".into(), Reading::Standard, Word::NotInYours);
    ensure!(phone.read().contains(&notice), "{}", phone.read());
    let record = library.records(&"zz".into(), Frame::C2).next();
    let (_, record) = record.context("no record")?;
    assert_eq!(record.shown(date(2026, 1, 3)), Shown::Old);
    Ok(())
}
