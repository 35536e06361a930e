//! What is so in the learner's country: each fact with its source and the day somebody compared it, past its review the
//! link alone; and what becomes of it when a learner says that it is wrong.

use super::{Order, Place, walk::Walk};
use crate::{
    content::{
        Arg, Args, ChoiceName, DialogueName, Fact, Frame, Lesson, Library, Record, Setting, Shown,
        Step, StepName, Surface, TextKey, Word,
    },
    engine::{Line, Said, Tap},
    people::Words,
};

/// A learner says that a fact is wrong. What they tap comes first, words of their own may follow.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Doubt {
    /// The record's id.
    pub fact: String,
    /// What they say.
    pub said: Doubted,
}

/// What somebody says of a fact that is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Doubted {
    /// How it is wrong: a button's name.
    How(ChoiceName),
    /// The same in their own words.
    Words(Words),
}

impl Walk<'_> {
    /// Shows what is so in the learner's country: a message for each fact, one for each office to ask.
    pub(super) fn show_facts(&mut self, frame: Frame) {
        let today = self.time().date(self.now);
        let mut lines = Vec::<Line>::new();
        let country = self.learner.country.clone();
        let records = country.iter().flat_map(|it| {
            self.library.records(it, frame).map(move |(id, record)| (it, id, record))
        });
        for (country, id, record) in records {
            let mut line = match record.shown(today) {
                Shown::Fact => said(country, id, record),
                Shown::Old => about("fact-old", record),
                Shown::AskThere => about("ask-there", record),
            };
            // An office is named once.
            let is_there = lines.iter().any(|it| it.text == line.text && it.link == line.link);
            if record.shown(today) != Shown::Fact && is_there {
                continue;
            }
            line.opens = !lines.iter().any(|it| it.opens) && *line.tells() != line.dialogue;
            lines.push(line);
        }
        // Of protection the help lines have been said.
        if lines.is_empty() && frame != Frame::C8 {
            lines.push(Line::plain(Surface::Country.entry().0, TextKey::from("no-facts")));
        }
        for line in lines {
            self.say(line);
        }
    }

    /// Gives the dialogue the facts it asks for.
    pub(super) fn say_what_is_known_of_country(&self, place: &mut Place) {
        if place.dialogue == Fact::CountryKnown.dialogue() {
            let country = self.learner.country.as_ref();
            place.state.knows(Fact::CountryKnown, country.is_some());
            let has_pack = country.is_some_and(|it| self.library.has_pack(it));
            place.state.knows(Fact::HasPack, has_pack);
        }
    }

    /// Asks for the country, and comes back to what was read there.
    pub(super) fn ask_for_country(&mut self, from: &DialogueName) {
        self.open(Surface::Place);
        let (country, at) = Surface::Country.entry();
        if *from == country {
            let below = self.journey.places.len().saturating_sub(1);
            let place = Place { queued: true, ..Place::new(country, Some(at)) };
            self.journey.places.insert(below, place);
        }
    }

    /// The fact under which this button stands, if it is one that says so.
    pub(super) fn doubted(&self, tap: &Tap) -> Option<String> {
        let fact = tap.choice.as_str();
        (tap.step == Record::wrong() && self.library.has_fact(fact)).then(|| fact.to_owned())
    }

    /// A learner says that a fact is wrong: they are asked how.
    pub(super) fn doubts(&mut self, fact: String) {
        self.answered();
        self.journey.doubts = Some(fact);
        self.open(Surface::WrongFact);
    }

    /// Whether this is said of a fact, and of which.
    pub(super) fn keeps_doubt(&mut self, dialogue: &DialogueName, step: &StepName, said: &Said) {
        let (country, wrong) = Surface::WrongFact.entry();
        let (Some(fact), Said::Words(words)) = (self.journey.doubts.clone(), said) else { return };
        if *dialogue != country {
            return;
        }
        let is_how = *step == wrong;
        let said = if is_how {
            Doubted::How(ChoiceName::from(words.read()))
        } else if *step == StepName::from(OWN_WORDS) {
            self.journey.doubts = None;
            Doubted::Words(words.clone())
        } else {
            return;
        };
        self.orders.push(Order::Doubt(Doubt { fact, said }));
    }

    /// The learner's country by its name, as it stands on its button.
    pub(super) fn country(&self) -> Option<Arg> {
        self.learner.country.as_ref().map(|it| country_name(self.library, it))
    }
}

/// The question for words of one's own.
const OWN_WORDS: &str = "words";

/// A country's name, as it stands on its button.
pub(super) fn country_name(library: &Library, country: &ChoiceName) -> Arg {
    let (place, _) = Surface::Place.entry();
    let steps = library.lesson(&place).into_iter().flat_map(Lesson::steps);
    let has = |step: &Step| {
        matches!(step, Step::Set(set) if set.what == Setting::Country)
            && step.choices().contains(country)
    };
    let found = steps.filter(|(_, step)| has(step)).map(|(name, _)| name.clone()).next();
    let code = || Arg::Plain(country.as_str().to_uppercase());
    found.map_or_else(code, |step| Arg::Label(place, step, country.clone()))
}

/// A fact, with the button under it.
fn said(country: &ChoiceName, id: &str, record: &Record) -> Line {
    let mut line = match record.open_to.text() {
        None => about("fact", record),
        Some(open) => {
            let mut line = about("fact-open", record);
            let open = Arg::Text(line.dialogue.clone(), TextKey::from(open));
            line.args.insert("open".to_owned(), open);
            line
        }
    };
    let fact = Arg::Fact(Library::pack_words(country), TextKey::from(id), record.number());
    line.args.insert("fact".to_owned(), fact);
    let tap = Tap { asked: 0, step: Record::wrong(), choice: ChoiceName::from(id) };
    let label = Arg::Text(Word::dialogue(), Word::WrongFact.key());
    line.labels.insert(tap.to_string(), label);
    line.buttons.push(tap);
    line
}

/// A message about a record, with its source and its link.
fn about(text: &str, record: &Record) -> Line {
    let checked = record.checked_on.strftime("%d.%m.%Y").to_string();
    let args = [("source", record.source.clone()), ("checked", checked)];
    let args = args.map(|(name, it)| (name.to_owned(), Arg::Plain(it)));
    let dialogue = Surface::Country.entry().0;
    let link = Some(record.source_url.clone());
    let args = args.into_iter().collect::<Args>();
    Line { args, link, ..Line::plain(dialogue, TextKey::from(text)) }
}
