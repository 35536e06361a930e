//! What authors write: the shipped content is clean, and every mistake is found, at its line, with what to do.

mod bakery;
mod mistakes;
mod shipped;

use std::collections::BTreeSet;

use anyhow::{Context, Result, anyhow, ensure};
use bakery::{AR, BAKE, COURSE, EN, LV, bakery, spoilt, swap, write};
use jiff::Timestamp;
use mistakes::Mistake;
use solis::{
    content::{
        DialogueName, Files, LanguageCode, Lesson, Library, Problem, Reading, Status, StepName,
        Surface, ToDo, Work,
    },
    engine::{Line, Said, State},
    journey::{Happening, Journey, Key, OnePage, Order, Place, proceed},
    people::{Learner, LearnerId, Words},
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
    compare(mistakes::all())
}

/// A file that cannot be read is one mistake, not a mistake of everybody who needs it.
#[test]
fn one_mistake_is_one_line() -> Result<()> {
    compare(mistakes::causes())
}

#[test]
fn every_trouble_has_its_mistake() -> Result<()> {
    let source = include_str!("../src/content/problem.rs");
    let (_, troubles) = source.split_once("pub enum Trouble {").context("no troubles")?;
    let (troubles, _) = troubles.split_once("\n}").context("troubles without end")?;
    let name = |text: &str| text.chars().take_while(|c| c.is_alphanumeric()).collect::<String>();
    let variants = troubles.lines().filter_map(|line| line.strip_prefix("    "));
    let variants = variants.filter(|line| line.starts_with(char::is_uppercase)).map(name);
    // Two are made in tests of their own.
    let mut made = BTreeSet::from([name(&format!("{:?}", standing().what)), "NoSteps".to_owned()]);
    for mistake in mistakes::all().into_iter().chain(mistakes::causes()) {
        let found = problems(&spoilt(&mistake.edits)?);
        made.extend(found.iter().map(|it| name(&format!("{:?}", it.what))));
    }
    let variants = variants.collect::<Vec<_>>();
    assert!(variants.len() > 30, "where are the troubles?");
    let missing = variants.iter().filter(|it| !made.contains(*it)).collect::<Vec<_>>();
    assert_eq!(missing, Vec::<&String>::new(), "mistakes that nobody makes");
    Ok(())
}

#[test]
fn all_mistakes_come_at_once_in_the_order_of_the_files() -> Result<()> {
    let files = spoilt(&[
        swap(LV, "reason-thanks = Paldies.\n", ""),
        swap(LV, "    .two = Divus eiro", "    .two = Vienu eiro"),
        swap(BAKE, "go.together = \"mentor\"", "go.together = \"mentro\""),
        swap(COURSE, "hour = 18", "hour = 22"),
        swap(BAKE, "oven.png", "ofen.png"),
    ])?;
    let expected = [
        "dialogues/bakery/bake.toml:6: [oven] shows `ofen.png`, which is not beside the lesson: put it there",
        "dialogues/bakery/bake.toml:23: [way] goes to [mentro], and there is no such step: add it, or lead elsewhere",
        "dialogues/bakery/course.toml:2: 22 is no hour for lessons: choose 9 to 20, the other hours are quiet",
        "locales/lv/bakery/bake.ftl: the text `reason-thanks` is missing: write it",
        "locales/lv/bakery/bake.ftl:6: the buttons `one` and `two` of `price` have the same label: change one",
    ];
    assert_eq!(lines(&problems(&files)), expected);
    Ok(())
}

/// The line is that of the key, not of a comment above it, and of the heading also where a comment follows it.
#[test]
fn comments_do_not_mislead() -> Result<()> {
    let files = spoilt(&[
        swap(COURSE, "hour = 18", "# The hour of those who chose none.\nhour = 22"),
        swap(BAKE, "[oven]", "[oven] # It is hot.\n"),
        swap(BAKE, "oven.png", "ofen.png"),
    ])?;
    let found = problems(&files).iter().map(|it| it.line).collect::<Vec<_>>();
    assert_eq!(found, [6, 3]);
    Ok(())
}

