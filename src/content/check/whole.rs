//! Whether everything that belongs together is there: courses and their lessons, dialogues the program opens,
//! languages and their files, countries and their zones.

use std::collections::BTreeSet;

use crate::{
    content::{
        course::Course,
        library::{Files, Library, SOURCE, text_file},
        names::{BEFORE, DialogueName, FOR_EVERYBODY, RECALL},
        pages::pages,
        problem::{Problem, Trouble, dialogue_file},
        step::Step,
        surface::Surface,
        word::WORDS,
    },
    schedule::{QUIET_FROM, QUIET_UNTIL},
};

/// So many questions are asked about a lesson.
const RECALLED: usize = 3;

pub(super) fn check(library: &Library, files: &Files) -> Vec<Problem> {
    let mut problems = Vec::new();
    problems.extend(courses(library, files));
    problems.extend(recalls(library));
    problems.extend(entries(library));
    problems.extend(languages(library, files));
    problems.extend(zones(library, files));
    problems.extend(ages(library, files));
    problems
}

fn courses(library: &Library, files: &Files) -> Vec<Problem> {
    let mut problems = Vec::new();
    let mut listed = BTreeSet::new();
    let is_course =
        |path: &String| path.starts_with("dialogues/") && path.ends_with("/course.toml");
    if library.courses.is_empty() && !files.keys().any(is_course) {
        problems.push(at("dialogues", 0, Trouble::Nothing("course")));
    }
    for course in library.courses.values() {
        let file = format!("dialogues/{}/course.toml", course.name);
        for lesson in course.lessons() {
            let is_new = listed.insert(lesson.clone());
            let is_there = files.contains_key(&dialogue_file(lesson));
            let short = lesson.short();
            if !is_there {
                let what = Trouble::NoSuchLesson(short.to_owned());
                problems.push(at(&file, line_with(files, &file, short), what));
            } else if !is_new {
                let what = Trouble::LessonTwice(short.to_owned());
                problems.push(at(&file, line_with(files, &file, short), what));
            }
        }
        if !(QUIET_UNTIL..QUIET_FROM).contains(&course.hour) {
            let what = Trouble::BadHour(course.hour);
            problems.push(at(&file, line_with(files, &file, "hour ="), what));
        }
        for (key, value, least, most) in course.stuck.mistakes() {
            let what = Trouble::BadStuck { key, value, least, most };
            problems.push(at(&file, line_with(files, &file, &format!("{key} =")), what));
        }
    }
    let is_old = |name: &DialogueName| name.as_str().contains(&format!("/{BEFORE}/"));
    let lessons = library.lessons().filter(|it| it.name.is_lesson() && !is_old(&it.name));
    // A course that cannot be read lists nothing, and has been told so.
    let is_read = |course: &str| {
        library.courses.contains_key(course)
            || !files.contains_key(&format!("dialogues/{course}/course.toml"))
    };
    let stray = lessons.filter(|it| !listed.contains(&it.name) && is_read(it.name.course()));
    problems.extend(stray.map(|it| at(&dialogue_file(&it.name), 0, Trouble::LessonInNoCourse)));
    problems
}

/// Whether what is asked later is about a lesson, and is three questions.
fn recalls(library: &Library) -> Vec<Problem> {
    let mut problems = Vec::new();
    let lessons = library.courses.values().flat_map(Course::lessons);
    let of_lessons = lessons.map(DialogueName::recall).collect::<BTreeSet<_>>();
    for recall in library.lessons().filter(|it| it.name.course() == RECALL) {
        let file = dialogue_file(&recall.name);
        let is_known = of_lessons.contains(&recall.name) || recall.name.as_str() == FOR_EVERYBODY;
        let count = recall.steps().filter(|(_, step)| matches!(step, Step::Recall(_))).count();
        if !is_known {
            problems.push(at(&file, 0, Trouble::RecallOfNothing));
        }
        if count != RECALLED || recall.steps().count() != RECALLED {
            problems.push(at(&file, 0, Trouble::NotThree(count)));
        }
    }
    problems
}

