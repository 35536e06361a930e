//! What is kept of an answer: for the steps that look back, and for those who may read it.

use super::{Effect, Said, Turn, turn::Draft};
use crate::{
    content::{ChoiceName, Lesson, Share, Step, StepName},
    people::Words,
};

impl Draft<'_> {
    /// Keeps an answer for the steps that look back.
    pub(super) fn answers(&mut self, name: &StepName, answer: &ChoiceName) {
        self.state.answers.retain(|(step, _)| step != name);
        self.state.answers.push((name.clone(), answer.clone()));
    }

    pub(super) fn remember(&mut self, name: &StepName, choice: &ChoiceName, share: Share) {
        self.answers(name, choice);
        self.keep(name, Said::Words(Words::said(choice.as_str())), share);
    }

    pub(super) fn keep(&mut self, name: &StepName, said: Said, share: Share) {
        self.effects.push(Effect::Remember { step: name.clone(), said, share });
    }

    pub(super) fn answer(&self, question: &StepName) -> Option<&ChoiceName> {
        self.state.answers.iter().find(|(step, _)| step == question).map(|(_, choice)| choice)
    }
}

impl Turn {
    /// The question that was answered wrongly in it.
    pub fn wrong(&self, lesson: &Lesson) -> Option<&StepName> {
        let is_wrong = |name: &&StepName| {
            let right = lesson.step(name).and_then(Step::right);
            let answer = self.state.answers.iter().find(|(step, _)| step == *name);
            right.zip(answer).is_some_and(|(right, (_, answer))| right != *answer)
        };
        let answered = self.effects.iter().filter_map(|effect| {
            if let Effect::Remember { step, .. } = effect { Some(step) } else { None }
        });
        answered.into_iter().find(is_wrong)
    }
}
