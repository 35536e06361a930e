//! The two bots that are measured beside each other, and the two ways in which they get their updates.

use std::{
    path::Path,
    process::Command,
    time::{Duration, Instant},
};

use anyhow::{Context, Result, bail};

use crate::{
    Load, bare,
    rig::{
        cores::on_bots_core,
        crowd::Crowd,
        process::{SOLIS, Solis, free_address},
        server::{SECRET, TOKEN},
    },
};

/// Who is measured.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Bot {
    /// The release, as it is shipped.
    Solis,
    /// The bare bot that calls through reqwest: the ceiling Solis is held to.
    Http,
    /// The bare bot that writes to its sockets.
    Raw,
}

/// How updates come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Mode {
    /// It asks for them.
    Polling,
    /// They are brought.
    Webhook,
}

/// Nothing takes as long, unless it does not work.
const PATIENCE: Duration = Duration::from_secs(30);
/// So often it is looked whether it is there.
const LOOK: Duration = Duration::from_millis(2);

impl Bot {
    /// Its name in the table.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Solis => "Solis",
            Self::Http => "bare",
            Self::Raw => "bare, raw",
        }
    }

    /// Starts it on a folder, and waits until it wants updates.
    pub(crate) async fn start(self, mode: Mode, place: &Place<'_>) -> Result<Solis> {
        let at = place.at.as_str();
        let (webhook, walk) = (format!("http://{at}"), place.walk.to_string_lossy().into_owned());
        let mut variables = vec![
            ("TELOXIDE_TOKEN", TOKEN),
            ("TELEGRAM_API_URL", place.api),
            ("TELEGRAM_LIMITS", "off"),
            ("SOLIS_FLOOD_GUARD", "off"),
            (bare::WALK, &walk),
        ];
        if mode == Mode::Webhook {
            variables.push(("TELEGRAM_WEBHOOK_URL", &webhook));
            variables.push(("TELEGRAM_WEBHOOK_SECRET", SECRET));
        }
        let program = match self {
            Self::Solis => on_bots_core(SOLIS, place.is_pinned),
            Self::Http | Self::Raw => {
                let me = std::env::current_exe()?;
                let mut program = on_bots_core(&me.to_string_lossy(), place.is_pinned);
                program.arg(if self == Self::Raw { bare::RAW } else { bare::HTTP });
                program
            }
        };
        self.await_it(program, at, place, &variables).await
    }

    async fn await_it(
        self,
        program: Command,
        at: &str,
        place: &Place<'_>,
        variables: &[(&str, &str)],
    ) -> Result<Solis> {
        let before = place.crowd.state().introductions;
        let bot = Solis::run(program, at, place.folder, variables).context("starting the bot")?;
        let begun = Instant::now();
        while place.crowd.state().introductions == before {
            if begun.elapsed() > PATIENCE {
                bail!("{} asks for no updates: {}", self.name(), bot.log());
            }
            tokio::time::sleep(LOOK).await;
        }
        Ok(bot)
    }
}

impl Mode {
    /// Its name in the table.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Polling => "polling",
            Self::Webhook => "webhook",
        }
    }
}

/// Where a bot runs.
pub(crate) struct Place<'a> {
    /// Its folder, on the real disk.
    folder: &'a Path,
    /// The Bot API's address.
    api: &'a str,
    /// Whoever talks to it.
    crowd: &'a Crowd,
    /// What the bare bot says.
    walk: &'a Path,
    /// Whether the load is on a core of its own.
    is_pinned: bool,
    /// Where it listens. One that starts again is where it was, or what is brought to it would not find it.
    at: String,
}

impl<'a> Place<'a> {
    /// A place for a bot of this load.
    pub(crate) fn of(
        load: &'a Load,
        folder: &'a Path,
        api: &'a str,
        crowd: &'a Crowd,
    ) -> Result<Self> {
        let (walk, is_pinned) = (load.walk_file.as_path(), load.is_pinned);
        Ok(Self { folder, api, crowd, walk, is_pinned, at: free_address()? })
    }
}
