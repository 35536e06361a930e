//! What time it is. Everything else is told.

use std::{
    sync::{
        LazyLock,
        atomic::{AtomicI64, Ordering},
    },
    time::Instant,
};

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

    /// How far the clock has been put forward or back since this was first asked, in seconds: beside one that only
    /// runs.
    pub fn offset(self) -> f64 {
        static FIRST: LazyLock<(Timestamp, Instant)> =
            LazyLock::new(|| (Clock::system().now(), Instant::now()));
        let (then, running) = *FIRST;
        let ran = running.elapsed().as_secs_f64();
        self.now().duration_since(then).as_secs_f64() - ran
    }
}
