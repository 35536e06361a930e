//! The plan on one page: what a learner has said about each box of it, in lessons and by their own hand.

use std::collections::BTreeMap;

use crate::{
    content::{Arg, BRIEF, DialogueName, Library, PlanBox, Step, StepName, Surface, Word},
    engine::{Line, Said},
};

/// What the texts that show the plan mention.
const PLAN: &str = "plan";

/// A plan, as far as it is filled.
#[derive(Clone, Debug, Default)]
pub struct OnePage(BTreeMap<PlanBox, Filled>);

/// What is in a box: an answer to this question.
#[derive(Clone, Debug)]
struct Filled {
    dialogue: DialogueName,
    step: StepName,
    said: Said,
}

impl OnePage {
    /// The plan of these answers, the oldest first. A later answer goes before an earlier one, and what a learner has
    /// put into a box themselves goes before every lesson.
    pub fn of(
        library: &Library,
        answers: impl IntoIterator<Item = (DialogueName, StepName, Said)>,
    ) -> Self {
        let own = Surface::ChangePlan.entry().0;
        let mut boxes = BTreeMap::<PlanBox, Filled>::new();
        for (dialogue, step, said) in answers {
            let Some((it, _)) = library.fills(&dialogue, &step) else { continue };
            let is_theirs = |filled: &Filled| filled.dialogue == own;
            if dialogue == own || !boxes.get(&it).is_some_and(is_theirs) {
                boxes.insert(it, Filled { dialogue, step, said });
            }
        }
        boxes.retain(|_, filled| !filled.is_empty());
        Self(boxes)
    }

    /// The boxes that are filled, each with so many letters of what is in it.
    pub fn boxes(&self, library: &Library, most: usize) -> Vec<(PlanBox, Arg)> {
        self.0.iter().map(|(it, filled)| (*it, filled.words(library, most))).collect()
    }

    /// Whether a line shows the plan.
    pub fn is_shown_in(line: &Line) -> bool {
        line.args.contains_key(PLAN)
    }

    /// Puts the plan into a line that shows it.
    pub fn tell(&self, library: &Library, line: &mut Line) {
        if Self::is_shown_in(line) {
            line.args.insert(PLAN.to_owned(), Arg::Plan(self.boxes(library, BRIEF)));
        }
    }
}

impl Filled {
    /// Whether they have left the box empty: a dash, or a full stop.
    fn is_empty(&self) -> bool {
        let is_nothing = |c: char| c.is_whitespace() || matches!(c, '-' | '–' | '—' | '.' | '−');
        matches!(&self.said, Said::Words(words) if words.read().chars().all(is_nothing))
    }

    /// What is in it: a button they tapped by its label, so that it speaks their language of today; what they sent by
    /// its kind.
    fn words(&self, library: &Library, most: usize) -> Arg {
        if let (Said::Words(words), Some((_, step))) =
            (&self.said, library.fills(&self.dialogue, &self.step))
            && let Step::Ask(ask) = step
            && let Some(choice) = ask.choices.iter().find(|it| it.as_str() == words.read())
        {
            return Arg::Label(self.dialogue.clone(), self.step.clone(), choice.clone());
        }
        match self.said.written() {
            Some(words) => Arg::Plain(in_short(words.read(), most)),
            None => Arg::Text(Word::dialogue(), self.said.word().key()),
        }
    }
}

/// Words as one line of so many letters; that there were more, where there were.
fn in_short(words: &str, most: usize) -> String {
    let line = words.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() <= most {
        return line;
    }
    let short = line.chars().take(most.saturating_sub(1)).collect::<String>();
    format!("{}…", short.trim_end())
}
