//! What the program says of itself to whoever runs it, and what it passes on within.

use std::{
    io::{IsTerminal, Write},
    net::SocketAddr,
};

use tokio::sync::{broadcast, mpsc};

use crate::{config::Config, dispatcher::Dispatcher, people::LearnerId, store::Hint};

/// Whom news is for: a person's page, and whoever looks on at announcements.
pub(super) type News = (broadcast::Sender<LearnerId>, broadcast::Sender<()>);

/// Passes on what other replicas have left to be looked at.
pub(super) async fn pass_on(
    mut hints: mpsc::UnboundedReceiver<Hint>,
    dispatcher: Dispatcher,
    (news, announcing): News,
) {
    while let Some(hint) = hints.recv().await {
        match hint {
            Hint::Lines => dispatcher.wake(),
            // Nobody may be looking.
            Hint::Page(person) | Hint::Desk(person) => drop(news.send(person)),
            Hint::Announcing => drop(announcing.send(())),
        }
    }
}

/// Says where it is.
pub(super) fn greet(config: &Config, at: SocketAddr) -> anyhow::Result<()> {
    let url = config.public_url.clone().unwrap_or_else(|| format!("http://{at}"));
    let mut out = std::io::stdout();
    writeln!(out, "Solis is here: {url}/")?;
    match &config.telegram {
        Some(_) => writeln!(out, "Telegram: connecting")?,
        None => writeln!(out, "Telegram: off (set TELOXIDE_TOKEN to a token from @BotFather)")?,
    }
    out.flush()?;
    Ok(())
}

/// A panic says where, and not about what: that may hold somebody's words.
pub(super) fn keep_panics_quiet() {
    std::panic::set_hook(Box::new(|panic| {
        let at = panic.location().map(ToString::to_string).unwrap_or_default();
        tracing::error!(%at, "a part of Solis failed; what it was doing is tried again");
    }));
}

/// Logs what the filter lets through.
pub(super) fn logs(filter: &str) {
    let filter = tracing_subscriber::EnvFilter::builder().parse_lossy(filter);
    // A second call, as in a test, keeps the first.
    let _ = tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_ansi(std::io::stderr().is_terminal())
        .with_writer(std::io::stderr)
        .try_init();
}
