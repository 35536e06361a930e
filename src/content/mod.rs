//! What authors write: lessons, courses, and their words in every language. Pure: it takes files, it reads none.

mod check;
mod course;
mod given;
mod language;
mod lesson;
mod library;
mod names;
mod problem;
mod saying;
mod status;
mod step;
mod surface;
mod texts;
mod values;
mod written;

pub use course::{Course, Module};
pub use given::{Arg, Args, Mark};
pub use language::{DialogueStatus, Language, LanguageCode, Origin, Status};
pub use lesson::Lesson;
pub use library::{Files, Library, PICTURE_BYTES, SOURCE};
pub use names::{ChoiceName, DialogueName, StepName, TextKey};
pub use problem::{Problem, Trouble};
pub use status::{ToDo, Work};
pub use step::{
    Ask, Choose, Finish, Handoff, Homework, Reflect, Say, Set, Setting, Share, Step, Then, When,
};
pub use surface::{FOLDER, Surface, Word};
pub use texts::Reading;
pub use values::{Days, Wish, hour_named};
