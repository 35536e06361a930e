//! `solis play`: a lesson in the terminal, with a clock that moves when told.

use std::{
    collections::BTreeMap,
    io::{BufRead, IsTerminal, Write},
};

use jiff::{Span, Timestamp};

use super::{Misuse, content};
use crate::{
    channel::speech::Speech,
    clock::Clock,
    config::Config,
    content::{DialogueName, LanguageCode, Library, Reading, StepName},
    conversation::OnDuty,
    engine::{Said, State},
    journey::{Alarm, Happening, Journey, OnePage, Order, Place, proceed},
    people::{Learner, LearnerId, Words},
};

/// Plays a lesson, or the course from its first minute.
pub(super) fn play(
    config: &Config,
    lesson: Option<&str>,
    language: &str,
    easy: bool,
) -> anyhow::Result<()> {
    let library = content::library(config)?;
    let language = LanguageCode::from(language);
    if library.language(&language).is_none() {
        let known =
            library.languages().map(|it| it.code.to_string()).collect::<Vec<_>>().join(", ");
        return Err(Misuse(format!("there is no language `{language}`: there are {known}")).into());
    }
    let reading = if easy { Reading::Easy } else { Reading::Standard };
    let mut stage = Stage::new(&library, config, language, reading);
    match lesson.map(DialogueName::from) {
        None => stage.happen(Happening::Started)?,
        Some(lesson) if library.lesson(&lesson).is_some() => stage.begin(lesson)?,
        Some(lesson) => {
            return Err(Misuse(format!(
                "there is no lesson `{lesson}`: lessons are called like first-steps/two-pockets"
            ))
            .into());
        }
    }
    let is_terminal = std::io::stdin().is_terminal();
    loop {
        if is_terminal {
            print!("> ");
            std::io::stdout().flush()?;
        }
        let mut line = String::new();
        if std::io::stdin().lock().read_line(&mut line)? == 0 {
            return Ok(());
        }
        stage.hear(line.trim())?;
    }
}

struct Stage<'a> {
    library: &'a Library,
    learner: Learner,
    journey: Journey,
    now: Timestamp,
    alarms: BTreeMap<String, (Timestamp, Alarm)>,
    /// What was answered, for the plan.
    answers: Vec<(DialogueName, StepName, Said)>,
}

impl<'a> Stage<'a> {
    fn new(
        library: &'a Library,
        config: &Config,
        language: LanguageCode,
        reading: Reading,
    ) -> Self {
        let newcomer = Learner::newcomer(LearnerId(1), "", language, &config.time_zone);
        let learner = Learner { reading, ..newcomer };
        let journey = Journey::default();
        let (now, alarms, answers) = (Clock::system().now(), BTreeMap::new(), Vec::new());
        Self { library, learner, journey, now, alarms, answers }
    }

    /// Begins at a lesson, as if everything before it were done.
    fn begin(&mut self, lesson: DialogueName) -> anyhow::Result<()> {
        let (at, state) = (None, State::default());
        self.journey.settled = true;
        self.journey.places.push(Place { state, ..Place::new(lesson, at) });
        self.happen(Happening::Pressed(crate::journey::Key::Continue))
    }

    fn hear(&mut self, line: &str) -> anyhow::Result<()> {
        let Some(span) = line.strip_prefix('~') else {
            let said = Said::Words(Words::said(line));
            return self.happen(Happening::Said(said));
        };
        if let Ok(span) = span.trim().parse::<Span>() {
            return self.wait(span);
        }
        println!("  (write how long to wait, such as `~ 1 day` or `~ 3 hours`)");
        Ok(())
    }

    fn wait(&mut self, span: Span) -> anyhow::Result<()> {
        let until = self.learner.own_time(self.library.course(&self.learner.course));
        let until = until.local(self.now).checked_add(span)?.timestamp();
        loop {
            let next = self.alarms.iter().min_by_key(|(_, (at, _))| *at);
            let due = next.filter(|(_, (at, _))| *at <= until);
            let Some((name, (at, alarm))) = due.map(|(name, it)| (name.clone(), it.clone())) else {
                break;
            };
            self.alarms.remove(&name);
            self.now = self.now.max(at);
            self.happen(Happening::Woke(alarm))?;
        }
        self.now = until;
        Ok(())
    }

    fn happen(&mut self, happening: Happening) -> anyhow::Result<()> {
        let (learner, journey) = (self.learner.clone(), self.journey.clone());
        let outcome = proceed(self.library, learner, journey, happening, self.now);
        (self.learner, self.journey) = (outcome.learner, outcome.journey);
        for order in outcome.orders {
            match order {
                Order::Say { mut line, .. } => {
                    // There is no desk in a terminal.
                    OnDuty::nobody().tell(self.library, &self.learner, &self.journey, &mut line);
                    OnePage::of(self.library, self.answers.clone()).tell(self.library, &mut line);
                    let (language, reading) = (&self.learner.language, self.learner.reading);
                    show(&Speech::of(self.library, language, reading, &line))?;
                }
                Order::Wake { alarm, at } => {
                    self.alarms.insert(alarm.name(), (at, alarm));
                }
                Order::Remember { dialogue, step, said, .. } => {
                    self.answers.push((dialogue, step, said));
                }
                Order::Forget => println!("  (you are forgotten)"),
                Order::Closed => println!("  (this question is closed)"),
                Order::Judge(_)
                | Order::Agree(_)
                | Order::Doubt(_)
                | Order::CallMentor { .. }
                | Order::Relay(_)
                | Order::Join(_)
                | Order::Talk(_) => {}
            }
        }
        Ok(())
    }
}

fn show(speech: &Speech) -> anyhow::Result<()> {
    let mut out = std::io::stdout().lock();
    writeln!(out)?;
    if let Some(picture) = &speech.picture {
        writeln!(out, "    ({}: {})", picture.path, picture.alt)?;
    }
    for line in speech.words.lines() {
        writeln!(out, "    {line}")?;
    }
    for (number, button) in (1..).zip(&speech.buttons) {
        writeln!(out, "      {number}. [{}]", button.label)?;
    }
    Ok(())
}
