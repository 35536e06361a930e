//! Many turns in one piece of work come to the same as one after another.

use std::{collections::HashMap, sync::Arc};

use anyhow::{Context, Result, ensure};
use jiff::Timestamp;
use solis::{
    clock::Clock,
    conversation::Door,
    dispatcher::{Dispatcher, Parts},
    duty::Duty,
    engine::Said,
    inbox::{Inbox, Newcomer, Parts as InboxParts},
    journey::Happening,
    people::{Address, ChannelName, Words},
    store::{Arrival, Tx},
};
use tokio::sync::{Notify, broadcast};

use super::{Base, at, both, door, join, telegram, turn, web};

both!(
    together_is_the_same_as_one_by_one,
    arrivals_are_kept_once_within_a_delivery_and_across,
    a_newcomers_first_words_are_one_persons,
    a_turn_that_fails_takes_no_other_with_it,
    a_whole_delivery_has_its_turns_and_a_poisonous_one_is_given_up,
);

/// Tables, and what of them is compared.
const TABLES: &[(&str, &str)] = &[
    (
        "learners",
        "id course language name zone journey standing open_question open_words home answered_at",
    ),
    ("identities", "id channel address learner blocked_at"),
    ("inbox", "id channel external tries state"),
    ("log", "id learner cause what at"),
    ("outbox", "id learner lane channel line planned_at due_at deadline state tries"),
    ("alarms", "learner name alarm due_at tries"),
    ("answers", "learner dialogue step said share at"),
];

/// Everything a database holds.
async fn everything(base: &Base) -> Result<Vec<String>> {
    let mut all = Vec::new();
    for (table, columns) in TABLES {
        let columns = columns.split(' ').map(|it| format!("coalesce(CAST({it} AS TEXT), '-')"));
        let row = columns.collect::<Vec<_>>().join(" || '|' || ");
        let mut rows = base.texts(&format!("SELECT '{table}|' || {row} FROM {table}")).await?;
        rows.sort();
        all.extend(rows);
    }
    Ok(all)
}

/// Something that happens.
#[derive(Clone)]
struct Event {
    inbox: i64,
    from: Address,
    cause: String,
    happening: Happening,
}

async fn who(tx: &mut Tx, from: &Address) -> Result<solis::people::LearnerId> {
    if let Some(identity) = tx.identity(from).await? {
        tx.used(from, &identity).await?;
        return Ok(identity.learner);
    }
    let learner = join(tx).await?;
    tx.give(from, learner).await?;
    Ok(learner)
}

async fn take(tx: &mut Tx, door: &Door, event: Event, now: Timestamp) -> Result<()> {
    let learner = who(tx, &event.from).await?;
    door.happen(tx, learner, &event.cause, event.happening, now).await?;
    tx.received(event.inbox, "done");
    Ok(())
}

async fn work(base: &Base, door: &Door, events: Vec<Event>) -> Result<Vec<(i64, i64)>> {
    let door = door.clone();
    turn!(base, |tx| {
        let from = events.iter().map(|it| it.from.clone()).collect::<Vec<_>>();
        let causes = events.iter().map(|it| it.cause.clone()).collect::<Vec<_>>();
        tx.bring(&from, &[], &causes).await?;
        for event in events {
            take(tx, &door, event, at(1)).await?;
        }
        let off = tx.take_off(at(2), |to, _| (to.address != "3").then_some(())).await?;
        Ok(off.into_iter().map(|(leased, ())| (leased.id, leased.learner.0)).collect())
    })
}

/// Seventy people, so that statements of several sizes are needed; some of them more than once, also the same thing.
fn events() -> Vec<Event> {
    let mut events = Vec::new();
    let mut happen = |person: i64, cause: String, happening: Happening| {
        let from = if person % 5 == 0 { web(&format!("key{person}")) } else { telegram(person) };
        let inbox = i64::try_from(events.len()).unwrap_or_default() + 1;
        events.push(Event { inbox, from, cause, happening });
    };
    for person in 0..70 {
        happen(person, format!("start:{person}"), Happening::Started);
        if person % 3 == 0 {
            let said = Said::Words(Words::said("Hello"));
            happen(person, format!("said:{person}"), Happening::Said(said.clone()));
            happen(person, format!("said:{person}"), Happening::Said(said));
        }
    }
    for person in (0..70).rev() {
        let said = Said::Words(Words::said("And what now?"));
        happen(person, format!("again:{person}"), Happening::Said(said));
    }
    events
}

