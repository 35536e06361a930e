//! One run: a bot from its start to its end, with everybody tapping as fast as they are asked, and then at a steady
//! pace.

use std::time::{Duration, Instant};

use anyhow::{Result, ensure};

use crate::{
    Load, Scale,
    bots::{Bot, Mode, Place},
    rig::{
        crowd::{Counts, Crowd},
        process::{Solis, folder, worked},
        server,
        times::at,
    },
};

/// The chat of the first learner.
const FIRST_CHAT: i64 = 1_000_000;
/// Whoever waits longer has not been answered.
const PATIENCE: Duration = Duration::from_secs(10);
/// So often it is looked whether all have been answered.
const LOOK: Duration = Duration::from_millis(20);

/// What a run measured.
#[derive(Clone, Debug, Default)]
pub(crate) struct Figures {
    /// A hundred wait for an answer at any time.
    pub(crate) full: Full,
    /// Everybody does.
    pub(crate) crush: Full,
    /// Milliseconds at a steady pace, half and nearly all.
    pub(crate) steady: (f64, f64),
    pub(crate) idle: f64,
    pub(crate) after: f64,
    /// Learners who were asked nothing any more.
    pub(crate) stuck: usize,
    /// Turns of the steady load at which nobody was ready.
    pub(crate) missed: usize,
}

/// What it does when everybody is as fast as they can be.
#[derive(Clone, Debug, Default)]
pub(crate) struct Full {
    pub(crate) replies: f64,
    pub(crate) updates: f64,
    /// Milliseconds of processor for 1,000 updates.
    pub(crate) work: f64,
    /// Milliseconds, half and nearly all.
    pub(crate) took: (f64, f64),
    /// Shares of a core: the bot, the load.
    pub(crate) bot_core: f64,
    pub(crate) load_core: f64,
}

/// A moment of a run.
struct Moment {
    at: Instant,
    counts: Counts,
    bot: f64,
    load: f64,
}

/// Measures a bot once.
pub(crate) async fn run(load: &Load, bot: Bot, mode: Mode) -> Result<Figures> {
    let Load { scale, walk, .. } = load;
    let folder = folder()?;
    let crowd = Crowd::new(scale.learners, FIRST_CHAT, walk)?;
    let api = server::start(&crowd).await?;
    let place = Place::of(load, folder.path(), &api, &crowd)?;
    let process = bot.start(mode, &place).await?;
    tokio::time::sleep(scale.rest).await;
    let mut figures = Figures { idle: process.memory()?, ..Figures::default() };
    crowd.at_once(scale.at_once);
    figures.full = full(scale.warm, scale.full, &crowd, &process).await?;
    crowd.at_once(scale.learners);
    figures.crush = full(scale.warm, scale.crush, &crowd, &process).await?;
    crowd.at_once(0);
    figures.stuck = drain(&crowd).await;
    crowd.state().take_times();
    figures.missed = steady(scale, &crowd).await;
    drain(&crowd).await;
    let took = crowd.state().take_times();
    figures.steady = (at(&took, 500), at(&took, 990));
    figures.after = process.memory()?;
    ensure!(figures.full.updates > 0.0, "{} says nothing: {}", bot.name(), process.log());
    match bot {
        Bot::Solis => process.stop().await?,
        Bot::Http | Bot::Raw => process.kill()?,
    }
    Ok(figures)
}

/// Measures for so long, after so long.
pub(crate) async fn full(
    warm: Duration,
    long: Duration,
    crowd: &Crowd,
    process: &Solis,
) -> Result<Full> {
    tokio::time::sleep(warm).await;
    crowd.state().take_times();
    let begun = moment(crowd, process)?;
    tokio::time::sleep(long).await;
    let ended = moment(crowd, process)?;
    let took = crowd.state().take_times();
    let seconds = (ended.at - begun.at).as_secs_f64();
    let (calls, acts) =
        (ended.counts.calls - begun.counts.calls, ended.counts.acts - begun.counts.acts);
    let (bot, load) = (ended.bot - begun.bot, ended.load - begun.load);
    Ok(Full {
        replies: f64::from(calls) / seconds,
        updates: f64::from(acts) / seconds,
        work: bot / f64::from(acts) * 1e3,
        took: (at(&took, 500), at(&took, 990)),
        bot_core: bot / seconds / 1e3,
        load_core: load / seconds / 1e3,
    })
}

fn moment(crowd: &Crowd, process: &Solis) -> Result<Moment> {
    let (bot, load) = (worked(&process.id().to_string())?, worked("self")?);
    Ok(Moment { at: Instant::now(), counts: crowd.state().counts, bot, load })
}

/// Waits until all have been asked; how many have not.
async fn drain(crowd: &Crowd) -> usize {
    let begun = Instant::now();
    while crowd.state().waiting() > 0 && begun.elapsed() < PATIENCE {
        tokio::time::sleep(LOOK).await;
    }
    crowd.state().waiting()
}

/// So many a second answer; how often nobody was ready to.
async fn steady(scale: &Scale, crowd: &Crowd) -> usize {
    let mut ticks = tokio::time::interval(Duration::from_secs(1) / scale.a_second);
    let (begun, mut missed) = (Instant::now(), 0);
    while begun.elapsed() < scale.steady {
        ticks.tick().await;
        missed += usize::from(!crowd.let_one());
    }
    missed
}
