//! Words of the pages of mentors and content, and of charts.

use serde::{Deserialize, Serialize};

use crate::content::{
    names::{DialogueName, TextKey},
    word::words,
};

words! {
    /// Words of the pages of mentors and content, and of charts.
    WatchWord in "solis/watch-page";
    /// The title of the list of mentors.
    Mentors = "mentors";
    /// Where there is no mentor yet.
    NoMentors = "no-mentors";
    /// A mentor's name.
    Name = "name";
    /// The languages a mentor answers in.
    Languages = "languages";
    /// What a mentor knows about.
    Topics = "topics";
    /// Every topic.
    Everything = "everything";
    /// When a mentor answers.
    Hours = "hours";
    /// At every hour.
    Always = "always";
    /// A mentor's days off.
    DaysOff = "days-off";
    /// How many talks a mentor has of how many.
    Open = "open";
    /// So many talks of so many.
    OpenOf = "open-of";
    /// How long learners waited for this mentor.
    MedianWait = "median-wait";
    /// Whether a mentor works.
    Standing = "standing";
    /// They work.
    Active = "active";
    /// They have not finished the practice talk.
    Practising = "practising";
    /// They may not work for now.
    Frozen = "frozen";
    /// They have stopped.
    Left = "left";
    /// The button that freezes.
    Freeze = "freeze";
    /// The button that unfreezes.
    Unfreeze = "unfreeze";
    /// What freezing does.
    FreezeHint = "freeze-hint";
    /// Who waits now.
    WaitingNow = "waiting-now";
    /// Where nobody waits.
    NobodyWaits = "nobody-waits";
    /// A language.
    Language = "language";
    /// How many people.
    People = "people";
    /// How long the one waits who waits longest.
    LongestWait = "longest-wait";
    /// How many mentors work in a language.
    Answers = "answers";
    /// The chart of how long people waited.
    Waits = "waits";
    /// How many talks.
    Talks = "talks";
    /// The column of how long.
    WaitOf = "wait-of";
    /// Less than a quarter of an hour.
    UnderQuarter = "under-quarter";
    /// Less than an hour.
    UnderHour = "under-hour";
    /// Less than four hours.
    UnderFour = "under-four";
    /// Less than a day.
    UnderDay = "under-day";
    /// A day and more.
    OverDay = "over-day";
    /// So many minutes.
    Minutes = "minutes";
    /// So many hours and minutes.
    HoursMinutes = "hours-minutes";
    /// So many days and hours.
    Days = "days";
    /// The way to invite a mentor.
    InviteMentor = "invite-mentor";
    /// What a mentor's invitation does.
    InviteHint = "invite-hint";
    /// What a mentor's name is for.
    NameHint = "name-hint";
    /// How topics are written.
    TopicsHint = "topics-hint";
    /// The only group a mentor answers.
    Cohort = "cohort";
    /// Every group.
    AllCohorts = "all-cohorts";
    /// Working hours.
    Weekdays = "weekdays";
    /// Evenings.
    Evenings = "evenings";
    /// Weekends.
    Weekends = "weekends";
    /// Something in a form that cannot be.
    WrongForm = "wrong-form";
    /// The way to the next page.
    More = "more";
    /// The way to a list as a file.
    Download = "download";
    /// Where there is nothing to show.
    None = "none";
    /// The part about languages.
    TextsOf = "texts-of";
    /// What the part about languages says.
    TextsHint = "texts-hint";
    /// How much is not said yet.
    Missing = "missing";
    /// How much was said about an older source.
    Stale = "stale";
    /// How much was translated by a machine.
    Machine = "machine";
    /// How much a person has translated or reviewed.
    Human = "human";
    /// Nothing is missing.
    AllSaid = "all-said";
    /// So many per cent, and so many texts.
    TextsShare = "texts-share";
    /// Which ones.
    Which = "which";
    /// The part about lessons.
    Lessons = "lessons";
    /// A lesson.
    Lesson = "lesson";
    /// The chart of lessons.
    Funnel = "funnel";
    /// How many have finished a lesson.
    Finished = "finished";
    /// How many are in a lesson now.
    InItNow = "in-it-now";
    /// How many of those who began have finished.
    Share = "share";
    /// The part about lessons by language.
    ByLanguage = "by-language";
    /// How its figures are counted.
    ByLanguageHint = "by-language-hint";
    /// Where nobody has begun a lesson.
    NobodyBegan = "nobody-began";
    /// How many have begun a lesson.
    Began = "began";
    /// How long most take, from begin to end.
    MedianTime = "median-time";
    /// The question that is answered wrongly most.
    Hardest = "hardest";
    /// How many said that it was clear.
    ClearShare = "clear-share";
    /// How many said something in their own words.
    Comments = "comments";
    /// The part about what they said.
    SaidOfLessons = "said-of-lessons";
    /// Who it is shown to, and when.
    SaidHint = "said-hint";
    /// Where nothing is shown.
    NothingSaid = "nothing-said";
    /// The version of a lesson.
    Version = "version";
    /// The part about wrong answers.
    HotSpots = "hot-spots";
    /// How wrong answers are counted.
    HotSpotsHint = "hot-spots-hint";
    /// Where no question has enough answers.
    NoHotSpots = "no-hot-spots";
    /// A question.
    Question = "question";
    /// How many answered wrongly.
    WrongShare = "wrong-share";
    /// The wrong answer most gave.
    MostWrong = "most-wrong";
    /// How many have answered.
    Answered = "answered";
    /// What stands where a number is small.
    SmallHint = "small-hint";
    /// A number that is not shown because it is small.
    Few = "few";
}
