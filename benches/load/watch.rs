//! One bot under full load for as long as somebody wants to look at it.

use std::time::Duration;

use anyhow::Result;

use crate::{
    Load,
    bots::{Bot, Mode, Place},
    rig::{crowd::Crowd, process::folder, server},
    run::full,
    word,
};

/// So long, if nothing is said.
const SECONDS: u64 = 20;

/// Puts it under full load; a line every two seconds.
pub(crate) async fn watch(load: &Load, bot: Bot, mode: Mode) -> Result<()> {
    let folder = folder()?;
    let crowd = Crowd::new(load.scale.learners, 1_000_000, &load.walk)?;
    let api = server::start(&crowd).await?;
    let place = Place::of(load, folder.path(), &api, &crowd)?;
    let process = bot.start(mode, &place).await?;
    println!("{} by {} is process {}", bot.name(), mode.name(), process.id());
    let seconds = word("SOLIS_LOAD_SECONDS").and_then(|it| it.parse().ok()).unwrap_or(SECONDS);
    let at_once = word("SOLIS_LOAD_AT_ONCE").and_then(|it| it.parse().ok());
    crowd.at_once(at_once.unwrap_or(load.scale.at_once));
    let part = Duration::from_secs(2);
    for _ in 0..seconds / part.as_secs() {
        let it = full(Duration::ZERO, part, &crowd, &process).await?;
        println!(
            "{:.0} replies/s, {:.0} updates/s, {:.0} ms for 1,000 updates, p50 {:.1} ms, p99 {:.1} ms, \
             bot on {:.2} of its core, load on {:.2}, {:.1} MB",
            it.replies,
            it.updates,
            it.work,
            it.took.0,
            it.took.1,
            it.bot_core,
            it.load_core,
            process.memory()?,
        );
    }
    process.kill()
}
