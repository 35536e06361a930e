//! Finds, before anybody is greeted, what would go wrong in front of a learner. All at once, each with its file, its
//! line and what to do.

mod danger;
mod needs;
mod packs;
mod plurals;
mod put;
mod steps;
mod versions;
mod voice;
mod ways;
mod whole;
mod words;

pub(super) use voice::VOICE;
pub(super) use words::{LABEL, TEXT};

use super::{
    library::{Files, Library},
    problem::{Problem, Trouble, dialogue_file},
};

impl Library {
    /// Reads everything, and says everything that is wrong with it, all at once.
    ///
    /// # Errors
    ///
    /// Every mistake an author has to put right, in the order of the files.
    pub fn load(files: &Files) -> Result<Self, Vec<Problem>> {
        let (library, problems) = Self::load_anyway(files);
        if problems.is_empty() { Ok(library) } else { Err(problems) }
    }

    /// Reads what can be read, for the tools of those who are not finished, and says what is wrong with it.
    pub fn load_anyway(files: &Files) -> (Self, Vec<Problem>) {
        let mut problems = Vec::new();
        let mut library = Self::read(files, &mut problems);
        problems.extend(words::read(&mut library, files));
        problems.extend(check(&library, files));
        problems.sort_by(|a, b| (&a.file, a.line).cmp(&(&b.file, b.line)));
        problems.dedup();
        (library, problems)
    }
}

/// Everything that is wrong.
fn check(library: &Library, files: &Files) -> Vec<Problem> {
    let mut problems = whole::check(library, files);
    for lesson in library.lessons() {
        if lesson.first().is_none() {
            problems.push(Problem {
                file: dialogue_file(&lesson.name),
                line: 0,
                what: Trouble::NoSteps,
            });
        }
        let file = dialogue_file(&lesson.name);
        let source = files.get(&file).map(|it| String::from_utf8_lossy(it)).unwrap_or_default();
        for (step, what) in steps::check(library, lesson) {
            problems.push(Problem { file: file.clone(), line: heading(&source, &step), what });
        }
    }
    problems.extend(versions::check(library));
    problems.extend(danger::check(library, files));
    problems.extend(packs::check(library, files));
    let rough = library.unsafe_words(files).into_iter();
    problems.extend(rough.map(|it| Problem {
        file: it.file,
        line: it.line,
        what: Trouble::NotPlain(it.what),
    }));
    problems
}

/// The line on which a step's heading stands.
fn heading(source: &str, step: &str) -> usize {
    let heading = format!("[{step}]");
    let is_it = |line: &str| line.split('#').next().unwrap_or_default().trim() == heading;
    source.lines().position(is_it).map_or(0, |at| at + 1)
}
