//! What time it is. Everything else is told.

use std::{sync::LazyLock, time::Instant};

use jiff::Timestamp;

/// The system's clock.
#[derive(Clone, Copy, Debug, Default)]
pub struct Clock;

impl Clock {
    /// The present moment.
    #[expect(clippy::disallowed_methods, reason = "this is the one place that asks")]
    pub fn now(self) -> Timestamp {
        Timestamp::now()
    }

    /// How far the clock has been put forward or back since this was first asked, in seconds: beside one that only
    /// runs.
    pub fn offset(self) -> f64 {
        static FIRST: LazyLock<(Timestamp, Instant)> =
            LazyLock::new(|| (Clock.now(), Instant::now()));
        let (then, running) = *FIRST;
        let ran = running.elapsed().as_secs_f64();
        self.now().duration_since(then).as_secs_f64() - ran
    }
}
