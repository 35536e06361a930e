//! What Solis costs when nothing happens: its memory, its start, its sleepers.

use std::{
    path::Path,
    time::{Duration, Instant},
};

use anyhow::Result;
use solis::content::Library;

use crate::{
    Scale,
    bot_api::BotApi,
    rig::{
        people::{Beginner, fill},
        process::{Solis, client, folder},
        table::Table,
    },
};

/// After this long a program that has started is at rest.
const REST: Duration = Duration::from_secs(3);

/// Measures it.
pub(crate) async fn measure(scale: &Scale, library: &Library, table: &mut Table) -> Result<()> {
    let (empty, bot, full) = (folder()?, folder()?, folder()?);
    fill(full.path(), &Beginner::new(library)?, scale.sleepers).await?;
    starts(scale, full.path(), table).await?;

    let api = BotApi::start().await?;
    let variables = api.variables();
    let empty = Solis::start(empty.path(), &[])?;
    let awake = Solis::start(bot.path(), &variables)?;
    let asleep = Solis::start(full.path(), &variables)?;
    let client = client()?;
    for solis in [&empty, &awake, &asleep] {
        solis.ready(&client).await?;
    }
    tokio::time::sleep(REST).await;
    let sleepers = scale.sleepers;
    table.under("memory when idle", empty.memory()?, 40.0, "MB");
    table.under("memory when idle, with a bot", awake.memory()?, 40.0, "MB");
    table.note(
        &format!("memory when idle, {sleepers} learners asleep"),
        format!("{:.1} MB", asleep.memory()?),
    );

    let before = (awake.worked()?, asleep.worked()?);
    tokio::time::sleep(scale.idle).await;
    let (nobody, everybody) = (awake.worked()? - before.0, asleep.worked()? - before.1);
    let seconds = scale.idle.as_secs();
    table.note(&format!("processor in {seconds} s, nobody"), format!("{nobody} ms"));
    // The kernel counts in steps of 10 ms, so one step more is no difference.
    let more = (everybody - nobody).max(0.0);
    let what = format!("processor in {seconds} s, {sleepers} asleep: more by");
    table.under(&what, more, 20.0, "ms");
    for solis in [empty, awake, asleep] {
        solis.stop().await?;
    }
    Ok(())
}

/// From the start of the process to the first answer that it is ready.
async fn starts(scale: &Scale, folder: &Path, table: &mut Table) -> Result<()> {
    let mut took = Vec::new();
    for _ in 0..scale.starts {
        let client = client()?;
        let begun = Instant::now();
        let solis = Solis::start(folder, &[])?;
        solis.ready(&client).await?;
        took.push(begun.elapsed().as_secs_f64() * 1e3);
        solis.stop().await?;
    }
    took.sort_by(f64::total_cmp);
    let median = took.get(took.len() / 2).copied().unwrap_or_default();
    let worst = took.last().copied().unwrap_or_default();
    let what = format!("start to ready, {} learners", scale.sleepers);
    table.under(&format!("{what}, median of {}", scale.starts), median, 300.0, "ms");
    table.under(&format!("{what}, worst"), worst, 300.0, "ms");
    Ok(())
}
