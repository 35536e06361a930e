//! Whatever moment the process ends at, nothing that was said is lost, and nothing is said twice but what was in the
//! air at that moment.

use std::time::Duration;

use anyhow::{Result, ensure};

use super::{asks, learner, mentor, sees, taps};
use crate::{
    dice::Dice,
    fake_telegram::{FakeTelegram, Item, Kind, Person, Topics},
    product::{PATIENCE, Solis, TOKEN, until_within},
};

/// So much is said by both together.
const MESSAGES: usize = 40;
/// After so many of them, on average, the process is killed.
const EACH: u64 = 6;

#[tokio::test]
async fn a_talk_survives_every_end() -> Result<()> {
    for topics in [Topics::Off, Topics::On] {
        let seed = seed();
        println!("topics {topics:?}, SOLIS_TALK_SEED={seed}");
        survives(topics, Dice(seed)).await?;
    }
    Ok(())
}

fn seed() -> u64 {
    let given = std::env::var_os("SOLIS_TALK_SEED");
    given.and_then(|it| it.to_str()?.parse().ok()).unwrap_or_else(|| u64::from(std::process::id()))
}

async fn survives(topics: Topics, mut dice: Dice) -> Result<()> {
    let telegram = FakeTelegram::start(TOKEN).await;
    telegram.topics_are(topics);
    let mut solis = Solis::beside(telegram.url())?;
    solis.set("SOLIS_FLOOD_GUARD", "off");
    solis.begin().await?;
    let ilze = mentor(&telegram, &solis, 2001, "Ilze").await?;
    let anna = learner(&telegram, 1001, "Anna").await;
    asks(&anna, "What is a price?").await;
    taps(&ilze, "I take it").await;
    let card = sees(&ilze, "You have taken").await;
    sees(&anna, "is here now, a person").await;
    let writes = card.topic.map_or_else(|| ilze.clone(), |topic| ilze.in_topic(topic));
    let mut kills = 0;
    for number in 0..MESSAGES {
        let from = if dice.below(2) == 0 { &anna } else { &writes };
        from.sends_item(&item(number, &mut dice));
        tokio::time::sleep(Duration::from_millis(dice.below(60))).await;
        if dice.below(EACH) == 0 {
            solis.kill()?;
            kills += 1;
            solis.begin().await?;
            // What fails three times running is taken for poison, and whoever said it is told; so each arrival meets
            // one kill, at whatever moment.
            let kept = i64::try_from(number)? + 2;
            until_within("all is kept", PATIENCE, || async {
                Ok(solis.number("SELECT count(*) FROM messages", &[]).await? >= kept)
            })
            .await?;
        }
    }
    // What was in the air at a kill is said again after half a minute at the latest.
    let all = || async { Ok((0..MESSAGES).all(|it| times(&anna, &ilze, it) > 0)) };
    let said = until_within("everything is said", PATIENCE * 2, all).await;
    let lost = (0..MESSAGES).filter(|it| times(&anna, &ilze, *it) == 0).collect::<Vec<_>>();
    if !lost.is_empty() {
        let dead = solis.number("SELECT count(*) FROM outbox WHERE state = 'dead'", &[]).await?;
        let poison = solis.number("SELECT count(*) FROM inbox WHERE state = 'dead'", &[]).await?;
        let open = "SELECT count(*) FROM outbox WHERE state IN ('waiting', 'leased')";
        let open = solis.number(open, &[]).await?;
        let kept = solis.number("SELECT count(*) FROM messages", &[]).await?;
        println!("{dead} lines dead, {poison} arrivals dead, {open} lines open, {kept} kept");
        println!("{}\n{}\n{}", anna.screen(), ilze.screen(), solis.written());
    }
    ensure!(said.is_ok() && lost.is_empty(), "lost: {lost:?}");
    let double = (0..MESSAGES).map(|it| times(&anna, &ilze, it) - 1).sum::<usize>();
    println!("{MESSAGES} messages, {kills} kills, {double} said twice");
    // At most one line to each of the two is in the air at once.
    ensure!(double <= 2 * kills, "{double} said twice in {kills} kills");
    let marked = "SELECT coalesce(sum(uncertain), 0) FROM outbox";
    let marked = usize::try_from(solis.number(marked, &[]).await?)?;
    ensure!(double <= marked, "{double} said twice, {marked} marked");
    Ok(())
}

/// A message of some kind that can be told from all others.
fn item(number: usize, dice: &mut Dice) -> Item {
    let kinds = [Kind::Photo, Kind::Voice, Kind::Document, Kind::Video];
    let words = mark(number);
    match dice.place(kinds.len() + 2) {
        it if it < kinds.len() => Item::file(kinds[it]).caption(&words),
        it if it == kinds.len() => Item::contact("+37120000001", &words),
        _ => Item::text(&words),
    }
}

fn mark(number: usize) -> String {
    format!("number {number};")
}

/// How often a message has arrived, with whichever of the two it was for.
fn times(anna: &Person, ilze: &Person, number: usize) -> usize {
    let mark = mark(number);
    let has = |person: &Person| {
        person.chat().iter().filter(|it| it.raw.to_string().contains(&mark)).count()
    };
    has(anna) + has(ilze)
}
