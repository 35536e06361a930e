//! One turn in the making.

use super::{Effect, Line, Ring, Said, State, Tap, Timer, Turn, Waiting};
use crate::{
    content::{
        Arg, ChoiceName, Consent, Homework, Lesson, Set, Share, Step, StepName, TextKey, Then,
        Word, agreeing,
    },
    people::Words,
};

/// What will be a [`Turn`].
pub(super) struct Draft<'a> {
    pub(super) lesson: &'a Lesson,
    pub(super) state: State,
    pub(super) number: u32,
    opens: bool,
    pub(super) effects: Vec<Effect>,
}

impl<'a> Draft<'a> {
    pub(super) fn new(lesson: &'a Lesson, state: State, number: u32) -> Self {
        Self { lesson, state, number, opens: false, effects: Vec::new() }
    }

    pub(super) fn finish(self) -> Turn {
        Turn { state: self.state, effects: self.effects }
    }

    pub(super) fn begin(&mut self, at: Option<&StepName>) {
        if self.state.waiting == Waiting::Begin {
            self.opens = true;
            self.run(at.or(self.lesson.first()));
        }
    }

    pub(super) fn tapped(&mut self, tap: &Tap) {
        if !self.state.offers(self.lesson, tap) {
            return self.effects.push(Effect::Closed);
        }
        let (name, choice) = (&tap.step, &tap.choice);
        match self.lesson.step(name) {
            Some(Step::Ask(ask)) => {
                self.remember(name, choice, ask.share);
                self.say(name.reply(choice.as_str()));
                self.run(self.lesson.after(name));
            }
            Some(Step::Order(order)) => self.put(name, order, choice),
            Some(Step::Choose(choose)) => {
                if choose.go.len() > 1 {
                    self.remember(name, choice, choose.share);
                }
                self.run(choose.go.get(choice));
            }
            Some(Step::Recall(recall)) => {
                let well = *choice == recall.right;
                self.effects.push(Effect::Recalled { step: name.clone(), well });
                self.say(name.reply(choice.as_str()));
                self.end(Then::Back);
            }
            Some(Step::Homework(_)) => self.done(name),
            Some(Step::Set(set)) => {
                let value = (*choice != ChoiceName::skip()).then(|| Words::said(choice.as_str()));
                self.set(name, set, value);
            }
            Some(Step::Consent(consent)) => self.agree(name, consent, choice),
            Some(
                Step::Say(_)
                | Step::Reflect(_)
                | Step::Number(_)
                | Step::When(_)
                | Step::Handoff(_)
                | Step::Finish(_)
                | Step::Facts(_),
            )
            | None => {}
        }
    }

    pub(super) fn said(&mut self, said: Said) {
        match self.state.waiting.clone() {
            Waiting::Words(name) => match (self.lesson.step(&name), said) {
                (Some(Step::Reflect(reflect)), said) => {
                    self.keep(&name, said, reflect.share);
                    if !reflect.quiet {
                        self.say(name.reply("thanks"));
                    }
                    self.run(self.past(&name));
                }
                (Some(Step::Number(number)), Said::Words(words)) => {
                    self.work_out(&name, number, &words);
                }
                (Some(Step::Set(set)), Said::Words(words)) => match Words::name(words.read()) {
                    Some(words) => self.set(&name, set, Some(words)),
                    None => self.ask_again(),
                },
                (_, _) => self.refuse(Word::CannotUse),
            },
            Waiting::Homework(name) => match self.lesson.step(&name) {
                Some(Step::Homework(homework)) if homework.proof => {
                    self.keep(&name, said, Share::Mentor);
                    self.done(&name);
                }
                Some(_) | None => {
                    let word = match said {
                        Said::Words(_) => Word::Idle,
                        Said::Attachment { .. } => Word::CannotUse,
                    };
                    self.effects.push(Effect::Say(Line::word(word)));
                }
            },
            Waiting::Mentor(_) => self.effects.push(Effect::Relay(said)),
            Waiting::Tap(_) => match said {
                Said::Words(_) => self.refuse(Word::PleaseTap),
                Said::Attachment { .. } => self.refuse(Word::CannotUse),
            },
            Waiting::Begin | Waiting::Nothing => {}
        }
    }

    pub(super) fn woke(&mut self, timer: &Timer) {
        let Timer { step, asked, ring } = timer;
        if self.state.waiting != Waiting::Homework(step.clone()) || self.state.asked != *asked {
            return;
        }
        match ring {
            Ring::Reminder { days } => {
                let mut line = self.line(step.reply("reminder"));
                line.args.insert("days".to_owned(), Arg::Number(i64::from(*days)));
                line.buttons = self.buttons(step, &[ChoiceName::done()]);
                self.effects.push(Effect::Say(line));
            }
            Ring::Due => {
                let Some(Step::Homework(homework)) = self.lesson.step(step) else { return };
                self.say(step.reply("late"));
                self.run(Some(&homework.late));
            }
        }
    }

    pub(super) fn mentor_left(&mut self) {
        if let Waiting::Mentor(name) = self.state.waiting.clone() {
            if !matches!(self.lesson.step(&name), Some(Step::Handoff(it)) if it.quiet) {
                self.say(name.reply("back"));
            }
            self.run(self.lesson.after(&name));
        }
    }

