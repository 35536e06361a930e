//! Words that stand alone: the keyboard, short answers, days of the week. A closed set, like [`super::Surface`].

use super::names::{DialogueName, TextKey};
use serde::{Deserialize, Serialize};

/// The file of words that stand alone, `locales/<language>/solis/words.ftl`.
pub(super) const WORDS: &str = "solis/words";

/// Words of a page: a closed set, in a file of its own.
pub trait PageWord: Copy {
    /// Where it stands: the file and the message.
    fn place(self) -> (DialogueName, TextKey);
}

macro_rules! words {
    ($(#[$about:meta])* $set:ident in $file:expr; $($(#[$doc:meta])* $name:ident = $key:literal;)*) => {
        $(#[$about])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
        pub enum $set {
            $($(#[$doc])* $name,)*
        }

        impl $set {
            /// Every one of them.
            pub const ALL: &[Self] = &[$(Self::$name),*];

            /// The file they stand in.
            pub fn dialogue() -> DialogueName {
                DialogueName::from($file)
            }

            /// Its message in that file.
            pub fn key(self) -> TextKey {
                TextKey::from(match self {
                    $(Self::$name => $key,)*
                })
            }
        }

        impl $crate::content::PageWord for $set {
            fn place(self) -> (DialogueName, TextKey) {
                (Self::dialogue(), self.key())
            }
        }
    };
}

pub(super) use words;

words! {
    /// Words that stand alone.
    Word in WORDS;
    /// The button that goes on.
    Continue = "continue";
    /// The button for a person.
    Person = "person";
    /// The button for the menu.
    Menu = "menu";
    /// What a learner is called who gave no name.
    Nameless = "nameless";
    /// What a learner's data is for: the course.
    ForCourse = "for-course";
    /// That those who run the programme see which lessons they have finished.
    ForTrainer = "for-trainer";
    /// That they are counted in reports.
    ForReports = "for-reports";
    /// They agree to it.
    Agreed = "agreed";
    /// They do not.
    NotAgreed = "not-agreed";
    /// They have not been asked.
    NotAsked = "not-asked";
    /// Who answers questions about a learner's data, where the programme has named nobody.
    ContactUnnamed = "contact-unnamed";
    /// Under a translation nobody has reviewed.
    Machine = "machine";
    /// Above the first message of something that is not told in their language.
    NotInYours = "not-in-yours";
    /// Above the first message about safety or the law that only a machine has said in their language.
    Unchecked = "unchecked";
    /// The button under a fact.
    WrongFact = "wrong-fact";
    /// To a tap that is not on offer.
    Closed = "closed";
    /// An answer to an announcement is kept.
    Noted = "noted";
    /// To somebody who has been forgotten.
    Forgotten = "forgotten";
    /// To words where a tap is due.
    PleaseTap = "please-tap";
    /// To something where a number is due that is not exactly one.
    PleaseNumber = "please-number";
    /// What has been put in order so far, and what comes next.
    SoFar = "so-far";
    /// The button that begins anew what is put in order.
    StartAgain = "start-again";
    /// Of an answer: everything is in its right order.
    InOrder = "in-order";
    /// Of an answer: it is in another order.
    InAnotherOrder = "in-another-order";
    /// Of an answer: another number than those that are explained.
    AnotherNumber = "another-number";
    /// To words nobody waits for.
    Idle = "idle";
    /// To somebody who comes back.
    WelcomeBack = "welcome-back";
    /// To a message Solis cannot take here.
    CannotUse = "cannot-use";
    /// To words for a person who has not come yet.
    KeptForPerson = "kept-for-person";
    /// How long a person usually takes: nobody knows yet.
    WaitUnknown = "wait-unknown";
    /// How long a person usually takes: within an hour.
    WaitHour = "wait-hour";
    /// How long a person usually takes: within a day.
    WaitDay = "wait-day";
    /// How long a person usually takes: some days.
    WaitDays = "wait-days";
    /// Before what a person said: their name.
    From = "from";
    /// Before what a person has said and then changed.
    Changed = "changed";
    /// In place of something of a person's that a channel cannot carry: their name, and what it is.
    WasSent = "was-sent";
    /// To a person whose message could not be passed on: what it is.
    NotPassedOn = "not-passed-on";
    /// To a learner who sent their own number.
    OwnNumber = "own-number";
    /// Words that stand for a person, with commas between.
    HelpWords = "help-words";
    /// Words that stand for “say it easier”, with commas between.
    EasierWords = "easier-words";
    /// For a mentor: wrong answers.
    StuckWrong = "stuck-wrong";
    /// For a mentor: a question was asked again.
    StuckAgain = "stuck-again";
    /// For a mentor: days of silence.
    StuckSilent = "stuck-silent";
    /// For a mentor: something was to be said easier.
    StuckEasier = "stuck-easier";
    /// Above what a machine has translated.
    Translated = "translated";
    /// To somebody whose group has no place left.
    GroupFull = "group-full";
    /// To somebody who came by a link that leads nowhere any more.
    LinkOver = "link-over";
    /// To somebody in a group, where the group of a link has no place left.
    GroupFullStay = "group-full-stay";
    /// The same, where the link leads nowhere any more.
    LinkOverStay = "link-over-stay";
    /// To somebody who opens the link of the group they are in.
    InGroup = "in-group";
    /// To somebody who has joined a group.
    GroupJoined = "group-joined";
    /// To somebody who opens a link of another organisation.
    OtherOrganisation = "other-organisation";
    /// To somebody who writes too fast.
    TooFast = "too-fast";
    /// To somebody new, when too many come at once.
    Crowded = "crowded";
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
    /// What somebody sent: a video.
    Video = "video";
    /// What somebody sent: music, or a recording.
    Sound = "sound";
    /// What somebody sent: a file.
    File = "file";
    /// What somebody sent: a sticker.
    Sticker = "sticker";
    /// What somebody sent: a place.
    PlaceOnMap = "place-on-map";
    /// What somebody sent: somebody's number.
    Contact = "contact";
    /// What somebody sent: words.
    Message = "message";
    /// In place of anything else the learner sent.
    Attachment = "attachment";
    /// In place of a message that Solis failed on.
    Unreadable = "unreadable";
    /// In place of a file that cannot be had any more.
    FileGone = "file-gone";
    /// The button of the web chat that has a text read aloud.
    ReadAloud = "read-aloud";
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
