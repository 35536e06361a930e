//! What time it is. Everything else is told.

use std::sync::atomic::{AtomicI64, Ordering};

use jiff::Timestamp;

/// A clock: the system's, or one that is set by hand.
#[derive(Clone, Copy, Debug)]
pub struct Clock(Option<&'static AtomicI64>);

impl Clock {
    /// The system's clock.
    pub fn system() -> Self {
        Self(None)
    }

    /// A clock that shows what it is told, in milliseconds since 1970 (UTC): for a world whose time is made up.
    pub fn told(milliseconds: &'static AtomicI64) -> Self {
        Self(Some(milliseconds))
    }

    /// The present moment.
    #[expect(clippy::disallowed_methods, reason = "this is the one place that asks")]
    pub fn now(self) -> Timestamp {
        match self.0 {
            None => Timestamp::now(),
            Some(told) => {
                let told = Timestamp::from_millisecond(told.load(Ordering::SeqCst));
                told.unwrap_or(Timestamp::UNIX_EPOCH)
            }
        }
    }
}
