//! The fake's own time: the machine's, plus what a test has skipped.

use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

/// A clock that runs by itself and can be moved forward.
#[derive(Debug)]
pub struct Clock {
    begun: Instant,
    epoch: Duration,
    skipped: Duration,
}

impl Clock {
    /// A clock that shows the machine's time.
    #[expect(
        clippy::disallowed_methods,
        reason = "the fake is another machine: it has a clock of its own"
    )]
    pub fn start() -> Self {
        let epoch = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        Self { begun: Instant::now(), epoch, skipped: Duration::ZERO }
    }

    /// Time since 1970.
    pub fn now(&self) -> Duration {
        self.epoch + self.begun.elapsed() + self.skipped
    }

    /// Whole seconds since 1970, as Telegram writes dates.
    pub fn date(&self) -> u64 {
        self.now().as_secs()
    }

    /// Moves the clock forward.
    pub fn skip(&mut self, by: Duration) {
        self.skipped += by;
    }
}
