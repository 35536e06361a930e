//! Lines about a talk for a mentor: who asks, where they are, what they let be seen. Never a number, a handle, or
//! anything the learner did not release.

use jiff::{SignedDuration, Timestamp};

use super::{
    ANSWER_GOOD_FOR, Door,
    facts::{self, brief},
    own_desk::way_to_desk,
};
use crate::{
    content::{Arg, ChoiceName, DialogueName, LanguageCode, StepName, Surface, TextKey, Word},
    desk::{self, Request, Talk, Why},
    engine::{Line, Said, Tap},
    journey::{Shows, on_the_clock},
    office::InChat,
    people::{LearnerId, Words},
    store::{Author, Message, Tx},
};

/// So many of a learner's last answers stand on a card.
const ANSWERS: i64 = 3;
/// So many colleagues are offered for a hand-over.
const COLLEAGUES: usize = 6;

/// Whoever is on duty for longer is always on duty.
const WEEK: SignedDuration = SignedDuration::from_hours(7 * 24);

/// Cards after which there is nothing to do but to look at one's desk.
const LAST: [Surface; 6] = [
    Surface::DeskPassed,
    Surface::DeskTooLate,
    Surface::DeskGivenBack,
    Surface::DeskEnded,
    Surface::DeskHandedOver,
    Surface::DeskTakenAway,
];

/// What of it a learner has written, tapped or reached: whoever is shown it has read of them.
const READ: [&str; 5] = ["lesson", "answers", "question", "notes", "stuck"];

/// Everything a card can mention.
const FACTS: [&str; 13] = [
    "alias", "speaks", "lesson", "answers", "question", "since", "shared", "machine", "until",
    "talks", "notes", "ready", "stuck",
];

impl Door {
    /// Plans a line about a talk for one of the staff.
    pub(super) async fn card(
        &self,
        tx: &mut Tx,
        talk: &Talk,
        person: LearnerId,
        what: Surface,
        why: Option<&Why>,
        now: Timestamp,
    ) -> anyhow::Result<()> {
        let (dialogue, step) = what.entry();
        let mut card = Line::plain(dialogue.clone(), step.text());
        let mentions = |fact: &&str| self.library.mentions(&dialogue, &step.text(), fact);
        let (me, _) = tx.learner(person).await?;
        let view = View { door: self, talk, me: &me.zone, why, now };
        // A thread is named after the learner, whatever the text says.
        let is_known = |fact: &&str| *fact == "alias" || mentions(fact);
        for fact in FACTS.into_iter().filter(is_known) {
            let arg = view.fact(tx, fact).await?;
            card.args.insert(fact.to_owned(), arg);
        }
        let asked = u32::try_from(talk.id.0)?;
        let choices = self.library.lesson(&dialogue).and_then(|it| it.step(&step));
        let tap = |choice| Tap { asked, step: step.clone(), choice };
        let choices = choices.map(crate::content::Step::choices).unwrap_or_default();
        card.buttons = choices.into_iter().map(tap).collect();
        if what == Surface::DeskHandOver {
            self.colleagues(tx, talk, &step, &mut card, now).await?;
        }
        if what == Surface::DeskWhom {
            card.buttons.clear();
            for talk in tx.open_talks(person).await? {
                let choice = ChoiceName::from("this");
                let tap = Tap { asked: u32::try_from(talk.id.0)?, step: step.clone(), choice };
                card.labels.insert(tap.to_string(), Arg::Plain(self.alias(tx, &talk).await?));
                card.buttons.push(tap);
            }
        }
        if LAST.contains(&what) {
            let (tap, label) = way_to_desk();
            card.labels.insert(tap.to_string(), label);
            card.buttons.push(tap);
        }
        if READ.iter().any(mentions) {
            let why = if what == Surface::DeskOffer { InChat::Asked } else { InChat::Again };
            tx.shows_in_chat(person, (talk.id, talk.learner), why, now).await?;
        }
        let message = Message::Card { talk: talk.id, card };
        tx.plan_message(person, message, (now, now + ANSWER_GOOD_FOR)).await
    }

    /// Colleagues who could take a talk, as buttons.
    async fn colleagues(
        &self,
        tx: &mut Tx,
        talk: &Talk,
        step: &StepName,
        card: &mut Line,
        now: Timestamp,
    ) -> anyhow::Result<()> {
        let staff = tx.all_staff().await?.into_iter().filter(|it| it.answers(now));
        let mentors = staff.map(|it| it.mentor).collect::<Vec<_>>();
        let (learner, _) = tx.learner(talk.learner).await?;
        let belongs = tx.belongs(talk.learner).await?;
        let not = talk.mentor.into_iter().collect::<Vec<_>>();
        let request = Request {
            languages: &[learner.language],
            topic: &talk.topic,
            belongs: &belongs,
            not: &not,
            round: desk::EVERYBODY,
            translates: self.translates,
        };
        let name = |id: LearnerId| mentors.iter().find(|it| it.id == id).map(|it| it.name.clone());
        for offer in desk::route(&request, &mentors, now).into_iter().take(COLLEAGUES) {
            let choice = ChoiceName::from(format!("m{}", offer.mentor.0).as_str());
            let tap = Tap { asked: u32::try_from(talk.id.0)?, step: step.clone(), choice };
            let label = Arg::Plain(name(offer.mentor).unwrap_or_default());
            card.labels.insert(tap.to_string(), label);
            card.buttons.push(tap);
        }
        Ok(())
    }

