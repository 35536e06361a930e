//! One thing the bot does, exactly as its author wrote it.
//!
//! These types are the file format: each field is a key of a `.toml` file in `dialogues/`, and there is no other
//! parser.

use indexmap::IndexMap;
use jiff::Span;
use serde::{Deserialize, Serialize};

use super::{
    amount::Number,
    consent::Consent,
    in_order::InOrder,
    names::{ChoiceName, StepName},
    pack::Facts,
    plan_box::{Own, PlanBox},
    share::Share,
    then::Then,
};

/// One thing the bot does.
#[derive(Debug, Deserialize)]
#[serde(tag = "do", rename_all = "kebab-case")]
pub enum Step {
    /// Says something and goes on.
    Say(Say),
    /// Asks a question with buttons; every answer gets a reply.
    Ask(Ask),
    /// Offers ways to go on; every button leads somewhere.
    Choose(Choose),
    /// Asks for words of the learner's own.
    Reflect(Reflect),
    /// Asks about an earlier lesson, some days later, and lets the learner go back to where they were.
    Recall(Recall),
    /// Puts things in order, one tap after the other.
    Order(InOrder),
    /// Asks for a number to work out.
    Number(Number),
    /// Looks at an earlier answer, silently.
    When(When),
    /// Gives something to do away from the chat.
    Homework(Homework),
    /// Brings in a mentor, who talks until they give the learner back.
    Handoff(Handoff),
    /// Says a last word and ends the lesson.
    Finish(Finish),
    /// Asks how the learner wants something, and keeps it so.
    Set(Set),
    /// Asks whether the learner agrees to something that is done with their data, and keeps what they said.
    Consent(Consent),
    /// Shows what is so in the learner's country, and goes on.
    Facts(Facts),
}

/// See [`Step::Say`].
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Say {
    /// A file beside the lesson, shown above the text.
    pub picture: Option<String>,
    /// What it shows of the learner's own, where its text says so.
    pub shows: Option<Own>,
    /// What the step was called before.
    #[serde(default)]
    pub was: Vec<StepName>,
}

/// See [`Step::Ask`].
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Ask {
    /// The buttons, in order.
    pub choices: Vec<ChoiceName>,
    /// The best answer, where there is one.
    pub right: Option<ChoiceName>,
    /// Who may read the answer.
    #[serde(default = "Share::mentor")]
    pub share: Share,
    /// The box of the plan that the answer fills.
    pub plan: Option<PlanBox>,
    /// What the step was called before.
    #[serde(default)]
    pub was: Vec<StepName>,
}

/// See [`Step::Choose`].
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Choose {
    /// Where each button leads.
    pub go: IndexMap<ChoiceName, StepName>,
    /// Who may read the answer.
    #[serde(default = "Share::mentor")]
    pub share: Share,
    /// What it shows of the learner's own, where its text says so.
    pub shows: Option<Own>,
    /// What the step was called before.
    #[serde(default)]
    pub was: Vec<StepName>,
}

/// See [`Step::Reflect`].
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reflect {
    /// Who may read the answer.
    #[serde(default)]
    pub share: Share,
    /// The box of the plan that the answer fills.
    pub plan: Option<PlanBox>,
    /// Whether nothing is said when they have answered: the next step says enough.
    #[serde(default)]
    pub quiet: bool,
    /// Where to go on, if not at the step below.
    pub go: Option<StepName>,
    /// What the step was called before.
    #[serde(default)]
    pub was: Vec<StepName>,
}

/// See [`Step::Recall`].
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Recall {
    /// The buttons, in order.
    pub choices: Vec<ChoiceName>,
    /// The best answer, by which it shows what somebody remembers.
    pub right: ChoiceName,
    /// What the step was called before.
    #[serde(default)]
    pub was: Vec<StepName>,
}

/// See [`Step::When`].
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct When {
    /// The earlier question.
    pub answer: StepName,
    /// Where its answers lead; an answer not named here goes on to the next step.
    pub go: IndexMap<ChoiceName, StepName>,
    /// What the step was called before.
    #[serde(default)]
    pub was: Vec<StepName>,
}

/// See [`Step::Homework`].
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Homework {
    /// How long the learner has, in whole days.
    pub due: Span,
    /// When to remind them, in whole days from now.
    #[serde(default)]
    pub remind: Vec<Span>,
    /// Where to go if they never say it is done.
    pub late: StepName,
    /// Whether words, a picture or a voice message show that it is done, and are kept for the mentor. Where nothing
    /// shall be sent, nothing that is sent is kept.
    #[serde(default)]
    pub proof: bool,
    /// The box of the plan that the proof fills.
    pub plan: Option<PlanBox>,
    /// What the step was called before.
    #[serde(default)]
    pub was: Vec<StepName>,
}

/// See [`Step::Handoff`].
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Handoff {
    /// The pile at the mentor desk where the card lands.
    pub topic: String,
    /// Whether nothing is said here when the mentor gives the learner back.
    #[serde(default)]
    pub quiet: bool,
    /// What the step was called before.
    #[serde(default)]
    pub was: Vec<StepName>,
}

/// See [`Step::Finish`].
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Finish {
    /// What comes next. A finish that says so hands over without a word of its own.
    pub then: Option<Then>,
    /// What the step was called before.
    #[serde(default)]
    pub was: Vec<StepName>,
}

/// See [`Step::Set`].
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Set {
    /// What is asked for.
    pub what: Setting,
    /// The buttons, in order; for the language they are the languages there are.
    #[serde(default)]
    pub choices: Vec<ChoiceName>,
    /// Whether the learner may leave it open, with a button of that name.
    #[serde(default)]
    pub skip: bool,
    /// Where to go on, if not at the step below.
    pub go: Option<StepName>,
    /// What the step was called before.
    #[serde(default)]
    pub was: Vec<StepName>,
}

/// Something a learner can have their own way.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Setting {
    /// The language.
    Language,
    /// Standard or easy words.
    Reading,
    /// What to call them: words, not buttons.
    Name,
    /// The country, which sets the time zone.
    Country,
    /// The hour of unasked messages.
    Hour,
    /// The days of lessons.
    Days,
    /// Whether unasked messages come at all.
    Reminders,
}

impl Setting {
    /// Whether the answer is written rather than tapped.
    pub fn is_written(self) -> bool {
        self == Self::Name
    }
}

impl Step {
    /// What the step was called before.
    pub fn was(&self) -> &[StepName] {
        match self {
            Self::Say(it) => &it.was,
            Self::Ask(it) => &it.was,
            Self::Choose(it) => &it.was,
            Self::Reflect(it) => &it.was,
            Self::Recall(it) => &it.was,
            Self::Order(it) => &it.was,
            Self::Number(it) => &it.was,
            Self::When(it) => &it.was,
            Self::Homework(it) => &it.was,
            Self::Handoff(it) => &it.was,
            Self::Finish(it) => &it.was,
            Self::Set(it) => &it.was,
            Self::Consent(it) => &it.was,
            Self::Facts(it) => &it.was,
        }
    }

    /// Whether the step speaks.
    pub fn speaks(&self) -> bool {
        match self {
            Self::When(_) => false,
            Self::Finish(finish) => finish.then.is_none(),
            Self::Say(_)
            | Self::Ask(_)
            | Self::Choose(_)
            | Self::Reflect(_)
            | Self::Recall(_)
            | Self::Order(_)
            | Self::Number(_)
            | Self::Homework(_)
            | Self::Handoff(_)
            | Self::Set(_)
            | Self::Consent(_)
            | Self::Facts(_) => true,
        }
    }
}
