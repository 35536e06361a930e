//! A line whose end could not be written down: its lease runs out, and it is said once more.

use std::{
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use anyhow::{Result, ensure};
use futures_util::future::BoxFuture;
use solis::{
    channel::{Channel, Parcel, Receipt, Refusal},
    clock::Clock,
    content::Word,
    dispatcher::{Parts, dispatch},
    engine::Line,
    people::ChannelName,
};
use tokio::sync::Notify;

use super::{Base, door, telegram, turn};

/// Takes everything, and counts it.
struct Counter(AtomicUsize);

impl Channel for Counter {
    fn send<'a>(&'a self, _: &'a Parcel) -> BoxFuture<'a, Result<Receipt, Refusal>> {
        Box::pin(async move {
            self.0.fetch_add(1, Ordering::SeqCst);
            Ok(Receipt { external: "m1".to_owned(), picture: None })
        })
    }

    fn is_up(&self) -> BoxFuture<'_, bool> {
        Box::pin(async { true })
    }

    fn account(&self) -> Option<&str> {
        None
    }
}

#[tokio::test]
async fn a_line_whose_end_could_not_be_kept_holds_nobody_up_for_ever() -> Result<()> {
    let base = Base::new().await?;
    let learner = base.somebody(telegram(1)).await?;
    let now = Clock::system().now();
    turn!(base, |tx| {
        let line = Line::word(Word::TooFast);
        let tomorrow = now + jiff::SignedDuration::from_hours(24);
        tx.plan_line(learner, &line, None, (now, tomorrow)).await?;
        tx.plan_line(learner, &line, None, (now, tomorrow)).await
    })?;
    // As if the disk were full just when the channel had taken it.
    let full = "CREATE TRIGGER full BEFORE UPDATE ON outbox WHEN new.state = 'sent'
        BEGIN SELECT RAISE(FAIL, 'no room'); END";
    base.run(full).await?;
    let counter = Arc::new(Counter(AtomicUsize::new(0)));
    let (lines, stop) = (Arc::new(Notify::new()), Arc::new(Notify::new()));
    let channel: Arc<dyn Channel> = Arc::clone(&counter) as Arc<dyn Channel>;
    let dispatcher = tokio::spawn(dispatch(Parts {
        store: base.store.clone(),
        library: door()?.library,
        clock: Clock,
        channels: vec![(ChannelName::Telegram, channel, None)],
        lines: Arc::clone(&lines),
        stop: Arc::clone(&stop),
    }));
    wait_for(&lines, async || Ok(counter.0.load(Ordering::SeqCst) > 0)).await?;
    base.run("DROP TRIGGER full; UPDATE outbox SET leased_until = 1 WHERE state = 'leased'")
        .await?;
    let sent = "SELECT count(*) FROM outbox WHERE state = 'sent'";
    let all = wait_for(&lines, async || Ok(base.number(sent).await? == 2)).await;
    stop.notify_one();
    dispatcher.await?;
    ensure!(
        all.is_ok(),
        "its lease ran out, there is room again, and {} of 2 lines are sent",
        base.number(sent).await?
    );
    assert_eq!(counter.0.load(Ordering::SeqCst), 3, "the doubtful one is said once more");
    Ok(())
}

/// Lets the dispatcher look again and again until it is so.
async fn wait_for(lines: &Notify, is_so: impl AsyncFn() -> Result<bool>) -> Result<()> {
    for _ in 0..200 {
        if is_so().await? {
            return Ok(());
        }
        lines.notify_one();
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    anyhow::bail!("it never came to that")
}
