//! Something an author has to put right: where it is, what is wrong, what to do.

use std::fmt;

use super::{names::DialogueName, plain::Rough};

/// Something an author has to put right.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The file, from the folder that holds `dialogues/` and `locales/`.
    pub file: String,
    /// The line, counted from 1; 0 where there is none.
    pub line: usize,
    /// What is wrong, and what to do about it.
    pub what: Trouble,
}

/// What is wrong.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[expect(missing_docs, reason = "each variant's sentence names its fields")]
pub enum Trouble {
    /// The file cannot be read at all.
    #[error("{0}")]
    Unreadable(String),
    /// A name that cannot be used.
    #[error("`{0}` cannot be a name: use lower-case letters, digits and dashes, a letter first")]
    BadName(String),
    /// A choice that has a name of ours.
    #[error("[{step}] has a choice called `{choice}`, which means something else here: rename it")]
    ReservedChoice { step: String, choice: String },
    /// Two choices of one step with the same name.
    #[error("[{step}] has the choice `{choice}` twice: take one out")]
    ChoiceTwice { step: String, choice: String },
    /// A question without buttons.
    #[error("[{0}] has no choices: add at least one")]
    NoChoices(String),
    /// The right answer is not among the choices.
    #[error("[{step}] says that `{choice}` is right, and has no such choice")]
    RightIsNoChoice { step: String, choice: String },
    /// Things that cannot be put in order.
    #[error("[{step}] {why}")]
    BadOrder { step: String, why: &'static str },
    /// A text that does not say the right order.
    #[error(
        "the text `{0}` does not show {{ $order }}: whoever had another must read the right one"
    )]
    NoOrder(String),
    /// Two replies to one number.
    #[error("[{step}] answers {number} in two ways: take one out")]
    NumberTwice { step: String, number: String },
    /// Words that are not plain where nothing else will do.
    #[error("{0}")]
    NotPlain(Rough),
    /// Questions about a lesson that there is not.
    #[error("no course has a lesson of this name: name the file like its lesson")]
    RecallOfNothing,
    /// Fewer or more questions than a lesson has.
    #[error(
        "this file has {0} questions with `do = \"recall\"`: let it be three, and nothing else"
    )]
    NotThree(usize),
    /// A step has the name of another step's reply.
    #[error("[{step}] is called like a reply of [{of}]: rename one of the two")]
    CalledLikeReply { step: String, of: String },
    /// A step leads to a step that is not in the file.
    #[error("[{from}] goes to [{to}], and there is no such step: add it, or lead elsewhere")]
    NoSuchStep { from: String, to: String },
    /// The last step leads nowhere.
    #[error("[{0}] is the last step and leads nowhere: let the lesson end with `do = \"finish\"`")]
    NoEnd(String),
    /// Steps lead around in a circle, and none of them waits for the learner.
    #[error("[{0}] comes back to itself without waiting for anybody: put a question in the circle")]
    EndlessCircle(String),
    /// A step that nothing leads to.
    #[error("[{0}] is never reached: lead to it, or take it out")]
    Unreachable(String),
    /// A look back at a question that is not there.
    #[error("[{step}] looks back at `{choice}` of [{question}], and there is no such answer")]
    NoSuchAnswer { step: String, question: String, choice: String },
    /// Days that are no whole days.
    #[error(
        "[{0}] counts in something other than whole days: write `3 days`, reminders before the end"
    )]
    BadDays(String),
    /// A value that a setting cannot have.
    #[error("[{step}] offers `{choice}`, which is no {what}")]
    BadValue { step: String, choice: String, what: &'static str },
    /// A box that would stay empty for ever.
    #[error("[{0}] fills a box of the plan, and nothing is sent there: add `proof = true`")]
    NothingForPlan(String),
    /// A box with an exercise in it.
    #[error(
        "[{0}] fills a box of the plan, and has a right answer: a plan holds what learners say of themselves"
    )]
    RightForPlan(String),
    /// A box without a title.
    #[error("[{step}] has no button `{name}`, which is what a box of the plan is called: add it")]
    NoBox { step: String, name: String },
    /// A step that shows the plan, and does not.
    #[error("the text `{0}` does not say {{ $plan }}, and its step shows it: say where")]
    NoPlan(String),
    /// An old name that is in use again.
    #[error("[{step}] was called `{old}` before, and so is or was another step")]
    OldNameTaken { step: String, old: String },
    /// The button's data does not fit.
    #[error(
        "[{step}] and its choice `{choice}` are together too long for a button: 64 bytes is Telegram's limit"
    )]
    ButtonDataTooLong { step: String, choice: String },
    /// The picture is not there.
    #[error("[{step}] shows `{picture}`, which is not beside the lesson: put it there")]
    NoPicture { step: String, picture: String },
    /// The picture is too large.
    #[error(
        "[{step}] shows `{picture}` of {bytes} bytes: make it smaller than 60,000, phones are slow"
    )]
    PictureTooLarge { step: String, picture: String, bytes: usize },
    /// A dialogue that the program needs.
    #[error("the program opens [{step}] of this dialogue, and it is not there: add it")]
    NoEntry { step: String },
    /// A lesson of a course has no file.
    #[error("the course lists `{0}`, and there is no such lesson")]
    NoSuchLesson(String),
    /// A lesson stands in a course twice.
    #[error("the course lists `{0}` twice: take one out")]
    LessonTwice(String),
    /// A dialogue without steps.
    #[error("this lesson has no steps: write at least one, ending with `do = \"finish\"`")]
    NoSteps,
    /// Two keys of the keyboard with the same word.
    #[error("the keyboard's buttons `{a}` and `{b}` have the same word: change one")]
    SameKey { a: String, b: String },
    /// A code that is none of `EntreComp`.
    #[error("`{0}` is no competence of EntreComp: write 1.1 to 1.5, 2.1 to 2.5, 3.1 to 3.5")]
    NoCompetence(String),
    /// A version that nobody can have.
    #[error("a lesson's first version is 1: write `version = 1`, or nothing")]
    NoVersion,
    /// A new version without a reason.
    #[error("this is version {0}: say in `changed_because = \"…\"` why it is another")]
    ChangedWithoutReason(u32),
    /// An old version of nothing.
    #[error(
        "no lesson `{lesson}` has come after version {version}: name the file lesson.version.toml, with the same `version` in it, lower than today's"
    )]
    BeforeNothing { lesson: String, version: u32 },
    /// An old version whose name does not say which.
    #[error("this folder is for lessons as they were: name the file lesson.version.toml")]
    BeforeWhat,
    /// A lesson that stands in no course.
    #[error("no course lists this lesson: add it to course.toml, or take it out")]
    LessonInNoCourse,
    /// An hour at which nobody is written to.
    #[error("{0} is no hour for lessons: choose 9 to 20, the other hours are quiet")]
    BadHour(i8),
    /// A number with which nobody, or everybody, would count as stuck.
    #[error("[stuck] says `{key} = {value}`: write {least} to {most}")]
    BadStuck { key: &'static str, value: u32, least: u32, most: u32 },
    /// A zone that does not exist.
    #[error(
        "`{zone}` of `{country}` is no time zone: use a name of the IANA list, such as Europe/Riga"
    )]
    BadZone { country: String, zone: String },
    /// A folder without the language's name.
    #[error("this language has no language.toml: add it, with `name` and `direction`")]
    NoLanguageFile,
    /// There is nothing to teach, or nobody to read it.
    #[error("there is no {0}: Solis needs at least one")]
    Nothing(&'static str),
    /// A whole file is missing in one language.
    #[error("this file is missing: translate `locales/en/` of the same name")]
    NoTexts,
    /// A `.ftl` that belongs to no dialogue.
    #[error("no dialogue has these texts: rename the file like its .toml, or take it out")]
    TextsOfNothing,
    /// A text is needed and is not there.
    #[error("the text `{0}` is missing: write it")]
    MissingText(String),
    /// A text is there and nobody says it.
    #[error("the text `{0}` is never said: take it out, or rename it like its step")]
    UnusedText(String),
    /// A text stands there twice.
    #[error("the text `{0}` is there twice: take one out")]
    TextTwice(String),
    /// A text is the same as its source.
    #[error("the text `{0}` is not translated: it is the same as in English")]
    NeverTranslated(String),
    /// A button has no label.
    #[error("the button `{0}` has no label: add a line that begins with `.{1}`")]
    NoLabel(String, String),
    /// Two buttons of one question look the same.
    #[error("the buttons `{a}` and `{b}` of `{message}` have the same label: change one")]
    SameLabel { message: String, a: String, b: String },
    /// The text is longer than a channel takes.
    #[error("the text `{text}` has up to {letters} letters, and {limit} is the limit: shorten it")]
    TooLong { text: String, letters: usize, limit: usize },
    /// A plural form is missing.
    #[error(
        "the text `{text}` chooses by ${variable} and lacks the form [{form}] of this language"
    )]
    NoPluralForm { text: String, variable: String, form: String },
    /// The text mentions what nobody gives.
    #[error("the text `{text}` mentions ${variable}, which is not known here: take it out")]
    NotGiven { text: String, variable: String },
    /// The text refers to something else.
    #[error(
        "the text `{text}` refers to `{to}`, and texts cannot refer to each other: write it out"
    )]
    Reference { text: String, to: String },
    /// A language without words of danger.
    #[error(
        "this language has no danger.toml with phrases in it: write what people say in distress and danger"
    )]
    NoDangerWords,
    /// A phrase that cannot be looked for.
    #[error(
        "the phrase `{0}` begins or ends with nothing: write at least one word on either side of `...`"
    )]
    LoosePhrase(String),
    /// A phrase that would be found everywhere.
    #[error("the phrase `{0}` is too short to stand alone: add a word to it")]
    ShortPhrase(String),
    /// A button that nobody could write in words.
    #[error("the words of `{0}` open the red button when they are written: change them")]
    LabelOfDanger(String),
    /// A help line that must not be shown.
    #[error("the help line {line} {why}")]
    BadLine { line: String, why: &'static str },
    /// A text to be read aloud that has more than words in it.
    #[error("`{0}` is read aloud: write letters, commas and full stops, and numbers as words")]
    NotForVoice(String),
    /// An age that is no record.
    #[error("the age of [{rule}] {why}")]
    BadAge { rule: String, why: &'static str },
    /// A fact that must not be shown.
    #[error("the fact {fact} {why}")]
    BadFact { fact: String, why: &'static str },
    /// A status whose answer nothing backs.
    #[error("the picker's `{stay}` {why}")]
    BadPicker { stay: String, why: &'static str },
    /// A pack with a name that is not found on every machine.
    #[error("a pack is named by its country in capitals: rename the file to {0}.toml")]
    PackName(String),
    /// A pack of nowhere.
    #[error("zones.toml has no country `{0}`: add it there, or rename the file")]
    PackOfNoCountry(String),
    /// A gate before nothing.
    #[error("[gates] names `{0}`, and the course has no such lesson: add it, or take the gate out")]
    GateOfNothing(String),
    /// A number that is no record.
    #[error(
        "the text `{0}` has a digit in it: numbers of help come from lines.toml and {{ $emergency }}"
    )]
    NumberByHand(String),
    /// A text of help without help.
    #[error("the text `{0}` does not say {{ $emergency }}: it must")]
    NoEmergency(String),
    /// Learners stand on a step that is gone.
    #[error(
        "{people} learner(s) stand on [{step}], and it is gone: bring it back, or write `was = [\"{step}\"]` in the step that takes its place"
    )]
    Standing { step: String, people: i64 },
}

/// The file of a dialogue.
pub(super) fn dialogue_file(name: &DialogueName) -> String {
    format!("dialogues/{name}.toml")
}

impl Problem {
    /// A file that cannot be read.
    pub(super) fn unreadable(file: &str, line: usize, why: &str) -> Self {
        Self { file: file.to_owned(), line, what: Trouble::Unreadable(why.to_owned()) }
    }

    /// A TOML file that cannot be read, in the parser's words.
    pub(super) fn toml(file: &str, text: &str, why: &toml::de::Error) -> Self {
        let before = why.span().and_then(|span| text.get(..span.start)).unwrap_or_default();
        let line = before.matches('\n').count() + 1;
        Self::unreadable(file, line, why.to_string().trim_end().replace('\n', "\n    ").as_str())
    }

    /// Learners stand on a step that is gone.
    pub fn standing(dialogue: &DialogueName, step: &str, people: i64) -> Self {
        let what = Trouble::Standing { step: step.to_owned(), people };
        Self { file: dialogue_file(dialogue), line: 0, what }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.line {
            0 => write!(f, "{}: {}", self.file, self.what),
            line => write!(f, "{}:{line}: {}", self.file, self.what),
        }
    }
}