fn entries(library: &Library) -> Vec<Problem> {
    let missing = Surface::ALL.iter().map(|it| it.entry()).filter(|(dialogue, step)| {
        library.lesson(dialogue).is_none_or(|lesson| lesson.step(step).is_none())
    });
    missing
        .map(|(dialogue, step)| {
            at(&dialogue_file(&dialogue), 0, Trouble::NoEntry { step: step.to_string() })
        })
        .collect()
}

fn languages(library: &Library, files: &Files) -> Vec<Problem> {
    let mut problems = Vec::new();
    if library.language(&SOURCE.into()).is_none() && !files.contains_key("locales/en/language.toml")
    {
        problems.push(at("locales/en", 0, Trouble::Nothing("English, the source")));
    }
    let folders = files.keys().filter_map(|path| text_file(path)).map(|(code, _)| code);
    for code in folders.collect::<BTreeSet<_>>() {
        let file = format!("locales/{code}/language.toml");
        if library.language(&code).is_none() && !files.contains_key(&file) {
            problems.push(at(&file, 0, Trouble::NoLanguageFile));
        }
    }
    let pages = pages();
    for language in library.languages() {
        let file = |dialogue: &str| format!("locales/{}/{dialogue}.ftl", language.code);
        let lessons = library.lessons().filter(|it| library.claims(language, &it.name));
        let dialogues = lessons.map(|lesson| lesson.name.as_str());
        let dialogues = dialogues.chain([WORDS]).chain(pages.iter().map(|(page, _)| page.as_str()));
        let missing = dialogues.map(file).filter(|file| !files.contains_key(file));
        problems.extend(missing.map(|file| at(&file, 0, Trouble::NoTexts)));
    }
    for path in files.keys() {
        let Some((_, dialogue)) = text_file(path) else { continue };
        let broken = files.contains_key(&dialogue_file(&dialogue));
        let is_words = dialogue.as_str() == WORDS || pages.iter().any(|(it, _)| *it == dialogue);
        let is_pack = library.packs.keys().any(|it| Library::pack_words(it) == dialogue);
        if !is_words && !is_pack && library.lesson(&dialogue).is_none() && !broken {
            problems.push(at(path, 0, Trouble::TextsOfNothing));
        }
    }
    problems
}

fn zones(library: &Library, files: &Files) -> Vec<Problem> {
    let file = "dialogues/zones.toml";
    let bad = library.zones.iter().filter(|(_, zone)| !Library::knows_zone(zone));
    bad.map(|(country, zone)| {
        let line = line_with(files, file, &format!("{country} ="));
        let what = Trouble::BadZone { country: country.to_string(), zone: zone.clone() };
        at(file, line, what)
    })
    .collect()
}

fn ages(library: &Library, files: &Files) -> Vec<Problem> {
    let file = "dialogues/ages.toml";
    let mut problems = Vec::new();
    for (name, rule) in &library.ages {
        let is_stray = rule.countries.iter().any(|it| library.zone(it).is_none());
        let stray = is_stray.then_some("has a country that zones.toml does not have");
        for why in rule.faults().into_iter().chain(stray) {
            let what = Trouble::BadAge { rule: name.clone(), why };
            problems.push(at(file, line_with(files, file, &format!("[{name}]")), what));
        }
    }
    problems
}

fn at(file: &str, line: usize, what: Trouble) -> Problem {
    Problem { file: file.to_owned(), line, what }
}

/// The first line of a file that has these letters, comments left out.
fn line_with(files: &Files, file: &str, letters: &str) -> usize {
    let text = files.get(file).map(|it| String::from_utf8_lossy(it)).unwrap_or_default();
    let is_it = |line: &str| !line.trim_start().starts_with('#') && line.contains(letters);
    text.lines().position(is_it).map_or(0, |at| at + 1)
}
