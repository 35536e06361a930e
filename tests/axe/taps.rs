//! R5: old taps, taps again, forged taps. Only a button that is on offer does anything.

use std::{
    collections::HashMap,
    time::{Duration, Instant},
};

use anyhow::{Context, Result, ensure};
use serde_json::Value;

use super::{
    Engine, STORIES, both,
    form::Row,
    on_both_engines,
    state::{Account, accounts, settled},
    story::{Act, asks, stories},
    talker::{Crowd, Talker},
};
use crate::{
    dice::Dice,
    fake_telegram::{Answer, FakeTelegram},
    product::PATIENCE,
};

/// So many wait for an answer at once.
const AT_ONCE: usize = 50;

on_both_engines!(only_a_button_on_offer_does_anything);

async fn only_a_button_on_offer_does_anything(engine: Engine) -> Result<()> {
    let row = Row::begin("R5 taps").await;
    let (telegram, mut solis) = both(&engine).await?;
    telegram.keep_little();
    solis.begin().await?;
    let stories = stories(STORIES)?;
    let crowd = Crowd::new(1_000_000, row.form.of(20, 60, 200), &stories);
    let mut talkers = crowd.lives(&telegram, 6).await?;
    settled(&solis).await?;
    let before = accounts(&solis).await?;
    let mut dice = row.dice(1);
    let mut waits = Vec::new();
    for _ in 0..row.form.of(1_500, 20_000, 100_000) / AT_ONCE {
        waits.extend(storm(&telegram, &talkers, &mut dice).await?);
    }
    settled(&solis).await?;
    let after = accounts(&solis).await?;
    for talker in &talkers {
        unmoved(talker, &before, &after)?;
    }
    for talker in &mut talkers {
        goes_on(&telegram, talker).await?;
    }
    waits.sort_unstable();
    let p99 = waits.get(waits.len() * 99 / 100).context("no taps")?;
    row.says(&format!("{} taps that are not on offer: 0 did anything; p99 {p99:?}", waits.len()));
    Ok(())
}

/// Many taps at once; how long each waited for its answer.
async fn storm(
    telegram: &FakeTelegram,
    talkers: &[Talker<'_>],
    dice: &mut Dice,
) -> Result<Vec<Duration>> {
    let before = telegram.answer_count();
    let mut taps = HashMap::new();
    for _ in 0..AT_ONCE {
        let talker = &talkers[dice.place(talkers.len())];
        taps.insert(talker.person.taps_data(&idle(talker, dice)), Instant::now());
    }
    let answered = |it: &FakeTelegram| taps.keys().all(|tap| it.is_answered(tap));
    telegram.wait_until("every tap is answered", PATIENCE, answered).await;
    let news = telegram.answers_after(before);
    let wait = |it: &Answer| Some(it.at - *taps.get(&it.query)?);
    let waits = news.iter().filter_map(wait).collect::<Vec<_>>();
    ensure!(waits.len() == AT_ONCE, "each is answered once: {} of {AT_ONCE}", waits.len());
    Ok(waits)
}

/// What a tap sends that is not on offer.
fn idle(talker: &Talker<'_>, dice: &mut Dice) -> String {
    let open = &talker.story.deeds[talker.done - 1].asks;
    let (turn, step) = open.split_once('/').unwrap_or_default();
    let old = talker.story.deeds[1..talker.done].iter().filter_map(|deed| match &deed.act {
        Act::Taps(data) => Some(data.clone()),
        Act::Says(_) => None,
    });
    let old = old.collect::<Vec<_>>();
    let any = dice.any();
    match dice.below(12) {
        0..4 if !old.is_empty() => old[dice.place(old.len())].clone(),
        4 => format!("{}/{step}/next", any % 5),
        5 => format!("{}/{step}/next", any % 1000 + 100),
        6 => format!("{turn}/{step}/no-such-choice-{}", any % 100),
        7 => format!("{turn}/no-such-step/next"),
        8 => format!("-{open}/next"),
        9 => format!("{turn}/{step}/next\u{0}"),
        10 => "/".repeat(dice.place(60) + 1),
        _ => format!("{any:x}"),
    }
}

/// Nothing has happened to them but turns in which nothing happened.
fn unmoved(
    talker: &Talker<'_>,
    before: &HashMap<i64, Account>,
    after: &HashMap<i64, Account>,
) -> Result<()> {
    let id = talker.person.id;
    let (before, after) = (before.get(&id).context("unknown")?, after.get(&id).context("gone")?);
    let place = |account: &Account| {
        let mut place = account.place.clone();
        place["journey"]["turn"] = Value::Null;
        place
    };
    ensure!(place(before) == place(after), "{id} was moved to {}", after.place);
    ensure!(before.answers == after.answers, "{id} answered {:?}", after.answers);
    ensure!(before.lines.len() == after.lines.len(), "{id} was told more");
    Ok(())
}

/// The button that is on offer still does what it says.
async fn goes_on(telegram: &FakeTelegram, talker: &mut Talker<'_>) -> Result<()> {
    let open = talker.story.deeds[talker.done - 1].asks.clone();
    let button = talker.person.sees(|chat| {
        let buttons = chat.iter().rev().flat_map(|it| it.buttons.iter().flatten());
        let mut of_question = buttons.filter(|(_, data)| asks(data).as_ref() == Some(&open));
        of_question.next().map(|(_, data)| data.clone())
    });
    let said = talker.person.sees(<[_]>::len);
    let tap = talker.person.taps_data(&button.context("no button is open")?);
    let news = |chat: &[crate::fake_telegram::Sent]| (chat.len() > said).then_some(());
    let news = talker.person.waits_to_see(PATIENCE, news).await;
    news.with_context(|| format!("the open button is dead: {}", talker.person.screen()))?;
    telegram.wait_until("answered", PATIENCE, |it| it.is_answered(&tap)).await;
    Ok(())
}
