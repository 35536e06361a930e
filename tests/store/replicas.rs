//! Several replicas on one database: who does what, in whose order, and what becomes of one that is gone.

use std::time::Duration;

use anyhow::{Context, Result, bail, ensure};
use solis::{
    content::Word,
    engine::Line,
    people::{ChannelName, LearnerId},
    store::{Arrival, Held, Hint, Lease, Received, Store, Taken, WriteError},
};
use tokio::sync::oneshot;

use super::{Base, at, base::Look, both, shared, telegram, turn, turns::MARKS, web, work};

both!(a_lease_is_always_ones_own_where_there_is_nobody_else, whose_turn_it_is_alone);

mod several {
    use super::{
        Base, a_learner_is_in_one_hand_at_a_time, a_lease_has_one_holder,
        a_lease_that_was_lost_keeps_nothing, a_server_that_goes_away_may_be_asked_again,
        hints_are_heard_by_everybody, old_replicas_are_forgotten,
        one_persons_order_is_kept_across_replicas, what_a_replica_left_is_taken_over,
        what_two_take_over_is_taken_once,
    };

    super::shared!(
        a_lease_has_one_holder,
        a_lease_that_was_lost_keeps_nothing,
        a_learner_is_in_one_hand_at_a_time,
        a_server_that_goes_away_may_be_asked_again,
        hints_are_heard_by_everybody,
        old_replicas_are_forgotten,
        one_persons_order_is_kept_across_replicas,
        what_a_replica_left_is_taken_over,
        what_two_take_over_is_taken_once,
    );
}

const LONG: Duration = Duration::from_mins(1);

fn arrival(external: &str, sender: &str) -> Arrival {
    let (external, sender) = (external.to_owned(), Some(sender.to_owned()));
    Arrival { channel: ChannelName::Telegram, external, sender, body: "{}".to_owned() }
}

async fn receive(
    store: &Store,
    owner: &'static str,
    all: &[(&str, &str)],
) -> Result<Vec<Received>> {
    let arrivals = all.iter().map(|(external, sender)| arrival(external, sender)).collect();
    work!(store, |tx| tx.receive(arrivals, Some(owner), at(0)).await)
}

fn names(received: &[Received]) -> Vec<&str> {
    received.iter().map(|it| it.arrival.external.as_str()).collect()
}

async fn held(store: &Store, name: &str, holder: &str, length: Duration) -> Result<(Held, Taken)> {
    match store.lease(name, holder, length).await? {
        Lease::Held(held, taken) => Ok((held, taken)),
        Lease::Anothers => bail!("{name} is not {holder}'s"),
    }
}

async fn a_lease_is_always_ones_own_where_there_is_nobody_else(base: Base) -> Result<()> {
    let store = &base.store;
    let (first, taken) = held(store, "feeder", "me", LONG).await?;
    assert_eq!(taken, if base.is_shared() { Taken::Free } else { Taken::Renewed });
    let (again, taken) = held(store, "feeder", "me", LONG).await?;
    assert_eq!((again, taken), (first, Taken::Renewed));
    turn!(base, |tx| tx.fenced("feeder", first).await)?;
    store.give_up("feeder", first).await?;
    let (next, _) = held(store, "feeder", "me", LONG).await?;
    turn!(base, |tx| tx.fenced("feeder", next).await)
}

/// Each start has a name of its own, and leaves a row; those of long ago are nobody's.
async fn old_replicas_are_forgotten(base: Base) -> Result<()> {
    let store = &base.store;
    for name in ["replica:old", "replica:ended", "replica:new", "replica:late", "feeder"] {
        held(store, name, "me", LONG).await?;
    }
    let (ended, _) = held(store, "replica:ended", "me", LONG).await?;
    store.give_up("replica:ended", ended).await?;
    base.run("UPDATE leases SET until = until - 4000000 WHERE name IN ('replica:old', 'feeder')")
        .await?;
    base.run("UPDATE leases SET until = until - 120000 WHERE name = 'replica:late'").await?;
    store.forget_replicas().await?;
    let left = base.texts("SELECT name FROM leases ORDER BY name").await?;
    assert_eq!(left, ["feeder", "replica:late", "replica:new"]);
    store.forget_replicas().await
}

