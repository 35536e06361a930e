//! Whether a country's facts may be shown: each record in order, each picker backed by one, each gate before a lesson.

use crate::content::{
    library::{Files, Library, SOURCE},
    names::ChoiceName,
    pack::{Pack, Permit, Record},
    problem::{Problem, Trouble},
};

pub(super) fn check(library: &Library, files: &Files) -> Vec<Problem> {
    let mut problems = Vec::new();
    for (country, pack) in &library.packs {
        let code = country.as_str().to_uppercase();
        let file = format!("dialogues/packs/{code}.toml");
        if !files.contains_key(&file) {
            // Its name is in small letters, which another machine would not find.
            let file = format!("dialogues/packs/{country}.toml");
            problems.push(at(&file, 0, Trouble::PackName(code)));
            continue;
        }
        if library.zone(country).is_none() {
            problems.push(at(&file, 0, Trouble::PackOfNoCountry(country.to_string())));
        }
        let words = format!("locales/{SOURCE}/{}.ftl", Library::pack_words(country));
        if pack.facts.values().any(Record::is_backed) && !files.contains_key(&words) {
            problems.push(at(&words, 0, Trouble::NoTexts));
        }
        let line = |letters: &str| line_with(files, &file, letters);
        for (id, record) in &pack.facts {
            for why in record.faults(&code, id) {
                let what = Trouble::BadFact { fact: id.clone(), why };
                problems.push(at(&file, line(&format!("[facts.{id}]")), what));
            }
        }
        for (stay, why) in picker(pack) {
            let what = Trouble::BadPicker { stay: stay.to_owned(), why };
            problems.push(at(&file, line(&format!("{stay} =")), what));
        }
    }
    problems.extend(gates(library, files));
    problems
}

/// What is wrong with what the picker says of a status.
fn picker(pack: &Pack) -> impl Iterator<Item = (&'static str, &'static str)> {
    pack.picker.iter().filter_map(|(stay, backed)| {
        let why = match pack.facts.get(&backed.fact) {
            Some(fact) if !fact.is_backed() => "rests on a fact that nobody has seen (mark V)",
            Some(fact) if !fact.is_of_own_business() && backed.result == Permit::Yes => {
                "says yes by a fact that is about jobs: that is no right to a business"
            }
            Some(fact) if !fact.applies_to.is_empty() && !fact.applies_to.contains(stay) => {
                "rests on a fact that is about another status"
            }
            Some(_) => return None,
            None => "rests on a fact that is not in this file",
        };
        Some((stay.name(), why))
    })
}

fn gates(library: &Library, files: &Files) -> Vec<Problem> {
    let mut problems = Vec::new();
    for course in library.courses.values() {
        let file = format!("dialogues/{}/course.toml", course.name);
        for gated in course.gates.keys().filter(|it| !course.lessons().any(|lesson| lesson == *it))
        {
            let what = Trouble::GateOfNothing(gated.short().to_owned());
            problems.push(at(
                &file,
                line_with(files, &file, &format!("{} =", gated.short())),
                what,
            ));
        }
    }
    problems
}

/// The records of a country that say something, and whether a number is in each.
pub(super) fn said(pack: &Pack) -> impl Iterator<Item = (String, bool)> {
    let backed = pack.facts.iter().filter(|(_, it)| it.is_backed());
    backed.map(|(id, it)| (id.clone(), it.number().is_some()))
}

/// The countries that have a pack.
pub(super) fn countries(library: &Library) -> impl Iterator<Item = (&ChoiceName, &Pack)> {
    library.packs.iter()
}

fn at(file: &str, line: usize, what: Trouble) -> Problem {
    Problem { file: file.to_owned(), line, what }
}

/// The first line of a file that has these letters.
fn line_with(files: &Files, file: &str, letters: &str) -> usize {
    let text = files.get(file).map(|it| String::from_utf8_lossy(it)).unwrap_or_default();
    text.lines().position(|line| line.contains(letters)).map_or(0, |at| at + 1)
}