/// What no author can mean is not clean.
#[test]
fn a_lesson_without_steps_is_refused() -> Result<()> {
    let texts = ["en", "lv", "ar"].map(|code| {
        let file = format!("locales/{code}/bakery/sell.ftl");
        write(&file, format!("title = {code}\nnudge = {code}\n"))
    });
    let lesson = write("dialogues/bakery/sell.toml", "");
    let listed = swap(COURSE, "\"bake\"", "\"bake\", \"sell\"");
    let edits = [lesson, listed].into_iter().chain(texts).collect::<Vec<_>>();
    let found = problems(&spoilt(&edits)?);
    let said = found.iter().map(ToString::to_string).collect::<Vec<_>>();
    let expected = "dialogues/bakery/sell.toml: this lesson has no steps: write at least one, ending with `do = \"finish\"`";
    assert_eq!(said, [expected]);
    Ok(())
}

#[test]
fn a_step_that_is_gone_says_what_to_do() {
    let said = "dialogues/bakery/bake.toml: 3 learner(s) stand on [stove], and it is gone: bring it back, or write `was = [\"stove\"]` in the step that takes its place";
    assert_eq!(standing().to_string(), said);
}

#[test]
fn a_renamed_step_is_found_by_its_old_names() -> Result<()> {
    let was = "was = [\"hob\", \"stove\"]\npicture = \"oven.png\"";
    let library = load(&spoilt(&[swap(BAKE, "picture = \"oven.png\"", was)])?)?;
    let lesson = library.lesson(&"bakery/bake".into()).context("no lesson")?;
    for (name, today) in
        [("oven", Some("oven")), ("stove", Some("oven")), ("hob", Some("oven")), ("pan", None)]
    {
        let found = lesson.today(&StepName::from(name)).map(StepName::as_str);
        assert_eq!(found, today, "{name}");
    }
    assert!(lesson.step(&"stove".into()).is_none());
    Ok(())
}

#[test]
fn what_a_translator_has_to_do_is_known() -> Result<()> {
    let files = reviewed("mt", None)?;
    assert_eq!(work(&files, "lv", Work::Unreviewed)?.len(), 18, "nobody has reviewed these");

    let mut files = reviewed("mt", Some("A. B."))?;
    assert_eq!(work(&files, "lv", Work::Unreviewed)?, Vec::<String>::new());
    assert_eq!(work(&files, "lv", Work::Stale)?, Vec::<String>::new());

    let edits =
        [swap(EN, "See you soon!", "See you tomorrow!"), swap(EN, "bye =", "# A comment.\nbye =")];
    files.extend([(EN.to_owned(), spoilt(&edits)?.remove(EN).context("no texts")?)]);
    assert_eq!(work(&files, "lv", Work::Stale)?, ["end"], "its source has changed since");

    let reply = swap(LV, "reason-thanks = Paldies.\n", "");
    files.extend([(LV.to_owned(), spoilt(&[reply])?.remove(LV).context("no texts")?)]);
    assert_eq!(work(&files, "lv", Work::Missing)?, ["reason-thanks"]);
    files.remove(LV);
    assert_eq!(work(&files, "lv", Work::Missing)?.len(), 18, "the whole file is missing");

    assert_eq!(work(&files, "xx", Work::Missing)?, Vec::<String>::new(), "nobody speaks it");
    Ok(())
}

#[test]
fn a_button_that_changes_makes_its_text_stale() -> Result<()> {
    let mut files = reviewed("human", None)?;
    let edits = [swap(EN, "    .two = Two euros", "    .two = 2 euros")];
    files.extend([(EN.to_owned(), spoilt(&edits)?.remove(EN).context("no texts")?)]);
    assert_eq!(work(&files, "lv", Work::Stale)?, ["price"]);
    let library = load(&bakery()?)?;
    let to_do = library.to_do(&"lv".into(), &bakery()?);
    assert!(to_do.iter().all(|it| !it.message.is_empty() && !it.file.is_empty()));
    Ok(())
}

