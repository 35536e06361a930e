//! What a test turns: what goes wrong, how fast, and how often.

use super::FakeTelegram;
use super::faults::{Fault, Phase};
use super::webhook::Pace;
use std::sync::PoisonError;
use std::time::Duration;

/// What goes wrong.
impl FakeTelegram {
    /// Revokes the token of the bot and gives it another one.
    pub fn rotate_token(&self, token: &str) {
        self.server.rotate(token);
    }

    /// The next call that fits goes wrong: a method's name, `send*` or `*`. Orders wait in line.
    pub fn fail_next(&self, method: &str, fault: Fault) {
        self.server.change(|state| state.faults.once(method, 0, fault));
    }

    /// One call that fits goes wrong, after so many that go well.
    pub fn fail_after(&self, spared: usize, method: &str, fault: Fault) {
        self.server.change(|state| state.faults.once(method, spared, fault));
    }

    /// A share of the calls that fit goes wrong, at most two in a row in one chat; the same seed gives the same calls.
    pub fn fail_rate(&self, method: &str, percent: u8, seed: u64, fault: Fault) {
        self.server.change(|state| state.faults.often(method, percent, seed, fault));
    }

    /// Nothing goes wrong any more.
    pub fn no_faults(&self) {
        self.server.change(|state| {
            state.faults.clear();
            state.snags.clear();
        });
    }

    /// How many orders of `fail_next` have not happened yet.
    pub fn faults_left(&self) -> usize {
        self.server.state().faults.left()
    }

    /// Forgets every menu of commands.
    pub fn forget_commands(&self) {
        self.server.state().commands.clear();
    }

    /// No file can be had, or all again: getFile is refused, and so are the links it gave.
    pub fn lose_files(&self, are_lost: bool) {
        self.server.change(|state| state.files.are_lost = are_lost);
    }

    /// Drops every connection, open or new, and delivers nothing.
    pub fn down(&self) {
        self.server.network.set_down(true);
    }

    /// Takes connections again.
    pub fn up(&self) {
        self.server.network.set_down(false);
        self.server.change(|_| ());
    }

    /// Keeps Telegram's flood limits, or not.
    pub fn enforce_limits(&self, enforced: bool) {
        self.server.change(|state| state.limits.enforced = enforced);
    }

    /// Takes so many times as much overall, for a long test; a chat and a group stay as they are.
    pub fn raise_limit(&self, times: usize) {
        self.server.change(|state| state.limits.raised = Some(times));
    }

    /// Delivers each update to the webhook so many times.
    pub fn duplicate_webhooks(&self, times: usize) {
        self.server.pace.lock().unwrap_or_else(PoisonError::into_inner).copies = times;
    }

    /// Brings each update to the webhook up to so many times, the copies at any moment up to so much later, whatever
    /// else is brought meanwhile; the same seed gives the same copies.
    pub fn storm_of_webhooks(&self, seed: u64, most: u64, latest: Duration) {
        self.server.storm.rage(seed, most, latest);
    }

    /// One call that fits stands still at this point of its way, after so many that go well.
    pub fn snag(&self, spared: usize, method: &str, phase: Phase) {
        self.server.change(|state| match phase {
            Phase::BeforeReading => state.snags.order_unread(spared, method),
            Phase::BeforeAnswering | Phase::MidAnswer | Phase::AfterAnswering => {
                state.faults.once(method, spared, Fault::Snag(phase));
            }
        });
    }

    /// How many calls have come to the point where they were to stand still.
    pub fn snagged(&self) -> usize {
        self.server.state().snags.reached
    }

    /// Keeps only what a long run needs: who was called when, and not with what.
    pub fn keep_little(&self) {
        self.server.change(|state| state.is_lean = true);
    }

    /// Sets how webhooks are tried again: pauses grow from `first` to `longest`.
    pub fn webhook_pace(&self, first: Duration, longest: Duration, timeout: Duration) {
        let mut pace = self.server.pace.lock().unwrap_or_else(PoisonError::into_inner);
        *pace = Pace { first, longest, timeout, ..*pace };
    }
}
