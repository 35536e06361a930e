//! The words of the pages for those who run the programme and those who answer. Each page has a closed set, in a file
//! of its own in `locales/<language>/solis/`; what the source mentions, a translation may mention, and nothing else.

mod account;
mod announcing;
mod audit;
mod cohorts;
mod console;
mod desk;
mod own;
mod plan;
mod staff;
mod trainer;
mod watching;

pub use account::AccountWord;
pub use announcing::AnnouncingWord;
pub use audit::AuditWord;
pub use cohorts::CohortWord;
pub use console::ConsoleWord;
pub use desk::DeskWord;
pub use own::OwnWord;
pub use plan::PlanWord;
pub use staff::StaffWord;
pub use trainer::TrainerWord;
pub use watching::WatchWord;

use super::names::{DialogueName, TextKey};

/// Every page, and its messages.
pub(super) fn pages() -> [(DialogueName, Vec<TextKey>); 11] {
    macro_rules! page {
        ($set:ident) => {
            ($set::dialogue(), $set::ALL.iter().map(|it| it.key()).collect())
        };
    }
    [
        page!(AccountWord),
        page!(AnnouncingWord),
        page!(AuditWord),
        page!(CohortWord),
        page!(ConsoleWord),
        page!(DeskWord),
        page!(OwnWord),
        page!(PlanWord),
        page!(StaffWord),
        page!(TrainerWord),
        page!(WatchWord),
    ]
}
