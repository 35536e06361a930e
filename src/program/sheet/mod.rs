//! `solis sheet`: a module on paper, for a classroom.

mod page;

use std::{collections::HashSet, io::Write};

use anyhow::ensure;

use super::{Misuse, content};
use crate::{
    config::Config,
    content::{
        Args, DialogueName, LanguageCode, Lesson, Library, Module, Reading, Say, Step, StepName,
    },
};

/// What is printed.
#[derive(clap::Args)]
pub(super) struct Printing {
    /// The module, such as a1; or first-steps/a1, where several courses have one of that name.
    module: String,
    /// The language, such as lv; or two, which stand side by side, such as lv,en.
    #[arg(long = "in", default_value = "en", value_name = "LANG[,LANG2]", value_delimiter = ',')]
    languages: Vec<String>,
    /// Easy words.
    #[arg(long)]
    easy: bool,
}

/// The step that holds what a lesson teaches, and the one that only leads there.
const RULE: &str = "rule";
const STORY: &str = "story";

/// Writes the page.
pub(super) fn sheet(config: &Config, printing: &Printing) -> anyhow::Result<()> {
    let library = content::library(config)?;
    let mut languages = Vec::new();
    for code in &printing.languages {
        languages.push(content::language(&library, code.trim())?);
    }
    let is_pair = languages.len() == 2 && languages[0] != languages[1];
    if languages.len() != 1 && !is_pair {
        return Err(Misuse("write one language or two different ones: `--in lv,en`".into()).into());
    }
    let (name, module) = named(&library, &printing.module)?;
    for (language, lesson) in
        languages.iter().flat_map(|it| module.lessons.iter().map(move |lesson| (it, lesson)))
    {
        if library.spoken(language, lesson) != *language {
            let why =
                format!("`{name}` is not told in {language}, but in English: write `--in en`");
            return Err(Misuse(why).into());
        }
    }
    let reading = if printing.easy { Reading::Easy } else { Reading::Standard };
    let sheet = Sheet { library: &library, languages, reading, name, module };
    ensure!(!module.lessons.is_empty(), "`{}` has no lessons: choose another module", sheet.name);
    write!(std::io::stdout(), "{}", sheet.page().into_string())?;
    Ok(())
}

/// A module on paper.
struct Sheet<'a> {
    library: &'a Library,
    languages: Vec<LanguageCode>,
    reading: Reading,
    name: String,
    module: &'a Module,
}

/// The module of this name, and its name with its course.
fn named<'a>(library: &'a Library, name: &str) -> Result<(String, &'a Module), Misuse> {
    let all = library.courses().flat_map(|it| it.modules.iter().map(move |module| (it, module)));
    let all = all.map(|(course, it)| (format!("{}/{}", course.name, it.name), it));
    let all = all.collect::<Vec<_>>();
    let is_it = |it: &&(String, &Module)| it.0 == name || it.1.name == name;
    let mut found = all.iter().filter(is_it);
    match (found.next(), found.next()) {
        (Some((name, module)), None) => Ok((name.clone(), module)),
        (Some((a, _)), Some((b, _))) => {
            Err(Misuse(format!("there are several modules `{name}`: write {a} or {b}")))
        }
        (None, _) => {
            let known = all.iter().map(|it| it.1.name.as_str()).collect::<Vec<_>>().join(", ");
            Err(Misuse(format!("there is no module `{name}`: there are {known}")))
        }
    }
}

impl Sheet<'_> {
    /// What a lesson says in a step.
    fn text(&self, language: &LanguageCode, lesson: &DialogueName, step: &StepName) -> String {
        self.library.text(language, self.reading, lesson, &step.text(), &Args::new())
    }

    /// The cards that say what a lesson teaches: the rule; where it has none, every card with one way on up to the
    /// homework, but for the story and for those that only some learners see.
    fn taught(&self, lesson: &DialogueName) -> Vec<&StepName> {
        let steps = || self.library.lesson(lesson).into_iter().flat_map(Lesson::steps);
        if let Some((rule, _)) = steps().find(|(name, _)| name.as_str() == RULE) {
            return vec![rule];
        }
        let branches = self.library.lesson(lesson).map(branches).unwrap_or_default();
        let before = steps().take_while(|(_, step)| !matches!(step, Step::Homework(_)));
        let cards = before.filter(|(name, step)| {
            matches!(step, Step::Choose(it) if it.go.len() == 1)
                && name.as_str() != STORY
                && !branches.contains(name)
        });
        cards.map(|(name, _)| name).collect()
    }

    /// The card right above a question, which it may speak of.
    fn card_above(&self, lesson: &DialogueName, question: &StepName) -> Option<(&StepName, &Say)> {
        let mut steps = self.library.lesson(lesson)?.steps();
        let mut above = None;
        let (name, step) = loop {
            let (name, step) = steps.next()?;
            if name == question {
                break above?;
            }
            above = Some((name, step));
        };
        match step {
            Step::Say(say) => Some((name, say)),
            Step::Ask(_)
            | Step::Choose(_)
            | Step::Reflect(_)
            | Step::Recall(_)
            | Step::Order(_)
            | Step::Number(_)
            | Step::When(_)
            | Step::Facts(_)
            | Step::Homework(_)
            | Step::Handoff(_)
            | Step::Finish(_)
            | Step::Set(_)
            | Step::Consent(_) => None,
        }
    }

    /// What is to be done away from the chat.
    fn homework(&self, lesson: &DialogueName) -> Vec<&StepName> {
        let steps = self.library.lesson(lesson).into_iter().flat_map(Lesson::steps);
        steps.filter(|(_, it)| matches!(it, Step::Homework(_))).map(|(name, _)| name).collect()
    }
}

/// The steps to which only some learners come.
fn branches(lesson: &Lesson) -> HashSet<&StepName> {
    let mut branches = HashSet::new();
    for (name, step) in lesson.steps() {
        match step {
            Step::When(when) => branches.extend(when.go.values().chain(lesson.after(name))),
            Step::Choose(choose) if choose.go.len() > 1 => branches.extend(choose.go.values()),
            Step::Choose(_)
            | Step::Say(_)
            | Step::Ask(_)
            | Step::Reflect(_)
            | Step::Recall(_)
            | Step::Order(_)
            | Step::Number(_)
            | Step::Facts(_)
            | Step::Homework(_)
            | Step::Handoff(_)
            | Step::Finish(_)
            | Step::Set(_)
            | Step::Consent(_) => {}
        }
    }
    branches
}
