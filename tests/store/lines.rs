//! Lines go out one after another to one learner, and to nobody else.

use anyhow::{Context, Result};
use solis::{
    content::Word,
    engine::Line,
    journey::Why,
    people::LearnerId,
    store::{Leased, Outcome},
};

use super::{Base, at, telegram, turn, web};

impl Base {
    pub(super) async fn plan(&self, learner: LearnerId, why: Option<Why>) -> Result<()> {
        let line = Line::word(Word::TooFast);
        turn!(self, |tx| tx.plan_line(learner, &line, why, (at(0), at(60))).await)
    }

    /// The rows that could go out now.
    pub(super) async fn ready(&self, minutes: i64) -> Result<Vec<i64>> {
        let ready = self.store.ready(at(minutes), 100).await?;
        Ok(ready.into_iter().map(|it| it.id).collect())
    }

    pub(super) async fn lease(&self, id: i64) -> Result<Leased> {
        let leased = turn!(self, |tx| tx.lease(id, at(1)).await)?;
        leased.with_context(|| format!("line {id} cannot be leased"))
    }

    pub(super) async fn settle(&self, leased: &Leased, outcome: Outcome) -> Result<()> {
        let leased = leased.clone();
        turn!(self, |tx| tx.settle(&leased, &outcome, at(2)).await)
    }
}

#[tokio::test]
async fn everybody_has_one_line_at_a_time_and_answers_go_first() -> Result<()> {
    let base = Base::new().await?;
    let (anna, juris) = (base.somebody(telegram(1)).await?, base.somebody(web("key")).await?);
    base.plan(anna, Some(Why::LessonDay)).await?;
    base.plan(anna, None).await?;
    base.plan(juris, None).await?;
    base.plan(juris, None).await?;
    let ready = base.store.ready(at(0), 100).await?;
    let order = ready.iter().map(|it| (it.id, it.to.clone())).collect::<Vec<_>>();
    assert_eq!(order, [(3, web("key")), (1, telegram(1))], "the oldest of each; answers first");
    assert_eq!(base.store.ready(at(0), 1).await?.len(), 1);
    assert!(base.ready(-1).await?.is_empty(), "not before its moment");

    let leased = base.lease(1).await?;
    assert_eq!((leased.tries, leased.uncertain, leased.learner), (1, 0, anna));
    assert_eq!((leased.to.clone(), leased.deadline), (telegram(1), at(60)));
    assert!(turn!(base, |tx| tx.lease(1, at(1)).await)?.is_none(), "it is leased once");
    assert_eq!(base.ready(0).await?, [3], "a leased line keeps the next one back");
    base.settle(&leased, Outcome::Sent("m1".to_owned())).await?;
    assert_eq!(base.ready(2).await?, [2, 3]);
    Ok(())
}

#[tokio::test]
async fn a_line_that_waits_keeps_the_next_one_back() -> Result<()> {
    let base = Base::new().await?;
    let anna = base.somebody(telegram(1)).await?;
    base.plan(anna, None).await?;
    base.plan(anna, None).await?;
    let leased = base.lease(1).await?;
    base.settle(&leased, Outcome::Later(at(5), "told to wait".to_owned())).await?;
    assert!(base.ready(4).await?.is_empty(), "the second is not said before the first");
    assert_eq!(base.store.next_ready(at(4)).await?, Some(at(5)));
    assert_eq!(base.ready(5).await?, [1]);
    assert_eq!(base.store.next_ready(at(5)).await?, None);
    Ok(())
}

/// Who has no address yet is no reason to take their line out of the queue.
#[tokio::test]
async fn a_line_for_nobodys_address_keeps_waiting() -> Result<()> {
    let base = Base::new().await?;
    let anna = base.somebody(telegram(1)).await?;
    base.plan(anna, None).await?;
    base.run("UPDATE learners SET home = NULL").await?;
    assert!(base.ready(0).await?.is_empty());
    assert!(turn!(base, |tx| tx.lease(1, at(1)).await)?.is_none());
    let waiting = base.number("SELECT count(*) FROM outbox WHERE state = 'waiting'").await?;
    assert_eq!(waiting, 1, "nobody holds it, so it is not leased");
    Ok(())
}

/// A chat that goes on as somebody else hears nothing more of who it was before.
#[tokio::test]
async fn a_chat_that_was_given_away_hears_only_its_new_learner() -> Result<()> {
    let base = Base::new().await?;
    let (old, new) = (base.somebody(telegram(1)).await?, base.somebody(web("key")).await?);
    turn!(base, |tx| tx.give(&telegram(1), new).await)?;
    base.plan(old, Some(Why::Nudge)).await?;
    base.plan(new, None).await?;
    let ready = base.store.ready(at(0), 100).await?;
    let order = ready.iter().map(|it| (it.id, it.to.clone())).collect::<Vec<_>>();
    assert_eq!(order, [(2, telegram(1))], "the new one's line alone");
    Ok(())
}

#[tokio::test]
async fn a_chat_with_a_new_number_is_the_same_learner() -> Result<()> {
    let base = Base::new().await?;
    let anna = base.somebody(telegram(1)).await?;
    base.plan(anna, None).await?;
    turn!(base, |tx| tx.readdress(&telegram(1), "-100").await)?;
    assert_eq!(base.lease(1).await?.to, telegram(-100));
    let identity = turn!(base, |tx| tx.identity(&telegram(-100)).await)?;
    assert_eq!(identity.map(|it| it.learner), Some(anna));
    Ok(())
}

/// Telegram tells both sides of a move, and the new side may have been there first.
#[tokio::test]
async fn a_chat_can_move_to_a_number_that_is_known_already() -> Result<()> {
    let base = Base::new().await?;
    base.somebody(telegram(1)).await?;
    base.somebody(telegram(-100)).await?;
    turn!(base, |tx| tx.readdress(&telegram(1), "-100").await)?;
    let identity = turn!(base, |tx| tx.identity(&telegram(-100)).await)?;
    anyhow::ensure!(identity.is_some(), "it is somebody's");
    Ok(())
}
