//! R2: one kill after every single write of one full turn to the disk, and at every point of every call of it.

use std::time::Duration;

use anyhow::{Context, Result, ensure};
use tokio::time::sleep;

use super::{
    Engine, STORIES, both,
    check::agree,
    form::{Form, Row},
    on_both_engines,
    shim::Shim,
    state::settled,
    story::{Act, Story, stories},
    talker::Talker,
};
use crate::{fake_telegram::Phase, product::until};

/// A turn has fewer writes.
const MOST_WRITES: usize = 2_000;

on_both_engines!(
    a_kill_after_any_write_of_a_turn_loses_nothing,
    a_kill_after_any_write_of_a_start_loses_nothing,
    a_kill_at_any_point_of_any_call_loses_nothing
);

async fn a_kill_after_any_write_of_a_turn_loses_nothing(engine: Engine) -> Result<()> {
    if engine.is_server() {
        // The server writes, not Solis.
        return Ok(());
    }
    let row = Row::begin("R2 writes").await;
    let (telegram, mut solis) = both(&engine).await?;
    let shim = Shim::preloaded_in(&mut solis)?;
    solis.begin().await?;
    let (stories, turn) = long_turn()?;
    let step = row.form.of(2, 1, 1);
    let first = 1 + row.dice(1).place(step);
    let mut talkers = Vec::new();
    let (mut kills, mut writes) = (0, 0);
    for (id, point) in (1_000..).zip((first..MOST_WRITES).step_by(step)) {
        let mut talker = Talker::new(&telegram, id, &stories);
        talker.lives(turn).await?;
        settled(&solis).await?;
        shim.strike_after(point)?;
        talker.acts()?;
        let is_dead = shim.strikes(&mut solis, &talker).await?;
        writes = shim.writes()?;
        kills += usize::from(is_dead);
        talker.hears().await?;
        talkers.push(talker);
        if !is_dead {
            break;
        }
    }
    let tally = agree(&telegram, &solis, &talkers).await?;
    ensure!(kills > 0 && writes < MOST_WRITES, "{kills} kills, {writes} writes: not one turn");
    row.says(&format!(
        "{kills} kills in the {writes} writes of one turn: 0 lost, 0 double turns, {} lines twice, {} marked, {} in vain",
        tally.copies.len(),
        tally.uncertain,
        tally.uncertain_in_vain
    ));
    Ok(())
}

async fn a_kill_after_any_write_of_a_start_loses_nothing(engine: Engine) -> Result<()> {
    if engine.is_server() {
        // The server writes, not Solis.
        return Ok(());
    }
    let row = Row::begin("R2 starts").await;
    let (telegram, mut solis) = both(&engine).await?;
    let shim = Shim::preloaded_in(&mut solis)?;
    solis.begin().await?;
    let (stories, turn) = long_turn()?;
    let mut talkers = Vec::new();
    let step = row.form.of(3, 1, 1);
    let first = 1 + row.dice(1).place(step);
    for (id, point) in (1_000..).zip((first..MOST_WRITES).step_by(step)) {
        let mut talker = Talker::new(&telegram, id, &stories);
        talker.lives(turn).await?;
        settled(&solis).await?;
        // It ends with a line in the air, and another one to say.
        let reached = telegram.snagged();
        telegram.snag(0, "send*", Phase::BeforeAnswering);
        talker.acts()?;
        until("a line is in the air", || async { Ok(telegram.snagged() > reached) }).await?;
        solis.kill()?;
        shim.strike_after(point)?;
        solis.begin_without_waiting()?;
        let is_dead = shim.strikes(&mut solis, &talker).await?;
        talker.hears().await?;
        talkers.push(talker);
        if !is_dead {
            break;
        }
    }
    let tally = agree(&telegram, &solis, &talkers).await?;
    let (kills, copies) = (talkers.len() - 1, tally.copies.len());
    ensure!(kills > 0 && copies >= talkers.len(), "{kills} kills, {copies} copies");
    row.says(&format!(
        "{kills} kills in the writes of a start: 0 lost, 0 double turns, {copies} lines twice, {} marked, {} in vain",
        tally.uncertain, tally.uncertain_in_vain
    ));
    Ok(())
}

async fn a_kill_at_any_point_of_any_call_loses_nothing(engine: Engine) -> Result<()> {
    let row = Row::begin("R2 calls").await;
    if row.form == Form::Short && engine.is_server() {
        // Each kill there costs half a minute: the longer forms have it.
        return Ok(());
    }
    let (telegram, mut solis) = both(&engine).await?;
    solis.begin().await?;
    let (stories, turn) = long_turn()?;
    let lines = stories[0].deeds[turn].said - stories[0].deeds[turn - 1].said;
    let mut talkers = Vec::new();
    let sends = (0..lines).map(|before| ("send*", before));
    for (method, before) in [("getUpdates", 0), ("answerCallbackQuery", 0)].into_iter().chain(sends)
    {
        for phase in
            [Phase::BeforeReading, Phase::BeforeAnswering, Phase::MidAnswer, Phase::AfterAnswering]
        {
            let id = 1_000 + i64::try_from(talkers.len())?;
            let mut talker = Talker::new(&telegram, id, &stories);
            talker.lives(turn).await?;
            settled(&solis).await?;
            let reached = telegram.snagged();
            telegram.snag(before, method, phase);
            if method == "getUpdates" {
                // The call that waits for something is no longer to be stopped: the next one is.
                telegram.person(1, "Eve", "en").says("Hello");
                sleep(Duration::from_millis(100)).await;
            }
            talker.acts()?;
            let is_there = || async { Ok(telegram.snagged() > reached) };
            until(&format!("{method} {phase:?}"), is_there).await?;
            solis.kill()?;
            telegram.no_faults();
            solis.begin().await?;
            talker.hears().await?;
            talkers.push(talker);
        }
    }
    let tally = agree(&telegram, &solis, &talkers).await?;
    row.says(&format!(
        "{} kills in the calls of one turn: 0 lost, 0 double turns, {} lines twice, {} marked, {} in vain",
        talkers.len(),
        tally.copies.len(),
        tally.uncertain,
        tally.uncertain_in_vain
    ));
    Ok(())
}

/// A story, and the number of a tap in it that says more than one line.
fn long_turn() -> Result<(Vec<Story>, usize)> {
    let mut stories = stories(STORIES)?;
    let long = |story: &Story| {
        (1..story.deeds.len()).find(|at| {
            let says = story.deeds[*at].said - story.deeds[*at - 1].said;
            says > 1 && matches!(story.deeds[*at].act, Act::Taps(_))
        })
    };
    let found = stories.iter().enumerate().find_map(|(place, story)| Some((place, long(story)?)));
    let (place, turn) = found.context("no tap says more than one line")?;
    Ok((stories.drain(place..=place).collect(), turn))
}
