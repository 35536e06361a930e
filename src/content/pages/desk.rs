//! The words on the mentors' page. A closed set, like those around the lessons.

use serde::{Deserialize, Serialize};

use crate::content::{
    names::{DialogueName, TextKey},
    word::words,
};

words! {
    /// Words on the mentors' page.
    DeskWord in "solis/desk-page";
    /// The page's name.
    Desk = "desk";
    /// The list of those who wait.
    Waiting = "waiting";
    /// The list of my talks.
    Mine = "mine";
    /// The list of talks that are over.
    Over = "over";
    /// Where nobody waits.
    NobodyWaits = "nobody-waits";
    /// Where no talk is mine.
    NoneMine = "none-mine";
    /// Where no talk is over.
    NoneOver = "none-over";
    /// On a talk that is offered to me.
    AskedYou = "asked-you";
    /// Before the learner's language.
    Language = "language";
    /// To a mentor who shares no language with the learner.
    ByMachine = "by-machine";
    /// Before the lesson's title.
    Lesson = "lesson";
    /// Before the moment since when somebody waits.
    Since = "since";
    /// In its place, where nobody waits.
    Answered = "answered";
    /// Before what was asked.
    Question = "question";
    /// Above the last answers.
    Answers = "answers";
    /// Above the notes.
    Notes = "notes";
    /// What is said of notes.
    NotesHidden = "notes-hidden";
    /// The button that keeps a note.
    KeepNote = "keep-note";
    /// Where a learner shows less.
    Less = "less";
    /// Above what was said.
    Said = "said";
    /// Where nothing was said.
    NothingSaid = "nothing-said";
    /// Before what I said.
    Me = "me";
    /// Before what another mentor said.
    Colleague = "colleague";
    /// After something that was changed.
    Changed = "changed";
    /// The field for an answer.
    Answer = "answer";
    /// The button that sends.
    Send = "send";
    /// Above what else can be done.
    Actions = "actions";
    /// Above those it can be handed to.
    ToWhom = "to-whom";
    /// Above the lesson.
    LessonBeside = "lesson-beside";
    /// The way to the whole lesson.
    WholeLesson = "whole-lesson";
    /// Where the learner is in it.
    Here = "here";
    /// The way back.
    AllTalks = "all-talks";
    /// Where there is nothing.
    Nothing = "nothing";
    /// To an act that came too late.
    TooLate = "too-late";
    /// Above words that were not sent.
    Unsent = "unsent";
    /// To whoever is not let in.
    HowIn = "how-in";
    /// What is said of sessions.
    TimedOut = "timed-out";
    /// The button that looks whether one is in.
    TryAgain = "try-again";
    /// To somebody who is invited.
    Invited = "invited";
    /// The field for the name.
    Name = "name";
    /// The button that joins.
    Join = "join";
    /// What a link for the desk does.
    OpenHere = "open-here";
    /// The button that opens the desk.
    Open = "open";
    /// To a link that is spent.
    LinkOld = "link-old";
    /// To a mentor before the first learner.
    Practise = "practise";
    /// The way to the chat.
    Chat = "chat";
    /// The button that ends the session.
    Out = "out";
    /// The field for a picture or a recording.
    Attach = "attach";
    /// The button that sends a file.
    SendFile = "send-file";
    /// The button that begins to record.
    Record = "record";
    /// The button that ends recording and sends it.
    Stop = "stop";
    /// Where nothing can be recorded.
    NoMicrophone = "no-microphone";
    /// To a file that is too large.
    TooLarge = "too-large";
    /// To a file of another kind.
    WrongKind = "wrong-kind";
    /// To too many files.
    TooMany = "too-many";
    /// The way to a file that is not shown.
    Fetch = "fetch";
    /// Where a file cannot be had.
    NoFile = "no-file";
    /// The talks that others have.
    Others = "others";
    /// Where others have none.
    NoneOthers = "none-others";
}
