//! The same questions in another language, for a lesson that is there.

use super::{
    Found, Kind, Question,
    lesson::{Ask, Imported},
};
use crate::content::{amount::Amount, lesson::Lesson, names::ChoiceName, step::Step};

/// The questions are not those of the lesson that is there: the line, and why.
#[derive(Debug, PartialEq, Eq)]
pub struct NotTheSame(pub usize, pub String);

impl Imported {
    /// The same questions in another language, for a lesson that is there.
    ///
    /// # Errors
    ///
    /// The first question that is not the lesson's.
    pub fn beside(lesson: &Lesson, questions: Vec<Found>) -> Result<Self, NotTheSame> {
        let new = Self::new(lesson.name.clone(), questions);
        let line = new.asks.last().map_or(1, |it| it.found.line);
        let mut asks = Vec::new();
        let mut given = new.asks.into_iter();
        for (name, step) in lesson.steps() {
            if matches!(step, Step::Finish(_)) {
                continue;
            }
            if !is_question(step) {
                let why = format!("[{name}] of the lesson is no question: write its words by hand");
                return Err(NotTheSame(line, why));
            }
            let Some(it) = given.next() else {
                let why = format!("the lesson goes on with [{name}]: add that question");
                return Err(NotTheSame(line, why));
            };
            let (line, question) = (it.found.line, &it.found.question);
            if !question.title.is_empty() && it.step != *name {
                let why = format!("this is [{}], and the lesson has [{name}] here", it.step);
                return Err(NotTheSame(line, why));
            }
            let Some(choices) = names(step, question) else {
                let why = format!("[{name}] has other answers in the lesson, or another right one");
                return Err(NotTheSame(line, why));
            };
            asks.push(Ask { step: name.clone(), choices, found: it.found });
        }
        if let Some(more) = given.next() {
            let why = "the lesson does not have this question: take it out".to_owned();
            return Err(NotTheSame(more.found.line, why));
        }
        Ok(Self { name: lesson.name.clone(), asks })
    }
}

fn is_question(step: &Step) -> bool {
    match step {
        Step::Ask(_) | Step::Order(_) | Step::Number(_) => true,
        Step::Say(_)
        | Step::Choose(_)
        | Step::Reflect(_)
        | Step::Recall(_)
        | Step::When(_)
        | Step::Facts(_)
        | Step::Homework(_)
        | Step::Handoff(_)
        | Step::Finish(_)
        | Step::Set(_)
        | Step::Consent(_) => false,
    }
}

/// What the answers of a question are called in the lesson, if they are the answers of this step.
fn names(step: &Step, question: &Question) -> Option<Vec<ChoiceName>> {
    let Question { kind, answers, .. } = question;
    let names = if let Kind::Order(_) = kind { step.choices() } else { step.answers() };
    let is_same = match (kind, step) {
        (Kind::Choice, Step::Ask(_)) => {
            let right = step.right();
            let is_right = |choice: &ChoiceName| right.as_ref().is_none_or(|it| it == choice);
            answers.iter().zip(&names).all(|(answer, choice)| answer.is_right == is_right(choice))
        }
        (Kind::Number, Step::Number(number)) => {
            let amount = |words: &str| Amount::exact(words);
            let pairs = answers.iter().zip(&names);
            pairs.into_iter().all(|(answer, name)| amount(&answer.words) == number.amount(name))
        }
        (Kind::Order(places), Step::Order(order)) => {
            let at = |place: &usize| order.right.get(place.checked_sub(1)?);
            places.iter().zip(&names).all(|(place, choice)| at(place) == Some(choice))
        }
        (Kind::Choice | Kind::Number | Kind::Order(_), _) => false,
    };
    (is_same && names.len() == answers.len()).then_some(names)
}
