//! Words of the pages of announcements, and of the buttons under them.

use serde::{Deserialize, Serialize};

use crate::content::{
    names::{DialogueName, TextKey},
    word::words,
};

words! {
    /// Words of the pages of announcements, and of the buttons under them.
    AnnouncingWord in "solis/announcing-page";
    /// The title of the list.
    Announcements = "announcements";
    /// Where nothing was announced yet.
    NoAnnouncements = "no-announcements";
    /// The button that begins one.
    New = "new";
    /// The way to those before.
    Older = "older";
    /// Above what is said.
    What = "what";
    /// Above how far it is.
    State = "state";
    /// Above whom it is for.
    ForWhom = "for-whom";
    /// Above when it goes out.
    WhenTitle = "when-title";
    /// Above the words in a language: its name.
    Version = "version";
    /// On a version that a machine has made.
    ByMachine = "by-machine";
    /// Above the rule for a language without a version.
    Missing = "missing";
    /// They hear the programme's language: its name.
    MissingProgramme = "missing-programme";
    /// They hear what a machine has made.
    MissingMachine = "missing-machine";
    /// They hear nothing.
    MissingNobody = "missing-nobody";
    /// Above the file that goes with it.
    File = "file";
    /// Where no file goes with it.
    NoFile = "no-file";
    /// The button that adds a file.
    AddFile = "add-file";
    /// The button that takes it away.
    RemoveFile = "remove-file";
    /// Above the address of a page.
    Link = "link";
    /// Above what is asked of people.
    Asks = "asks";
    /// Nothing is asked.
    AsksNothing = "asks-nothing";
    /// That they have read it.
    AsksGotIt = "asks-got-it";
    /// Yes, maybe or no.
    AsksYesMaybeNo = "asks-yes-maybe-no";
    /// The button that says so.
    GotIt = "got-it";
    /// The button for yes.
    Yes = "yes";
    /// The button for maybe.
    Maybe = "maybe";
    /// The button for no.
    No = "no";
    /// The button that opens a page.
    OpenLink = "open-link";
    /// Everybody.
    Everybody = "everybody";
    /// Everybody of some cohorts.
    AllTheseGroups = "all-these-groups";
    /// Nobody but people of these cohorts can be meant: their names.
    OnlyWithin = "only-within";
    /// Above the cohort.
    Cohort = "cohort";
    /// Above the languages.
    Languages = "languages";
    /// Above the country.
    Country = "country";
    /// Above the course.
    Course = "course";
    /// Above the lesson.
    Lesson = "lesson";
    /// Above when they were here last.
    Seen = "seen";
    /// In the last so many days.
    SeenWithin = "seen-within";
    /// Not in the last so many days.
    SeenNotFor = "seen-not-for";
    /// Above the mentor.
    Mentor = "mentor";
    /// Above what they answered before.
    Replied = "replied";
    /// The button that counts.
    Count = "count";
    /// For how many it is.
    Counted = "counted";
    /// Above languages in a table.
    Language = "language";
    /// Above channels in a table.
    Channel = "channel";
    /// Above numbers of people in a table.
    People = "people";
    /// At once.
    WhenNow = "when-now";
    /// At one moment for all.
    WhenAt = "when-at";
    /// At this hour wherever somebody is.
    WhenOwn = "when-own";
    /// Again and again.
    WhenRhythm = "when-rhythm";
    /// Above a date and an hour.
    Moment = "moment";
    /// Above the days of a rhythm.
    Days = "days";
    /// Above the hour of a rhythm.
    Hour = "hour";
    /// Above its last day.
    Until = "until";
    /// It waits for no morning.
    Urgent = "urgent";
    /// Above why it cannot wait.
    Reason = "reason";
    /// The button that saves.
    Save = "save";
    /// The button that sends it to oneself.
    TestToMe = "test-to-me";
    /// It was sent to oneself.
    TestSent = "test-sent";
    /// Above how it will look.
    Preview = "preview";
    /// The button that sends it.
    Send = "send";
    /// The button that asks for approval.
    Ask = "ask";
    /// The button that approves.
    Approve = "approve";
    /// The button that sends it back.
    Refuse = "refuse";
    /// The button that undoes.
    Undo = "undo";
    /// The button that pauses.
    Pause = "pause";
    /// The button that goes on.
    Resume = "resume";
    /// The button that cancels.
    Cancel = "cancel";
    /// The button that copies it.
    Duplicate = "duplicate";
    /// The way to the list as a file.
    Export = "export";
    /// It is written.
    StageWriting = "stage-writing";
    /// It waits for approval.
    StageAsked = "stage-asked";
    /// It is approved.
    StageApproved = "stage-approved";
    /// It goes out.
    StageRunning = "stage-running";
    /// It is paused.
    StagePaused = "stage-paused";
    /// It is out.
    StageDone = "stage-done";
    /// It was cancelled.
    StageCancelled = "stage-cancelled";
    /// For how many it was frozen.
    Planned = "planned";
    /// Who have been sent it.
    Sent = "sent";
    /// Who are next.
    Waiting = "waiting";
    /// Who talk with a person.
    HeldTalk = "held-talk";
    /// Where it is night.
    HeldQuiet = "held-quiet";
    /// Who have heard enough.
    HeldBudget = "held-budget";
    /// Who wait because of a pause.
    HeldPause = "held-pause";
    /// Who have blocked the bot.
    Blocked = "blocked";
    /// For whom it came too late.
    Expired = "expired";
    /// To whom it could not be sent.
    Failed = "failed";
    /// For whom it was cancelled.
    Cancelled = "cancelled-people";
    /// How fast it goes.
    Rate = "rate";
    /// When it will be through.
    EndAt = "end-at";
    /// What is not known.
    NoReceipts = "no-receipts";
    /// Above why it failed.
    Reasons = "reasons";
    /// Above what was answered.
    Answers = "answers";
    /// When it comes next.
    NextAt = "next-at";
    /// A second person has to approve it.
    TakesTwo = "takes-two";
    /// It cannot be done any more.
    TooLate = "too-late";
    /// It says nothing.
    WrongNothing = "wrong-nothing";
    /// A version is empty.
    WrongEmpty = "wrong-empty";
    /// A version is too long.
    WrongTooLong = "wrong-too-long";
    /// There is no version in the programme's language.
    WrongNoProgramme = "wrong-no-programme";
    /// The link is no page.
    WrongLink = "wrong-link";
    /// The rhythm cannot be read.
    WrongRhythm = "wrong-rhythm";
    /// It never goes out.
    WrongNever = "wrong-never";
    /// Nobody says why it cannot wait.
    WrongReason = "wrong-reason";
    /// Above people's numbers in a table.
    Number = "number";
    /// Everybody reads a language in which it is said.
    RuleNone = "rule-none";
    /// They hear the programme's language.
    RuleProgramme = "rule-programme";
    /// They hear what a machine has made.
    RuleMachine = "rule-machine";
    /// The machine has made nothing for them.
    RuleUnmade = "rule-unmade";
    /// They hear nothing.
    RuleNobody = "rule-nobody";
    /// For which languages a machine has made nothing, and what those hear who read them.
    NotMade = "not-made";
    /// It goes out all the same.
    Despite = "despite";
    /// The machine has not made what it was to make.
    WrongNotMade = "wrong-not-made";
    /// Who have paused what is unasked.
    HeldRest = "held-rest";
    /// Above why it came too late.
    LateReasons = "late-reasons";
    /// They talked with a person until it was over.
    LateTalk = "late-talk";
    /// It was night until it was over.
    LateNight = "late-night";
    /// They had heard enough until it was over.
    LateBudget = "late-budget";
    /// They had paused messages until it was over.
    LateRest = "late-rest";
    /// It was paused until it was over.
    LatePause = "late-pause";
    /// It was not their turn before it was over.
    LateTurn = "late-turn";
    /// Somebody has let it go.
    LetGo = "let-go";
    /// The channel had trouble until it was over.
    LateTrouble = "late-trouble";
    /// Nobody knows whether it arrived.
    FailUnsure = "fail-unsure";
    /// It was on its way when a backup was made.
    FailRestored = "fail-restored";
    /// Their chat is gone.
    FailGone = "fail-gone";
    /// The channel does not take it, in its words.
    FailOther = "fail-other";
    /// Above why it did not arrive, in a table.
    WhyNot = "why-not";
    /// Above what people are called in a table.
    Who = "who";
    /// Who wrote it.
    WrittenBy = "written-by";
    /// It was made at the command line.
    AtCommandLine = "at-command-line";
    /// Who approved it.
    ApprovedBy = "approved-by";
    /// It was approved at the command line.
    ApprovedAtCommandLine = "approved-at-command-line";
    /// Above what people get by languages.
    ByLanguage = "by-language";
    /// Above what they get.
    Hears = "hears";
    /// The text in their language.
    HearsOwn = "hears-own";
    /// A machine translation.
    HearsMachine = "hears-machine";
    /// What the file is cannot be added.
    WrongKind = "wrong-kind";
}
