//! Telegram cannot be reached for a while.

use std::time::Duration;

use anyhow::Result;
use futures_util::future::join_all;

use super::{both, walker::Walker};

const LEARNERS: i64 = 20;

#[tokio::test]
async fn after_an_outage_everybody_is_answered_in_order() -> Result<()> {
    let (telegram, solis) = both().await?;
    let walkers = (1..=LEARNERS).map(|id| Walker::in_lesson(&telegram, id));
    let mut walkers = join_all(walkers).await;
    join_all(walkers.iter_mut().map(|it| it.taps_any(0))).await;
    // It goes away in the middle of its answers.
    let sent = || telegram.calls("sendMessage").len();
    let before = sent();
    while sent() < before + 15 {
        tokio::time::sleep(Duration::from_millis(1)).await;
    }
    telegram.down();
    for walker in walkers.iter_mut().take(5) {
        walker.says("Is anybody there?");
    }
    tokio::time::sleep(Duration::from_secs(3)).await;
    telegram.up();
    for walker in &mut walkers {
        walker.question().await;
        walker.is_served(&solis).await?;
        let sql = "SELECT state, external, uncertain FROM outbox WHERE learner = $1 ORDER BY id";
        let lines: Vec<(String, String, i64)> =
            solis.rows(sql, &[walker.learner(&solis).await?]).await?;
        assert!(lines.iter().all(|it| it.0 == "sent"), "{lines:?}");
        let said = lines.iter().map(|it| it.1.parse()).collect::<Result<Vec<i64>, _>>()?;
        assert!(said.is_sorted_by(|a, b| a < b), "in order: {said:?}");
        let doubled = walker.person.chat().len() - said.len();
        let uncertain = lines.iter().map(|it| it.2).sum::<i64>();
        assert!(doubled <= usize::try_from(uncertain)?, "{doubled} twice, {uncertain} uncertain");
        assert_eq!(walker.turns(&solis).await?, (walker.deeds, walker.deeds));
    }
    Ok(())
}
