//! A line whose end could not be written down silences nobody, and is not said more often than it has to be.

use std::{
    sync::{
        Arc,
        atomic::{AtomicBool, AtomicUsize, Ordering},
    },
    time::Duration,
};

use anyhow::{Result, ensure};
use futures_util::future::{BoxFuture, join_all};
use solis::{
    channel::{Channel, Parcel, Receipt, Refusal},
    clock::Clock,
    content::Word,
    dispatcher::{Dispatcher, Outlet, Parts},
    duty::Duty,
    engine::Line,
    people::ChannelName,
};
use tokio::task::JoinHandle;

use super::{Base, both, door, telegram, turn};

both!(
    what_could_not_be_settled_is_settled_later,
    a_line_whose_end_could_not_be_kept_holds_nobody_up_for_ever,
    lines_that_a_stopped_sender_left_are_said_once_more,
);

/// Takes everything, and counts it.
#[derive(Default)]
struct Counter {
    count: AtomicUsize,
    /// Whether it falls over the next line, after it has taken it.
    falls: AtomicBool,
}

impl Channel for Counter {
    fn send<'a>(&'a self, _: &'a Parcel) -> BoxFuture<'a, Result<Receipt, Refusal>> {
        Box::pin(async move {
            self.count.fetch_add(1, Ordering::SeqCst);
            assert!(!self.falls.swap(false, Ordering::SeqCst), "a panic that belongs to this test");
            Ok(Receipt::of("m1".to_owned()))
        })
    }

    fn is_up(&self) -> BoxFuture<'_, bool> {
        Box::pin(async { true })
    }

    fn account(&self) -> Option<&str> {
        None
    }
}

const SENT: &str = "SELECT count(*) FROM outbox WHERE state = 'sent'";

struct Sender {
    counter: Arc<Counter>,
    dispatcher: Dispatcher,
    tasks: Vec<JoinHandle<()>>,
}

impl Sender {
    async fn start(base: &Base, counter: Counter) -> Result<Self> {
        let counter = Arc::new(counter);
        let channel: Arc<dyn Channel> = Arc::clone(&counter) as Arc<dyn Channel>;
        let duty = Duty::take(&base.store, "sender:telegram".to_owned(), "one".into()).await?;
        let name = ChannelName::Telegram;
        let (dispatcher, tasks) = Dispatcher::start(Parts {
            store: base.store.clone(),
            library: door()?.library,
            clock: Clock::system(),
            channels: vec![Outlet { name, channel, limits: None, duty }],
            translator: None,
        });
        Ok(Self { counter, dispatcher, tasks })
    }

    fn count(&self) -> usize {
        self.counter.count.load(Ordering::SeqCst)
    }

    /// Lets the sender look again and again until it is so.
    async fn until(&self, is_so: impl AsyncFn() -> Result<bool>) -> Result<()> {
        for _ in 0..1500 {
            if is_so().await? {
                return Ok(());
            }
            self.dispatcher.wake();
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        anyhow::bail!("it never came to that")
    }

    async fn stop(self) -> Result<()> {
        self.dispatcher.stop();
        for ended in join_all(self.tasks).await {
            ended?;
        }
        Ok(())
    }
}

/// Two lines for one learner.
async fn plan(base: &Base) -> Result<()> {
    let learner = base.somebody(telegram(1)).await?;
    let now = Clock::system().now();
    turn!(base, |tx| {
        let line = Line::word(Word::TooFast);
        let tomorrow = now + jiff::SignedDuration::from_hours(24);
        tx.plan_line(learner, &line, None, (now, tomorrow)).await?;
        tx.plan_line(learner, &line, None, (now, tomorrow)).await
    })
}

/// As if the disk were full just when the channel had taken it.
async fn what_could_not_be_settled_is_settled_later(base: Base) -> Result<()> {
    plan(&base).await?;
    base.breaks("outbox", "UPDATE", "new.state = 'sent'").await?;
    let sender = Sender::start(&base, Counter::default()).await?;
    sender.until(async || Ok(sender.count() > 0)).await?;
    base.mends("outbox").await?;
    let all = sender.until(async || Ok(base.number(SENT).await? == 2)).await;
    let (sent, count) = (base.number(SENT).await?, sender.count());
    sender.stop().await?;
    ensure!(all.is_ok(), "there is room again, and {sent} of 2 lines are sent");
    assert_eq!(count, 2, "what came of the first was remembered: nobody hears it twice");
    Ok(())
}

/// The lease runs out, and the line is said once more.
async fn a_line_whose_end_could_not_be_kept_holds_nobody_up_for_ever(base: Base) -> Result<()> {
    plan(&base).await?;
    let counter = Counter { falls: AtomicBool::new(true), ..Counter::default() };
    let sender = Sender::start(&base, counter).await?;
    sender.until(async || Ok(sender.count() > 0)).await?;
    base.run("UPDATE outbox SET due_at = 1 WHERE state = 'leased'").await?;
    let all = sender.until(async || Ok(base.number(SENT).await? == 2)).await;
    let (sent, count) = (base.number(SENT).await?, sender.count());
    sender.stop().await?;
    ensure!(all.is_ok(), "its lease ran out, and {sent} of 2 lines are sent");
    assert_eq!(count, 3, "the doubtful one is said once more");
    assert_eq!(base.number("SELECT uncertain FROM outbox WHERE id = 1").await?, 1);
    Ok(())
}

async fn lines_that_a_stopped_sender_left_are_said_once_more(base: Base) -> Result<()> {
    plan(&base).await?;
    // Somebody took it and is gone.
    let long = Clock::system().now() + jiff::SignedDuration::from_hours(1);
    turn!(base, |tx| tx.lease(&[1], long).await)?;
    let sender = Sender::start(&base, Counter::default()).await?;
    let all = sender.until(async || Ok(base.number(SENT).await? == 2)).await;
    let count = sender.count();
    sender.stop().await?;
    all?;
    assert_eq!(count, 2);
    assert_eq!(base.number("SELECT sum(uncertain) FROM outbox").await?, 1, "it is marked");
    assert_eq!(base.number("SELECT count(*) FROM outbox WHERE state = 'leased'").await?, 0);
    Ok(())
}
