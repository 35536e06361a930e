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
    pub(crate) replies: f64,
    pub(crate) updates: f64,
    /// Milliseconds of processor for 1,000 updates.
    pub(crate) work: f64,
    /// Milliseconds, half and nearly all.
    pub(crate) full: (f64, f64),
    pub(crate) steady: (f64, f64),
    pub(crate) idle: f64,
    pub(crate) after: f64,
    /// Shares of a core: the bot, the load.
    pub(crate) bot_core: f64,
    pub(crate) load_core: f64,
    /// Learners who were asked nothing any more.
    pub(crate) stuck: usize,
    /// Turns of the steady load at which nobody was ready.
    pub(crate) missed: usize,
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
    let Load { scale, walk, walk_file, is_pinned } = load;
    let folder = folder()?;
    let crowd = Crowd::new(scale.learners, FIRST_CHAT, walk)?;
    let api = server::start(&crowd).await?;
    let place = Place {
        folder: folder.path(),
        api: &api,
        crowd: &crowd,
        walk: walk_file,
        is_pinned: *is_pinned,
    };
    let process = bot.start(mode, &place).await?;
    tokio::time::sleep(scale.rest).await;
    let mut figures = Figures { idle: process.memory()?, ..Figures::default() };
    full(scale, &crowd, &process, &mut figures).await?;
    figures.stuck = drain(scale, &crowd).await;
    crowd.state().take_times();
    figures.missed = steady(scale, &crowd).await;
    drain(scale, &crowd).await;
    let took = crowd.state().take_times();
    figures.steady = (at(&took, 500), at(&took, 990));
    figures.after = process.memory()?;
    ensure!(figures.updates > 0.0, "{} says nothing: {}", bot.name(), process.log());
    match bot {
        Bot::Solis => process.stop().await?,
        Bot::Bare => process.kill()?,
    }
    Ok(figures)
}

/// Everybody answers as soon as they are asked.
pub(crate) async fn full(
    scale: &Scale,
    crowd: &Crowd,
    process: &Solis,
    figures: &mut Figures,
) -> Result<()> {
    crowd.be_eager(true);
    tokio::time::sleep(scale.warm).await;
    crowd.state().take_times();
    let begun = moment(crowd, process)?;
    tokio::time::sleep(scale.full).await;
    let ended = moment(crowd, process)?;
    let took = crowd.state().take_times();
    crowd.be_eager(false);
    let seconds = (ended.at - begun.at).as_secs_f64();
    let (calls, acts) =
        (ended.counts.calls - begun.counts.calls, ended.counts.acts - begun.counts.acts);
    figures.replies = f64::from(calls) / seconds;
    figures.updates = f64::from(acts) / seconds;
    figures.work = (ended.bot - begun.bot) / f64::from(acts) * 1e3;
    figures.full = (at(&took, 500), at(&took, 990));
    figures.bot_core = (ended.bot - begun.bot) / seconds / 1e3;
    figures.load_core = (ended.load - begun.load) / seconds / 1e3;
    Ok(())
}

fn moment(crowd: &Crowd, process: &Solis) -> Result<Moment> {
    let (bot, load) = (worked(&process.id().to_string())?, worked("self")?);
    Ok(Moment { at: Instant::now(), counts: crowd.state().counts, bot, load })
}

/// Waits until all have been asked; how many have not.
async fn drain(scale: &Scale, crowd: &Crowd) -> usize {
    let begun = Instant::now();
    while crowd.state().asked() < scale.learners && begun.elapsed() < PATIENCE {
        tokio::time::sleep(LOOK).await;
    }
    scale.learners.saturating_sub(crowd.state().asked())
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
