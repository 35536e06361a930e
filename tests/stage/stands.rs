//! Where a learner stands when a transcript begins.

use anyhow::{Context, Result, ensure};
use solis::{
    content::{DialogueName, Permit, Purpose},
    journey::{Happening, Key, Learned, Leitner, Spacing},
};

use super::Stage;

impl Stage {
    /// Puts the first minute and the lessons before this one behind the learner.
    pub(crate) fn stand_before(&mut self, lesson: &str) -> Result<()> {
        let lesson = DialogueName::from(lesson);
        let lessons = self.library.course(&self.learner.course).lessons();
        self.journey.done = lessons.take_while(|it| **it != lesson).cloned().collect();
        self.journey.settled = true;
        self.journey.agreed.insert(Purpose::Course, true);
        self.journey.permit = Some((Permit::Yes, self.now));
        self.happen(Happening::Pressed(Key::Continue))?;
        let stands = self.journey.places.last().is_some_and(|place| place.dialogue == lesson);
        ensure!(stands, "there is no lesson {lesson} to stand before");
        Ok(())
    }

    /// Puts everything before a lesson behind the learner, but not the gate before it.
    pub(super) fn stand_at_gate(&mut self, lesson: &str) -> Result<()> {
        self.stand_before(lesson)?;
        self.journey.permit = None;
        self.journey.places.clear();
        self.offered.clear();
        self.paper.truncate(self.paper.find("\n\n").map_or(self.paper.len(), |at| at + 1));
        self.happen(Happening::Pressed(Key::Continue))
    }

    /// Lets a lesson begin, with this to be asked before it.
    pub(crate) fn is_asked_about(&mut self, lesson: &str) -> Result<()> {
        let recall = DialogueName::from(lesson).recall();
        let questions = self.library.lesson(&recall).context("nothing is asked about it")?.steps();
        let (today, trace) = (self.today(), Leitner::learned().0);
        let due = questions.map(|(step, _)| Learned(recall.clone(), step.clone(), trace, today));
        self.journey.learned = due.collect();
        self.journey.places.clear();
        self.happen(Happening::Pressed(Key::Continue))
    }
}
