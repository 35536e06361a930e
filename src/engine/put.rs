//! What takes more than a tap on an answer: things that are put in order, a number that is worked out.

use super::{Effect, Line, turn::Draft};
use crate::{
    content::{Amount, Arg, Args, ChoiceName, InOrder, Number, StepName, Word},
    people::Words,
};

/// What the texts that show an order mention, and what has been put of it so far.
const ORDER: &str = "order";
const PUT: &str = "put";

impl Draft<'_> {
    /// Takes this thing as the next one. The last one that is left is put by itself.
    pub(super) fn put(&mut self, name: &StepName, order: &InOrder, choice: &ChoiceName) {
        self.state.put.retain(|it| order.choices.contains(it));
        if *choice == ChoiceName::again() {
            self.state.put.clear();
            return self.ask_again();
        }
        self.state.put.push(choice.clone());
        let left = order.left(&self.state.put);
        if left.len() > 1 {
            return self.offer_left(name);
        }
        let mut put = std::mem::take(&mut self.state.put);
        put.extend(left);
        let is_right = put == order.right;
        let answer = if is_right { ChoiceName::right() } else { ChoiceName::other() };
        self.remember(name, &answer, order.share);
        let mut line = self.line(name.reply(answer.as_str()));
        line.args.insert(ORDER.to_owned(), self.numbered(name, &order.right));
        self.effects.push(Effect::Say(line));
        self.run(self.lesson.after(name));
    }

    /// Shows what has been put so far, above what is left.
    pub(super) fn offer_left(&mut self, name: &StepName) {
        let step = self.lesson.step(name);
        let left = step.map(|it| self.state.offered(it)).unwrap_or_default();
        let mut line = Line::word(Word::SoFar);
        line.args.insert(PUT.to_owned(), self.numbered(name, &self.state.put));
        line.buttons = self.buttons(name, &left);
        let label = |choice: &ChoiceName| self.label(name, choice);
        let labels = line.buttons.iter().map(|tap| (tap.to_string(), label(&tap.choice)));
        line.labels = labels.collect::<Args>();
        self.state.said = self.number;
        self.effects.push(Effect::Say(line));
    }

    /// Takes the number in somebody's words, and answers it; asks again where there is not exactly one.
    pub(super) fn work_out(&mut self, name: &StepName, number: &Number, words: &Words) {
        let Some(amount) = Amount::read(words.read()) else {
            return self.refuse(Word::PleaseNumber);
        };
        let answer = number.named(amount);
        self.answers(name, &answer);
        self.keep(name, super::Said::Words(Words::said(&amount.to_string())), number.share);
        self.say(name.reply(answer.as_str()));
        self.run(self.lesson.after(name));
    }

    fn numbered(&self, name: &StepName, things: &[ChoiceName]) -> Arg {
        Arg::Numbered(things.iter().map(|it| self.label(name, it)).collect())
    }

    fn label(&self, name: &StepName, choice: &ChoiceName) -> Arg {
        Arg::Label(self.lesson.name.clone(), name.clone(), choice.clone())
    }
}

#[cfg(test)]
#[path = "put_tests.rs"]
mod tests;
