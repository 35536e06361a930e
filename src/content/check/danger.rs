//! Whether help can be found and is right: words of danger in every language, help lines whose record is in order, and
//! texts that hold no number by hand.

use std::collections::HashSet;

use super::words::Found;
use crate::content::{
    danger::{DANGER, LineKind, Misphrased, Phrase},
    lesson::Lesson,
    library::{Files, Library},
    names::{ChoiceName, DialogueName},
    problem::{Problem, Trouble},
    step::Step,
    then::Then,
    written::Written,
};

/// The steps that must say the number that is always there.
const SAYS_IT: [&str; 4] = ["help", "numbers", "papers", "nobody"];

pub(super) fn check(library: &Library, files: &Files) -> Vec<Problem> {
    let mut problems = phrases(library, files);
    problems.extend(lines(library, files));
    problems
}

fn phrases(library: &Library, files: &Files) -> Vec<Problem> {
    let mut problems = Vec::new();
    for language in library.languages() {
        let file = format!("locales/{}/danger.toml", language.code);
        let Some(list) = library.danger.get(&language.code) else {
            // A list that cannot be read has been told about.
            if !files.contains_key(&file) {
                problems.push(at(&file, 0, Trouble::NoDangerWords));
            }
            continue;
        };
        if list.phrases().next().is_none() {
            problems.push(at(&file, 0, Trouble::NoDangerWords));
        }
        for phrase in list.phrases() {
            let what = match Phrase::read(phrase) {
                Ok(_) => continue,
                Err(Misphrased::Loose) => Trouble::LoosePhrase(phrase.to_owned()),
                Err(Misphrased::Short) => Trouble::ShortPhrase(phrase.to_owned()),
            };
            problems.push(at(&file, line_with(files, &file, &format!("\"{phrase}\"")), what));
        }
    }
    problems
}

fn lines(library: &Library, files: &Files) -> Vec<Problem> {
    let file = "dialogues/lines.toml";
    let mut problems = Vec::new();
    for (id, line) in &library.lines {
        // Where a question offers the country as well, that is told there.
        let is_offered = library
            .lessons()
            .any(|lesson| lesson.steps().any(|(_, step)| step.choices().contains(&line.country)));
        let stray = library.zone(&line.country).is_none() && !is_offered;
        let stray = stray.then_some("is of a country that zones.toml does not have");
        for why in line.faults(id).into_iter().chain(stray) {
            let what = Trouble::BadLine { line: id.clone(), why };
            problems.push(at(file, line_with(files, file, &format!("[{id}]")), what));
        }
    }
    problems
}

/// The texts that are said to somebody in danger.
pub(super) fn texts(dialogue: &DialogueName, written: &Written) -> Found {
    let mut found = Found::new();
    for (name, message) in written.messages.iter().filter(|_| dialogue.as_str() == DANGER) {
        for (attribute, part) in message.parts() {
            let text = attribute.map_or(name.clone(), |it| format!("{name}.{it}"));
            let is_spoken = attribute.is_none_or(|it| it == "easy");
            if part.words.chars().any(char::is_numeric) {
                found.push((message.line, Trouble::NumberByHand(text.clone())));
            }
            let says_it = part.variables.iter().any(|it| it == "emergency");
            if is_spoken && !says_it && SAYS_IT.contains(&name.as_str()) {
                found.push((message.line, Trouble::NoEmergency(text)));
            }
        }
    }
    found
}

/// A button may be written instead of tapped, so its label must not be a word of danger; but for those of the
/// dialogue itself, where they are buttons first, and for the red button.
#[derive(Default)]
pub(super) struct Labels {
    /// “Next” stands on many buttons.
    harmless: HashSet<String>,
}

impl Labels {
    /// What is wrong with the labels of a dialogue in a language.
    pub(super) fn of(
        &mut self,
        library: &Library,
        dialogue: &DialogueName,
        written: &Written,
    ) -> Found {
        let mut found = Found::new();
        let Some(lesson) = library.lesson(dialogue).filter(|it| it.name.as_str() != DANGER) else {
            return found;
        };
        for (name, step) in lesson.steps() {
            let Some(message) = written.messages.get(name.as_str()) else { continue };
            for choice in step.choices().iter().filter(|it| !is_red(lesson, step, it)) {
                let Some(label) = message.attributes.get(choice.as_str()) else { continue };
                if self.harmless.contains(&label.words) {
                    continue;
                }
                if library.speaks_of_danger(&label.words) {
                    found.push((0, Trouble::LabelOfDanger(format!("{name}.{choice}"))));
                } else {
                    self.harmless.insert(label.words.clone());
                }
            }
        }
        found
    }
}

/// Whether this is the red button.
fn is_red(lesson: &Lesson, step: &Step, choice: &ChoiceName) -> bool {
    match step {
        Step::Choose(choose) => {
            let to = choose.go.get(choice).and_then(|to| lesson.step(to));
            matches!(to, Some(Step::Finish(it)) if it.then == Some(Then::Danger))
        }
        Step::Say(_)
        | Step::Ask(_)
        | Step::Reflect(_)
        | Step::Recall(_)
        | Step::Order(_)
        | Step::Number(_)
        | Step::When(_)
        | Step::Homework(_)
        | Step::Handoff(_)
        | Step::Finish(_)
        | Step::Set(_)
        | Step::Consent(_)
        | Step::Facts(_) => false,
    }
}

/// What the message of a help line may mention.
pub(super) const OF_A_LINE: &[&str] = &["number", "languages", "hours", "cost", "country"];

/// Whether this is the message of a help line.
pub(super) fn is_of_a_line(name: &str) -> bool {
    LineKind::ALL.iter().any(|it| it.text() == name)
}

fn at(file: &str, line: usize, what: Trouble) -> Problem {
    Problem { file: file.to_owned(), line, what }
}

/// The first line of a file that has these letters.
fn line_with(files: &Files, file: &str, letters: &str) -> usize {
    let text = files.get(file).map(|it| String::from_utf8_lossy(it)).unwrap_or_default();
    text.lines().position(|line| line.contains(letters)).map_or(0, |at| at + 1)
}
