//! Words of the console's frame, its home and its settings.

use serde::{Deserialize, Serialize};

use crate::content::{
    names::{DialogueName, TextKey},
    word::words,
};

words! {
    /// Words of the console's frame, its home and its settings.
    ConsoleWord in "solis/console-page";
    /// The name of the console.
    Console = "console";
    /// The way to the home page.
    Home = "home";
    /// The way to the learners.
    Learners = "learners";
    /// The way to the cohorts.
    Cohorts = "cohorts";
    /// The way to the announcements.
    Announcements = "announcements";
    /// The way to the mentors.
    Mentors = "mentors";
    /// The way to the content.
    Content = "content";
    /// The way to the settings.
    Settings = "settings";
    /// The page of who read and changed what.
    Audit = "audit";
    /// The way over the navigation.
    Skip = "skip";
    /// What the navigation is called.
    Pages = "pages";
    /// Where there is nothing, or nothing for them.
    Nothing = "nothing";
    /// The way to the mentor desk.
    Desk = "desk";
    /// How one comes into the console.
    HowIn = "how-in";
    /// What an invitation to run the programme is for.
    InvitedHere = "invited-here";
    /// Where somebody has come with too many wrong links.
    TooManyTries = "too-many-tries";
    /// Where a link is spent in a browser that has not looked at it.
    OtherBrowser = "other-browser";
    /// The people there are.
    People = "people";
    /// How many learn here.
    Enrolled = "enrolled";
    /// How many were active of late.
    ActiveLately = "active-lately";
    /// How many are new.
    NewLately = "new-lately";
    /// How many are stuck.
    Stuck = "stuck";
    /// How many stand still in a lesson.
    Still = "still";
    /// How many wait for a mentor.
    WaitForPerson = "wait-for-person";
    /// How many talks are open.
    TalksOpen = "talks-open";
    /// How many announcements are on their way.
    Running = "running";
    /// Since when the one waits who waits longest.
    Longest = "longest";
    /// What is planned today.
    Today = "today";
    /// Where nothing is planned.
    NothingToday = "nothing-today";
    /// The column that says what.
    WhatComes = "what-comes";
    /// The column that says why.
    WhyComes = "why-comes";
    /// The column that says how many.
    HowMany = "how-many";
    /// A lesson day.
    LessonDay = "lesson-day";
    /// Why a lesson comes.
    LessonDayWhy = "lesson-day-why";
    /// A homework.
    Homework = "homework";
    /// Why a homework is asked for.
    HomeworkWhy = "homework-why";
    /// A nudge.
    Nudge = "nudge";
    /// Why a nudge comes.
    NudgeWhy = "nudge-why";
    /// Something about a talk.
    TalkRing = "talk-ring";
    /// Why something about a talk comes.
    TalkRingWhy = "talk-ring-why";
    /// A question is asked again.
    AskedAgain = "asked-again";
    /// Why a question is asked again.
    AskedAgainWhy = "asked-again-why";
    /// What may still hold it back.
    NotQuiet = "not-quiet";
    /// What somebody should do.
    NeedsYou = "needs-you";
    /// Where nothing is wrong.
    NothingWrong = "nothing-wrong";
    /// Messages that did not arrive.
    DeadLines = "dead-lines";
    /// Messages that a restored backup holds back.
    HeldLines = "held-lines";
    /// The reasons, as the channel said them.
    Reasons = "reasons";
    /// The button that tries again.
    TryAgain = "try-again";
    /// The button that sends what was held back.
    SendThem = "send-them";
    /// The way to those whom a figure counts.
    Who = "who";
    /// The page of lines that did not arrive, one by one.
    OneByOne = "one-by-one";
    /// How long what is to be said waits.
    Lanes = "lanes";
    /// What kind of message it is.
    Lane = "lane";
    /// Answers, and what is said in talks.
    LaneLive = "lane-live";
    /// Lessons and reminders.
    LaneReminder = "lane-reminder";
    /// Announcements.
    LaneBulk = "lane-bulk";
    /// How long the first one waits.
    WaitsLongest = "waits-longest";
    /// Where none waits.
    NothingWaits = "nothing-waits";
    /// So many seconds.
    Seconds = "seconds";
    /// So many minutes.
    Minutes = "minutes";
    /// So many hours.
    Hours = "hours";
    /// Where everything has arrived.
    AllArrived = "all-arrived";
    /// What may have been said twice.
    Twice = "twice";
    /// How that can be.
    TwiceWhy = "twice-why";
    /// Whom a message is for.
    Whom = "whom";
    /// When it was planned, or said.
    When = "when";
    /// What can be done about it.
    WhatToDo = "what-to-do";
    /// The way to more of them.
    More = "more";
    /// The button that lets go.
    LetGo = "let-go";
    /// Chats that the messenger asked to leave alone for a while.
    Parked = "parked";
    /// People who have blocked the bot.
    Blocked = "blocked";
    /// What came in and could not be understood.
    DeadLetters = "dead-letters";
    /// A bot that is not connected.
    NotHeard = "not-heard";
    /// Where people wait and nobody answers.
    NobodyAnswers = "nobody-answers";
    /// The way to the mentors.
    ToMentors = "to-mentors";
    /// What to do first.
    Begin = "begin";
    /// The way to the groups.
    ToCohorts = "to-cohorts";
    /// When it was counted.
    CountedAt = "counted-at";
    /// Where nothing is counted yet.
    NotCounted = "not-counted";
    /// Something was done.
    Done = "done";
    /// The chart of active people.
    ActivePerWeek = "active-per-week";
    /// The column of weeks.
    WeekOf = "week-of";
    /// The way to the table behind a chart.
    Numbers = "numbers";
    /// The organisation's name.
    OrganisationName = "organisation-name";
    /// The programme's language.
    ProgrammeLanguage = "programme-language";
    /// What the programme's language is for.
    LanguageHint = "language-hint";
    /// The programme's zone.
    Zone = "zone";
    /// How a zone is written.
    ZoneHint = "zone-hint";
    /// From how many people on a second person approves.
    ApproveOver = "approve-over";
    /// The button that keeps.
    Keep = "keep";
    /// A name that is none.
    WrongName = "wrong-name";
    /// A zone that is none.
    WrongZone = "wrong-zone";
    /// A number that is none.
    WrongNumber = "wrong-number";
    /// Whom learners ask about their data.
    Contact = "contact";
    /// What to write there.
    ContactHint = "contact-hint";
    /// It cannot be kept.
    WrongContact = "wrong-contact";
    /// Where people come in.
    Channels = "channels";
    /// The built-in chat.
    WebChat = "web-chat";
    /// It works.
    Heard = "heard";
    /// It does not work now.
    Unheard = "unheard";
    /// Where there is no bot.
    NoBot = "no-bot";
    /// Those who run the programme.
    Coordinators = "coordinators";
    /// Beside one's own name.
    You = "you";
    /// The way to invite another coordinator.
    InviteCoordinator = "invite-coordinator";
    /// What an invited coordinator can do.
    InviteHint = "invite-hint";
    /// The button that makes a link.
    MakeLink = "make-link";
    /// A link that is shown once.
    LinkOnce = "link-once";
    /// What the field of a link is called.
    LinkName = "link-name";
    /// The way back.
    Back = "back";
    /// What learners say is wrong.
    WrongFacts = "wrong-facts";
    /// What to do about it.
    WrongFactsWhy = "wrong-facts-why";
    /// Where there is nothing.
    NoWrongFacts = "no-wrong-facts";
    /// The button that says somebody has looked.
    MarkRead = "mark-read";
    /// Somebody has.
    IsRead = "is-read";
}
