//! The talk around the lessons: which dialogues the program itself opens, where each begins, and the words that
//! stand alone. A closed set, so that the checker can tell an author which of them is missing.

use super::names::{DialogueName, StepName, TextKey};
use serde::{Deserialize, Serialize};

/// The folder of these dialogues.
pub const FOLDER: &str = "solis";

/// The file of words that stand alone, `locales/<language>/solis/words.ftl`.
pub(super) const WORDS: &str = "solis/words";

/// What the texts of these dialogues may mention, beside the learner's name.
pub(super) const FACTS: &[&str] =
    &["name", "lesson", "done", "total", "path", "when", "hour", "language", "nudge"];

macro_rules! surface {
    ($($(#[$doc:meta])* $name:ident = $file:literal, $step:literal;)*) => {
        /// A dialogue that the program opens by itself.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
        pub enum Surface {
            $($(#[$doc])* $name,)*
        }

        impl Surface {
            /// Every one of them.
            pub const ALL: &[Self] = &[$(Self::$name),*];

            /// The dialogue, and the step at which it begins.
            pub fn entry(self) -> (DialogueName, StepName) {
                let (file, step) = match self {
                    $(Self::$name => ($file, $step),)*
                };
                (DialogueName::from(file), StepName::from(step))
            }
        }
    };
}

surface! {
    /// The first minute.
    Welcome = "solis/welcome", "language";
    /// Everything that is not a lesson.
    Menu = "solis/menu", "menu";
    /// What is done, what comes.
    Path = "solis/path", "path";
    /// What the learner can have their own way.
    Settings = "solis/settings", "settings";
    /// Another language.
    Language = "solis/language", "language";
    /// Standard or easy words.
    Reading = "solis/reading", "reading";
    /// What to call the learner.
    Name = "solis/name", "name";
    /// The hour of unasked messages.
    Hour = "solis/hour", "hour";
    /// The days of lessons.
    Days = "solis/days", "days";
    /// The country.
    Place = "solis/place", "where";
    /// Pause and resume.
    Pause = "solis/pause", "pause";
    /// What Solis is.
    About = "solis/about", "about";
    /// A question for a person.
    Person = "solis/person", "question";
    /// Between two lessons.
    Next = "solis/next", "next";
    /// After the last lesson.
    AllDone = "solis/next", "all-done";
    /// A lesson day.
    LessonDay = "solis/today", "lesson";
    /// A lesson day, for somebody who has stopped in the middle of a lesson.
    ResumeDay = "solis/today", "resume";
    /// After a lesson day that Solis missed.
    MissedDay = "solis/today", "missed";
    /// Away for three days.
    Day3 = "solis/nudge", "day-3";
    /// Away for a week.
    Day7 = "solis/nudge", "day-7";
    /// Away for three weeks.
    Day21 = "solis/nudge", "day-21";
    /// The last one.
    Goodbye = "solis/nudge", "goodbye";
    /// No unasked message has come.
    WhyNothing = "solis/why", "nothing";
    /// It was a lesson day.
    WhyLessonDay = "solis/why", "lesson-day";
    /// Solis had missed a lesson day.
    WhyMissedDay = "solis/why", "missed";
    /// A homework was open.
    WhyHomework = "solis/why", "homework";
    /// The learner was away.
    WhyNudge = "solis/why", "nudge";
    /// Solis was down.
    WhyAgain = "solis/why", "again";
}

macro_rules! words {
    ($($(#[$doc:meta])* $name:ident = $key:literal;)*) => {
        /// Words that stand alone.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
        pub enum Word {
            $($(#[$doc])* $name,)*
        }

        impl Word {
            /// Every one of them.
            pub const ALL: &[Self] = &[$(Self::$name),*];

            /// The file they stand in.
            pub fn dialogue() -> DialogueName {
                DialogueName::from(WORDS)
            }

            /// Its message in `words.ftl`.
            pub fn key(self) -> TextKey {
                TextKey::from(match self {
                    $(Self::$name => $key,)*
                })
            }
        }
    };
}

words! {
    /// The button that goes on.
    Continue = "continue";
    /// The button for a person.
    Person = "person";
    /// The button for the menu.
    Menu = "menu";
    /// What a learner is called who gave no name.
    Nameless = "nameless";
    /// Under a translation nobody has reviewed.
    Machine = "machine";
    /// To a tap that is not on offer.
    Closed = "closed";
    /// To words where a tap is due.
    PleaseTap = "please-tap";
    /// To words nobody waits for.
    Idle = "idle";
    /// To somebody who comes back.
    WelcomeBack = "welcome-back";
    /// To a message Solis cannot take here.
    CannotUse = "cannot-use";
    /// To somebody who writes too fast.
    TooFast = "too-fast";
    /// To somebody whose message Solis failed on.
    Trouble = "trouble";
    /// To somebody who opened the chat on another device.
    OtherDevice = "other-device";
    /// In place of a day and an hour, when nothing is planned.
    AnyTime = "any-time";
    /// In place of today's day of the week.
    Today = "today";
    /// A day of the week.
    Monday = "monday";
    /// A day of the week.
    Tuesday = "tuesday";
    /// A day of the week.
    Wednesday = "wednesday";
    /// A day of the week.
    Thursday = "thursday";
    /// A day of the week.
    Friday = "friday";
    /// A day of the week.
    Saturday = "saturday";
    /// A day of the week.
    Sunday = "sunday";
    /// In the empty field of the web chat.
    WriteHere = "write-here";
    /// The web chat's button.
    Send = "send";
    /// In place of a picture the learner sent.
    Photo = "photo";
    /// In place of a voice message the learner sent.
    Voice = "voice";
    /// In place of anything else the learner sent.
    Attachment = "attachment";
    /// When the web chat has no network.
    Offline = "offline";
    /// The way to another device.
    OtherDeviceLink = "other-device-link";
    /// What to do with that link.
    OtherDeviceExplain = "other-device-explain";
    /// The button behind that link.
    OtherDeviceOpen = "other-device-open";
    /// When that link is spent.
    LinkOld = "link-old";
    /// The learner, for a screen reader.
    You = "you";
    /// Solis, for a screen reader.
    Robot = "robot";
}