async fn together_is_the_same_as_one_by_one(base: Base) -> Result<()> {
    let (door, other, events) = (door()?, base.another().await?, events());
    for base in [&base, &other] {
        let arrivals = events.iter().map(|it| arrival(it.inbox, "0")).collect::<Vec<_>>();
        let received = turn!(base, |tx| tx.receive(arrivals, None, at(0)).await)?;
        assert_eq!(received.len(), events.len());
    }
    let mut one_by_one = Vec::new();
    for event in events.clone() {
        one_by_one.extend(work(&base, &door, vec![event]).await?);
    }
    let mut together = Vec::new();
    for events in events.chunks(97) {
        together.extend(work(&other, &door, events.to_vec()).await?);
    }
    together.sort_unstable();
    one_by_one.sort_unstable();
    assert_eq!(together, one_by_one, "the same lines take off");
    assert_eq!(together.len(), 69, "one each, but for the one who finds no place");
    let (one_by_one, together) = (everything(&base).await?, everything(&other).await?);
    assert_eq!(one_by_one.len(), together.len());
    for (one, other) in one_by_one.iter().zip(&together) {
        assert_eq!(one, other);
    }
    ensure!(one_by_one.len() > 700, "not much happened: {}", one_by_one.len());
    Ok(())
}

fn arrival(number: i64, sender: &str) -> Arrival {
    Arrival {
        channel: ChannelName::Telegram,
        external: number.to_string(),
        sender: Some(sender.to_owned()),
        body: message(number, sender, "Hello"),
    }
}

fn message(number: i64, sender: &str, text: &str) -> String {
    format!(
        "{{\"update_id\":{number},\"message\":{{\"message_id\":{number},\"date\":1768200000,
        \"chat\":{{\"id\":{sender},\"type\":\"private\",\"first_name\":\"A\"}},
        \"from\":{{\"id\":{sender},\"is_bot\":false,\"first_name\":\"A\",\"language_code\":\"en\"}},
        \"text\":\"{text}\"}}}}"
    )
}

async fn arrivals_are_kept_once_within_a_delivery_and_across(base: Base) -> Result<()> {
    // 64, 16, 4 and 1 rows a statement, and the same one in several of them.
    let numbers = (1..=87).chain([1, 50, 86, 87, 87]).chain(88..=90);
    let arrivals = numbers.map(|it| arrival(it, "7")).collect::<Vec<_>>();
    let received = turn!(base, |tx| tx.receive(arrivals, None, at(0)).await)?;
    let found =
        received.iter().map(|it| it.arrival.external.parse()).collect::<Result<Vec<i64>, _>>()?;
    assert_eq!(found, (1..=90).collect::<Vec<_>>(), "each once, in the order in which they came");
    let ids = received.iter().map(|it| it.id).collect::<Vec<_>>();
    ensure!(ids.is_sorted(), "{ids:?}");
    let again = (80..=95).rev().map(|it| arrival(it, "7")).collect::<Vec<_>>();
    let again = turn!(base, |tx| tx.receive(again, None, at(1)).await)?;
    let again = again.iter().map(|it| it.arrival.external.as_str()).collect::<Vec<_>>();
    assert_eq!(again, ["95", "94", "93", "92", "91"], "only what is new");
    assert_eq!(base.number("SELECT count(*) FROM inbox").await?, 95);
    assert_eq!(base.store.waiting().await?.len(), 95);
    turn!(base, |tx| {
        for id in ids {
            tx.received(id, if id % 2 == 0 { "done" } else { "ignored" });
        }
        Ok(())
    })?;
    assert_eq!(base.store.waiting().await?.len(), 5);
    Ok(())
}

async fn a_newcomers_first_words_are_one_persons(base: Base) -> Result<()> {
    let door = door()?;
    let event = |inbox, cause: &str, happening| Event {
        inbox,
        from: telegram(1),
        cause: cause.to_owned(),
        happening,
    };
    let said = Happening::Said(Said::Words(Words::said("Hello")));
    let events = vec![event(1, "a", Happening::Started), event(2, "b", said)];
    let off = work(&base, &door, events).await?;
    assert_eq!(off.len(), 1, "the first line of the first turn");
    assert_eq!(base.number("SELECT count(*) FROM learners").await?, 1);
    assert_eq!(base.number("SELECT count(*) FROM identities").await?, 1);
    assert_eq!(base.texts("SELECT what FROM log ORDER BY id").await?, ["started", "said"]);
    assert_eq!(base.number("SELECT count(DISTINCT learner) FROM outbox").await?, 1);
    Ok(())
}

