//! Learners: what they see on their phones, and what comes to their minds.

use super::{dice::Dice, network::Shown, updates::Act};

/// A learner with a phone.
pub(super) struct Person {
    pub(super) chat: String,
    pub(super) language: &'static str,
    pub(super) phone: Vec<Shown>,
    pub(super) has_started: bool,
    /// Whether they have blocked Solis, as their phone knows it.
    pub(super) blocks: bool,
}

/// What somebody does, and what kind of deed it is.
pub(super) struct Deed {
    pub(super) act: Act,
    /// No button that ever was.
    pub(super) is_forged: bool,
    /// Whether it surely gets an answer.
    pub(super) is_answered: bool,
}

const WORDS: [&str; 9] =
    ["Anna", "I sell bread", "1", "2", "/menu", "/settings", "no", "شكرا", "👍🏽"];
const FORGED: [&str; 5] = ["", "0//", "1/flour/business", "4000000000/ask/yes", "x/y/z/../'; --"];

impl Person {
    pub(super) fn new(number: i64, language: &'static str) -> Self {
        let (phone, has_started, blocks) = (Vec::new(), false, false);
        Self { chat: (100 + number).to_string(), language, phone, has_started, blocks }
    }

    /// What they do next.
    pub(super) fn deed(&mut self, dice: &mut Dice) -> Deed {
        let deed = |act| Deed { act, is_forged: false, is_answered: true };
        let text = |words: &str| Act::Text(words.to_owned());
        if !self.has_started {
            self.has_started = true;
            return deed(text("/start"));
        }
        if self.blocks {
            self.blocks = false;
            return deed(if dice.percent(70) { Act::Unblock } else { text("/start") });
        }
        let unsure = |act| Deed { act, is_forged: false, is_answered: false };
        match dice.below(100) {
            0..=61 => match self.phone.iter().rev().find(|it| !it.buttons.is_empty()) {
                Some(shown) => {
                    let data = dice.pick(&shown.buttons).map(|it| it.data.clone());
                    unsure(Act::Tap(data.unwrap_or_default()))
                }
                None => deed(text("hello")),
            },
            62..=67 => {
                let buttons = self.phone.iter().flat_map(|it| &it.buttons).collect::<Vec<_>>();
                let data = dice.pick(&buttons).map(|it| it.data.clone());
                unsure(Act::Tap(data.unwrap_or_default()))
            }
            68..=71 => {
                let data = dice.pick(&FORGED).copied().unwrap_or_default().to_owned();
                Deed { act: Act::Tap(data), is_forged: true, is_answered: false }
            }
            72..=85 => deed(text(dice.pick(&WORDS).copied().unwrap_or("no"))),
            86..=89 => {
                let key = self.phone.last().map(|it| it.keyboard[dice.below(3)].clone());
                deed(Act::Text(key.unwrap_or_default()))
            }
            90..=92 => deed(text("/start")),
            93..=95 => unsure(Act::Photo),
            _ => {
                self.blocks = true;
                unsure(Act::Block)
            }
        }
    }
}
