//! R2: one kill after every single write of one full turn to the disk, and at every point of every call of it.

use std::{
    fs::{self, File},
    os::unix::fs::FileExt,
    path::PathBuf,
    process::Command,
    time::Duration,
};

use anyhow::{Context, Result, ensure};
use tokio::time::sleep;

use super::{
    STORIES, both,
    check::agree,
    form::Row,
    state::settled,
    story::{Act, Story, stories},
    talker::Talker,
};
use crate::{
    fake_telegram::Phase,
    product::{Solis, until},
};

/// A turn has fewer writes.
const MOST_WRITES: usize = 2_000;

#[tokio::test]
async fn a_kill_after_any_write_of_a_turn_loses_nothing() -> Result<()> {
    let row = Row::begin("R2 writes").await;
    let (telegram, mut solis) = both().await?;
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
        while !ended(&mut solis, &talker).await? {
            sleep(Duration::from_millis(5)).await;
        }
        writes = shim.writes()?;
        let is_dead = !solis.is_running()?;
        shim.strike_after(0)?;
        if is_dead {
            kills += 1;
            solis.kill()?;
            solis.begin().await?;
        }
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

#[tokio::test]
async fn a_kill_at_any_point_of_any_call_loses_nothing() -> Result<()> {
    let row = Row::begin("R2 calls").await;
    let (telegram, mut solis) = both().await?;
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

/// Whether the process has ended, or has done everything there was to do.
async fn ended(solis: &mut Solis, talker: &Talker<'_>) -> Result<bool> {
    if !solis.is_running()? {
        return Ok(true);
    }
    Ok(talker.has_heard() && super::state::waiting(solis).await? == 0)
}

/// Ends the process right after the write it is told.
struct Shim(File);

impl Shim {
    /// Compiles `writes.c`, and has it loaded into the process from the next start on.
    fn preloaded_in(solis: &mut Solis) -> Result<Self> {
        let source = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/axe/writes.c");
        let folder = fs::canonicalize(solis.folder())?;
        let library = folder.join("writes.so");
        let compiled = Command::new("cc")
            .args(["-shared", "-fPIC", "-O1", "-Wall", "-Werror", "-o"])
            .args([library.as_path(), source.as_ref()])
            .arg("-ldl")
            .output()
            .context("a C compiler, `cc`, is needed")?;
        ensure!(compiled.status.success(), "{}", String::from_utf8_lossy(&compiled.stderr));
        let control = folder.join("control");
        fs::write(&control, [0; 16])?;
        let path = |path: PathBuf| path.display().to_string();
        solis.set("LD_PRELOAD", &path(library));
        solis.set("AXE_CONTROL", &path(control.clone()));
        solis.set("AXE_DATABASE", &path(folder.join("solis.db")));
        Ok(Self(File::options().read(true).write(true).open(control)?))
    }

    /// From now on counts anew, and ends the process after so many writes; never, after 0.
    fn strike_after(&self, writes: usize) -> Result<()> {
        self.0.write_all_at(&0_u64.to_ne_bytes(), 8)?;
        Ok(self.0.write_all_at(&u64::try_from(writes)?.to_ne_bytes(), 0)?)
    }

    /// How many writes there were.
    fn writes(&self) -> Result<usize> {
        let mut count = [0; 8];
        self.0.read_exact_at(&mut count, 8)?;
        Ok(usize::try_from(u64::from_ne_bytes(count))?)
    }
}
