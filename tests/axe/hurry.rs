//! Waiting less: half a minute passes in an instant for a line of which nobody knows whether it arrived.

use std::time::Duration;

use anyhow::Result;
use tokio::time::sleep;

use crate::{fake_telegram::FakeTelegram, product::Solis};

/// The number of somebody who writes all the while, so that Solis looks at what it has to say.
pub(super) const EVE: i64 = 7;

const NOW: &str = "UPDATE outbox SET due_at = planned_at WHERE state = 'waiting' AND uncertain > 0";

/// How often, where nobody is held back.
pub(super) const OFTEN: Duration = Duration::from_millis(400);
/// How often, where a chat may hear one line a second.
pub(super) const SELDOM: Duration = Duration::from_secs(3);

/// Does something, and lets the waits after an uncertain send be over at once meanwhile.
pub(super) async fn while_uncertain<T>(
    (telegram, solis): (&FakeTelegram, &Solis),
    every: Duration,
    what: impl Future<Output = Result<T>>,
) -> Result<T> {
    let eve = telegram.person(EVE, "Eve", "en");
    let hurry = async {
        loop {
            // Where Solis writes without a pause, this may find no gap; then the next one does.
            let _ = solis.change_beside(NOW, &[]).await;
            eve.says("Hello");
            sleep(every).await;
        }
    };
    tokio::select! {
        done = what => done,
        never = hurry => never,
    }
}
