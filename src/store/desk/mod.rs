//! The mentor desk as it is kept: who is there, the talks, what was said in them.

mod files;
mod known;
mod messages;
mod page;
mod passkeys;
mod sessions;
mod staff;
mod standing;
mod talks;
mod tongues;
mod waiting;
mod writing;

pub use files::Upload;
pub use known::{StepUp, TriedCode};
pub use messages::{Author, Copied, NewMessage, Spoken, Written};
pub use page::{OnPage, Pile, Seen};
pub use passkeys::{KeptPasskey, NewPasskey, Rite};
pub use sessions::{NewSession, Session, Way};
pub use staff::Staff;
pub use talks::NewTalk;
pub use waiting::Waiting;
pub use writing::{Pending, Writing};
