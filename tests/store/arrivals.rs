//! What arrives is kept once, and what waited when the program stopped is found again.

use anyhow::{Context, Result};
use solis::{
    people::ChannelName,
    store::{Arrival, Speaker, Store},
};

use super::{Base, at, telegram, turn, url};

fn arrival(channel: ChannelName, external: &str) -> Arrival {
    Arrival { channel, external: external.to_owned(), body: format!("body of {external}") }
}

#[tokio::test]
async fn an_arrival_is_kept_once() -> Result<()> {
    let base = Base::new().await?;
    let mut ids = Vec::new();
    for channel in [ChannelName::Telegram, ChannelName::Telegram, ChannelName::Web] {
        ids.push(turn!(base, |tx| tx.receive(arrival(channel, "7"), at(0)).await)?);
    }
    let ids = ids.iter().map(|it| it.as_ref().map(|it| (it.tries, it.arrival.channel)));
    let expected = [Some((1, ChannelName::Telegram)), None, Some((1, ChannelName::Web))];
    assert_eq!(ids.collect::<Vec<_>>(), expected, "a number is a channel's own");
    assert_eq!(base.number("SELECT count(*) FROM inbox").await?, 2);

    let id = base.number("SELECT min(id) FROM inbox").await?;
    turn!(base, |tx| tx.received(id, "done").await)?;
    let again = turn!(base, |tx| tx.receive(arrival(ChannelName::Telegram, "7"), at(9)).await)?;
    assert!(again.is_none(), "also after its turn");
    Ok(())
}

#[tokio::test]
async fn what_waited_is_found_again_in_its_order() -> Result<()> {
    let base = Base::new().await?;
    for number in ["5", "3", "9", "1"] {
        turn!(base, |tx| tx.receive(arrival(ChannelName::Telegram, number), at(0)).await)?;
    }
    let first = base.store.waiting().await?.first().context("nothing waits")?.id;
    turn!(base, |tx| tx.received(first, "done").await)?;
    let Base { store, folder } = base;
    drop(store);
    let base = Base { store: Store::open(&url(&folder)?).await?, folder };
    let waiting = base.store.waiting().await?;
    let names = waiting.iter().map(|it| it.arrival.external.as_str()).collect::<Vec<_>>();
    assert_eq!(names, ["3", "9", "1"]);
    assert!(waiting.iter().all(|it| it.tries == 2), "the next try is the second");
    let (second, dead) = (waiting[0].id, waiting[1].id);
    turn!(base, |tx| {
        tx.try_again(second).await?;
        tx.try_again(second).await?;
        tx.received(dead, "dead").await
    })?;
    let waiting = base.store.waiting().await?;
    let tries = waiting.iter().map(|it| (it.arrival.external.as_str(), it.tries));
    assert_eq!(tries.collect::<Vec<_>>(), [("3", 4), ("1", 2)]);
    Ok(())
}

#[tokio::test]
async fn a_line_is_on_a_page_once() -> Result<()> {
    let base = Base::new().await?;
    let (anna, juris) = (base.somebody(telegram(1)).await?, base.somebody(telegram(2)).await?);
    for (learner, name, body) in [
        (anna, "line:1", "first"),
        (anna, "a:77", "hello"),
        (anna, "line:1", "first, once more"),
        (juris, "line:1", "his own"),
        (anna, "line:2", "second"),
    ] {
        let speaker = if name.starts_with("line") { Speaker::Solis } else { Speaker::Learner };
        turn!(base, |tx| tx.put_on_page(learner, name, speaker, body, at(0)).await)?;
    }
    let page = base.store.page(anna, 0, 50).await?;
    let said = page.iter().map(|it| (it.speaker, it.body.as_str())).collect::<Vec<_>>();
    let expected =
        [(Speaker::Solis, "first"), (Speaker::Learner, "hello"), (Speaker::Solis, "second")];
    assert_eq!(said, expected);
    let rest = base.store.page(anna, page[0].id, 50).await?;
    assert_eq!(rest.len(), 2, "what comes after a line");
    let last = base.store.page(anna, 0, 1).await?;
    assert_eq!(last[0].body, "second", "the last ones, if not all");
    assert_eq!(base.store.page(juris, 0, 50).await?.len(), 1);
    Ok(())
}