async fn a_lease_has_one_holder(base: Base) -> Result<()> {
    let (one, two) = (&base.store, base.replica().await?);
    let (first, taken) = held(one, "feeder", "one", LONG).await?;
    assert_eq!(taken, Taken::Free, "nobody ever had it");
    assert_eq!(two.lease("feeder", "two", LONG).await?, Lease::Anothers);
    held(&two, "scheduler", "two", LONG).await.context("another lease is another's")?;
    assert_eq!(held(one, "feeder", "one", LONG).await?, (first, Taken::Renewed));

    one.give_up("feeder", first).await?;
    let (second, taken) = held(&two, "feeder", "two", LONG).await?;
    assert_eq!(taken, Taken::Free, "it was given back in order");
    ensure!(second.fence > first.fence, "{second:?} after {first:?}");
    one.give_up("feeder", first).await?;
    assert_eq!(one.lease("feeder", "one", LONG).await?, Lease::Anothers, "an old holder cannot");

    // It runs out by the database's clock, whatever clocks replicas have.
    base.run("UPDATE leases SET until = 1 WHERE name = 'feeder'").await?;
    let (third, taken) = held(one, "feeder", "one", LONG).await?;
    let long = matches!(taken, Taken::RunOut(ago) if ago > LONG);
    ensure!(long, "it ran out long ago: {taken:?}");
    ensure!(third.fence > second.fence, "{third:?} after {second:?}");
    let now = "CAST(extract(epoch FROM clock_timestamp()) * 1000 AS BIGINT)";
    let left = format!("SELECT until - {now} FROM leases WHERE name = 'feeder'");
    let left = base.number(&left).await?;
    ensure!((1..=60_000).contains(&left), "{left} ms");

    // Whoever lets their own run out cannot know what happened meanwhile.
    base.run("UPDATE leases SET until = 1 WHERE name = 'feeder'").await?;
    let (fourth, _) = held(one, "feeder", "one", LONG).await?;
    ensure!(fourth.fence > third.fence, "{fourth:?} after {third:?}");
    Ok(())
}

async fn a_lease_that_was_lost_keeps_nothing(base: Base) -> Result<()> {
    let two = base.replica().await?;
    let (old, _) = held(&base.store, "feeder", "one", LONG).await?;
    turn!(base, |tx| {
        tx.fenced("feeder", old).await?;
        tx.mark("kept", 1).await
    })?;
    base.run("UPDATE leases SET until = 1 WHERE name = 'feeder'").await?;
    let late = turn!(base, |tx| {
        tx.mark("late", 1).await?;
        tx.fenced("feeder", old).await
    });
    ensure!(late.is_err(), "it has run out");
    held(&two, "feeder", "two", LONG).await?;
    let lost = turn!(base, |tx| {
        tx.mark("lost", 1).await?;
        tx.fenced("feeder", old).await
    });
    ensure!(lost.is_err(), "another has it");
    assert_eq!(base.number(MARKS).await?, 1);

    // While somebody works under a lease, it cannot be taken before their commit, even if it runs out.
    let (held_now, _) = held(&two, "scheduler", "two", Duration::from_millis(1500)).await?;
    let (go, wait) = oneshot::channel::<()>();
    let (begun, has_begun) = oneshot::channel::<()>();
    let working = work_later(&two, move |tx| {
        Box::pin(async move {
            tx.fenced("scheduler", held_now).await?;
            let _ = begun.send(());
            wait.await?;
            tx.mark("worked", 1).await
        })
    });
    let taking = async {
        has_begun.await?;
        tokio::time::sleep(Duration::from_millis(1600)).await;
        let taken = base.store.lease("scheduler", "one", LONG);
        let free = async {
            tokio::time::sleep(Duration::from_millis(300)).await;
            let before = base.store.marked("worked").await?;
            let _ = go.send(());
            anyhow::Ok(before)
        };
        let (taken, before) = tokio::join!(taken, free);
        assert_eq!(before?, None);
        ensure!(matches!(taken?, Lease::Held(_, Taken::RunOut(_))), "it has run out");
        assert_eq!(base.store.marked("worked").await?, Some(1), "the work came first");
        Ok(())
    };
    let (worked, taken) = tokio::join!(working, taking);
    worked?;
    taken
}

/// Where there is nobody else, nothing has to be claimed.
async fn whose_turn_it_is_alone(base: Base) -> Result<()> {
    let all = [("1", "a"), ("2", "b"), ("3", "a"), ("4", "c"), ("5", "a"), ("6", "b")];
    let received = receive(&base.store, "one", &all).await?;
    let claimed = turn!(base, |tx| tx.claim(received).await)?;
    assert_eq!(names(&claimed), ["1", "2", "3", "4", "5", "6"]);
    assert!(claimed.iter().all(|it| it.tries == 1));
    Ok(())
}