#[test]
fn a_status_is_stamped_anew_and_keeps_who_reviewed() -> Result<()> {
    let files = reviewed("mt-edited", Some("A. B."))?;
    let library = load(&files)?;
    let bake = DialogueName::from("bakery/bake");
    let stamped = library.stamped_status(&"lv".into(), &files);
    let entry = stamped.0.get(&bake).context("no entry")?;
    assert_eq!(entry.reviewer.as_deref(), Some("A. B."));
    assert_eq!(entry.source.len(), 18);
    assert!(entry.source.values().all(|hash| hash.len() == 8));
    assert!(!stamped.is_unreviewed_machine(&bake));
    let menu = DialogueName::from("solis/menu");
    assert!(stamped.is_unreviewed_machine(&menu), "what comes in new is a machine's");
    let written = toml::to_string(&stamped)?;
    let read: Status = toml::from_str(&written)?;
    assert_eq!(toml::to_string(&read)?, written, "a status is read as it was written");

    let source = library.stamped_status(&"en".into(), &files);
    let entry = source.0.get(&bake).context("no entry")?;
    assert!(entry.source.is_empty() && !source.is_unreviewed_machine(&bake));
    Ok(())
}

/// The bakery, with a status for its Latvian texts.
/// A bakery whose first words show the plan, whose question about the price fills a box, and whose question for a reason.
fn bakery_with_a_plan() -> Result<Library> {
    let shown = |file: &str, hello| swap(file, hello, format!("{hello} {{ $plan }}"));
    load(&spoilt(&[
        swap(BAKE, "[hello]\ndo = \"say\"", "[hello]\ndo = \"say\"\nshows = \"plan\""),
        swap(BAKE, "right = \"one\"", "plan = \"price\""),
        swap(BAKE, "do = \"reflect\"", "do = \"reflect\"\nplan = \"wrong\""),
        shown(EN, "our own bread."),
        shown(LV, "mēs cepam paši savu maizi."),
        shown(AR, "نخبز خبزنا بأنفسنا."),
    ])?)
}

/// What a lesson says first to somebody who has answered this.
fn first_words(
    library: &Library,
    language: &str,
    answers: &[(&str, &str, &str)],
) -> Result<String> {
    let code = LanguageCode::from(language);
    let learner = Learner::newcomer(LearnerId(1), "bakery", code.clone(), "Etc/UTC");
    let (dialogue, state) = ("bakery/bake".into(), State::default());
    let place = Place { state, ..Place::new(dialogue, None) };
    let journey = Journey { settled: true, places: vec![place], ..Journey::default() };
    let happening = Happening::Pressed(Key::Continue);
    let orders = proceed(library, learner, journey, happening, Timestamp::UNIX_EPOCH).orders;
    let line = |order: Order| if let Order::Say { line, .. } = order { Some(line) } else { None };
    let mut line: Line = orders.into_iter().find_map(line).context("nothing is said")?;
    let said = |(dialogue, step, words): &(&str, &str, &str)| {
        ((*dialogue).into(), (*step).into(), Said::Words(Words::said(words)))
    };
    OnePage::of(library, answers.iter().map(said)).tell(library, &mut line);
    let text = library.text(&code, Reading::Standard, &line.dialogue, &line.text, &line.args);
    Ok(text.replace(['\u{2068}', '\u{2069}'], ""))
}

