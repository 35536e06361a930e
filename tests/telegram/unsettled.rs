//! The database is away at the moment at which something has been sent.

use std::time::Duration;

use anyhow::Result;

use super::{both, walker::Walker};
use crate::fake_telegram::Fault;
use crate::product::PATIENCE;

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
    tokio::time::sleep(Duration::from_secs(8)).await;
    lock.release().await?;
    // The lease runs out.
    let over = "UPDATE outbox SET due_at = 1 WHERE state = 'leased' AND reason IS NOT $1";
    solis.change_beside(over, &["-"]).await?;
    anna.says("Is anybody there?");
    anna.question().await;
    anna.is_served(&solis).await?;
    let sql = "SELECT count(*), sum(uncertain) FROM outbox WHERE state = 'sent'";
    let (sent, uncertain): (i64, i64) = solis.row(sql, &[]).await?;
    let there = i64::try_from(anna.person.chat().len())?;
    assert!(there - sent <= uncertain, "{there} are there of {sent} sent, {uncertain} on record");
    Ok(())
}
