//! What a dialogue asks, as questions.

use super::{Answer, Kind, Question};
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
                let kind = kind(it)?;
                let is_number = kind == Kind::Number;
                let right = it.right();
                let nameless = Arg::Text(Word::dialogue(), Word::Nameless.key());
                let args = Args::from([("name".to_owned(), nameless)]);
                let say = |key| self.text(language, reading, dialogue, &key, &args);
                let answer = |choice: &ChoiceName| Answer {
                    // Any other number has no words.
                    words: if *choice == ChoiceName::other() && is_number {
                        String::new()
                    } else {
                        self.label(language, dialogue, step, choice)
                    },
                    is_right: right.as_ref().is_none_or(|it| it == choice),
                    reply: Some(say(step.reply(choice.as_str()))).filter(|it| !it.is_empty()),
                };
                let answers =
                    if matches!(kind, Kind::Order(_)) { it.choices() } else { it.answers() };
                let question = Question {
                    title: format!("{dialogue}/{step}"),
                    words: say(step.text()),
                    kind,
                    answers: answers.iter().map(answer).collect(),
                };
                Some(Asked { step: step.clone(), question })
            })
            .collect()
    }
}

/// How a question that has replies of its own is answered.
fn kind(step: &Step) -> Option<Kind> {
    match step {
        Step::Ask(_) | Step::Recall(_) => Some(Kind::Choice),
        Step::Number(_) => Some(Kind::Number),
        Step::Order(it) => {
            let place = |thing| it.right.iter().position(|it| it == thing).map(|at| at + 1);
            it.choices.iter().map(place).collect::<Option<_>>().map(Kind::Order)
        }
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