async fn a_turn_that_fails_takes_no_other_with_it(base: Base) -> Result<()> {
    let (door, before) = (door()?, events().split_off(0));
    base.breaks("log", "INSERT", "new.cause = 'start:5'").await?;
    let failed = work(&base, &door, before.clone()).await;
    ensure!(failed.is_err(), "it is one piece of work");
    assert_eq!(everything(&base).await?, Vec::<String>::new(), "nothing of it is kept");
    let mut failed = Vec::new();
    for event in before {
        let (cause, person) = (event.cause.clone(), event.from.clone());
        if work(&base, &door, vec![event]).await.is_err() {
            failed.push((cause, person));
        }
    }
    assert_eq!(failed, [("start:5".to_owned(), web("key5"))], "the others have their turns");
    assert_eq!(base.number("SELECT count(*) FROM learners").await?, 70);
    Ok(())
}

/// The inbox itself: what comes in one delivery.
async fn a_whole_delivery_has_its_turns_and_a_poisonous_one_is_given_up(base: Base) -> Result<()> {
    let owner = base.is_shared().then(|| Arc::from("me"));
    let _alive = Duty::take(&base.store, "replica:me".to_owned(), "me".into()).await?;
    let parts = Parts {
        store: base.store.clone(),
        library: door()?.library,
        clock: Clock::system(),
        channels: Vec::new(),
        translator: None,
    };
    let inbox = Inbox::start(InboxParts {
        store: base.store.clone(),
        door: door()?,
        clock: Clock::system(),
        pace: None,
        dispatcher: Dispatcher::start(parts).0,
        alarms: Arc::new(Notify::new()),
        bots: HashMap::new(),
        newcomer: Newcomer { course: "first-steps".to_owned(), zone: "Europe/Riga".to_owned() },
        pages: broadcast::channel(16).0,
        owner,
        #[cfg(debug_assertions)]
        poison: solis::inbox::Poison::default(),
    })
    .await?;
    base.breaks("log", "INSERT", "new.cause IN ('telegram:13', 'telegram:40')").await?;
    // Ten people, five things each; the thirteenth is somebody's second, the fortieth somebody's fourth.
    let mut arrivals =
        (1..=50).map(|it| arrival(it, &(it % 10 + 1).to_string())).collect::<Vec<_>>();
    arrivals.push(arrival(7, "8"));
    arrivals.push(Arrival { body: "{}".to_owned(), ..arrival(51, "8") });
    let told = inbox.receive(arrivals).await?;
    assert_eq!(told.len(), 51, "a way to hear of each that is new");
    for told in told {
        told.await.context("nobody says what came of it")?;
    }
    let count = async |state: &str| {
        base.number(&format!("SELECT count(*) FROM inbox WHERE state = '{state}'")).await
    };
    let states = (count("done").await?, count("dead").await?, count("ignored").await?);
    assert_eq!(states, (48, 2, 1));
    let dead = base.texts("SELECT external FROM inbox WHERE state = 'dead' ORDER BY id").await?;
    assert_eq!(dead, ["13", "40"]);
    assert_eq!(base.number("SELECT max(tries) FROM inbox WHERE state <> 'dead'").await?, 1);
    assert_eq!(base.number("SELECT count(*) FROM learners").await?, 10);
    assert_eq!(base.number("SELECT count(*) FROM log").await?, 48);
    let trouble = "SELECT count(*) FROM outbox WHERE line LIKE '%trouble%'";
    assert_eq!(base.number(trouble).await?, 2, "those two hear that it failed");
    // In everybody's own order.
    let order = "SELECT count(*) FROM log a JOIN log b ON b.learner = a.learner AND b.id > a.id
        WHERE CAST(substr(b.cause, 10) AS BIGINT) < CAST(substr(a.cause, 10) AS BIGINT)";
    assert_eq!(base.number(order).await?, 0);
    Ok(())
}
