//! What becomes of a line, in each of the ways it can end.

use anyhow::{Context, Result, bail};
use jiff::Timestamp;
use solis::{
    journey::{Alarm, Happening},
    people::ChannelName,
    store::Outcome,
};

use super::{Base, at, both, door, telegram, turn};

both!(
    every_outcome_is_written_down,
    who_blocks_solis_hears_nothing_and_keeps_their_place,
    what_nobody_holds_any_more_is_given_back,
    a_line_whose_lease_runs_out_again_and_again_is_given_up,
    what_was_not_tried_is_put_back,
    a_line_of_a_newer_version_keeps_nobody_elses_back,
);

/// A line as it stands.
#[derive(Debug, PartialEq, Eq)]
struct Standing {
    state: String,
    tries: i64,
    uncertain: i64,
    reason: String,
}

impl Base {
    async fn line(&self, id: i64) -> Result<Standing> {
        let sql = format!(
            "SELECT state || ',' || tries || ',' || uncertain || ',' || coalesce(reason, '-')
            FROM outbox WHERE id = {id}"
        );
        let row = self.texts(&sql).await?.pop().context("no such line")?;
        let parts = row.splitn(4, ',').collect::<Vec<_>>();
        let [state, tries, uncertain, reason] = parts[..] else { bail!("{row}") };
        Ok(Standing {
            state: state.to_owned(),
            tries: tries.parse()?,
            uncertain: uncertain.parse()?,
            reason: reason.to_owned(),
        })
    }

    async fn give_back(&self, until: Timestamp, minutes: i64, spare: bool) -> Result<u64> {
        let channel = ChannelName::Telegram;
        turn!(self, |tx| tx.give_back(channel, until, at(minutes), spare).await)
    }
}