    pub(super) fn moved_on(&mut self) {
        if let Waiting::Mentor(name) | Waiting::Words(name) = self.state.waiting.clone() {
            self.run(self.past(&name));
        }
    }

    /// Says the open question once more. Its buttons stay what they were, so the older ones work as well.
    pub(super) fn ask_again(&mut self) {
        if let Some(name) = self.state.step().cloned() {
            self.offer(&name);
        }
    }

    /// Takes steps, from this one on, until one of them waits.
    pub(super) fn run(&mut self, from: Option<&StepName>) {
        let mut next = from;
        while let Some((name, step)) = next.and_then(|name| Some((name, self.lesson.step(name)?))) {
            self.state.asked = self.number;
            next = match step {
                Step::Say(say) => {
                    let picture = say.picture.clone();
                    let line = Line { picture, ..self.line(name.text()) };
                    self.effects.push(Effect::Say(line));
                    self.lesson.after(name)
                }
                Step::Facts(facts) => {
                    self.say(name.text());
                    self.effects.push(Effect::ShowFacts(facts.frame));
                    facts.go.as_ref().or(self.lesson.after(name))
                }
                Step::When(when) => {
                    let way = self.answer(&when.answer).and_then(|choice| when.go.get(choice));
                    way.or_else(|| self.lesson.after(name))
                }
                Step::Homework(homework) => {
                    self.set_alarms(name, homework);
                    return self.open(name, step);
                }
                Step::Handoff(handoff) => {
                    self.effects.push(Effect::CallMentor(handoff.topic.clone()));
                    return self.open(name, step);
                }
                Step::Ask(_)
                | Step::Choose(_)
                | Step::Reflect(_)
                | Step::Recall(_)
                | Step::Order(_)
                | Step::Number(_)
                | Step::Set(_)
                | Step::Consent(_) => return self.open(name, step),
                Step::Finish(finish) => {
                    if finish.then.is_none() {
                        self.say(name.text());
                    }
                    return self.end(finish.then.unwrap_or(Then::Rest));
                }
            };
        }
        self.state.waiting = Waiting::Nothing;
    }

    fn end(&mut self, then: Then) {
        self.state.waiting = Waiting::Nothing;
        self.effects.push(Effect::HandOver(then));
    }

    fn open(&mut self, name: &StepName, step: &Step) {
        self.state.waiting = Waiting::at(name, step);
        self.offer(name);
    }

    fn offer(&mut self, name: &StepName) {
        if !self.state.put.is_empty() && matches!(self.lesson.step(name), Some(Step::Order(_))) {
            self.say(name.text());
            return self.offer_left(name);
        }
        let choices = self.lesson.step(name).map(Step::choices).unwrap_or_default();
        let buttons = self.buttons(name, &choices);
        let line = Line { buttons, ..self.line(name.text()) };
        self.state.said = self.number;
        self.effects.push(Effect::Say(line));
    }

    fn done(&mut self, name: &StepName) {
        self.say(name.reply("done"));
        self.run(self.lesson.after(name));
    }

    fn set(&mut self, name: &StepName, set: &Set, value: Option<Words>) {
        self.effects.push(Effect::Set(set.what, value));
        self.run(set.go.as_ref().or(self.lesson.after(name)));
    }

    fn agree(&mut self, name: &StepName, consent: &Consent, choice: &ChoiceName) {
        if choice.as_str() == agreeing::MORE {
            self.say(name.reply(agreeing::MORE));
            return self.ask_again();
        }
        let (purpose, given) = (consent.purpose, choice.as_str() == agreeing::YES);
        self.effects.push(Effect::Agree { purpose, step: name.clone(), given });
        let no = consent.no.as_ref().filter(|_| !given);
        self.run(no.or(self.lesson.after(name)));
    }

    pub(super) fn refuse(&mut self, word: Word) {
        self.effects.push(Effect::Say(Line::word(word)));
        self.ask_again();
    }

    pub(super) fn say(&mut self, text: TextKey) {
        let line = self.line(text);
        self.effects.push(Effect::Say(line));
    }

    pub(super) fn line(&mut self, text: TextKey) -> Line {
        let opens = std::mem::take(&mut self.opens);
        Line { opens, ..Line::plain(self.lesson.name.clone(), text) }
    }

    pub(super) fn buttons(&self, step: &StepName, choices: &[ChoiceName]) -> Vec<Tap> {
        let asked = self.state.asked;
        let button =
            |choice: &ChoiceName| Tap { asked, step: step.clone(), choice: choice.clone() };
        choices.iter().map(button).collect()
    }

    /// Where a step leads when nothing is left to do at it.
    fn past(&self, name: &StepName) -> Option<&'a StepName> {
        if let Some(Step::Reflect(reflect)) = self.lesson.step(name)
            && reflect.go.is_some()
        {
            return reflect.go.as_ref();
        }
        self.lesson.after(name)
    }

    fn set_alarms(&mut self, name: &StepName, homework: &Homework) {
        let due = homework.due.get_days();
        let reminders = homework.remind.iter().map(jiff::Span::get_days);
        let reminders = reminders.map(|after| (Ring::Reminder { days: due - after }, after));
        for (ring, days) in reminders.chain([(Ring::Due, due)]) {
            let timer = Timer { step: name.clone(), asked: self.number, ring };
            self.effects.push(Effect::Wake(timer, days));
        }
    }
}
