//! The program: its commands, and the parts wired together. It decides nothing.

mod announce;
mod backup;
mod content;
mod health;
mod invite;
mod play;
mod run;
mod running;
mod serve;
mod telegram;
mod texts;
mod watch;

use std::{path::PathBuf, process::ExitCode};

use clap::{Parser, Subcommand};

use crate::config::{Config, ConfigError};

/// Solis walks a learner from a first idea to a first own business, one small lesson at a time.
#[derive(Parser)]
#[command(name = "solis", version, about, max_term_width = 100)]
struct Cli {
    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(Subcommand)]
enum Command {
    /// Runs Solis: the web chat, and Telegram when `TELOXIDE_TOKEN` is set. This is the default.
    Run,
    /// Checks every lesson and every text in every language, and names each mistake with its place.
    Check,
    /// Plays a lesson in the terminal: type a number or a label, words, or `~ 1 day` to wait.
    Play {
        /// The lesson, such as first-steps/two-pockets; the whole course from the first minute if left out.
        lesson: Option<String>,
        /// The language, such as lv.
        #[arg(long = "in", default_value = "en")]
        language: String,
        /// Easy words.
        #[arg(long)]
        easy: bool,
    },
    /// Says what is not yet said in a language, what was said of an older source, what nobody has reviewed.
    Texts {
        /// The language, such as lv.
        language: String,
        /// Prints the language's status.toml anew instead, with today's sources stamped.
        #[arg(long)]
        status: bool,
    },
    /// Makes an invitation: a code, with its links.
    Invite {
        /// Who is invited.
        role: Role,
        /// The cohort they join.
        #[arg(long)]
        cohort: Option<String>,
        /// For how many days the code is good.
        #[arg(long, default_value_t = 90, value_parser = clap::value_parser!(i64).range(1..=3650))]
        days: i64,
    },
    /// Says something to everybody, or to a cohort: a file with `[text]` and a line for each language, such as
    /// `en = "…"`. Without a file: how far each announcement is.
    Announce {
        /// The file.
        file: Option<PathBuf>,
        /// Only to this cohort.
        #[arg(long)]
        cohort: Option<String>,
        /// After so many days it is no longer worth saying.
        #[arg(long, default_value_t = 7, value_parser = clap::value_parser!(i64).range(1..=90))]
        days: i64,
    },
    /// Asks a running Solis at `SOLIS_LISTEN` whether it is up: exit code 0, or 1.
    Health,
    /// Writes everything Solis keeps into one new file, beside a running Solis.
    Backup {
        /// The file; it must not be there yet.
        file: PathBuf,
    },
    /// Makes the database from a backup. There must be none yet, or one that holds nobody.
    Restore {
        /// The file that `solis backup` has made.
        file: PathBuf,
    },
}

/// Who can be invited.
#[derive(Clone, Copy, clap::ValueEnum)]
enum Role {
    /// Somebody who learns.
    Learner,
}

/// A command that was used in the wrong way: exit code 2.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
struct Misuse(String);

/// Runs the command of the command line. Ends with 0; with 1, where something failed; with 2, where it was used in
/// the wrong way.
pub fn main() -> ExitCode {
    let cli = Cli::try_parse().unwrap_or_else(|why| {
        if why.use_stderr() {
            eprintln!("{}", in_one_line(&why.to_string()));
            std::process::exit(2);
        }
        why.exit()
    });
    match work(cli.command.unwrap_or(Command::Run)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("{}", sentence(&why));
            ExitCode::from(if is_misuse(&why) { 2 } else { 1 })
        }
    }
}

fn work(command: Command) -> anyhow::Result<()> {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    runtime.block_on(async {
        match command {
            Command::Run => run::run(Config::from_env()?).await,
            Command::Check => texts::check(&Config::from_env()?),
            Command::Play { lesson, language, easy } => {
                play::play(&Config::from_env()?, lesson.as_deref(), &language, easy)
            }
            Command::Texts { language, status } => {
                texts::texts(&Config::from_env()?, &language, status)
            }
            Command::Invite { role: Role::Learner, cohort, days } => {
                invite::invite(&Config::from_env()?, cohort, days).await
            }
            Command::Announce { file, cohort, days } => {
                announce::announce(&Config::from_env()?, file.as_deref(), cohort, days).await
            }
            Command::Health => health::health(&Config::from_env()?).await,
            Command::Backup { file } => backup::backup(&Config::from_env()?, &file).await,
            Command::Restore { file } => backup::restore(&Config::from_env()?, &file).await,
        }
    })
}

/// What clap says, in one line: what is wrong, and what there is instead. The rest is a --help away.
fn in_one_line(why: &str) -> String {
    let is_telling = |line: &&str| {
        !line.is_empty() && !line.starts_with("Usage") && !line.starts_with("For more")
    };
    let lines = why.lines().map(str::trim).filter(is_telling).collect::<Vec<_>>();
    format!("{}; see `solis --help`", lines.join(" "))
}

fn is_misuse(why: &anyhow::Error) -> bool {
    why.is::<Misuse>() || why.is::<ConfigError>()
}

/// An error with its causes, as one sentence.
fn sentence(why: &anyhow::Error) -> String {
    why.chain().map(ToString::to_string).collect::<Vec<_>>().join(": ")
}