    /// What a mentor calls a learner.
    pub(super) async fn alias(&self, tx: &mut Tx, talk: &Talk) -> anyhow::Result<String> {
        let (learner, _) = tx.learner(talk.learner).await?;
        Ok(desk::alias(talk, learner.name.as_ref().map(Words::read)))
    }

    /// Answers of a learner that a mentor may read, as both sides see them.
    pub(super) async fn answers(
        &self,
        tx: &mut Tx,
        learner: LearnerId,
    ) -> anyhow::Result<Vec<Vec<Arg>>> {
        let answers = tx.shared_answers(learner, ANSWERS).await?;
        Ok(answers
            .into_iter()
            .map(|(dialogue, step, said)| self.answer(dialogue, step, &said))
            .collect())
    }

    fn answer(&self, dialogue: DialogueName, step: StepName, said: &Said) -> Vec<Arg> {
        let is_tapped = self
            .library
            .lesson(&dialogue)
            .and_then(|it| it.step(&step))
            .is_some_and(|it| !it.choices().is_empty());
        let title = Arg::Text(dialogue.clone(), TextKey::from("title"));
        let answer = match said {
            Said::Words(words) if is_tapped => {
                Arg::Label(dialogue, step, ChoiceName::from(words.read()))
            }
            Said::Words(words) => Arg::Plain(words.read().to_owned()),
            Said::Attachment { kind, .. } => Arg::Text(Word::dialogue(), kind.word().key()),
        };
        vec![title, answer]
    }
}

/// A talk, as one of the staff sees it.
struct View<'a> {
    door: &'a Door,
    talk: &'a Talk,
    /// The zone of whoever sees it.
    me: &'a str,
    why: Option<&'a Why>,
    now: Timestamp,
}

impl View<'_> {
    async fn fact(&self, tx: &mut Tx, fact: &str) -> anyhow::Result<Arg> {
        let Self { door, talk, .. } = self;
        let (learner, journey) = tx.learner(talk.learner).await?;
        let shows_all = talk.shows == Shows::All;
        let library = &door.library;
        Ok(match fact {
            "alias" => Arg::Plain(door.alias(tx, talk).await?),
            "speaks" => Arg::Plain(self.language(&learner.language)),
            "lesson" => match journey.lesson().filter(|_| shows_all) {
                Some((lesson, step)) => {
                    let title = Arg::Text(lesson.clone(), TextKey::from("title"));
                    let step = step.map(|step| Arg::Text(lesson.clone(), step.text()));
                    Arg::List(vec![std::iter::once(title).chain(step).collect()])
                }
                None => nothing(),
            },
            "answers" => match door.answers(tx, talk.learner).await? {
                answers if shows_all && !answers.is_empty() => Arg::List(answers),
                _ => nothing(),
            },
            "question" => match tx.said_in(talk.id, Author::Learner).await?.first() {
                Some((_, said)) => brief(said),
                None => nothing(),
            },
            "notes" => {
                let notes = tx.said_in(talk.id, Author::Note).await?;
                let notes = notes.iter().map(|(_, said)| vec![brief(said)]).collect::<Vec<_>>();
                if notes.is_empty() { nothing() } else { Arg::List(notes) }
            }
            "stuck" => match talk.stuck.as_ref().filter(|_| shows_all) {
                Some(it) => {
                    let question = Arg::Text(it.dialogue.clone(), it.step.text());
                    let parts = facts::stuck(it).into_iter().chain([question]);
                    Arg::List(vec![parts.collect()])
                }
                None => nothing(),
            },
            "since" => self.when(talk.waits_since.unwrap_or(self.now)),
            "shared" | "machine" | "until" | "talks" => self.reason(fact),
            "ready" => door.ready_list(&learner.language, learner.reading),
            _ => {
                debug_assert!(false, "a card knows no {fact} of {}", library.course("").name);
                nothing()
            }
        })
    }

    /// What speaks for asking them.
    fn reason(&self, fact: &str) -> Arg {
        match fact {
            "shared" => {
                let shared = self.why.map(|it| it.languages.as_slice()).unwrap_or_default();
                let names = shared.iter().map(|it| self.language(it)).collect::<Vec<_>>();
                Arg::Plain(names.join(", "))
            }
            // Whoever is asked though they share no language is told why.
            "machine" => {
                let is_needed = self.why.is_some_and(|it| it.languages.is_empty());
                Arg::Plain(if is_needed { "on" } else { "off" }.to_owned())
            }
            "until" => match self.why.and_then(|it| it.on_duty_until) {
                Some(until) if until.duration_since(self.now) < WEEK => self.when(until),
                // They are always on duty, or are asked though they are not.
                Some(_) => Arg::Text(Word::dialogue(), Word::AnyTime.key()),
                None => nothing(),
            },
            _ => {
                let (open, most) = self.why.map_or((0, 0), |it| (it.open, it.capacity));
                Arg::Plain(format!("{open}/{most}"))
            }
        }
    }

    fn language(&self, code: &LanguageCode) -> String {
        let language = self.door.library.language(code);
        language.map_or_else(|| code.to_string(), |it| it.name.clone())
    }

    fn when(&self, at: Timestamp) -> Arg {
        let zone = jiff::tz::TimeZone::get(self.me).unwrap_or(jiff::tz::TimeZone::UTC);
        on_the_clock(&zone, at, self.now)
    }
}

/// Where there is nothing to show.
fn nothing() -> Arg {
    Arg::Plain("–".to_owned())
}
