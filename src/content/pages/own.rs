//! Words of the page on which somebody gets what is kept about them, and of the page in that file.

use serde::{Deserialize, Serialize};

use crate::content::{
    names::{DialogueName, TextKey},
    word::words,
};

words! {
    /// Words of the page on which somebody gets what is kept about them, and of the page in that file.
    OwnWord in "solis/own-page";
    /// The title of both.
    Title = "title";
    /// What the button gives.
    Get = "get";
    /// The button.
    Button = "button";
    /// To a browser that has not looked at the link.
    OtherBrowser = "other-browser";
    /// A link that is spent, or never was one.
    LinkOld = "link-old";
    /// After too many wrong links.
    TooMany = "too-many";
    /// What the file is.
    About = "about";
    /// What is not in it.
    NotIn = "not-in";
    /// The part about the person.
    You = "you";
    /// What they are called.
    Name = "name";
    /// Their language.
    Language = "language";
    /// Their country.
    Country = "country";
    /// Their hour.
    Hour = "hour";
    /// Since when they are here.
    Since = "since";
    /// When they were here last.
    Last = "last";
    /// Where they are reached.
    Reached = "reached";
    /// The part about lessons.
    Lessons = "lessons";
    /// The part about answers.
    Answers = "answers";
    /// The part about talks.
    Talks = "talks";
    /// The learner, before what they said.
    Me = "me";
    /// A mentor, before what they said.
    Mentor = "mentor";
    /// A note that mentors left for colleagues.
    Note = "note";
    /// The part about announcements.
    Announced = "announced";
    /// The part about what will ring.
    Planned = "planned";
    /// The part about files.
    Files = "files";
    /// A file that could not be had.
    Missing = "missing";
    /// The part about everything else.
    Rest = "rest";
    /// Where there is nothing.
    Nothing = "nothing";
}
