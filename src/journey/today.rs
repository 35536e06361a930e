//! Lessons change while learners are in them: what was kept of a place is given the names of today.

use super::Place;
use crate::{
    content::{DialogueName, Library},
    engine::Waiting,
};

/// Gives a place today's name of its step; false where the step is gone, which start-up has refused before.
pub(super) fn up_to_date(library: &Library, place: &mut Place) -> bool {
    if let Some(dialogue) = of_its_version(library, place) {
        place.dialogue = dialogue;
    }
    let Some(lesson) = library.lesson(&place.dialogue) else { return false };
    let is_there = match &mut place.state.waiting {
        Waiting::Begin | Waiting::Nothing => true,
        Waiting::Tap(step)
        | Waiting::Words(step)
        | Waiting::Homework(step)
        | Waiting::Mentor(step) => {
            let today = lesson.today(step).cloned();
            let found = today.is_some();
            *step = today.unwrap_or_else(|| step.clone());
            found
        }
    };
    // A question with buttons may have become one for a number.
    place.state.waiting.fit(lesson);
    for (step, _) in &mut place.state.answers {
        if let Some(today) = lesson.today(step) {
            *step = today.clone();
        }
    }
    is_there
}

/// The dialogue in which somebody goes on, if it is another one: whoever is in the middle of a lesson that has changed ends
/// it as it was, where that is kept.
fn of_its_version(library: &Library, place: &Place) -> Option<DialogueName> {
    let is_its = library.lesson(&place.dialogue).is_some_and(|it| it.head.version == place.version);
    if is_its || place.state.waiting == Waiting::Begin {
        return None;
    }
    let today = place.dialogue.today();
    let before = today.before(place.version);
    Some(if library.lesson(&before).is_some() { before } else { today })
}
