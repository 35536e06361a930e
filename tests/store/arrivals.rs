//! What arrives is kept once, and what waited when the program stopped is found again.

use anyhow::{Context, Result};
use solis::{
    people::ChannelName,
    store::{Arrival, Received, Speaker},
};

use super::{Base, at, both, telegram, turn};

both!(an_arrival_is_kept_once, what_waited_is_found_again_in_its_order, a_line_is_on_a_page_once,);

fn arrival(channel: ChannelName, external: &str) -> Arrival {
    let body = format!("body of {external}");
    Arrival { channel, external: external.to_owned(), sender: Some("42".to_owned()), body }
}

impl Base {
    async fn arrives(&self, arrivals: Vec<Arrival>) -> Result<Vec<Received>> {
        turn!(self, |tx| tx.receive(arrivals, None, at(0)).await)
    }

    async fn is_over(&self, id: i64, state: &'static str) -> Result<()> {
        turn!(self, |tx| {
            tx.received(id, state);
            Ok(())
        })
    }
}

async fn an_arrival_is_kept_once(base: Base) -> Result<()> {
    let mut ids = Vec::new();
    for channel in [ChannelName::Telegram, ChannelName::Telegram, ChannelName::Web] {
        ids.push(base.arrives(vec![arrival(channel, "7")]).await?.pop());
    }
    let ids = ids.iter().map(|it| it.as_ref().map(|it| (it.tries, it.arrival.channel)));
    let expected = [Some((1, ChannelName::Telegram)), None, Some((1, ChannelName::Web))];
    assert_eq!(ids.collect::<Vec<_>>(), expected, "a number is a channel's own");
    assert_eq!(base.number("SELECT count(*) FROM inbox").await?, 2);

    let id = base.number("SELECT min(id) FROM inbox").await?;
    base.is_over(id, "done").await?;
    let again = base.arrives(vec![arrival(ChannelName::Telegram, "7")]).await?;
    assert!(again.is_empty(), "also after its turn");
    Ok(())
}

async fn what_waited_is_found_again_in_its_order(base: Base) -> Result<()> {
    for number in ["5", "3", "9", "1"] {
        base.arrives(vec![arrival(ChannelName::Telegram, number)]).await?;
    }
    let first = base.store.waiting().await?.first().context("nothing waits")?.id;
    base.is_over(first, "done").await?;
    let base = base.again().await?;
    let waiting = base.store.waiting().await?;
    let names = waiting.iter().map(|it| it.arrival.external.as_str()).collect::<Vec<_>>();
    assert_eq!(names, ["3", "9", "1"]);
    assert!(waiting.iter().all(|it| it.tries == 2), "the next try is the second");
    let (second, dead) = (waiting[0].id, waiting[1].id);
    turn!(base, |tx| {
        tx.try_again(second).await?;
        tx.try_again(second).await?;
        tx.received(dead, "dead");
        Ok(())
    })?;
    let waiting = base.store.waiting().await?;
    let tries = waiting.iter().map(|it| (it.arrival.external.as_str(), it.tries));
    assert_eq!(tries.collect::<Vec<_>>(), [("3", 4), ("1", 2)]);
    Ok(())
}

async fn a_line_is_on_a_page_once(base: Base) -> Result<()> {
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
