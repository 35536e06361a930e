//! `cargo bench --bench load`: the whole program under load, beside the ceiling of the rig.
//!
//! A thousand learners walk the shipped lessons over a Bot API server on this machine. Full load: a hundred of them wait
//! for an answer at any time, and as soon as one has got it, the next one acts (Telegram gives a hundred updates at
//! once). Crush: all thousand wait at any time. Steady load: so many act in a second, whatever comes. Solis and a bare
//! bot, which says the same lines from memory and promises nothing, are measured in turns on the same core; the
//! learners and the server have the other one. A reply is a call of the bot that reaches the server, other than
//! `getUpdates`. A goal that is missed is marked and fails nothing.
//!
//! - `SOLIS_BENCH=short` takes less than 40 seconds.
//! - `SOLIS_LOAD=polling` or `webhook` measures one mode; `polling:solis`, `webhook:bare` or `webhook:raw` puts one bot under full
//!   load, prints its process number and figures every few seconds, so that a profiler can look on:
//!   `SOLIS_LOAD_SECONDS=60 SOLIS_LOAD=webhook:solis cargo bench --bench load`; `SOLIS_LOAD_AT_ONCE=1000` is the crush.

mod axe;
mod bare;
mod bots;
mod calls;
mod report;
#[path = "../rig/mod.rs"]
mod rig;
mod run;
mod watch;

use std::{path::PathBuf, time::Duration};

use anyhow::{Context, Result};
use solis::content::Library;
use tokio::task::LocalSet;

use bots::{Bot, Mode};
use report::Report;
use rig::{
    cores,
    lesson::{Turn, walk},
    process::folder,
    shipped,
};

/// How much is measured.
#[derive(Clone)]
pub(crate) struct Scale {
    learners: usize,
    /// So many of them wait for an answer at any time.
    at_once: usize,
    /// Who is measured.
    bots: &'static [Bot],
    rounds: u32,
    /// How long a bot is left alone after its start.
    rest: Duration,
    /// How long the full load lasts before it counts.
    warm: Duration,
    full: Duration,
    crush: Duration,
    steady: Duration,
    a_second: u32,
    axe_rounds: u32,
    before_axe: Duration,
    patience: Duration,
    patience_with_bare: Duration,
}

const LONG: Scale = Scale {
    learners: 1_000,
    at_once: 100,
    bots: &[Bot::Solis, Bot::Http, Bot::Raw],
    rounds: 3,
    rest: Duration::from_secs(2),
    warm: Duration::from_millis(1_500),
    full: Duration::from_secs(5),
    crush: Duration::from_secs(3),
    steady: Duration::from_secs(8),
    a_second: 200,
    axe_rounds: 3,
    before_axe: Duration::from_millis(1_500),
    patience: Duration::from_secs(40),
    patience_with_bare: Duration::from_secs(5),
};
const SHORT: Scale = Scale {
    bots: &[Bot::Solis, Bot::Http],
    rounds: 1,
    rest: Duration::from_millis(400),
    warm: Duration::from_millis(400),
    full: Duration::from_millis(1_500),
    crush: Duration::from_secs(1),
    steady: Duration::from_millis(1_500),
    axe_rounds: 1,
    before_axe: Duration::from_millis(400),
    patience: Duration::from_secs(5),
    patience_with_bare: Duration::from_secs(1),
    ..LONG
};

/// What every run needs.
pub(crate) struct Load {
    scale: Scale,
    walk: Vec<Turn>,
    /// The walk, for the bare bot.
    walk_file: PathBuf,
    is_pinned: bool,
}

fn main() -> Result<()> {
    for way in [bare::HTTP, bare::RAW] {
        if std::env::args().any(|it| it == way) {
            return bare::run(way == bare::RAW);
        }
    }
    // Before there are other threads.
    let is_pinned = cores::pin_load();
    let is_short = word("SOLIS_BENCH").is_some_and(|it| it == "short");
    // `cargo test --all-targets` comes by without `--bench`, and wants to see that it works.
    let is_bench = std::env::args().any(|it| it == "--bench");
    let scale = if is_short || !is_bench { SHORT } else { LONG };
    let library = Library::load(&shipped::files()?);
    let library = library.ok().context("the content is broken: see `solis check`")?;
    let folder = folder()?;
    let (walk, walk_file) = (walk(&library)?, folder.path().join("walk.json"));
    std::fs::write(&walk_file, serde_json::to_vec(&walk)?)?;
    let load = Load { scale, walk, walk_file, is_pinned };
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    LocalSet::new().block_on(&runtime, measure(&load))
}

/// A word of the environment.
pub(crate) fn word(name: &str) -> Option<String> {
    std::env::var_os(name)?.into_string().ok()
}

async fn measure(load: &Load) -> Result<()> {
    let wanted = word("SOLIS_LOAD").unwrap_or_default();
    let (wanted, bot) = wanted.split_once(':').unwrap_or((&wanted, ""));
    let modes = [Mode::Polling, Mode::Webhook].into_iter();
    let modes = modes.filter(|it| wanted.is_empty() || it.name() == wanted).collect::<Vec<_>>();
    let mode =
        modes.first().context("SOLIS_LOAD is polling or webhook, perhaps with :solis or :bare")?;
    match bot {
        "" => {}
        "bare" => return watch::watch(load, Bot::Http, *mode).await,
        "raw" => return watch::watch(load, Bot::Raw, *mode).await,
        _ => return watch::watch(load, Bot::Solis, *mode).await,
    }
    let mut report = Report::new(load);
    for mode in &modes {
        for round in 0..load.scale.rounds {
            for bot in load.scale.bots {
                let figures = run::run(load, *bot, *mode).await?;
                Report::progress(*bot, *mode, round, &figures);
                report.add(*bot, *mode, &figures);
            }
        }
    }
    for mode in modes {
        for round in 0..load.scale.axe_rounds {
            for bot in [Bot::Solis, Bot::Http] {
                report.silenced(bot, mode, axe::silenced(load, bot, mode, round).await?);
            }
        }
    }
    report.print()
}
