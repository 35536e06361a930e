//! What a learner is told of the desk before they ask: who may answer, when, how long it takes, and what will be seen.

use jiff::{SignedDuration, Timestamp};

use super::Door;
use crate::{
    content::{Arg, LanguageCode, Library, Surface, TextKey, Word},
    desk::{self, Mentor, Request, next_on_duty},
    engine::{Line, Said},
    journey::{Journey, Stuck, StuckBy, on_the_clock},
    people::{Learner, LearnerId},
    store::Tx,
};

/// What these texts may mention.
const FACTS: [&str; 4] = ["staff", "who", "wait", "shown"];
/// So many mentors are named.
const NAMED: usize = 3;
/// So many letters of a question stand on a card.
const BRIEF: usize = 300;

impl Door {
    /// Fills in what a line about asking for a person mentions.
    pub(super) async fn tell_of_desk(
        &self,
        tx: &mut Tx,
        person: LearnerId,
        line: &mut Line,
        now: Timestamp,
    ) -> anyhow::Result<()> {
        let mentions = |what: &str| self.library.mentions(&line.dialogue, &line.text, what);
        if line.dialogue != Surface::Person.entry().0 || !FACTS.into_iter().any(mentions) {
            return Ok(());
        }
        let (learner, journey) = tx.learner(person).await?;
        let topic = match &journey.asking {
            Some(asking) => Some(asking.topic.clone()),
            // Once they have asked, the talk knows what about.
            None => tx.live_talk(person).await?.map(|talk| talk.topic),
        };
        let topic = topic.unwrap_or_else(|| "question".to_owned());
        let staff = tx.all_staff().await?.into_iter().filter(|it| it.answers(now));
        let mentors = staff.map(|it| it.mentor).collect::<Vec<_>>();
        let belongs = tx.belongs(person).await?;
        let languages = [learner.language.clone()];
        let request = |round| Request {
            languages: &languages,
            topic: &topic,
            belongs: &belongs,
            not: &[],
            round,
            translates: self.translates,
        };
        let answering = desk::route(&request(desk::EVERYBODY), &mentors, now);
        // With a machine between them, also somebody of another language.
        let is_stranger_here =
            |it: &desk::Offer| it.why.languages.is_empty() && it.why.on_duty_until.is_some();
        let here = answering.iter().any(is_stranger_here)
            || (0..desk::EVERYBODY).any(|it| !desk::route(&request(it), &mentors, now).is_empty());
        let next = next_on_duty(&request(desk::EVERYBODY), &mentors, now);
        let staff = match (here, next) {
            (true, _) => "now",
            (false, Some(_)) => "later",
            (false, None) => "none",
        };
        let named = |id: LearnerId| mentors.iter().find(|it| it.id == id);
        let who = answering.iter().filter_map(|it| named(it.mentor)).take(NAMED);
        let course = self.library.course(&learner.course);
        let zone = learner.own_time(course).zone;
        let seen = OnDuty {
            staff,
            when: next.map(|(_, at)| on_the_clock(&zone, at, now)),
            who: who.map(|it| self.mentor(it, &learner.language)).collect(),
            wait: wait(tx.typical_wait().await?),
            answers: self.answers(tx, person).await?,
            translates: self.translates,
        };
        seen.tell(&self.library, &learner, &journey, line);
        Ok(())
    }

    /// A mentor, as learners are told of them in their language: name, languages, hours.
    fn mentor(&self, mentor: &Mentor, language: &LanguageCode) -> Vec<Arg> {
        let names = mentor.languages.iter().map(|it| self.language_name(it));
        let languages = names.collect::<Vec<_>>().join(", ");
        let hours = self.hours_said(language, &mentor.hours);
        [mentor.name.clone(), languages, hours].into_iter().map(Arg::Plain).collect()
    }
}

/// What a learner is told of the desk.
pub struct OnDuty {
    staff: &'static str,
    when: Option<Arg>,
    who: Vec<Vec<Arg>>,
    wait: Word,
    answers: Vec<Vec<Arg>>,
    translates: bool,
}

impl OnDuty {
    /// A desk at which nobody is.
    pub fn nobody() -> Self {
        let (who, answers) = (Vec::new(), Vec::new());
        let wait = Word::WaitUnknown;
        Self { staff: "none", when: None, who, wait, answers, translates: false }
    }

    /// Fills in what a line mentions of it.
    pub fn tell(self, library: &Library, learner: &Learner, journey: &Journey, line: &mut Line) {
        let shown = self.shown(library, learner, journey);
        let machine = if self.translates { "on" } else { "off" };
        let given = [
            ("machine", Some(Arg::Plain(machine.to_owned()))),
            ("staff", Some(Arg::Plain(self.staff.to_owned()))),
            ("who", Some(Arg::List(self.who))),
            ("wait", Some(Arg::Text(Word::dialogue(), self.wait.key()))),
            ("shown", Some(Arg::List(shown))),
            ("when", self.when),
        ];
        for (name, arg) in given {
            if let Some(arg) = arg.filter(|_| library.mentions(&line.dialogue, &line.text, name)) {
                line.args.insert(name.to_owned(), arg);
            }
        }
    }

    /// Exactly what a card will show of a learner.
    fn shown(&self, library: &Library, learner: &Learner, journey: &Journey) -> Vec<Vec<Arg>> {
        let name = learner.name.as_ref().map(|it| Arg::Plain(it.read().to_owned()));
        let language = library.language(&learner.language);
        let language = language.map(|it| Arg::Plain(it.name.clone()));
        let lesson = journey.lesson();
        let title = lesson.map(|(lesson, _)| Arg::Text(lesson.clone(), TextKey::from("title")));
        let shown = name.into_iter().chain(language).chain(title).map(|it| vec![it]);
        let stuck = journey.asking.as_ref().and_then(|it| it.stuck.as_ref()).map(stuck);
        shown.chain(stuck).chain(self.answers.clone()).collect()
    }
}

/// How it shows where somebody is stuck: by what, how often, in which lesson.
pub(super) fn stuck(stuck: &Stuck) -> Vec<Arg> {
    let word = match stuck.by {
        StuckBy::Wrong => Word::StuckWrong,
        StuckBy::Again => Word::StuckAgain,
        StuckBy::Silent => Word::StuckSilent,
        StuckBy::Easier => Word::StuckEasier,
    };
    vec![
        Arg::Text(Word::dialogue(), word.key()),
        Arg::Number(i64::from(stuck.count)),
        Arg::Text(stuck.dialogue.clone(), TextKey::from("title")),
    ]
}

/// What somebody said, in short, for a card.
pub(super) fn brief(said: &Said) -> Arg {
    match said {
        Said::Words(words) => Arg::Plain(words.read().chars().take(BRIEF).collect()),
        Said::Attachment { kind, .. } => Arg::Text(Word::dialogue(), kind.word().key()),
    }
}

/// How long it usually takes, in words: milliseconds as they were measured.
fn wait(typical: Option<i64>) -> Word {
    match typical.map(SignedDuration::from_millis) {
        None => Word::WaitUnknown,
        Some(wait) if wait <= SignedDuration::from_hours(1) => Word::WaitHour,
        Some(wait) if wait <= SignedDuration::from_hours(24) => Word::WaitDay,
        Some(_) => Word::WaitDays,
    }
}
