//! The shipped lessons as somebody walks them who always taps the first button: what is said in every turn, by
//! Solis' own journey and words.

use anyhow::{Result, ensure};
use serde::{Deserialize, Serialize};
use solis::{
    channel::speech::{Speech, keyboard},
    clock::Clock,
    content::{LanguageCode, Library, Reading, SOURCE},
    engine::{self, Said, Waiting},
    journey::{Happening, Journey, Order, proceed},
    people::{Learner, Words},
};

use super::people::nobody;

/// What somebody writes where words are asked for.
pub(crate) const WORDS: &str = "I can mend a coat";

/// One turn: what is said in it.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct Turn {
    /// The lines, in their order.
    pub(crate) lines: Vec<Line>,
    /// Whether the learner's own words are asked for.
    pub(crate) wants_words: bool,
}

/// A line, as it goes to the Bot API.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Line {
    /// The words.
    pub(crate) words: String,
    /// Whether a picture is above them.
    pub(crate) has_picture: bool,
    /// The `reply_markup`.
    pub(crate) markup: serde_json::Value,
}

/// One turn, from inside: what it begins with, and what is said in it.
pub(crate) struct Step {
    /// The learner before it.
    pub(crate) learner: Learner,
    /// Their journey before it.
    pub(crate) journey: Journey,
    /// What happens.
    pub(crate) happening: Happening,
    /// The lines, in their order.
    pub(crate) said: Vec<engine::Line>,
    /// Whether the learner's own words are asked for.
    pub(crate) wants_words: bool,
}

/// Walks from the first greeting until nothing is asked any more.
pub(crate) fn walk(library: &Library) -> Result<Vec<Turn>> {
    let turn = |step: &Step| {
        let lines = step.said.iter().map(|it| line(library, it)).collect();
        Turn { lines, wants_words: step.wants_words }
    };
    Ok(steps(library)?.iter().map(turn).collect())
}

/// The same walk, from inside.
pub(crate) fn steps(library: &Library) -> Result<Vec<Step>> {
    let now = Clock::system().now();
    let (mut learner, mut journey) = (nobody(library), Journey::default());
    let (mut happening, mut steps) = (Happening::Started, Vec::new());
    loop {
        let outcome = proceed(library, learner.clone(), journey.clone(), happening.clone(), now);
        let said = outcome.orders.into_iter().filter_map(|order| match order {
            Order::Say { line, .. } => Some(line),
            Order::Remember { .. }
            | Order::Judge(_)
            | Order::Doubt(_)
            | Order::Wake { .. }
            | Order::CallMentor { .. }
            | Order::Agree(_)
            | Order::Forget
            | Order::Relay(_)
            | Order::Join(_)
            | Order::Talk(_)
            | Order::Closed => None,
        });
        let said = said.collect::<Vec<_>>();
        let tap = said.last().and_then(|it| it.buttons.first().cloned());
        let waiting = outcome.journey.places.last().map(|it| &it.state.waiting);
        let wants_words = tap.is_none() && matches!(waiting, Some(Waiting::Words(_)));
        steps.push(Step { learner, journey, happening, said, wants_words });
        (learner, journey) = (outcome.learner, outcome.journey);
        happening = match tap {
            Some(tap) => Happening::Tapped(tap),
            None if wants_words => Happening::Said(Said::Words(Words::said(WORDS))),
            None => return Ok(steps),
        };
        ensure!(steps.len() < 1000, "the lessons have no end");
    }
}

fn line(library: &Library, line: &engine::Line) -> Line {
    let language = LanguageCode::from(SOURCE);
    let speech = Speech::of(library, &language, Reading::Standard, line);
    let button = |it: &solis::channel::speech::Button| serde_json::json!([{ "text": it.label, "callback_data": it.data }]);
    let markup = if speech.buttons.is_empty() {
        let keys = keyboard(library, &language).map(|it| serde_json::json!({ "text": it }));
        serde_json::json!({ "keyboard": [keys], "is_persistent": true, "resize_keyboard": true })
    } else {
        let rows = speech.buttons.iter().map(button).collect::<Vec<_>>();
        serde_json::json!({ "inline_keyboard": rows })
    };
    Line { words: speech.words, has_picture: speech.picture.is_some(), markup }
}
