//! Who blocks Solis is left alone, and finds their place when they come back.

use anyhow::Result;

use super::{both, walker::Walker};
use crate::fake_telegram::Fault;
use crate::product::{PATIENCE, Solis, until};

#[tokio::test]
async fn who_blocks_is_left_alone_and_greeted_at_their_place_without_the_backlog() -> Result<()> {
    let (telegram, mut solis) = both().await?;
    let mut anna = Walker::in_lesson(&telegram, 1001).await;
    anna.is_served(&solis).await?;
    let said = anna.person.chat().len();

    // Telegram refuses the first of several lines before it tells that she has blocked.
    telegram.fail_next("sendMessage", Fault::Forbidden);
    anna.taps_any(0).await;
    until("blocked", || async { Ok(blocked_lines(&solis).await? > 1) }).await?;
    assert_eq!(anna.person.chat().len(), said, "nothing more is said");
    assert!(is_blocked(&solis).await?);
    let place = anna.place(&solis).await?;
    anna.person.blocks();
    solis.stop().await?;
    solis.begin().await?;
    assert_eq!(anna.place(&solis).await?, place, "her place is kept");
    let backlog = blocked_lines(&solis).await?;

    anna.person.unblocks();
    anna.deeds += 1;
    anna.person.wait_for_text("Welcome back").await;
    let open = anna.question().await;
    anna.is_served(&solis).await?;
    assert!(!is_blocked(&solis).await?);
    let news = anna.person.chat().split_off(said);
    assert!(news[0].text.contains("Welcome back"), "she is greeted");
    assert_eq!(news.last().map(|it| it.message_id), Some(open.message_id), "and asked");
    assert_eq!(blocked_lines(&solis).await?, backlog, "what was not said then is not said now");
    assert_eq!(anna.place(&solis).await?.standing, place.standing);
    anna.taps_any(0).await;
    anna.question().await;
    Ok(())
}

#[tokio::test]
async fn who_blocks_while_lines_wait_is_left_alone_at_once() -> Result<()> {
    let (telegram, mut solis) = both().await?;
    let mut anna = Walker::in_lesson(&telegram, 1001).await;
    anna.is_served(&solis).await?;
    let said = anna.person.chat().len();
    telegram.fail_next("sendMessage", Fault::TooMany { retry_after: 3600 });
    anna.taps_any(0).await;
    telegram.wait_until("429", PATIENCE, |it| it.too_many() == 1).await;
    anna.person.blocks();
    until("blocked", || is_blocked(&solis)).await?;
    solis.stop().await?;
    let waiting = "SELECT count(*) FROM outbox WHERE state IN ('waiting', 'leased')";
    assert_eq!(solis.number(waiting, &[]).await?, 0);
    assert_eq!(anna.person.chat().len(), said);
    Ok(())
}

async fn is_blocked(solis: &Solis) -> Result<bool> {
    let sql = "SELECT count(*) FROM identities WHERE blocked_at IS NOT NULL";
    Ok(solis.number(sql, &[]).await? == 1)
}

async fn blocked_lines(solis: &Solis) -> Result<i64> {
    solis.number("SELECT count(*) FROM outbox WHERE state = 'blocked'", &[]).await
}
