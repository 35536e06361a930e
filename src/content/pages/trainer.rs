//! Words for trainers: the printed sheet, and what a lesson of imported questions says by itself.

use serde::{Deserialize, Serialize};

use crate::content::{
    names::{DialogueName, TextKey},
    word::words,
};

words! {
    /// Words for trainers: the printed sheet, and what a lesson of imported questions says by itself.
    TrainerWord in "solis/trainer-page";
    /// Above what a lesson teaches.
    Learn = "learn";
    /// Above the questions, and in the title of a lesson of imported ones.
    Questions = "questions";
    /// What to do with them.
    Tick = "tick";
    /// Above the homework.
    Home = "home";
    /// Above the answers.
    Answers = "answers";
    /// Who may use the sheet.
    Licence = "licence";
    /// The button for TRUE.
    True = "true";
    /// The button for FALSE.
    False = "false";
    /// To somebody who was away in the middle of imported questions.
    Waiting = "waiting";
    /// After the last imported question.
    Last = "last";
    /// To a right answer that has no reply.
    Right = "right";
    /// To a wrong one: before the best answer.
    Best = "best";
}
