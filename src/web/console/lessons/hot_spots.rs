//! Which questions are answered wrongly most.

use std::collections::BTreeMap;

use maud::{Markup, html};

use super::{
    super::{super::Site, Desk},
    Known, fives, is_small, share, shown, title,
};
use crate::{
    content::{Args, ChoiceName, DialogueName, LanguageCode, Reading, StepName, WatchWord},
    store::Answered,
};

/// So many stand on the page.
const MOST: usize = 10;
/// So many letters of a question.
const BRIEF: usize = 120;

/// A question with a right answer, and how it was answered.
pub(super) struct Spot {
    lesson: String,
    question: String,
    /// The wrong answer most gave, if it may be shown.
    most: Option<String>,
    wrong: i64,
    answered: i64,
}

impl Spot {
    /// The question, cell by cell.
    pub(super) fn cells(&self, site: &Site, desk: &Desk) -> [String; 5] {
        let none = || desk.me.word(site, WatchWord::None);
        let few = || desk.me.word(site, WatchWord::Few);
        let wrong = share(self.wrong, self.answered).map_or_else(few, |it| format!("{it} %"));
        let most = self.most.clone().unwrap_or_else(none);
        let answered = shown(site, desk, self.answered);
        [self.question.clone(), self.lesson.clone(), wrong, most, answered]
    }
}

/// What stands above a question's cells.
pub(super) fn labels(site: &Site, desk: &Desk) -> [String; 5] {
    [
        WatchWord::Question,
        WatchWord::Lesson,
        WatchWord::WrongShare,
        WatchWord::MostWrong,
        WatchWord::Answered,
    ]
    .map(|it| desk.me.word(site, it))
}

/// Every question that enough people have answered, the hardest first.
pub(super) fn spots(site: &Site, known: &Known) -> Vec<Spot> {
    let mut questions = BTreeMap::<(&DialogueName, &StepName), Vec<(&ChoiceName, i64)>>::new();
    for it in &known.answered {
        let choices = questions.entry((&it.dialogue, &it.step)).or_default();
        match choices.iter_mut().find(|(choice, _)| *choice == &it.choice) {
            Some((_, people)) => *people += it.people,
            None => choices.push((&it.choice, it.people)),
        }
    }
    let spot = |((dialogue, step), choices): (&(&DialogueName, &StepName), &Vec<_>)| {
        spot(site, &known.desk, (dialogue, step), choices)
    };
    let mut spots = questions.iter().filter_map(spot).collect::<Vec<_>>();
    // By what is shown: an order must not tell what a cell does not.
    spots.sort_by_key(|it| (std::cmp::Reverse(share(it.wrong, it.answered)), -fives(it.answered)));
    spots
}

/// The question of a lesson that is answered wrongly most in a language, if enough people have answered.
pub(super) fn hardest(
    site: &Site,
    known: &Known,
    lesson: &DialogueName,
    language: &LanguageCode,
) -> Option<String> {
    let mut questions = BTreeMap::<&StepName, Vec<(&ChoiceName, i64)>>::new();
    let is_its = |it: &&Answered| it.dialogue == *lesson && it.language.as_ref() == Some(language);
    for it in known.answered.iter().filter(is_its) {
        questions.entry(&it.step).or_default().push((&it.choice, it.people));
    }
    let spot = |(step, choices): (&&StepName, &Vec<_>)| {
        let spot = spot(site, &known.desk, (lesson, step), choices)?;
        let share = share(spot.wrong, spot.answered).filter(|it| *it > 0)?;
        Some((share, format!("{} · {share} %", spot.question)))
    };
    questions.iter().filter_map(spot).max_by_key(|it| it.0).map(|it| it.1)
}

fn spot(
    site: &Site,
    desk: &Desk,
    (dialogue, step): (&DialogueName, &StepName),
    choices: &[(&ChoiceName, i64)],
) -> Option<Spot> {
    let lesson = site.library.lesson(dialogue)?;
    let right = lesson.step(step)?.right()?;
    let answered = choices.iter().map(|it| it.1).sum::<i64>();
    if answered == 0 || is_small(answered) {
        return None;
    }
    let wrong = choices.iter().filter(|it| *it.0 != right).collect::<Vec<_>>();
    let most = wrong.iter().max_by_key(|it| it.1).filter(|it| !is_small(it.1));
    let label = |choice| site.library.label(&desk.me.language, dialogue, step, choice);
    let text = site.library.text(
        &desk.me.language,
        Reading::Standard,
        dialogue,
        &step.text(),
        &Args::new(),
    );
    // The question itself stands at the end.
    let question = text.trim().rsplit('\n').find(|it| !it.trim().is_empty()).unwrap_or_default();
    Some(Spot {
        lesson: title(site, desk, dialogue),
        question: question.chars().take(BRIEF).collect(),
        most: most.map(|it| label(it.0)),
        wrong: wrong.iter().map(|it| it.1).sum(),
        answered,
    })
}

/// The hardest, as a table.
pub(super) fn drawn(site: &Site, known: &Known) -> Markup {
    let desk = &known.desk;
    let (spots, labels) = (spots(site, known), labels(site, desk));
    html! {
        @if spots.is_empty() {
            p { (desk.me.word(site, WatchWord::NoHotSpots)) }
        } @else {
            table.cards {
                thead { tr { @for it in &labels { th scope="col" { (it) } } } }
                tbody {
                    @for spot in spots.iter().take(MOST) {
                        tr {
                            @for (label, cell) in labels.iter().zip(spot.cells(site, desk)) {
                                td data-label=(label) { bdi { (cell) } }
                            }
                        }
                    }
                }
            }
        }
    }
}
