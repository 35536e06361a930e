//! Lines go out one after another to one learner, and to nobody else.

use anyhow::{Context, Result};
use solis::{
    content::Word,
    engine::Line,
    journey::Why,
    people::{ChannelName, LearnerId},
    store::{Leased, Outcome, Ready},
};

use super::{Base, at, both, telegram, turn, web};

both!(
    everybody_has_one_line_at_a_time_and_answers_go_first,
    a_line_that_waits_keeps_the_next_one_back,
    a_line_for_nobodys_address_keeps_waiting,
    a_chat_that_was_given_away_hears_only_its_new_learner,
    a_chat_with_a_new_number_is_the_same_learner,
    a_chat_can_move_to_a_number_that_is_known_already,
);

impl Base {
    pub(super) async fn plan(&self, learner: LearnerId, why: Option<Why>) -> Result<()> {
        let line = Line::word(Word::TooFast);
        turn!(self, |tx| tx.plan_line(learner, &line, why, (at(0), at(60))).await)
    }

    /// What could go out now on a channel: answers first, then what nobody asked for, as its sender looks.
    pub(super) async fn ready_on(&self, channel: ChannelName, minutes: i64) -> Result<Vec<Ready>> {
        let ready = turn!(self, |tx| {
            let mut ready = tx.ready(channel, (1, 1), at(minutes), 100).await?;
            ready.extend(tx.ready(channel, (2, 3), at(minutes), 100).await?);
            Ok(ready)
        })?;
        if !ready.is_empty() {
            assert!(self.store.has_ready(channel, at(minutes)).await?, "what is ready is seen");
        }
        Ok(ready)
    }

    /// The rows that could go out now, on any channel.
    pub(super) async fn ready(&self, minutes: i64) -> Result<Vec<i64>> {
        let mut ready = self.ready_on(ChannelName::Telegram, minutes).await?;
        ready.extend(self.ready_on(ChannelName::Web, minutes).await?);
        ready.sort_by_key(|it| (it.lane, it.id));
        Ok(ready.into_iter().map(|it| it.id).collect())
    }

    pub(super) async fn try_lease(&self, id: i64) -> Result<Option<Leased>> {
        let leased = turn!(self, |tx| tx.lease(&[id], at(1)).await)?;
        assert!(leased.len() <= 1, "{leased:?}");
        Ok(leased.into_iter().next())
    }

    pub(super) async fn lease(&self, id: i64) -> Result<Leased> {
        self.try_lease(id).await?.with_context(|| format!("line {id} cannot be leased"))
    }

    pub(super) async fn settle(&self, leased: &Leased, outcome: Outcome) -> Result<()> {
        let leased = leased.clone();
        turn!(self, |tx| tx.settle(&[(&leased, &outcome)], at(2)).await)
    }
}

async fn everybody_has_one_line_at_a_time_and_answers_go_first(base: Base) -> Result<()> {
    let (anna, juris) = (base.somebody(telegram(1)).await?, base.somebody(web("key")).await?);
    let maija = base.somebody(telegram(3)).await?;
    base.plan(anna, Some(Why::LessonDay)).await?;
    base.plan(anna, None).await?;
    base.plan(juris, None).await?;
    base.plan(maija, None).await?;
    base.plan(juris, None).await?;
    let order =
        |ready: Vec<Ready>| ready.into_iter().map(|it| (it.id, it.lane, it.to)).collect::<Vec<_>>();
    let ready = base.ready_on(ChannelName::Telegram, 0).await?;
    assert_eq!(order(ready), [(4, 1, telegram(3)), (1, 2, telegram(1))], "the oldest of each");
    let ready = base.ready_on(ChannelName::Web, 0).await?;
    assert_eq!(order(ready), [(3, 1, web("key"))], "each channel has its own");
    let both = (1, 3);
    let ready = turn!(base, |tx| tx.ready(ChannelName::Telegram, both, at(0), 100).await)?;
    let ids = ready.iter().map(|it| it.id).collect::<Vec<_>>();
    assert_eq!(ids, [4, 1], "answers first");
    let few = turn!(base, |tx| tx.ready(ChannelName::Telegram, both, at(0), 1).await)?;
    assert_eq!(few.iter().map(|it| it.id).collect::<Vec<_>>(), [4], "not more than asked for");
    for channel in [ChannelName::Telegram, ChannelName::Web] {
        assert!(!base.store.has_ready(channel, at(-1)).await?, "not before its moment");
    }
    assert!(base.ready(-1).await?.is_empty(), "not before its moment");

    let leased = base.lease(1).await?;
    assert_eq!((leased.tries, leased.uncertain, leased.learner), (1, 0, anna));
    assert_eq!((leased.to.clone(), leased.deadline), (telegram(1), at(60)));
    assert!(base.try_lease(1).await?.is_none(), "it is leased once");
    assert_eq!(base.ready(0).await?, [3, 4], "a leased line keeps the next one back");
    base.settle(&leased, Outcome::Sent("m1".to_owned())).await?;
    assert_eq!(base.ready(2).await?, [2, 3, 4]);
    Ok(())
}

