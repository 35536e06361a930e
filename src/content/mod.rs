//! What authors write: lessons, courses, and their words in every language. Pure: it takes files, it reads none.

mod ages;
mod amount;
mod answers;
mod check;
mod consent;
mod course;
mod danger;
mod fact;
pub mod gift;
mod given;
mod in_order;
mod language;
mod lesson;
mod library;
mod mentioned;
mod names;
mod pack;
mod pages;
mod plain;
mod plan_box;
mod problem;
mod saying;
mod share;
mod status;
mod step;
mod surface;
mod texts;
mod then;
mod told;
mod typed;
mod values;
mod word;
mod written;

pub use amount::{Amount, Number};
pub use consent::{Consent, Purpose, agreeing};
pub use course::{Course, Gate, Module, StuckAfter};
pub use danger::{Cost, EMERGENCY, HelpLine, Hours, LineKind};
pub use fact::Fact;
pub use given::{Arg, Args, Mark};
pub use in_order::InOrder;
pub use language::{DialogueStatus, Language, LanguageCode, Origin, Status};
pub use lesson::Lesson;
pub use library::{Files, Library, PICTURE_BYTES, SOURCE};
pub use names::{ChoiceName, DialogueName, FOLDER, FOR_EVERYBODY, RECALL, StepName, TextKey};
pub use pack::{Facts, Frame, OpenTo, Permit, Record, Shown, Stay};
pub use pages::{
    AccountWord, AnnouncingWord, AuditWord, CohortWord, ConsoleWord, DeskWord, OwnWord, PlanWord,
    StaffWord, TrainerWord, WatchWord,
};
pub use plain::{Remark, Rough};
pub use plan_box::{BRIEF, Own, PlanBox};
pub use problem::{Problem, Trouble};
pub use share::Share;
pub use status::{Progress, ToDo, Work};
pub use step::{
    Ask, Choose, Finish, Handoff, Homework, Recall, Reflect, Say, Set, Setting, Step, When,
};
pub use surface::Surface;
pub use texts::Reading;
pub use then::Then;
pub use typed::typed;
pub use values::{Days, Wish, hour_named};
pub use word::{PageWord, Word};
