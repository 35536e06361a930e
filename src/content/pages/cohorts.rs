//! Words of the pages of cohorts and learners.

use serde::{Deserialize, Serialize};

use crate::content::{
    names::{DialogueName, TextKey},
    word::words,
};

words! {
    /// Words of the pages of cohorts and learners.
    CohortWord in "solis/cohort-page";
    /// The title of the list.
    Cohorts = "cohorts";
    /// Where there is no cohort yet.
    NoCohorts = "no-cohorts";
    /// The way to a new cohort.
    New = "new";
    /// The way to change a cohort.
    Change = "change";
    /// The way to a list for a spreadsheet.
    Export = "export";
    /// The way to all links for a spreadsheet.
    ExportLinks = "export-links";
    /// The way to the next page.
    Next = "next";
    /// The way back.
    Back = "back";
    /// The way to the list of cohorts.
    AllCohorts = "all-cohorts";
    /// The button that keeps.
    Keep = "keep";
    /// Above a form with something wrong in it.
    NotYet = "not-yet";
    /// A cohort's name.
    Name = "name";
    /// Where there is none.
    WrongName = "wrong-name";
    /// The course they take.
    Course = "course";
    /// Where there is no such course.
    WrongCourse = "wrong-course";
    /// A language.
    Language = "language";
    /// What it is for.
    LanguageHint = "language-hint";
    /// Where none is set.
    AsTheirPhone = "as-their-phone";
    /// Where there is no such language.
    WrongLanguage = "wrong-language";
    /// A zone.
    Zone = "zone";
    /// What it is for.
    ZoneHint = "zone-hint";
    /// Where none is set.
    ProgrammeZone = "programme-zone";
    /// Where there is no such zone.
    WrongZone = "wrong-zone";
    /// The first day.
    Start = "start";
    /// What it is for.
    StartHint = "start-hint";
    /// Where none is set.
    AtOnce = "at-once";
    /// Where it is no day.
    WrongStart = "wrong-start";
    /// How many can join.
    Places = "places";
    /// What it is for.
    PlacesHint = "places-hint";
    /// Where it is no such number.
    WrongPlaces = "wrong-places";
    /// How many are in it.
    LearnersHere = "learners-here";
    /// The way to those who are in it.
    SeeLearners = "see-learners";
    /// The links into a cohort.
    Links = "links";
    /// What is counted of each.
    LinksHint = "links-hint";
    /// Where there is none yet.
    NoLinks = "no-links";
    /// Where a link hangs.
    Place = "place";
    /// What it is for.
    PlaceHint = "place-hint";
    /// Where none is said.
    WrongPlace = "wrong-place";
    /// Until when a link is good.
    Until = "until";
    /// Where it is no such day.
    WrongUntil = "wrong-until";
    /// How often it was opened.
    Opened = "opened";
    /// How many have started by it.
    Started = "started";
    /// How many of them have finished a lesson.
    FinishedOne = "finished-one";
    /// Of a link that was revoked.
    Revoked = "revoked";
    /// Of a link that has run out.
    Expired = "expired";
    /// Above a new link.
    NewLink = "new-link";
    /// The button that makes it.
    MakeLink = "make-link";
    /// Above a link that was made.
    OnlyNow = "only-now";
    /// After it.
    AnotherAnyTime = "another-any-time";
    /// A way to learn.
    InTelegram = "in-telegram";
    /// A way to learn.
    InBrowser = "in-browser";
    /// A picture's words.
    QrWords = "qr-words";
    /// Printed pages.
    Posters = "posters";
    /// Which of them.
    PosterLanguages = "poster-languages";
    /// Where their code leads.
    PosterLeads = "poster-leads";
    /// The button that shows them.
    ShowPosters = "show-posters";
    /// Above the posters.
    PrintHint = "print-hint";
    /// On a poster: what it is.
    PosterWhat = "poster-what";
    /// On a poster: how one begins.
    PosterHow = "poster-how";
    /// The way to revoke a link.
    Revoke = "revoke";
    /// Where somebody is erased.
    Erase = "erase";
    /// What that means.
    EraseAsk = "erase-ask";
    /// Why.
    EraseWhy = "erase-why";
    /// What is to be written there.
    EraseWhyHint = "erase-why-hint";
    /// It shall be.
    EraseYes = "erase-yes";
    /// Where it is asked once more.
    RevokeTitle = "revoke-title";
    /// What it means.
    RevokeAsk = "revoke-ask";
    /// The button that does.
    RevokeYes = "revoke-yes";
    /// Above what narrows a list down.
    Narrow = "narrow";
    /// A cohort.
    Cohort = "cohort";
    /// No cohort.
    NoCohort = "no-cohort";
    /// Where it does not matter.
    All = "all";
    /// A lesson they have finished.
    HasFinished = "has-finished";
    /// When they were last here.
    LastSeen = "last-seen";
    /// In the last week.
    SeenWeek = "seen-week";
    /// They were here within a month.
    SeenLately = "seen-lately";
    /// In the last month.
    SeenMonth = "seen-month";
    /// Before.
    SeenLonger = "seen-longer";
    /// What they need.
    Needs = "needs";
    /// Who came in of late.
    WhoIsNew = "who-is-new";
    /// Who talks with a mentor.
    WhoTalks = "who-talks";
    /// Who has stopped in the middle of a lesson.
    WhoIsStill = "who-is-still";
    /// Who has blocked Solis.
    WhoHasBlocked = "who-has-blocked";
    /// Whose chat is left alone for a while.
    WhoIsParked = "who-is-parked";
    /// In place of where a link hangs that was given out before links had a name.
    BeforeCounting = "before-counting";
    /// Who waits for a person.
    WhoWaits = "who-waits";
    /// Who is stuck.
    WhoIsStuck = "who-is-stuck";
    /// The button that narrows the list down.
    Show = "show";
    /// The field for a name.
    FindName = "find-name";
    /// The button that looks.
    Find = "find";
    /// Where there is nobody.
    NobodyFound = "nobody-found";
    /// The way to all.
    Everybody = "everybody";
    /// What they are called.
    Who = "who";
    /// How many lessons they have finished.
    LessonsDone = "lessons-done";
    /// By which kinds of channels they come.
    Channels = "channels";
    /// Above the lessons.
    Path = "path";
    /// Of a lesson that is finished.
    Finished = "finished";
    /// Of a lesson that is begun.
    Begun = "begun";
    /// Of a lesson to come.
    ToCome = "to-come";
    /// Above answers.
    Answers = "answers";
    /// Which answers stand there.
    AnswersHint = "answers-hint";
    /// Where there is none.
    NoAnswers = "no-answers";
    /// Above a move.
    Move = "move";
    /// The button that moves.
    MoveThere = "move-there";
    /// Where there is no place left.
    IsFull = "is-full";
    /// Where a learner keeps to themselves which lessons they have finished.
    PathNotShown = "path-not-shown";
    /// A learner has said that they are too young to agree by themselves.
    TooYoung = "too-young";
    /// The button that lets them go on.
    Vouch = "vouch";
}
