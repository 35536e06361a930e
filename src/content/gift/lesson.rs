//! Questions that become a lesson: a step for each, and its words.

use std::collections::HashSet;

use unicode_normalization::UnicodeNormalization;

use super::{Found, Kind, Question};
use crate::content::names::{ChoiceName, DialogueName, StepName};

/// The longest name of a step and of a choice, so that both fit on a button with the number of the turn.
const STEP: usize = 24;
const CHOICE: usize = 16;

/// The last step.
const END: &str = "end";

/// What a lesson says that no question says.
#[derive(Clone, Debug)]
pub struct Saying {
    /// The lesson's title.
    pub title: String,
    /// To somebody who was away.
    pub nudge: String,
    /// The last word.
    pub end: String,
    /// To somebody who chose a right answer that has no reply.
    pub right: String,
    /// To somebody who chose another: what comes before the best one.
    pub best: String,
}

/// A lesson made of questions.
#[derive(Debug)]
pub struct Imported {
    pub(super) name: DialogueName,
    pub(super) asks: Vec<Ask>,
}

/// A question with its names.
#[derive(Debug)]
pub(super) struct Ask {
    pub(super) step: StepName,
    pub(super) choices: Vec<ChoiceName>,
    pub(super) found: Found,
}

impl Imported {
    /// A new lesson. The steps are called like the questions' titles, or after their words.
    pub fn new(name: DialogueName, questions: Vec<Found>) -> Self {
        let mut taken = HashSet::from([END, "title", "nudge"].map(str::to_owned));
        let asks = questions.into_iter().map(|found| {
            let choices = choices(&found.question);
            let step = step(&found.question, &choices, &taken);
            let own = [ChoiceName::right(), ChoiceName::other()];
            let replies = choices.iter().chain(&own).map(|it| step.reply(it.as_str()).to_string());
            let replies = replies.collect::<Vec<_>>().into_iter();
            taken.extend(replies.chain([step.to_string()]));
            Ask { step, choices, found }
        });
        Self { asks: asks.collect(), name }
    }

    /// What happens: the lesson's file.
    pub fn toml(&self) -> String {
        let name = &self.name;
        let mut toml = format!(
            "# Questions that were imported from GIFT.\n# The words are in locales/*/{name}.ftl, under the same names.\n"
        );
        for ask in &self.asks {
            toml += &format!("\n[{}]\n{}", ask.step, ask.keys());
        }
        toml + &format!("\n[{END}]\ndo = \"finish\"\n")
    }

    /// Its words, and for each of their lines the line of the question.
    pub fn ftl(&self, saying: &Saying) -> (String, Vec<usize>) {
        let mut ftl = Ftl::default();
        ftl.message("title", &saying.title);
        ftl.message("nudge", &saying.nudge);
        for Ask { step, choices, found } in &self.asks {
            ftl.line = found.line;
            ftl.text.push('\n');
            let Question { words, answers, kind, .. } = &found.question;
            ftl.message(step.as_str(), words);
            if *kind != Kind::Number {
                for (choice, answer) in choices.iter().zip(answers) {
                    ftl.attribute(choice.as_str(), &answer.words);
                }
            }
            if let Kind::Order(_) = kind {
                ftl.message(step.reply(ChoiceName::right().as_str()).as_str(), &saying.right);
                ftl.message(step.reply(ChoiceName::other().as_str()).as_str(), &saying.best);
                ftl.text += "    { $order }\n";
                ftl.count();
                continue;
            }
            let best = answers.iter().find(|it| it.is_right).map_or("", |it| &it.words);
            for (choice, answer) in choices.iter().zip(answers) {
                let own = match &answer.reply {
                    Some(reply) => reply.clone(),
                    None if answer.is_right => saying.right.clone(),
                    None => format!("{} {best}", saying.best),
                };
                ftl.message(step.reply(choice.as_str()).as_str(), &own);
            }
            ftl.count();
        }
        ftl.line = 0;
        ftl.text.push('\n');
        ftl.message(END, &saying.end);
        ftl.count();
        (ftl.text, ftl.lines)
    }

    /// The lines of questions some of whose answers have no reply.
    pub fn without_replies(&self) -> impl Iterator<Item = usize> {
        let lacks = |it: &&Ask| it.found.question.answers.iter().any(|it| it.reply.is_none());
        self.asks.iter().filter(lacks).map(|it| it.found.line)
    }
}

impl Ask {
    /// What stands below the name of its step.
    fn keys(&self) -> String {
        let Question { kind, answers, .. } = &self.found.question;
        let list = |names: &[&ChoiceName]| {
            names.iter().map(|it| format!("\"{it}\"")).collect::<Vec<_>>().join(", ")
        };
        let names = self.choices.iter().collect::<Vec<_>>();
        match kind {
            Kind::Choice => {
                let all = answers.iter().all(|it| it.is_right);
                let right = answers.iter().position(|it| it.is_right && !all);
                let right = right.and_then(|at| self.choices.get(at));
                let right = right.map(|it| format!("right = \"{it}\"\n")).unwrap_or_default();
                format!("do = \"ask\"\nchoices = [{}]\n{right}", list(&names))
            }
            Kind::Number => {
                let numbered =
                    answers.iter().zip(&self.choices).filter(|it| !it.0.words.is_empty());
                let lines = numbered.map(|(answer, name)| {
                    let key =
                        if answer.is_right { "right".to_owned() } else { format!("near.{name}") };
                    format!("{key} = {}", answer.words)
                });
                let lines = lines.collect::<Vec<_>>().join("\n");
                format!("do = \"number\"\n{lines}\n")
            }
            Kind::Order(places) => {
                let mut right = places.iter().zip(&self.choices).collect::<Vec<_>>();
                right.sort();
                let right = right.into_iter().map(|it| it.1).collect::<Vec<_>>();
                let (shown, right) = (list(&names), list(&right));
                format!("do = \"order\"\nchoices = [{shown}]\nright = [{right}]\n")
            }
        }
    }
}

