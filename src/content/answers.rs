//! How a step is answered: the buttons under it, the names by which its answers are told apart, the right one.

use super::{amount::Amount, consent::agreeing, names::ChoiceName, step::Step};

impl Step {
    /// The buttons this step puts under its text, in order.
    pub fn choices(&self) -> Vec<ChoiceName> {
        match self {
            Self::Ask(ask) => ask.choices.clone(),
            Self::Recall(recall) => recall.choices.clone(),
            Self::Order(order) => order.choices.clone(),
            Self::Choose(choose) => choose.go.keys().cloned().collect(),
            Self::Homework(_) => vec![ChoiceName::done()],
            Self::Consent(_) => {
                [agreeing::YES, agreeing::NO, agreeing::MORE].map(ChoiceName::from).to_vec()
            }
            Self::Set(set) => {
                let skip = set.skip.then(ChoiceName::skip);
                set.choices.iter().cloned().chain(skip).collect()
            }
            Self::Say(_)
            | Self::Reflect(_)
            | Self::Number(_)
            | Self::When(_)
            | Self::Handoff(_)
            | Self::Finish(_)
            | Self::Facts(_) => Vec::new(),
        }
    }

    /// The names of its answers, by which a later step looks back at them: those of the buttons, but where something is
    /// put in order or worked out.
    pub fn answers(&self) -> Vec<ChoiceName> {
        match self {
            Self::Order(_) => vec![ChoiceName::right(), ChoiceName::other()],
            Self::Number(number) => {
                let near = number.near.keys().cloned();
                [ChoiceName::right()].into_iter().chain(near).chain([ChoiceName::other()]).collect()
            }
            Self::Say(_)
            | Self::Ask(_)
            | Self::Choose(_)
            | Self::Reflect(_)
            | Self::Recall(_)
            | Self::When(_)
            | Self::Homework(_)
            | Self::Handoff(_)
            | Self::Finish(_)
            | Self::Set(_)
            | Self::Consent(_)
            | Self::Facts(_) => self.choices(),
        }
    }

    /// The name of the right answer, where one is.
    pub fn right(&self) -> Option<ChoiceName> {
        match self {
            Self::Ask(ask) => ask.right.clone(),
            Self::Recall(recall) => Some(recall.right.clone()),
            Self::Order(_) | Self::Number(_) => Some(ChoiceName::right()),
            Self::Say(_)
            | Self::Choose(_)
            | Self::Reflect(_)
            | Self::When(_)
            | Self::Homework(_)
            | Self::Handoff(_)
            | Self::Finish(_)
            | Self::Set(_)
            | Self::Consent(_)
            | Self::Facts(_) => None,
        }
    }

    /// The name of an answer that was kept in these words: of a number, what it comes to; of anything else, itself.
    pub fn named(&self, said: &str) -> Option<ChoiceName> {
        let name = match self {
            Self::Number(number) => number.named(Amount::read(said)?),
            Self::Say(_)
            | Self::Ask(_)
            | Self::Choose(_)
            | Self::Reflect(_)
            | Self::Recall(_)
            | Self::Order(_)
            | Self::When(_)
            | Self::Homework(_)
            | Self::Handoff(_)
            | Self::Finish(_)
            | Self::Set(_)
            | Self::Consent(_)
            | Self::Facts(_) => ChoiceName::from(said),
        };
        self.answers().contains(&name).then_some(name)
    }
}
