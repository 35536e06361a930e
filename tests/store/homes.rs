//! Where lines go: the first of a reply at once, the others after it, and all of them to where the learner is.

use anyhow::{Context, Result};
use solis::{
    content::{LanguageCode, Word},
    engine::Line,
    journey::{Journey, Why},
    people::{ChannelName, LearnerId},
    store::{Kept, Leased, Outcome, Tx},
};

use super::{Base, at, both, telegram, turn, web};

both!(
    only_the_first_line_of_somebody_who_waits_for_nothing_takes_off,
    what_takes_off_is_as_it_would_be_leased,
    nothing_takes_off_to_somebody_who_has_blocked_solis,
    what_waits_goes_where_the_learner_is,
    who_loses_an_address_is_reached_at_another_or_nowhere,
    blocking_counts_where_the_learner_is,
    what_happens_in_one_piece_of_work_is_seen_in_it,
    what_comes_back_from_the_air_goes_where_the_learner_is,
);

async fn say(tx: &mut Tx, learner: LearnerId, why: Option<Why>) -> Result<()> {
    tx.plan_line(learner, &Line::word(Word::TooFast), why, (at(0), at(60))).await
}

impl Base {
    /// Plans so many lines for each of these, in one piece of work; what takes off.
    async fn reply(&self, lines: &[(LearnerId, usize)], is_place: bool) -> Result<Vec<Leased>> {
        let lines = lines.to_vec();
        turn!(self, |tx| {
            for (learner, count) in lines {
                for _ in 0..count {
                    say(tx, learner, None).await?;
                }
            }
            let off = tx.take_off(at(5), |_, _| is_place.then_some(())).await?;
            Ok(off.into_iter().map(|it| it.0).collect())
        })
    }

    async fn rows(&self) -> Result<Vec<String>> {
        let row = "SELECT learner || ' ' || state || ' ' || coalesce(channel, '-') FROM outbox ORDER BY id";
        self.texts(row).await
    }
}

fn ids(leased: &[Leased]) -> Vec<i64> {
    leased.iter().map(|it| it.id).collect()
}

async fn only_the_first_line_of_somebody_who_waits_for_nothing_takes_off(base: Base) -> Result<()> {
    let (anna, juris) = (base.somebody(telegram(1)).await?, base.somebody(web("key")).await?);
    let maija = base.somebody(telegram(3)).await?;
    base.plan(maija, None).await?;
    let off = base.reply(&[(anna, 2), (juris, 1), (maija, 1)], true).await?;
    assert_eq!(ids(&off), [2, 4], "the first of two; and nothing of somebody who waits");
    assert_eq!(base.ready(0).await?, [1], "what is behind waits");
    base.settle(&off[0], Outcome::Sent("m1".to_owned())).await?;
    assert_eq!(base.ready(2).await?, [1, 3]);
    assert_eq!(
        ids(&base.reply(&[(juris, 1)], true).await?),
        Vec::<i64>::new(),
        "one is in the air"
    );
    base.settle(&off[1], Outcome::Sent("m2".to_owned())).await?;
    let next = base.ready(2).await?;
    assert_eq!(next, [1, 3, 6]);
    let third = base.lease(6).await?;
    base.settle(&third, Outcome::Sent("m3".to_owned())).await?;
    let none = base.reply(&[(juris, 2)], false).await?;
    assert!(none.is_empty(), "there is no place in the air");
    assert_eq!(base.ready(2).await?, [1, 3, 7], "so it waits for one, first things first");
    Ok(())
}