async fn one_persons_order_is_kept_across_replicas(base: Base) -> Result<()> {
    let two = base.replica().await?;
    receive(&base.store, "one", &[("1", "a"), ("2", "b"), ("3", "a")]).await?;
    let mine = receive(&two, "two", &[("4", "a"), ("5", "c")]).await?;
    assert_eq!(names(&mine), ["4", "5"]);
    let other = Arrival { channel: ChannelName::Web, ..arrival("0", "a") };
    turn!(base, |tx| tx.receive(vec![other], Some("one"), at(0)).await)?;
    let again = mine.clone();
    let claimed = work!(two, |tx| {
        let claimed = tx.claim(again).await?;
        for it in &claimed {
            tx.received(it.id, "done");
        }
        Ok(claimed)
    })?;
    assert_eq!(names(&claimed), ["1", "3", "4", "5"], "what they sent earlier, and nothing else");
    let none = work!(two, |tx| tx.claim(mine).await)?;
    assert_eq!(names(&none), Vec::<&str>::new(), "what is done falls out");

    // Two at a time: the second waits, and then there is nothing left for it.
    let six = receive(&base.store, "one", &[("6", "a")]).await?;
    let seven = receive(&two, "two", &[("7", "a")]).await?;
    let (claimed, has_claimed) = oneshot::channel::<()>();
    let first = work_later(&two, move |tx| {
        Box::pin(async move {
            let all = tx.claim(seven).await?;
            let _ = claimed.send(());
            tokio::time::sleep(Duration::from_millis(300)).await;
            for it in &all {
                tx.received(it.id, "done");
            }
            Ok(all)
        })
    });
    let second = async {
        has_claimed.await?;
        turn!(base, |tx| tx.claim(six).await)
    };
    let (first, second) = tokio::join!(first, second);
    assert_eq!(names(&first?), ["6", "7"]);
    assert_eq!(names(&second?), Vec::<&str>::new());
    Ok(())
}

/// Begins some work and does not wait for it.
fn work_later<T, F>(store: &Store, work: F) -> impl Future<Output = Result<T>> + use<T, F>
where
    T: Send + 'static,
    F: for<'a> FnOnce(&'a mut solis::store::Tx) -> futures_util::future::BoxFuture<'a, Result<T>>
        + Send
        + 'static,
{
    let store = store.clone();
    async move { store.write(work).await }
}

async fn what_a_replica_left_is_taken_over(base: Base) -> Result<()> {
    let two = base.replica().await?;
    let (alive, _) = held(&base.store, "replica:one", "one", LONG).await?;
    held(&two, "replica:two", "two", LONG).await?;
    receive(&base.store, "one", &[("1", "a"), ("2", "b"), ("3", "c")]).await?;
    let take = || async { work!(two, |tx| tx.take_over("two", 2).await) };
    assert_eq!(names(&take().await?), Vec::<&str>::new(), "it is alive and does it itself");
    base.store.give_up("replica:one", alive).await?;
    let taken = take().await?;
    assert_eq!(names(&taken), ["1", "2"], "the oldest, not more than asked for");
    assert!(taken.iter().all(|it| it.tries == 2), "the next try is counted");
    assert_eq!(names(&take().await?), ["3"], "and nothing twice: it has a new owner");
    assert_eq!(names(&take().await?), Vec::<&str>::new());
    Ok(())
}

async fn what_two_take_over_is_taken_once(base: Base) -> Result<()> {
    let (two, three) = (base.replica().await?, base.replica().await?);
    held(&two, "replica:two", "two", LONG).await?;
    held(&three, "replica:three", "three", LONG).await?;
    let all = (0..40).map(|it| (it.to_string(), it.to_string())).collect::<Vec<_>>();
    let all = all.iter().map(|(a, b)| (a.as_str(), b.as_str())).collect::<Vec<_>>();
    receive(&base.store, "gone", &all).await?;
    let mut taken = Vec::new();
    for _ in 0..10 {
        let (mine, theirs) =
            tokio::join!(async { work!(two, |tx| tx.take_over("two", 3).await) }, async {
                work!(three, |tx| tx.take_over("three", 3).await)
            },);
        taken.extend(mine?.into_iter().chain(theirs?).map(|it| it.id));
    }
    taken.sort_unstable();
    let count = taken.len();
    taken.dedup();
    assert_eq!((count, taken.len()), (40, 40), "each once");
    Ok(())
}

