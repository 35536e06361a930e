//! What a text mentions: values that only become words when they are said, in the language they are said in.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{
    names::{ChoiceName, DialogueName, StepName, TextKey},
    plan_box::PlanBox,
    word::Word,
};

/// What a line mentions, by the name it has in the text.
pub type Args = BTreeMap<String, Arg>;

/// One thing a line mentions.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Arg {
    /// A number, which chooses the plural form.
    Number(i64),
    /// Something that is the same in every language: 18:00, Latviešu.
    Plain(String),
    /// The address of one of Solis's pages, by its path.
    Address(String),
    /// A text of another dialogue, such as a lesson's title.
    Text(DialogueName, TextKey),
    /// A record of a country's pack, with the number in it.
    Fact(DialogueName, TextKey, Option<String>),
    /// The label of a button.
    Label(DialogueName, StepName, ChoiceName),
    /// A day of the week and an hour.
    When {
        /// The day.
        day: Word,
        /// The hour: 18:00.
        time: String,
    },
    /// Lessons, one a line, each with its mark.
    Path(Vec<(Mark, DialogueName)>),
    /// The boxes of a plan that are filled, one a line; that there are none yet, where there are none.
    Plan(Vec<(PlanBox, Arg)>),
    /// A list, one thing a line; each of a few parts.
    List(Vec<Vec<Arg>>),
    /// Things in an order, one a line, each with its number.
    Numbered(Vec<Arg>),
}

/// How far a learner is with a lesson.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Mark {
    /// Finished.
    Done,
    /// Begun.
    Open,
    /// Still to come.
    ToCome,
}