/// A Fluent file in the making.
#[derive(Default)]
struct Ftl {
    text: String,
    lines: Vec<usize>,
    line: usize,
}

impl Ftl {
    fn message(&mut self, key: &str, words: &str) {
        self.text += &format!("{key} ={}\n", value(words, "    "));
    }

    fn attribute(&mut self, name: &str, words: &str) {
        self.text += &format!("    .{name} ={}\n", value(words, "        "));
    }

    /// Says of everything that was written since which question it belongs to.
    fn count(&mut self) {
        self.lines.resize(self.text.matches('\n').count(), self.line);
    }
}

/// A value as Fluent reads it: braces are written as what they are, and so is a sign that means something where a line
/// begins.
fn value(words: &str, indent: &str) -> String {
    let line = |line: &str| {
        let mut written = String::new();
        for (at, letter) in line.chars().enumerate() {
            match letter {
                '{' | '}' => written += &format!("{{\"{letter}\"}}"),
                '.' | '*' | '[' if at == 0 => written += &format!("{{\"{letter}\"}}"),
                _ => written.push(letter),
            }
        }
        written
    };
    if !words.contains('\n') {
        return format!(" {}", line(words));
    }
    let lines = words
        .split('\n')
        .map(|it| if it.is_empty() { String::new() } else { format!("{indent}{}", line(it)) });
    format!("\n{}", lines.collect::<Vec<_>>().join("\n"))
}

/// The name of a question's step: nobody else's, and nobody's reply.
fn step(question: &Question, choices: &[ChoiceName], taken: &HashSet<String>) -> StepName {
    let title = question.title.rsplit('/').map(str::trim).find(|it| !it.is_empty());
    let own = title.map(|it| plain(it, STEP)).filter(|it| !it.is_empty());
    let own = own.unwrap_or_else(|| plain(&question.words, STEP));
    let own = if own.is_empty() { "question".to_owned() } else { own };
    let is_free = |name: &StepName| {
        let own = [ChoiceName::right(), ChoiceName::other()];
        let replies = choices.iter().chain(&own).map(|it| name.reply(it.as_str()).to_string());
        !taken.contains(name.as_str()) && !replies.into_iter().any(|it| taken.contains(&it))
    };
    numbered(&own)
        .map(|it| StepName::from(it.as_str()))
        .find(is_free)
        .unwrap_or_else(|| own.as_str().into())
}

/// The names of a question's answers: each once, and none that means something else.
fn choices(question: &Question) -> Vec<ChoiceName> {
    if question.kind == Kind::Number {
        let mut near = numbered("near").map(|it| ChoiceName::from(it.as_str()));
        let names = question.answers.iter().map(|it| match (it.is_right, it.words.is_empty()) {
            (true, _) => Some(ChoiceName::right()),
            (false, true) => Some(ChoiceName::other()),
            (false, false) => near.next(),
        });
        return names.flatten().collect();
    }
    let mut names = Vec::<ChoiceName>::new();
    for (number, answer) in (1..).zip(&question.answers) {
        let own = plain(&answer.words, CHOICE);
        let is_good = !own.is_empty() && !["alt", "easy", "done", "again"].contains(&own.as_str());
        let own = if is_good { own } else { format!("answer-{number}") };
        let is_free = |it: &ChoiceName| !names.contains(it);
        let name = numbered(&own).map(|it| ChoiceName::from(it.as_str())).find(is_free);
        names.extend(name);
    }
    names
}

/// A name, and the same with 2, 3 and so on behind it.
fn numbered(name: &str) -> impl Iterator<Item = String> {
    (1_u32..).map(move |it| if it == 1 { name.to_owned() } else { format!("{name}-{it}") })
}

/// Words as a name: their Latin letters without accents and their digits, a letter first, whole words where there is
/// room.
fn plain(words: &str, most: usize) -> String {
    let mut name = String::new();
    let words = words.nfd().filter(|it| !unicode_normalization::char::is_combining_mark(*it));
    let words = words.collect::<String>().to_ascii_lowercase();
    let is_letter = |it: char| it.is_ascii_lowercase() || it.is_ascii_digit();
    for word in words.split(|it| !is_letter(it)).filter(|it| !it.is_empty()) {
        let dash = usize::from(!name.is_empty());
        if name.len() + dash + word.len() > most {
            if name.is_empty() {
                name.extend(word.chars().take(most));
            }
            break;
        }
        if dash == 1 {
            name.push('-');
        }
        name += word;
    }
    name.trim_start_matches(|it: char| !it.is_ascii_lowercase()).to_owned()
}
