//! Where a dialogue around the lessons leads when it is over.

use serde::{Deserialize, Serialize};

/// Where a finished dialogue hands the learner over.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Then {
    /// Back to what was open before, which is said again.
    Back,
    /// Back to what was open before; where nothing was, the next lesson is offered.
    Onward,
    /// On with what comes after a lesson.
    AfterLesson,
    /// Nowhere: the learner has said that it is enough, and nothing more is said.
    Rest,
    /// On with the lessons.
    Continue,
    /// To the learner's path.
    Path,
    /// To a person.
    Person,
    /// To help in danger.
    Danger,
    /// Back to what was open before, which is said again in easy words.
    Easier,
    /// To the settings.
    Settings,
    /// To the choice of a language.
    Language,
    /// To the choice of a reading.
    Reading,
    /// To the learner's name.
    Name,
    /// To the learner's hour.
    Hour,
    /// To the days of lessons.
    Days,
    /// To the learner's place.
    Place,
    /// To what is so in their country.
    Country,
    /// To the question whether they may work for themselves there.
    Permit,
    /// To pausing.
    Pause,
    /// To the reason of the last unasked message.
    Why,
    /// To what Solis is.
    About,
    /// To what is kept of the learner, and what for.
    Privacy,
    /// To the questions about what may be done with it.
    Consent,
    /// To what is said to somebody who is too young to agree by themselves.
    Young,
    /// Back, in the group whose link they opened.
    Join,
    /// To everything that is kept about them.
    Data,
    /// To being forgotten, which is asked twice.
    ForgetMe,
    /// Nowhere: they are forgotten.
    Forget,
    /// Back, without the person they have asked for.
    Withdraw,
    /// Back to the lessons: the learner ends the talk with their mentor.
    EndTalk,
    /// Back, and to the same mentor again.
    Reopen,
    /// Back, after those who run the programme are told that something is not right.
    Report,
}
