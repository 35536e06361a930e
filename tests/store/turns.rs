//! One turn is one piece: all of it is kept, or none, whatever becomes of its neighbours.

use anyhow::{Context, Result, bail};
use futures_util::future::join_all;
use solis::{content::Share, engine::Said, journey::Happening, people::Words, store::WriteError};
use tokio::sync::oneshot;

use super::{Base, at, both, door, join, telegram, turn};

/// What tests have marked.
pub(super) const MARKS: &str = "SELECT count(*) FROM marks WHERE name <> 'readable-from'";

both!(
    a_failing_turn_leaves_nothing_and_its_neighbours_are_kept,
    what_many_write_at_once_is_all_kept,
    the_same_cause_twice_changes_nothing,
);

async fn a_failing_turn_leaves_nothing_and_its_neighbours_are_kept(base: Base) -> Result<()> {
    let (go, wait) = oneshot::channel::<()>();
    let first = base.store.write(move |_| {
        Box::pin(async move {
            wait.await?;
            Ok(())
        })
    });
    let good = |name: &'static str| {
        base.store.write(move |tx| Box::pin(async move { tx.mark(name, 1).await }))
    };
    let failing = base.store.write(|tx| {
        Box::pin(async move {
            tx.mark("half", 1).await?;
            join(tx).await?;
            bail!("no")
        })
    });
    let unsound = base.store.write(|tx| {
        Box::pin(async move {
            tx.mark("other half", 1).await?;
            // A row for somebody who is not there.
            let (question, said) =
                (("a/b".into(), "why".into()), Said::Words(Words::said("Hello")));
            let nobody = solis::people::LearnerId(9);
            tx.keep_answer(nobody, (&question.0, &question.1), &said, Share::Nobody, at(0))
        })
    });
    let panicking = base.store.write(|tx| {
        Box::pin(async move {
            tx.mark("third half", 1).await?;
            panic!("a panic that belongs to this test")
        })
    });
    // All of these wait behind the first one, and so are one batch.
    let (first, before, failed, unsound, panicked, after, ()) = tokio::join!(
        first,
        good("before"),
        failing,
        unsound,
        panicking,
        good("after"),
        async move {
            let _ = go.send(());
        }
    );
    first?;
    before?;
    after?;
    let failed: Result<()> = failed;
    assert_eq!(failed.err().context("it failed")?.to_string(), "no");
    assert!(unsound.is_err());
    let panicked: Result<()> = panicked;
    let why = panicked.err().context("it panicked")?;
    let is_panic = matches!(why.downcast_ref(), Some(WriteError::Panicked));
    assert!(is_panic, "{why:#}");
    assert!(!format!("{why:#}").contains("belongs to this test"), "{why:#}");
    assert_eq!(base.number(MARKS).await?, 2);
    assert_eq!(base.number("SELECT count(*) FROM learners").await?, 0);
    turn!(base, |tx| tx.mark("later", 1).await)?;
    assert_eq!(base.store.marked("later").await?, Some(1), "the writer lives on");
    Ok(())
}

async fn what_many_write_at_once_is_all_kept(base: Base) -> Result<()> {
    let writes = (0..400_i64).map(|number| {
        let store = base.store.clone();
        tokio::spawn(async move {
            let write = store.write(move |tx| {
                Box::pin(async move {
                    tx.mark(&format!("mark {number}"), number).await?;
                    anyhow::ensure!(number % 7 != 3, "not this one");
                    Ok(number)
                })
            });
            let result = write.await;
            // Whoever is told that it is kept finds it.
            if result.is_ok() {
                assert_eq!(store.marked(&format!("mark {number}")).await?, Some(number));
            }
            anyhow::Ok(result.ok())
        })
    });
    let mut kept = Vec::new();
    for done in join_all(writes).await {
        kept.extend(done??);
    }
    assert_eq!(kept, (0..400).filter(|it| it % 7 != 3).collect::<Vec<_>>());
    let found = base.number(MARKS).await?;
    assert_eq!(usize::try_from(found)?, kept.len());
    Ok(())
}

/// While another program holds the file, everybody who waits hears that nothing was kept, and why.
#[tokio::test]
async fn a_batch_that_cannot_begin_says_why_to_everybody() -> Result<()> {
    let base = Base::lite().await?;
    let mut other = base.look().await?;
    other.run("BEGIN IMMEDIATE").await?;
    let write = |name: &'static str| {
        base.store.write(move |tx| Box::pin(async move { tx.mark(name, 1).await }))
    };
    let results = join_all(["a", "b", "c"].map(write)).await;
    other.run("ROLLBACK").await?;
    turn!(base, |tx| tx.mark("d", 1).await).context("it works again")?;
    assert_eq!(base.number(MARKS).await?, 1);
    for result in results {
        let why = result.err().context("the file was locked")?;
        let is_told = matches!(why.downcast_ref(), Some(WriteError::NotKept(_)));
        assert!(is_told, "the database is locked, and the writer says: {why:#}");
        assert!(WriteError::is_passing(&why), "{why:#}");
    }
    Ok(())
}

async fn the_same_cause_twice_changes_nothing(base: Base) -> Result<()> {
    let learner = base.somebody(telegram(42)).await?;
    let door = door()?;
    let all = "SELECT (SELECT count(*) FROM log) * 1000000 + (SELECT count(*) FROM outbox) * 10000
        + (SELECT count(*) FROM alarms) * 100 + (SELECT count(*) FROM answers)";
    let mut seen = Vec::new();
    for _ in 0..3 {
        let door = door.clone();
        let turned = turn!(base, |tx| {
            door.happen(tx, learner, "telegram:1", Happening::Started, at(0)).await
        });
        let turned = turned?;
        let (_, journey) = turn!(base, |tx| tx.learner(learner).await)?;
        seen.push((turned.is_some(), base.number(all).await?, journey));
    }
    assert!(seen[0].0 && !seen[1].0 && !seen[2].0, "{seen:?}");
    assert!(seen[0].1 >= 1_010_000, "a turn with a line: {seen:?}");
    assert_eq!(seen[0].1, seen[1].1);
    assert_eq!(seen[1].1, seen[2].1);
    assert_eq!(seen[0].2, seen[2].2);
    let door = door.clone();
    let other = turn!(base, |tx| {
        door.happen(tx, learner, "telegram:2", Happening::Started, at(0)).await
    });
    assert!(other?.is_some(), "another cause is another turn");
    Ok(())
}
