//! What stands above a lesson's first step: what it teaches of `EntreComp`, which version it is; and whether what stands
//! in `before/` was a version of something.

use super::{Problem, Trouble, dialogue_file};
use crate::content::{lesson::Lesson, library::Library, names::BEFORE};

/// Areas of `EntreComp`, and competences in each.
const AREAS: [&str; 3] = ["1", "2", "3"];
const COMPETENCES: [&str; 5] = ["1", "2", "3", "4", "5"];

pub(super) fn check(library: &Library) -> Vec<Problem> {
    let mut problems = Vec::new();
    for lesson in library.lessons().filter(|it| it.name.is_lesson()) {
        let troubles = head(lesson).into_iter().chain(before(library, lesson));
        let file = dialogue_file(&lesson.name);
        problems.extend(troubles.map(|what| Problem { file: file.clone(), line: 0, what }));
    }
    problems
}

fn head(lesson: &Lesson) -> Vec<Trouble> {
    let head = &lesson.head;
    let is_known = |code: &str| {
        code.split_once('.')
            .is_some_and(|(area, of)| AREAS.contains(&area) && COMPETENCES.contains(&of))
    };
    let strange = head.entrecomp.iter().filter(|it| !is_known(it));
    let mut troubles = strange.map(|it| Trouble::NoCompetence(it.clone())).collect::<Vec<_>>();
    let has_reason = head.changed_because.as_ref().is_some_and(|it| !it.trim().is_empty());
    match head.version {
        0 => troubles.push(Trouble::NoVersion),
        1 => {}
        version if !has_reason => troubles.push(Trouble::ChangedWithoutReason(version)),
        _ => {}
    }
    troubles
}

fn before(library: &Library, lesson: &Lesson) -> Option<Trouble> {
    if !lesson.name.as_str().contains(&format!("/{BEFORE}/")) {
        return None;
    }
    let Some((today, version)) = lesson.name.is_before() else { return Some(Trouble::BeforeWhat) };
    let is_later = library.lesson(&today).is_some_and(|it| it.head.version > version);
    let is_right = is_later && lesson.head.version == version;
    (!is_right).then(|| Trouble::BeforeNothing { lesson: today.short().to_owned(), version })
}