/// What another replica has just done with a learner is seen by whoever waited for them: their line on its way, their
/// new home.
async fn a_learner_is_in_one_hand_at_a_time(base: Base) -> Result<()> {
    let two = base.replica().await?;
    let anna = base.somebody(telegram(1)).await?;
    let key = web("key");
    let (begun, has_begun) = oneshot::channel::<()>();
    let first = work_later(&base.store, move |tx| {
        Box::pin(async move {
            tx.bring(&[telegram(1)], &[], &[]).await?;
            let _ = begun.send(());
            tokio::time::sleep(Duration::from_millis(400)).await;
            tx.give(&key, anna).await?;
            plan(tx, anna).await?;
            let off = tx.take_off(at(1), |_, _| Some(())).await?;
            Ok(off.into_iter().map(|it| it.0).collect::<Vec<_>>())
        })
    });
    let second = async {
        has_begun.await?;
        work!(two, |tx| {
            tx.bring(&[], &[anna], &[]).await?;
            plan(tx, anna).await?;
            let off = tx.take_off(at(1), |_, _| Some(())).await?;
            Ok(off.into_iter().map(|it| it.0).collect::<Vec<_>>())
        })
    };
    let (first, second) = tokio::join!(first, second);
    let (first, second) = (first?, second?);
    assert_eq!(
        first.iter().map(|it| (it.id, it.to.clone())).collect::<Vec<_>>(),
        [(1, web("key"))]
    );
    assert!(second.is_empty(), "a line is on its way to them already: {second:?}");
    let channels =
        base.texts("SELECT coalesce(channel, 'nowhere') FROM outbox ORDER BY id").await?;
    assert_eq!(channels, ["web", "web"], "both go to where they are now");
    Ok(())
}

async fn plan(tx: &mut solis::store::Tx, learner: LearnerId) -> Result<()> {
    tx.plan_line(learner, &Line::word(Word::TooFast), None, (at(0), at(60))).await
}

async fn hints_are_heard_by_everybody(base: Base) -> Result<()> {
    let two = base.replica().await?;
    let anna = base.somebody(telegram(1)).await?;
    let mut hints = two.hints();
    let mut hear = async || tokio::time::timeout(LONG, hints.recv()).await?.context("deaf");
    assert_eq!(hear().await?, Hint::Lines, "something may have been missed before");
    // It may not listen yet; a hint may be lost.
    let said = base.another().await;
    drop(said);
    tokio::time::sleep(Duration::from_millis(500)).await;
    turn!(base, |tx| plan(tx, anna).await)?;
    assert_eq!(hear().await?, Hint::Lines);
    let nothing: Result<()> = turn!(base, |tx| {
        tx.put_on_page(anna, "a:1", solis::store::Speaker::Learner, "hello", at(0)).await?;
        bail!("the turn fails")
    });
    ensure!(nothing.is_err());
    turn!(base, |tx| {
        tx.put_on_page(anna, "a:2", solis::store::Speaker::Learner, "hello", at(0)).await
    })?;
    assert_eq!(hear().await?, Hint::Page(anna), "with the commit, and not without");
    Ok(())
}

/// A server that is started again in the middle of the work: nothing of it is kept, and it may be tried again.
async fn a_server_that_goes_away_may_be_asked_again(base: Base) -> Result<()> {
    let Look::Pg(mut other) = base.look().await? else { bail!("it is no server") };
    let (go, wait) = oneshot::channel::<()>();
    let (begun, has_begun) = oneshot::channel::<()>();
    let work = base.store.write(move |tx| {
        Box::pin(async move {
            tx.mark("half", 1).await?;
            let _ = begun.send(());
            wait.await?;
            tx.mark("whole", 1).await
        })
    });
    let away = async move {
        has_begun.await?;
        let all = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity
            WHERE datname = current_database() AND pid <> pg_backend_pid()";
        sqlx::query(all).execute(&mut other).await?;
        let _ = go.send(());
        anyhow::Ok(())
    };
    let (kept, away) = tokio::join!(work, away);
    away?;
    let why = kept.err().context("the connection was cut")?;
    assert!(WriteError::is_passing(&why), "{why:#}");
    assert_eq!(base.number(MARKS).await?, 0);
    let mut tries = 0;
    while let Err(why) = turn!(base, |tx| tx.mark("again", 1).await) {
        assert!(WriteError::is_passing(&why), "{why:#}");
        tries += 1;
        assert!(tries < 20, "it never works again: {why:#}");
    }
    assert_eq!(base.number(MARKS).await?, 1);
    Ok(())
}
