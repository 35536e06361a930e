//! What somebody has learned comes back some days later, and then less and less often: a few questions before the next
//! lesson. It is never a debt: who goes on without an answer is not asked again today, and nobody is told of a number.

use jiff::{Span, civil::Date};
use serde::{Deserialize, Serialize};

use super::{Place, walk::Walk};
use crate::content::{DialogueName, FOR_EVERYBODY, StepName, Surface};

/// So many questions at most before a lesson.
const AT_ONCE: usize = 3;

/// When somebody is asked again. Whoever knows a better way (FSRS, say) writes it here, with what it has to know.
pub trait Spacing {
    /// What it has to know of a question and one learner.
    type Trace;

    /// What it knows of something just learned, and in how many days it is asked about.
    fn learned() -> (Self::Trace, i64);

    /// The same after an answer; nothing, where it need not be asked again.
    fn asked(before: &Self::Trace, well: bool) -> Option<(Self::Trace, i64)>;
}

/// A box with five places (Leitner): what is remembered moves to the next, what is not goes back to the first.
#[derive(Clone, Copy, Debug)]
pub struct Leitner;

/// After so many days the questions of each place come.
const DAYS: [i64; 5] = [1, 3, 7, 16, 35];

impl Spacing for Leitner {
    /// The place in the box, counted from 0.
    type Trace = usize;

    fn learned() -> (usize, i64) {
        (0, DAYS[0])
    }

    fn asked(before: &usize, well: bool) -> Option<(usize, i64)> {
        let place = if well { before + 1 } else { 0 };
        DAYS.get(place).map(|days| (place, *days))
    }
}

/// How it is done now.
type Now = Leitner;

/// A question about an earlier lesson, and when it is asked: in a short form, since a learner has many.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Learned(
    /// The dialogue of `recall/`.
    pub DialogueName,
    /// The question in it.
    pub StepName,
    /// What is known of it and this learner.
    pub <Now as Spacing>::Trace,
    /// From which day on it is asked, on the learner's own calendar.
    pub Date,
);

impl Walk<'_> {
    /// A lesson is finished for the first time: from now on they are asked about it. With the first one comes what
    /// everybody is asked about.
    pub(super) fn learn(&mut self, lesson: &DialogueName) {
        let is_first = self.journey.done.len() == 1;
        let safety = is_first.then(|| DialogueName::from(FOR_EVERYBODY));
        let (trace, days) = Now::learned();
        let on = self.in_days(days);
        for dialogue in [lesson.recall()].into_iter().chain(safety) {
            let Some(recall) = self.library.lesson(&dialogue) else { continue };
            let questions = recall.steps().map(|(step, _)| step);
            let learned = questions.map(|it| Learned(dialogue.clone(), it.clone(), trace, on));
            self.journey.learned.extend(learned);
        }
    }

    /// Begins a lesson; before it comes what is due to be asked about earlier ones.
    pub(super) fn begin_after_recall(&mut self, lesson: DialogueName) {
        let due = self.due();
        if due.is_empty() || self.is_kept_from(&lesson).is_some() {
            return self.begin(lesson, None);
        }
        let questions =
            due.into_iter().rev().map(|(dialogue, step)| Place::new(dialogue, Some(step)));
        let (intro, first) = Surface::Recall.entry();
        let places = std::iter::once(Place::new(lesson, None)).chain(questions);
        self.journey.places.extend(places.chain([Place::new(intro, Some(first))]));
        self.uncover();
    }

    /// What is due today, the oldest first.
    fn due(&self) -> Vec<(DialogueName, StepName)> {
        let today = self.in_days(0);
        let mut due = self.journey.learned.iter().filter(|it| it.3 <= today).collect::<Vec<_>>();
        due.sort_by_key(|it| it.3);
        let mut due = due.into_iter().map(|it| (it.0.clone(), it.1.clone()));
        // A question that is no longer there is asked no more.
        let is_there = |dialogue: &DialogueName, step: &StepName| {
            self.library.lesson(dialogue).is_some_and(|it| it.step(step).is_some())
        };
        due.by_ref().filter(|(dialogue, step)| is_there(dialogue, step)).take(AT_ONCE).collect()
    }

    /// They have answered a question about an earlier lesson.
    pub(super) fn recalled(&mut self, dialogue: &DialogueName, step: &StepName, well: bool) {
        let today = self.in_days(0);
        self.journey.learned.retain_mut(|it| {
            if (&it.0, &it.1) != (dialogue, step) {
                return true;
            }
            let Some((trace, days)) = Now::asked(&it.2, well) else { return false };
            (it.2, it.3) = (trace, today.saturating_add(Span::new().days(days)));
            true
        });
    }

    fn in_days(&self, days: i64) -> Date {
        self.time().date(self.now).saturating_add(Span::new().days(days))
    }
}
