//! One core for the bot, the other for the load, where the machine has two and `taskset`.

use std::process::{Command, Stdio};

/// The bot's core.
pub(crate) const BOT: &str = "0";
/// The core of everything else.
const LOAD: &str = "1";

/// Puts this process, with all its threads, on the core that is not the bot's; whether that worked.
pub(crate) fn pin_load() -> bool {
    let me = std::process::id().to_string();
    let mut taskset = Command::new("taskset");
    taskset.args(["-a", "-c", "-p", LOAD, &me]).stdout(Stdio::null()).stderr(Stdio::null());
    taskset.status().is_ok_and(|it| it.success())
}

/// A program that will run on the bot's core, if this one could be pinned to another.
pub(crate) fn on_bots_core(program: &str, is_pinned: bool) -> Command {
    if !is_pinned {
        return Command::new(program);
    }
    let mut taskset = Command::new("taskset");
    taskset.args(["-c", BOT, program]);
    taskset
}
