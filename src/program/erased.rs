//! Whoever was erased stays so: the ledger is played again before anybody is heard, and before anything is sent.

use std::io::Write;

use anyhow::Context;

use crate::{config::Config, store::Store};

/// Plays the ledger again over a database that may have been restored.
pub(super) async fn replay(config: &Config, store: &Store) -> anyhow::Result<()> {
    let count = again(config, store, &[]).await?;
    if count > 0 {
        tracing::warn!(
            count,
            "people who had been erased were in the database, and are erased once more"
        );
    }
    if !store.has_ledger_file() {
        tracing::warn!(
            "SOLIS_ERASED is not set: it stands in the database alone who was erased, and a backup of before would bring them back; name a file that is kept elsewhere"
        );
    }
    Ok(())
}

/// The same, with a ledger of elsewhere; how many were there.
pub(super) async fn again(
    config: &Config,
    store: &Store,
    elsewhere: &[(String, i64)],
) -> anyhow::Result<usize> {
    let key = config.erasure_key.as_ref().map(|it| it.0.clone());
    store.keeps_ledger(config.erased.clone(), key);
    let played = store.replay_erasures(elsewhere).await;
    played.context("playing the ledger of who was erased")
}

/// Prints the ledger, to be kept where a backup is.
pub(super) async fn print(config: &Config) -> anyhow::Result<()> {
    let store = Store::beside(&config.database).await?;
    let mut out = std::io::stdout();
    let mut erasures = store.erasures().await?.into_iter().collect::<Vec<_>>();
    erasures.sort_by_key(|(_, at)| *at);
    for (hash, at) in erasures {
        writeln!(out, "{hash} {at}")?;
    }
    Ok(())
}
