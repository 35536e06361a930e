//! What a dialogue asks, as questions.

use super::{Answer, Question};
use crate::content::{
    given::{Arg, Args},
    language::LanguageCode,
    lesson::Lesson,
    library::Library,
    names::{ChoiceName, DialogueName, StepName},
    step::Step,
    texts::Reading,
    word::Word,
};

/// A question of a dialogue.
#[derive(Debug)]
pub struct Asked {
    /// The step that asks it.
    pub step: StepName,
    /// What it asks. Where no answer is the best one, all of them are right.
    pub question: Question,
}

impl Library {
    /// Everything a dialogue asks that has replies of its own, in the order of its file.
    pub fn questions(
        &self,
        language: &LanguageCode,
        reading: Reading,
        dialogue: &DialogueName,
    ) -> Vec<Asked> {
        let steps = self.lesson(dialogue).into_iter().flat_map(Lesson::steps);
        steps
            .filter_map(|(step, it)| {
                let (choices, right) = asked(it)?;
                let nameless = Arg::Text(Word::dialogue(), Word::Nameless.key());
                let args = Args::from([("name".to_owned(), nameless)]);
                let say = |key| self.text(language, reading, dialogue, &key, &args);
                let answer = |choice: &ChoiceName| Answer {
                    words: self.label(language, dialogue, step, choice),
                    is_right: right.is_none_or(|it| it == choice),
                    reply: Some(say(step.reply(choice.as_str()))).filter(|it| !it.is_empty()),
                };
                let question = Question {
                    title: format!("{dialogue}/{step}"),
                    words: say(step.text()),
                    answers: choices.iter().map(answer).collect(),
                };
                Some(Asked { step: step.clone(), question })
            })
            .collect()
    }
}

/// The buttons of a question that has replies of its own, and the right one.
fn asked(step: &Step) -> Option<(&[ChoiceName], Option<&ChoiceName>)> {
    match step {
        Step::Ask(it) => Some((&it.choices, it.right.as_ref())),
        Step::Recall(it) => Some((&it.choices, Some(&it.right))),
        Step::Say(_)
        | Step::Choose(_)
        | Step::Reflect(_)
        | Step::When(_)
        | Step::Facts(_)
        | Step::Homework(_)
        | Step::Handoff(_)
        | Step::Finish(_)
        | Step::Set(_)
        | Step::Consent(_) => None,
    }
}
