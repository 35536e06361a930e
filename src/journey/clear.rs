//! After a lesson: was it clear? Nobody has to answer: whoever goes on, or wants anything else, is not asked again.

use super::{
    Order, Place,
    walk::{Walk, is_lesson},
};
use crate::{
    content::{DialogueName, Lesson, Share, Step, StepName, Surface},
    engine::Said,
};

/// What somebody says of a lesson they have just finished.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Judged {
    /// The lesson.
    pub lesson: DialogueName,
    /// Its version.
    pub version: u32,
    /// What.
    pub verdict: Verdict,
}

/// How a lesson was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// It was clear.
    Clear,
    /// It was not quite clear.
    NotQuite,
    /// Its words were hard.
    Words,
    /// It was too long.
    TooLong,
    /// Its example did not help.
    Example,
    /// Their situation is another.
    Situation,
    /// Something else was hard.
    Other,
    /// What they say in their own words.
    Comment(Said),
}

impl Verdict {
    /// Those that are tapped.
    pub const TAPPED: [Self; 7] = [
        Self::Clear,
        Self::NotQuite,
        Self::Words,
        Self::TooLong,
        Self::Example,
        Self::Situation,
        Self::Other,
    ];

    /// Its name, as a button and as it is kept; words of their own have none.
    pub fn name(&self) -> Option<&'static str> {
        Some(match self {
            Self::Clear => "clear",
            Self::NotQuite => "not-quite",
            Self::Words => "words",
            Self::TooLong => "too-long",
            Self::Example => "example",
            Self::Situation => "situation",
            Self::Other => "other",
            Self::Comment(_) => return None,
        })
    }
}

/// What is said of a lesson: by a button of the question about it, or in words of their own.
fn judged(
    (lesson, version): (&DialogueName, u32),
    step: Option<&Step>,
    said: Said,
) -> Option<Judged> {
    let verdict = match step? {
        Step::Reflect(_) => Verdict::Comment(said),
        Step::Choose(_) => {
            let tapped = said.written()?.read();
            Verdict::TAPPED.into_iter().find(|it| it.name() == Some(tapped))?
        }
        Step::Say(_)
        | Step::Ask(_)
        | Step::Recall(_)
        | Step::Order(_)
        | Step::Number(_)
        | Step::When(_)
        | Step::Facts(_)
        | Step::Homework(_)
        | Step::Handoff(_)
        | Step::Finish(_)
        | Step::Set(_)
        | Step::Consent(_) => return None,
    };
    Some(Judged { lesson: lesson.clone(), version, verdict })
}

/// Whether an answer is worth keeping: everything in a lesson, and words to a person; not a way through the menu.
fn is_kept(lesson: &Lesson, step: &StepName) -> bool {
    let is_of_fact = lesson.name == Surface::WrongFact.entry().0;
    let is_words = matches!(lesson.step(step), Some(Step::Reflect(_)));
    is_lesson(&lesson.name) || is_words && !is_of_fact
}

impl Walk<'_> {
    /// Keeps what somebody has said: of the lesson they were asked about, or as an answer.
    pub(super) fn remember(
        &mut self,
        lesson: &Lesson,
        about: Option<&DialogueName>,
        version: u32,
        (step, said, share): (StepName, Said, Share),
    ) {
        if let Some(about) = about {
            let judged = judged((about, version), lesson.step(&step), said);
            self.orders.extend(judged.map(Order::Judge));
        } else if is_kept(lesson, &step) {
            let dialogue = lesson.name.clone();
            self.orders.push(Order::Remember { dialogue, step, said, share });
        }
    }

    /// Asks whether a lesson was clear. Whoever was not there when it ended is not asked.
    pub(super) fn ask_whether_clear(&mut self, lesson: &DialogueName, version: u32) {
        if self.why.is_some() {
            return self.after_lesson();
        }
        let (dialogue, at) = Surface::Clear.entry();
        self.journey.places.retain(|place| place.dialogue != dialogue);
        let about = Some(lesson.clone());
        self.journey.places.push(Place { about, version, ..Place::new(dialogue, Some(at)) });
        self.uncover();
    }

    /// Takes the question away, if it is in front; whether it was.
    pub(super) fn passes_over_clear(&mut self) -> bool {
        let is_in_front = self.journey.places.last().is_some_and(|place| place.about.is_some());
        if is_in_front {
            self.journey.places.pop();
        }
        is_in_front
    }
}
