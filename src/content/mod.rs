//! What authors write: lessons, courses, and their words in every language. Pure: it takes files, it reads none.

mod ages;
mod check;
mod consent;
mod course;
mod danger;
mod fact;
pub mod gift;
mod given;
mod language;
mod lesson;
mod library;
mod mentioned;
mod names;
mod pages;
mod plain;
mod problem;
mod saying;
mod status;
mod step;
mod surface;
mod texts;
mod then;
mod told;
mod values;
mod word;
mod written;

pub use consent::{Consent, Purpose, agreeing};
pub use course::{Course, Module, StuckAfter};
pub use danger::{Cost, EMERGENCY, HelpLine, Hours, LineKind};
pub use fact::Fact;
pub use given::{Arg, Args, Mark};
pub use language::{DialogueStatus, Language, LanguageCode, Origin, Status};
pub use lesson::Lesson;
pub use library::{Files, Library, PICTURE_BYTES, SOURCE};
pub use names::{ChoiceName, DialogueName, StepName, TextKey};
pub use pages::{
    AccountWord, AnnouncingWord, AuditWord, CohortWord, ConsoleWord, DeskWord, OwnWord, StaffWord,
    TrainerWord, WatchWord,
};
pub use plain::{Remark, Rough};
pub use problem::{Problem, Trouble};
pub use status::{Left, ToDo, Work};
pub use step::{
    Ask, Choose, Finish, Handoff, Homework, Recall, Reflect, Say, Set, Setting, Share, Step, When,
};
pub use surface::{FOLDER, FOR_EVERYBODY, RECALL, Surface};
pub use texts::Reading;
pub use then::Then;
pub use values::{Days, Wish, hour_named};
pub use word::{PageWord, Word};
