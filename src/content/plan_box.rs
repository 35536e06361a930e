//! The plan on one page: its boxes, which answers of lessons fill.

use serde::{Deserialize, Serialize};

use super::{
    library::Library,
    names::{ChoiceName, DialogueName, StepName},
    step::Step,
    surface::Surface,
};

/// So many letters of a box are shown in the chat.
pub const BRIEF: usize = 120;

/// A box of the plan: nine, and below them what somebody has promised themselves.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PlanBox {
    /// What I sell.
    Sell,
    /// Who my customer is.
    Customer,
    /// What they need.
    Need,
    /// How they hear of me.
    Hear,
    /// My price.
    Price,
    /// What I need to begin.
    Begin,
    /// My costs, and how many I have to sell.
    Number,
    /// Who helps me.
    Helps,
    /// What may go wrong.
    Wrong,
    /// My promises, with their dates.
    Promises,
}

/// Something a step puts before the learner that no author can write: it is the learner's own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Own {
    /// The plan, as far as it is filled. The text says where: `{ $plan }`.
    Plan,
}

impl PlanBox {
    /// Every one of them, as they stand on the page.
    pub const ALL: [Self; 10] = [
        Self::Sell,
        Self::Customer,
        Self::Need,
        Self::Hear,
        Self::Price,
        Self::Begin,
        Self::Number,
        Self::Helps,
        Self::Wrong,
        Self::Promises,
    ];

    /// Its name, as authors write it: a button of [`Surface::ChangePlan`], which is what it is called.
    pub fn name(self) -> ChoiceName {
        ChoiceName::from(match self {
            Self::Sell => "sell",
            Self::Customer => "customer",
            Self::Need => "need",
            Self::Hear => "hear",
            Self::Price => "price",
            Self::Begin => "begin",
            Self::Number => "number",
            Self::Helps => "helps",
            Self::Wrong => "wrong",
            Self::Promises => "promises",
        })
    }

    /// Where its title stands.
    pub(super) fn title(self) -> (DialogueName, StepName, ChoiceName) {
        let (dialogue, step) = Surface::ChangePlan.entry();
        (dialogue, step, self.name())
    }
}

impl Step {
    /// The box of the plan that its answer fills.
    pub fn plan(&self) -> Option<PlanBox> {
        match self {
            Self::Ask(it) => it.plan,
            Self::Reflect(it) => it.plan,
            Self::Homework(it) => it.plan,
            Self::Say(_)
            | Self::Choose(_)
            | Self::Recall(_)
            | Self::Order(_)
            | Self::Number(_)
            | Self::When(_)
            | Self::Facts(_)
            | Self::Handoff(_)
            | Self::Finish(_)
            | Self::Set(_)
            | Self::Consent(_) => None,
        }
    }

    /// What it puts before the learner of their own.
    pub fn shows(&self) -> Option<Own> {
        match self {
            Self::Say(it) => it.shows,
            Self::Choose(it) => it.shows,
            Self::Ask(_)
            | Self::Reflect(_)
            | Self::Recall(_)
            | Self::Order(_)
            | Self::Number(_)
            | Self::When(_)
            | Self::Facts(_)
            | Self::Homework(_)
            | Self::Handoff(_)
            | Self::Finish(_)
            | Self::Set(_)
            | Self::Consent(_) => None,
        }
    }
}

impl Library {
    /// The box that an answer to this question fills, and the step as it is today.
    pub fn fills(&self, dialogue: &DialogueName, step: &StepName) -> Option<(PlanBox, &Step)> {
        let lesson = self.lesson(dialogue)?;
        let step = lesson.step(lesson.today(step)?)?;
        Some((step.plan()?, step))
    }
}
