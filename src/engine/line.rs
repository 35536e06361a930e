//! A line for the learner, and the buttons under it. The engine deals in names; the words come when it is said.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};

use crate::content::{Arg, Args, ChoiceName, DialogueName, StepName, TextKey, Word};

/// A line for the learner: which text, which picture, which buttons.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Line {
    /// The dialogue it belongs to.
    pub dialogue: DialogueName,
    /// The message to say.
    pub text: TextKey,
    /// What the message mentions.
    #[serde(default, skip_serializing_if = "Args::is_empty")]
    pub args: Args,
    /// A file beside the dialogue.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub picture: Option<String>,
    /// The buttons below.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub buttons: Vec<Tap>,
    /// What stands on a button, by what it sends back, where the dialogue does not say it.
    #[serde(default, skip_serializing_if = "Args::is_empty")]
    pub labels: Args,
    /// A page outside, which a button opens.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub link: Option<String>,
    /// Whether the dialogue begins with it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub opens: bool,
    /// Whether it is said in easy words, whatever the learner has chosen.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub easy: bool,
}

/// A button, and the tap on it: which question, asked when, which choice.
///
/// Written `12/small-goal/one-page`, which is what a channel sends back; the checker keeps it under Telegram's 64
/// bytes. What comes back is checked against what is on offer, since a client can send anything.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
pub struct Tap {
    /// The turn in which the question was asked.
    pub asked: u32,
    /// The step that asked it, whose text holds the label.
    pub step: StepName,
    /// Which of that step's buttons it is.
    pub choice: ChoiceName,
}

/// Data that is no button of ours.
#[derive(Debug, thiserror::Error)]
#[error("this is no button of ours")]
pub struct NotATap;

impl Line {
    /// A text without picture or buttons.
    pub fn plain(dialogue: DialogueName, text: TextKey) -> Self {
        let (args, labels, buttons) = (Args::new(), Args::new(), Vec::new());
        Self {
            dialogue,
            text,
            args,
            picture: None,
            buttons,
            labels,
            link: None,
            opens: false,
            easy: false,
        }
    }

    /// The dialogue whose words it tells: its own, or those of the record it shows.
    pub fn tells(&self) -> &DialogueName {
        let of = |arg: &Arg| matches!(arg, Arg::Fact(_, _, _));
        match self.args.values().find(|arg| of(arg)) {
            Some(Arg::Fact(words, _, _)) => words,
            Some(_) | None => &self.dialogue,
        }
    }

    /// Words that stand alone.
    pub fn word(word: Word) -> Self {
        Self::plain(Word::dialogue(), word.key())
    }
}

impl Tap {
    /// Reads what came back from a channel. A client can send anything; a button that never was is one that is closed.
    pub fn read(data: &str) -> Self {
        data.parse().unwrap_or_else(|_| Self { asked: 0, step: "".into(), choice: "".into() })
    }
}

impl fmt::Display for Tap {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}/{}", self.asked, self.step, self.choice)
    }
}

impl FromStr for Tap {
    type Err = NotATap;

    fn from_str(data: &str) -> Result<Self, NotATap> {
        let [asked, step, choice] = data.split('/').collect::<Vec<_>>()[..] else {
            return Err(NotATap);
        };
        let asked = asked.parse().map_err(|_| NotATap)?;
        Ok(Self { asked, step: step.into(), choice: choice.into() })
    }
}

impl From<Tap> for String {
    fn from(tap: Tap) -> Self {
        tap.to_string()
    }
}

impl TryFrom<String> for Tap {
    type Error = NotATap;

    fn try_from(data: String) -> Result<Self, NotATap> {
        data.parse()
    }
}
