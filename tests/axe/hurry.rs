//! Waiting less: half a minute passes in an instant for a line of which nobody knows whether it arrived.

use std::time::Duration;

use anyhow::Result;
use tokio::time::sleep;

use crate::{fake_telegram::FakeTelegram, product::Solis};

/// The number of somebody who writes all the while, so that Solis looks at what it has to say.
pub(super) const EVE: i64 = 7;

const NOW: &str =
    "UPDATE outbox SET not_before = planned_at WHERE state = 'waiting' AND uncertain > 0";

/// Does something, and lets the waits after an uncertain send be over at once meanwhile.
pub(super) async fn while_uncertain<T>(
    telegram: &FakeTelegram,
    solis: &Solis,
    what: impl Future<Output = Result<T>>,
) -> Result<T> {
    let eve = telegram.person(EVE, "Eve", "en");
    let hurry = async {
        loop {
            solis.change_beside(NOW, &[]).await?;
            eve.says("Hello");
            sleep(Duration::from_millis(400)).await;
        }
    };
    tokio::select! {
        done = what => done,
        failed = hurry => failed,
    }
}