#[test]
fn a_lesson_shows_the_plan_and_fills_it() -> Result<()> {
    let library = bakery_with_a_plan()?;
    let own = Surface::ChangePlan.entry().0;
    let (bake, own) = ("bakery/bake", own.as_str());
    let says = |language, answers: &[_], words: &str| -> Result<()> {
        let said = first_words(&library, language, answers)?;
        ensure!(said.ends_with(words), "{said} does not end with {words}");
        Ok(())
    };
    says(
        "en",
        &[],
        "bread. Nothing yet. Your answers in the lessons fill it. You can also write in it yourself.",
    )?;
    says("en", &[(bake, "way", "alone"), (bake, "price", "two")], "bread. 💶 My price: Two euros")?;
    says("lv", &[(bake, "price", "two")], "💶 Mana cena: Divus eiro")?;
    says("ar", &[(bake, "reason", "مطر")], "⚠️ ما الذي قد لا ينجح: مطر")?;
    // The later answer; what they have written themselves before whatever a lesson asks, and nothing where it is a dash.
    let rain = (bake, "reason", "Rain");
    says("en", &[rain, (bake, "reason", "Snow")], "bread. ⚠️ What may go wrong: Snow")?;
    says("en", &[(own, "wrong", "Snow"), rain], "bread. ⚠️ What may go wrong: Snow")?;
    says(
        "en",
        &[(own, "wrong", " – "), rain, (bake, "price", "one")],
        "bread. 💶 My price: One euro",
    )?;
    // In the order of the page, a line each, and no more than a phone shows.
    let long = "Rain\nand ".repeat(40);
    let shown =
        format!("💶 My price: 2\n⚠️ What may go wrong: {}…", &"Rain and ".repeat(40)[..119]);
    says("en", &[(bake, "reason", &long), (own, "price", "2")], &shown)
}

fn reviewed(origin: &str, reviewer: Option<&str>) -> Result<Files> {
    let mut files = bakery()?;
    let status = load(&files)?.stamped_status(&"lv".into(), &files);
    let entry = status.0.get(&DialogueName::from("bakery/bake")).context("no entry")?;
    let sources = toml::to_string(&entry.source)?;
    let reviewer = reviewer.map(|it| format!("reviewer = \"{it}\"\n")).unwrap_or_default();
    let head = format!("[\"bakery/bake\"]\norigin = \"{origin}\"\n{reviewer}");
    let text = format!("{head}[\"bakery/bake\".source]\n{sources}");
    files.insert("locales/lv/status.toml".to_owned(), text.into_bytes().into());
    Ok(files)
}

/// The messages of the bakery for which this is to be done, by the status the files begin with.
fn work(files: &Files, code: &str, what: Work) -> Result<Vec<String>> {
    let mut whole = bakery()?;
    whole.extend(
        files
            .iter()
            .filter(|(path, _)| path.ends_with("status.toml"))
            .map(|(path, bytes)| (path.clone(), bytes.clone())),
    );
    let to_do = load(&whole)?.to_do(&LanguageCode::from(code), files);
    let here = to_do.into_iter().filter(|it: &ToDo| it.what == what);
    Ok(here.filter(|it| it.file == LV).map(|it| it.message).collect())
}

fn standing() -> Problem {
    Problem::standing(&"bakery/bake".into(), "stove", 3)
}

fn compare(mistakes: Vec<Mistake>) -> Result<()> {
    let mut wrong = Vec::new();
    for Mistake { what, edits, lines: expected } in mistakes {
        let found = lines(&problems(&spoilt(&edits).context(what)?));
        if found != expected {
            let (found, expected) = (found.join("\n"), expected.join("\n"));
            wrong.push(format!("## {what}: found\n{found}\n## instead of\n{expected}\n"));
        }
    }
    ensure!(wrong.is_empty(), "\n{}", wrong.join("\n"));
    Ok(())
}

fn load(files: &Files) -> Result<Library> {
    Library::load(files).map_err(|problems| anyhow!(lines(&problems).join("\n")))
}

fn problems(files: &Files) -> Vec<Problem> {
    Library::load(files).err().unwrap_or_default()
}

fn lines(problems: &[Problem]) -> Vec<String> {
    problems.iter().map(|it| it.to_string().trim_end().to_owned()).collect()
}
