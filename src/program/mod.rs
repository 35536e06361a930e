//! The program: its commands, and the parts wired together. It decides nothing.

mod aloud;
mod announce;
mod audit;
mod aside;
mod backup;
mod content;
mod erased;
mod gift;
mod health;
mod invite;
mod link;
mod mentor;
mod organisation;
mod package;
mod papers;
mod play;
mod report;
mod run;
mod running;
mod serve;
mod sheet;
mod simulate;
mod staff;
mod telegram;
mod texts;
mod watch;

use std::{path::PathBuf, process::ExitCode};

use clap::{Parser, Subcommand};

use crate::config::{Config, ConfigError};
use announce::Announcing;
use invite::Invitation;

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
    /// Lets made-up learners go through the course for some weeks, and says what they got, and whether anything happened
    /// that must not: somebody stuck, a message in quiet hours, or one too many. Exit code 1, if it did.
    Simulate(simulate::Simulating),
    /// Says what is not yet said in a language, what was said of an older source, what nobody has reviewed.
    Texts {
        /// The language, such as lv.
        language: String,
        /// Prints the language's status.toml anew instead, with today's sources stamped.
        #[arg(long)]
        status: bool,
    },
    /// Takes questions from GIFT, Moodle's text format, and gives them so.
    Gift {
        #[command(subcommand)]
        what: gift::What,
    },
    /// Writes lessons, texts and pictures into one file, which another Solis takes as its `SOLIS_CONTENT`.
    Package(package::Packing),
    /// Writes a module as a page to be printed for a classroom.
    Sheet(sheet::Printing),
    /// Makes an invitation: a code, with its links.
    Invite(Invitation),
    /// Makes a link into the console or the desk for somebody of the staff: it works once, for ten minutes.
    Link {
        /// Whose; without it, everybody who can have one is printed with their number.
        number: Option<i64>,
    },
    /// Says who answers learners, and keeps a mentor from it for a while, beside a running Solis.
    Mentor {
        #[command(subcommand)]
        what: Mentors,
    },
    /// Says who of the staff may do what, gives roles and takes them back, beside a running Solis.
    Staff {
        #[command(subcommand)]
        what: staff::What,
    },
    /// Says which organisations share this installation, and takes in a new one.
    Organisation {
        #[command(subcommand)]
        what: organisation::What,
    },
    /// Says something to everybody, or to a cohort: a file with `[text]` and a line for each language, such as
    /// `en = "…"`. Without a file: how far each announcement is.
    Announce(Announcing),
    /// Looks through the record of what the staff read and changed, entry by entry, from its beginning: exit code 1, if it
    /// was changed. Prints its end, which can be written down elsewhere.
    Audit {
        /// An end that was printed before, such as 1200:9f86…: it has to be in the record still.
        #[arg(long)]
        has: Option<String>,
    },
    /// Says what those who look after the data want to know.
    Report {
        #[command(subcommand)]
        what: Reports,
    },
    /// Asks a running Solis at `SOLIS_LISTEN` whether it is up: exit code 0, or 1.
    Health,
    /// Writes everything Solis keeps into one new file, beside a running Solis: for those whose public keys
    /// `SOLIS_BACKUP_TO` names.
    Backup {
        /// The file; it must not be there yet.
        #[arg(required_unless_present = "into")]
        file: Option<PathBuf>,
        /// A folder in place of a file: it gets a name with the moment, and what was written there so and is older than
        /// backups are kept goes.
        #[arg(long, conflicts_with = "file")]
        into: Option<PathBuf>,
        /// For everybody who comes by the file.
        #[arg(long)]
        plain: bool,
    },
    /// Makes a key for backups: the secret half into a new file, the public half, for `SOLIS_BACKUP_TO`, on the screen.
    BackupKey {
        /// The file; keep it away from the machine that Solis is on.
        file: PathBuf,
    },
    /// Makes the database from a backup. There must be none yet, or one that holds nobody. `SOLIS_BACKUP_KEY_FILE` names
    /// the file with the key.
    Restore {
        /// The file that `solis backup` has made.
        file: PathBuf,
        /// A ledger of who was erased that was kept elsewhere, as `solis erased` prints it.
        #[arg(long)]
        erased: Option<PathBuf>,
    },
    /// Prints who was erased, as hashes: to be kept where backups are, and given to `solis restore`.
    Erased,
}

/// What there is a report of.
#[derive(Subcommand)]
enum Reports {
    /// The papers of data protection, filled in: the record of processing, an impact assessment to be finished, what to do
    /// when data got out, how keys are changed. Markdown.
    Privacy,
    /// For how long each kind of thing is kept, and what was removed when.
    Retention,
}

/// What can be done about mentors.
#[derive(Subcommand)]
enum Mentors {
    /// Prints them, a line each: number, name, languages, topics, hours, standing, open talks.
    List,
    /// Keeps a mentor from learners until they are unfrozen; the talks they have go to others within a minute.
    Freeze {
        /// The mentor's number, which `solis mentor list` prints.
        number: i64,
    },
    /// Lets a frozen mentor work again.
    Unfreeze {
        /// The mentor's number, which `solis mentor list` prints.
        number: i64,
    },
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
            Command::Simulate(it) => simulate::simulate(&Config::from_env()?, it),
            Command::Texts { language, status } => {
                texts::texts(&Config::from_env()?, &language, status)
            }
            Command::Gift { what } => gift::gift(&Config::from_env()?, what),
            Command::Package(what) => package::package(&Config::from_env()?, &what),
            Command::Sheet(what) => sheet::sheet(&Config::from_env()?, &what),
            Command::Invite(invitation) => invite::invite(&Config::from_env()?, invitation).await,
            Command::Link { number } => link::link(&Config::from_env()?, number).await,
            Command::Mentor { what } => {
                let config = Config::from_env()?;
                match what {
                    Mentors::List => mentor::list(&config).await,
                    Mentors::Freeze { number } => mentor::freeze(&config, number, true).await,
                    Mentors::Unfreeze { number } => mentor::freeze(&config, number, false).await,
                }
            }
            Command::Staff { what } => staff::staff(&Config::from_env()?, what).await,
            Command::Organisation { what } => {
                organisation::organisation(&Config::from_env()?, what).await
            }
            Command::Audit { has } => audit::audit(&Config::from_env()?, has.as_deref()).await,
            Command::Report { what: Reports::Privacy } => papers::print(&Config::from_env()?).await,
            Command::Announce(what) => announce::announce(&Config::from_env()?, what).await,
            Command::Health => health::health(&Config::from_env()?).await,
            Command::Backup { file, into, plain } => {
                let config = Config::from_env()?;
                match (file, into) {
                    (_, Some(folder)) => backup::backup_into(&config, &folder, plain).await,
                    (Some(file), None) => backup::backup(&config, &file, plain).await,
                    (None, None) => Ok(()),
                }
            }
            Command::BackupKey { file } => backup::key(&file),
            Command::Restore { file, erased } => {
                backup::restore(&Config::from_env()?, &file, erased.as_deref()).await
            }
            Command::Report { what: Reports::Retention } => {
                report::retention(&Config::from_env()?).await
            }
            Command::Erased => erased::print(&Config::from_env()?).await,
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