async fn a_line_that_waits_keeps_the_next_one_back(base: Base) -> Result<()> {
    let anna = base.somebody(telegram(1)).await?;
    base.plan(anna, None).await?;
    base.plan(anna, None).await?;
    let leased = base.lease(1).await?;
    base.settle(&leased, Outcome::Later(at(5), "told to wait".to_owned())).await?;
    assert!(base.ready(4).await?.is_empty(), "the second is not said before the first");
    assert_eq!(base.ready(5).await?, [1]);
    assert_eq!(
        base.number("SELECT due_at FROM outbox WHERE id = 1").await?,
        at(5).as_millisecond()
    );
    Ok(())
}

/// Who has no address yet is no reason to take their line out of the queue.
async fn a_line_for_nobodys_address_keeps_waiting(base: Base) -> Result<()> {
    let anna = base.somebody(telegram(1)).await?;
    base.plan(anna, None).await?;
    base.run("UPDATE learners SET home = NULL").await?;
    assert!(base.ready(0).await?.is_empty());
    assert!(base.try_lease(1).await?.is_none());
    let waiting = base.number("SELECT count(*) FROM outbox WHERE state = 'waiting'").await?;
    assert_eq!(waiting, 1, "nobody holds it, so it is not leased");
    Ok(())
}

/// A chat that goes on as somebody else hears nothing more of who it was before.
async fn a_chat_that_was_given_away_hears_only_its_new_learner(base: Base) -> Result<()> {
    let (old, new) = (base.somebody(telegram(1)).await?, base.somebody(web("key")).await?);
    turn!(base, |tx| tx.give(&telegram(1), new).await)?;
    base.plan(old, Some(Why::Nudge)).await?;
    base.plan(new, None).await?;
    let ready = base.ready_on(ChannelName::Telegram, 0).await?;
    let order = ready.iter().map(|it| (it.id, it.to.clone())).collect::<Vec<_>>();
    assert_eq!(order, [(2, telegram(1))], "the new one's line alone");
    assert!(base.ready_on(ChannelName::Web, 0).await?.is_empty());
    Ok(())
}

async fn a_chat_with_a_new_number_is_the_same_learner(base: Base) -> Result<()> {
    let anna = base.somebody(telegram(1)).await?;
    base.plan(anna, None).await?;
    turn!(base, |tx| tx.readdress(&telegram(1), "-100").await)?;
    assert_eq!(base.lease(1).await?.to, telegram(-100));
    let identity = turn!(base, |tx| tx.identity(&telegram(-100)).await)?;
    assert_eq!(identity.map(|it| it.learner), Some(anna));
    Ok(())
}

/// Telegram tells both sides of a move, and the new side may have been there first.
async fn a_chat_can_move_to_a_number_that_is_known_already(base: Base) -> Result<()> {
    base.somebody(telegram(1)).await?;
    base.somebody(telegram(-100)).await?;
    turn!(base, |tx| tx.readdress(&telegram(1), "-100").await)?;
    let identity = turn!(base, |tx| tx.identity(&telegram(-100)).await)?;
    anyhow::ensure!(identity.is_some(), "it is somebody's");
    Ok(())
}
