//! The database is away at the moment at which something has been sent.

use std::time::Duration;

use anyhow::Result;

use super::{both, walker::Walker};
use crate::fake_telegram::Fault;
use crate::product::{PATIENCE, until};

#[tokio::test]
async fn a_line_that_could_not_be_settled_silences_nobody() -> Result<()> {
    let (telegram, solis) = both().await?;
    let mut anna = Walker::in_lesson(&telegram, 1001).await;
    anna.is_served(&solis).await?;
    telegram.fail_next("sendMessage", Fault::HangAfter(Duration::from_secs(1)));
    let said = anna.person.chat().len();
    anna.taps_any(0).await;
    anna.person.wait_for_count(said + 1, PATIENCE).await;
    // The line is there, and nobody can write that down, for longer than a writer waits (5 seconds).
    let lock = solis.lock().await?;
    let failed = || async { Ok(solis.written().contains("could not be settled")) };
    until("it gives up", failed).await?;
    lock.release().await?;
    // The lease runs out.
    let over = "UPDATE outbox SET leased_until = 1 WHERE state = 'leased' AND reason IS NOT $1";
    solis.change_beside(over, &["-"]).await?;
    anna.says("Is anybody there?");
    anna.question().await;
    anna.is_served(&solis).await?;
    let uncertain = "SELECT count(*) FROM outbox WHERE uncertain > 0 AND state = 'sent'";
    assert_eq!(solis.number(uncertain, &[]).await?, 1, "and it is on record");
    Ok(())
}