async fn every_outcome_is_written_down(base: Base) -> Result<()> {
    let why = || "why".to_owned();
    for (outcome, state, uncertain, reason, is_open) in [
        (Outcome::Sent("m9".to_owned()), "sent", 0, "-", false),
        (Outcome::Later(at(5), why()), "waiting", 0, "why", true),
        (Outcome::Uncertain(at(5), why()), "waiting", 1, "why", true),
        (Outcome::Blocked, "blocked", 0, "blocked by the learner", false),
        (Outcome::Dead(why()), "dead", 0, "why", false),
        (Outcome::Expired, "expired", 0, "too late to say it", false),
    ] {
        let base = base.another().await?;
        let anna = base.somebody(telegram(1)).await?;
        base.plan(anna, None).await?;
        let leased = base.lease(1).await?;
        base.settle(&leased, outcome.clone()).await?;
        let (state, reason) = (state.to_owned(), reason.to_owned());
        let expected = Standing { state, tries: 1, uncertain, reason };
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

async fn who_blocks_solis_hears_nothing_and_keeps_their_place(base: Base) -> Result<()> {
    let (anna, juris) = (base.somebody(telegram(1)).await?, base.somebody(telegram(2)).await?);
    let door = door()?;
    turn!(base, |tx| door.happen(tx, anna, "telegram:1", Happening::Started, at(0)).await)?;
    let (_, journey) = turn!(base, |tx| tx.learner(anna).await)?;
    let again = Alarm::Again { asked: 1 };
    turn!(base, |tx| tx.set_alarm(anna, &again, at(30)))?;
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
    turn!(base, |tx| tx.used(&telegram(1), &identity).await)?;
    assert_eq!(base.ready(2).await?.len(), 1, "what was not said then is not said now");
    base.plan(anna, None).await?;
    assert_eq!(base.ready(2).await?.len(), 2, "who writes again is heard and told again");
    Ok(())
}

async fn what_nobody_holds_any_more_is_given_back(base: Base) -> Result<()> {
    for number in 1..=4 {
        let learner = base.somebody(telegram(number)).await?;
        base.plan(learner, None).await?;
    }
    let web = base.somebody(super::web("key")).await?;
    base.plan(web, None).await?;
    turn!(base, |tx| tx.lease(&[1], at(1)).await)?;
    turn!(base, |tx| tx.lease(&[2, 5], at(9)).await)?;
    assert_eq!(base.give_back(at(0), 0, false).await?, 0);
    assert_eq!(base.give_back(at(1), 1, false).await?, 1, "one lease has run out");
    let line = base.line(1).await?;
    assert_eq!((line.state.as_str(), line.tries, line.uncertain), ("waiting", 1, 1));
    assert_ne!(line.reason, "-");
    assert_eq!(base.line(2).await?.state, "leased");
    assert_eq!(base.give_back(Timestamp::MAX, 1, true).await?, 1, "all, at a start");
    assert_eq!(base.line(3).await?.uncertain, 0, "what was never leased is not in doubt");
    assert_eq!(base.line(5).await?.state, "leased", "another channel has its own sender");
    assert_eq!(base.ready(1).await?.len(), 4);
    Ok(())
}

/// It may be what makes the sender fail.
async fn a_line_whose_lease_runs_out_again_and_again_is_given_up(base: Base) -> Result<()> {
    let learner = base.somebody(telegram(1)).await?;
    base.plan(learner, None).await?;
    base.plan(learner, None).await?;
    for doubts in 1..=2 {
        base.lease(1).await?;
        assert_eq!(base.give_back(at(1), 1, false).await?, 1);
        let line = base.line(1).await?;
        assert_eq!((line.state.as_str(), line.uncertain), ("waiting", doubts));
    }
    base.lease(1).await?;
    assert_eq!(base.give_back(Timestamp::MAX, 1, true).await?, 1);
    assert_eq!(base.line(1).await?.state, "waiting", "the end of the program is not its fault");
    base.lease(1).await?;
    assert_eq!(base.give_back(at(1), 1, false).await?, 1);
    assert_eq!(base.line(1).await?.state, "dead");
    assert_eq!(base.ready(1).await?, [2], "nobody waits behind it");
    Ok(())
}

async fn what_was_not_tried_is_put_back(base: Base) -> Result<()> {
    for number in 1..=6 {
        let learner = base.somebody(telegram(number)).await?;
        base.plan(learner, None).await?;
    }
    let leased = turn!(base, |tx| tx.lease(&[1, 2, 3, 4, 5], at(9)).await)?;
    assert_eq!(leased.iter().map(|it| it.id).collect::<Vec<_>>(), [1, 2, 3, 4, 5]);
    base.settle(&leased[0], Outcome::Sent("m1".to_owned())).await?;
    turn!(base, |tx| tx.put_back(&[1, 2, 3, 4, 5, 6], at(3)).await)?;
    assert_eq!(base.line(1).await?.state, "sent", "what was sent stays sent");
    assert!(base.ready(2).await?.iter().all(|id| *id == 6), "not before its new moment");
    assert_eq!(base.ready(3).await?, [2, 3, 4, 5, 6]);
    assert_eq!(base.line(2).await?.tries, 0, "as if nobody had taken it");
    assert_eq!(base.line(6).await?.tries, 0, "what nobody had is not touched");
    Ok(())
}

async fn a_line_of_a_newer_version_keeps_nobody_elses_back(base: Base) -> Result<()> {
    let (anna, juris) = (base.somebody(telegram(1)).await?, base.somebody(telegram(2)).await?);
    base.plan(anna, None).await?;
    base.plan(juris, None).await?;
    base.run("UPDATE outbox SET line = '{\"of\":\"tomorrow\"}' WHERE id = 1").await?;
    let leased = turn!(base, |tx| tx.lease(&[1, 2], at(9)).await)?;
    assert_eq!(leased.iter().map(|it| it.id).collect::<Vec<_>>(), [2]);
    assert_eq!(base.line(1).await?.state, "waiting", "whoever can read it says it");
    base.settle(&leased[0], Outcome::Sent("m1".to_owned())).await?;
    let people = [anna, juris];
    let next = turn!(base, |tx| tx.next_lines(ChannelName::Telegram, &people, at(9)).await)?;
    assert!(next.is_empty());
    Ok(())
}
