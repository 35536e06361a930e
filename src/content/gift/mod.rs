//! Questions as GIFT, the text format in which Moodle takes and gives them: what a chat can carry of it, both ways.
//!
//! Written after Moodle's own reader (`question/format/gift/format.php`), so that what Solis writes is read there as it
//! is meant, and what is written there means the same here. There is no crate for it.

mod asked;
mod beside;
mod html;
mod lesson;
mod number;
mod part;
mod read;
mod write;

pub use asked::Asked;
pub use beside::NotTheSame;
pub use lesson::{Imported, Saying};
pub use read::read;
pub use write::write;

/// The most buttons under a question.
pub const MOST_ANSWERS: usize = 10;

/// A question with its answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    /// What it is called: a line, or nothing.
    pub title: String,
    /// What is asked.
    pub words: String,
    /// How it is answered.
    pub kind: Kind,
    /// The answers, in order.
    pub answers: Vec<Answer>,
}

/// How a question is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kind {
    /// With one of the answers. One of them is right; or all are, where none is better than another.
    Choice,
    /// With a number. The right one is the first of the answers; the last one, which has no words, is any other.
    Number,
    /// By putting the answers in order: which place each of them has, counted from 1. GIFT has no such question, so it
    /// is written as numbers that are matched with things.
    Order(Vec<usize>),
}

/// An answer to a question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// What stands on the button.
    pub words: String,
    /// Whether it is right.
    pub is_right: bool,
    /// What is said to whoever chose it.
    pub reply: Option<String>,
}

/// A question that was read, and the line on which it begins.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// The line, counted from 1.
    pub line: usize,
    /// The question.
    pub question: Question,
}

/// The words for TRUE and FALSE, which GIFT says without words.
#[derive(Clone, Debug)]
pub struct Truths {
    /// For TRUE.
    pub yes: String,
    /// For FALSE.
    pub no: String,
}

/// Something in a GIFT file that cannot be taken as it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The line, counted from 1.
    pub line: usize,
    /// What is wrong.
    pub what: Wrong,
}

/// What is wrong, and what to do about it.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[expect(missing_docs, reason = "each variant's sentence names its fields")]
pub enum Wrong {
    #[error("there is no question in this file: write one, such as `How many? {{=two ~three}}`")]
    Nothing,
    #[error(
        "these words have no answers: add them in braces, such as {{=right ~wrong}}, or take the words out"
    )]
    Description,
    #[error(
        "a `{{` and its `}}` belong into one question, without an empty line between: add the one that is missing, or write \\{{ and \\}} for the signs themselves"
    )]
    Braces,
    #[error(
        "there is a second pair of braces: leave an empty line before the next question, or write \\{{ and \\}} for the signs themselves"
    )]
    BracesTwice,
    #[error(
        "a title begins here and does not end: write `::` after it, or \\: for the sign itself"
    )]
    Title,
    #[error("a question without words: write what is asked before the `{{`")]
    NoWords,
    #[error(
        "an essay cannot be answered by a button: give it answers, such as {{=right ~wrong}}, or take it out"
    )]
    Essay,
    #[error(
        "a number is right here or it is not: write one, such as {{#1822}}, without a margin and without `..`"
    )]
    Numerical,
    #[error(
        "pairs cannot be matched with buttons, but for 1, 2, 3 with things to put in order: make a question of each pair, or take it out"
    )]
    Matching,
    #[error(
        "an answer that is typed cannot be told right from wrong here: add wrong answers with `~`, or take it out"
    )]
    Typed,
    #[error("there are words before the first answer: write `=` or `~` before them")]
    BeforeAnswers,
    #[error("this answer has no words: write some, or take it out")]
    EmptyAnswer,
    #[error("`%{0}%`: an answer is the best one here or it is not: write `=` or `~` instead")]
    Weight(String),
    #[error("no answer is marked as right: write `=` before the best one")]
    NoneRight,
    #[error(
        "{right} of {all} answers are right, and one can be tapped: leave one `=`, or make all of them right"
    )]
    SomeRight { right: usize, all: usize },
    #[error("there is one answer, and nothing to choose from: add another")]
    OneAnswer,
    #[error("there are {0} answers, and {MOST_ANSWERS} buttons at most: take some out")]
    TooMany(usize),
    #[error("the answer `{0}` is there twice: change one")]
    Twice(String),
    #[error("`{words}` has {letters} letters, and a button shows {limit}: shorten it")]
    LongAnswer { words: String, letters: usize, limit: usize },
    #[error("there are {letters} letters, and {limit} is the limit of a message: shorten it")]
    TooLong { letters: usize, limit: usize },
    #[error("a chat cannot show <{0}>: say it in words")]
    Tag(String),
    #[error("a chat cannot show [{0}]: write [plain], or [html]")]
    Markup(String),
}
