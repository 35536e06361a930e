//! The talk around the lessons: which dialogues the program opens, and where each begins. The checker knows this set.

use serde::{Deserialize, Serialize};

use super::names::{DialogueName, StepName, place};

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
                let names = match self {
                    $(Self::$name => place!($file, $step),)*
                };
                names.clone()
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
    /// Which box of the plan they want to change.
    ChangePlan = "solis/path", "change";
    /// The plan as a page.
    TakePlan = "solis/path", "take";
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
    /// What is so in the learner's country.
    Country = "solis/country", "country";
    /// A fact is wrong, somebody says.
    WrongFact = "solis/country", "wrong";
    /// Before a lesson behind a gate: may I work for myself here?
    Permit = "solis/permit", "gate";
    /// The same, asked for from the menu.
    PermitAgain = "solis/permit", "status";
    /// Pause and resume.
    Pause = "solis/pause", "pause";
    /// What is kept of the learner, what for, and who answers for it.
    Privacy = "solis/privacy", "privacy";
    /// What may be done with their data, asked for the first time.
    Consent = "solis/consent", "begin";
    /// The same, asked again because they want to change an answer.
    ConsentAgain = "solis/consent", "intro";
    /// Somebody is too young to agree by themselves.
    Young = "solis/young", "young";
    /// They are, and want to go on.
    YoungStill = "solis/young", "still";
    /// Somebody who runs the programme says that they may.
    YoungVouched = "solis/young", "vouched";
    /// Everything that is kept about them.
    Data = "solis/data", "link";
    /// They want to be forgotten.
    Forget = "solis/forget", "forget";
    /// What Solis is.
    About = "solis/about", "about";
    /// A person: who may answer, and what they will see.
    Person = "solis/person", "offer";
    /// A person has been asked for already.
    PersonAsked = "solis/person", "asked";
    /// While a person talks with them.
    Talk = "solis/talk", "talk";
    /// A mentor has come.
    TalkCame = "solis/talk", "came";
    /// The mentor has gone; others are asked.
    TalkGone = "solis/talk", "gone";
    /// The talk is over.
    TalkOver = "solis/talk", "over";
    /// To somebody who is stuck in a lesson: it is hard for many, and there is help.
    Stuck = "solis/stuck", "stuck";
    /// The same, to somebody who has been silent in the middle of a lesson.
    StuckAway = "solis/stuck", "away";
    /// At the desk: somebody asks for a person.
    DeskOffer = "solis/desk", "desk-offer";
    /// A colleague has it.
    DeskTooLate = "solis/desk", "desk-too-late";
    /// They do not take it.
    DeskPassed = "solis/desk", "desk-passed";
    /// They have taken it.
    DeskTaken = "solis/desk", "desk-taken";
    /// The learner is given back.
    DeskGivenBack = "solis/desk", "desk-given-back";
    /// The learner has ended it.
    DeskEnded = "solis/desk", "desk-ended";
    /// The learner has left, and everything of them is deleted.
    DeskPersonLeft = "solis/desk", "desk-person-left";
    /// Whom it is handed to.
    DeskHandOver = "solis/desk", "desk-hand-over";
    /// It is handed over.
    DeskHandedOver = "solis/desk", "desk-handed-over";
    /// A note is asked for, which only colleagues see.
    DeskNote = "solis/desk", "desk-note";
    /// The note is kept.
    DeskNoted = "solis/desk", "desk-noted";
    /// Which of several talks something is for.
    DeskWhom = "solis/desk", "desk-whom";
    /// It has been passed on.
    DeskPassedOn = "solis/desk", "desk-passed-on";
    /// Answers that are ready.
    DeskReady = "solis/desk", "desk-ready";
    /// The learner waits for an answer.
    DeskRemind = "solis/desk", "desk-remind";
    /// The talk goes to others.
    DeskTakenAway = "solis/desk", "desk-taken-away";
    /// Something about a learner's own number.
    DeskReport = "solis/desk", "desk-report";
    /// Those who run the programme: nobody takes a talk.
    DeskNobody = "solis/desk", "desk-nobody";
    /// Those who run the programme: somebody says that a fact is wrong.
    DeskWrongFact = "solis/desk", "desk-wrong-fact";
    /// Those who run the programme: a mentor was silent.
    DeskSilent = "solis/desk", "desk-silent";
    /// Those who run the programme: something is not right.
    DeskReported = "solis/desk", "desk-reported";
    /// Somebody has become a mentor.
    DeskWelcome = "solis/desk", "desk-welcome";
    /// Somebody has joined those who run the programme.
    DeskCoordinator = "solis/desk", "desk-coordinator";
    /// A group they can join.
    Group = "solis/group", "ask";
    /// What a mentor has, and who waits.
    Desk = "solis/desk-settings", "desk-menu";
    /// The talks a mentor has.
    DeskTalks = "solis/desk-settings", "desk-talks";
    /// The learners a mentor could answer.
    DeskWaiting = "solis/desk-settings", "desk-waiting";
    /// How a mentor works.
    DeskSettings = "solis/desk-settings", "desk-settings";
    /// A new mentor: whether their languages and hours are right.
    DeskCheck = "solis/desk-settings", "desk-check";
    /// The languages a mentor answers in.
    DeskLanguages = "solis/desk-settings", "desk-languages";
    /// What a mentor answers questions about.
    DeskTopics = "solis/desk-settings", "desk-topics";
    /// When a mentor answers.
    DeskHours = "solis/desk-settings", "desk-hours";
    /// A mentor's days off.
    DeskHolidays = "solis/desk-settings", "desk-holidays";
    /// How many talks a mentor has at once.
    DeskCapacity = "solis/desk-settings", "desk-capacity";
    /// Whether somebody stops being a mentor.
    DeskLeave = "solis/desk-settings", "desk-leave";
    /// A mentor's name is asked for.
    DeskWriteName = "solis/desk-settings", "desk-write-name";
    /// It was no name.
    DeskBadName = "solis/desk-settings", "desk-bad-name";
    /// A mentor's hours are asked for.
    DeskWriteHours = "solis/desk-settings", "desk-write-hours";
    /// Hours without a day.
    DeskHoursDay = "solis/desk-settings", "desk-hours-day";
    /// Hours without a time.
    DeskHoursTime = "solis/desk-settings", "desk-hours-time";
    /// Hours that end when they begin.
    DeskHoursEmpty = "solis/desk-settings", "desk-hours-empty";
    /// A mentor's days off are asked for.
    DeskWriteHolidays = "solis/desk-settings", "desk-write-holidays";
    /// They were no days.
    DeskBadHolidays = "solis/desk-settings", "desk-bad-holidays";
    /// Somebody has stopped being a mentor.
    DeskLeft = "solis/desk-settings", "desk-left";
    /// A mentor is frozen.
    DeskFrozen = "solis/desk-settings", "desk-frozen";
    /// A mentor is frozen no longer.
    DeskUnfrozen = "solis/desk-settings", "desk-unfrozen";
    /// The practice talk begins.
    PracticeHello = "solis/desk-practice", "desk-practice-hello";
    /// The practice talk was not taken.
    PracticePass = "solis/desk-practice", "desk-practice-pass";
    /// The made-up learner asks.
    PracticeAsks = "solis/desk-practice", "desk-practice-asks";
    /// An answer is to be tried.
    PracticeAnswer = "solis/desk-practice", "desk-practice-answer";
    /// The made-up learner writes again.
    PracticeAgain = "solis/desk-practice", "desk-practice-again";
    /// A note is to be tried.
    PracticeNote = "solis/desk-practice", "desk-practice-note";
    /// Answers that are ready are to be tried.
    PracticeReady = "solis/desk-practice", "desk-practice-ready";
    /// Giving back is to be tried.
    PracticeGiveBack = "solis/desk-practice", "desk-practice-give-back";
    /// The practice talk is done.
    PracticeDone = "solis/desk-practice", "desk-practice-done";
    /// There is a real talk.
    PracticeBusy = "solis/desk-practice", "desk-practice-busy";
    /// What the made-up learner is called.
    PracticeAlias = "solis/desk-practice", "desk-practice-alias";
    /// The made-up learner's lesson.
    PracticeLesson = "solis/desk-practice", "desk-practice-lesson";
    /// The made-up learner's question, as it stands on the card.
    PracticeQuestion = "solis/desk-practice", "desk-practice-question";
    /// What is to be announced is asked for.
    AnnounceWrite = "solis/desk-announcing", "desk-announce-write";
    /// Who shall hear an announcement.
    AnnounceWhom = "solis/desk-announcing", "desk-announce-whom";
    /// An announcement that can be sent.
    AnnounceReady = "solis/desk-announcing", "desk-announce-ready";
    /// A machine translates an announcement.
    AnnounceMaking = "solis/desk-announcing", "desk-announce-making";
    /// An announcement that can still be undone.
    AnnounceGoing = "solis/desk-announcing", "desk-announce-going";
    /// An announcement that waits for a second person.
    AnnounceApprove = "solis/desk-announcing", "desk-announce-approve";
    /// Others were asked.
    AnnounceAsked = "solis/desk-announcing", "desk-announce-asked";
    /// It was not approved.
    AnnounceRefused = "solis/desk-announcing", "desk-announce-refused";
    /// It cannot go out as it is.
    AnnounceNo = "solis/desk-announcing", "desk-announce-no";
    /// It does not go out.
    AnnounceOver = "solis/desk-announcing", "desk-announce-over";
    /// Help in distress and danger.
    Danger = "solis/danger", "help";
    /// The numbers of help, once more.
    DangerNumbers = "solis/danger", "numbers";
    /// Whether reminders shall come again, some time after help was asked for.
    Reminders = "solis/reminders", "reminders";
    /// The way to the desk on a screen.
    DeskLink = "solis/desk", "desk-link";
    /// The way to the console on a screen.
    ConsoleLink = "solis/desk", "console-link";
    /// Their pages were opened in a new browser.
    DeskOpened = "solis/desk", "desk-opened";
    /// A passkey of theirs was added.
    DeskPasskey = "solis/desk", "desk-passkey";
    /// A code by which they show in a browser that it is they.
    DeskCode = "solis/desk", "desk-code";
    /// The way to the page where they come in by their passkey.
    DeskSignIn = "solis/desk", "desk-sign-in";
    /// What they may do has changed.
    DeskRoles = "solis/desk", "desk-roles";
    /// They may do nothing here any more.
    DeskNoRole = "solis/desk", "desk-no-role";
    /// Nobody is in any of their pages any more.
    DeskClosed = "solis/desk", "desk-closed";
    /// Before questions about earlier lessons.
    Recall = "solis/recall", "intro";
    /// After a lesson: was it clear?
    Clear = "solis/clear", "clear";
    /// Between two lessons.
    Next = "solis/next", "next";
    /// After the last lesson.
    AllDone = "solis/next", "all-done";
    /// A lesson day.
    LessonDay = "solis/today", "lesson";
    /// The first day of their group.
    GroupBegins = "solis/today", "begins";
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