async fn what_takes_off_is_as_it_would_be_leased(base: Base) -> Result<()> {
    let anna = base.somebody(telegram(1)).await?;
    let off = turn!(base, |tx| {
        let (mut learner, _) = tx.learner(anna).await?;
        learner.language = LanguageCode::from("lv");
        tx.keep_learner(Kept { learner, journey: Journey::default() }).await?;
        say(tx, anna, Some(Why::LessonDay)).await?;
        let place = |to: &solis::people::Address, lane| {
            assert_eq!((to, lane), (&telegram(1), 2));
            Some("place")
        };
        tx.take_off(at(5), place).await
    })?;
    let (leased, place) = off.first().context("nothing takes off")?;
    assert_eq!(*place, "place");
    let now = base.number("SELECT due_at FROM outbox WHERE state = 'leased'").await?;
    assert_eq!(now, at(5).as_millisecond(), "until then");
    turn!(base, |tx| tx.put_back(&[1], at(0)).await)?;
    let later = base.lease(1).await?;
    assert_eq!(format!("{leased:?}"), format!("{later:?}"), "however it is leased");
    assert_eq!(leased.language.as_str(), "lv", "in the language of this very turn");
    Ok(())
}

async fn nothing_takes_off_to_somebody_who_has_blocked_solis(base: Base) -> Result<()> {
    let (anna, juris) = (base.somebody(telegram(1)).await?, base.somebody(telegram(2)).await?);
    turn!(base, |tx| tx.blocked(1, at(0)).await)?;
    let off = base.reply(&[(anna, 2), (juris, 1)], true).await?;
    assert_eq!(ids(&off), [3]);
    let rows = ["1 blocked telegram", "1 blocked telegram", "2 leased telegram"];
    assert_eq!(base.rows().await?, rows);
    // Who comes back is told again, in the same piece of work.
    let off = turn!(base, |tx| {
        let identity = tx.identity(&telegram(1)).await?.context("no address")?;
        assert!(identity.is_blocked);
        tx.used(&telegram(1), &identity).await?;
        say(tx, anna, None).await?;
        tx.take_off(at(5), |_, _| Some(())).await
    })?;
    assert_eq!(off.iter().map(|it| it.0.id).collect::<Vec<_>>(), [4]);
    let identity = base.store.identity(&telegram(1)).await?.context("no address")?;
    assert!(!identity.is_blocked);
    Ok(())
}

async fn what_waits_goes_where_the_learner_is(base: Base) -> Result<()> {
    let anna = base.somebody(telegram(1)).await?;
    let off = base.reply(&[(anna, 3)], true).await?;
    turn!(base, |tx| tx.give(&web("key"), anna).await)?;
    let rows = ["1 leased telegram", "1 waiting web", "1 waiting web"];
    assert_eq!(base.rows().await?, rows, "what is in the air stays there");
    let back = turn!(base, |tx| tx.give_back(ChannelName::Telegram, at(9), at(9), false).await)?;
    assert_eq!(back, 1, "whoever sent it gives it back");
    assert_eq!(base.rows().await?, ["1 waiting web"; 3], "and then it goes where she is");
    assert!(base.ready_on(ChannelName::Telegram, 9).await?.is_empty());
    let first = base.ready_on(ChannelName::Web, 9).await?.pop().context("it is lost")?;
    assert_eq!((first.id, &first.to), (off[0].id, &web("key")));
    let first = base.lease(first.id).await?;
    assert_eq!(first.to, web("key"));
    base.settle(&first, Outcome::Sent("m1".to_owned())).await?;
    assert_eq!(base.ready_on(ChannelName::Web, 9).await?.len(), 1);
    // Back again, by writing there.
    turn!(base, |tx| {
        let identity = tx.identity(&telegram(1)).await?.context("no address")?;
        tx.used(&telegram(1), &identity).await?;
        say(tx, anna, None).await
    })?;
    let rows = ["1 sent web", "1 waiting telegram", "1 waiting telegram", "1 waiting telegram"];
    assert_eq!(base.rows().await?, rows);
    assert_eq!(base.ready_on(ChannelName::Telegram, 9).await?.len(), 1);
    Ok(())
}

