//! What would happen if nothing went wrong: ten turns of a learner, told by the library alone. It has no database and no
//! network, so that whatever the real process adds or leaves out shows.

use std::collections::BTreeSet;

use anyhow::{Context, Result, ensure};
use jiff::Timestamp;
use serde_json::{Value, json};
use solis::{
    channel::speech::{Button, Speech},
    content::{Library, Reading, StepName},
    engine::{Line, Said, Tap},
    journey::{Happening, Journey, Order, proceed},
    people::{Learner, LearnerId, Words},
};

use crate::{dice::Dice, shipped};

/// A conversation has so many turns.
pub(crate) const TURNS: usize = 10;
/// The phones there are, by what they say of their language.
const PHONES: [&str; 4] = ["en", "lv", "ar", ""];
const READINGS: [Reading; 2] = [Reading::Standard, Reading::Easy];
const NAMES: [&str; 3] = ["Jānis", "أمينة", "Li"];

/// Ten turns of a learner.
#[derive(Debug)]
pub(crate) struct Story {
    /// What their phone says of its language.
    pub(crate) phone: &'static str,
    /// What they do, one after another.
    pub(crate) deeds: Vec<Deed>,
    /// Everything Solis says, in order.
    pub(crate) said: Vec<Told>,
    /// What they answered: step and answer.
    pub(crate) answers: Vec<(String, Value)>,
}

/// One thing a learner does, and how things stand when it has had its turn.
#[derive(Debug)]
pub(crate) struct Deed {
    /// What.
    pub(crate) act: Act,
    /// How much has been said then.
    pub(crate) said: usize,
    /// How much is answered then.
    pub(crate) answers: usize,
    /// The question that is open then: its turn and its step.
    pub(crate) asks: String,
    /// Where they are then, and how they want it.
    pub(crate) place: Value,
}

/// Something Solis says.
#[derive(Debug)]
pub(crate) struct Told {
    /// In the words the learner wanted when it was planned.
    pub(crate) words: String,
    /// In every language and reading: what is said once more, because nobody knows whether it arrived, is said as the
    /// learner wants it then.
    pub(crate) anyhow: BTreeSet<String>,
}

/// What a learner does.
#[derive(Clone, Debug)]
pub(crate) enum Act {
    /// Writes this.
    Says(String),
    /// Taps the button that sends this.
    Taps(String),
}

/// Somebody in the middle of their story.
struct Teller<'a> {
    library: &'a Library,
    learner: Learner,
    journey: Journey,
    story: Story,
    /// The newest question: its buttons.
    open: Vec<Button>,
    asked: BTreeSet<String>,
}

/// As many stories as there are to tell apart.
pub(crate) fn stories(count: u64) -> Result<Vec<Story>> {
    let files = shipped::files()?;
    let library = Library::load(&files);
    let library = library.map_err(|problems| anyhow::anyhow!("{} problems", problems.len()))?;
    (0..count).map(|number| tell(&library, &mut Dice(number))).collect()
}

fn tell(library: &Library, dice: &mut Dice) -> Result<Story> {
    let phone = PHONES[dice.place(PHONES.len())];
    let course = &library.course("").name;
    let learner = Learner::newcomer(LearnerId(0), course, library.nearest(phone), "Etc/UTC");
    let story = Story { phone, deeds: Vec::new(), said: Vec::new(), answers: Vec::new() };
    let (journey, open, asked) = (Journey::default(), Vec::new(), BTreeSet::new());
    let mut teller = Teller { library, learner, journey, story, open, asked };
    teller.goes_on(Act::Says("/start".to_owned()))?;
    while teller.story.deeds.len() < TURNS {
        let act = teller.choice(dice)?;
        teller.goes_on(act)?;
    }
    Ok(teller.story)
}

