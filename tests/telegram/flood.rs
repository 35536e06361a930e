//! One who sends a hundred messages at once waits; the others do not.

use anyhow::Result;

use super::{both, walker::Walker};
use crate::fake_telegram::FakeTelegram;
use crate::product::{PATIENCE, Solis, TOKEN, until};

const MESSAGES: usize = 100;

#[tokio::test]
async fn a_flood_is_answered_with_one_polite_notice_and_holds_up_nobody() -> Result<()> {
    let (telegram, solis) = both().await?;
    let (eve, omar) = flood(&telegram, &solis).await?;
    let notices = eve.person.chat().iter().filter(|it| it.text.contains("very fast")).count();
    assert_eq!(notices, 1);
    let counts = "SELECT count(*) FILTER (WHERE state = 'done'), count(*) FILTER (WHERE state = 'ignored') FROM inbox";
    let (done, ignored): (i64, i64) = solis.row(counts, &[]).await?;
    assert!(done < 80, "{done} turns");
    assert_eq!(ignored, 1, "the one they are told of is kept, the others fill no disk");
    assert_eq!(omar.turns(&solis).await?, (omar.deeds, omar.deeds));
    Ok(())
}

#[tokio::test]
async fn without_the_guard_everything_is_a_turn() -> Result<()> {
    let telegram = FakeTelegram::start(TOKEN).await;
    let mut solis = Solis::beside(telegram.url())?;
    solis.set("SOLIS_FLOOD_GUARD", "off");
    solis.begin().await?;
    let (eve, _) = flood(&telegram, &solis).await?;
    assert!(eve.person.chat().iter().all(|it| !it.text.contains("very fast")));
    assert_eq!(eve.turns(&solis).await?, (eve.deeds, eve.deeds));
    Ok(())
}

/// Eve sends a hundred messages at once; Omar answers a question meanwhile.
async fn flood(telegram: &FakeTelegram, solis: &Solis) -> Result<(Walker, Walker)> {
    let mut eve = Walker::in_lesson(telegram, 1001).await;
    let mut omar = Walker::in_lesson(telegram, 1002).await;
    for _ in 0..MESSAGES {
        eve.says("hello");
    }
    omar.taps_any(0).await;
    omar.question().await;
    let sql = "SELECT (SELECT count(*) FROM inbox WHERE state = 'waiting')
        + (SELECT count(*) FROM outbox WHERE state IN ('waiting', 'leased'))";
    telegram.wait_until("all is taken", PATIENCE, |it| it.pending_updates() == 0).await;
    until("all is done", || async { Ok(solis.number(sql, &[]).await? == 0) }).await?;
    Ok((eve, omar))
}
