//! What becomes of a line, in each of the ways it can end.

use anyhow::Result;
use solis::{
    journey::{Alarm, Happening},
    store::Outcome,
};

use super::{Base, at, door, telegram, turn};

impl Base {
    /// A line's state, tries, doubts, and whether it is leased.
    async fn line(&self, id: i64) -> Result<(String, i64, i64, bool, Option<String>)> {
        let sql = "SELECT state, tries, uncertain, leased_until IS NOT NULL, reason FROM outbox WHERE id = $1";
        let mut look = self.look().await?;
        Ok(sqlx::query_as(sql).bind(id).fetch_one(&mut look).await?)
    }
}

#[tokio::test]
async fn every_outcome_is_written_down() -> Result<()> {
    let why = || "why".to_owned();
    for (outcome, state, uncertain, reason, is_open) in [
        (Outcome::Sent("m9".to_owned()), "sent", 0, None, false),
        (Outcome::Later(at(5), why()), "waiting", 0, Some("why"), true),
        (Outcome::Uncertain(at(5), why()), "waiting", 1, Some("why"), true),
        (Outcome::Blocked, "blocked", 0, Some("blocked by the learner"), false),
        (Outcome::Dead(why()), "dead", 0, Some("why"), false),
        (Outcome::Expired, "expired", 0, Some("too late to say it"), false),
    ] {
        let base = Base::new().await?;
        let anna = base.somebody(telegram(1)).await?;
        base.plan(anna, None).await?;
        let leased = base.lease(1).await?;
        base.settle(&leased, outcome.clone()).await?;
        let expected = (state.to_owned(), 1, uncertain, false, reason.map(str::to_owned));
        assert_eq!(base.line(1).await?, expected, "{outcome:?}");
        assert_eq!(base.ready(5).await?.len(), usize::from(is_open), "{outcome:?}");

        base.settle(&leased, Outcome::Dead("a second time".to_owned())).await?;
        assert_eq!(base.line(1).await?, expected, "{outcome:?} is settled once");
        if is_open {
            assert_eq!(base.lease(1).await?.tries, 2, "{outcome:?}");
        }
        if let Outcome::Sent(external) = outcome {
            let sent = "SELECT count(*) FROM outbox WHERE external = 'm9' AND identity = 1";
            assert_eq!(base.number(sent).await?, 1, "{external}");
        }
    }
    Ok(())
}

#[tokio::test]
async fn who_blocks_solis_hears_nothing_and_keeps_their_place() -> Result<()> {
    let base = Base::new().await?;
    let (anna, juris) = (base.somebody(telegram(1)).await?, base.somebody(telegram(2)).await?);
    let door = door()?;
    turn!(base, |tx| door.happen(tx, anna, "telegram:1", Happening::Started, at(0)).await)?;
    let (_, journey) = turn!(base, |tx| tx.learner(anna).await)?;
    let again = Alarm::Again { asked: 1 };
    turn!(base, |tx| tx.set_alarm(anna, &again, at(30)).await)?;
    let first = base.ready(0).await?[0];
    base.plan(anna, None).await?;
    base.plan(juris, None).await?;
    let leased = base.lease(first).await?;
    base.settle(&leased, Outcome::Blocked).await?;

    let states = "SELECT count(*) FROM outbox WHERE learner = 1 AND state <> 'blocked'";
    assert_eq!(base.number(states).await?, 0, "what waited is called off");
    assert_eq!(base.ready(2).await?.len(), 1, "the other one's line is not");
    base.plan(anna, None).await?;
    assert_eq!(base.ready(2).await?.len(), 1, "nothing more goes there");
    assert_eq!(turn!(base, |tx| tx.learner(anna).await)?.1, journey);
    assert_eq!(base.store.next_due().await?, Some(at(30)), "the alarms stay as well");

    let identity = turn!(base, |tx| tx.identity(&telegram(1)).await)?;
    let Some(identity) = identity else { anyhow::bail!("the address is gone") };
    assert!(identity.is_blocked);
    turn!(base, |tx| tx.used(&identity).await)?;
    assert_eq!(base.ready(2).await?.len(), 1, "what was not said then is not said now");
    base.plan(anna, None).await?;
    assert_eq!(base.ready(2).await?.len(), 2, "who writes again is heard and told again");
    Ok(())
}

#[tokio::test]
async fn what_nobody_holds_any_more_is_given_back() -> Result<()> {
    let base = Base::new().await?;
    for number in 1..=3 {
        let learner = base.somebody(telegram(number)).await?;
        base.plan(learner, None).await?;
    }
    turn!(base, |tx| tx.lease(1, at(1)).await)?;
    turn!(base, |tx| tx.lease(2, at(9)).await)?;
    assert_eq!(turn!(base, |tx| tx.give_back(at(0), false).await)?, 0);
    assert_eq!(turn!(base, |tx| tx.give_back(at(1), false).await)?, 1, "one lease has run out");
    let (state, tries, uncertain, is_leased, reason) = base.line(1).await?;
    assert_eq!((state.as_str(), tries, uncertain, is_leased), ("waiting", 1, 1, false));
    assert!(reason.is_some());
    assert_eq!(base.line(2).await?.0, "leased");
    assert_eq!(turn!(base, |tx| tx.give_back(at(1), true).await)?, 1, "all, at a start");
    assert_eq!(base.line(3).await?.2, 0, "what was never leased is not in doubt");
    assert_eq!(base.ready(1).await?.len(), 3);
    Ok(())
}