impl Teller<'_> {
    /// What they do next: mostly a tap, sometimes the words of a button, and a name where one is asked for.
    fn choice(&self, dice: &mut Dice) -> Result<Act> {
        let button = self.open.get(dice.place(self.open.len())).context("no question is open")?;
        let asks_for_name = Tap::read(&button.data).step == StepName::from("name");
        let says = dice.below(10);
        Ok(match says {
            0..5 if asks_for_name => Act::Says(NAMES[dice.place(NAMES.len())].to_owned()),
            0..3 => Act::Says(button.label.clone()),
            _ => Act::Taps(button.data.clone()),
        })
    }

    /// Lets them do it.
    fn goes_on(&mut self, act: Act) -> Result<()> {
        let happening = match &act {
            Act::Says(words) if words == "/start" => Happening::Started,
            Act::Says(words) => Happening::Said(Said::Words(Words::said(words))),
            Act::Taps(data) => Happening::Tapped(Tap::read(data)),
        };
        let now = Timestamp::UNIX_EPOCH;
        let (learner, journey) = (self.learner.clone(), self.journey.clone());
        let outcome = proceed(self.library, learner, journey, happening, now);
        (self.learner, self.journey) = (outcome.learner, outcome.journey);
        for order in outcome.orders {
            self.keep(order)?;
        }
        let asks = self.open.first().and_then(|it| asks(&it.data)).context("nothing is asked")?;
        ensure!(self.asked.insert(asks.clone()), "{asks} is asked twice: a story must go on");
        let (said, answers) = (self.story.said.len(), self.story.answers.len());
        let Learner { language, reading, name, .. } = &self.learner;
        let name = name.as_ref().map(Words::read);
        let place = place(language.as_str(), &json!(reading), name, &json!(self.journey));
        self.story.deeds.push(Deed { act, said, answers, asks, place });
        Ok(())
    }

    /// A line in every language and reading.
    fn anyhow(&self, line: &Line) -> BTreeSet<String> {
        let languages = self.library.languages().map(|it| &it.code);
        let ways = languages.flat_map(|code| READINGS.map(|reading| (code, reading)));
        let speeches = ways.map(|(code, reading)| Speech::of(self.library, code, reading, line));
        speeches.map(|it| it.words.trim_end().to_owned()).collect()
    }

    fn keep(&mut self, order: Order) -> Result<()> {
        match order {
            Order::Say { line, .. } => {
                let Learner { language, reading, .. } = &self.learner;
                let speech = Speech::of(self.library, language, *reading, &line);
                let words = speech.words.trim_end().to_owned();
                self.story.said.push(Told { words, anyhow: self.anyhow(&line) });
                if !speech.buttons.is_empty() {
                    self.open = speech.buttons;
                }
            }
            Order::Remember { step, said, .. } => {
                self.story.answers.push((step.to_string(), serde_json::to_value(said)?));
            }
            Order::Judge(_)
            | Order::Wake { .. }
            | Order::CallMentor { .. }
            | Order::Agree(_)
            | Order::Doubt(_)
            | Order::Relay(_)
            | Order::Join(_)
            | Order::Talk(_)
            | Order::Forget
            | Order::Closed => {}
        }
        Ok(())
    }
}

/// Which question a button belongs to: the turn in which it was asked, and the step.
pub(crate) fn asks(data: &str) -> Option<String> {
    data.rsplit_once('/').map(|(question, _)| question.to_owned())
}

/// Where somebody is and how they want it, without what depends on the hour.
pub(crate) fn place(language: &str, reading: &Value, name: Option<&str>, journey: &Value) -> Value {
    let kept = ["turn", "places", "done", "settled", "invited", "silent"];
    let mut journey = journey.clone();
    for place in journey["places"].as_array_mut().into_iter().flatten() {
        place.as_object_mut().map(|it| it.remove("since"));
    }
    let kept = kept.map(|it| (it.to_owned(), journey[it].clone()));
    let journey = Value::Object(kept.into_iter().collect());
    json!({ "language": language, "reading": reading, "name": name, "journey": journey })
}