async fn who_loses_an_address_is_reached_at_another_or_nowhere(base: Base) -> Result<()> {
    let (old, new) = (base.somebody(web("old")).await?, base.somebody(web("new")).await?);
    turn!(base, |tx| tx.give(&telegram(1), old).await)?;
    base.plan(old, None).await?;
    assert_eq!(base.rows().await?, ["1 waiting telegram"]);
    turn!(base, |tx| tx.give(&telegram(1), new).await)?;
    assert_eq!(base.rows().await?, ["1 waiting web"], "the address they had before");
    turn!(base, |tx| tx.give(&web("old"), new).await)?;
    assert_eq!(base.rows().await?, ["1 waiting -"], "nowhere");
    base.plan(old, None).await?;
    assert!(base.ready(9).await?.is_empty());
    turn!(base, |tx| tx.give(&telegram(2), old).await)?;
    assert_eq!(base.rows().await?, ["1 waiting telegram", "1 waiting telegram"], "found again");
    assert_eq!(base.ready(9).await?, [1]);
    Ok(())
}

async fn blocking_counts_where_the_learner_is(base: Base) -> Result<()> {
    let anna = base.somebody(telegram(1)).await?;
    turn!(base, |tx| tx.give(&web("key"), anna).await)?;
    base.plan(anna, None).await?;
    turn!(base, |tx| tx.blocked(1, at(0)).await)?;
    assert_eq!(base.rows().await?, ["1 waiting web"], "they left the other place");
    turn!(base, |tx| {
        say(tx, anna, None).await?;
        tx.blocked(2, at(0)).await?;
        say(tx, anna, None).await
    })?;
    assert_eq!(base.rows().await?, ["1 blocked web"; 3], "before and after");
    Ok(())
}

/// Turns of one batch see what those before them did.
async fn what_happens_in_one_piece_of_work_is_seen_in_it(base: Base) -> Result<()> {
    let anna = base.somebody(telegram(1)).await?;
    let off = turn!(base, |tx| {
        tx.bring(&[telegram(1), telegram(2), web("key")], &[], &[]).await?;
        assert_eq!(tx.identity(&web("key")).await?, None);
        say(tx, anna, None).await?;
        // She goes on elsewhere, and her number becomes another one.
        let identity = tx.give(&web("key"), anna).await?;
        assert_eq!(tx.identity(&web("key")).await?, Some(identity));
        tx.readdress(&telegram(1), "2").await?;
        let moved = tx.identity(&telegram(2)).await?.context("the new number")?;
        assert_eq!(moved.learner, anna);
        assert_eq!(tx.identity(&telegram(1)).await?, None, "the old number");
        assert!(tx.log(anna, "a", "said", at(0)).await?);
        assert!(!tx.log(anna, "a", "said", at(0)).await?, "once in one piece of work");
        say(tx, anna, None).await?;
        tx.take_off(at(5), |to, _| Some(to.clone())).await
    })?;
    assert!(off.is_empty(), "the first was written before she moved and waits");
    assert_eq!(base.rows().await?, ["1 waiting web", "1 waiting web"]);
    assert_eq!(base.number("SELECT count(*) FROM log").await?, 1);
    Ok(())
}

/// She moved while a line was in the air.
async fn what_comes_back_from_the_air_goes_where_the_learner_is(base: Base) -> Result<()> {
    let why = || "why".to_owned();
    for outcome in [Outcome::Later(at(0), why()), Outcome::Uncertain(at(0), why())] {
        let base = base.another().await?;
        let anna = base.somebody(telegram(1)).await?;
        base.plan(anna, None).await?;
        let leased = base.lease(1).await?;
        turn!(base, |tx| tx.give(&web("key"), anna).await)?;
        base.settle(&leased, outcome).await?;
        assert_eq!(base.rows().await?, ["1 waiting web"]);
        base.lease(1).await?;
        turn!(base, |tx| {
            let identity = tx.identity(&telegram(1)).await?.context("no address")?;
            tx.used(&telegram(1), &identity).await?;
            tx.put_back(&[1], at(0)).await
        })?;
        assert_eq!(base.rows().await?, ["1 waiting telegram"]);
    }
    Ok(())
}
