//! Fifty talks, one `kill -9` in the middle of them, a new start: who never hears again, though they wait?

use std::time::{Duration, Instant};

use anyhow::Result;

use crate::{
    Load,
    bots::{Bot, Mode, Place},
    rig::{crowd::Crowd, process::folder, server},
};

/// So many talks are open at the moment of the kill.
pub(crate) const TALKS: usize = 50;
/// The chat of the first.
const FIRST_CHAT: i64 = 9_000_000;
/// What the dead bot had still written is read.
const ECHO: Duration = Duration::from_millis(50);
/// So often it is looked whether all have heard.
const LOOK: Duration = Duration::from_millis(20);

/// How many never hear again. The round makes the moment another one.
pub(crate) async fn silenced(load: &Load, bot: Bot, mode: Mode, round: u32) -> Result<usize> {
    let folder = folder()?;
    let crowd = Crowd::new(TALKS, FIRST_CHAT, &load.walk)?;
    let api = server::start(&crowd).await?;
    let place = Place::of(load, folder.path(), &api, &crowd)?;
    let process = bot.start(mode, &place).await?;
    crowd.at_once(TALKS);
    tokio::time::sleep(load.scale.before_axe + Duration::from_millis(37) * round).await;
    process.kill()?;
    tokio::time::sleep(ECHO).await;
    crowd.state().forget_heard();
    let process = bot.start(mode, &place).await?;
    let patience = match bot {
        Bot::Solis => load.scale.patience,
        // It has nothing in it that would come back to anybody later.
        Bot::Http | Bot::Raw => load.scale.patience_with_bare,
    };
    let begun = Instant::now();
    while crowd.state().silent() > 0 && begun.elapsed() < patience {
        tokio::time::sleep(LOOK).await;
    }
    let silent = crowd.state().silent();
    process.kill()?;
    Ok(silent)
}
